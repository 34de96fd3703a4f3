import { describe, expect, it } from 'vitest';
import { beat, clock, elapsed, note, overdue, SLOT_SIZE } from '../../src/batch/board.ts';

const PATIENCE = { timeout: 30_000, stall: 10_000 };
const fresh = (): Int32Array => new Int32Array(new SharedArrayBuffer(2 * SLOT_SIZE * 4));

describe('the board', () => {
  it('has a clock that goes on past 32 bits and never back', () => {
    expect(elapsed(2 ** 31 - 5, -(2 ** 31) + 5)).toBe(10);
    expect(elapsed(10, 7)).toBe(-3);
    const first = clock();
    expect(first).not.toBe(0);
    expect(elapsed(first, clock())).toBeGreaterThanOrEqual(0);
  });

  it('tells a document that has not begun, one that is at work, and one that is over its time', () => {
    const board = fresh();
    expect(overdue(board, 1, clock(), PATIENCE)).toBe('idle');
    note(board, 1, 'read');
    const started = clock();
    expect(overdue(board, 1, started + 5000, PATIENCE)).toBeNull();
    expect(overdue(board, 1, started + 10_100, PATIENCE)).toBe('no-heartbeat');
    expect(overdue(board, 1, started + 30_100, PATIENCE)).toBe('deadline');
    note(board, 1, 'idle');
    expect(overdue(board, 1, started + 30_100, PATIENCE)).toBe('idle');
  });

  it('never takes a document for hung whose first beat is not written yet, or was written after the look began', () => {
    const board = fresh();
    board[SLOT_SIZE] = clock();
    expect(overdue(board, 1, clock(), PATIENCE)).toBeNull();
    const now = clock();
    board[SLOT_SIZE] = now + 3;
    board[SLOT_SIZE + 2] = now + 3;
    expect(overdue(board, 1, now, PATIENCE)).toBeNull();
  });

  it('hears a beat', () => {
    const board = fresh();
    note(board, 0, 'extract');
    board[0] = clock() - 20_000;
    board[2] = clock() - 20_000;
    expect(overdue(board, 0, clock(), PATIENCE)).toBe('no-heartbeat');
    beat(board, 0);
    expect(overdue(board, 0, clock(), PATIENCE)).toBeNull();
  });
});
