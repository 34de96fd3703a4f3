import type { Cleaned, Outlined, Plan, Repair, SourceText } from '../core/model.ts';
import type { Problem } from '../core/problem.ts';
import { span } from '../core/span.ts';
import type { Tokens } from '../tokens/tokens.ts';
import { assemble, type Heading, type Part } from './assemble.ts';
import { type Chosen, choose } from './choose.ts';
import { type Para, paragraphs } from './paras.ts';
import { plansOf } from './plans.ts';
import { type Step, stepsOf } from './steps.ts';
import { STYLES } from './styles.ts';
import { type Titled, titlesOf } from './titles.ts';
import { warnings } from './warn.ts';

/**
 * Rebuilds the outline of a cleaned text: paragraphs, where plans begin, which markers are headings and at what level, their titles, and the blocks between.
 * Never throws for what the text contains.
 */
export function outline(source: SourceText, cleaned: Cleaned, tokens: Tokens): Outlined {
  const { view } = cleaned;
  const f = view.folded;
  const paras = paragraphs(source, cleaned);
  if (paras.length === 0) return { plans: [empty(cleaned)], repairs: [], problems: [] };
  const starts = plansOf(f, paras);
  const generated = generatedMarkers(cleaned, paras);
  const skip = new Set(starts.filter((s) => wholeTitle(s, paras)).map((s) => s.titlePara));
  const steps = stepsOf(f, paras, skip, generated);
  const repairs: Repair[] = [];
  const problems: Problem[] = [];
  const plans: Plan[] = starts.map((start, i) => {
    const next = starts[i + 1]?.para ?? paras.length;
    const from = (paras[start.para] as Para).start;
    const to = (paras[next - 1] as Para).end;
    const chosen = choose(f, between(steps, Math.max(from, start.title?.[1] ?? 0), to));
    const titled = titlesOf(f, chosen, paras, tokens);
    problems.push(...warnings(view, chosen));
    const headings = chosen.map((c, k) => heading(c, titled[k] as Titled, generated));
    const part: Part = { from, to, title: start.title, paras: paras.slice(start.para, next), headings };
    return assemble(view, part, repairs);
  });
  return { plans, repairs, problems };
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

const wholeTitle = (s: { title: readonly [number, number] | null; titlePara: number }, paras: readonly Para[]): boolean =>
  s.title !== null && s.title[1] >= (paras[s.titlePara]?.end ?? 0);

function between(steps: readonly Step[], from: number, to: number): Step[] {
  return steps.filter((s) => s.at >= from && s.at < to);
}

function heading(c: Chosen, t: Titled, generated: ReadonlyMap<number, number>): Heading {
  const r = c.step.readings[c.reading];
  const sure = r?.sure === 2 && c.step.context === 'start' && (c.turn === 'next' || c.turn === 'run-on') && !t.glued;
  return {
    at: c.step.at,
    level: c.level,
    marker: { end: r?.end ?? c.step.at, style: STYLES[r?.style ?? 0]?.id ?? '', ordinal: r?.ordinal ?? 0, generated: generated.has(c.step.at) },
    title: t.title,
    next: t.next,
    confidence: sure ? 'high' : r?.sure === 0 || c.unclear ? 'low' : 'medium',
  };
}
