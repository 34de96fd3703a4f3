/** Which rows of a table are its heads, and which of its columns say what a target starts from. */
import type { Range } from '../quantity/found.ts';
import type { Place } from './sentences.ts';

/** What a column's head says of numbers that are hoped for. */
export const GOALS = /目标|计划|预期|力争/;

/** The column of what a row's target starts from: 2020年基期值 beside 2025年目标值. -1 without one. */
export function baseColumn(text: string, tops: readonly (readonly Range[])[], row: readonly Range[]): number {
  const head = tops.at(-1) ?? [];
  const says = (re: RegExp): number => head.findIndex((h) => re.test(text.slice(h[0], Math.min(h[1], h[0] + 60))));
  const at = head.length === row.length ? says(BASES) : -1;
  if (at <= 0) return -1;
  const own = text.slice(...(head[at] as Range));
  // 2025年(基准) beside 2030年: a later year's column holds what it is to be.
  const later = (h: Range): boolean => yearOf(text.slice(...h)) > yearOf(own);
  return !GOALS.test(own) && (says(GOALS) > 0 || head.some(later)) ? at : -1;
}
const yearOf = (head: string): number => Number(/(?:19|20)\d\d/.exec(head)?.[0] ?? Number.NaN);
const BASES = /基期|基数|基准/;

/** How many rows at the top are heads: what the file says, else the rows up to the first with a number in it that is no year. */
export function headRows(text: string, place: Place): number {
  const rows = place.rows ?? [];
  if (place.headRows) return Math.min(place.headRows, rows.length);
  const number = rows.findIndex((row) => row.slice(1).some((c) => isValue(text.slice(c[0], Math.min(c[1], c[0] + 40)).trim())));
  let heads = number < 0 ? Math.min(1, rows.length) : Math.max(number, rows.length > 1 ? 1 : 0);
  // 一、经济增长 over its rows heads a group of them, and no column.
  while (heads > 1 && !parted(text, place, rows[heads - 1] ?? [])) heads--;
  return heads;
}

/** Does a row say something in more than one of its cells? */
function parted(text: string, { copies }: Place, row: readonly Range[]): boolean {
  let said = 0;
  for (const [at, end] of row) if (!copies?.has(at) && text.slice(at, end).trim() !== '' && ++said > 1) return true;
  return false;
}

/** A cell that is a number and no year; 32以上 is one too. */
export const isValue = (cell: string): boolean => VALUE.test(cell) && /\d/.test(cell) && !/^(?:19|20)\d{2}$/.test(cell);
const VALUE = /^[<>=\u2265\u2264\d.,% ~-]{1,40}(?:以[上下内]|左右)?$/;
