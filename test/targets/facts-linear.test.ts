import { expect, test } from 'vitest';
import { growth } from '../cost.mjs';
import { factsOf } from './read-facts.ts';

const text = (piece: string, size: number): string => piece.repeat(Math.ceil(size / piece.length));

test.each(['增长5%,', '5个、', '从5%提高到', '(5个', '\u201C5个', '在5户', '分别达5%和', '5%的', '等5个项目', '5万元用于', '了5个'])(
  'the cost of %s grows with the text, not with its square',
  async (piece) => {
    factsOf(text(piece, 1000));
    expect(await growth(factsOf, text(piece, 16_000))).toBeLessThan(8);
  },
);
