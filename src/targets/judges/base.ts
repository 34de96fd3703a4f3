import { isHan } from '../quantity/chars.ts';
import type { Cue } from '../quantity/found.ts';
import type { Raw } from '../quantity/raw.ts';
import { type Context, cue, startsAt } from './context.ts';
import { situation } from './situations.ts';

const RISES = situation('rises');
const FROM = new Set(['由'.charCodeAt(0), '从'.charCodeAt(0)]);
const STOP = new Set(Array.from(',。;\n', (c) => c.charCodeAt(0)));
const BETWEEN = new Set(Array.from('和分别元%与的及以左右上多余家人亩个万亿米吨次户名所台', (c) => c.charCodeAt(0)));

/** 由37%提高到45%: what stands between 由 and the verb is where it starts. */
export function base(n: Raw, { text }: Context): Cue | null {
  const from = fromBefore(text, n.at);
  if (from < 0) return null;
  let at = n.end;
  for (const most = n.end + 24; at < most; at++) {
    const c = text.charCodeAt(at);
    if (Number.isNaN(c) || STOP.has(c)) return null;
    if (startsAt(text, at, RISES)) break;
    if (isHan(text, at) && !BETWEEN.has(c)) return null;
  }
  const rise = RISES.find((w) => text.startsWith(w, at));
  if (rise === undefined || !'到至为成'.includes(text[at + rise.length] || '?')) return null;
  for (let i = from; i < n.at; i++) if (startsAt(text, i, RISES)) return null;
  return cue('base', `${text[from]} before it, ${rise}${text[at + rise.length]} after it`);
}

/** Where 由 or 从 stands before a number in its clause, or -1. */
function fromBefore(text: string, at: number): number {
  for (let i = at - 1; i >= Math.max(0, at - 26); i--) {
    const c = text.charCodeAt(i);
    if (FROM.has(c)) return i;
    if (STOP.has(c)) return -1;
  }
  return -1;
}
