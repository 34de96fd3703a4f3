import type { Span } from './span.ts';

/** A message to a person, in both languages of the project. */
export interface Message {
  readonly en: string;
  readonly zh: string;
}

/**
 * What became of a document. `ok`: read whole; `partial`: read with losses that its problems name; the rest gave no outline.
 */
export type Status =
  | 'ok'
  | 'partial'
  | 'empty'
  | 'skipped'
  | 'unsupported'
  | 'encrypted'
  | 'scanned'
  | 'unreadable'
  | 'limit'
  | 'timeout'
  | 'out-of-memory'
  | 'crash'
  | 'invalid';

/** Something found wrong or doubtful. With a `status` it is why the document gave no outline (or only part of one); without, it is a warning. */
export interface Problem {
  /** Stable name in kebab case: `numbering-gap`, `not-a-zip`. */
  readonly code: string;
  readonly message: Message;
  /** One next step for the person who reads it. */
  readonly next?: Message;
  /** Where in the source text, when it has a place there. */
  readonly span?: Span;
  readonly status?: Status;
}

/** Thrown for the caller's mistakes only (a bad option, a wrong configuration), never for what a document contains. */
export class UsageError extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.message.en);
    this.name = 'UsageError';
    this.problem = problem;
  }
}
