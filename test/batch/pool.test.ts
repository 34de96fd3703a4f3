import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Item } from '../../src/batch/model.ts';
import { memberName, safePath, UniqueNames } from '../../src/batch/names.ts';
import { Pool } from '../../src/batch/pool.ts';
import { parseShard, shardFromEnv } from '../../src/batch/shard.ts';

const faulty = (timeout: number, stall: number, file = 'faulty-worker.mjs', heap = 64): Pool =>
  new Pool({
    jobs: 2,
    heap,
    timeout,
    stall,
    settings: { out: null, temporary: '', read: {}, shard: null },
    file: path.resolve('test/batch', file),
  });
const pool = faulty(1500, 700);
// A busy machine may take longer than a moment to run out of memory.
const patient = faulty(60_000, 60_000);
afterAll(async () => {
  await pool.close();
  await patient.close();
});

const item = (input: string): Item => ({ input, name: input, place: input, path: null, member: null, bytes: null, skip: null, broken: null });
const status = async (input: string, by = pool): Promise<[string, string | null, string | undefined]> => {
  const { record } = await by.run({ item: item(input), known: null, verify: false });
  return [record.status, record.stage, record.notes[0]?.code];
};

test.each([
  ['hang', 'timeout', 'deadline', pool],
  ['silent', 'timeout', 'no-heartbeat', pool],
  ['die', 'crash', 'worker-lost', patient],
  ['throw', 'crash', 'worker-lost', patient],
  ['fat', 'out-of-memory', 'heap-limit', patient],
])('a worker that comes to grief over %s costs one document, with its status', async (name, want, code, by) => {
  expect(await status(name, by)).toEqual([want, 'extract', code]);
  expect((await status('good', by))[0]).toBe('ok');
});

test('workers that never start cost statuses, and nobody waits for them', async () => {
  const none = faulty(60_000, 60_000, 'dead-worker.mjs');
  expect(await status('good', none)).toEqual(['crash', null, 'worker-lost']);
  await none.close();
});

test('a worker gets the heap that was asked for, and room for what is new that never exceeds it', async () => {
  const limits = async (by: Pool): Promise<object> => JSON.parse((await by.run({ item: item('limits'), known: null, verify: false })).answer ?? '{}') as object;
  expect(await limits(patient)).toMatchObject({ maxOldGenerationSizeMb: 64, maxYoungGenerationSizeMb: 64 });
  const roomy = faulty(60_000, 60_000, 'faulty-worker.mjs', 1024);
  expect(await limits(roomy)).toMatchObject({ maxOldGenerationSizeMb: 1024, maxYoungGenerationSizeMb: 96 });
  await roomy.close();
});

test('good documents beside bad ones all come through', async () => {
  const names = ['good', 'die', 'good', 'silent', 'good', 'throw', 'good', 'good'];
  const got = await Promise.all(names.map(async (n) => (await status(n))[0]));
  expect(got).toEqual(['ok', 'crash', 'ok', 'timeout', 'ok', 'crash', 'ok', 'ok']);
});

test('shards: i from 1 to n, and array jobs', () => {
  expect(parseShard('2/3')).toEqual({ index: 2, count: 3 });
  for (const bad of ['0/3', '4/3', '1', '1/0', 'a/b', '1/2/3', '-1/2']) expect(parseShard(bad), bad).toBeNull();
  expect(shardFromEnv({ AWS_BATCH_JOB_ARRAY_INDEX: '0', AWS_BATCH_JOB_ARRAY_SIZE: '4' })).toMatchObject({ shard: { index: 1, count: 4 } });
  expect(shardFromEnv({ JOB_COMPLETION_INDEX: '3', PLAN_EXTRACT_SHARDS: '4' })).toMatchObject({ shard: { index: 4, count: 4 } });
  expect(shardFromEnv({})).toBeNull();
});

test('names from archives stay below the folder they are put in', () => {
  const safe: Record<string, string> = {
    '../../etc/passwd': 'etc/passwd',
    'C:\\plans\\a.txt': 'C_/plans/a.txt',
    '/abs/a.txt': 'abs/a.txt',
    'nul.txt': '_nul.txt',
    'a/./b//c.txt': 'a/b/c.txt',
    'a\u202Etxt.doc': 'a_txt.doc',
    '..': '_',
    '计划 2024.txt': '计划 2024.txt',
  };
  for (const [name, want] of Object.entries(safe)) expect(safePath(name), name).toBe(want);
  expect(Buffer.byteLength(safePath('长'.repeat(500)))).toBeLessThanOrEqual(180);
  const deep = safePath(`${'很深的文件夹/'.repeat(300)}计划.txt`);
  expect([Buffer.byteLength(deep) < 800, deep.startsWith('很深的文件夹/'), deep.endsWith('/计划.txt')]).toEqual([true, true, true]);
  expect(memberName(Uint8Array.from([0xbc, 0xc6, 0xbb, 0xae]), false)).toBe('计划');
  expect(memberName(Buffer.from('计划'), true)).toBe('计划');
});

test('names that differ in case only do not overwrite each other', () => {
  const names = new UniqueNames();
  expect(['a.txt', 'A.txt', 'a.txt', 'b/a.txt'].map((n) => names.take(n))).toEqual(['a.txt', 'A~2.txt', 'a~3.txt', 'b/a.txt']);
});
