import { execFileSync } from 'node:child_process';
import { existsSync, linkSync, lstatSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { folder, PLAN, run } from './fake.ts';

test('parse prints one document as indented JSON and several as JSON Lines', async () => {
  const cwd = folder({ 'a.txt': PLAN, 'b.txt': PLAN });
  const one = await run(['parse', 'a.txt'], { cwd });
  expect(one.out.split('\n').length).toBeGreaterThan(50);
  const two = await run(['parse', 'a.txt', 'b.txt'], { cwd });
  const lines = two.out.trimEnd().split('\n');
  expect(lines.map((l) => JSON.parse(l).source.name)).toEqual(['a.txt', 'b.txt']);
  expect([one.code, two.code]).toEqual([0, 0]);
});

test('parse reads stdin', async () => {
  const { out, code } = await run(['parse', '-'], { stdin: PLAN });
  expect([JSON.parse(out).source.name, code]).toEqual(['stdin', 0]);
});

test('parse -o writes a file, or a folder of files, and nothing half', async () => {
  const cwd = folder({ 'a.txt': PLAN, 'x/b.txt': PLAN });
  await run(['parse', 'a.txt', '-o', 'one.json'], { cwd });
  await run(['parse', 'a.txt', 'x/b.txt', '-o', 'out'], { cwd });
  expect(JSON.parse(readFileSync(path.join(cwd, 'one.json'), 'utf8')).source.name).toBe('a.txt');
  expect(readdirSync(path.join(cwd, 'out'), { recursive: true }).sort()).toEqual(['a.txt.json', 'x', path.join('x', 'b.txt.json')]);
});

test('what was read is never written over, by whatever name', async () => {
  const cwd = folder({ 'a.txt': PLAN, 'b.txt': PLAN });
  symlinkSync('a.txt', path.join(cwd, 'link'));
  linkSync(path.join(cwd, 'a.txt'), path.join(cwd, 'same'));
  for (const to of ['a.txt', './a.txt', 'link', 'same'])
    for (const args of [
      ['parse', 'a.txt', '-o', to],
      ['trend', 'a.txt', '-o', to],
      ['diff', 'b.txt', 'a.txt', '--report', `md=${to}`],
    ])
      expect(await run(args, { cwd }), args.join(' ')).toMatchObject({ code: 2, err: expect.stringContaining('output-is-input') });
  expect(readFileSync(path.join(cwd, 'a.txt'), 'utf8')).toBe(PLAN);
});

test('-o keeps a link, writes to a pipe as it is, and takes - for stdout', async () => {
  const cwd = folder({ 'a.txt': PLAN, 'real.json': 'old' });
  symlinkSync('real.json', path.join(cwd, 'link.json'));
  await run(['parse', 'a.txt', '-o', 'link.json'], { cwd });
  expect(lstatSync(path.join(cwd, 'link.json')).isSymbolicLink()).toBe(true);
  const json = readFileSync(path.join(cwd, 'real.json'), 'utf8');
  expect(JSON.parse(json).source.name).toBe('a.txt');
  const pipe = path.join(cwd, 'pipe');
  execFileSync('mkfifo', [pipe]);
  const [read] = await Promise.all([readFile(pipe, 'utf8'), run(['parse', 'a.txt', '-o', 'pipe'], { cwd })]);
  expect([read, lstatSync(pipe).isFIFO()]).toEqual([json, true]);
  for (const args of [
    ['parse', 'a.txt', '-o', '-'],
    ['trend', 'a.txt', '--single', '-o', '-'],
    ['diff', 'a.txt', 'real.json', '--report', 'json=-'],
  ])
    expect((await run(args, { cwd })).out, args[0]).not.toBe('');
  expect(existsSync(path.join(cwd, '-'))).toBe(false);
});

test('what a terminal or a page is shown holds no control characters of the document', async () => {
  const of = (n: number, m: number): string =>
    `${PLAN}三、水\x1B]0;利\x07建设\n新建水\x1B[2J闸${n}座\u3002合格\x1B[31m率\u202E达到${m}%\u3002建成\x1B[5m泵站${m}座\u3002\n${'各单位要抓好落实\u3002\n'.repeat(80)}`;
  const cwd = folder({ '2023年计划.txt': of(3, 80), '2024年计划.txt': of(2, 85), 'a\x1B[2J.txt': of(4, 90) });
  const two = ['2023年计划.txt', '2024年计划.txt'];
  for (const args of [
    ['outline', two[0]],
    ['outline', '--format', 'md', two[0]],
    ['targets', two[0]],
    ['why', '--at', '水', two[0]],
    ['diff', ...two, '--all'],
    ['diff', two[0], 'a\x1B[2J.txt'],
    ...['md', 'github', 'junit', 'html'].map((f) => ['diff', ...two, '--report', f]),
    ['trend', ...two, '--single'],
    ['trend', ...two, '--single', '--format', 'html'],
  ] as string[][]) {
    const { out, err } = await run(args, { cwd });
    expect([out.length > 0, ['\x1B', '\x07', '\u202E'].find((c) => `${out}${err}`.includes(c))], args.join(' ')).toEqual([true, undefined]);
  }
});

test('an outline that a shell on Windows redirected is one', async () => {
  const { out } = await run(['parse', '-'], { stdin: PLAN });
  const cwd = folder({ 'le.json': Buffer.from(`\uFEFF${out}`, 'utf16le'), 'mark.json': `\uFEFF${out}` });
  for (const file of ['le.json', 'mark.json']) {
    expect((await run(['outline', file], { cwd })).out).toContain('总体目标');
    expect(await run(['parse', file], { cwd })).toMatchObject({ code: 4, err: expect.stringContaining('is-an-outline') });
    expect((await run(['validate', file], { cwd })).out).toContain('valid');
    expect((await run(['diff', file, 'le.json'], { cwd })).code).toBe(0);
  }
});

test('parse -o refuses to write two documents to one name', async () => {
  const a = folder({ 'a.txt': PLAN });
  const b = folder({ 'a.txt': PLAN });
  const { err, code } = await run(['parse', path.join(a, 'a.txt'), path.join(b, 'a.txt'), '-o', 'out'], { cwd: folder() });
  expect([code, err]).toEqual([3, expect.stringContaining('output-clash')]);
});

test('a source outside the working directory goes by its base name', async () => {
  const at = folder({ 'a.txt': PLAN });
  const { out } = await run(['parse', path.join(at, 'a.txt')], { cwd: folder() });
  expect(JSON.parse(out).source.name).toBe('a.txt');
  expect(out).not.toContain(at);
});

test('text prints the source text, and with --map where each line stands', async () => {
  const cwd = folder({ 'a.txt': `\uFEFF${PLAN}` });
  expect((await run(['text', 'a.txt'], { cwd })).out).toBe(PLAN);
  const map = (await run(['text', '--map', 'a.txt'], { cwd })).out.split('\n');
  expect(map[1]).toMatch(/^14-20 +line 2 +一、总体目标$/);
  const json = (await run(['text', '--map', '--format', 'jsonl', 'a.txt'], { cwd })).out.split('\n')[1] ?? '';
  expect(JSON.parse(json)).toMatchObject({ span: [14, 20], line: 2, text: '一、总体目标' });
});

test('lines are counted as an editor counts them, whatever ends them', async () => {
  const cwd = folder({ 'a.txt': '一\r二\r\n三\f四\n五\n' });
  const map = (await run(['text', '--map', 'a.txt'], { cwd })).out.trimEnd().split('\n');
  expect(map.map((l) => l.replace(/^\S+ +/, '').replace(/ +/g, ' '))).toEqual(['line 1 一', 'line 2 二', 'line 3 三', 'line 3 四', 'line 4 五']);
});

test('clean prints what is kept, and with --removed what went and by which rule', async () => {
  const cwd = folder({ 'a.txt': `${PLAN}一键复制全文保存为WORD\n` });
  expect((await run(['clean', 'a.txt'], { cwd })).out).not.toContain('一键复制');
  const removed = (await run(['clean', '--removed', '--format', 'jsonl', 'a.txt'], { cwd })).out.trimEnd().split('\n');
  expect(removed.map((l) => JSON.parse(l))).toContainEqual(
    expect.objectContaining({ kind: 'removed', text: expect.stringContaining('一键复制'), rule: expect.any(String) }),
  );
});

test('numbers tells the class of every number and why', async () => {
  const cwd = folder({ 'a.txt': PLAN });
  const all = (await run(['numbers', 'a.txt'], { cwd })).out
    .trimEnd()
    .split('\n')
    .map((l) => JSON.parse(l));
  const rate = all.find((m) => m.text.startsWith('85%'));
  expect(rate).toMatchObject({ source: 'a.txt', class: 'target', value: 85, unit: '%', because: expect.any(String) });
  expect(PLAN.slice(...(rate.span as [number, number]))).toBe(rate.text);
});

test('outline draws a tree that fits the terminal', async () => {
  const cwd = folder({ 'a.txt': PLAN });
  const { out } = await run(['outline', 'a.txt'], { cwd });
  expect(out).toMatch(/^p1 plan 2024 {2}县农业局2024年工作计划/m);
  expect(out).toMatch(/^1 ├ 一、总体目标 +2 +·$/m);
  expect(out).toMatch(/^1 └ 二、保障措施/m);
});

test('outline tells its warnings in the reader’s language', async () => {
  const cwd = folder({ 'a.txt': PLAN.replace('二、', '三、') });
  expect((await run(['outline', 'a.txt'], { cwd })).out).toContain('! numbering-gap: 三、 follows number 1: numbers are missing between');
  expect((await run(['outline', 'a.txt'], { cwd, lang: 'zh' })).out).toMatch(/! numbering-gap: .*[\u4E00-\u9FFF]{4}/);
});

test('outline --format md writes headings and text', async () => {
  const { out } = await run(['outline', '--format', 'md', 'a.txt'], { cwd: folder({ 'a.txt': PLAN }) });
  expect(out).toContain('# 县农业局2024年工作计划\n\n## 一、总体目标\n\n新建高标准农田2万亩');
});

test('an outline is taken as it is where a document is asked for', async () => {
  const cwd = folder({ 'a.txt': PLAN });
  await run(['parse', 'a.txt', '-o', 'a.json'], { cwd });
  const [fresh, stored] = [await run(['targets', 'a.txt'], { cwd }), await run(['targets', 'a.json'], { cwd })];
  expect(stored.out).toBe(fresh.out);
});

test('an outline is refused where only a document makes sense', async () => {
  const cwd = folder({ 'a.txt': PLAN });
  await run(['parse', 'a.txt', '-o', 'a.json'], { cwd });
  for (const args of [['parse'], ['text'], ['clean'], ['numbers'], ['why', '--at', '85%']])
    expect([args, await run([...args, 'a.json'], { cwd })]).toEqual([args, { code: 4, out: '', err: expect.stringContaining('a.json: error is-an-outline:') }]);
});

test('a flag that says how another answers is refused without it', async () => {
  const cwd = folder({ 'a.txt': PLAN });
  for (const [name, needed] of [
    ['text', '--map'],
    ['clean', '--removed'],
  ] as const)
    expect(await run([name, 'a.txt', '--format', 'jsonl'], { cwd })).toEqual({ code: 2, out: '', err: expect.stringContaining(`Add ${needed}, or leave`) });
});

test('targets of nothing that could be read is nothing, not the head of a table', async () => {
  const cwd = folder({ 'a.txt': '', 'b.txt': PLAN });
  expect(await run(['targets', 'a.txt', '--format', 'csv'], { cwd })).toMatchObject({ code: 4, out: '' });
  expect(await run(['targets', 'a.txt', 'b.txt', '--format', 'csv'], { cwd })).toMatchObject({ code: 3, out: expect.stringContaining('农机化率') });
});

test('targets prints a table, filtered and sorted', async () => {
  const cwd = folder({ 'a.txt': PLAN });
  const { out } = await run(['targets', 'a.txt', '--unit', '%'], { cwd });
  const [head, ...rows] = out.trimEnd().split('\n');
  expect(head).toMatch(/^indicator +value +unit +period +role +where$/);
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatch(/^农机化率 +≥ 85 {2}% +2024 +target +一、$/);
  expect((await run(['targets', 'a.txt', '--unit', ''], { cwd })).code).toBe(0);
  expect((await run(['targets', 'a.txt', '--section', '保障'], { cwd })).out.trimEnd().split('\n')).toHaveLength(1);
});

test('targets as JSON Lines and as CSV', async () => {
  const cwd = folder({ 'a.txt': PLAN });
  const json = (await run(['targets', 'a.txt', '--format', 'jsonl'], { cwd })).out
    .trimEnd()
    .split('\n')
    .map((l) => JSON.parse(l));
  expect(json.map((t) => t.quantity.unit).sort()).toEqual(['%', '亩']);
  const csv = (await run(['targets', 'a.txt', '--format', 'csv'], { cwd })).out;
  expect(csv.startsWith('\uFEFF')).toBe(true);
  expect(csv.trimEnd().split('\n')).toHaveLength(3);
});

test('validate accepts what parse wrote, and says where an outline is wrong', async () => {
  const cwd = folder({ 'a.txt': PLAN });
  await run(['parse', 'a.txt', '-o', 'a.json'], { cwd });
  expect(await run(['validate', 'a.json', '--source', 'a.txt'], { cwd })).toMatchObject({ code: 0, out: expect.stringContaining('a.json: valid') });
  const broken = JSON.parse(readFileSync(path.join(cwd, 'a.json'), 'utf8'));
  broken.plans[0].sections[0].level = 'one';
  const { code, err } = await run(['validate', '-'], { cwd, stdin: JSON.stringify(broken) });
  expect([code, err]).toEqual([1, expect.stringContaining('plans[0].sections[0].level')]);
});

test('validate finds a quote that does not stand in the source', async () => {
  const cwd = folder({ 'a.txt': PLAN, 'b.txt': PLAN.replace('85%', '58%') });
  await run(['parse', 'a.txt', '-o', 'a.json'], { cwd });
  const { code, err } = await run(['validate', 'a.json', '--source', 'b.txt'], { cwd });
  expect([code, err]).toEqual([1, expect.stringContaining('plans[0]')]);
});

test('validate names the line of JSON Lines, and of what is no JSON', async () => {
  const cwd = folder({ 'a.txt': PLAN });
  const line = (await run(['parse', 'a.txt', 'a.txt'], { cwd })).out.split('\n')[0];
  expect((await run(['validate', '-'], { cwd, stdin: `${line}\n{"plans": []}\n` })).err).toContain('-:2: error outline-invalid');
  expect(await run(['validate', '-'], { cwd, stdin: '{\n"a": }\n' })).toMatchObject({ code: 1, err: expect.stringContaining('line 2') });
  expect((await run(['validate', 'a.txt'], { cwd, lang: 'zh' })).err).toBe(
    'a.txt: 错误 outline-invalid: (root)\uff1a第 1 行不是有效的 JSON。请给出 plan-extract parse 所写的大纲。',
  );
});

test('why tells what touched a place', async () => {
  const cwd = folder({ 'a.txt': PLAN });
  const { out, code } = await run(['why', 'a.txt', '--at', '85%'], { cwd });
  expect(out).toMatch(/a\.txt \d+-\d+ \(line 3\): .*⟦85%⟧/);
  expect(out).toMatch(/section +level 1, cn 1, high: 一、总体目标/);
  expect(out).toMatch(/target +农机化率 ≥ 85%, medium: /);
  expect(code).toBe(0);
});

test('why answers in Chinese down to the reason, and shows signs for words', async () => {
  const cwd = folder({ 'a.txt': `${PLAN}一键复制全文保存为WORD\n` });
  const { out } = await run(['why', 'a.txt', '--at', '85%'], { cwd, lang: 'zh' });
  expect(out).toMatch(/章节 +第 1 级\uff0ccn 1\uff0c可信度高: 一、总体目标/);
  expect(out).toMatch(/目标 +农机化率 ≥ 85%\uff0c可信度中: 在讲计划的章节中\uff1b名称在动词之前/);
  expect((await run(['why', 'a.txt', '--at', '一键复制'], { cwd, lang: 'zh' })).out).toMatch(/删去 +\S+\/\S+: .*一键复制.*\n {2}缘由 +.*[\u4E00-\u9FFF]{4}/);
  expect((await run(['numbers', 'a.txt'], { cwd, lang: 'zh' })).out).toContain('"because":"in a section that plans; named before the verb"');
});

test('rules are explained in the reader’s language; --format json is the same for all', async () => {
  expect((await run(['rules', 'show', 'preview/caption'])).out).toContain('The caption under the picture of a page.');
  expect((await run(['rules', 'show', 'preview/caption'], { lang: 'zh' })).out).toContain('页面图片下的说明。');
  const json = async (lang: 'en' | 'zh') => (await run(['rules', 'list', '--format', 'json'], { lang })).out;
  expect(await json('zh')).toBe(await json('en'));
});

test('why finds a place by its offset, and says when words are not there', async () => {
  const cwd = folder({ 'a.txt': PLAN });
  expect((await run(['why', 'a.txt', '--at', '16'], { cwd })).out).toContain('⟦总⟧');
  expect(await run(['why', 'a.txt', '--at', '水利'], { cwd })).toMatchObject({ code: 4, err: expect.stringContaining('not-in-text') });
});

test('an output folder is not made when nothing is written', async () => {
  const cwd = folder({ 'a.txt': '' });
  expect((await run(['parse', 'a.txt', '-o', 'out/'], { cwd })).code).toBe(4);
  expect(existsSync(path.join(cwd, 'out'))).toBe(false);
});
