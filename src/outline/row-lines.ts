/** Rows of tables that lost their rules and stand as lines. */
import { CLASS, classes } from './styles.ts';

/** Is a line a row of a table that lost its rules, whose first cell counts the rows: 1 森林覆盖率 % 35.6 38 约束性? */
export function isRow(f: string, from: number, end: number): boolean {
  if (end - from > 120 || classes[f.charCodeAt(from)] !== CLASS.digit) return false;
  const cells = f.slice(from, end).split(/[ \t]{1,8}/);
  if (cells.length < 4 || cells.some((c) => c.length > 24 || /[\u3002;!?]/.test(c)) || !/^\d{1,3}$/.test(cells[0] ?? '')) return false;
  return cells.slice(2).some((c) => /^[<>\u2265\u2264\u2248]?\d[\d.,]{0,12}%?$/.test(c));
}

/** How many wide gaps a line has: a row of a table that was written with blanks. */
export function columns(f: string, from: number, end: number): number {
  if (end - from > 120) return 0;
  return f.slice(from, end).split(/\S {2,8}(?=\S)/).length - 1;
}
