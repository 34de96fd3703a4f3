import { expect, test } from 'vitest';
import { anyIn, charSet, DIGITS, findIn, has, isIn, nextOf, SPACES } from '../../src/core/charset.ts';
import { allOf, grouped } from '../../src/core/patterns.ts';
import { codeAt, unitsOf } from '../../src/core/units.ts';

test('places outside of a text are in no set', () => {
  const set = charSet('\u5E74\u6708');
  expect([-1, 0, 1, 2, 9].map((at) => isIn(set, '5\u5E74', at))).toEqual([false, false, true, false, false]);
  expect(has(set, Number.NaN)).toBe(false);
  expect([-1, 0, 1, 2].map((at) => codeAt('5\u5E74', at))).toEqual([0, 0x35, 0x5e74, 0]);
  expect(findIn('5\u5E74', set, 0, 9)).toBe(1);
  expect(findIn('55', set, 0, 9)).toBe(9);
  expect(anyIn('', set)).toBe(false);
});

test('sets that share a table are told apart, however many there are', () => {
  const letters = Array.from({ length: 70 }, (_, i) => String.fromCharCode(0x4e00 + i));
  const sets = letters.map((c) => charSet(c));
  for (const [i, set] of sets.entries()) expect(letters.filter((c) => isIn(set, c, 0))).toEqual([letters[i]]);
  expect(isIn(DIGITS, '7', 0)).toBe(true);
  expect(isIn(DIGITS, '\uFF17', 0)).toBe(false);
  expect(isIn(SPACES, '\u3000', 0)).toBe(true);
});

test('the units of a text are searched from one member of a set to the next', () => {
  const units = unitsOf('a,b,c');
  const commas = charSet(',');
  expect([0, 2, 4].map((from) => nextOf(units, commas, from, units.length))).toEqual([1, 3, 5]);
});

test('groups are written with names and read by number', () => {
  const { pattern, at } = grouped<'year' | 'month'>('(?<year>\\d{4})\u5E74(?:(?<!x)(?<month>\\d{1,2})\u6708)?', 'g');
  expect(at).toEqual({ year: 1, month: 2 });
  expect(pattern.source).not.toContain('?<year>');
  const [first, second] = allOf('2024\u5E746\u6708, 2025\u5E74', pattern);
  expect([first?.[at.year], first?.[at.month], second?.[at.year], second?.[at.month]]).toEqual(['2024', '6', '2025', undefined]);
});

test('all matches are those of matchAll, whatever the pattern was asked before', () => {
  const pattern = /\d?/g;
  pattern.lastIndex = 3;
  const text = '1a23';
  expect(allOf(text, pattern).map((m) => [m.index, m[0]])).toEqual([...text.matchAll(/\d?/g)].map((m) => [m.index, m[0]]));
});
