import type { Cleaned, Outlined, Plan, Repair, SourceText } from '../core/model.ts';
import type { Problem } from '../core/problem.ts';
import { span } from '../core/span.ts';
import type { View } from '../core/view.ts';
import type { Tokens } from '../tokens/tokens.ts';
import { assemble, type Heading, type Part } from './assemble.ts';
import { attachedLists } from './attached.ts';
import { bareRuns } from './bare-runs.ts';
import { cellLines } from './cell-lines.ts';
import { cellTables } from './cell-tables.ts';
import { choose } from './choose.ts';
import { commaRuns } from './comma-runs.ts';
import { contentsOf } from './contents.ts';
import { contentsApart, entriesBelow } from './contents-apart.ts';
import { flatTables } from './flat-tables.ts';
import { skipBlanks } from './gaps.ts';
import { gluedRuns } from './glued-runs.ts';
import { groupedRows } from './grouped-rows.ts';
import { titlesAtHoles } from './hole-titles.ts';
import { titlesApart } from './inline-titles.ts';
import { merge, type Placed } from './levels.ts';
import { monthBreaks } from './month-labels.ts';
import { type Para, paragraphs } from './paras.ts';
import { labels, lostSiblings, plainHeadings } from './plain.ts';
import type { Start } from './plan-title.ts';
import { plansOf } from './plans.ts';
import { type Step, stepsOf } from './steps.ts';
import { LONGEST, titleLine } from './title-line.ts';
import { titlesOf } from './titles.ts';
import { warnings } from './warn.ts';

/**
 * Rebuilds the outline of a cleaned text: paragraphs, where plans begin, which markers are headings and at what level, their titles, and the blocks between.
 * Never throws for what the text contains.
 */
export function outline(source: SourceText, cleaned: Cleaned, tokens: Tokens): Outlined {
  const { view } = cleaned;
  const f = view.folded;
  const paras = contentsApart(f, titlesApart(f, flatTables(view, tablesOfLines(view, paragraphs(source, cleaned)))));
  if (paras.length === 0) return { plans: [empty(cleaned)], repairs: [], problems: [] };
  const contents = contentsOf(f, paras);
  paras.forEach((p, i) => {
    if (p.quiet) contents.add(i);
  });
  const starts = plansOf(f, paras, contents);
  const generated = generatedMarkers(cleaned, paras);
  const skip = new Set([...contents, ...starts.filter((s) => wholeTitle(s, paras)).map((s) => s.titlePara)]);
  // A title that its paragraph's text follows at once: the text begins like a paragraph.
  // So does what a list of contents names.
  const behind = starts.flatMap((s) => behindTitle(f, skipBlanks(f, s.title?.[1] ?? 0, f.length)));
  const opens = new Set([...behind, ...entriesBelow(f, paras), ...commaRuns(f, paras)]);
  const steps = bareRuns(f, paras, gluedRuns(f, paras, stepsOf(f, paras, { skip, generated, opens })));
  const lists = attachedLists(f, paras);
  const repairs: Repair[] = [];
  const problems: Problem[] = [];
  const plans: Plan[] = starts.map((start, i) => {
    const next = starts[i + 1]?.para ?? paras.length;
    const from = (paras[start.para] as Para).start;
    const to = (paras[next - 1] as Para).end;
    const mine = between(steps, Math.max(from, start.title?.[1] ?? 0), to);
    const numbered = new Set(mine.map((s) => s.para));
    const taken = (para: number): boolean => skip.has(para) || numbered.has(para) || para === start.titlePara;
    const plains = plainHeadings(f, paras, Math.max(start.para, start.titlePara), next, taken);
    const breaks = [...plains.map((p) => p.start), ...labels(f, paras, start.para, next, taken), ...monthBreaks(f, from, to)].sort((a, b) => a - b);
    const chosen = lists.length === 0 ? choose(f, mine, breaks) : inParts(mine, lists).flatMap((steps) => choose(f, steps, breaks));
    const titled = titlesAtHoles(f, cleaned, chosen, titlesOf(f, chosen, paras, tokens));
    problems.push(...warnings(view, chosen));
    const lost = lostSiblings(f, paras, chosen, titled, taken);
    const used = new Set([...lost.map((p) => p.start), ...titled.map((x) => x.title?.[0] ?? -1)]);
    const placed: Placed[] = [...lost, ...plains.filter((p) => !used.has(p.start)).map((p) => ({ ...p, level: 0 }))];
    placed.sort((a, b) => a.start - b.start);
    const headings = apart(merge(chosen, titled, placed, paras, generated), to);
    const quiet = new Set<Para>();
    for (let k = start.para; k < next; k++) if (contents.has(k) || headline(f, paras, k, start)) quiet.add(paras[k] as Para);
    const part: Part = { from, to, title: start.title, paras: paras.slice(start.para, next), headings, quiet };
    return assemble(view, part, repairs);
  });
  return { plans, repairs, problems };
}

