import { describe, expect, it } from 'vitest';
import { findNumbers } from '../../src/targets/quantity/lexer.ts';

const SIZE = 1 << 19;
const BASE_MS = 40;

/** The best of three runs, in milliseconds. */
function cost(text: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3; run++) {
    const start = performance.now();
    findNumbers(text);
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

describe('a hostile text costs no more than its length', () => {
  const PIECES = [
    '7',
    '一',
    '百分之',
    '(',
    'X',
    '_',
    '1-',
    '5、',
    '“三',
    '《三',
    '率达',
    '5%以上、',
    '1.',
    '1/2/',
    '万',
    '零',
    '由5%',
    '1,000,',
    '五千五',
    '9&5',
    '3和',
    '5至',
    '不少于',
    '每',
    '十',
    '三三',
    '全覆盖',
    '半',
  ];
  for (const piece of PIECES) {
    it(`twice as much ${piece} takes at most two and a half times as long`, () => {
      const text = piece.repeat(SIZE / piece.length);
      const half = cost(text.slice(0, text.length / 2));
      expect(cost(text)).toBeLessThanOrEqual(2.5 * Math.max(half, BASE_MS));
    });
  }
});
