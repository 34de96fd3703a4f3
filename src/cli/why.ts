/** What touched one place of a document: cuts, headings, blocks, mentions and facts, each with its rule or reason. */
import { explainAt } from '../clean/explain.ts';
import type { Fact, Mention, Plan, Section } from '../core/model.ts';
import type { Message } from '../core/problem.ts';
import { type Span, span } from '../core/span.ts';
import type { Stages } from '../extract.ts';
import { paint } from '../report/paint.ts';
import { plain } from '../report/plain.ts';
import { pad } from '../report/width.ts';
import type { CleanRules } from '../rules/read.ts';
import { readMentions } from '../targets/mentions.ts';
import type { Io } from './io.ts';
import { placeFinder, placeWords } from './place.ts';
import { ruleRows, whyOf } from './rule-rows.ts';
import { OUTCOMES, SIGNS, W, type Words, wordsFor, ZONES } from './why-words.ts';

/** Places of the words, or the one offset. Words are looked for in the source text, then in what cleaning kept of it. */
export function placesOf({ source, cleaned }: Stages, at: string): Span[] {
  if (/^[0-9]{1,9}$/.test(at) && !source.text.includes(at)) return Number(at) < source.text.length ? [span(Number(at), Number(at) + 1)] : [];
  const found = occurrences(source.text, at).map((i) => span(i, i + at.length));
  if (found.length > 0) return found;
  const kept = occurrences(cleaned.view.text, at).map((i) => cleaned.view.toSource(i, i + at.length));
  if (kept.length > 0) return kept;
  return /^@?[0-9]{1,9}$/.test(at) && Number(at.replace('@', '')) < source.text.length
    ? [span(Number(at.replace('@', '')), Number(at.replace('@', '')) + 1)]
    : [];
}

function occurrences(text: string, words: string): number[] {
  const all: number[] = [];
  for (let i = text.indexOf(words); i >= 0 && all.length < 1000; i = text.indexOf(words, i + words.length)) all.push(i);
  return all;
}

/** Writes all that is known of a place. */
export function explain(io: Io, read: Stages, at: Span, name: string, rules?: CleanRules): string {
  const p = paint(io.color);
  const { source } = read;
  const around = source.text.slice(Math.max(0, at[0] - 12), at[0]);
  const after = source.text.slice(at[1], at[1] + 12);
  const quote = oneLine(`${around}⟦${source.text.slice(at[0], at[1])}⟧${after}`);
  const lines = [p.bold(`${name} ${at[0]}-${at[1]} (${io.text(placeWords(placeFinder(source)(at[0])))}): ${quote}`)];
  for (const [what, words] of findings(io, read, at, rules)) lines.push(`  ${p.cyan(pad(io.text(what), 10))}${words}`);
  for (const [what, words] of tried(io, read, at, rules)) lines.push(p.dim(`  ${pad(io.text(what), 10)}${words}`));
  return `${lines.join('\n')}\n`;
}

type Finding = readonly [what: Message, words: string];

/** The cleaning rules that were asked about the line, and what came of it. */
function tried(io: Io, { source, cleaned }: Stages, at: Span, rules?: CleanRules): Finding[] {
  const { tried, zone, wording } = explainAt(source, cleaned, at[0], rules);
  const words = io.text({
    en: `in the ${ZONES[zone].en} of the page; wording of a site ${wording.strong}, of either ${wording.weak}, of a plan ${wording.plan}`,
    zh: `位于${ZONES[zone].zh}\uff1b网站用语 ${wording.strong}\uff0c两可 ${wording.weak}\uff0c计划用语 ${wording.plan}`,
  });
  return [[W.line, words], ...tried.filter((t) => t.outcome !== 'took').map((t): Finding => [W.tried, `${t.rule}: ${io.text(OUTCOMES[t.outcome])}`])];
}

