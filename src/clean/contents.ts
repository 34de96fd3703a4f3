/** The list of a compilation's texts with their pages, which a site shows above the first of them: 2.镇林业站工作总结13 / 3.…. */
import type { Cut } from './chrome.ts';
import { NAMED } from './listed.ts';
import { type Line, lineText, type Page, topLines } from './page.ts';

/** How far from the top the list may reach, how long an entry is, how many entries tell one. */
const TOP = 60;
const LONGEST = 70;
const LEAST = 3;
/** How far from the top it begins: the page's own lines stand above it. */
const FIRST = 8;
/** A text's name, perhaps counted, and its page glued to it. A heading of a text is counted in another way. */
const ENTRY = /^(?:\d{1,2}\s?[、.]\s?)?([^。;:!?\d、][^。;:!?]{5,60}?[^\d\s.…·])(\d{1,3})$/;
const LABEL = /^目\s{0,4}[录次]\s?:?$/;
const OTHER = /(?:思路|谋划|举措|做法)$/;

/** The lines of such a list, with its label: each a document's name with a page behind it, none smaller than the one above. */
export function textsListed(page: Page): Cut[] {
  const lines = topLines(page, TOP);
  const from = lines.slice(0, FIRST).findIndex((l) => entryOf(page, l) !== null);
  if (from < 0) return [];
  let to = from;
  let last = 0;
  for (let e = entryOf(page, lines[to]); e !== null && e >= last; e = entryOf(page, lines[to])) {
    last = e;
    to++;
  }
  if (to - from < LEAST || last < to - from) return [];
  const label = from > 0 && LABEL.test(lineText(page, lines[from - 1] as Line)) ? 1 : 0;
  return lines.slice(from - label, to).map((l) => ({ start: l.from, end: l.to, rule: 'compilation/contents', sure: true }));
}

/** The page that an entry names, null where the line is none. */
function entryOf(page: Page, line: Line | undefined): number | null {
  if (!line || line.fixed || line.to - line.from > LONGEST || !isDigit(page.text.charCodeAt(line.to - 1))) return null;
  const m = ENTRY.exec(lineText(page, line));
  const name = m?.[1] ?? '';
  return NAMED.test(name) || OTHER.test(name) ? Number(m?.[2]) : null;
}

const isDigit = (c: number): boolean => c >= 48 && c <= 57;
