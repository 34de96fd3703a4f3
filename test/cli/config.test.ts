import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { KEYS } from '../../src/cli/config/keys.ts';
import { fieldLine } from '../../src/cli/config/lines.ts';
import { configSchema } from '../../src/cli/config/shape.ts';
import { folder, PLAN, run } from './fake.ts';

/** What is in force in a folder, as `key=value from`. */
async function inForce(cwd: string, args: readonly string[] = [], env: Readonly<Record<string, string>> = {}): Promise<string[]> {
  const { out, err, code } = await run(['config', 'show', '--format', 'json', ...args], { cwd, env });
  if (code !== 0) return [err];
  const all = JSON.parse(out) as { key: string; value: unknown; from: string }[];
  return all.filter((x) => x.from !== 'default').map((x) => `${x.key}=${String(x.value)} ${x.from}`);
}

const repository = (files: Record<string, string>): string => folder({ '.git/HEAD': '', ...files });

test('the nearest file wins, up to the root of the repository', async () => {
  const cwd = repository({ '.plan-extract.yaml': 'limits:\n  maxPages: 5\n', 'a/b/x.txt': '', 'c/.plan-extract.json': '{"limits": {"maxPages": 7}}' });
  expect(await inForce(path.join(cwd, 'a/b'))).toEqual(['limits.maxPages=5 ../../.plan-extract.yaml:2']);
  expect(await inForce(path.join(cwd, 'c'))).toEqual(['limits.maxPages=7 .plan-extract.json:1']);
});

test('nothing above the repository is read', async () => {
  const cwd = folder({ '.plan-extract.yaml': 'encoding: big5\n', 'r/.git/HEAD': '', 'r/a.txt': '' });
  expect(await inForce(path.join(cwd, 'r'))).toEqual([]);
});

test('package.json holds one under its key', async () => {
  const cwd = repository({ 'package.json': '{\n "name": "x",\n "plan-extract": {\n  "encoding": "big5"\n }\n}' });
  expect(await inForce(cwd)).toEqual(['encoding=big5 package.json:4']);
});

test('flags go before --set, --set before the environment, that before files, those before what they extend', async () => {
  const cwd = repository({
    '.plan-extract.json': '{"extends": "base/all.yml",\n "limits": {"maxPages": 2, "maxDepth": 2, "maxCells": 2, "maxParts": 2}}',
    'base/all.yml': 'limits: {maxPages: 1, maxDepth: 1, maxCells: 1, maxParts: 1, maxChars: 1}\n',
  });
  const args = ['--max-pages', '5', '--set', 'limits.maxPages=4', '--set', 'limits.maxDepth=4'];
  expect(await inForce(cwd, args, { PLAN_EXTRACT_LIMITS_MAX_PAGES: '3', PLAN_EXTRACT_LIMITS_MAX_DEPTH: '3', PLAN_EXTRACT_LIMITS_MAX_CELLS: '3' })).toEqual([
    'limits.maxParts=2 .plan-extract.json:2',
    'limits.maxDepth=4 --set',
    'limits.maxCells=3 PLAN_EXTRACT_LIMITS_MAX_CELLS',
    'limits.maxPages=5 --max-pages',
    'limits.maxChars=1 base/all.yml:1',
  ]);
});

test('--config, PLAN_EXTRACT_CONFIG and --no-config choose the file', async () => {
  const cwd = repository({ '.plan-extract.json': '{"encoding": "big5"}', 'a.yaml': 'encoding: gbk', 'b.yaml': 'encoding: utf-16le' });
  expect(await inForce(cwd, ['--config', 'a.yaml'], { PLAN_EXTRACT_CONFIG: 'b.yaml' })).toEqual(['encoding=gbk a.yaml:1']);
  expect(await inForce(cwd, [], { PLAN_EXTRACT_CONFIG: 'b.yaml' })).toEqual(['encoding=utf-16le b.yaml:1']);
  expect(await inForce(cwd, ['--no-config'])).toEqual([]);
  expect(await inForce(cwd, ['--config', 'none.yaml'])).toEqual([expect.stringContaining('there is no configuration none.yaml')]);
});

