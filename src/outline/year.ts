import type { Year } from '../core/model.ts';
import { chineseInteger } from '../core/numerals.ts';
import { allOf, grouped } from '../core/patterns.ts';
import type { View } from '../core/view.ts';

const MARKED = '[xX\u00D7*_\u25CB\u3007O]';
const { pattern: YEARS, at: G } = grouped<'plain' | 'chinese' | 'masked' | 'bare'>(
  [
    '(?<![\\d.])(?<plain>(?:19|20)\\d{2})(?:\\s?[-~\u2014至]{1,2}\\s?(?:(?:19|20)\\d{2}|\\d{2}))?\\s?(?:年|学年)',
    '(?<chinese>[一二][\u96F6\u3007\u25CBO0一二三四五六七八九]{3})年',
    `(?<masked>(?:(?:19|20)(?:\\d?${MARKED}{1,4})|${MARKED}{1,4})\\s?年)`,
    '(?<![\\d.])(?<bare>20[0-4]\\d)(?![人名户个次份元亩吨万亿家座处台件所余多米公立平例张位只头项条])(?=[\u3400-\u9fff])',
  ].join('|'),
  'g',
);

const SERIAL = /^\d{1,2}\.\s?(?=20\d\d)/;

/** The year that a plan is for: the first that its title names, else the first of its opening words. */
export function yearOf(view: View, part: { readonly title: readonly [number, number] | null; readonly from: number; readonly to: number }): Year | null {
  const places: (readonly [number, number])[] = [];
  // 1.2024年造林方案: the number that a collection gives the title is none of its year.
  const serial = part.title ? (SERIAL.exec(view.folded.slice(part.title[0], part.title[0] + 8))?.[0].length ?? 0) : 0;
  if (part.title) places.push([part.title[0] + serial, part.title[1]]);
  const body = part.title?.[1] ?? part.from;
  places.push([body, Math.min(part.to, body + 160)]);
  for (const [from, to] of places) {
    const m = firstOf(view.folded.slice(from, to), from === body);
    if (!m) continue;
    const at = from + m.index;
    const plain = m[G.plain] ?? m[G.bare];
    const chinese = m[G.chinese];
    const value = plain ? Number(plain) : chinese ? chineseInteger(chinese) : null;
    // 十四五规划, 到2020年: what its opening words say of years gone by is not its own.
    if (value !== null && from === body && value < eraOf(view.folded, part.title)) continue;
    return { value, span: view.toSource(at, at + m[0].length), masked: m[G.masked] !== undefined };
  }
  return null;
}

/** The first year that stands in no other paper's title (《…规划(2015—2020年)》), else the first. In a text the year that a goal is for (到2010年) is the plan's where it names no other. */
function firstOf(text: string, body: boolean): RegExpExecArray | null {
  const found = allOf(text, YEARS);
  const own = body ? found.filter((m) => !'到和'.includes(text[m.index - 1] ?? ' ')) : found;
  const all = own.length > 0 ? own : found;
  return all.find((m) => text.lastIndexOf('《', m.index) <= text.lastIndexOf('》', m.index)) ?? all[0] ?? null;
}

const ENDS: Readonly<Record<string, number>> = { 十一: 2010, 十二: 2015, 十三: 2020, 十四: 2025, 十五: 2030, 十六: 2035 };

/** The first year of the five-year plan that a title names; 0 where it names none. */
function eraOf(text: string, title: readonly [number, number] | null): number {
  const last = title ? allOf(text.slice(title[0], Math.min(title[1], title[0] + 80)), /(十[一二三四五六])五/g).at(-1) : undefined;
  const end = ENDS[last?.[1] ?? ''];
  return end === undefined ? 0 : end - 4;
}
