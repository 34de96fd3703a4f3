/** The library: no disk, no clock, no console in it. */

export type { Comparator, Flag, Mention, MentionClass, Quantity } from './core/model.ts';
export type { Message, Problem, Status } from './core/problem.ts';
export { UsageError } from './core/problem.ts';
export { diff, diffDocuments, type OutlinePair } from './diff/diff.ts';
export { migrate } from './diff/migrate.ts';
export type { DiffOptions } from './diff/options.ts';
export { type Trend, trend } from './diff/trend.ts';
export type { Change, DiffReport, DocumentDiff, Kind, Level } from './diff/types.ts';
export { type BlockJson, type OutlineJson, outlineSchema, type PlanJson, type QuantityJson, type SectionJson, type TargetJson } from './document/types.ts';
export { type Fault, promiseFaults, shapeFaults } from './document/validate.ts';
export { type Extraction, type ExtractOptions, extract } from './extract.ts';
export { type CleanRules, parseSiteFile, type SiteRules } from './rules/read.ts';
export { LIMITS, type Limits } from './source/limits.ts';
export { parseQuantity, readMentions } from './targets/mentions.ts';