const WRONG: readonly (readonly [name: string, files: Record<string, string>, words: string])[] = [
  [
    'a key that is none',
    { '.plan-extract.yaml': 'lang: en\nlimits:\n  # a remark\n  maxByte: 3\n' },
    '.plan-extract.yaml:4: there is no key limits.maxByte. Did you mean limits.maxBytes?',
  ],
  [
    'a value of the wrong type',
    { '.plan-extract.json': '{\n "limits": {\n  "maxBytes": "many"}}' },
    '.plan-extract.json:3: limits.maxBytes should be a number',
  ],
  ['a word that is none', { '.plan-extract.yml': 'output:\n  color: somtimes' }, '.plan-extract.yml:2: output.color should be one of auto, always, never'],
  ['broken JSON', { '.plan-extract.json': '{\n "lang": "en",\n}' }, '.plan-extract.json:3: this is no JSON'],
  ['broken YAML', { '.plan-extract.yaml': 'lang: en\nrules: [\n' }, 'this is no YAML'],
  ['two YAML documents in a file', { '.plan-extract.yaml': 'lang: en\n---\nlang: zh\n' }, '.plan-extract.yaml:2: this is no YAML: expected a single document'],
  ['a list in place of keys', { '.plan-extract.yaml': '- lang' }, '.plan-extract.yaml:1: a configuration is keys with values'],
  ['two files side by side', { '.plan-extract.yaml': '', '.plan-extract.json': '{}' }, 'two configurations'],
  ['a base that is not there', { '.plan-extract.yaml': 'lang: en\nextends: x.yaml' }, '.plan-extract.yaml:2: there is no file x.yaml'],
  ['a base that is code', { '.plan-extract.yaml': 'extends: x.js', 'x.js': '' }, 'extends takes relative paths of .json, .yaml or .yml files'],
  ['a circle', { '.plan-extract.yaml': 'extends: a.yaml', 'a.yaml': 'extends: .plan-extract.yaml' }, '.plan-extract.yaml → a.yaml → .plan-extract.yaml'],
  ['rules that are not there', { '.plan-extract.yaml': 'rules:\n  - x.json' }, '.plan-extract.yaml:2: x.json'],
  ['rules with a wrong field', { '.plan-extract.yaml': 'rules: [x.json]', 'x.json': '{"id": "x", "ruls": []}' }, 'x.json: ruls'],
  ['a bomb of aliases', { '.plan-extract.yaml': `rules:\n${bomb()}` }, 'holds too much'],
];

function bomb(): string {
  const lines = ['  - &a0 {id: x}'];
  for (let i = 1; i < 12; i++)
    lines.push(
      `  - &a${i} {id: x, l: [${Array(10)
        .fill(`*a${i - 1}`)
        .join(', ')}]}`,
    );
  return lines.join('\n');
}

test.each(WRONG)('%s is refused at its place', async (_, files, words) => {
  const { code, err } = await run(['text', 'a.txt'], { cwd: repository({ ...files, 'a.txt': PLAN }) });
  expect(err).toContain(words);
  expect([code, /\n\s+at /.test(err)]).toEqual([2, false]);
});

test('every wrong field is told, not the first alone', async () => {
  const cwd = repository({ '.plan-extract.yaml': 'lng: en\nlimits:\n  maxBytes: 0\n' });
  expect((await run(['text', 'a.txt'], { cwd })).err.split('\n')).toHaveLength(2);
});

test('links out of the tree are refused: the file, its base, its rules', async () => {
  const away = folder({ 'far.yaml': 'lang: zh', 'far.json': '{"id": "far", "rules": []}' });
  const cwd = repository({
    'a/x.txt': '',
    'b/.plan-extract.yaml': 'extends: ../far.yaml',
    'c/.plan-extract.yaml': 'rules: [../far.json]',
    'd/.plan-extract.yaml': `extends: ../../${path.basename(away)}/far.yaml`,
  });
  symlinkSync(path.join(away, 'far.yaml'), path.join(cwd, 'a/.plan-extract.yaml'));
  symlinkSync(path.join(away, 'far.yaml'), path.join(cwd, 'far.yaml'));
  symlinkSync(path.join(away, 'far.json'), path.join(cwd, 'far.json'));
  for (const at of ['a', 'b', 'c', 'd'])
    expect([at, await run(['text', 'x.txt'], { cwd: path.join(cwd, at) })]).toEqual([
      at,
      expect.objectContaining({ code: 2, err: expect.stringContaining('leads out of its tree') }),
    ]);
});

test('no JavaScript of the folder is run', async () => {
  const trap = `require('node:fs').writeFileSync(${JSON.stringify('RAN')}, ''); module.exports = {};`;
  const traps = Object.fromEntries(
    [
      '.config/config.cjs',
      '.config/config.js',
      '.config/plan-extractrc.cjs',
      '.plan-extract.js',
      '.plan-extract.cjs',
      'plan-extract.config.js',
      'cosmiconfig.config.cjs',
    ].map((n) => [n, trap]),
  );
  const cwd = repository({ ...traps, '.plan-extract.yaml': 'encoding: utf-8', 'a.txt': PLAN });
  const before = process.cwd();
  process.chdir(cwd);
  try {
    expect((await run(['text', 'a.txt'], { cwd })).code).toBe(0);
  } finally {
    process.chdir(before);
  }
  expect(existsSync(path.join(cwd, 'RAN'))).toBe(false);
});

