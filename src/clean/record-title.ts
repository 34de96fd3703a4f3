/** The title that only an office's record names: 名称: | 县林业局2023年工作总结 | 文号: | |. */
import type { Cut } from './chrome.ts';
import { lineText, type Page, topLines } from './page.ts';
import { TITLE_END } from './shapes.ts';

const RECORD = 'government/index-record';
/** The field, and its value up to a bar, a wide blank, the next field or the line's end. */
const NAMED =
  /(?:名\s{0,4}称|标\s{0,4}题)\s{0,2}:[\s|]{0,4}([^\s|:\u3002;][^|:\u3002;]{6,60}?)(?=\s{0,2}\||\s{2,}|\s{0,4}(?:文\s{0,2}号|发布|发文|成文|主题|信息|关键)|$)/;
/** How far below the record the text would say its title. */
const NEAR = 4000;

/** Gives back such a title where the text does not say it. */
export function recordedTitle(page: Page, cuts: readonly Cut[]): readonly Cut[] {
  const end = cuts.reduce((last, c) => (c.rule === RECORD ? Math.max(last, c.end) : last), 0);
  if (end === 0) return cuts;
  for (const c of cuts) {
    const m = c.rule === RECORD ? NAMED.exec(page.text.slice(c.start, c.end)) : null;
    const title = m?.[1]?.trimEnd() ?? '';
    if (!m || !TITLE_END.test(title)) continue;
    const at = c.start + m.index + m[0].indexOf(title);
    if (
      saidAbove(page, cuts, title, c.start) ||
      page.text
        .slice(end, end + NEAR)
        .replace(/\s/g, '')
        .includes(title.replace(/\s/g, ''))
    )
      return cuts;
    return cuts.flatMap((x) =>
      x === c
        ? [
            { ...c, end: at },
            { ...c, start: at + title.length },
          ].filter((part) => part.end > part.start)
        : [x],
    );
  }
  return cuts;
}

/** Is the title a line that stays above the record? */
const saidAbove = (page: Page, cuts: readonly Cut[], title: string, end: number): boolean =>
  topLines(page, ABOVE).some(
    (l) => l.to < end && l.to - l.from === title.length && lineText(page, l) === title && !cuts.some((c) => c.start <= l.from && l.from < c.end),
  );
const ABOVE = 20;
