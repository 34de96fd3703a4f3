/** The shared board on which workers write what they are at and that they are alive. */

/** What a worker is at; the watcher names it when the worker is stopped. */
export const STAGES = ['idle', 'read', 'extract', 'write'] as const;
export type Stage = (typeof STAGES)[number];

/** Numbers a slot of the board holds: started at, stage, last beat (milliseconds, low 31 bits). */
export const SLOT_SIZE = 3;
