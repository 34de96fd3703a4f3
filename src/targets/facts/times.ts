/** The words of time in a text: 到2025年, 6月底前, 上半年, 每季度. */
import { charSet, findIn, isIn } from '../../core/charset.ts';
import { grouped } from '../../core/patterns.ts';
import type { Found, Range } from '../quantity/found.ts';
import { boundTo } from './bound.ts';
import { YEAR, yearNumber } from './years.ts';

/** A time phrase in a text. `by` is ISO 8601 where the year is told, or has `____` where the plan's year goes. */
export interface Phrase {
  readonly at: number;
  readonly end: number;
  readonly year: number | null;
  readonly by: string | null;
  readonly per: string | null;
  readonly masked: boolean;
  readonly relative: number | null;
  /** Does it say which year (2023年, 去年), not only a part of one (年底, 6月)? */
  readonly named: boolean;
  /** The last year of a five-year plan that is named (“十三五”). */
  readonly era: number | null;
  /** The stretch that it keeps to: 在2023年完成100户的基础上. */
  readonly within?: Range | null;
  /** Where its words stand, when it is counted as standing elsewhere: a column's head for its cells. */
  readonly from?: Range;
}

const NUMBER: Readonly<Record<string, number>> = { 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10, 十一: 11, 十二: 12 };
const FIVE: Readonly<Record<string, number>> = { 十一: 2010, 十二: 2015, 十三: 2020, 十四: 2025, 十五: 2030, 十六: 2035 };
const MASK = '(?:(?:19|20)[Xx*\\u00D7_O\\u25CB]{1,4}|[Xx*\\u00D7]{1,4})';
const { pattern: PHRASE, at: G } = grouped<Group>(
  [
    // 2025年6月30日前, 20xx年底, 6月底前, 2025年上半年
    `(?<to>到|至|截至|截止)?(?:(?<year>${YEAR}|(?<!\\d)0\\d)\\s?年|(?<mask>${MASK})年{1,2}|(?<rel>今年|(?<![文说证发声])明年|去年(?!结)|(?<!以)上年(?!度?[结滚未])|本年度?|当年|来年))(?:(?<month>1[0-2]|0?[1-9]|十[一二]|[一二三四五六七八九十])\\s?月份?)?(?:(?<day>[12]\\d|3[01]|0?[1-9])日)?(?<part>年?底|年?末|上半年|下半年|(?:第?[一二三四1-4]季度))?(?<before>之?前|以前)?`,
    '(?<years>(?:19|20)\\d{2}(?:[\\u3001和](?:19|20)\\d{2}){1,5})\\s?年',
    '第?(?<quarters>[一二三四1-4](?:[\\u3001和][一二三四1-4]){1,3})季度',
    '(?<since>(?<!\\d)(?:1[0-2]|0?[1-9])月?[-\\u2014\\u2013~至到]{1,2})?(?<month2>1[0-2]|0?[1-9]|十[一二]|[一二三四五六七八九十])\\s?月份?(?:(?<day2>[12]\\d|3[01]|0?[1-9])日|(?<end2>底|末|中旬|上旬|下旬))?(?<before2>之?前|以前)?',
    '(?<half>上半年|下半年|年底|年末|年内|全年(?!(?:目标)?任务|目标|指标|预算)|第?[一二三四1-4]季度)(?<before3>之?前|以前)?',
    '["\\u201C]?(?<five>十[一二三四五六])五["\\u201D]?(?<fiveEnd>期间|时期|末|规划)?',
    '(?<span>[一二两三四五六七八九十]|\\d{1,2})年(?<within>内|之内|以内)',
    '每隔?(?<many>[1-9]\\d?|[一两二三四五六七八九十])?个?(?<per>年|月|季度|季|周|星期|天|日|半年|学期|学年|半月|旬|小时)(?:度)?',
  ].join('|'),
  'g',
);

type Group =
  | ('to' | 'year' | 'mask' | 'rel' | 'month' | 'day' | 'part' | 'before')
  | ('years' | 'quarters' | 'since' | 'month2' | 'day2' | 'end2' | 'before2' | 'half' | 'before3' | 'five' | 'fiveEnd' | 'span' | 'within' | 'many' | 'per');

const PER: Readonly<Record<string, string>> = {
  年: 'year',
  月: 'month',
  季度: 'quarter',
  季: 'quarter',
  周: 'week',
  星期: 'week',
  天: 'day',
  日: 'day',
  半年: 'half-year',
  学期: 'term',
  学年: 'school-year',
  半月: 'half-month',
  旬: 'ten-days',
  小时: 'hour',
};
const two = (n: number): string => String(n).padStart(2, '0');
const numeral = (s: string): number => NUMBER[s] ?? Number(s);
const QUARTER: Readonly<Record<string, string>> = { 一: '03', 二: '06', 三: '09', 四: '12', '1': '03', '2': '06', '3': '09', '4': '12' };

/** Every phrase has one of these characters, not far from its start: most sentences have none, and need no pattern; behind the last there is no phrase. */
const TIMES = charSet('年月季每五');
const LONGEST_HEAD = 32;
/** What stands before a time that something is held against. */
const HELD = charSet('比较与同于是为占');

