/** What a plan's stretches are where the outline does not say: a report, a plan, or one after the other. */

import type { Kind, Plan, Section } from '../../core/model.ts';
import { allOf } from '../../core/patterns.ts';
import type { View } from '../../core/view.ts';
import type { Range } from '../quantity/found.ts';
import { leanOf } from './cues.ts';
import { BOTH, kindOf, ledIn, SUMS_UP, titledKind } from './kinds.ts';
import { yearsIn } from './years.ts';

/** What a plan is taken for. */
export interface Parts {
  readonly kind: Kind;
  /** Does what stands before its first section report? */
  readonly opens: boolean;
  /** Where its second half begins, that plans; 0 where nothing tells. */
  readonly turn: number;
  /** Do lines of their own say where the report and the plan begin (2023年工作总结 … 2024年工作要点)? Then no title says otherwise. */
  readonly lined?: boolean;
  /** Up to where a report that is named before the plan goes: to its last section that says so; not set, or 0, where none does. */
  readonly reports?: number;
}

/** How far titles are read, and a paragraph that may lead a report in. */
const LONG = 80;
const LEAD = 2000;

/** What a plan's text is taken for. 2023年工作总结及2024年计划: what stands before a first section that reports is of that report. */
export function partsOf(view: View, plan: Plan, at: Range | null): Parts {
  const named = at && view.folded.slice(at[0], Math.min(at[1], at[0] + LONG));
  const kind = kindOf(plan, named, view);
  if (kind !== 'mixed') return { kind, opens: false, turn: 0 };
  const title = named ?? reportNamed(view, plan);
  const opens = plan.sections[0]?.kind === 'summary';
  const both = title !== null && (named === null || BOTH.test(title));
  const lined = both ? linedTurn(view.folded, title, startsOf(view, plan)) : 0;
  if (lined > 0) return { kind, opens: true, turn: lined, lined: true };
  if (plan.sections.some((s) => s.kind !== undefined)) return { kind, opens, turn: 0, reports: both ? reportsUpTo(view, plan) : 0 };
  if (plan.sections.length > 0 && !both) return { kind, opens, turn: toldThenPlanned(view, plan) };
  const starts = startsOf(view, plan);
  const turn = starts[turnOf(view.folded, title, starts)] ?? (both && at ? labelWithin(view.folded, at[1], view.fromSource(plan.span)[1]) : 0);
  // Pages show the first lines of such documents: where nothing looks ahead, all that is there reports.
  const report = both && turn === 0 && (led(view, plan) || leanOf(view.folded, ...view.fromSource(plan.span)) > (SUMMED.test(title) ? -5 : 0));
  return { kind: report ? 'summary' : kind, opens, turn, reports: both && turn === 0 ? reportsUpTo(view, plan) : 0 };
}

/** News of a report without a title of its own: …作了关于2023年预算执行情况和2024年预算草案的报告. What it calls the report; null where it names none. */
function reportNamed(view: View, plan: Plan): string | null {
  const first = plan.blocks[0];
  const at = first ? view.fromSource(first.span)[0] : 0;
  const lead = first ? (view.folded.slice(at, at + 2 * LONG).split(/[\u3002\n]/, 1)[0] ?? '') : '';
  return lead.includes('草案') ? (DRAFT.exec(lead)?.[0] ?? null) : null;
}
const DRAFT = /20\d{2}年[^,\u3002]{0,14}执行情况(?:和|与|及)20\d{2}年[^,\u3002]{0,14}草案/;

/** 年度工作总结及明年计划: whoever sums up first and plans then begins with what was done, also in words that ask for more of it. */
const SUMMED = /[总小]结(?:以?及|和|与|暨|、)[^\u3002]{0,14}(?:计划|打算|安排|思路)/;

/** Where the last section that reports begins, of those before the first that plans: in 2023年总结及2024年计划 what stands before it reports too. */
function reportsUpTo(view: View, plan: Plan): number {
  const kinds = plan.sections.map((s) => s.kind ?? (s.title ? titledKind(view.folded.slice(...view.fromSource(s.title)), null) : undefined));
  const plans = kinds.indexOf('plan');
  const first = plan.sections[plans];
  if (first && led(view, plan)) return view.fromSource(first.span)[0];
  const last = plan.sections[kinds.slice(0, plans < 0 ? kinds.length : plans).lastIndexOf('summary')];
  return last ? view.fromSource(last.span)[0] : 0;
}

/** Do the words before the first section lead a report in, and no plan: 现将2022年工作总结如下? */
function led(view: View, plan: Plan): boolean {
  const at = view.fromSource(plan.span)[0];
  const first = plan.sections[0];
  const end = first ? view.fromSource(first.span)[0] : view.fromSource(plan.span)[1];
  return ledIn(view.folded.slice(at, Math.min(end, at + LEAD)));
}

/** Where paragraphs and headings start, in order. */
function startsOf(view: View, plan: Plan): number[] {
  const starts = plan.blocks.map((b) => view.fromSource(b.span)[0]);
  const walk = (s: Section): void => {
    if (s.title) starts.push(view.fromSource(s.title)[0]);
    for (const b of s.blocks) starts.push(view.fromSource(b.span)[0]);
    s.sections.forEach(walk);
  };
  plan.sections.forEach(walk);
  return starts;
}

