import { namedBelow } from './contents-named.ts';
import { marksAt } from './marks.ts';
import type { Para } from './paras.ts';
import { CONTENTS } from './words.ts';

const ENTRY = 70;
/** Leaders and a page number, or a page number between dashes, as a page's foot has it: - 12 -. */
const LEADERS = /(?:[.\u2026·\u22EF\u2025-]{2,70}|\s{2,70}|\t)\s?(?:[(]?\d{1,3}[)]?|[ivxIVX]{1,4})$|\s[-\u2013\u2014]\s?\d{1,3}\s?[-\u2013\u2014]$/;
const PAGE = /[^\d.]\s?\d{1,3}(?:\s?[-\u2013\u2014])?$/;

/** Finds a table of contents: its paragraphs look like headings and are none. Their indices. */
export function contentsOf(f: string, paras: readonly Para[]): Set<number> {
  const out = new Set<number>();
  const again = bareList(f, paras);
  const [from, to] = again[1] > 0 ? again : namedBelow(f, paras);
  for (let k = from; k < to; k++) out.add(k);
  // 目录 and 前言 - 2 - stand over the first entry with a number.
  for (let k = from - 1; to > 0 && k >= 0 && (labelled(f, paras[k] as Para) || LEADERS.test(line(f, paras[k]))); k--) out.add(k);
  for (let i = to; i < paras.length; i++) {
    const p = paras[i] as Para;
    if (!p.table && i < TOP && outlined(f, paras, i)) out.add(i);
    if (p.end - p.start > ENTRY || p.table) continue;
    const label = labelled(f, p);
    const first = label ? i + 1 : i;
    let j = first;
    // 第一篇 may stand on a line of its own over its entry.
    let led = 0;
    for (; j < paras.length; j++) {
      const leads = LEADERS.test(line(f, paras[j]));
      if (leads) led++;
      else if (!shortLine(paras[j]) || !LEADERS.test(line(f, paras[j + 1]))) break;
    }
    if (led < (label ? 1 : 3)) j = label ? dotted(f, paras, i) || paged(f, paras, first) || repeated(f, paras, first) : i;
    else if (label) while (j < paras.length && isEntry(f, paras, j, first)) j++;
    // A preview may break off in the list's last entry.
    if (led > 2 && j === paras.length - 1 && line(f, paras[j]) !== '' && marksAt(f, paras[j]?.start ?? 0, paras[j]?.end ?? 0).length > 0) j++;
    if (j - first < 2 && !(label && j > first)) continue;
    for (let k = i; k < j; k++) out.add(k);
    i = j - 1;
  }
  return out;
}

/** How far from the top a list of headings without a label may begin, and how many entries tell one. */
const TOP = 24;
const ENTRIES = 3;

/** A list of headings at the top whose first entry the text says again: the text's own headings with nothing under them. Indices `[from, to)`; an empty range if there is none. */
function bareList(f: string, paras: readonly Para[]): readonly [number, number] {
  const entry = (j: number): string => {
    const p = paras[j];
    const text = line(f, p);
    return p && text !== '' && !/[\u3002;,]$/.test(text) && marksAt(f, p.start, p.end).some((m) => m.sure === 2) ? bare(text) : '';
  };
  let from = 0;
  while (from < Math.min(TOP, paras.length) && !entry(from)) from++;
  const first = from < TOP ? entry(from) : '';
  if (first === '') return [0, 0];
  let to = from + 1;
  for (let text = entry(to); text !== '' && text !== first && to - from < 200; text = entry(to)) to++;
  if (to - from < ENTRIES) return [0, 0];
  for (let j = to; j < paras.length && j < to + 20; j++) {
    const p = paras[j] as Para;
    if (p.end - p.start >= first.length && bare(f.slice(p.start, Math.min(p.end, p.start + ENTRY))).startsWith(first)) return [from, to];
  }
  return [0, 0];
}

/** A paragraph that holds the list whole: 【提纲】一、…二、…, its first entry said again below; without a label its first two. */
function outlined(f: string, paras: readonly Para[], i: number): boolean {
  const p = paras[i] as Para;
  const row = p.end - p.start > 12 && p.end - p.start < 400 ? ROW.exec(f.slice(p.start, p.end)) : null;
  if (row) return row.slice(1).every((entry) => paras.slice(i + 1).some((q) => q.end - q.start >= entry.length && f.startsWith(entry, q.start)));
  const m = /^[【[]?(?:提\s?纲|目\s{0,4}录|内容提纲|内容提要)[】\]]?\s?[:]?\s?/.exec(f.slice(p.start, p.start + 12));
  if (!m || p.end - p.start < 24) return false;
  const from = p.start + m[0].length;
  const first = /^[^\u3002;:!?\s]{4,60}/.exec(f.slice(from, Math.min(p.end, from + 60)))?.[0] ?? '';
  return first !== '' && paras.slice(i + 1, i + 30).some((q) => f.startsWith(first, q.start));
}