/** The time phrases of a stretch, in order. `bases` are the numbers where changes start: their years are not those of what follows. */
export function findPhrases(text: string, at: number, end: number, bases: readonly Found[] = []): Phrase[] {
  const out: Phrase[] = [];
  const first = findIn(text, TIMES, at, end);
  if (first === end) return out;
  const piece = text.slice(at, end);
  PHRASE.lastIndex = Math.max(0, first - at - LONGEST_HEAD);
  for (let m = PHRASE.exec(piece); m; m = PHRASE.exec(piece)) {
    const where = { at: at + m.index, end: at + m.index + m[0].length };
    for (const { year, by, per, masked, relative, named, era } of read(m)) {
      const within =
        per === null && (named || isIn(HELD, text, where.at - 1))
          ? (inBrackets(text, where, end) ?? boundTo(text, where.at, where.end, [at, end], bases))
          : null;
      out.push({ at: where.at, end: where.end, year, by, per, masked, relative, named, era, within });
    }
    const next = findIn(text, TIMES, at + PHRASE.lastIndex, end);
    if (next === end) break;
    PHRASE.lastIndex = Math.max(PHRASE.lastIndex, next - at - LONGEST_HEAD);
  }
  return out;
}

/** 达到2.8平方米(2025年为2.6平方米),比例42%: the year of a number in brackets keeps to them. */
function inBrackets(text: string, { at, end }: { readonly at: number; readonly end: number }, to: number): Range | null {
  const head = text.slice(Math.max(0, at - 4), at);
  const open = head.lastIndexOf('(');
  // (较2025年提高10个百分点): what it is compared with dates nothing.
  if (open < 0 || head.includes(')', open) || '比较与同跟'.includes(head.at(-1) ?? '?')) return null;
  const close = text.slice(end, Math.min(to, end + 30)).indexOf(')');
  // 由3.2万元(2015年)增至4.1万元, 支出(扣除2022年重建资金外)增长3%: what a bracket is of keeps to it.
  return close < 0 ? null : [at, end + close];
}

/** What a phrase says, wherever it stands. */
type Reading = Required<Omit<Phrase, 'at' | 'end' | 'within' | 'from'>>;
/** A part of a year, or an era: no year is named. Readings are made in one piece: copies are slow to make and slow to read. */
const partly = (by: string | null, relative: number | null = null, era: number | null = null): Reading => ({
  year: null,
  by,
  per: null,
  masked: false,
  relative,
  named: false,
  era,
});
const MANY: Readonly<Record<string, string>> = {
  二: 'two',
  两: 'two',
  三: 'three',
  四: 'four',
  五: 'five',
  六: 'six',
  七: 'seven',
  八: 'eight',
  九: 'nine',
  十: 'ten',
  '2': 'two',
  '3': 'three',
  '4': 'four',
  '5': 'five',
  '6': 'six',
};

/** 每两周: two-weeks; 每1周 and 每周: week. */
function rateOf(per: string, many: string | undefined): string {
  const one = PER[per] ?? per;
  return many === undefined || many === '一' || many === '1' ? one : `${MANY[many] ?? many}-${one}s`;
}

function read(m: RegExpExecArray): Reading[] {
  const per = m[G.per];
  if (per) return [{ year: null, by: null, per: rateOf(per, m[G.many]), masked: false, relative: null, named: false, era: null }];
  // “十三五”期间 is a time; “十三五”结转项目 only says which.
  const five = m[G.five];
  if (five) {
    const era = FIVE[five];
    return [era ? partly(String(era), null, /[期间末]/.test(m[G.fiveEnd] ?? '') ? era : null) : partly(null)];
  }
  if (m[G.within]) return [partly(null)];
  // 2023、2024年分别 and 一、二季度分别: one phrase for each, so that values are paired off with them; where they are not, the last counts.
  const years = m[G.years];
  if (years) return years.split(/[\u3001和]/).map((y) => ({ year: Number(y), by: null, per: null, masked: false, relative: null, named: true, era: null }));
  const quarters = m[G.quarters];
  if (quarters) return quarters.split(/[\u3001和]/).map((q) => partly(`____-${QUARTER[q] ?? '12'}`, 0));
  const half = m[G.half];
  if (half) return [readHalf(half)];
  const month = m[G.month2];
  if (!month) return [readYear(m)];
  // 1-11月, months that are told together, end with the last; one month alone is when something is done.
  const day = m[G.day2];
  if (!m[G.since] && !m[G.before2] && !m[G.end2] && !day) return [];
  return [partly(`____-${two(numeral(month))}${day ? `-${two(Number(day))}` : ''}`, 0)];
}

/** 上半年, 年底, 第三季度; 全年 and 年内 name no day. */
function readHalf(half: string): Reading {
  const whole = half === '全年' || half === '年内';
  return partly(whole ? null : `____-${half.includes('季度') ? quarterOf(half) : half === '上半年' ? '06' : '12'}`, 0);
}

const quarterOf = (words: string): string => QUARTER[words.replace(/[第季度]/g, '')] ?? '12';

/** 2025年6月30日前, 20xx年底, 去年上半年. */
function readYear(m: RegExpExecArray): Reading {
  const [said, rel, month, day, part] = [m[G.year], m[G.rel], m[G.month], m[G.day], m[G.part]];
  const year = said ? yearNumber(said.length === 2 ? `20${said}` : said) : null;
  const head = year ?? '____';
  let by: string | null = null;
  if (month) by = `${head}-${two(numeral(month))}${day ? `-${two(Number(day))}` : ''}`;
  else if (part) by = `${head}-${part === '上半年' ? '06' : part.includes('季度') ? quarterOf(part) : '12'}`;
  else if (m[G.to] || m[G.before]) by = String(head);
  const relative = rel ? (/明|来/.test(rel) ? 1 : /去|上/.test(rel) ? -1 : 0) : null;
  return { year, by, per: null, masked: m[G.mask] !== undefined, relative, named: true, era: null };
}
