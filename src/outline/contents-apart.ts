import { flatContents } from './contents.ts';
import { marksAt } from './marks.ts';
import type { Para } from './paras.ts';

/** How far from the top such a list begins, how long an entry is, how many entries there are at least. */
const TOP = 12;
const ENTRY = 70;
const LEAST = 6;

/** What may stand between the title and the list. */
const LABEL = /目\s{0,2}[录次]\s?:?\s?$/;

/**
 * Some sites print a file's contents with a line for each entry, the title glued to the first and the text to the last:
 * 街道工作方案一、背景 / 1.1现状 / … / 8.2展望一、背景1.1现状 …. Takes the three apart.
 */
export function contentsApart(f: string, paras: readonly Para[]): readonly Para[] {
  const whole = paras.slice(0, TOP).findIndex((p) => p.end - p.start > FLAT && !p.table && (ledApart(f, p) ?? flatApart(f, p)) !== null);
  const flat = paras[whole];
  const cuts = flat && (ledApart(f, flat) ?? flatApart(f, flat));
  if (flat && cuts) {
    const [list, again] = cuts;
    const label = LABEL.exec(f.slice(Math.max(flat.start, list - 6), list))?.[0].length ?? 0;
    const at = list - label;
    const title = at > flat.start ? [{ ...flat, end: at, alone: true }] : [];
    return [...paras.slice(0, whole), ...title, { ...flat, start: at, end: again, quiet: true as const }, { ...flat, start: again }, ...paras.slice(whole + 1)];
  }
  const first = paras.slice(0, TOP).findIndex((p) => opening(f, p) >= 0);
  const p = paras[first];
  if (!p) return paras;
  const at = opening(f, p);
  const heading = f.slice(at, p.end);
  let last = first + 1;
  let again = -1;
  for (; last < paras.length && last < first + 300; last++) {
    const q = paras[last] as Para;
    again = f.slice(q.start, Math.min(q.end, q.start + ENTRY + heading.length)).indexOf(heading);
    if (again >= 0 || q.end - q.start > ENTRY || q.table || marksAt(f, q.start, q.end).length === 0) break;
  }
  if (again < 0 || last - first < LEAST) return paras;
  const q = paras[last] as Para;
  const quiet = true as const;
  return [
    ...paras.slice(0, first),
    ...(at > p.start ? [{ ...p, end: at }] : []),
    { ...p, start: at, quiet },
    ...paras.slice(first + 1, last).map((e) => ({ ...e, quiet })),
    ...(again > 0 ? [{ ...q, end: q.start + again, quiet }] : []),
    { ...q, start: q.start + again },
    ...paras.slice(last + 1),
  ];
}

/** Where 一、 begins in a short paragraph, behind a title or at its start; -1 if it does not. */
function opening(f: string, p: Para): number {
  if (p.table || p.end - p.start > ENTRY) return -1;
  const i = f.slice(p.start, p.end).search(/一、|第一[章部]/);
  if (i < 0 || /[\u3002;:,!?]/.test(f.slice(p.start, p.start + i)) || /[\u3002;]$/.test(f.slice(p.end - 1, p.end))) return -1;
  return marksAt(f, p.start + i, p.end).some((m) => m.sure > 0 && m.ordinal === 1) ? p.start + i : -1;
}

/** How far behind one entry the next is looked for, and how short an entry may be. */
const WINDOW = 20_000;
const WORDS = 6;

/** Where the entries of such a list stand again in the text below it, in their order: their headings, whatever stands before them. View offsets. */
export function entriesBelow(f: string, paras: readonly Para[]): number[] {
  const last = paras.findLastIndex((p) => p.quiet);
  const to = paras.at(-1)?.end ?? 0;
  const out: number[] = [];
  let at = paras[last]?.end ?? to;
  for (const p of paras.slice(0, last + 1)) {
    if (!p.quiet || p.end - p.start > ENTRY || p.end - p.start < WORDS || marksAt(f, p.start, p.end).length === 0) continue;
    const place = f.slice(at, Math.min(to, at + WINDOW)).indexOf(f.slice(p.start, p.end));
    if (place < 0) continue;
    out.push(at + place);
    at += place + p.end - p.start;
  }
  return out;
}

const FLAT = 200;
/** How long the list is at most in a text without line breaks, and how much of its first entry must come again. */
const LIST = 5000;
const SAME = 8;

/** Three leaders tell a list of contents with its pages in a text without line breaks: 目录一、摘要……1二、…3. `[from, to)`, or null. */
function ledApart(f: string, p: Para): readonly [number, number] | null {
  const cuts = flatContents(f, p);
  return cuts && f.slice(cuts[0], cuts[1]).split(/[.\u2026\u00B7]{4,200}\s?\d{1,3}/).length > 3 ? cuts : null;
}

/** The same in a text without line breaks: from the first 一、 to where its words stand again, with no sentence between. `[from, to)`, or null. */
function flatApart(f: string, p: Para): readonly [number, number] | null {
  const at = f.slice(p.start, p.start + ENTRY).search(/一、|第一章/);
  if (at < 0 || /[\u3002;:,!?]/.test(f.slice(p.start, p.start + at))) return null;
  const from = p.start + at;
  const list = f.slice(from, Math.min(p.end, from + LIST));
  const again = list.indexOf(list.slice(0, SAME), SAME * 4);
  if (again < 0 || list.slice(0, again).includes('\u3002')) return null;
  return /[二三]、|第二章/.test(list.slice(0, again)) ? [from, from + again] : null;
}
