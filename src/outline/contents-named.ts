/** A list of contents without a label, told by its entries: lines in a row at the top, each of which a numbered heading below says again. */
import { charSet, isIn } from '../core/charset.ts';
import { marksAt } from './marks.ts';
import type { Para } from './paras.ts';

/** How far from the top the list may begin, how long an entry is, how many entries tell one. */
const TOP = 24;
const ENTRY = 50;
const LEAST = 3;
/** What stands behind an entry: the leaders, and its page. */
const PAGE = /(?:[.\u2026\u00B7\u22EF-]{2,40}|\s{1,20})\(?\d{1,3}\)?$/;

/** Indices `[from, to)` of the list; an empty range if there is none. Linear. */
export function namedBelow(f: string, paras: readonly Para[]): readonly [number, number] {
  const none = [0, 0] as const;
  for (let from = 0; from < Math.min(TOP, paras.length); from++) {
    let to = from;
    while (to < paras.length && to - from < TOP && isShort(f, paras[to] as Para)) to++;
    if (to - from < LEAST || !again(f, paras, from, to)) {
      from = to;
      continue;
    }
    const said = headings(f, paras, from);
    const named = paras.slice(from, to).map((p, i) => (said.get(entry(f, p)) ?? 0) > from + i);
    const first = named.indexOf(true);
    let last = first;
    while (named[last]) last++;
    return first >= 0 && last - first >= LEAST ? [from + first, from + last] : none;
  }
  return none;
}

/** Do the words of enough of the lines stand again anywhere below? A quick look before the full one. */
function again(f: string, paras: readonly Para[], from: number, to: number): boolean {
  let left = LEAST;
  for (let i = from; i < to && to - i >= left && left > 0; i++) {
    const p = paras[i] as Para;
    const at = wordsOf(f, p);
    if (f.indexOf(f.slice(at, Math.min(p.end, at + START)), p.end) >= 0) left--;
  }
  return left === 0;
}

/** So many of an entry's first characters are looked for. */
const START = 4;

const isShort = (f: string, p: Para): boolean => !p.table && p.alone && p.end - p.start <= ENTRY && !isIn(CLOSED, f, p.end - 1);
const CLOSED = charSet('\u3002;:,!?');

/** A line's words without its number and its page. */
const entry = (f: string, p: Para): string => f.slice(wordsOf(f, p), p.end).replace(PAGE, '').replace(/\s/g, '');

/** The words of the numbered lines from a paragraph on, each with where it stands last. */
function headings(f: string, paras: readonly Para[], from: number): Map<string, number> {
  const out = new Map<string, number>();
  for (let i = from; i < paras.length; i++) {
    const p = paras[i] as Para;
    const at = wordsOf(f, p);
    const line = at > p.start ? f.slice(at, Math.min(p.end, at + ENTRY)) : '';
    const words = /^[^\u3002:]{2,50}/.exec(line)?.[0].replace(/\s/g, '');
    if (words) out.set(words, i);
  }
  return out;
}

/** Where a line's words begin, behind its number. */
const wordsOf = (f: string, p: Para): number => marksAt(f, p.start, p.end).find((m) => m.sure === 2)?.end ?? p.start;
