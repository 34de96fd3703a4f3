/** A run over many documents: items in, outlines and tables out, in input order whatever the number of workers. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { access, mkdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { diskReason } from '../core/disk.ts';
import { type Status, UsageError } from '../core/problem.ts';
import type { CleanRules } from '../rules/read.ts';
import type { ReadOptions } from '../source/limits.ts';
import { tokens } from '../tokens/tokens.ts';
import { VERSION } from '../version.ts';
import { place, WriteFailure } from './files.ts';
import type { Done, Item, Shard } from './model.ts';
import { Pool } from './pool.ts';
import { unread } from './rows.ts';
import { type Earlier, earlier, fingerprintOf, Journal, outlinesBefore, type Places, placesOf, sweep } from './state.ts';
import { STATUSES } from './status.ts';
import { Tables } from './tables.ts';

export interface RunOptions {
  readonly out: string;
  readonly jobs: number;
  readonly heap: number;
  readonly timeout: number;
  readonly stall: number;
  readonly read: ReadOptions;
  readonly rules?: CleanRules;
  readonly shard: Shard | null;
  /** Statuses of an earlier run that are tried again. */
  readonly retry: ReadonlySet<Status>;
  readonly force: boolean;
  /** Set to stop after the documents in hand. */
  readonly stop: { readonly asked: boolean };
  readonly onDone?: (done: Done) => void;
  /** Milliseconds now; timings go to run.json only. */
  readonly now: () => number;
  readonly workerFile?: string;
}

export interface Summary {
  readonly counts: Readonly<Partial<Record<Status, number>>>;
  readonly total: number;
  readonly failed: number;
  readonly reused: number;
  readonly targets: number;
  readonly interrupted: boolean;
  /** Nothing was to be done, and nothing was written. */
  readonly untouched: boolean;
}

/** Runs. `list` makes the items anew at each call: what is already done is looked through once before anything is written. */
export async function run(list: () => AsyncIterable<Item>, options: RunOptions): Promise<Summary> {
  const places = placesOf(options.out, options.shard);
  const configuration = {
    version: VERSION,
    tokenizer: tokens.name,
    read: options.read,
    rules: options.rules ?? null,
    shard: options.shard,
    heap: options.heap,
    timeout: options.timeout,
  };
  const { shard: _, heap: __, timeout: ___, ...outlineMaking } = configuration;
  const fingerprint = fingerprintOf(outlineMaking);
  const before = options.force ? { known: new Map(), complete: false, count: 0 } : await earlier(places, fingerprint);
  const settings = {
    out: options.out,
    temporary: places.temporary,
    read: options.read,
    shard: options.shard,
    ...(options.rules ? { rules: options.rules } : {}),
  };
  const pool = new Pool({
    jobs: options.jobs,
    heap: options.heap,
    timeout: options.timeout,
    stall: options.stall,
    settings,
    ...(options.workerFile ? { file: options.workerFile } : {}),
  });
  try {
    if (before.complete && (await tablesStand(places))) {
      const same = await nothingToDo(list, pool, before, options);
      if (same) return same;
    }
    return await work(list, pool, places, before, fingerprint, configuration, options);
  } finally {
    await pool.close();
  }
}

const tablesStand = (places: Places): Promise<boolean> =>
  Promise.all(Tables.NAMES.map((n) => access(path.join(places.tables, n)))).then(
    () => true,
    () => false,
  );

/** Is every document done, with the same bytes and in the same order? Then its summary; nothing is written. */
async function nothingToDo(list: () => AsyncIterable<Item>, pool: Pool, before: Earlier, options: RunOptions): Promise<Summary | null> {
  const counter = new Counter();
  const order = before.known.keys();
  let same = true;
  for await (const { item, done } of ordered(
    list(),
    (i) => settle(i, pool, before, options, true),
    options,
    () => !same,
  )) {
    if (done.elsewhere) continue;
    same &&= done.reused && order.next().value === item.input;
    counter.add(done);
  }
  return same && counter.total === before.count ? { ...counter.summary(), untouched: true } : null;
}

async function work(
  list: () => AsyncIterable<Item>,
  pool: Pool,
  places: Places,
  before: Earlier,
  fingerprint: string,
  configuration: object,
  options: RunOptions,
): Promise<Summary> {
  const started = options.now();
  const stale = options.shard ? new Set<string>() : await outlinesBefore(places);
  const journal = await start(places, fingerprint, before);
  let tables: Tables | null = null;
  try {
    tables = await Tables.start(places, { fingerprint, configuration, shard: options.shard });
    const counter = new Counter();
    for await (const { done } of ordered(
      list(),
      (i) => settle(i, pool, before, options, false),
      options,
      () => options.stop.asked,
      (d) => (d.elsewhere || d.reused ? undefined : journal.add(d.record)),
    )) {
      if (done.elsewhere) continue;
      counter.add(done);
      if (done.record.outline) stale.delete(done.record.outline);
      await tables.add(done);
      options.onDone?.(done);
    }
    const interrupted = options.stop.asked;
    const summary = counter.summary();
    const seconds = Math.round((options.now() - started) / 100) / 10;
    if (!interrupted) await sweep(places, stale); // before run.json forgets them
    await tables.commit({ complete: !interrupted, counts: summary.counts, targets: summary.targets, timings: { seconds, documents: summary.total } });
    await journal.end(!interrupted);
    return { ...summary, interrupted };
  } catch (error) {
    await tables?.abandon();
    await journal.end(false).catch(() => undefined); // what is done stays known for the next run
    throw isDiskError(error) ? new WriteFailure(diskReason(error), error) : error;
  }
}