/** Words that open the paragraph from which on a document plans. */
const TURNS = /^(?:展望|下一?步|下一?阶段|下半年|明年|来年|今后|新的?一年|新年度)/;

/** 20XX年工作打算:, 2025年主要目标。, 20XX年,我局将…: what opens a plan whose years may be blotted out; not 20XX年工作目标完成情况:. */
const YEAR = '(?:20[\\dxX*\u00D7_\u25CB]{2}|[xX*\u00D7]{2,4})年度?';
const LABELLED = `(?:主要|重点|总体|具体)?(?:工作)?(?:打算|计划|安排|思路|目标|任务|要点|设想)(?:[::\u3002 ]|\n|$)`;
const LABEL = new RegExp(`^${YEAR}(?:${LABELLED}|,[^,;:\u3002\n]{0,6}(?:将|拟)(?:要)?[\u4E00-\u9FFF])`);
/** The same behind a full stop, in a text that lost its lines. */
const LABEL_WITHIN = new RegExp(`[\u3002;]\\s{0,3}(?:${YEAR}|下一?步|明年|来年|下一?年度?)${LABELLED}`);

/** Where a label that opens the plan stands inside a paragraph; 0 where none does. */
function labelWithin(text: string, at: number, end: number): number {
  const m = LABEL_WITHIN.exec(text.slice(at, end));
  return m ? at + m.index + 1 : 0;
}

/** 各位代表,2025年,我院将…: how a report goes on to the year to come, behind a full stop or at a line's start. */
const ONWARD =
  /[\u3002!\n]\s{0,4}((?:(?:各位(?:代表|委员|领导|同志)|同志们)[,:!]\s{0,2}){0,2}(?:(20\d{2})年|新的一年|明年|下一步)(?:里|工作中)?,?[^,;\u3002\n\d]{0,16}(?:将|拟|要)(?!求)[\u4E00-\u9FFF])/g;

/**
 * 2024年,…受理案件1300件。一、…二、…各位代表,2025年,我院将…: where a report whose sections do not say so turns to the year to come.
 * 0 where what stands before it does not tell, or what stands behind it does not promise.
 */
function toldThenPlanned(view: View, plan: Plan): number {
  const [at, end] = view.fromSource(plan.span);
  const years = yearsIn(view.folded.slice(at, Math.min(end, at + OPENS))).map((y) => y.year);
  if (years.length === 0) return 0;
  for (const m of allOf(view.folded.slice(at, end), ONWARD)) {
    if (m[2] !== undefined && !years.includes(Number(m[2]) - 1)) continue;
    const turn = at + m.index + m[0].length - (m[1] ?? '').length;
    return leanOf(view.folded, at, turn) > 0 && leanOf(view.folded, turn, end) < 0 ? turn : 0;
  }
  return 0;
}
/** How far into a report the year that it tells of is named. */
const OPENS = 400;

/** Which paragraph is the first that plans: it opens with 下一步, or the later year of the title. -1 where none does, or the first of all. */
function turnOf(text: string, title: string | null, starts: readonly number[]): number {
  const years = title === null ? [] : yearsIn(title).map((y) => y.year);
  const later = years.at(-1);
  const says = (at: number): boolean =>
    TURNS.test(text.slice(at, at + 8)) ||
    LABEL.test(text.slice(at, at + 24)) ||
    (later !== undefined &&
      later > (years[0] ?? later) &&
      yearsIn(text.slice(at, at + 5)).some((y) => y.at === 0 && y.year === later) &&
      !SUMS_UP.test(text.slice(at, at + LEAD).split('\n', 1)[0] ?? ''));
  return starts.findIndex(says) || -1;
}

/** A line that heads a year's report (its second group) or plan: 2023年工作总结. */
const LINE = /^\u300A?(20\d{2})年[^\n\u3002,;]{0,28}?(?:(总结|回顾|小结)|要点|计划|打算|安排|思路)\u300B? {0,4}(?:\n|$)/;
/** Words of a heading that plans. */
const SCHEMES = /下一?步|明年|来年|打算|计划(?!生育|免疫)|安排|重点工作|主要任务|目标|思路|要点|预算草案|努力方向/;

/** Where the line starts that heads the plan, when one of the year before heads the report; the text's end where the plan is not shown, 0 where no line heads the report. */
function linedTurn(text: string, title: string, starts: readonly number[]): number {
  const years = yearsIn(title).map((y) => y.year);
  const [first, later] = [years[0], years.at(-1)];
  if (first === undefined || later === undefined || later <= first) return 0;
  let report = -1;
  for (const at of starts) {
    const said = LINE.exec(text.slice(at, at + 44));
    if (said?.[2] && Number(said[1]) === first) report = at;
    else if (report >= 0 && said && !said[2] && Number(said[1]) === later) return at;
  }
  // Pages show the first part of such documents: where no heading plans, all that is there reports.
  return report >= 0 && !starts.some((at) => at > report && SCHEMES.test(text.slice(at, at + 44).split(/[\n\u3002]/, 1)[0] ?? '')) ? text.length : 0;
}