/** The parts of a text named in one line, with nothing told of them: 一、目标 二、措施 三、要求. */
const ROW = /^(一、[^\u3002;:,!?\d]{2,30}?)\s{0,4}(二、[^\u3002;:,!?\d]{2,30}?)\s{0,4}三、[^\u3002;:!?\d]{2,300}$/;

const labelled = (f: string, p: Para): boolean => p.end - p.start <= 12 && CONTENTS.has(line(f, p).replace(/[\s:\u3000\u2026]/g, ''));

/** A site's list between dots: 目录/提纲:…… and …… behind the last entry. Where it ends; 0 without the dots. */
function dotted(f: string, paras: readonly Para[], label: number): number {
  if (!line(f, paras[label]).endsWith('\u2026')) return 0;
  const end = paras.slice(label + 1, label + 120).findIndex((p) => line(f, p).endsWith('\u2026'));
  return end > 0 ? label + end + 2 : 0;
}

/** Entries that end in page numbers with no leaders before them, none smaller than the one above. Where they end; 0 where there are fewer than three. */
function paged(f: string, paras: readonly Para[], first: number): number {
  let page = 0;
  let j = first;
  for (; j < paras.length; j++) {
    const text = line(f, paras[j]);
    const n = Number(/[\u3400-\u9FFF)\u201D]\s?\.?(\d{1,3})$/.exec(text)?.[1] ?? -1);
    if (n < page) break;
    page = n;
  }
  return j - first < 3 ? 0 : j;
}

const shortLine = (p: Para | undefined): boolean => p !== undefined && p.end - p.start <= 8;

const line = (f: string, p: Para | undefined): string => (p && p.end - p.start <= ENTRY ? f.slice(p.start, p.end) : '');
const bare = (text: string): string =>
  text.replace(/(?:(?:[.\u2026·\u22EF\u2025-]{2,70}|\s{1,70})\s?\d{1,3}|\s[-\u2013\u2014]\s?\d{1,3}\s?[-\u2013\u2014])$/, '').replace(/\s/g, '');

/** One more entry, though it has no leaders: it ends in a page number, and does not say an earlier entry again. */
function isEntry(f: string, paras: readonly Para[], j: number, first: number): boolean {
  const text = line(f, paras[j]);
  if (!text || !PAGE.test(text)) return false;
  return bare(text) !== bare(line(f, paras[first]));
}

/** Entries without page numbers end where the first of them is said again, as the text's first heading. Returns where, or `first` if it never is. */
function repeated(f: string, paras: readonly Para[], first: number): number {
  const entry = bare(line(f, paras[first]));
  if (entry.length < 2) return first;
  // A list of a collection's plans counts them; their titles bear no number.
  const name = entry.replace(/^\d{1,2}[.、]/, '');
  for (let j = first + 1; j < paras.length && j < first + 200; j++) {
    const text = line(f, paras[j]);
    if (!text) return first;
    const said = bare(text);
    if (said === entry || said === name) return j;
  }
  return first;
}

const LABEL = /(?:目\s{0,4}录|目\s{0,4}次)\s?[:]?(?:\d{1,3}(?=[一第]))?/g;
const LEADER = /[.\u2026·\u22EF]{3,200}\s?\d{1,3}/g;

/**
 * A table of contents in a text without line breaks: from 目录 to its last leader and page number, or to where its first entry is said again.
 * View offsets, `[from, to)`, or null.
 */
export function flatContents(f: string, p: Para): readonly [from: number, to: number] | null {
  if (p.end - p.start < 200) return null;
  const head = f.slice(p.start, Math.min(p.end, p.start + 200));
  LABEL.lastIndex = 0;
  const label = LABEL.exec(head);
  if (!label) return null;
  const from = p.start + label.index + label[0].length;
  const body = f.slice(from, Math.min(p.end, from + 6000));
  const entry = body.trimStart().slice(0, 7);
  const again = entry.length === 7 ? body.indexOf(entry, 14) : -1;
  LEADER.lastIndex = 0;
  let last = 0;
  for (let m = LEADER.exec(body); m && (again < 0 || m.index < again); m = LEADER.exec(body)) last = m.index + m[0].length;
  const to = again > 0 ? again : last;
  return to > 0 ? [p.start + label.index, from + to] : null;
}
