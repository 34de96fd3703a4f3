import { createInterface } from 'node:readline';
import { Command } from 'commander';
import { answer } from '../../batch/ndjson.ts';
import { Pool } from '../../batch/pool.ts';
import { type PoolFlags, poolOptions, wholeNumber } from '../flags.ts';
import type { Io } from '../io.ts';
import { readingOf, readingOptions } from '../reading.ts';

interface Flags extends PoolFlags {
  readonly jobs: number;
}

/** `worker --ndjson`: one request a line on stdin, one answer a line on stdout, in the same order. */
export function define(io: Io): Command {
  const t = (en: string, zh: string): string => io.text({ en, zh });
  const command = new Command('worker')
    .requiredOption('--ndjson', t('requests and answers as JSON Lines', '以 JSON Lines 收发请求'))
    .option('-j, --jobs <n>', t('documents at a time', '同时处理的文档数'), wholeNumber('--jobs'), 1);
  return readingOptions(poolOptions(command, io), io).action(() => serve(io, command));
}

async function serve(io: Io, command: Command): Promise<void> {
  const { jobs, timeout, stall, heap } = command.opts<Flags>();
  const { rules, ...read } = await readingOf(io, command);
  const settings = { out: null, temporary: '', read, shard: null, ...(rules ? { rules } : {}) };
  const pool = new Pool({ jobs, timeout, stall, heap, settings });
  const lines = createInterface({ input: io.stdin, crlfDelay: Number.POSITIVE_INFINITY });
  const state = { stopped: false };
  const stop = (): void => {
    state.stopped = true;
    lines.close();
  };
  process.once('SIGTERM', stop);
  try {
    // An answer goes out when those before it have, and waits for no further request: who asks may wait for it.
    const told: Promise<void>[] = [];
    const tell = async (text: Promise<string>, before?: Promise<void>): Promise<void> => {
      await before;
      await io.out(`${await text}\n`);
    };
    for await (const line of lines) {
      if (state.stopped) break;
      const next = tell(answer(line, pool, io.cwd), told.at(-1));
      next.catch(() => undefined); // it is awaited in its turn; a failure before that is no stray one
      told.push(next);
      if (told.length >= jobs) await told.shift();
    }
    for (const rest of told) await rest;
  } finally {
    process.off('SIGTERM', stop);
    if (state.stopped) (io.stdin as Partial<{ destroy(): void }>).destroy?.(); // an open stdin would keep the process
    await pool.close();
  }
}
