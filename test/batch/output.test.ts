import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { items } from '../../src/batch/inputs.ts';
import { safePath } from '../../src/batch/names.ts';
import { zip } from '../source/make-docx.mjs';
import { archive, bytesBelow, cli } from './setup.ts';

const outlines = (folder: string): string[] => Object.keys(bytesBelow(path.join(folder, 'out/outlines'))).sort();

test('outlines of documents that are gone or can no longer be read go with them', async () => {
  const folder = archive(4);
  await cli(folder, ['batch', 'in', '-o', 'out']);
  writeFileSync(path.join(folder, 'out/outlines/mine.txt'), 'not of a run');
  rmSync(path.join(folder, 'in/d1'), { recursive: true });
  writeFileSync(path.join(folder, 'in/d2/f0002.txt'), '');
  expect((await cli(folder, ['batch', 'in', '-o', 'out'])).code).toBe(3);
  expect(outlines(folder)).toEqual(['d0/f0000.txt.json', 'd0/f0003.txt.json', 'mine.txt']);
  expect(existsSync(path.join(folder, 'out/outlines/d1'))).toBe(false);
});

test('a folder with a new name gives the outlines that a first run would give, without reading it again', async () => {
  const folder = archive(4);
  await cli(folder, ['batch', 'in', '-o', 'out']);
  renameSync(path.join(folder, 'in'), path.join(folder, '档案'));
  const ran = await cli(folder, ['batch', '档案', '-o', 'out']);
  expect(ran.err).toContain('4 were done before');
  await cli(folder, ['batch', '档案', '-o', 'fresh']);
  expect(bytesBelow(path.join(folder, 'out'))).toEqual(bytesBelow(path.join(folder, 'fresh')));
});

test('tables name a file as it is on disk; its outline has a name that every file system bears', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'plan-extract-names-'));
  const long = `${'长'.repeat(70)}.docx`;
  for (const name of [long, 'what?.txt']) writeFileSync(path.join(folder, name), 'x');
  const options = { cwd: folder, inputs: ['.'], listed: null, stdin: async () => new Uint8Array(), include: [], exclude: [], out: '' };
  const got: [string, string][] = [];
  for await (const { input, place } of items(options)) got.push([input, place]);
  expect(got).toEqual([
    ['what?.txt', 'what_.txt'],
    [long, safePath(long)],
  ]);
  expect(safePath(long)).toMatch(/^长{30,}\.docx$/);
});

test('a folder that is called as an outline would be, and a path too long for a disk, cost no document and no run', async () => {
  const folder = archive(1);
  const text = readFileSync(path.join(folder, 'in/d0/f0000.txt'));
  mkdirSync(path.join(folder, 'in/d0/f0000.txt.json'));
  const deep = path.join(folder, 'in/d0', ...Array<string>(25).fill('很长的文件夹名称'.repeat(6)));
  mkdirSync(deep, { recursive: true });
  for (const to of [path.join(folder, 'in/d0/f0000.txt.json/f.txt'), path.join(deep, 'f.txt')]) writeFileSync(to, text);
  const ran = await cli(folder, ['batch', 'in', '-o', `${'far/'.repeat(120)}out`]);
  expect([ran.code, ran.err]).toEqual([0, expect.stringContaining('3 ok')]);
});

test('a member of an archive whose bytes changed is no document, and costs its neighbours nothing', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'plan-extract-zip-'));
  const data = '工作计划\n一、目标\n新建水闸3座。\n';
  const members = [
    { name: 'good.txt', data },
    { name: 'changed.txt', data, crc: 1 },
    { name: 'lies.txt', data, size: 3, store: true },
    { name: 'last.txt', data },
  ];
  writeFileSync(path.join(folder, 'a.zip'), zip(members));
  const ran = await cli(folder, ['batch', 'a.zip', '-o', 'out'], { LANG: 'zh_CN.UTF-8' });
  expect([ran.code, outlines(folder)]).toEqual([3, ['good', 'last', 'lies'].map((n) => `a.zip/${n}.txt.json`)]);
  expect(ran.err).toContain('changed.txt: 错误 bad-member: 压缩包中的该文件已损坏');
});

