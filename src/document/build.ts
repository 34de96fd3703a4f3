/** Inside → published: the one place where the stages' nouns become the contract's JSON. */
import { Hash48 } from '../core/hash.ts';
import type { Block, Cleaned, Fact, Outlined, Plan, Quantity, Section, SourceText } from '../core/model.ts';
import type { Problem } from '../core/problem.ts';
import { type Span, span } from '../core/span.ts';
import { View } from '../core/view.ts';
import { kindOf } from './kind.ts';
import { SCHEMA_VERSION } from './schema-version.ts';
import type { BlockJson, OutlineJson, PlanJson, QuantityJson, SectionJson, TargetJson } from './types.ts';

/** What of a document is known besides its text. */
export interface Identity {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly version: string;
  readonly tokenizer: string;
}

/** Builds the published outline of one document. Pure: the same arguments give the same JSON, byte for byte. */
export function toOutline(
  id: Identity,
  source: SourceText,
  cleaned: Cleaned,
  outlined: Outlined,
  facts: readonly Fact[],
  problems: readonly Problem[],
): OutlineJson {
  const repairs = [...cleaned.repairs, ...outlined.repairs].sort((a, b) => a.span[0] - b.span[0]);
  const view = new View(
    source.text,
    [...cleaned.removals, ...repairs].map((r) => r.span),
  );
  const write = new Writer(view);
  const byPlan: Fact[][] = outlined.plans.map(() => []);
  for (const fact of facts) byPlan[fact.plan]?.push(fact);
  return {
    schemaVersion: SCHEMA_VERSION,
    generator: { name: 'plan-extract', version: id.version, tokenizer: id.tokenizer },
    source: { name: id.name, format: source.format, encoding: source.encoding, bytes: id.bytes, sha256: id.sha256, length: source.text.length },
    site: cleaned.site && { id: cleaned.site.id, name: cleaned.site.name },
    plans: outlined.plans.map((plan, i) => write.plan(plan, `p${i + 1}`, byPlan[i] ?? [])),
    removed: [...cleaned.removals].sort((a, b) => a.span[0] - b.span[0]).map((r) => ({ span: pair(r.span), text: slice(source, r.span), rule: r.rule })),
    repairs: repairs.map((r) => ({ span: pair(r.span), text: slice(source, r.span), rule: r.rule })),
    readings: [...cleaned.readings]
      .sort((a, b) => a.span[0] - b.span[0])
      .map((r) => ({ span: pair(r.span), text: slice(source, r.span), as: r.as, rule: r.rule })),
    warnings: problems.map((p) => ({ code: p.code, message: p.message.en, span: pair(p.span ?? span(0, source.text.length)) })),
  };
}

/** The id of the n-th target of a plan with one content. */
const idOf = (plan: string, about: string, n: number): string => new Hash48().add(`${plan}\u0000${about}\u0000${n}`).named('t');

const pair = (s: Span): [number, number] => [s[0], s[1]];
const slice = (source: SourceText, s: Span): string => source.text.slice(s[0], s[1]);

/** Writes nodes with their quotes; a quote is the span's slice less removals and repairs. */
class Writer {
  readonly #view: View;
  readonly #ids = new Map<Section, string>();

  constructor(view: View) {
    this.#view = view;
  }

  plan(plan: Plan, id: string, facts: readonly Fact[]): PlanJson {
    const sections = plan.sections.map((s, i) => this.section(s, `${id}.${i + 1}`));
    const seen = new Map<string, number>();
    const title = plan.title && this.quote(plan.title);
    return {
      id,
      kind: kindOf(plan, title?.text ?? null, facts),
      title,
      year: plan.year && { value: plan.year.value, text: this.#view.quote(plan.year.span), span: pair(plan.year.span), masked: plan.year.masked },
      issuer: plan.issuer && this.quote(plan.issuer),
      span: pair(plan.span),
      blocks: plan.blocks.map((b) => this.block(b)),
      sections,
      targets: facts.map((f) => this.target(f, id, seen)),
    };
  }

  private section(s: Section, id: string): SectionJson {
    this.#ids.set(s, id);
    const { level, kind, confidence } = s;
    const marker = s.marker && {
      text: this.#view.quote(s.marker.span),
      style: s.marker.style,
      ordinal: s.marker.ordinal,
      span: pair(s.marker.span),
      generated: s.marker.generated,
    };
    const title = s.title && this.quote(s.title);
    const span = pair(s.span);
    const blocks = s.blocks.map((b) => this.block(b));
    const sections = s.sections.map((c, i) => this.section(c, `${id}.${i + 1}`));
    return kind ? { id, level, marker, title, kind, confidence, span, blocks, sections } : { id, level, marker, title, confidence, span, blocks, sections };
  }

  private block(b: Block): BlockJson {
    const text = this.#view.quote(b.span);
    const span = pair(b.span);
    return b.rows ? { kind: b.kind, text, span, rows: b.rows.map((row) => row.map((c) => this.quote(c.span))) } : { kind: b.kind, text, span };
  }

  private target(f: Fact, plan: string, seen: Map<string, number>): TargetJson {
    const indicator = this.quote(f.indicator.span);
    const sentence = this.quote(f.sentence);
    const quantity = this.quantity(f.quantity);
    const about = `${f.role}\u0000${f.indicator.key}\u0000${f.of ? this.#view.quote(f.of) : ''}\u0000${quantity.text}\u0000${sentence.text.slice(0, 24)}`;
    // Told apart by the first one's id: a look-up by some hundred characters costs more than making it.
    const first = idOf(plan, about, 1);
    const n = (seen.get(first) ?? 0) + 1;
    seen.set(first, n);
    return {
      id: n === 1 ? first : idOf(plan, about, n),
      role: f.role,
      indicator: { text: indicator.text, span: indicator.span, key: f.indicator.key },
      quantity,
      change: f.change && { direction: f.change.direction, basis: f.change.basis ? this.quote(f.change.basis) : null },
      base: f.base && this.quantity(f.base),
      of: f.of && this.quote(f.of),
      period: f.period && {
        year: f.period.year,
        by: f.period.by,
        per: f.period.per,
        text: f.period.span && this.#view.quote(f.period.span),
        span: f.period.span && pair(f.period.span),
      },
      section: f.section ? (this.#ids.get(f.section) ?? plan) : plan,
      sentence,
      because: f.because,
      flags: [...f.flags],
      confidence: f.confidence,
    };
  }

  private quantity(q: Quantity & { readonly span: Span }): QuantityJson {
    return { text: this.#view.quote(q.span), span: pair(q.span), value: q.value, min: q.min, max: q.max, unit: q.unit, comparator: q.comparator };
  }

  private quote(s: Span): { text: string; span: [number, number] } {
    return { text: this.#view.quote(s), span: pair(s) };
  }
}
