import { describe, expect, it } from 'vitest';
import { findNumbers } from '../../src/targets/quantity/lexer.ts';
import { growth } from '../cost.mjs';

const SIZE = 1 << 17;
/** These four are tried at a megabyte. */
const LONG = ['7', '一', '百分之', '('];

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
    it(`the cost of ${piece} grows with the text, not with its square`, async () => {
      const text = piece.repeat((LONG.includes(piece) ? 8 * SIZE : SIZE) / piece.length);
      expect(await growth(findNumbers, text)).toBeLessThan(8);
    });
  }
});