test.skipIf(process.platform !== 'linux')(
  'files and folders whose names are no UTF-8, as old systems wrote them, are read, and named as they read',
  async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'plan-extract-gbk-'));
    const text = '工作计划\n一、目标\n新建水闸3座。\n';
    const at = (...names: Buffer[]): Buffer => Buffer.concat([Buffer.from(folder), ...names.flatMap((n) => [Buffer.from('/'), n])]);
    const [plan, old] = [Buffer.from('bcc6bbae', 'hex'), Buffer.from('bec9', 'hex')]; // 计划 and 旧 in GBK
    mkdirSync(at(Buffer.from('in'), old), { recursive: true });
    for (const end of ['.txt', '1.txt']) writeFileSync(at(Buffer.from('in'), old, Buffer.concat([plan, Buffer.from(end)])), text);
    writeFileSync(
      at(Buffer.from('in'), Buffer.concat([plan, Buffer.from('.zip')])),
      zip([
        { name: 'a.txt', data: text },
        { name: 'b.txt', data: text },
      ]),
    );
    symlinkSync(old, at(Buffer.from('in'), Buffer.from('d1dd', 'hex'))); // 演
    const ran = await cli(folder, ['batch', 'in', '-o', 'out']);
    expect([ran.err, outlines(folder)]).toEqual([
      expect.stringContaining('4 ok, 1 skipped'),
      ['旧/计划.txt.json', '旧/计划1.txt.json', '计划.zip/a.txt.json', '计划.zip/b.txt.json'],
    ]);
    expect((await cli(folder, ['batch', 'in', '-o', 'out'])).err).toContain('nothing to do');
  },
);

test.skipIf(process.platform !== 'linux')('archives whose names read alike are told apart', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'plan-extract-alike-'));
  mkdirSync(path.join(folder, 'in'));
  for (const [name, n] of [
    ['bcc6', 3],
    ['bbae', 5],
  ] as const)
    writeFileSync(
      Buffer.concat([Buffer.from(`${folder}/in/`), Buffer.from(name, 'hex'), Buffer.from('.zip')]),
      zip([{ name: 'a.txt', data: `工作计划\n一、目标\n新建水闸${n}座。\n` }]),
    );
  await cli(folder, ['batch', 'in', '-o', 'out', '--jobs', '1']);
  const values = outlines(folder).map((f) => JSON.parse(readFileSync(path.join(folder, 'out/outlines', f), 'utf8')).plans[0].targets[0].quantity.value);
  expect(values.sort()).toEqual([3, 5]);
});

test('a list that is none, and stdin named twice, are mistakes of usage', async () => {
  const folder = archive(1);
  for (const [list, why] of [
    ['in', 'EISDIR'],
    ['none', 'ENOENT'],
  ] as const)
    expect(await cli(folder, ['batch', '--files-from', list, '-o', 'out'])).toMatchObject({ code: 2, err: expect.stringMatching(`no-such-list.*${why}`) });
  for (const args of [
    ['-', '--files-from', '-'],
    ['-', '-'],
  ])
    expect(await cli(folder, ['batch', ...args, '-o', 'out'], {}, 'x')).toMatchObject({ code: 2, err: expect.stringContaining('stdin-twice') });
});

test('a run.json that somebody else wrote counts as none', async () => {
  const folder = archive(1);
  for (const foreign of ['{', 'null', '{"inputs":[null]}', '{"inputs":[1]}']) {
    mkdirSync(path.join(folder, 'out'), { recursive: true });
    writeFileSync(path.join(folder, 'out/run.json'), foreign);
    expect(await cli(folder, ['batch', 'in', '-o', 'out']), foreign).toMatchObject({ code: 0, err: expect.stringContaining('1 ok') });
  }
});

test('a folder is read once, also where a link to it comes before it', async () => {
  const folder = archive(3);
  symlinkSync('d1', path.join(folder, 'in/a-link'));
  const ran = await cli(folder, ['batch', 'in', '-o', 'out']);
  expect([ran.err, outlines(folder)]).toEqual([
    expect.stringContaining('3 ok, 1 skipped'),
    ['a-link/f0001.txt.json', 'd0/f0000.txt.json', 'd2/f0002.txt.json'],
  ]);
});

