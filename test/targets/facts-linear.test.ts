import { expect, test } from 'vitest';
import { factsOf } from './read-facts.ts';

/** The best of three runs over a text of that size, in milliseconds. */
function cost(piece: string, size: number): number {
  const text = piece.repeat(Math.ceil(size / piece.length));
  const runs = [1, 2, 3].map(() => {
    const start = performance.now();
    factsOf(text);
    return performance.now() - start;
  });
  return Math.min(...runs);
}

test.each(['增长5%,', '5个、', '从5%提高到', '(5个', '\u201C5个', '在5户', '分别达5%和', '5%的', '等5个项目', '5万元用于', '了5个'])(
  'twice as much %s costs at most two and a half times as much',
  (piece) => {
    cost(piece, 1000);
    const once = cost(piece, 8000);
    expect(cost(piece, 16_000)).toBeLessThanOrEqual(2.5 * once + 60);
  },
);
