/** Why a place in a document was removed, repaired, marked or kept: which rules touched it and which were tried. */
import type { Cleaned, SourceText } from '../core/model.ts';
import { type Span, span } from '../core/span.ts';
import type { CleanRules } from '../rules/read.ts';
import { bareLine, compiled, type Ready } from './compile.ts';
import { bodyOf, judge, look, type Verdict } from './judge.ts';
import { lineAt, lineText, readPage } from './page.ts';
import { inPieces } from './pieces.ts';

/** One rule that was asked about the line. */
interface Tried {
  readonly rule: string;
  readonly why: string;
  /** `took`: it removed the place; `fits`: it fits, but another was first, or the sentence reads like a plan's; `place`: it fits, but holds at the page's head or tail only; `site`: its site was not recognised; `no`: its pattern does not match. */
  readonly outcome: 'took' | 'fits' | 'place' | 'site' | 'no';
}

export interface Explained {
  /** What was done to the character, in order. */
  readonly touched: readonly { readonly what: 'removal' | 'repair' | 'reading' | 'mark'; readonly rule: string; readonly span: Span }[];
  readonly tried: readonly Tried[];
  /** The line that holds the place, and where it stands: in the page's head, in the text, or in its tail. */
  readonly line: Span;
  readonly zone: 'head' | 'text' | 'tail';
  /** How the line is worded: words of a site that are hardly a plan's, words that may be either's, words of a plan. */
  readonly wording: { readonly strong: number; readonly weak: number; readonly plan: number };
}

/** Explains what cleaning made of the character at a source offset. The rules must be those that `cleaned` was made with. */
export function explainAt(source: SourceText, cleaned: Cleaned, offset: number, rules?: CleanRules): Explained {
  const page = inPieces(readPage(source));
  const all = compiled(rules);
  const seen = look(page, all);
  const verdicts = page.lines.map((l) => judge(page, l, all, seen));
  const body = bodyOf(page, verdicts);
  const line = lineAt(page, offset);
  const touched = touchedAt(cleaned, offset);
  if (!line) return { touched, tried: [], line: span(0, 0), zone: 'text', wording: { strong: 0, weak: 0, plan: 0 } };
  const verdict = verdicts[line.index];
  const zone = line.index < body[0] ? 'head' : line.index > body[1] ? 'tail' : 'text';
  const asked = new Set<Ready>(all.exact.get(bareLine(lineText(page, line))));
  for (const literal of seen.byLine.get(line.index) ?? []) for (const use of all.uses[literal] ?? []) if (use.rule) asked.add(use.rule);
  const took = new Set(touched.map((t) => t.rule));
  const tried = [...asked].map((r): Tried => ({ rule: r.name, why: r.why, outcome: outcome(r, took, verdict, seen.site?.id) }));
  const { strong = 0, weak = 0, plan = 0 } = verdict ?? {};
  return { touched, tried, line: span(line.start, line.end), zone, wording: { strong, weak, plan } };
}

function outcome(r: Ready, took: ReadonlySet<string>, verdict: Verdict | undefined, site: string | undefined): Tried['outcome'] {
  if (took.has(r.name)) return 'took';
  if (r.site && r.site.id !== site) return 'site';
  if (verdict?.line === r) return 'fits';
  return verdict?.edge.includes(r) ? 'place' : 'no';
}

function touchedAt(cleaned: Cleaned, offset: number): Explained['touched'] {
  const here = (s: Span): boolean => s[0] <= offset && (offset < s[1] || s[0] === s[1]);
  return [
    ...cleaned.removals.filter((r) => here(r.span)).map((r) => ({ what: 'removal' as const, rule: r.rule, span: r.span })),
    ...cleaned.repairs.filter((r) => here(r.span)).map((r) => ({ what: 'repair' as const, rule: r.rule, span: r.span })),
    ...cleaned.readings.filter((r) => here(r.span)).map((r) => ({ what: 'reading' as const, rule: r.rule, span: r.span })),
    ...cleaned.marks.filter((m) => here(m.span)).map((m) => ({ what: 'mark' as const, rule: m.kind, span: m.span })),
  ];
}
