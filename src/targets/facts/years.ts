/** The years that a plan of several years is for: 2023—2025年, “十五五”. */

import { chineseInteger } from '../../core/numerals.ts';
import { allOf } from '../../core/patterns.ts';
import type { Range } from '../quantity/found.ts';

/** A year in digits or in Chinese numerals, as a pattern's source: 2026, 二零二六, 二\u3007二六. */
export const YEAR = '(?:(?:19|20)\\d{2}|二[\\u96F6\\u3007\\u25CBO0][\\u96F6\\u3007\\u25CBO0一二三四五六七八九]{2})';

/** The year that such words state. */
export const yearNumber = (words: string): number => (words.startsWith('二') ? (chineseInteger(words) ?? Number.NaN) : Number(words));

const NAMED = new RegExp(`${YEAR}(?=年)`, 'g');

/** The years that a text names with 年 behind them, in order, and where each stands. */
export const yearsIn = (text: string): readonly { readonly year: number; readonly at: number; readonly end: number }[] =>
  allOf(text, NAMED).map((m) => ({ year: yearNumber(m[0]), at: m.index, end: m.index + m[0].length }));

/** First and last year, and where they stand in the title. */
export interface Years {
  readonly from: number;
  readonly to: number;
  readonly span: Range;
}

const RANGE = /((?:19|20)\d{2})年?[-\u2013\u2014~至到]{1,2}((?:19|20)\d{2})(学年)?/;
const FIVE = /(十[一二三四五六])五/g;
const ENDS: Readonly<Record<string, number>> = { 十一: 2010, 十二: 2015, 十三: 2020, 十四: 2025, 十五: 2030, 十六: 2035 };
const LONGEST = 80;

/** What titles said; a title is asked for each number under it. */
const KNOWN = new WeakMap<Range, { readonly text: string; readonly years: Years | null }>();

/** The years that a title names, or null for a plan of one year (a school year, 2023—2024学年, is one). Of two five-year plans the later is meant. */
export function yearsOf(text: string, range: Range): Years | null {
  const known = KNOWN.get(range);
  if (known?.text === text) return known.years;
  const years = readYears(text.slice(range[0], Math.min(range[1], range[0] + LONGEST)), range[0]);
  KNOWN.set(range, { text, years });
  return years;
}

function readYears(title: string, at: number): Years | null {
  const m = RANGE.exec(title);
  if (m) {
    const [from, to] = [Number(m[1]), Number(m[2])];
    return m[3] || to <= from ? null : { from, to, span: [at + m.index, at + m.index + m[0].length] };
  }
  const five = allOf(title, FIVE).at(-1);
  const to = five && ENDS[five[1] ?? ''];
  if (!five || !to || yearsIn(title).length > 0) return null;
  return { from: to - 4, to, span: [at + five.index, at + five.index + five[0].length] };
}

/** How far a text without a title is looked through for its year. */
const FAR = 2000;
/** A year that something is not held against or to be reached by. */
const OWN = /(?<![到至比较于自从])(?:19|20)\d{2}(?=年)/g;

/** The latest year that a text without a title speaks of, near its beginning: what is told of the years before it is past. */
export function latestYear(text: string, [at, end]: Range, first?: number | null): number | undefined {
  const years = allOf(text.slice(at, Math.min(end, at + FAR)), OWN).map((m) => Number(m[0]));
  if (years.length === 1 && first) return Math.max(first, ...years);
  return years.length > 1 ? Math.max(...years) : undefined;
}
