import type { Para } from './paras.ts';
import { CONTENTS } from './words.ts';

const ENTRY = 70;
const LEADERS = /(?:[.\u2026·\u22EF\u2025-]{2,}|\s{2,}|\t)\s?(?:[(]?\d{1,3}[)]?|[ivxIVX]{1,4})$/;
const PAGE = /[^\d.]\s?\d{1,3}$/;

/** Finds a table of contents: its paragraphs look like headings and are none. Their indices. */
export function contentsOf(f: string, paras: readonly Para[]): Set<number> {
  const out = new Set<number>();
  for (let i = 0; i < paras.length; i++) {
    const p = paras[i] as Para;
    if (p.end - p.start > ENTRY || p.table) continue;
    const label = labelled(f, p);
    const first = label ? i + 1 : i;
    let j = first;
    while (j < paras.length && LEADERS.test(line(f, paras[j]))) j++;
    if (j - first < (label ? 1 : 3)) j = label ? repeated(f, paras, first) : i;
    else if (label) while (j < paras.length && isEntry(f, paras, j, first)) j++;
    if (j - first < 2 && !(label && j > first)) continue;
    for (let k = i; k < j; k++) out.add(k);
    i = j - 1;
  }
  return out;
}

const labelled = (f: string, p: Para): boolean => p.end - p.start <= 12 && CONTENTS.has(line(f, p).replace(/[\s:\u3000]/g, ''));

const line = (f: string, p: Para | undefined): string => (p && p.end - p.start <= ENTRY ? f.slice(p.start, p.end) : '');
const bare = (text: string): string => text.replace(/(?:[.\u2026·\u22EF\u2025-]{2,}|\s+)\s*\d{1,3}$/, '').replace(/\s/g, '');

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
  for (let j = first + 1; j < paras.length && j < first + 200; j++) {
    const text = line(f, paras[j]);
    if (!text) return first;
    if (bare(text) === entry) return j;
  }
  return first;
}
