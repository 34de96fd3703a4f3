/** One document's bytes → one outline: the whole flow on one screen. */
import { createHash } from 'node:crypto';
import { clean } from './clean/clean.ts';
import type { Cleaned, Fact, Outlined, SourceText } from './core/model.ts';
import type { Problem, Status } from './core/problem.ts';
import { toOutline } from './document/build.ts';
import type { OutlineJson } from './document/types.ts';
import { promiseFaults, shapeFaults } from './document/validate.ts';
import { outline } from './outline/outline.ts';
import type { CleanRules } from './rules/read.ts';
import { type ReadOptions, readSource, type Unread } from './source/read.ts';
import { readNumbers } from './targets/numbers.ts';
import { type Tokens, tokens } from './tokens/tokens.ts';
import { VERSION } from './version.ts';

export interface ExtractOptions extends ReadOptions {
  /** How the outline names its source; a base name or a relative path. */
  readonly name?: string;
  /** The user's rules beside the built-in ones. */
  readonly rules?: CleanRules;
  /** The tokenizer to ask instead of the process's own. */
  readonly tokens?: Tokens;
}

/** What became of a document. `outline` is null exactly when the status is neither `ok` nor `partial`. */
export interface Extraction {
  readonly status: Status;
  readonly outline: OutlineJson | null;
  readonly problems: readonly Problem[];
}

/** What the stages made of one document, before it becomes an outline. */
export interface Stages {
  readonly source: SourceText;
  readonly cleaned: Cleaned;
  readonly outlined: Outlined;
  readonly facts: readonly Fact[];
  /** What every stage found wrong or doubtful, in the order of the stages. */
  readonly problems: readonly Problem[];
}

/** Runs the stages over one document and returns what each made, or why there is no text. */
export async function stages(bytes: Uint8Array, options: ExtractOptions = {}): Promise<Stages | Unread> {
  const source = await readSource(bytes, options);
  if ('status' in source) return source;
  const cleaned = clean(source, options.rules);
  const outlined = outline(source, cleaned, options.tokens ?? tokens);
  const read = readNumbers(source, cleaned, outlined.plans, options.tokens ?? tokens);
  const problems = [...source.problems, ...cleaned.problems, ...outlined.problems, ...read.problems];
  return { source, cleaned, outlined, facts: read.facts, problems };
}

/**
 * Reads one document. Never throws for what the document contains: what is wrong with it is in `status` and `problems`.
 * Throws UsageError for options that can't be.
 */
export async function extract(bytes: Uint8Array, options: ExtractOptions = {}): Promise<Extraction> {
  const read = await stages(bytes, options);
  if ('status' in read) return { status: read.status, outline: null, problems: read.problems };
  const { source, cleaned, outlined, facts, problems } = read;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const id = { name: options.name ?? 'document', bytes: bytes.length, sha256, version: VERSION, tokenizer: (options.tokens ?? tokens).name };
  const built = toOutline(id, source, cleaned, outlined, facts, problems);
  const faults = [...(await shapeFaults(built)), ...promiseFaults(built, source.text)];
  if (faults.length > 0) return { status: 'invalid', outline: null, problems: [...problems, ...faults.map(invalid)] };
  return { status: source.problems.some((p) => p.status === 'partial') ? 'partial' : 'ok', outline: built, problems };
}

const invalid = (fault: { path: string; message: string }): Problem => ({
  code: 'outline-invalid',
  status: 'invalid',
  message: { en: `the outline breaks its contract at ${fault.path}: ${fault.message}`, zh: `生成的大纲在 ${fault.path} 处不符合约定\uFF1A${fault.message}` },
  next: { en: 'please report it with the file; nothing was written for this document', zh: '请连同文件报告此问题\uFF1B该文件未写出任何内容' },
});
