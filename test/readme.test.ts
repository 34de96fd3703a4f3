import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../src/cli/table.ts';

const README = readFileSync('README.md', 'utf8');
const CLI = path.resolve('bin/plan-extract.js');

test('what the READMEs show is what the program prints', () => {
  const r = spawnSync(process.execPath, ['src/readme.mjs', '--check'], { encoding: 'utf8' });
  expect(r.stderr).toBe('');
  expect(r.status).toBe(0);
});

test('both READMEs list every command', () => {
  for (const file of ['README.md', 'README.zh-CN.md'])
    expect([...readFileSync(file, 'utf8').matchAll(/^\| `([a-z]+)` \| \S/gm)].map((m) => m[1])).toEqual(Object.keys(COMMANDS));
});

test('both READMEs begin with the same two commands, and CI runs nothing else', () => {
  const commands = (text: string): string[] => [...text.matchAll(/^ {4}(npm .+)$/gm)].slice(0, 2).map((m) => m[1] as string);
  const ours = commands(README);
  expect(ours).toHaveLength(2);
  expect(commands(readFileSync('README.zh-CN.md', 'utf8'))).toEqual(ours);
  const ci = readFileSync('.ci/run', 'utf8')
    .split('\n')
    .filter((l) => /^(npm|node|npx)\b/.test(l));
  expect(ci).toEqual(ours);
});

test('commands to copy are the same in both READMEs, whatever their comments say', () => {
  const commands = (text: string): string[] =>
    [...text.matchAll(/^ {4}((?:plan-extract|parallel|git config) .+)$/gm)].map((m) => (m[1] as string).replace(/ +# .*$/, ''));
  const chinese = commands(readFileSync('README.zh-CN.md', 'utf8'));
  expect(chinese.length).toBeGreaterThan(8);
  expect(commands(README)).toEqual(expect.arrayContaining(chinese));
});

describe('the CI example', () => {
  const script = /```sh\n(#!\/bin\/sh[\s\S]*?)```/.exec(README)?.[1] ?? '';
  const folder = mkdtempSync(path.join(tmpdir(), 'plan-extract-ci-'));
  writeFileSync(path.join(folder, 'ci.sh'), script.replaceAll('plan-extract diff', `"${process.execPath}" "${CLI}" diff`));
  const plan = (rate: number, more = ''): string =>
    `临水区教育局2024年工作计划\n\n一、工作目标\n全区适龄儿童入学率达到${rate}%以上,${more}教师培训合格率达到95%以上。\n`;
  const run = (a: string, b: string): number | null => {
    writeFileSync(path.join(folder, 'old.txt'), a);
    writeFileSync(path.join(folder, 'new.txt'), b);
    return spawnSync('sh', ['ci.sh', 'old.txt', 'new.txt'], { cwd: folder, encoding: 'utf8' }).status;
  };

  test('is in the README', () => expect(script).toContain('--fail-on dropped,lowered'));
  test('passes when nothing was lowered', () => expect(run(plan(95), plan(98))).toBe(0));
  test('fails when a target was lowered, and leaves a report for the pull request', () => {
    expect(run(plan(98), plan(95))).toBe(1);
    expect(readFileSync(path.join(folder, 'plan-diff.md'), 'utf8')).toContain('适龄儿童入学率');
  });
  test('fails when a target was dropped', () => expect(run(plan(98, '小学辍学率控制在0.1%以内,'), plan(98))).toBe(1));
  test('tells a failed comparison from a verdict', () => expect(run(plan(98), '')).toBe(3));
});

test('the package brings what it promises', () => {
  const list = JSON.parse(
    execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
  ) as { files: { path: string }[] }[];
  const files = list[0]?.files.map((f) => f.path) ?? [];
  for (const f of [
    'bin/plan-extract.js',
    'dist/index.js',
    'dist/cli/main.cjs',
    'bin/compiled.js',
    'dist/worker.js',
    'dist/pdf.js',
    'dist/words.dict',
    'dist/types/index.d.ts',
    'schemas/outline.schema.json',
    'LICENSE',
  ])
    expect(files).toContain(f);
});
