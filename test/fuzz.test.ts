import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { globSync } from 'tinyglobby';
import { expect, test } from 'vitest';
import { promiseFaults } from '../src/document/validate.ts';
import { extract, parseQuantity, readMentions } from '../src/index.ts';
import { docx } from './source/make-docx.mjs';

// Documents are hostile until read: whatever the text, the outline keeps the contract's promises.
const TEXTS = globSync('fixtures/**/*.txt')
  .sort()
  .map((f) => readFileSync(f, 'utf8').replace(/^\uFEFF/, ''));
const BITS = [
  '\n',
  '\n\n',
  '1、',
  '2、',
  '3.',
  '一、',
  '(二)',
  '\uFF08三\uFF09',
  '①',
  '第1页',
  '篇2',
  '20xx年',
  'XX',
  '****',
  '95%',
  '由37%提高到45%',
  '分别达85%、70%',
  '。',
  '\uFF1A',
  '"o',
  '\t',
  '\u3000\u3000',
  '\u200B',
  '\uD83D',
  '\u0000',
  '全覆盖',
  '翻一番',
  '_____%',
  '百分之',
  '万元',
  ' ',
  '9&5%',
  '收藏',
  'http://a.cn/7/',
  '0260317105944874',
  '.多',
  '如(1)(2)等\n',
  '一、\n',
  '\n第二篇\n',
  '\t指标\t二、完成\n1\t',
  '2、\t\t\n',
  '\n序号\t指标\t2024年计划\t增长\n1\t产值\t6\t8\n2\t税收\t7\t9\n',
  '由会员分享,可在线阅读',
];

const piece = fc.oneof(
  fc.constantFrom(...BITS),
  fc.tuple(fc.nat(TEXTS.length - 1), fc.nat(3000), fc.integer({ min: 1, max: 300 })).map(([i, at, n]) => (TEXTS[i] ?? '').slice(at, at + n)),
  fc.string({ maxLength: 12, unit: 'grapheme' }),
);
const document = fc.array(piece, { minLength: 1, maxLength: 30 }).map((p) => `工作计划\n${p.join('')}`);

test('any text keeps the promises, or says why it has no outline', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(document, async (text) => {
      const bytes = new TextEncoder().encode(text);
      const { status, outline, problems } = await extract(bytes, { name: 'a.txt', encoding: 'utf-8' });
      expect(problems.filter((p) => p.status === 'invalid').map((p) => p.message.en)).toEqual([]);
      if (outline) expect(promiseFaults(outline, new TextDecoder().decode(bytes).replace(/^\uFEFF/, ''))).toEqual([]);
      else expect(['empty', 'unreadable', 'unsupported']).toContain(status);
    }),
    { numRuns: 400, seed: 20241 },
  );
});

// What numbers are made of, and more digits than a number can hold.
const PARTS =
  '0 00 1 7 9 12 999 20260317105944874 99999999999999999999 / . 万 亿 千 百 十 两 零 \u3007 半 分之 百分之 千分之 % \u2030 元 人 多 余 倍 翻 番 成 折 个百分点 至 - 约 超 \u3001 \u00D7 X _ 点 几 数 第 年 月 + \u2191';

test('every value that is read is a number', () => {
  const parts = fc.array(fc.constantFrom(...PARTS.split(' ')), { minLength: 1, maxLength: 6 }).map((p) => p.join(''));
  fc.assert(
    fc.property(parts, (text) => {
      for (const q of [parseQuantity(text), ...readMentions(`完成${text}任务`)])
        for (const value of [q?.value, q?.min, q?.max]) expect(value ?? 0, text).toSatisfy(Number.isFinite);
    }),
    { numRuns: 40_000, seed: 11 },
  );
});

// Lines, and tables of which cells are empty, also at their edges; on a web page text may stand right beside a table.
const LINES = ['', '工作计划', '一、目标', '1、新建水闸3座。', '完成投资2亿元,增长5%。', '(二)保障', '序号'];
const lineOf = fc.constantFrom(...LINES);
const part = fc.oneof(lineOf, fc.array(fc.array(lineOf, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }));
const page = fc.array(part, { minLength: 1, maxLength: 8 });
type Part = string | string[][];
const grid = (rows: string[][], tag: string, cell: (text: string) => string): string =>
  rows.map((r) => `<${tag}>${r.map((c) => cell(c)).join('')}</${tag}>`).join('');
const word = (p: Part): string => {
  const para = (t: string): string => `<w:p><w:r><w:t>${t}</w:t></w:r></w:p>`;
  return typeof p === 'string' ? para(p) : `<w:tbl>${grid(p, 'w:tr', (c) => `<w:tc>${para(c)}</w:tc>`)}</w:tbl>`;
};
const web = (p: Part): string => (typeof p === 'string' ? `<b>${p}</b>` : `<table>${grid(p, 'tr', (c) => `<td>${c}</td>`)}</table>`);

test.each([
  ['DOCX', (parts: Part[]) => docx({ body: parts.map(word).join('') })],
  ['HTML', (parts: Part[]) => Buffer.from(`<html><body>${parts.map(web).join('')}</body></html>`)],
])('any row of lines and tables keeps the promises as %s', { timeout: 120_000 }, async (_, made) => {
  await fc.assert(
    fc.asyncProperty(page, async (parts) => {
      const { status, problems } = await extract(made(parts), { name: 'a' });
      expect(problems.filter((p) => p.status === 'invalid').map((p) => p.message.en)).toEqual([]);
      expect(['ok', 'partial', 'empty']).toContain(status);
    }),
    { numRuns: 300, seed: 31 },
  );
});

test('any bytes give a status, never an exception', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 400 }),
      fc.constantFrom('', '%PDF-1.4\n', 'PK\u0003\u0004', '{\\rtf1', '<html>', '\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1'),
      async (bytes, head) => {
        const { status, outline, problems } = await extract(Uint8Array.from([...Buffer.from(head, 'latin1'), ...bytes]), { name: 'a' });
        if (!outline) expect(problems.length, status).toBeGreaterThan(0);
      },
    ),
    { numRuns: 300, seed: 7 },
  );
});
