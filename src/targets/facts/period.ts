/** By when, for which year, how often: the time that governs a number. */
import { charSet, findIn } from '../../core/charset.ts';
import type { Flag, Period, Plan } from '../../core/model.ts';
import type { View } from '../../core/view.ts';
import type { Found, Range } from '../quantity/found.ts';
import { boundTo, governs } from './bound.ts';
import { yearsOf } from './years.ts';

/** The last year told before a number in its sentence (今年 and 去年 counted from the plan's), and whether something is to be reached by it. Not one that is only compared with. */
export function yearBefore(text: string, phrases: readonly Phrase[], at: number, planYear: number | null): { year: number; by: boolean; at: number } | null {
  const p = phrases.findLast((x) => x.end <= at && (x.named || isOver(x, planYear)) && governs(x.within, at));
  const year = p && (yearOf(p, planYear) ?? p.era);
  return year ? { year, by: /^[到至]/.test(text.slice(p.at, p.at + 1)) || /[底前]$/.test(text.slice(p.at, p.end)), at: p.at } : null;
}

/** “十三五”期间 in a plan for 2021-2025: the years of a plan before it. */
export const isOver = (p: Phrase, planYear: number | null): boolean => p.era !== undefined && planYear !== null && p.era < planYear;

/** The year of a phrase that names one. */
const yearOf = (p: Phrase, planYear: number | null): number | null => p.year ?? (p.relative === null || planYear === null ? null : planYear + p.relative);

/** The year that a sentence opens with as a whole: 2023年,全县…; not 2023年6月 or 到2023年. Also 上半年 where that is over. */
export const opening = (phrases: readonly Phrase[], at: number, halfOver: boolean): Phrase | undefined =>
  phrases.find(
    (p) => p.at - at <= 3 && !p.within && (((p.year !== null || (p.named && (p.relative ?? 0) < 0)) && p.by === null) || (halfOver && p.by?.endsWith('-06'))),
  );

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
  readonly era?: number;
  /** The stretch that it keeps to: 在2023年完成100户的基础上. */
  readonly within?: Range | null;
  /** Where its words stand, when it is counted as standing elsewhere: a column's head for its cells. */
  readonly from?: Range;
}

const NUMBER: Readonly<Record<string, number>> = { 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10, 十一: 11, 十二: 12 };
const FIVE: Readonly<Record<string, number>> = { 十一: 2010, 十二: 2015, 十三: 2020, 十四: 2025, 十五: 2030, 十六: 2035 };
const MASK = '(?:(?:19|20)[Xx*\\u00D7_O\\u25CB]{1,4}|[Xx*\\u00D7]{1,4})';
const PHRASE = new RegExp(
  [
    // 2025年6月30日前, 20xx年底, 6月底前, 2025年上半年
    `(?<to>到|至|截至|截止)?(?:(?<year>(?:19|20)\\d{2}|(?<!\\d)0\\d)\\s?年|(?<mask>${MASK})年{1,2}|(?<rel>今年|明年|去年(?!结)|上年(?!度?[结滚未])|本年度?|当年|来年))(?:(?<month>1[0-2]|0?[1-9]|十[一二]|[一二三四五六七八九十])\\s?月份?)?(?:(?<day>[12]\\d|3[01]|0?[1-9])日)?(?<part>年?底|年?末|上半年|下半年|(?:第?[一二三四1-4]季度))?(?<before>之?前|以前)?`,
    '(?<years>(?:19|20)\\d{2}(?:[\\u3001和](?:19|20)\\d{2}){1,5})\\s?年',
    '第?(?<quarters>[一二三四1-4](?:[\\u3001和][一二三四1-4]){1,3})季度',
    '(?<month2>1[0-2]|0?[1-9]|十[一二]|[一二三四五六七八九十])\\s?月份?(?:(?<day2>[12]\\d|3[01]|0?[1-9])日|(?<end2>底|末|中旬|上旬|下旬))?(?<before2>之?前|以前)?',
    '(?<half>上半年|下半年|年底|年末|年内|全年|第?[一二三四1-4]季度)(?<before3>之?前|以前)?',
    '\\u201C?(?<five>十[一二三四五六])五\\u201D?(?<fiveEnd>期间|时期|末|规划)?',
    '(?<span>[一二两三四五六七八九十]|\\d{1,2})年(?<within>内|之内|以内)',
    '每(?<many>[一两二三四五六1-6]|1[0-2])?个?(?<per>年|月|季度|季|周|星期|天|日|半年|学期|学年|半月|旬)(?:度)?',
  ].join('|'),
  'g',
);

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
};
const two = (n: number): string => String(n).padStart(2, '0');
const numeral = (s: string): number => NUMBER[s] ?? Number(s);
const QUARTER: Readonly<Record<string, string>> = { 一: '03', 二: '06', 三: '09', 四: '12', '1': '03', '2': '06', '3': '09', '4': '12' };

