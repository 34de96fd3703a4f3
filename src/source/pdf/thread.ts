/** The thread that PDFs are read in: the other side of apart.ts. */
import type { SourceText } from '../../core/model.ts';
import type { Problem } from '../../core/problem.ts';
import { LimitReached, type Limits, type Unread } from '../limits.ts';
import { readPdf } from './read.ts';

export interface Reading {
  readonly bytes: Uint8Array;
  readonly limits: Limits;
}

/** What a reading came to. A limit's error does not pass between threads as what it is, so its problem is passed. */
export type Came = { readonly read: SourceText | Unread } | { readonly limit: Problem };

/** Piscina's entry: reads one PDF. */
export default async function read({ bytes, limits }: Reading): Promise<Came> {
  try {
    return { read: await readPdf(bytes, limits) };
  } catch (error) {
    if (error instanceof LimitReached) return { limit: error.problem };
    throw error;
  }
}
