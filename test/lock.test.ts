import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Lock, missing } from '../src/lock.mjs';

const read = (file: string): Lock => JSON.parse(readFileSync(file, 'utf8')) as Lock;

test('every optional package of the lock file has its entry, so that npm ci takes it on every platform', () => {
  expect(missing(read('package-lock.json'))).toEqual([]);
});

test('an entry that is not there is found', () => {
  const lock = read('package-lock.json');
  delete lock.packages['node_modules/@node-rs/jieba-darwin-arm64'];
  expect(missing(lock)).toEqual([{ name: '@node-rs/jieba-darwin-arm64', version: '2.0.3' }]);
});
