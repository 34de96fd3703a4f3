import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, describe, expect, test } from 'vitest';
import { type Io, problemLine } from '../../src/cli/io.ts';
import { main } from '../../src/cli/main.ts';
import { outlineOf } from './outline.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'plan-extract-diff-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const write = (name: string, data: string): void => {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), data);
};

const OLD = outlineOf(2024, '就业 ge 1200人', '培训 eq 5期', '入学率 eq 99%');
const NEW = outlineOf(2025, '就业 ge 1100人', '入学率 eq 99%', '道路 eq 5公里');
write('old.json', JSON.stringify(OLD));
write('new.json', JSON.stringify(NEW));
write('last/卫生局2024.json', JSON.stringify(OLD));
write('last/教育局2024.json', JSON.stringify(outlineOf(2024, '入学率 eq 99%')));
write('this/卫生局2025.json', JSON.stringify(NEW));
write('this/教育局2025.json', JSON.stringify(outlineOf(2025, '入学率 eq 98%')));
write('last.jsonl', `${JSON.stringify(OLD)}\n${JSON.stringify({ ...outlineOf(2024, '入学率 eq 99%'), source: { ...OLD.source, name: '教育局.txt' } })}\n`);
write('broken.json', '{"schemaVersion": "1.0.0"');
write('future.json', JSON.stringify({ ...NEW, schemaVersion: '2.0.0' }));

/** Runs a command in the folder; gives its exit code and what it wrote. */
async function run(args: string[], stdin = ''): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ['', ''];
  const io: Io = {
    cwd: folder,
    env: {},
    lang: 'en',
    color: false,
    quiet: false,
    columns: 80,
    stdin: Readable.from([Buffer.from(stdin)]),
    out: async (data) => {
      out += typeof data === 'string' ? data : Buffer.from(data).toString();
    },
    err: (line) => {
      err += `${line}\n`;
    },
    say: (problem, file) => {
      err += `${problemLine(problem, 'en', file)}\n`;
    },
    text: (message) => message.en,
    exitCode: 0,
  };
  const code = await main(args, io);
  return { code, out, err };
}

test('RTF begins like JSON and is none, alone and in a folder', async () => {
  const rtf = (text: string): string => `{\\rtf1\\ansi ${[...text].map((c) => `\\u${c.charCodeAt(0)}?`).join('')}\\par}`;
  write('rtf/old/a.rtf', rtf('工作计划\u3002新建水闸3座\u3002'));
  write('rtf/new/a.rtf', rtf('工作计划\u3002新建水闸5座\u3002'));
  expect(await run(['diff', 'rtf/old/a.rtf', 'rtf/new/a.rtf'])).toMatchObject({ code: 0, out: expect.stringContaining('水闸'), err: '' });
  expect((await run(['diff', 'rtf/old', 'rtf/new'])).out).toContain('水闸');
});

describe('exit codes of diff', () => {
  const check = (args: string, code: number, stdin?: string): void =>
    test(`${args}: ${code}`, async () => expect((await run(args.split(' '), stdin)).code).toBe(code));
  check('diff old.json new.json', 1);
  check('diff old.json new.json --fail-on none', 0);
  check('diff old.json new.json --fail-on reworded', 0);
  check('diff old.json new.json --fail-on added', 1);
  check('diff old.json new.json --level dropped=info', 0);
  check('diff old.json old.json --fail-on info', 0);
  check('diff old.json - --fail-on none', 0, JSON.stringify(NEW));
  check('diff last this', 1);
  check('diff last.jsonl this --fail-on none', 0);
  check('diff old.json broken.json', 3);
  check('diff old.json future.json', 3);
  check('diff old.json nothing.json', 3);
  check('diff HEAD:x.txt old.json', 3);
  check('diff - -', 2);
  check('diff old.json', 2);
  check('diff old.json new.json --fail-on lowred', 2);
  check('diff old.json new.json --tolerance much', 2);
  check('diff old.json new.json --level dropped=grave', 2);
  check('diff old.json new.json --report excel', 2);
  check('diff old.json new.json --report md --report text', 2);
  check('diff old.json new.json --baseline none.json', 2);
  check('diff old.json new.json --now tomorrow', 2);
  check('diff old.json new.json --pair a.txt', 2);
});