function findings(io: Io, read: Stages, at: Span, rules?: CleanRules): Finding[] {
  const said = wordsFor(io.lang);
  const { source, cleaned, outlined } = read;
  const hit = (s: readonly [number, number] | null | undefined): boolean => s !== null && s !== undefined && s[0] < Math.max(at[1], at[0] + 1) && at[0] < s[1];
  const text = (s: readonly [number, number]): string => oneLine(cleaned.view.quote(span(s[0], s[1])));
  const out: Finding[] = [];
  const slice = (s: Span): string => source.text.slice(s[0], s[1]);
  const cut = (what: Message, words: string, rule: string): void => {
    const row = ruleRows(rules).find((r) => r.name === rule);
    out.push([what, `${rule}: ${words}`], ...(row ? [[W.because, whyOf(io, row)] as const] : []));
  };
  for (const r of cleaned.removals) if (hit(r.span)) cut(W.removed, oneLine(slice(r.span)), r.rule);
  for (const r of [...cleaned.repairs, ...outlined.repairs]) if (hit(r.span)) cut(W.repaired, JSON.stringify(slice(r.span)), r.rule);
  for (const r of cleaned.readings) if (hit(r.span)) out.push([W.read, `${r.as} (${r.rule})`]);
  for (const m of cleaned.marks) if (hit(m.span)) out.push([W.marked, said.word(m.kind)]);
  for (const plan of outlined.plans) if (hit(plan.span)) out.push(...planFindings(said, plan, hit, text));
  const facts = read.facts.filter((f) => hit(f.quantity.span) || hit(f.indicator.span));
  for (const m of mentions(read, at)) if (hit(m.span)) out.push([W.number, `${m.text}: ${said.word(m.class)}${said.comma}${said.because(m.because)}`]);
  for (const f of facts) out.push([f.role === 'target' ? W.target : W.result, factWords(said, f, text)]);
  for (const problem of read.problems) if (problem.span && hit(problem.span)) out.push([W.warning, `${problem.code}: ${io.text(problem.message)}`]);
  return out;
}

/** Mentions of the stretch around a place, judged as in the whole text, in source offsets. */
function mentions({ cleaned: { view } }: Stages, at: Span): Mention[] {
  const [from, to] = view.fromSource(at);
  const start = Math.max(0, view.text.lastIndexOf('\n', from - 1) + 1, from - 2000);
  const end = view.text.indexOf('\n', to);
  return readMentions(view.text.slice(start, Math.min(end < 0 ? view.text.length : end, to + 2000))).map((m) => ({
    ...m,
    span: view.toSource(m.span[0] + start, m.span[1] + start),
  }));
}

function planFindings(said: Words, plan: Plan, hit: (s: Span | null | undefined) => boolean, text: (s: Span) => string): Finding[] {
  const out: Finding[] = [[W.plan, `${said.word(plan.kind)}${plan.title ? `: ${text(plan.title)}` : ''}`]];
  const blocks = (list: Plan['blocks']): void => {
    for (const b of list) if (hit(b.span)) out.push([W.block, `${said.word(b.kind)} ${b.span[0]}-${b.span[1]}`]);
  };
  const walk = (sections: readonly Section[]): void => {
    for (const s of sections) {
      if (!hit(s.span)) continue;
      const words = `${s.marker ? text(s.marker.span) : ''}${s.title ? text(s.title) : ''}`;
      const own = hit(s.marker?.span) || hit(s.title);
      const style = s.marker ? `${s.marker.style} ${s.marker.ordinal}` : said.word('no marker');
      const about = [said.level(s.level), style, ...(s.marker?.generated ? [said.word('generated')] : []), said.word(s.confidence)];
      out.push([own ? W.heading : W.section, `${about.join(said.comma)}: ${words}`]);
      blocks(s.blocks);
      walk(s.sections);
    }
  };
  blocks(plan.blocks);
  walk(plan.sections);
  return out;
}

function factWords(said: Words, f: Fact, text: (s: Span) => string): string {
  const flags = f.flags.length > 0 ? ` [${f.flags.join(' ')}]` : '';
  return `${text(f.indicator.span)} ${SIGNS[f.quantity.comparator]} ${text(f.quantity.span)}${said.comma}${said.word(f.confidence)}: ${said.because(f.because)}${flags}`;
}

const oneLine = (text: string): string => {
  const line = plain(text);
  return line.length > 120 ? `${line.slice(0, 117)}…` : line;
};
