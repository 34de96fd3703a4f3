/**
 * A PDF is read in a thread of its own, so that a limit of time holds whatever is in it: pdf.js looks at no clock, and some twenty bytes of a font keep it
 * busy for minutes. A batch's workers read here, for they have a deadline already.
 */
import { isMainThread } from 'node:worker_threads';
import type { Piscina } from 'piscina';
import { bundled } from '../../core/bundled.ts';
import type { SourceText } from '../../core/model.ts';
import { LimitReached, type Limits, limitProblem, type Unread } from '../limits.ts';
import { say, unread } from '../problems.ts';
import type { Came, Reading } from './thread.ts';

/** Milliseconds past its limit after which a reading that has not looked at the clock is stopped, the thread's start among them. */
const GRACE = 3000;
const LONGEST = 2 ** 31 - 1;

let pool: Piscina | undefined;
let last: Promise<unknown> = Promise.resolve();

/** Reads a PDF, one after another. Throws LimitReached. */
export async function readPdfApart(bytes: Uint8Array, limits: Limits): Promise<SourceText | Unread> {
  const file = isMainThread && !import.meta.url.endsWith('.ts') ? bundled('pdf.js') : null;
  if (file === null) return (await import('./read.ts')).readPdf(bytes, limits);
  const mine = last.then(() => inThread(file, { bytes, limits }));
  last = mine.catch(() => undefined);
  return mine;
}

async function inThread(filename: string, reading: Reading): Promise<SourceText | Unread> {
  pool ??= new (await import('piscina')).Piscina({ filename, minThreads: 0, maxThreads: 1, idleTimeout: Number.POSITIVE_INFINITY, recordTiming: false });
  const start = performance.now();
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), Math.min(reading.limits.maxMillis + GRACE, LONGEST));
  try {
    const came = (await pool.run(reading, { signal: stop.signal })) as Came;
    if ('limit' in came) throw new LimitReached(came.limit);
    return came.read;
  } catch (error) {
    if (stop.signal.aborted) throw new LimitReached(limitProblem('maxMillis', reading.limits, Math.round(performance.now() - start)));
    if ((error as { code?: string }).code !== 'ERR_WORKER_OUT_OF_MEMORY') throw error;
    return unread(
      'out-of-memory',
      'heap-limit',
      say('reading the PDF took all the memory there is', '读取该 PDF 耗尽了内存'),
      say('open the file in a PDF program and save it anew', '请用 PDF 软件打开后另存'),
    );
  } finally {
    clearTimeout(timer);
  }
}
