import type { Cleaned, Fact, Plan, SourceText } from '../core/model.ts';
import type { Problem } from '../core/problem.ts';
import type { Tokens } from '../tokens/tokens.ts';
import { Reader } from './facts/reader.ts';
import { places } from './facts/sentences.ts';
import { findNumbers } from './quantity/lexer.ts';

/**
 * Finds the targets and results of the plans: every number of the clean text is found, judged, and those that are promised or told get their
 * names, changes, bases and periods. One pass over the numbers; each is looked at in its own sentence only.
 */
export function readNumbers(_source: SourceText, cleaned: Cleaned, plans: readonly Plan[], tokens: Tokens): { facts: Fact[]; problems: Problem[] } {
  const { view } = cleaned;
  const found = findNumbers(view.folded);
  const stretches = [...places(view, plans)].sort((a, b) => a.at - b.at);
  const reader = new Reader(cleaned, plans, tokens, stretches);
  let k = 0;
  for (const place of stretches) {
    while (k < found.length && (found[k]?.at ?? 0) < place.at) k++;
    const from = k;
    while (k < found.length && (found[k]?.end ?? 0) <= place.end) k++;
    if (k > from) reader.read(place, found.slice(from, k));
  }
  return { facts: reader.facts, problems: [] };
}
