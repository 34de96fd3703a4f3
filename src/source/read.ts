import type { SourceText } from '../core/model.ts';
import type { Problem, Status } from '../core/problem.ts';

export interface ReadOptions {
  /** Encoding to take instead of the one that is found: a label of the WHATWG Encoding Standard. */
  readonly encoding?: string;
  /** File name, whose ending is a hint only. */
  readonly name?: string;
  readonly limits?: Partial<Limits>;
}

/** Bounds on what one document may cost; each is a flag of the command line. */
export interface Limits {
  readonly maxBytes: number;
}

/** Why there is no text. */
export interface Unread {
  readonly status: Exclude<Status, 'ok' | 'partial'>;
  readonly problems: readonly Problem[];
}

/** Reads a document's bytes as exact text. */
export async function readSource(bytes: Uint8Array, _options: ReadOptions = {}): Promise<SourceText | Unread> {
  const text = new TextDecoder('utf-8').decode(bytes);
  return { format: 'txt', encoding: 'utf-8', text, paragraphs: [], tables: [], problems: [] };
}
