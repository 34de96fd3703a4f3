import { expect, test } from 'vitest';
import { Hash48 } from '../../src/core/hash.ts';

const hash48 = (text: string): string => new Hash48().add(text).hex();

test('a hundred thousand texts that differ little have as many hashes', () => {
  const all = new Set<string>();
  for (let i = 0; i < 100_000; i++) all.add(hash48(`p1\u0000target\u0000建档率\u0000${i}%\u0000规范化电子档案建档率达${i}%`));
  expect(all.size).toBe(100_000);
});

test('a text in pieces has the hash of the whole, and may go on', () => {
  const pieces = new Hash48().add('').add('建档').add('率');
  expect(pieces.hex()).toBe(hash48('建档率'));
  expect(pieces.add('\n2').hex()).toBe(hash48('建档率\n2'));
});

test('twelve hex digits, the same for ever', () => {
  expect(hash48('')).toMatch(/^[0-9a-f]{12}$/);
  expect(hash48('建档率')).toBe('80885cd7ed4d');
  expect(hash48('建档率')).not.toBe(hash48('建率档'));
  expect(hash48('a')).not.toBe(hash48('a\u0000'));
});

test('behind a letter stand the same digits', () => {
  for (const text of ['', 'a', '建档率', '2025年建档率达90%']) expect(new Hash48().add(text).named('t')).toBe(`t-${hash48(text)}`);
});
