import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { shapeFaults } from '../../src/document/shape.ts';
import type { OutlineJson } from '../../src/document/types.ts';
import { folder, PLAN } from './fake.ts';

// The built program as a user has it: `npm test` builds first.
const BIN = path.resolve('bin/plan-extract.js');
const plain = { PATH: process.env.PATH ?? '', LANG: 'C' };

// biome-ignore lint/suspicious/noExplicitAny: outlines are spoilt here on purpose
type Loose = any;

function program(args: readonly string[], options: { cwd?: string; env?: Record<string, string>; input?: string } = {}) {
  return spawnSync(process.execPath, [BIN, ...args], { encoding: 'utf8', ...options, env: { ...plain, ...options.env } });
}

test('--version needs nothing but the launcher', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(program(['--version']).stdout).toBe(`${version}\n`);
});

test('a checkout that is not built says so in one line', () => {
  const cwd = folder({ 'package.json': '{"type": "module", "version": "1.2.3"}', 'bin/plan-extract.js': readFileSync(BIN) });
  const launch = (env: Record<string, string>, ...args: string[]) =>
    spawnSync(process.execPath, ['bin/plan-extract.js', ...args], { cwd, encoding: 'utf8', env });
  expect(launch({ LANG: 'C' }, 'parse', 'a.txt')).toMatchObject({
    status: 2,
    stdout: '',
    stderr: 'plan-extract: error not-built: the program is not built. Run npm ci && npm run build.\n',
  });
  expect(launch({ LANG: 'zh_CN.UTF-8' }, 'parse', 'a.txt').stderr).toContain('程序尚未构建');
  expect(launch({ LANG: 'C' }, '--version').stdout).toBe('1.2.3\n');
});

test('data on stdout, the rest on stderr', () => {
  const cwd = folder({ 'a.txt': PLAN });
  const { stdout, stderr, status } = program(['parse', 'a.txt', 'b.txt'], { cwd });
  expect(JSON.parse(stdout).source.name).toBe('a.txt');
  expect([stderr.split('\n').length, status]).toEqual([2, 3]);
});

test('a reader that closes early ends the program quietly', () => {
  const cwd = folder({ 'a.txt': PLAN + '加强领导\uff0c落实责任。\n'.repeat(100_000) });
  const out = execFileSync('sh', ['-c', `"${process.execPath}" "${BIN}" text a.txt a.txt a.txt 2>err | head -c 5; cat err`], {
    cwd,
    encoding: 'utf8',
    env: plain,
  });
  expect([...out].length).toBeLessThanOrEqual(5);
});

test.runIf(existsSync('/dev/full'))('output that a full disk does not take is one line and no success', () => {
  const cwd = folder({ 'a.txt': PLAN });
  const script = `"${process.execPath}" "${BIN}" parse a.txt 2>&1 >/dev/full`;
  const ran = spawnSync('sh', ['-c', script], { cwd, encoding: 'utf8', env: plain });
  expect([ran.status, ran.stdout.trim().split('\n').length]).toEqual([4, 1]);
  expect(ran.stdout).toContain('error write-failed');
});

test('-o below a file is told as such', () => {
  const cwd = folder({ 'a.txt': PLAN });
  const ran = program(['parse', 'a.txt', '-o', 'a.txt/b.json'], { cwd });
  expect([ran.status, ran.stderr]).toEqual([4, expect.stringContaining('error write-failed')]);
});

test('a name with a dash in front is told how it is written', () => {
  const cwd = folder({ '-a.txt': PLAN });
  expect(program(['parse', '-a.txt'], { cwd }).stderr).toContain('plan-extract parse -- -a.txt');
  expect(program(['parse', '--', '-a.txt'], { cwd }).status).toBe(0);
});

test('an interrupt ends it as a shell expects: 130, or by the signal', async () => {
  const child = spawn(process.execPath, [BIN, 'text', '-'], { env: plain, stdio: ['pipe', 'ignore', 'pipe'] });
  await new Promise((resolve) => setTimeout(resolve, 400));
  child.kill('SIGINT');
  const [code, signal] = await new Promise<[number | null, string | null]>((resolve) => child.on('exit', (c, s) => resolve([c, s])));
  expect(code === 130 || signal === 'SIGINT').toBe(true);
});

