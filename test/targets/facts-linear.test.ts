import { expect, test } from 'vitest';
import { cost } from '../cost.mjs';
import { factsOf } from './read-facts.ts';

const text = (piece: string, size: number): string => piece.repeat(Math.ceil(size / piece.length));

test.each(['增长5%,', '5个、', '从5%提高到', '(5个', '\u201C5个', '在5户', '分别达5%和', '5%的', '等5个项目', '5万元用于', '了5个'])(
  'twice as much %s costs at most two and a half times as much',
  async (piece) => {
    factsOf(text(piece, 1000));
    const once = await cost(() => factsOf(text(piece, 8000)));
    expect(await cost(() => factsOf(text(piece, 16_000)))).toBeLessThanOrEqual(2.5 * once + 60);
  },
);
