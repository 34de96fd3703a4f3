/** Worker threads that may hang, die or run out of memory: each costs the run one document and one status, never more. */
import { setFlagsFromString } from 'node:v8';
import { Piscina } from 'piscina';
import { bundled } from '../core/bundled.ts';
import type { Problem, Status } from '../core/problem.ts';
import { clock, overdue, SLOT_SIZE, STAGES, type Stage } from './board.ts';
import type { Done, Item, Task, WorkerSettings } from './model.ts';
import { unread } from './rows.ts';

export interface PoolOptions {
  readonly jobs: number;
  /** Megabytes of heap a worker may use. */
  readonly heap: number;
  /** Milliseconds that one document may take, from its first byte to its rows. */
  readonly timeout: number;
  /** Milliseconds without a sign of life after which a worker counts as hung. */
  readonly stall: number;
  readonly settings: WorkerSettings;
  /** The worker's bundle; found beside this one when not given. */
  readonly file?: string;
}

/**
 * Megabytes for what a worker has just made, V8's own 48 doubled. A document's pages and lines then die young; with less they grow old, and each
 * collection of the old throws away the compiled code of functions that pdf.js makes anew for each page.
 */
const YOUNG = 96;

/** Percent by which what lives long may grow before it is collected again. V8 would let it grow fourfold, and the longer a run the more it would hold; with 30 it collects so often that all work takes 3 % more instructions. */
const GROWTH = 50;

interface Running {
  readonly abort: AbortController;
  reason: Problem | null;
  /** The document's status when it is stopped for that reason. */
  status: 'timeout' | 'out-of-memory';
  stage: Stage;
}

/** The worker's bundle. */
function workerFile(): string {
  const file = bundled('worker.js');
  if (file === null) throw new Error('worker.js is missing: run npm run build');
  return file;
}

/** A pool of workers for one run. `run` never rejects: whatever happens to a worker is its document's status. */
export class Pool {
  readonly #pool: Piscina;
  readonly #options: PoolOptions;
  readonly #board: Int32Array;
  readonly #free: number[];
  readonly #waiting: (() => void)[] = [];
  readonly #running = new Map<number, Running>();
  readonly #watch: NodeJS.Timeout;
  /** How many looks in a row have found no worker. */
  #deserted = 0;

  constructor(options: PoolOptions) {
    const slots = options.jobs;
    this.#options = options;
    this.#board = new Int32Array(new SharedArrayBuffer(slots * SLOT_SIZE * 4));
    this.#free = Array.from({ length: slots }, (_, i) => i);
    setFlagsFromString('--no-parallel-scavenge'); // V8's helpers would take a tenth of the cores on which the other workers read
    setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
    this.#pool = new Piscina({
      filename: options.file ?? workerFile(),
      minThreads: 1,
      maxThreads: options.jobs,
      concurrentTasksPerWorker: 1,
      idleTimeout: Number.POSITIVE_INFINITY,
      recordTiming: false,
      resourceLimits: { maxOldGenerationSizeMb: options.heap, maxYoungGenerationSizeMb: Math.min(YOUNG, options.heap) },
      workerData: { settings: options.settings, board: this.#board },
    });
    this.#pool.on('error', () => undefined); // a worker that dies between tasks is replaced; nothing was in its hands
    this.#watch = setInterval(() => this.#look(), 200);
    this.#watch.unref();
  }

  /** Runs one task when a worker is free. */
  async run(task: Omit<Task, 'slot'>): Promise<Done> {
    while (this.#free.length === 0) await new Promise<void>((go) => this.#waiting.push(go));
    const slot = this.#free.shift() as number;
    const running: Running = { abort: new AbortController(), reason: null, status: 'timeout', stage: 'idle' };
    this.#running.set(slot, running);
    this.#watch.ref(); // a pool whose workers are all gone must not let the process end with a document in hand
    try {
      return (await this.#pool.run({ ...task, slot } satisfies Task, { signal: running.abort.signal })) as Done;
    } catch (error) {
      return lost(task.item, error, running, this.#stage(slot, running));
    } finally {
      this.#running.delete(slot);
      if (this.#running.size === 0) this.#watch.unref();
      this.#board.fill(0, slot * SLOT_SIZE, (slot + 1) * SLOT_SIZE);
      this.#free.push(slot);
      this.#waiting.shift()?.();
    }
  }

  async close(): Promise<void> {
    clearInterval(this.#watch);
    await this.#pool.destroy();
  }

  #stage(slot: number, running: Running): Stage {
    return running.stage === 'idle' ? (STAGES[Atomics.load(this.#board, slot * SLOT_SIZE + 1)] ?? 'idle') : running.stage;
  }

  /** Stops workers that are past their deadline or give no sign of life. */
  #look(): void {
    const now = clock();
    const { timeout, stall } = this.#options;
    this.#deserted = this.#pool.threads.length === 0 && this.#running.size > 0 ? this.#deserted + 1 : 0;
    for (const [slot, running] of this.#running) {
      if (running.reason) continue;
      const why = overdue(this.#board, slot, now, this.#options);
      if (why === null) continue;
      if (why === 'idle') {
        // A worker that dies before its first document is not replaced, and what waits for it would wait for ever.
        if (this.#deserted < 3) continue;
        running.status = 'out-of-memory';
        running.reason = { code: 'no-worker', message: { en: 'no worker could start: too little memory', zh: '内存不足\uff0c工作线程无法启动' }, next: LARGER };
        running.abort.abort();
        continue;
      }
      running.reason =
        why === 'deadline'
          ? {
              code: 'deadline',
              message: { en: `the document took longer than ${timeout} ms`, zh: `处理该文档超过 ${timeout} 毫秒` },
              next: LONGER,
            }
          : {
              code: 'no-heartbeat',
              message: { en: `the worker gave no sign of life for ${stall} ms`, zh: `工作线程 ${stall} 毫秒无响应` },
              next: LONGER,
            };
      running.stage = this.#stage(slot, running);
      running.abort.abort();
    }
  }
}

const LONGER = { en: 'try again with --retry failed and a longer --timeout', zh: '可用 --retry failed 并加大 --timeout 重试' };
const LARGER = { en: 'try again with --retry failed and a larger --heap', zh: '可用 --retry failed 并加大 --heap 重试' };

/** The record of a document whose worker was lost. */
function lost(item: Item, error: unknown, { reason, status: given }: Running, stage: Stage): Done {
  const code = (error as { code?: string }).code ?? '';
  const message = error instanceof Error ? (error.message.split('\n')[0] ?? '').slice(0, 300) : String(error);
  const [status, problem]: [Status, Problem] = reason
    ? [given, reason]
    : code === 'ERR_WORKER_OUT_OF_MEMORY' || /memory limit/i.test(message)
      ? ['out-of-memory', { code: 'heap-limit', message: { en: 'the worker reached its memory limit', zh: '工作线程达到内存上限' }, next: LARGER }]
      : [
          'crash',
          {
            code: 'worker-lost',
            message: { en: `the worker stopped: ${message}`, zh: `工作线程已终止\uff1a${message}` },
            next: {
              en: 'try again with --retry failed; if it happens again, report it with the file',
              zh: '可用 --retry failed 重试\uff1b若再次发生请连同文件报告',
            },
          },
        ];
  return unread(item, status, stage === 'idle' ? null : stage, problem);
}
