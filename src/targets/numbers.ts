import type { Cleaned, Fact, Plan, SourceText } from '../core/model.ts';
import type { Problem } from '../core/problem.ts';
import type { Tokens } from '../tokens/tokens.ts';

/** Finds the targets and results of the plans. */
export function readNumbers(_source: SourceText, _cleaned: Cleaned, _plans: readonly Plan[], _tokens: Tokens): { facts: Fact[]; problems: Problem[] } {
  return { facts: [], problems: [] };
}
