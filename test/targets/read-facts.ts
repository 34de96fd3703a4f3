import type { Fact, Kind, Plan, SourceText } from '../../src/core/model.ts';
import { span } from '../../src/core/span.ts';
import { View } from '../../src/core/view.ts';
import { readNumbers } from '../../src/targets/numbers.ts';
import { tokens } from '../../src/tokens/tokens.ts';

/** What a test says of the text around its sentence. */
export interface Around {
  readonly kind?: Kind;
  /** The plan's year; null for a plan without one. */
  readonly year?: number | null;
}

/** Reads the facts of a text that is one paragraph of one plan. */
export function factsOf(text: string, { kind = 'plan', year = null }: Around = {}): { facts: Fact[]; view: View } {
  const view = new View(text);
  const all = span(0, text.length);
  const plan: Plan = {
    kind,
    title: null,
    year: year === null ? null : { value: year, span: span(0, 0), masked: false },
    issuer: null,
    span: all,
    blocks: [{ kind: 'paragraph', span: all }],
    sections: [],
  };
  const source: SourceText = { format: 'txt', encoding: 'utf-8', text, paragraphs: [], tables: [], problems: [] };
  const cleaned = { site: null, removals: [], repairs: [], readings: [], marks: [], view, problems: [] };
  return { facts: readNumbers(source, cleaned, [plan], tokens).facts, view };
}

const SIGN = { eq: '=', ge: '>=', gt: '>', le: '<=', lt: '<', approx: '~', range: '..' } as const;

/** A fact in one line: `target | 自来水普及率 | = 92%`, with the change, base, member, period and flags that it has. */
export function line(fact: Fact, view: View): string {
  const q = fact.quantity;
  const value = q.comparator === 'range' || q.value === null ? `${q.min ?? ''}..${q.max ?? ''}` : `${SIGN[q.comparator]} ${q.value}`;
  const more = [fact.change?.direction, fact.base && `from ${fact.base.value}${fact.base.unit}`, fact.of && `of ${view.quote(fact.of)}`].filter(Boolean);
  return [fact.role, view.quote(fact.indicator.span), `${value}${q.unit}`, ...more].join(' | ');
}

/** Cuts ⟦…⟧ out of a marked text; the ranges are of the plain text. */
export function unmark(marked: string): { text: string; at: number; end: number } {
  const at = marked.indexOf('⟦');
  const end = marked.indexOf('⟧') - 1;
  if (at < 0 || end < at) throw new Error(`no ⟦⟧ in ${marked}`);
  return { text: marked.replace(/[⟦⟧]/g, ''), at, end };
}

/** The facts of the marked number, one line each; `-` when it is none. */
export function markedFacts(marked: string, around?: Around): string {
  const { text, at, end } = unmark(marked);
  const { facts, view } = factsOf(text, around);
  const mine = facts.filter((f) => f.quantity.span[0] < end && at < f.quantity.span[1]);
  return mine.map((f) => line(f, view)).join('\n') || '-';
}

/** Role of the marked number's first fact; `-` when it is none. */
export const markedRole = (marked: string, around?: Around): string => markedFacts(marked, around).split(' ')[0] ?? '-';
