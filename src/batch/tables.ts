/** The run's tables, growing in input order and published whole at the end; run.json comes last, so that what it names is there. */
import path from 'node:path';
import { CSV_MARK } from '../report/csv.ts';
import { TARGET_HEAD } from '../report/target-rows.ts';
import { VERSION } from '../version.ts';
import { GrowingFile } from './files.ts';
import type { Done, Shard } from './model.ts';
import { DOCUMENT_HEAD } from './rows.ts';
import type { Places } from './state.ts';
import { STATUSES } from './status.ts';

interface About {
  readonly fingerprint: string;
  readonly configuration: object;
  readonly shard: Shard | null;
}

interface End {
  readonly complete: boolean;
  readonly counts: object;
  readonly targets: number;
  readonly timings: object;
}

export class Tables {
  static readonly NAMES = ['targets.jsonl', 'targets.csv', 'documents.csv', 'errors.jsonl', 'run.json'] as const;
  readonly #files: readonly GrowingFile[];
  readonly #places: Places;
  #first = true;

  private constructor(files: readonly GrowingFile[], places: Places) {
    this.#files = files;
    this.#places = places;
  }

  static async start(places: Places, about: About): Promise<Tables> {
    const head = { schemaVersion: '1.0.0', generator: { name: 'plan-extract', version: VERSION }, ...about };
    const heads = ['', CSV_MARK + TARGET_HEAD, CSV_MARK + DOCUMENT_HEAD, '', `${JSON.stringify(head).slice(0, -1)},"inputs":[`];
    const files: GrowingFile[] = [];
    for (const text of heads) files.push(await GrowingFile.start(places.temporary, text));
    return new Tables(files, places);
  }

  async add({ record, rows }: Done): Promise<void> {
    const { category, retry, failed, hint } = STATUSES[record.status];
    const note = record.notes[0];
    const error = {
      input: record.input,
      status: record.status,
      category,
      retry,
      stage: record.stage,
      code: note?.code ?? null,
      message: note?.message ?? null,
      next: note?.next ?? hint.en,
    };
    const lines = [
      rows.jsonl,
      rows.csv,
      rows.document,
      Buffer.from(failed || record.status === 'partial' ? `${JSON.stringify(error)}\n` : ''),
      Buffer.from(`${this.#first ? '\n' : ',\n'}${JSON.stringify(record)}`),
    ];
    this.#first = false;
    for (const [i, file] of this.#files.entries()) await file.add(lines[i] as Uint8Array);
  }

  /** Closes what a failed run leaves unfinished. */
  async abandon(): Promise<void> {
    for (const file of this.#files) await file.abandon();
  }

  async commit(end: End): Promise<void> {
    await this.#files[4]?.add(Buffer.from(`\n],${JSON.stringify(end).slice(1)}\n`));
    for (const [i, file] of this.#files.entries()) await file.commit(path.join(this.#places.tables, Tables.NAMES[i] as string));
  }
}
