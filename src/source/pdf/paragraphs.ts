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
  /** Where paragraphs are parted by space: how far apart lines of one stand, and the last of one and the first of the next, in font sizes. */
  readonly steps: { readonly inner: number; readonly outer: number } | null;
}

/** How much wider, in points, the right margin may be than the left one. */
const WIDER = 60;

/** Measures the column from the lines of pages of one width, which is given in points. */
export function measure(lines: readonly TextLine[], width: number): Column {
  const starts = lines.map((l) => l.x);
  // A mark at the end of a line may hang out over the edge.
  const plain = lines.filter((l) => !CLOSING.test(l.text.at(-1) ?? ''));
  const ends = (plain.length > 2 ? plain : lines).map((l) => l.end);
  const left = together(starts, -1) ?? Math.min(...starts, width);
  const far = Math.max(...ends, left);
  const size = lines[0]?.size ?? 12;
  // Where several lines end together at the far right the column ends; in a short document the right margin is as wide as the left one.
  const common = together(ends, 1);
  const believed = common !== undefined && far - common < size * 1.5 && common > width - left - WIDER;
  const right = believed ? common : Math.max(far, width - left);
  return { left, right, pitch: pitch(lines), steps: stepsOf(lines, right) };
}

/** Under lines that fill the column stands the rest of their paragraph, under those that end far short another one: do their steps differ? */
function stepsOf(lines: readonly TextLine[], right: number): Column['steps'] {
  const within: number[] = [];
  const between: number[] = [];
  for (let k = 1; k < lines.length; k++) {
    const [a, b] = [lines[k - 1] as TextLine, lines[k] as TextLine];
    if (a.page !== b.page || a.side !== b.side || b.y <= a.y || a.size !== b.size || a.size <= 0) continue;
    const short = (right - a.end) / a.size;
    if (short < 1.5) within.push((b.y - a.y) / a.size);
    else if (short > 8) between.push((b.y - a.y) / a.size);
  }
  if (within.length < 3 || between.length < 3) return null;
  const [inner, outer] = [middle(within), middle(between)];
  return outer > inner * 1.15 ? { inner, outer } : null;
}

function middle(values: number[]): number {
  values.sort((a, b) => a - b);
  return values[values.length >> 1] ?? 0;
}

/** The outermost place that several lines start (-1) or end (1) at, give or take a few points. */
function together(places: readonly number[], side: -1 | 1): number | undefined {
  const sorted = [...places].sort((a, b) => (b - a) * side);
  const least = Math.max(side < 0 ? 2 : 3, Math.ceil(places.length * 0.08));
  for (let k = 0; k + least <= sorted.length; k++) {
    if (Math.abs((sorted[k] ?? 0) - (sorted[k + least - 1] ?? 0)) < 8) return sorted[k];
  }
  return undefined;
}

function pitch(lines: readonly TextLine[]): number {
  const steps: number[] = [];
  for (let k = 1; k < lines.length; k++) {
    const [a, b] = [lines[k - 1] as TextLine, lines[k] as TextLine];
    if (a.page === b.page && b.y > a.y && a.size > 0) steps.push((b.y - a.y) / a.size);
  }
  return steps.length > 0 ? middle(steps) : 1.5;
}

/** Joins lines into paragraphs. `columnOf` knows the column that a line is set in. */
export function toParagraphs(lines: readonly TextLine[], columnOf: (line: TextLine) => Column): Para[] {
  const out: TextLine[][] = [];
  for (const line of lines) {
    const open = out.at(-1);
    if (open && goesOn(open, line, columnOf)) open.push(line);
    else out.push([line]);
  }
  return out.map((group) => {
    const first = group[0] as TextLine;
    return {
      text: group.map((l) => l.text).reduce(joinLines),
      page: first.page,
      size: first.size,
      bold: group.every((l) => l.bold),
      centred: group.every((l) => isCentred(l, columnOf(l))),
    };
  });
}

