import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { Command } from 'commander';
import { expect, test } from 'vitest';
import { GLOBAL_VALUES, prepare } from '../../src/cli/global.ts';
import type { Io } from '../../src/cli/io.ts';
import { COMMANDS } from '../../src/cli/table.ts';
import { width } from '../../src/report/width.ts';
import { folder, PLAN, run } from './fake.ts';

const says = async (args: readonly string[], words: string, lang: 'en' | 'zh' = 'en'): Promise<void> => {
  const { code, out, err } = await run(args, { lang, cwd: folder() });
  expect({ code, out, lines: err.split('\n').length }).toEqual({ code: 2, out: '', lines: 1 });
  expect(err).toContain(words);
};

test('a typo in a command or a flag is answered with the nearest', async () => {
  await says(['prase', 'x'], 'there is no command "prase". Did you mean parse?');
  await says(['parse', '--encodng', 'x', 'y'], 'there is no option --encodng. Did you mean --encoding?');
  await says(['--lag', 'zh', 'parse'], 'there is no option --lag before a command. Did you mean --lang?');
  await says(['outline', '--format', 'tre', 'y'], 'It takes one of: tree, md, json.');
  await says(['parse', '--encodng', 'x', 'y'], '是否想用 --encoding', 'zh');
});

test.each(['constructor', 'toString', '__proto__'])('%s is a command of nobody', async (name) => {
  for (const args of [[name], ['help', name], [name, 'a.txt']])
    expect(await run(args)).toMatchObject({ code: 2, err: expect.stringContaining('unknown-command') });
});

test('what is missing or of the wrong kind is named', async () => {
  await says(['parse'], '<file> is missing. plan-extract parse --help');
  await says(['parse', 'a', '--max-bytes', 'many'], '--max-bytes takes a whole number above zero, not "many"');
  await says(['parse', 'a', '--max-bytes'], '--max-bytes <n> needs a value');
  await says(['why', 'a.txt'], '--at <text|offset> is missing');
  await says(['plan.txt'], 'To read a document, write plan-extract parse plan.txt');
  await says(['parse', '-', '-'], 'stdin-twice');
  for (const name of ['parse', 'trend', 'batch']) await says([name, 'a', '-o', ''], '--output is empty. Give it a value.');
  await says(['batch', '.', '-o', 'out', '--include', ''], '--include is empty.');
  await says(['why', 'a.txt', '--at', ''], '--at is empty.');
  await says(['diff', 'a', 'b', '--report', 'md='], '--report md= is empty.');
  await says(['schema', 'outlines'], '<of> can\'t be "outlines". It takes one of: outline, config.');
  await says(['baseline'], 'error missing-subcommand: a subcommand is missing.');
});

test('what diff is told wrongly is answered in the reader’s language', async () => {
  const cwd = folder({ 'a.txt': PLAN, 'x.json': '{\n"a": 1}', 'pairs.txt': 'a.txt\tb.txt\n\nc.txt d.txt\n' });
  const wrong = async (args: readonly string[], en: string, zh: string): Promise<void> => {
    const said = async (lang: 'en' | 'zh') => await run(['diff', 'a.txt', 'a.txt', ...args], { cwd, lang });
    expect([await said('en'), await said('zh')]).toEqual([
      { code: 2, out: '', err: expect.stringContaining(en) },
      { code: 2, out: '', err: expect.stringContaining(zh) },
    ]);
  };
  await wrong(['--level', 'lowerd=error'], '--level takes KIND=LEVEL, not "lowerd=error". Did you mean lowered?', '是否想用 lowered');
  await wrong(['--level', 'lowered=loud'], 'Choose from error, warning, info, off.', '可选\uff1aerror、warning、info、off。');
  await wrong(['--tolerance', '=5%'], '--tolerance: =5% names no indicator', '=5% 没有写明指标');
  await wrong(['--now', 'today'], 'today is no day', 'today 不是 2026-12-31 这样的日期');
  await wrong(['--baseline', 'none.json'], 'none.json: no such file or folder (ENOENT)', 'none.json\uff1a文件或文件夹不存在 (ENOENT)');
  await wrong(['--pairs', 'pairs.txt'], 'line 3 has no tab between two paths', '第 3 行的两个路径之间没有制表符');
  await wrong(['--report', 'md=r', '--report', 'json=./r'], 'two reports can’t both go to one file', '不能把两份报告写到同一文件');
  await wrong(['--pairs', 'x.json'], 'every value must be a path', '每个值都应为路径');
});

test('flags that may stand before a command are known with their values', async () => {
  const io = { text: (m: { en: string }) => m.en } as unknown as Io;
  const command = new Command('x');
  prepare(io, command, () => {});
  expect([...GLOBAL_VALUES].sort()).toEqual(
    command.options
      .filter((o) => o.required)
      .map((o) => o.long)
      .sort(),
  );
  expect(await run(['--lang', 'zh', '--set', 'lang=zh', 'parse', 'none.txt'])).toMatchObject({ code: 4, err: expect.stringContaining('文件不存在') });
});

test('no command at all shows help on stderr and exits 2', async () => {
  const { code, out, err } = await run([]);
  expect([code, out, err]).toEqual([2, '', expect.stringContaining('Commands:')]);
});