/** Every phrase has one of these characters, not far from its start: most sentences have none, and need no pattern; behind the last there is no phrase. */
const TIMES = charSet('年月季每五');
const LONGEST_HEAD = 32;

/** The time phrases of a stretch, in order. `bases` are the numbers where changes start: their years are not those of what follows. */
export function findPhrases(text: string, at: number, end: number, bases: readonly Found[] = []): Phrase[] {
  const out: Phrase[] = [];
  const first = findIn(text, TIMES, at, end);
  if (first === end) return out;
  const piece = text.slice(at, end);
  PHRASE.lastIndex = Math.max(0, first - at - LONGEST_HEAD);
  for (let m = PHRASE.exec(piece); m; m = PHRASE.exec(piece)) {
    const g = m.groups ?? {};
    const where = { at: at + m.index, end: at + m.index + m[0].length };
    for (const phrase of read(g)) {
      const within =
        phrase.per === null && (phrase.named || /[比较与同于是为占]/.test(text[where.at - 1] ?? ''))
          ? boundTo(text, where.at, where.end, [at, end], bases)
          : null;
      out.push(within ? { ...where, ...phrase, within } : { ...where, ...phrase });
    }
    const next = findIn(text, TIMES, at + PHRASE.lastIndex, end);
    if (next === end) break;
    PHRASE.lastIndex = Math.max(PHRASE.lastIndex, next - at - LONGEST_HEAD);
  }
  return out;
}

