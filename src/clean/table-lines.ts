/** Lines that are cells or rows of a table: nothing reads on from one to the next, and 12.5 over 5 is no number. */
import { type Cell, cellGrids, FIGURES, figure } from '../core/cells.ts';
import { type Line, type Page, SIGN } from './page.ts';

/** Tabs between the words of a line that is a row of a table. */
const TABS = /\S\t[^\t]{0,80}\t/;

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
      if (l.to - l.from <= 400 && TABS.test(page.text.slice(l.from, l.to))) out.add(i).add(i + 1);
    });
  return out;
}