test.each(['en', 'zh'] as const)('every command has help in %s that fits 80 columns', async (lang) => {
  for (const name of Object.keys(COMMANDS)) {
    const { code, out } = await run([name, '--help'], { lang });
    expect([name, code]).toEqual([name, 0]);
    expect(out).toContain(lang === 'zh' ? '选项\uff1a' : 'Options:');
  }
  const { out, code } = await run(['--help', '--lang', lang]);
  expect([code, out.split('\n').every((l) => l.length <= 80)]).toEqual([0, true]);
  for (const name of Object.keys(COMMANDS)) expect(out).toContain(`  ${name}`);
});

test.each(['en', 'zh'] as const)('help in %s fits a screen of 60 columns, Chinese broken between its characters', async (lang) => {
  for (const args of [['--help'], ...Object.keys(COMMANDS).map((name) => [name, '--help']), ['help', 'baseline', 'update']]) {
    const lines = (await run(args, { lang, columns: 60 })).out.split('\n').filter((l) => !/^(Usage:|用法)/.test(l));
    expect([args, lines.filter((l) => width(l) > 60)]).toEqual([args, []]);
  }
});

test('help NAME is NAME --help, of a subcommand too, and --version is the version', async () => {
  expect((await run(['help', 'parse'])).out).toBe((await run(['parse', '--help'])).out);
  expect((await run(['help', 'rules', 'show'])).out).toBe((await run(['rules', 'show', '--help'])).out);
  expect((await run(['help', '--lang', 'zh', 'parse'])).out).toContain('用法\uff1aplan-extract parse');
  await says(['help', 'prase'], 'Did you mean parse?');
  expect((await run(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
});

test('bad inputs get one line each and the others are still done', async () => {
  const cwd = folder({
    'good.txt': PLAN,
    'empty.txt': '',
    'binary.txt': new Uint8Array(3000).map((_, i) => (i * 7919) % 256),
    'not.docx': 'PK\u0003\u0004 broken',
  });
  const { code, out, err } = await run(['parse', 'nowhere.txt', '.', 'empty.txt', 'binary.txt', 'not.docx', 'good.txt'], { cwd });
  const errors = err.split('\n').filter((l) => l.includes(': error '));
  expect(errors.map((l) => l.split(':')[0])).toEqual(['nowhere.txt', '.', 'empty.txt', 'binary.txt', 'not.docx']);
  for (const line of errors) expect(line).toMatch(/: error [a-z-]+: .+\. [A-Z].+\.$/);
  expect([code, JSON.parse(out).source.name]).toEqual([3, 'good.txt']);
});

test('only failures exit 4', async () => {
  expect((await run(['parse', 'nowhere.txt', 'neither.txt'])).code).toBe(4);
});

test('a link that leads nowhere is told as such, not as a name mistyped', async () => {
  const cwd = folder();
  symlinkSync('nowhere', path.join(cwd, 'a.txt'));
  expect((await run(['text', 'a.txt'], { cwd })).err).toBe('a.txt: error no-such-file: this link leads nowhere. Mend the link.');
});

test.each([
  ['trend', 'a.txt', '--format', 'json', '-o', 'a.txt/x'],
  ['diff', 'a.txt', 'a.txt', '--report', 'md=a.txt/x'],
  ['parse', 'a.txt', '-o', 'a.txt/x'],
])('%s names the file that it can’t write, and why, in the reader’s language', async (...args) => {
  const { code, err } = await run(args, { cwd: folder({ 'a.txt': PLAN }), lang: 'zh' });
  expect([code, err]).toEqual([4, expect.stringMatching(/错误 write-failed: 写入 a.txt\/x 失败\uff1a应为文件夹的位置已有文件 \((EEXIST|ENOTDIR)\)。/)]);
});

test('a mistyped file is answered with its neighbour', async () => {
  const { err } = await run(['text', 'palns.txt'], { cwd: folder({ 'plans.txt': PLAN }) });
  expect(err).toBe('palns.txt: error no-such-file: no such file. Did you mean plans.txt?');
});

test('a limit names what was allowed, what was reached and its flag', async () => {
  const cwd = folder({ 'a.txt': PLAN });
  const { code, err } = await run(['parse', 'a.txt', '--max-chars', '10'], { cwd });
  expect(code).toBe(4);
  expect(err).toMatch(/10 allowed, \d+ reached, set by --max-chars/);
  expect((await run(['parse', '-', '--max-bytes', '10'], { cwd, stdin: PLAN })).err).toContain('--max-bytes');
});

test('--quiet keeps warnings back, not errors', async () => {
  const cwd = folder({ 'a.docx': PLAN });
  expect((await run(['text', 'a.docx'], { cwd })).err).toContain('warning');
  expect((await run(['text', '--quiet', 'a.docx'], { cwd })).err).toBe('');
  expect((await run(['-q', 'text', 'b.docx'], { cwd })).err).toContain('no-such-file');
});

test('a file of lines that are all no outline is told once', async () => {
  const cwd = folder({ 'a.txt': PLAN, 'x.jsonl': '{"a": 1}\n'.repeat(50) });
  const { code, err } = await run(['diff', 'a.txt', 'x.jsonl'], { cwd });
  expect([code, err.split('\n').length, err]).toEqual([3, 1, expect.stringContaining('x.jsonl:1: error not-an-outline')]);
});
