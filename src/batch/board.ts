/** The shared board on which workers write what they are at and that they are alive, and how the pool reads it. */

/** What a worker is at; the watcher names it when the worker is stopped. */
export const STAGES = ['idle', 'read', 'extract', 'write'] as const;
export type Stage = (typeof STAGES)[number];

/** Numbers a slot of the board holds: started at (0: nothing in hand), stage, last beat; times as `clock` gives them. */
export const SLOT_SIZE = 3;

/**
 * Milliseconds of a clock that all threads share, that never goes back and that stands still while the machine sleeps, in 32 bits; never 0.
 * By the time of day every document in hand would be overdue when a laptop wakes up.
 */
export function clock(): number {
  const [seconds, nanoseconds] = process.hrtime();
  return (seconds * 1000 + Math.trunc(nanoseconds / 1e6)) | 0 || 1;
}

/** Milliseconds from one time of `clock` to another, also where it went past 32 bits; below 0 when the other is earlier. */
export const elapsed = (from: number, to: number): number => (to - from) | 0;

/** Writes that a worker begins a stage of the document in a slot. */
export function note(board: Int32Array, slot: number, stage: Stage): void {
  const at = slot * SLOT_SIZE;
  if (stage === 'idle') Atomics.store(board, at, 0);
  Atomics.store(board, at + 1, STAGES.indexOf(stage));
  beat(board, slot);
  if (stage === 'read') Atomics.store(board, at, clock()); // last: whoever sees that it began sees a beat of its own
}

/** Writes that the worker of a slot is alive. */
export const beat = (board: Int32Array, slot: number): void => void Atomics.store(board, slot * SLOT_SIZE + 2, clock());

export interface Patience {
  /** Milliseconds that one document may take. */
  readonly timeout: number;
  /** Milliseconds without a sign of life. */
  readonly stall: number;
}

/** Why the document of a slot has to be stopped now, `idle` when none has begun, null when all is well. */
export function overdue(board: Int32Array, slot: number, now: number, { timeout, stall }: Patience): 'idle' | 'deadline' | 'no-heartbeat' | null {
  const at = slot * SLOT_SIZE;
  const started = Atomics.load(board, at);
  if (started === 0) return 'idle';
  if (elapsed(started, now) > timeout) return 'deadline';
  const last = Atomics.load(board, at + 2);
  return elapsed(last, now) > stall && elapsed(started, now) > stall ? 'no-heartbeat' : null;
}
