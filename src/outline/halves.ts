/** Documents that report first and plan then: 2023年工作总结暨2024年工作要点, 上半年工作情况及下半年打算. */

import type { Kind } from '../core/model.ts';
import { allOf } from '../core/patterns.ts';
import { HANDLES, kindOfTitle, YEARS_WORK } from './kind.ts';
import { PLAN_CUES, PLAN_ENDS, PLAN_NOUNS_ONLY } from './words.ts';

/** A noun of report, what joins the two, a noun of plan, in this order. */
const TWO =
  /(?:总结|小结|汇报|述职|回顾|报告|情况|成效)(?:的?(?:报告|汇报|总结|小结))?[)\u201D\u300B]?[\s\u3001,;:]{0,2}(?:暨|及其?|以及|和|与|并|兼|\(含?|[\s\u3001,;:])[^\u3002]{0,40}(?:计划|要点|打算|思路|安排|设想|规划|草案|方案|谋划|展望)/;
/** 现将全年工作情况总结如下. */
const LEAD = /现将([^\u3002;]{0,60}?)(?:总结|汇报|报告)如下/;
const PLANS = /计划|打算|安排|要点|思路|设想|方案|规划/;
/** In both halves alike: they say nothing of the time. */
const EITHER = /(?:主要工作|重点工作|主要措施|工作重点|举措|部署|任务|保障措施)$/;

/** Does the title, or the lead under it, say that a report comes first and a plan then? Both as folded text. */
export function inTwoHalves(title: string, lead: string): boolean {
  if (TWO.test(title)) return true;
  const m = LEAD.exec(lead);
  return m !== null && !PLANS.test(m[1] ?? '');
}

/** 具体打算如下:, 下半年工作安排如下: what ends the half that reports, before sections whose titles say nothing of it. */
const ANNOUNCES = /(?:打算|思路|设想|计划|工作安排)(?![^,\u3002;]{0,6}情况)[^,\u3002;]{0,6}如下\s{0,2}[:\u3002]?\s{0,4}$/;

/** Which section stands first behind words that announce a plan, from `from` on; -1 where none does. `leads`: the words before each section. */
export const announced = (leads: readonly string[], from: number): number =>
  leads.findIndex((lead, i) => i >= from && lead.includes('如下') && ANNOUNCES.test(lead));

/**
 * What each of the outermost sections of such a document is: those before the first that plans report, whatever their titles; those from there on plan,
 * unless their titles tell. Null where no section after the first plans. `leads`: the words before each section.
 */
export function kindsOfHalves(title: string, sections: readonly string[], leads: readonly string[]): Kind[] | null {
  const years = allOf(title, /(?:19|20)\d{2}/g).map((m) => Number(m[0]));
  const first = years.length > 0 ? Math.min(...years) : null;
  const strong = sections.findIndex((s, i) => plans(s, first, title.includes('上半年')) || (i > 0 && schemes(s, first)));
  const weak = strong >= 0 ? strong : sections.findIndex((s) => PLAN_ENDS.ends(s) && !EITHER.test(s) && !HANDLES.test(s));
  const turn = weak >= 0 ? weak : announced(leads, 1);
  if (turn < 1) return null;
  return sections.map((s, i) => (i < turn ? 'summary' : (kindOfTitle(s, 'plan') ?? 'plan')));
}

/** Does a section's title say that what follows is to come? `first` is the year that is reported. */
function plans(title: string, first: number | null, half: boolean): boolean {
  if (first !== null && yearsIn(title).some((y) => y > first)) return true;
  return PLAN_CUES.inside(title) || /新的?一年|新年度/.test(title) || (half && title.includes('下半年'));
}

/** Does it end in a noun of plan, and is no report on one (2023年工作计划) nor work at one (立足实际,制定计划)? */
const schemes = (title: string, first: number | null): boolean =>
  PLAN_NOUNS_ONLY.ends(title) && !title.split(/[,\s\u3001]/).some((part) => HANDLES.test(part)) && !yearsIn(title).includes(first ?? 0);

const yearsIn = (title: string): number[] => allOf(title, /(?:19|20)\d{2}(?=\s?年)/g).map((m) => Number(m[0]));

/** 请予审议。 2022年主要工作: what a report to an assembly begins with is told, though nothing else says so. The kinds of the sections, as far as that says. */
export function kindsOpened(first: string, lead: string): Kind[] | null {
  return YEARS_WORK.test(first) && lead.length < GREETING && ASKS.test(lead) ? ['summary'] : null;
}

const GREETING = 500;
const ASKS = /请予?(?:审议|审查)|报告工作/;