test('the language comes from LC_ALL, LC_MESSAGES, LANG, in this order; --lang goes before', () => {
  const first = (env: Record<string, string>, ...args: string[]): string => program(['parse', 'nowhere.txt', ...args], { env }).stderr;
  expect(first({ LANG: 'zh_CN.UTF-8' })).toContain('文件不存在');
  expect(first({ LANG: 'zh_CN.UTF-8', LC_MESSAGES: 'en_US.UTF-8' })).toContain('no such file');
  expect(first({ LC_MESSAGES: 'en_US.UTF-8', LC_ALL: 'zh_CN.UTF-8' })).toContain('文件不存在');
  expect(first({ LC_ALL: 'zh_CN.UTF-8' }, '--lang', 'en')).toContain('no such file');
});

test('colours: none in a pipe, always when asked, NO_COLOR and FORCE_COLOR', () => {
  const cwd = folder({ 'a.txt': PLAN });
  const coloured = (env: Record<string, string>, ...args: string[]): boolean => program(['outline', 'a.txt', ...args], { cwd, env }).stdout.includes('\u001B[');
  expect([coloured({}), coloured({ FORCE_COLOR: '1' }), coloured({ NO_COLOR: '1' }), coloured({ FORCE_COLOR: '0' })]).toEqual([false, true, false, false]);
  expect([
    coloured({ NO_COLOR: '1' }, '--color', 'always'),
    coloured({ FORCE_COLOR: '1' }, '--color=never'),
    coloured({ FORCE_COLOR: '1' }, '--no-color'),
  ]).toEqual([true, false, false]);
});

test('the same bytes give the same JSON, whatever the folder, locale and time zone', () => {
  const [a, b] = [folder({ 'a.txt': PLAN }), folder({ 'a.txt': PLAN })];
  const one = program(['parse', 'a.txt'], { cwd: a, env: { LANG: 'zh_CN.UTF-8', TZ: 'Asia/Shanghai' } }).stdout;
  expect(program(['parse', 'a.txt'], { cwd: b, env: { LC_ALL: 'tr_TR.UTF-8', TZ: 'America/Lima' } }).stdout).toBe(one);
});

test('code in the folder is not run', () => {
  const cwd = folder({ '.git/HEAD': '', '.plan-extract.yaml': 'encoding: utf-8', 'a.txt': PLAN });
  const trap = `require('node:fs').writeFileSync(require('node:path').join(${JSON.stringify(cwd)}, 'RAN'), '');`;
  for (const name of ['config.js', 'config.cjs', 'config.mjs', 'config.ts']) {
    execFileSync('mkdir', ['-p', path.join(cwd, '.config')]);
    writeFileSync(path.join(cwd, '.config', name), trap);
  }
  expect(program(['parse', 'a.txt'], { cwd }).status).toBe(0);
  expect(existsSync(path.join(cwd, 'RAN'))).toBe(false);
});

test('the built program finds the faults that zod finds, at the same places', async () => {
  const cwd = folder({ 'a.txt': PLAN });
  const good = JSON.parse(program(['parse', 'a.txt'], { cwd }).stdout) as OutlineJson;
  const spoil: ((o: Loose) => void)[] = [
    (o) => delete o.plans,
    (o) => Object.assign(o, { extra: 1 }),
    (o) => Object.assign(o.plans[0], { kind: 'wish', title: { text: 1, span: [0, 1] } }),
    (o) => Object.assign(o.plans[0].sections[0], { marker: 7, span: [0, 'x'] }),
    (o) => Object.assign(o.plans[0].targets[0].quantity, { value: 'many', comparator: '>=' }),
    (o) => Object.assign(o.source, { sha256: 'short', length: -1 }),
  ];
  const broken = spoil.map((change) => {
    const copy = structuredClone(good) as Loose;
    change(copy);
    return copy;
  });
  const { stdout, status } = program(['validate', '--format', 'json', '-'], { input: [good, ...broken].map((o) => JSON.stringify(o)).join('\n') });
  const verdicts = stdout
    .trimEnd()
    .split('\n')
    .map((l) => JSON.parse(l) as { faults: { path: string }[] });
  const places = (faults: readonly { path: string }[]): string[] => [...new Set(faults.map((f) => f.path))].sort();
  expect(verdicts.map((v) => places(v.faults))).toEqual([[], ...(await Promise.all(broken.map(shapeFaults))).map(places)]);
  expect(status).toBe(1);
});