/** Is a line the next one of an open paragraph? */
function goesOn(open: readonly TextLine[], next: TextLine, columnOf: (line: TextLine) => Column): boolean {
  const first = open[0] as TextLine;
  const last = open.at(-1) as TextLine;
  const column = columnOf(last);
  const inset = (line: TextLine): number => line.x - columnOf(line).left;
  if (Math.abs(next.size - last.size) > last.size * 0.12) return false;
  if (isCentred(last, column) && isCentred(next, columnOf(next))) return false;
  const same = next.page === last.page && next.side === last.side;
  const spacing = same && next.size === last.size ? spaced(column, (next.y - last.y) / last.size) : null;
  if (spacing === 'outer' && SENTENCE_END.test(last.text)) return false;
  const near = spacing === 'inner' && column.right - last.end < last.size * 4 && !startsItem(next.text);
  if (!near && last.end + nextWord(next) <= column.right - last.size * 0.35 && !breaksEarly(last, next, column, inset(first), inset(next))) return false;
  if (same && (next.y < last.y || next.y - last.y > Math.max(column.pitch, 1) * last.size * 1.35)) return false;
  // A line that starts far to the right is a signature or a date, not one of several.
  if (inset(last) > (column.right - column.left) * 0.3 && !isCentred(last, column)) return false;
  if (/[\u3002\uFF1B;]$/.test(last.text) && (OPENS.test(next.text) || startsItem(next.text))) return false;
  // Under a line that fills the column, only a centred title goes on in the middle.
  if (isCentred(next, columnOf(next)) && Math.abs(inset(last)) < last.size * 0.8) return open.length === 1;
  if (open.length > 1) return Math.abs(inset(next) - inset(last)) <= next.size * 0.8;
  // Second lines start at the edge under a first line set in, or hang further in than it; a step in means a new paragraph.
  const step = (inset(next) - inset(first)) / first.size;
  if (step > 0.8) return isHanging(first, step);
  return inset(next) < next.size * 1.2 || step < -0.8 || !startsItem(next.text);
}

/** Which of the column's two steps is it, where paragraphs are parted by space? */
function spaced({ steps }: Column, step: number): 'inner' | 'outer' | null {
  if (!steps) return null;
  if (Math.abs(step - steps.inner) < 0.06) return 'inner';
  return Math.abs(step - steps.outer) < 0.06 ? 'outer' : null;
}

const SENTENCE_END = /[\u3002\uFF1B\uFF1A\uFF01\uFF1F;:!?\u201D\uFF09)]$/;

/** What only ever opens a paragraph, even where the line above is full. */
const OPENS = /^(?:附件|附表|附录|抄送|主题词|目录|第[\u4E00-\u5341\d]{1,3}[章节])/;

/** A line that stops a little short in mid-sentence, before a line at the left edge, under a first line set in: the program broke it early. */
function breaksEarly(last: TextLine, next: TextLine, column: Column, firstInset: number, nextInset: number): boolean {
  const short = column.right - last.end;
  return short < last.size * 3 && firstInset > last.size && Math.abs(nextInset) < next.size * 0.8 && !SENTENCE_END.test(last.text) && !startsItem(next.text);
}

/** A hanging second line stands under the text behind the first line's number. */
const isHanging = (first: TextLine, step: number): boolean => startsItem(first.text) && step < 6;

const ITEM =
  /^(?:[\u4E00-\u5341]{1,3}\u3001|[(\uFF08][\u4E00-\u5341\d]{1,3}[)\uFF09]|\d{1,2}[.\u3001\uFF0E)\uFF09](?!\d)|[\u2460-\u2473]|\u7B2C[\u4E00-\u5341\u767E\d]{1,4}[\u7AE0\u6761\u8282])/;
const ITEM_NUMERALS = /^[\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341\d(\uFF08\u7B2C\u2460-\u2473]/;

/** Does a text open like a numbered item? */
const startsItem = (text: string): boolean => ITEM_NUMERALS.test(text) && ITEM.test(text);

/**
 * Room that the next line's first word would have taken at the end of the line before: a Han character with the mark that may not open a line,
 * a whole number or Latin word, or a character with an ASCII mark and what clings to that (UAX 14, LB13, LB25 and LB29): 小:24.36KB.
 */
function nextWord(line: TextLine): number {
  const word = /^[\x21-\x7E]{1,40}/.exec(line.text)?.[0];
  if (word) return line.size * (0.5 * word.length + (CLOSING.test(line.text.charAt(word.length)) ? 1 : 0));
  const clings = /^.[,.:;!?)%\]][\x21-\x7E]{0,40}/.exec(line.text)?.[0];
  if (clings) return line.size * (1 + 0.5 * (clings.length - 1));
  return line.size * (CLOSING.test(line.text.charAt(1)) ? 2 : 1);
}

/** Marks that may not open a line. */
const CLOSING = /[\u3001\u3002\u201D\u300B\uFF0C\uFF1A\uFF1B\uFF09\uFF01\uFF1F]/;

function isCentred(line: TextLine, column: Column): boolean {
  const before = line.x - column.left;
  const after = column.right - line.end;
  return before > line.size * 2.5 && Math.abs(before - after) < line.size * 1.2;
}