const isDiskError = (error: unknown): boolean => error instanceof Error && 'syscall' in error && !(error instanceof WriteFailure);

/** Makes the folders and opens the journal. Throws UsageError where OUT can't be a folder to write to. */
async function start(places: Places, fingerprint: string, before: Earlier): Promise<Journal> {
  try {
    await mkdir(places.tables, { recursive: true });
    return await Journal.start(places, fingerprint, before.known.values());
  } catch (error) {
    if (!isDiskError(error)) throw error;
    const why = diskReason(error);
    const name = path.basename(places.out);
    throw new UsageError({
      code: 'output-unusable',
      message: { en: `${name} can't be written to: ${why.en}`, zh: `无法写入 ${name}\uff1a${why.zh}` },
      next: { en: 'choose a folder that you may write to', zh: '请选择可写入的文件夹' },
    });
  }
}

/** One item to its end: at once for what is left out or can't be read, else by a worker. */
async function settle(item: Item, pool: Pool, before: Earlier, options: RunOptions, verify: boolean): Promise<Done> {
  const instant = item.skip
    ? unread(item, 'skipped', null, { code: 'skipped', message: item.skip })
    : item.broken
      ? unread(item, 'unreadable', 'inputs', item.broken)
      : null;
  if (instant) {
    const { status, name } = instant.record;
    const same = before.known.get(item.input);
    return {
      ...instant,
      reused: same?.status === status && same.name === name && !options.retry.has(status),
      elsewhere: options.shard !== null && options.shard.index !== 1,
    };
  }
  const known = before.known.get(item.input) ?? null;
  const again = known !== null && options.retry.has(known.status);
  const done = await pool.run({ item, known: again ? null : known, verify });
  if (done.record.sha256 !== null || item.path === null || item.member !== null) return done;
  // A worker that was lost could not tell what it read; without the hash its document would be tried again on every run.
  const sha256 = await hashOf(item.path);
  return { ...done, record: { ...done.record, sha256 } };
}

async function hashOf(file: string | Buffer): Promise<string | null> {
  try {
    if (!(await stat(file)).isFile()) return null;
    const hash = createHash('sha256');
    for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
    return hash.digest('hex');
  } catch {
    return null;
  }
}

/** Runs items side by side and gives them back in their order, never more than a window ahead, so that memory stays flat. */
async function* ordered(
  list: AsyncIterable<Item>,
  start: (item: Item) => Promise<Done>,
  options: RunOptions,
  stop: () => boolean,
  finished?: (done: Done) => Promise<void> | undefined,
): AsyncGenerator<{ item: Item; done: Done }> {
  const window = options.jobs * 16;
  const queue: Promise<{ item: Item; done: Done }>[] = [];
  const enter = async (item: Item): Promise<{ item: Item; done: Done }> => {
    const done = await start(item);
    if (done.unwritten !== undefined) throw new WriteFailure(done.unwritten);
    if (done.aside !== undefined) await place(done.aside, path.join(options.out, done.record.outline as string));
    await finished?.(done);
    return { item, done };
  };
  for await (const item of list) {
    if (stop()) break;
    const entered = enter(item);
    entered.catch(() => undefined); // it is awaited in its turn; a failure before that is no stray one
    queue.push(entered);
    if (queue.length >= window) yield await (queue.shift() as Promise<{ item: Item; done: Done }>);
  }
  for (const rest of queue) yield await rest;
}

class Counter {
  readonly #counts: Partial<Record<Status, number>> = {};
  #reused = 0;
  #targets = 0;
  total = 0;

  add(done: Done): void {
    this.#counts[done.record.status] = (this.#counts[done.record.status] ?? 0) + 1;
    this.total += 1;
    if (done.reused && done.record.status !== 'skipped') this.#reused += 1;
    this.#targets += done.rows.targets;
  }

  summary(): Summary {
    const entries = Object.entries(this.#counts) as [Status, number][];
    const failed = entries.reduce((n, [s, c]) => n + (STATUSES[s].failed ? c : 0), 0);
    const counts = Object.fromEntries(Object.keys(STATUSES).flatMap((s) => (this.#counts[s as Status] ? [[s, this.#counts[s as Status]]] : [])));
    return { counts, total: this.total, failed, reused: this.#reused, targets: this.#targets, interrupted: false, untouched: false };
  }
}
