/** By when, for which year, how often: the time that governs a number. */
import type { Flag, Period, Plan } from '../../core/model.ts';
import type { View } from '../../core/view.ts';
import type { Range } from '../quantity/found.ts';
import { governs } from './bound.ts';
import { findPhrases, type Phrase } from './times.ts';
import { yearsIn, yearsOf } from './years.ts';

/** The last year told before a number in its sentence (今年 and 去年 counted from the plan's), and whether something is to be reached by it. Not one that is only compared with. */
export function yearBefore(text: string, phrases: readonly Phrase[], at: number, planYear: number | null): { year: number; by: boolean; at: number } | null {
  const p = phrases.findLast((x) => x.end <= at && (x.named || isOver(x, planYear)) && governs(x.within, at));
  const year = p && (yearOf(p, planYear) ?? p.era);
  return year ? { year, by: /^[到至]/.test(text.slice(p.at, p.at + 1)) || /[底前]$/.test(text.slice(p.at, p.end)), at: p.at } : null;
}

/** “十三五”期间 in a plan for 2021-2025: the years of a plan before it. */
export const isOver = (p: Phrase, planYear: number | null): boolean => p.era !== null && planYear !== null && p.era < planYear;

/** The year of a phrase that names one. */
const yearOf = (p: Phrase, planYear: number | null): number | null => p.year ?? (p.relative === null || planYear === null ? null : planYear + p.relative);

/** The year that a sentence opens with as a whole: 2023年,全县…; not 2023年6月 or 到2023年. Also 上半年 where that is over. */
export const opening = (phrases: readonly Phrase[], at: number, halfOver: boolean): Phrase | undefined =>
  phrases.find(
    (p) => p.at - at <= 3 && !p.within && (((p.year !== null || (p.named && (p.relative ?? 0) < 0)) && p.by === null) || (halfOver && p.by?.endsWith('-06'))),
  );

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
  const planYear = context?.masked ? null : ((context && yearOf(context, own?.value ?? null)) ?? own?.value ?? null);
  const base = yearOf(time, planYear);
  const year = time.masked ? null : (base ?? (time.by && !time.by.startsWith('_') ? null : time.relative === null && !time.masked ? planYear : null));
  const by = time.by?.startsWith('_') ? (base === null ? null : time.by.replace('____', String(base))) : time.by;
  const masked = time.masked || context?.masked === true || (time.relative === 0 && base === null && own?.masked === true);
  return { period: { year, by, per: rate, span: x.view.toSource(...(time.from ?? ([time.at, time.end] as const))) }, flags: masked ? ['masked-year'] : [] };
}

/** The year that a number with no year of its own is for: the plan's; of what is promised in 2023年工作总结及2024年计划 the later that the title names. */
function yearFor({ titles: [title], view, plan, told }: PeriodContext): Plan['year'] {
  const first = plan.year?.value ?? null;
  if (plan.kind !== 'mixed' || told || !title || !plan.title || first === null) return plan.year;
  const words = view.folded.slice(title[0], Math.min(title[1], title[0] + 80));
  const last = yearsIn(words).at(-1);
  if (!last || last.year <= first) return plan.year;
  return { value: last.year, span: view.toSource(title[0] + last.at, title[0] + last.end + 1), masked: false };
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
  const per = inClause.findLast((p) => p.per !== null) ?? after.find((p) => p.per !== null && !OWN_RATE.test(x.view.folded.slice(p.end, p.end + 16)));
  return { time, per, around: before.findLast((p) => p.named && p !== time) };
}

/** 讲座24场(每季度6场): a rate that a number of its own follows is not that of the number before. */
const OWN_RATE = /^[^,;\u3002\d]{0,10}(?:\d|[一二两三四五六七八九十]{1,3}[次期场项个名份篇节])/;

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

/** What the titles of one document say of time: a title is asked for each section under it, a list of them for each number. */
interface Asked {
  readonly dated: Map<Range, readonly Phrase[]>;
  readonly titled: Map<readonly Range[], Phrase | null>;
}
const ASKED = new WeakMap<View, Asked>();

/** A title that names a time governs what stands under it, the nearest title first. Of the plan's own, its year is asked elsewhere. */
function titled({ titles, view, plan }: PeriodContext): Phrase | undefined {
  let asked = ASKED.get(view);
  if (!asked) {
    asked = { dated: new Map(), titled: new Map() };
    ASKED.set(view, asked);
  }
  let known = asked.titled.get(titles);
  if (known === undefined) {
    known = null;
    for (let i = titles.length - 1; i >= 0 && !known; i--) {
      const dated = datesOf(asked, view.folded, titles[i] as Range);
      // The plan's own title is asked for a half or a quarter of its year alone.
      if (i > 0 || !plan.title) known = dated.at(-1) ?? null;
      else if (dated.length === 1 && dated[0]?.by && /^(?:\d{4}|_{4})-\d\d$/.test(dated[0].by)) known = dated[0] ?? null;
    }
    asked.titled.set(titles, known);
  }
  return known ?? undefined;
}

function datesOf({ dated }: Asked, text: string, title: Range): readonly Phrase[] {
  let known = dated.get(title);
  if (!known) {
    // 利润860万元,较上年增加75万元: what is compared with dates nothing.
    known = findPhrases(text, title[0], title[1]).filter(
      (p) => p.per === null && (p.named || p.by !== null) && !p.within && !'比较与同'.includes(text[p.at - 1] ?? '?'),
    );
    dated.set(title, known);
  }
  return known;
}

/** A plan whose title names several years (2023—2025年) promises for the last of them. */
function lastYear({ titles: [title], view, plan }: PeriodContext): { by: string; span: Range } | null {
  const years = title && plan.title && plan.kind === 'plan' ? yearsOf(view.folded, title) : null;
  return years && { by: String(years.to), span: years.span };
}
