/** Lines that are cells or rows of a table: nothing reads on from one to the next, and 12.5 over 5 is no number. */
import { type Cell, cellGrids, FIGURES, figure } from '../core/cells.ts';
import { type Line, type Page, SIGN } from './page.ts';

/** Tabs between the words of a line that is a row of a table. */
const TABS = /\S\t[^\t]{0,80}\t/;

/** As many bars as a row of a table has at least, and how long a row is. */
const BARS = 2;
const ROW = 400;

/** How many bars part a line's cells: 指标|2023年|2024年 has two. */
function barsOf(text: string, { from, to }: Line): number {
  return to - from > ROW ? 0 : text.slice(from, to).split('|').length - 1;
}

/** Indices of lines that read on from none, since they and the line before lie in one table. */
export function tableLines(page: Page, lines: readonly Line[]): ReadonlySet<number> {
  const out = new Set<number>();
  let figures = 0;
  for (const l of lines) if (figure(page.text, l.from, l.to)) figures++;
  if (figures >= FIGURES) {
    const cells = lines.map((l): Cell => [l.from, l.fixed ? Number.POSITIVE_INFINITY : l.to]);
    for (const { from, taken } of cellGrids(page.text, cells)) for (let i = from; i <= from + taken; i++) out.add(i);
  }
  if (page.signs & SIGN.tab)
    lines.forEach((l, i) => {
      if (l.to - l.from <= ROW && TABS.test(page.text.slice(l.from, l.to))) out.add(i).add(i + 1);
    });
  // Rows that follow each other with as many bars.
  if (page.text.includes('|')) {
    const bars = lines.map((l) => barsOf(page.text, l));
    bars.forEach((n, i) => {
      if (n >= BARS && (n === bars[i - 1] || n === bars[i + 1])) out.add(i).add(i + 1);
    });
  }
  return out;
}
