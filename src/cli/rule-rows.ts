/** Every cleaning rule under the name by which removals are on record, with why it is there. */
import { OWN } from '../clean/own.ts';
import type { CleanRules, Rule } from '../rules/read.ts';
import { siteFiles } from '../rules/sites.ts';
import { chinese } from './chinese.ts';
import type { Io } from './io.ts';

/** One rule as it is listed. */
export interface RuleRow {
  /** `preview/caption`, `site/bdocx/path`. */
  readonly name: string;
  readonly site: string | null;
  readonly where: string | null;
  readonly why: string;
  /** null for what cleaning does by its own hand. */
  readonly rule: Rule | null;
}

/** Every rule in force: the user's, the built-in ones, and what cleaning does by its own hand. */
export function ruleRows(user?: CleanRules): RuleRow[] {
  const files = [...(user?.sites ?? []), ...siteFiles()];
  const rules = files.flatMap((f) =>
    f.rules.map((r): RuleRow => ({ name: `${f.name === undefined ? '' : 'site/'}${f.id}/${r.id}`, site: f.name ?? null, where: r.where, why: r.why, rule: r })),
  );
  return [...rules, ...OWN.map((o): RuleRow => ({ name: o.name, site: null, where: null, why: o.why, rule: null }))];
}

/** Why a rule is there, in the reader's language; a user's own rule in the words that it came with. */
export const whyOf = (io: Io, row: RuleRow): string => (io.lang === 'zh' ? chinese(row.why) : row.why);