describe('what diff writes', () => {
  test('text: old → new, by section', async () => {
    const { out } = await run(['diff', 'old.json', 'new.json']);
    expect(out).toContain('≥ 1200人 → ≥ 1100人 lowered');
    expect(out).toMatch(/3 changes: 1 error, 1 warning, 1 info, 1 unchanged\n$/);
  });
  test('several reports at once', async () => {
    const { out } = await run(['diff', 'old.json', 'new.json', '--report', 'md=out/a.md', '--report', 'html=out/a.html', '--report', 'github']);
    expect(out.match(/^::/gm)).toHaveLength(3);
    expect(readFileSync(path.join(folder, 'out/a.md'), 'utf8')).toContain('| 🔴 | 培训 |');
    expect(readFileSync(path.join(folder, 'out/a.html'), 'utf8')).toContain('<mark class="value">1100人以上</mark>');
  });
  test('the options that were used', async () => {
    const { out } = await run(['diff', 'old.json', 'new.json', '--report', 'json', '--tolerance', '5%', '--tolerance', '就业=10%', '--fail-on', 'dropped']);
    expect(JSON.parse(out)).toMatchObject({
      options: { failOn: 'dropped', tolerance: '5%', indicators: [{ match: '就业', tolerance: '10%' }] },
      summary: { changes: 2, failing: 1, unchanged: 2 },
    });
  });
  test('folders, paired without their years', async () => {
    const { documents } = JSON.parse((await run(['diff', 'last', 'this', '--report', 'json'])).out);
    expect(documents.map((d: { pair: string; changes: unknown[] }) => [d.pair, d.changes.length])).toEqual([
      ['卫生局', 3],
      ['教育局', 1],
    ]);
  });
  test('the same bytes again', async () => {
    for (const format of ['json', 'jsonl', 'csv', 'md', 'github', 'junit', 'html', 'text'])
      expect((await run(['diff', 'last', 'this', '--report', format])).out).toBe((await run(['diff', 'last', 'this', '--report', format])).out);
  });
  test('a side that can’t be read drops nothing', async () => {
    const { out, err } = await run(['diff', 'old.json', 'broken.json']);
    expect(out).toBe('');
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});

describe('baseline', () => {
  const update = [
    'baseline',
    'update',
    'old.json',
    'new.json',
    '--baseline',
    'base.json',
    '--reason',
    '机构调整',
    '--owner',
    '李工',
    '--expires',
    '2026-12-31',
    '--now',
    '2026-01-01',
  ];
  const code = async (...args: string[]): Promise<number> => (await run(args)).code;
  const diff = ['diff', 'old.json', 'new.json', '--baseline', 'base.json', '--now'];

  test('accepts, runs out, is pruned', async () => {
    expect((await run(update)).err).toContain('1 accepted, 1 in all');
    expect(await code(...diff, '2026-12-31')).toBe(0);
    expect(await code(...diff, '2027-01-01')).toBe(1);
    expect((await run([...diff, '2027-01-01'])).out).toContain('ran out on 2026-12-31');
    expect((await run(['diff', 'new.json', 'new.json', '--baseline', 'base.json', '--now', '2026-06-01'])).out).toContain('matches nothing');
    expect((await run(['baseline', 'prune', 'old.json', 'new.json', '--baseline', 'base.json', '--now', '2026-06-01'])).err).toContain('0 dropped, 1 left');
    expect((await run(['baseline', 'prune', 'old.json', 'broken.json', '--baseline', 'base.json'])).code).toBe(3);
    expect((await run(['baseline', 'prune', 'new.json', 'new.json', '--baseline', 'base.json', '--now', '2026-06-01'])).err).toContain('1 dropped, 0 left');
  });
  test('wants reason, owner and a file', async () => {
    expect(await code('baseline', 'update', 'old.json', 'new.json', '--baseline', 'b.json', '--owner', 'x')).toBe(2);
    expect(await code('baseline', 'update', 'old.json', 'new.json', '--baseline', 'b.json', '--owner', ' ', '--reason', 'x')).toBe(2);
    expect(await code('baseline', 'update', 'old.json', 'new.json', '--reason', 'x', '--owner', 'x')).toBe(2);
    expect(await code(...update.slice(0, -4), '--expires', '2026-13-01')).toBe(2);
  });
});

describe('the configuration', () => {
  test('levels, tolerance and what fails; flags win', async () => {
    write('set/.plan-extract.json', JSON.stringify({ diff: { failOn: 'lowered', tolerance: '10%', levels: { dropped: 'info' } } }));
    const at = (...more: string[]): string[] => ['diff', 'old.json', 'new.json', '--config', 'set/.plan-extract.json', ...more];
    expect((await run(at())).code).toBe(0);
    expect((await run(at('--tolerance', '1%'))).code).toBe(1);
    expect((await run(at('--fail-on', 'dropped'))).code).toBe(1);
  });
});

describe('trend', () => {
  test('values by year', async () => {
    const { code, out } = await run(['trend', 'old.json', 'new.json']);
    expect(code).toBe(0);
    expect(out).toMatch(/就业\s+target\s+≥1200人\s+≥1100人\s+█▁/);
  });
  test('CSV and a page', async () => {
    expect((await run(['trend', 'old.json', 'new.json', '--format', 'csv', '--indicator', '就*'])).out.trim().split('\n')).toHaveLength(3);
    expect((await run(['trend', 'old.json', 'new.json', '--format', 'html'])).out.match(/<svg viewBox/g)).toHaveLength(2);
  });
  test('exit codes', async () => {
    expect((await run(['trend', 'old.json', 'broken.json'])).code).toBe(3);
    expect((await run(['trend', 'broken.json'])).code).toBe(4);
    expect((await run(['trend', '-', '-'])).code).toBe(2);
  });
});
