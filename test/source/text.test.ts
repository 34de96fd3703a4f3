import { expect, test } from 'vitest';
import { encode, lines, read, refused } from './check.ts';

const TEXT = '一、总体目标\r\n到年底\uff0c农村自来水普及率达到92%以上。\r\n';
const utf8 = (text: string): Buffer => Buffer.from(text);
const big = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();

test.each([
  ['UTF-8', utf8(TEXT), 'utf-8'],
  ['UTF-8 with a mark', utf8(`\uFEFF${TEXT}`), 'utf-8'],
  ['UTF-16LE with a mark', Buffer.from(`\uFEFF${TEXT}`, 'utf16le'), 'utf-16le'],
  ['UTF-16BE with a mark', big(`\uFEFF${TEXT}`), 'utf-16be'],
  ['UTF-16LE without a mark', Buffer.from(TEXT, 'utf16le'), 'utf-16le'],
  ['UTF-16BE without a mark', big(TEXT), 'utf-16be'],
  ['GBK', encode(TEXT, 'gb18030'), 'gb18030'],
  ['GB18030 with a mark', Buffer.concat([Buffer.of(0x84, 0x31, 0x95, 0x33), encode(TEXT, 'gb18030')]), 'gb18030'],
])('%s: the text without the mark, line ends as they are', async (_, bytes, encoding) => {
  const source = await read(bytes);
  expect([source.text, source.encoding, source.problems]).toEqual([TEXT, encoding, []]);
});

test('Big5 is told from GBK', async () => {
  const text = '一、總體要求\n二、強化資料基礎、網路覆蓋率達到98%。';
  expect((await read(encode(text, 'big5'))).encoding).toBe('big5');
});

test.each(['一、总体要求\r\n', '联通', '目标', '工作计划', '二、加强领导', '完成30亿元'])('short GBK: %s', async (text) => {
  expect((await read(encode(text, 'gb18030'))).text).toBe(text);
});

test('characters of four bytes', async () => {
  expect((await read(Buffer.concat([encode('生僻字', 'gb18030'), Buffer.of(0x95, 0x34, 0xb2, 0x35), encode('在此处使用', 'gb18030')]))).text).toBe(
    '生僻字𠮷在此处使用',
  );
});

test('UTF-8 that ends inside a character is read, with a loss', async () => {
  const source = await lines(
    utf8(`${TEXT}健全制度`).subarray(0, -1),
    ['一、总体目标\r', '到年底\uff0c农村自来水普及率达到92%以上。\r', '健全制\uFFFD'],
    ['text-cut'],
  );
  expect(source.problems[0]?.status).toBe('partial');
});

test('a few bad bytes do not make UTF-8 another encoding', async () => {
  const bytes = Buffer.concat([utf8(TEXT.repeat(3)), Buffer.of(0xff, 0xfe), utf8(TEXT.repeat(3))]);
  const source = await read(bytes);
  expect([source.encoding, source.problems.map((p) => p.code)]).toEqual(['utf-8', ['bad-bytes']]);
  expect(source.text).toContain('\uFFFD\uFFFD一、总体目标');
});

test('a doubtful guess says so', async () => {
  const source = await read(Buffer.concat([encode('目标', 'gb18030'), Buffer.of(0x81, 0x41, 0x82, 0x42, 0xfd, 0x9b)]));
  expect(source.problems.map((p) => p.code)).toContain('encoding-guessed');
});

test('an encoding that is named is taken', async () => {
  expect((await read(encode('目标', 'gb18030'), { encoding: 'gbk' })).text).toBe('目标');
  await expect(read(utf8(TEXT), { encoding: 'gb9999' })).rejects.toThrow('gb9999');
});

test('what is no Chinese text is refused by a code', async () => {
  await refused(Buffer.alloc(0), 'empty', 'empty');
  await refused(utf8(' \r\n\t\u3000 '), 'empty', 'empty');
  await refused(utf8('Work plan 2026: 95% by June.'), 'unreadable', 'no-han');
  const noise = Buffer.from(Array.from({ length: 4000 }, (_, k) => (k * 7919 + ((k * k) >> 3)) & 0xff));
  await refused(noise, 'unreadable', 'binary');
  await refused(Buffer.alloc(4096), 'unreadable', 'binary');
});

test('limits name what was allowed, what was reached and the flag', async () => {
  expect(await refused(utf8(TEXT), 'limit', 'limit-max-bytes', { limits: { maxBytes: 20 } })).toMatch(/20 allowed, \d+ reached, set by --max-bytes/);
  expect(await refused(utf8(TEXT), 'limit', 'limit-max-chars', { limits: { maxChars: 10 } })).toMatch(/10 allowed, 30 reached, set by --max-chars/);
});