/** Tables whose cells or rows came as lines. */
const tablesOfLines = (view: View, paras: readonly Para[]): readonly Para[] => groupedRows(view, cellTables(view, cellLines(view, paras)));

/** Headings in order, each once. A title that would reach into the next of them, or out of its plan, is none: `一、二、目标` has one over its second. */
function apart(headings: readonly Heading[], to: number): Heading[] {
  const sorted = headings.toSorted((a, b) => a.at - b.at);
  let behind = 0;
  return sorted.flatMap((h, i) => {
    if (h.at < behind) return [];
    behind = h.marker?.end ?? h.at + 1;
    const limit = sorted.slice(i + 1, i + 3).find((next) => next.at >= behind)?.at ?? to;
    if (Math.max(h.next, h.title?.[1] ?? 0) <= limit) return [h];
    return h.marker ? [{ ...h, title: null, next: h.marker.end }] : [];
  });
}

function empty(cleaned: Cleaned): Plan {
  const all = cleaned.view.toSource(0, cleaned.view.text.length);
  return { kind: 'plan', title: null, year: null, issuer: null, span: span(all[0], all[1]), blocks: [], sections: [] };
}

/** View offsets at which a paragraph starts with a number that the reader made, with the number's end. */
function generatedMarkers(cleaned: Cleaned, paras: readonly Para[]): Map<number, number> {
  const out = new Map<number, number>();
  for (const p of paras) if (p.hint?.generated) out.set(p.start, cleaned.view.fromSource(p.hint.generated)[1]);
  return out;
}

/** Where a text begins whose title ends here: here, and behind the title said again in other words before 一、. */
function behindTitle(f: string, at: number): number[] {
  const again = f.slice(at, at + SECOND).search(/一、/);
  const second = again < 4 ? '' : f.slice(at, at + again);
  return second !== '' && !/[\u3002;:,、!?\n]/.test(second) && titleLine(second) ? [at, at + again] : [at];
}

/** A title is no longer than this. */
const SECOND = 45;

/** A line over the title that is a title too: the page's headline, a collection's name. */
function headline(f: string, paras: readonly Para[], k: number, start: Start): boolean {
  const p = paras[k] as Para;
  return k < start.titlePara && p.end - p.start <= LONGEST && titleLine(f.slice(p.start, p.end).replace(PIECES, ''));
}

/** How many pieces a collection has, behind its name. */
const PIECES =
  /[(【]?(?:精[选品华]|通用|优[秀质]|最新|推荐|汇编|收集|合集|集合|大全|锦集|集锦|必备|热门|经典|实用|范文|荐读|共){0,2}[\d一二三四五六七八九十]{1,3}篇[)】]?(?:\([^()]{1,8}\))?$/;

const wholeTitle = (s: Start, paras: readonly Para[]): boolean => s.title !== null && s.title[1] >= (paras[s.titlePara]?.end ?? 0);

/** The steps of one plan's stretch; steps are in order. */
function between(steps: readonly Step[], from: number, to: number): readonly Step[] {
  return steps.slice(firstFrom(steps, from), firstFrom(steps, to));
}

/** The steps of a plan and of each list that is attached to it: they number by themselves. */
function inParts(steps: readonly Step[], lists: readonly number[]): (readonly Step[])[] {
  const cuts = [0, ...lists.map((at) => firstFrom(steps, at)), steps.length];
  return cuts.slice(1).map((to, i) => steps.slice(cuts[i], to));
}

/** Index of the first step at or after an offset. */
function firstFrom(steps: readonly Step[], offset: number): number {
  let lo = 0;
  let hi = steps.length;
  while (lo < hi) {
    const mid = (lo + hi) >> 1;
    if ((steps[mid]?.at ?? 0) < offset) lo = mid + 1;
    else hi = mid;
  }
  return lo;
}