type Reading = Omit<Phrase, 'at' | 'end'>;
const nothing: Reading = { year: null, by: null, per: null, masked: false, relative: null, named: false };
const MANY: Readonly<Record<string, string>> = {
  二: 'two',
  两: 'two',
  三: 'three',
  四: 'four',
  五: 'five',
  六: 'six',
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

function read(g: Readonly<Record<string, string | undefined>>): Reading[] {
  if (g.per) return [{ ...nothing, per: rateOf(g.per, g.many) }];
  // “十三五”期间 is a time; “十三五”结转项目 only says which.
  if (g.five) {
    const era = FIVE[g.five];
    return [{ ...nothing, by: era ? String(era) : null, ...(era && /[期间末]/.test(g.fiveEnd ?? '') && { era }) }];
  }
  if (g.within) return [nothing];
  // 2023、2024年分别 and 一、二季度分别: one phrase for each, so that values are paired off with them; where they are not, the last counts.
  if (g.years) return g.years.split(/[\u3001和]/).map((y) => ({ ...nothing, year: Number(y), named: true }));
  if (g.quarters) return g.quarters.split(/[\u3001和]/).map((q) => ({ ...nothing, by: `____-${QUARTER[q] ?? '12'}`, relative: 0 }));
  const one = readOne(g);
  return one ? [one] : [];
}

function readOne(g: Readonly<Record<string, string | undefined>>): Reading | null {
  if (g.half) {
    const q = /季度/.test(g.half)
      ? (QUARTER[g.half.replace(/[第季度]/g, '')] ?? '12')
      : g.half === '上半年'
        ? '06'
        : g.half === '全年' || g.half === '年内'
          ? null
          : '12';
    return { ...nothing, by: q && `____-${q}`, relative: 0 };
  }
  if (g.month2) {
    if (!g.before2 && !g.end2 && !g.day2) return null;
    return { ...nothing, by: `____-${two(numeral(g.month2))}${g.day2 ? `-${two(Number(g.day2))}` : ''}`, relative: 0 };
  }
  const year = g.year ? Number(g.year.length === 2 ? `20${g.year}` : g.year) : null;
  const relative = g.rel ? (/明|来/.test(g.rel) ? 1 : /去|上/.test(g.rel) ? -1 : 0) : null;
  const masked = g.mask !== undefined;
  let by: string | null = null;
  const head = year === null ? '____' : String(year);
  if (g.month) by = `${head}-${two(numeral(g.month))}${g.day ? `-${two(Number(g.day))}` : ''}`;
  else if (g.part) by = `${head}-${/上半年/.test(g.part) ? '06' : /季度/.test(g.part) ? (QUARTER[g.part.replace(/[第季度]/g, '')] ?? '12') : '12'}`;
  else if (g.to || g.before) by = head;
  return { year, by, per: null, masked, relative, named: true };
}

/** What a number's period is read from. */
export interface PeriodContext {
  readonly view: View;
  readonly plan: Plan;
  readonly phrases: readonly Phrase[];
  readonly clause: Range;
  /** The number with its name, so that a phrase on either side is found. */
  readonly at: number;
  readonly end: number;
  readonly titles: readonly Range[];
  /** The number's place among those that are paired off with names or times. */
  readonly share?: Share | null;
  /** Is the number told as done? Then a plan's last year says nothing of it. */
  readonly told?: boolean;
  /** The year that the review around it began with (2023年,…), for the sentences after it. */
  readonly running?: Phrase | undefined;
  /** The time that its paragraph opened with, where that is still being told. */
  readonly opened?: Phrase | undefined;
}

/** One of several values in a row. */
export interface Share {
  readonly place: number;
  readonly of: number;
}

/** The period of a number, and the flag masked-year where its year is masked. */
export function readPeriod(x: PeriodContext): { period: Period | null; flags: Flag[] } {
  const { time = (x.told && x.opened) || (titled(x) ?? x.running), per, around } = x.phrases.length === 0 ? NOWHERE : nearest(x);
  const rate = per?.per ?? null;
  const own = yearFor(x);
  const over = time ? null : lastYear(x);
  if (over && x.told) return { period: per ? { year: null, by: null, per: rate, span: x.view.toSource(per.at, per.end) } : null, flags: [] };
  if (over) return { period: { year: null, by: over.by, per: rate, span: x.view.toSource(...(per ? ([per.at, per.end] as const) : over.span)) }, flags: [] };
  if (!time) {
    if (!own) return { period: per ? { year: null, by: null, per: rate, span: x.view.toSource(per.at, per.end) } : null, flags: [] };
    const span = per ? x.view.toSource(per.at, per.end) : own.span;
    return { period: { year: own.value, by: null, per: rate, span }, flags: own.masked ? ['masked-year'] : [] };
  }
  // 全年 and 年底 are of the year that the sentence or the title above speaks of, else of the plan's.
  const context = time.named ? undefined : (around ?? titled(x) ?? x.running);
  const planYear = (context && yearOf(context, own?.value ?? null)) ?? own?.value ?? null;
  const base = yearOf(time, planYear);
  const year = time.masked ? null : (base ?? (time.by && !time.by.startsWith('_') ? null : time.relative === null && !time.masked ? planYear : null));
  const by = time.by?.startsWith('_') ? (base === null ? null : time.by.replace('____', String(base))) : time.by;
  const masked = time.masked || (time.relative === 0 && base === null && own?.masked === true);
  return { period: { year, by, per: rate, span: x.view.toSource(...(time.from ?? ([time.at, time.end] as const))) }, flags: masked ? ['masked-year'] : [] };
}

/** The year that a number with no year of its own is for: the plan's; of what is promised in 2023年工作总结及2024年计划 the later that the title names. */
function yearFor({ titles: [title], view, plan, told }: PeriodContext): Plan['year'] {
  const first = plan.year?.value ?? null;
  if (plan.kind !== 'mixed' || told || !title || !plan.title || first === null) return plan.year;
  const words = view.folded.slice(title[0], Math.min(title[1], title[0] + 80));
  const last = [...words.matchAll(/(?:19|20)\d{2}(?=年)/g)].at(-1);
  if (!last || Number(last[0]) <= first) return plan.year;
  return { value: Number(last[0]), span: view.toSource(title[0] + last.index, title[0] + last.index + 5), masked: false };
}

interface Nearest {
  readonly time?: Phrase | undefined;
  readonly per?: Phrase | undefined;
  /** The last year named before the time. */
  readonly around?: Phrase | undefined;
}
const NOWHERE: Nearest = {};

/** The time and the rate that stand nearest to a number in its sentence: in its clause, first before it, then after it. */
function nearest(x: PeriodContext): Nearest {
  const own = x.phrases.filter((p) => governs(p.within, x.at) && !leftBehind(p, x));
  const before = own.filter((p) => p.end <= x.at);
  const inClause = before.filter((p) => p.at >= x.clause[0]);
  const after = own.filter((p) => p.at >= x.end && p.end <= x.clause[1]);
  const dated = (p: Phrase): boolean => p.per === null;
  const time = x.share ? shareOut(before.filter(dated), x.share, x.view.folded) : (inClause.findLast(dated) ?? after.find(dated) ?? before.findLast(dated));
  const per = inClause.findLast((p) => p.per !== null) ?? after.find((p) => p.per !== null);
  return { time, per, around: before.findLast((p) => p.named && p !== time) };
}

/** 6月25日通过验收;完成投资5亿元: a day or month of one part of a sentence is not that of the next, unless it opens the sentence. */
function leftBehind(p: Phrase, { view, at }: PeriodContext): boolean {
  if (p.end > at || !p.by || p.by.length < 7 || !view.folded.slice(p.end, at).includes(';')) return false;
  return !/[\s。:]/.test(view.folded[p.at - 1] ?? ' ');
}

/** 2023年、2024年、2025年分别改造400户、350户、250户: each value has its own year, where there are as many of them. */
function shareOut(dated: readonly Phrase[], { place, of }: Share, text: string): Phrase | undefined {
  const row = dated.slice(-of);
  const inRow =
    row.length === of &&
    row.every((p, i) => i === 0 || /^[\u3001和与及,]?$/.test(text.slice(row[i - 1]?.end ?? 0, p.at).slice(0, 2)) || row[i - 1]?.at === p.at);
  return inRow ? row[place] : dated.at(-1);
}

/** What a title says of time, and what the titles above a stretch say together: a title is asked for each section under it, a list of them for each number. */
const DATED = new WeakMap<Range, readonly Phrase[]>();
const TITLED = new WeakMap<readonly Range[], Phrase | null>();

/** A title that names a time governs what stands under it, the nearest title first. Of the plan's own, its year is asked elsewhere. */
function titled({ titles, view, plan }: PeriodContext): Phrase | undefined {
  let known = TITLED.get(titles);
  if (known === undefined) {
    known = null;
    for (let i = titles.length - 1; i >= 0 && !known; i--) {
      const dated = datesOf(view.folded, titles[i] as Range);
      // The plan's own title is asked for a half or a quarter of its year alone.
      if (i > 0 || !plan.title) known = dated.at(-1) ?? null;
      else if (dated.length === 1 && /^(?:\d{4}|_{4})-\d\d$/.test(dated[0]?.by ?? '')) known = dated[0] ?? null;
    }
    TITLED.set(titles, known);
  }
  return known ?? undefined;
}

function datesOf(text: string, title: Range): readonly Phrase[] {
  let known = DATED.get(title);
  if (!known) {
    known = findPhrases(text, title[0], title[1]).filter((p) => p.per === null && (p.named || p.by !== null));
    DATED.set(title, known);
  }
  return known;
}

/** A plan whose title names several years (2023—2025年) promises for the last of them. */
function lastYear({ titles: [title], view, plan }: PeriodContext): { by: string; span: Range } | null {
  const years = title && plan.title && plan.kind === 'plan' ? yearsOf(view.folded, title) : null;
  return years && { by: String(years.to), span: years.span };
}