test('rules of the configuration and of --rules add up', async () => {
  const cwd = repository({
    '.plan-extract.yaml': 'extends: base.yml\nrules: [near.json]',
    'base.yml': 'rules:\n  - far.json',
    'near.json': '',
    'far.json': '',
  });
  expect(await inForce(cwd, ['--rules', 'mine.json'])).toEqual(['rules=mine.json --rules', 'rules=near.json .plan-extract.yaml', 'rules=far.json base.yml']);
});

test('a section of a command sets that command’s flags', async () => {
  const cwd = repository({ '.plan-extract.yaml': 'batch:\n  exclude: ["*.txt"]\n', 'in/a.txt': PLAN });
  const { out } = await run(['batch', 'in', '-o', 'out', '--dry-run'], { cwd });
  expect(out).not.toMatch(/^read\tin\/a\.txt/m);
});

test('the language and the indent come from the configuration, too', async () => {
  const cwd = repository({ '.plan-extract.yaml': 'lang: zh\noutput: {indent: 1}\n', 'a.txt': PLAN });
  expect((await run(['parse', 'b.txt'], { cwd })).err).toContain('文件不存在');
  expect((await run(['parse', 'b.txt', '--lang', 'en'], { cwd })).err).toContain('no such file');
  expect((await run(['parse', 'a.txt'], { cwd })).out.split('\n')[1]).toMatch(/^ "/);
});

test('config init writes a file that changes nothing, once', async () => {
  const cwd = repository({});
  expect((await run(['config', 'init'], { cwd })).code).toBe(0);
  expect(await inForce(cwd)).toEqual([]);
  const text = readFileSync(path.join(cwd, '.plan-extract.yaml'), 'utf8');
  for (const { key } of KEYS) expect(text).toContain(`${key.split('.').at(-1)}:`);
  expect((await run(['config', 'init'], { cwd })).code).toBe(2);
  expect((await run(['config', 'init', '--force'], { cwd })).code).toBe(0);
});

test('what config init writes is valid once its remarks are taken off', async () => {
  const cwd = repository({});
  await run(['config', 'init'], { cwd });
  const text = readFileSync(path.join(cwd, '.plan-extract.yaml'), 'utf8')
    .split('\n')
    .slice(2)
    .map((l) => l.replace(/^# /, ''))
    .filter((l) => !/^(extends|rules):/.test(l));
  const bare = repository({ '.plan-extract.yaml': text.join('\n') });
  expect(await run(['config', 'show'], { cwd: bare })).toMatchObject({ code: 0, err: '' });
});

test('the table of keys and the shape agree', () => {
  const shape = configSchema.shape;
  for (const { key, value } of KEYS) {
    const nested = key.split('.').reduceRight<unknown>((inner, k) => ({ [k]: inner }), value);
    expect([key, configSchema.safeParse(nested).success]).toEqual([key, true]);
  }
  const single = [
    'encoding',
    'lang',
    ...Object.keys(shape.output.unwrap().shape).map((k) => `output.${k}`),
    ...Object.keys(shape.limits.unwrap().shape).map((k) => `limits.${k}`),
  ];
  expect(KEYS.map((k) => k.key)).toEqual(single);
});

test('lines of fields, in JSON and YAML', () => {
  const json = '{\n "a": {"b": [1,\n {"c": 2}]},\n "b": 3\n}';
  expect([fieldLine(json, ['a'], 'json'), fieldLine(json, ['a', 'b', 1, 'c'], 'json'), fieldLine(json, ['b'], 'json'), fieldLine(json, ['x'], 'json')]).toEqual(
    [2, 3, 4, 1],
  );
  const yaml = '# b: no\na:\n  b:\n    - 1\n    - c: 2\n      d: 3\nb: 3\n';
  expect([
    fieldLine(yaml, ['a', 'b'], 'yaml'),
    fieldLine(yaml, ['a', 'b', 1, 'd'], 'yaml'),
    fieldLine(yaml, ['b'], 'yaml'),
    fieldLine(yaml, ['a', 'x'], 'yaml'),
  ]).toEqual([3, 6, 7, 2]);
});

test('a folder that may not hold the repository is no obstacle', async () => {
  const cwd = folder({});
  mkdirSync(path.join(cwd, 'deep/er'), { recursive: true });
  expect(await inForce(path.join(cwd, 'deep/er'))).toEqual([]);
});
