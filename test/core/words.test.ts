import { expect, test } from 'vitest';
import { Words, wordList } from '../../src/core/words.ts';

const words = new Words([
  ['达', 1],
  ['达到', 2],
  ['不得', 3],
  ['不得低于', 4],
  ['到', 5],
  ['', 6],
  ['不得', 7],
] as const);
const TEXT = '比率不得低于九成,达到';

test('the longest word that starts at a place, as far as it may reach', () => {
  expect(words.starting(TEXT, 2)).toEqual({ at: 2, end: 6, word: '不得低于', of: 4 });
  expect(words.starting(TEXT, 2, 5)).toEqual({ at: 2, end: 4, word: '不得', of: 7 });
  expect(words.starting(TEXT, 2, 3)).toBeNull();
  expect(words.starting(TEXT, 9)?.word).toBe('达到');
  expect(words.starting(TEXT, 9, 10)?.word).toBe('达');
  expect(words.starting(TEXT, 9, 9)).toBeNull();
  expect(words.starting(TEXT, 0)).toBeNull();
  expect(words.starting(TEXT, TEXT.length)).toBeNull();
});

test('the longest word that ends at a place, as far back as it may begin', () => {
  expect(words.ending(TEXT, TEXT.length)).toEqual({ at: 9, end: 11, word: '达到', of: 2 });
  expect(words.ending(TEXT, TEXT.length, 10)).toEqual({ at: 10, end: 11, word: '到', of: 5 });
  expect(words.ending(TEXT, TEXT.length, 11)).toBeNull();
  expect(words.ending(TEXT, 6)?.of).toBe(4);
  expect(words.ending(TEXT, 0)).toBeNull();
});

test('all words from left to right, and every word at one place, the shortest first', () => {
  expect(words.all(TEXT, 0, TEXT.length).map((h) => h.word)).toEqual(['不得低于', '达到']);
  expect(words.all(TEXT, 3, TEXT.length).map((h) => h.word)).toEqual(['达到']);
  const told: number[] = [];
  words.each(TEXT, 9, (of) => told.push(of));
  words.each(TEXT, 2, (of) => told.push(of));
  expect(told).toEqual([1, 2, 7, 4]);
});

test('of words with the same spelling the last one counts, from either side and among all', () => {
  const twice = new Words([
    ['率', 1],
    ['比率', 2],
    ['比例', 3],
    ['率', 4],
    ['比率', 5],
  ] as const);
  expect([twice.starting('率', 0)?.of, twice.starting('比率', 0)?.of, twice.ending('率', 1)?.of, twice.ending('比率', 2)?.of]).toEqual([4, 5, 4, 5]);
  const told: number[] = [];
  twice.each('比率', 0, (of) => told.push(of));
  twice.each('比率', 1, (of) => told.push(of));
  expect(told).toEqual([5, 4]);
});

test('any word of a large list is found where it stands, and no other', () => {
  const list = Array.from({ length: 3000 }, (_, i) => String.fromCharCode(0x4e00 + i * 6, 0x5000 + ((i * 37) % 900)) + (i % 3 === 0 ? '率' : ''));
  const large = wordList(list);
  const known = new Set(list);
  for (const word of list) expect(large.starting(`${word}。`, 0)?.word).toBe(word);
  for (let i = 0; i < 3000; i++) {
    const word = String.fromCharCode(0x4e00 + i * 6, 0x5400 + (i % 900));
    expect(large.starting(word, 0) !== null).toBe(known.has(word));
    expect(large.ending(word, 2) !== null).toBe(known.has(word));
  }
});
