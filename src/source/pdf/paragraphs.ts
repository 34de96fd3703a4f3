/** Lines → paragraphs, by the rules of setting: a line breaks inside a paragraph only where the next word had no room left. */
import { joinLines } from '../builder.ts';
import type { TextLine } from './piece.ts';

/** A paragraph's text with what its lines tell. */
export interface Para {
  readonly text: string;
  readonly page: number;
  readonly size: number;
  readonly bold: boolean;
  readonly centred: boolean;
}

/** The column that text is set in: left and right edge in points, and how far apart its lines stand, in font sizes. */
export interface Column {
  readonly left: number;
  readonly right: number;
  readonly pitch: number;
}

/** Measures the column from a document's lines. `width` is the page's. */
export function measure(lines: readonly TextLine[], width: number): Column {
  const left =
    edge(
      lines.map((l) => l.x),
      -1,
    ) ?? width * 0.1;
  const ends = lines.map((l) => l.end);
  const far = Math.max(...ends, left);
  // Where several lines end together the column ends; in a short document the right margin is as wide as the left one.
  const right = edge(ends, 1) ?? Math.max(far, width - left);
  return { left, right, pitch: pitch(lines) };
}

/** The outermost place where lines start (-1) or end (1) together: a place that a good part of them reach to a few points. */
function edge(places: readonly number[], side: -1 | 1): number | undefined {
  const counts = new Map<number, number>();
  for (const p of places) for (const b of [Math.floor(p / 6), Math.floor(p / 6) + 1]) counts.set(b, (counts.get(b) ?? 0) + 1);
  const least = Math.max(side < 0 ? 2 : 3, places.length * 0.12);
  const full = [...counts].filter(([, n]) => n >= least).map(([b]) => b);
  if (full.length === 0) return side < 0 ? (places.length > 0 ? Math.min(...places) : undefined) : undefined;
  const bin = side < 0 ? Math.min(...full) : Math.max(...full);
  const near = places.filter((p) => Math.floor(p / 6) === bin || Math.floor(p / 6) + 1 === bin);
  return side < 0 ? Math.min(...near) : Math.max(...near);
}

function pitch(lines: readonly TextLine[]): number {
  const steps: number[] = [];
  for (let k = 1; k < lines.length; k++) {
    const [a, b] = [lines[k - 1] as TextLine, lines[k] as TextLine];
    if (a.page === b.page && b.y > a.y && a.size > 0) steps.push((b.y - a.y) / a.size);
  }
  steps.sort((a, b) => a - b);
  return steps[steps.length >> 1] ?? 1.5;
}

/** Joins lines into paragraphs. */
export function toParagraphs(lines: readonly TextLine[], column: Column): Para[] {
  const out: TextLine[][] = [];
  for (const line of lines) {
    const open = out.at(-1);
    if (open && goesOn(open, line, column)) open.push(line);
    else out.push([line]);
  }
  return out.map((group) => {
    const first = group[0] as TextLine;
    return {
      text: group.map((l) => l.text).reduce(joinLines),
      page: first.page,
      size: first.size,
      bold: group.every((l) => l.bold),
      centred: group.every((l) => isCentred(l, column)),
    };
  });
}

/** Is a line the next one of an open paragraph? */
function goesOn(open: readonly TextLine[], next: TextLine, column: Column): boolean {
  const first = open[0] as TextLine;
  const last = open.at(-1) as TextLine;
  if (Math.abs(next.size - last.size) > last.size * 0.12) return false;
  if (isCentred(last, column) && isCentred(next, column)) return false;
  if (last.end + nextWord(next) <= column.right - last.size * 0.35) return false;
  const samePage = next.page === last.page;
  if (samePage && next.y < last.y) return false;
  if (samePage && next.y - last.y > Math.max(column.pitch, 1.2) * last.size * 1.6) return false;
  const indent = next.x - column.left;
  if (open.length === 1) {
    // Second lines start at the edge under a first line set in, or hang further in than it; a step in means a new paragraph.
    const step = (next.x - first.x) / first.size;
    if (step > 0.8) return step < 8 && indent > 0 && isHanging(first, next);
    return indent < next.size * 1.2 || step < -0.8 || (Math.abs(step) <= 0.8 && !startsItem(next.text));
  }
  return Math.abs(next.x - last.x) <= next.size * 0.8;
}

/** A hanging second line stands under the text behind the first line's number. */
const isHanging = (first: TextLine, next: TextLine): boolean => startsItem(first.text) && next.x - first.x < first.size * 6;

const ITEM =
  /^(?:[\u4E00-\u5341]{1,3}\u3001|[(\uFF08][\u4E00-\u5341\d]{1,3}[)\uFF09]|\d{1,2}[.\u3001\uFF0E)\uFF09](?!\d)|[\u2460-\u2473]|\u7B2C[\u4E00-\u5341\u767E\d]{1,4}[\u7AE0\u6761\u8282])/;
const ITEM_NUMERALS = /^[\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341\d(\uFF08\u7B2C\u2460-\u2473]/;

/** Does a text open like a numbered item? */
const startsItem = (text: string): boolean => ITEM_NUMERALS.test(text) && ITEM.test(text);

/** Room that the next line's first word would have taken at the end of the line before: a Han character with the mark that may not open a line, a whole number or Latin word. */
function nextWord(line: TextLine): number {
  const word = /^[\x21-\x7E]{1,40}/.exec(line.text)?.[0];
  if (word) return line.size * 0.5 * word.length;
  return line.size * (/^.[\u3001\u3002\u201D\u300B\uFF0C\uFF1A\uFF1B\uFF09\uFF01\uFF1F]/.test(line.text) ? 2 : 1);
}

function isCentred(line: TextLine, column: Column): boolean {
  const before = line.x - column.left;
  const after = column.right - line.end;
  return before > line.size * 2.5 && Math.abs(before - after) < line.size * 1.2;
}
