import type { Year } from '../core/model.ts';
import { chineseInteger } from '../core/numerals.ts';
import type { View } from '../core/view.ts';

const MARKED = '[xX\u00D7*_\u25CB\u3007O]';
const YEAR = new RegExp(
  [
    '(?<![\\d.])(?<plain>(?:19|20)\\d{2})(?:\\s?[-~\u2014至]{1,2}\\s?(?:(?:19|20)\\d{2}|\\d{2}))?\\s?(?:年|学年)',
    '(?<chinese>[一二][\u96F6\u3007\u25CBO0一二三四五六七八九]{3})年',
    `(?<masked>(?:(?:19|20)(?:\\d?${MARKED}{1,4})|${MARKED}{1,4})\\s?年)`,
    '(?<![\\d.])(?<bare>20\\d{2})(?=[\u3400-\u9fff])',
  ].join('|'),
);

/** The year that a plan is for: the first that its title names, else the first of its opening words. */
export function yearOf(view: View, part: { readonly title: readonly [number, number] | null; readonly from: number; readonly to: number }): Year | null {
  const places: (readonly [number, number])[] = [];
  if (part.title) places.push(part.title);
  const body = part.title?.[1] ?? part.from;
  places.push([body, Math.min(part.to, body + 160)]);
  for (const [from, to] of places) {
    const m = YEAR.exec(view.folded.slice(from, to));
    if (!m) continue;
    const at = from + m.index;
    const g = m.groups ?? {};
    const plain = g.plain ?? g.bare;
    const value = plain ? Number(plain) : g.chinese ? chineseInteger(g.chinese) : null;
    return { value, span: view.toSource(at, at + m[0].length), masked: g.masked !== undefined };
  }
  return null;
}
