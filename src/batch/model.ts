/** The nouns of a batch run. Paths to disk stay out of everything that is written; `input` is the name that tables use. */

import type { Message, Problem, Status } from '../core/problem.ts';
import type { CleanRules } from '../rules/read.ts';
import type { ReadOptions } from '../source/limits.ts';

/** One thing to read: a file, a member of a zip archive, or bytes from stdin. */
export interface Item {
  /** Name in the tables: as it stands on disk or in its archive, relative, with forward slashes, unique in the run. */
  readonly input: string;
  /** Path of its outline below OUT/outlines, less `.json`: the input's name with what not every file system bears put right. */
  readonly place: string;
  /** What the outline calls its source (relative to the working directory; base name outside it). */
  readonly name: string;
  /** Where it is on disk: bytes where its name is no UTF-8. */
  readonly path: string | Buffer | null;
  /** Index of the entry in the archive at `path`. */
  readonly member: number | null;
  readonly bytes: Uint8Array | null;
  /** Set when it is left out, with the reason. */
  readonly skip: Message | null;
  /** Set when it can't be read at all (no such file, damaged archive). */
  readonly broken: Problem | null;
}

/** A problem as the tables keep it: code and words in English, so that the same run gives the same bytes for everyone. */
export interface Note {
  readonly code: string;
  readonly message: string;
  readonly next: string | null;
}

/** A problem as the tables keep it. */
export const noteOf = ({ code, message, next }: Problem): Note => ({ code, message: message.en, next: next?.en ?? null });

/** What a run knows of a document when it is done: one line of the journal, one entry of run.json. */
export interface DocumentRecord {
  readonly input: string;
  /** What the outline calls its source. */
  readonly name: string;
  readonly sha256: string | null;
  readonly bytes: number | null;
  readonly status: Status;
  /** Path of the outline below OUT, or null. */
  readonly outline: string | null;
  readonly stage: string | null;
  readonly notes: readonly Note[];
}

/** What a worker needs to know once. */
export interface WorkerSettings {
  /** The output folder; null to answer with the outline itself. */
  readonly out: string | null;
  readonly temporary: string;
  readonly read: ReadOptions;
  readonly rules?: CleanRules;
  readonly shard: Shard | null;
}

/** One of `count` parts of a run; `index` counts from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

export interface Task {
  readonly item: Item;
  readonly slot: number;
  /** What is known from an earlier run with the same version and configuration. */
  readonly known: DocumentRecord | null;
  /** Only compare with what is known; write nothing. */
  readonly verify: boolean;
}

/** Rows that one document adds to each table, ready to be written: UTF-8, so that encoding is the workers' work. */
export interface Rows {
  /** How many targets and results they hold. */
  readonly targets: number;
  readonly jsonl: Uint8Array;
  readonly csv: Uint8Array;
  readonly document: Uint8Array;
}

export interface Done {
  readonly record: DocumentRecord;
  readonly rows: Rows;
  /** Nothing was done: an earlier run's outline stands. */
  readonly reused: boolean;
  /** Another shard's document. */
  readonly elsewhere: boolean;
  /** What cost the document something, for the person at the terminal: the record keeps it in English alone. */
  readonly problem?: Problem;
  /** The temporary file that holds the outline until it is put in its place. */
  readonly aside?: string;
  /** Why the outline could not be written: OUT is to blame, not the document. */
  readonly unwritten?: Message;
  /** The outline as JSON on one line, where it was not written to a file. */
  readonly answer?: string;
}