test('a file that is named twice is read once', async () => {
  const folder = archive(2);
  const ran = await cli(folder, ['batch', 'in/d0', 'in/d0/f0000.txt', 'in', '-o', 'out']);
  expect(ran.err).toContain('2 ok, 2 skipped');
});

test.skipIf(process.platform === 'win32')('a pipe that nobody writes to costs its own time limit, a device is no document', async () => {
  const folder = archive(1);
  execFileSync('mkfifo', [path.join(folder, 'pipe.txt')]);
  const ran = await cli(folder, ['batch', 'pipe.txt', '/dev/zero', 'in', '-o', 'out', '--timeout', '1500']);
  expect(ran.code).toBe(3);
  expect(ran.err).toContain('1 ok, 1 unreadable, 1 timeout');
});

test('the run that joins shards is done when it is done', async () => {
  const folder = archive(9);
  for (const shard of ['1/2', '2/2']) await cli(folder, ['batch', 'in', '-o', 'out', '--shard', shard]);
  await cli(folder, ['batch', 'in', '-o', 'out']);
  expect((await cli(folder, ['batch', 'in', '-o', 'out'])).err).toContain('nothing was written');
});

test('an output folder that can be none is a mistake in one line', async () => {
  const folder = archive(1);
  writeFileSync(path.join(folder, 'file'), '');
  for (const [out, code] of [
    ['file', 'output-unusable'],
    ['file/out', 'output-unusable'],
    ['in', 'output-is-input'],
  ] as const) {
    const ran = await cli(folder, ['batch', 'in', '-o', out]);
    expect([ran.code, ran.err.trim().split('\n').length], ran.err).toEqual([2, 1]);
    expect(ran.err).toContain(code);
  }
});

test('--progress jsonl is JSON to its last line', async () => {
  const folder = archive(2);
  const ran = await cli(folder, ['batch', 'in', '-o', 'out', '--progress', 'jsonl']);
  const events = ran.err
    .trim()
    .split('\n')
    .map((l) => JSON.parse(l) as object);
  expect(events).toHaveLength(3);
  expect(events.at(-1)).toMatchObject({ event: 'end', total: 2, failed: 0, counts: { ok: 2 }, interrupted: false });
});

test('a heap that no worker could start in is a mistake of usage', async () => {
  const ran = await cli(archive(1), ['batch', 'in', '-o', 'out', '--heap', '1']);
  expect([ran.code, ran.err.trim()]).toEqual([2, expect.stringContaining('--heap takes a whole number of at least 16')]);
});

/** A file system of 300 KB, where this machine lets us make one. */
function smallDisk(): string | null {
  const folder = mkdtempSync(path.join(tmpdir(), 'plan-extract-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=300k', 'plan-extract', folder], { stdio: 'ignore' });
    return folder;
  } catch {
    return null;
  }
}

test('a full disk ends the run in one line; with room again it goes on', async (context) => {
  const disk = smallDisk();
  if (disk === null) return context.skip();
  try {
    const folder = archive(40);
    const out = path.join(disk, 'out');
    const full = await cli(folder, ['batch', 'in', '-o', out]);
    expect([full.code, full.err.trim().split('\n').length], full.err).toEqual([4, 1]);
    expect(full.err).toContain('ENOSPC');
    for (const [file, text] of Object.entries(bytesBelow(path.join(out, 'outlines')))) expect(() => JSON.parse(text), file).not.toThrow();
    expect(existsSync(path.join(out, 'run.json'))).toBe(false);
    execFileSync('mount', ['-o', 'remount,size=9m', disk]);
    expect((await cli(folder, ['batch', 'in', '-o', out])).code).toBe(0);
    await cli(folder, ['batch', 'in', '-o', 'fresh']);
    expect(readFileSync(path.join(out, 'targets.csv'), 'utf8')).toBe(readFileSync(path.join(folder, 'fresh/targets.csv'), 'utf8'));
  } finally {
    execFileSync('umount', [disk]);
  }
});
