/** Page-chunk numbers on a page whose lines were run together: they stand in the middle of one long line. */
import type { Cut } from './chrome.ts';
import type { Line, Page } from './page.ts';

/** A line shorter than this does not hold three chunks. */
const LONG = 600;
/** The shortest chunk a site cuts that offers nothing before it. */
const LEAST = 150;

/** Finds the numbers of a line that begins with the first one, if they are chunk numbers. */
export function chunksInLine(page: Page, line: Line): Cut[] {
  if (line.to - line.from < LONG) return [];
  const run = [line.from];
  let sure = 0;
  for (let at = line.from; ; ) {
    const marker = `${run.length + 1}、`;
    const length = run[1] === undefined ? null : run[1] - line.from;
    const torn = find(page, line, marker, at + LEAST, length === null ? line.to : at + 2 * length, isTorn);
    at = torn >= 0 ? torn : find(page, line, marker, at + (length === null ? LEAST : 0.6 * length), length === null ? line.to : at + 1.6 * length, isFree);
    if (at < 0) break;
    run.push(at);
    if (torn >= 0) sure++;
  }
  const cut = run.length >= 3 && sure * 2 >= run.length - 1 && even(run, line);
  return cut ? run.map((from, i) => ({ start: from, end: from + `${i + 1}、`.length, rule: 'page-chunk/marker' })) : [];
}

type Place = (text: string, at: number, end: number) => boolean;

/** The first place of a marker in `[from, to)` that is as asked. Each search goes on where the last one ended, so that all of them are linear. */
function find(page: Page, line: Line, marker: string, from: number, to: number, asked: Place): number {
  const most = Math.min(to, line.to);
  for (let i = page.text.indexOf(marker, Math.ceil(from)); i >= 0 && i < most; i = page.text.indexOf(marker, i + 1))
    if (asked(page.text, i, i + marker.length)) return i;
  return -1;
}

/** Behind a letter with no mark between, or in the middle of a number: items follow a full stop, a colon or a comma, and begin with a letter. */
const isTorn: Place = (text, at, end) => {
  const before = text[at - 1] ?? '';
  if (/\d/.test(before)) return /^(?:0|%|\.\d|\d{1,4}(?:%|[万亿]))/.test(text.slice(end, end + 6));
  const after = text[end] ?? '';
  return LETTER.test(before) && (LETTER.test(after) || MARK.test(after));
};

const LETTER = /[\p{L}%]/u;
const MARK = /[,。;:、)]/;

const isFree: Place = (text, at) => !/[\d.第~-]/.test(text[at - 1] ?? '');

/** Chunks of much the same length, up to the end of the line: items are of all lengths. */
function even(run: readonly number[], line: Line): boolean {
  const lengths = run.slice(1).map((at, i) => at - (run[i] as number));
  const longest = Math.max(...lengths);
  return longest <= 2 * Math.min(...lengths) && line.to - (run[run.length - 1] as number) <= 1.5 * longest;
}
