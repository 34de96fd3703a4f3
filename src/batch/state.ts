/** What a run remembers: run.json when it is complete, a journal while it is not, and a lock so that two runs don't share a folder. */
import { createHash } from 'node:crypto';
import { type FileHandle, mkdir, open, readdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';
import { UsageError } from '../core/problem.ts';
import type { DocumentRecord, Shard } from './model.ts';

/** The places below OUT. A shard has tables and state of its own beside the shared outlines. */
export interface Places {
  readonly out: string;
  /** Where the tables and run.json go. */
  readonly tables: string;
  readonly state: string;
  readonly temporary: string;
  readonly journal: string;
}

export function placesOf(out: string, shard: Shard | null): Places {
  const tables = shard ? path.join(out, `shard-${shard.index}-of-${shard.count}`) : out;
  const state = path.join(out, '.plan-extract', shard ? `shard-${shard.index}-of-${shard.count}` : 'run');
  return { out, tables, state, temporary: path.join(state, 'tmp'), journal: path.join(state, 'journal.jsonl') };
}

/** The same for runs that must give the same bytes: version, tokenizer and everything configured that changes an outline. */
export const fingerprintOf = (parts: unknown): string => createHash('sha256').update(JSON.stringify(parts)).digest('hex');

/** What earlier runs did, by input name. `complete`: the last one ended, and its tables stand. */
export interface Earlier {
  readonly known: ReadonlyMap<string, DocumentRecord>;
  readonly complete: boolean;
  readonly count: number;
}

const NOTHING: Earlier = { known: new Map(), complete: false, count: 0 };

/** Reads what earlier runs left below OUT. A run with another version or configuration counts as none; a torn last line of a journal is passed over. */
export async function earlier(places: Places, fingerprint: string): Promise<Earlier> {
  const known = new Map<string, DocumentRecord>();
  const own = await readRun(path.join(places.tables, 'run.json'), fingerprint);
  for (const r of own?.inputs ?? []) known.set(r.input, r);
  if (places.tables === places.out)
    for (const shard of await shardRuns(places.out))
      for (const r of (await readRun(shard, fingerprint))?.inputs ?? []) if (!known.has(r.input)) known.set(r.input, r);
  const journal = await readJournal(places.journal, fingerprint);
  for (const r of journal ?? []) known.set(r.input, r);
  return known.size === 0 ? NOTHING : { known, complete: own?.complete === true && journal === null, count: own?.inputs.length ?? 0 };
}

interface RunFile {
  readonly fingerprint: string;
  readonly complete: boolean;
  readonly inputs: readonly DocumentRecord[];
}

/** Is it a record, and not what somebody else wrote into the folder? */
const isRecord = (value: unknown): value is DocumentRecord =>
  typeof value === 'object' && value !== null && 'input' in value && typeof value.input === 'string';

async function readRun(file: string, fingerprint: string | null): Promise<RunFile | null> {
  try {
    const run = JSON.parse(await readFile(file, 'utf8')) as RunFile;
    return (fingerprint === null || run.fingerprint === fingerprint) && Array.isArray(run.inputs) && run.inputs.every(isRecord) ? run : null;
  } catch {
    return null;
  }
}

/** The outlines that earlier runs wrote below OUT, with whatever version and configuration. */
export async function outlinesBefore(places: Places): Promise<Set<string>> {
  const all = new Set<string>();
  for (const file of [path.join(places.out, 'run.json'), ...(await shardRuns(places.out))])
    for (const r of (await readRun(file, null))?.inputs ?? []) if (r.outline) all.add(r.outline);
  for (const r of (await readJournal(places.journal, null)) ?? []) if (r.outline) all.add(r.outline);
  return all;
}

/** Takes away outlines that no table names any more: of documents that are gone, or that can no longer be read. */
export async function sweep(places: Places, stale: Iterable<string>): Promise<void> {
  const root = path.join(places.out, 'outlines') + path.sep;
  for (const outline of stale) {
    const file = path.resolve(places.out, outline);
    if (!file.startsWith(root)) continue; // a run.json that someone else wrote
    await rm(file, { force: true }).catch(() => undefined);
    for (let up = path.dirname(file); up.startsWith(root); up = path.dirname(up)) {
      const gone = await rmdir(up).then(
        () => true,
        () => false,
      );
      if (!gone) break;
    }
  }
}

const shardRuns = async (out: string): Promise<string[]> =>
  (await readdir(out).catch(() => []))
    .filter((n) => /^shard-\d+-of-\d+$/.test(n))
    .sort()
    .map((n) => path.join(out, n, 'run.json'));

async function readJournal(file: string, fingerprint: string | null): Promise<DocumentRecord[] | null> {
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) return null;
  const [head, ...lines] = text.split('\n');
  if (fingerprint !== null && head !== fingerprint) return [];
  return lines.flatMap((line) => {
    try {
      const record: unknown = line ? JSON.parse(line) : null;
      return isRecord(record) ? [record] : [];
    } catch {
      return [];
    }
  });
}

/** The journal of a run under way: one line a finished document. */
export class Journal {
  readonly #handle: FileHandle;
  readonly #places: Places;

  private constructor(handle: FileHandle, places: Places) {
    this.#handle = handle;
    this.#places = places;
  }

  /** Takes the folder for this run, sweeps what a killed run left half written, and opens the journal with what is known already. */
  static async start(places: Places, fingerprint: string, known: Iterable<DocumentRecord>): Promise<Journal> {
    await lock(places);
    await rm(places.temporary, { recursive: true, force: true });
    await mkdir(places.temporary, { recursive: true });
    const name = path.join(places.temporary, 'journal');
    const handle = await open(name, 'w');
    await handle.write(`${fingerprint}\n`);
    for (const record of known) await handle.write(`${JSON.stringify(record)}\n`);
    await rename(name, places.journal);
    return new Journal(handle, places);
  }

  async add(record: DocumentRecord): Promise<void> {
    await this.#handle.write(`${JSON.stringify(record)}\n`);
  }

  /** Ends the run: the state goes when the run is complete, the journal stays when it was interrupted. */
  async end(complete: boolean): Promise<void> {
    await this.#handle.close();
    if (complete) {
      await rm(this.#places.state, { recursive: true, force: true });
      await rmdir(path.dirname(this.#places.state)).catch(() => undefined); // another shard's state may be in it
    } else {
      await rm(this.#places.temporary, { recursive: true, force: true });
      await rm(path.join(this.#places.state, 'lock'), { force: true });
    }
  }
}

/** Refuses to share the folder with a run that is still alive on this machine. Throws UsageError. */
async function lock(places: Places): Promise<void> {
  await mkdir(places.state, { recursive: true });
  const file = path.join(places.state, 'lock');
  const mine = `${process.pid} ${hostname()}`;
  try {
    await writeFile(file, mine, { flag: 'wx' });
  } catch {
    const [pid, host] = (await readFile(file, 'utf8').catch(() => '')).split(' ');
    if (host === hostname() && pid !== String(process.pid) && alive(Number(pid))) {
      throw new UsageError({
        code: 'output-in-use',
        message: {
          en: `another run (process ${pid}) is writing to ${path.basename(places.out)}`,
          zh: `另一个运行\uff08进程 ${pid}\uff09正在写入 ${path.basename(places.out)}`,
        },
        next: { en: 'wait for it, stop it, or choose another output folder', zh: '请等待其结束、停止它或选择其他输出文件夹' },
      });
    }
    await writeFile(file, mine);
  }
}

function alive(pid: number): boolean {
  try {
    return Number.isInteger(pid) && pid > 0 && process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
