import { expect, test } from 'vitest';
import { hash48 } from '../../src/core/hash.ts';

test('a hundred thousand texts that differ little have as many hashes', () => {
  const all = new Set<string>();
  for (let i = 0; i < 100_000; i++) all.add(hash48(`p1\u0000target\u0000建档率\u0000${i}%\u0000规范化电子档案建档率达${i}%`));
  expect(all.size).toBe(100_000);
});

test('twelve hex digits, the same for ever', () => {
  expect(hash48('')).toMatch(/^[0-9a-f]{12}$/);
  expect(hash48('建档率')).toBe(hash48(['建', '档', '率'].join('')));
  expect(hash48('建档率')).not.toBe(hash48('建率档'));
  expect(hash48('a')).not.toBe(hash48('a\u0000'));
});
