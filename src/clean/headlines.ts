/** Headlines of other articles, run together in one line above the page's own navigation. */
import { type Line, lineText, type Page, topLines } from './page.ts';

/** A longer line than a title is. */
const LONG = 60;
const MOST = 1200;
/** How far below such a line the headline of the text itself stands. */
const NEAR = 12;

/** Lines at the top that run headlines together: no sentence ends in them, and the title that stands below, behind lines that went, is one of them. */
export function headlines(page: Page, taken: ReadonlySet<number>): Line[] {
  return topLines(page, 3).filter((line) => {
    if (line.fixed || taken.has(line.index) || line.to - line.from < LONG || line.to - line.from > MOST) return false;
    const text = lineText(page, line);
    return !/[\u3002;]/.test(text) && titleBelow(page, line, text, taken);
  });
}

function titleBelow(page: Page, line: Line, text: string, taken: ReadonlySet<number>): boolean {
  let went = 0;
  for (let k = line.index + 1; k < page.lines.length && k <= line.index + NEAR; k++) {
    const next = page.lines[k] as Line;
    if (next.from === next.to) continue;
    if (taken.has(k)) went++;
    else return went > 0 && next.to - next.from >= 8 && next.to - next.from < LONG && text.includes(lineText(page, next));
  }
  return false;
}
