import { expect, test } from 'vitest';
import { cost } from '../cost.mjs';
import { encode, lines, read, refused } from './check.ts';

/** A text as \uN escapes with a question mark for readers that know none. */
const u = (text: string): string =>
  [...text]
    .map((c) =>
      c < '\x80' ? c : [...Buffer.from(c, 'utf16le').swap16().toString('hex').matchAll(/.{4}/g)].map(([h]) => `\\u${Number.parseInt(h, 16)}?`).join(''),
    )
    .join('');
/** A text as bytes of GBK, \'hh each. */
const h = (text: string): string => [...encode(text, 'gb18030')].map((b) => (b < 0x80 ? String.fromCharCode(b) : `\\'${b.toString(16)}`)).join('');

const rtf = (body: string): Buffer =>
  Buffer.from(
    `{\\rtf1\\ansi\\ansicpg936{\\fonttbl{\\f0\\fcharset134 ${h('宋体')};}{\\f1\\fcharset0 Arial;}{\\f2\\fcharset136 x;}}{\\info{\\title ${u('题')}}}${body}}`,
    'latin1',
  );
const shows = (body: string, expected: readonly string[]): ReturnType<typeof lines> => lines(rtf(body), expected);

test('paragraphs by code page and by escapes', async () => {
  const source = await shows(`\\pard\\f0 ${h('一、总体目标')}\\par ${u('到2026年底达到98%')}\\par`, ['一、总体目标', '到2026年底达到98%']);
  expect([source.format, source.encoding]).toEqual(['doc', null]);
});

test('a font tells the code page of its bytes', async () => {
  const big5 = [...encode('總體要求', 'big5')].map((b) => `\\'${b.toString(16)}`).join('');
  await shows(`\\f2 ${big5}\\par\\f0 ${h('目标')}\\par`, ['總體要求', '目标']);
});

test('the code page of the file and of its first font hold where no font is named', async () => {
  const of = (head: string): Buffer => Buffer.from(`{\\rtf1\\ansi${head}\\pard ${h('总体目标')}\\par}`, 'latin1');
  await lines(of('\\ansicpg936'), ['总体目标']);
  await lines(of('\\deff0{\\fonttbl{\\f0\\fcharset134 x;}}'), ['总体目标']);
  await lines(of('\\deff0{\\fonttbl{\\f0\\fcharset134 x;}{\\f1 y;}}\\f1 a\\plain'), ['a总体目标']);
});

test('a file that names no code page, or another than it writes, is read in the one that holds Chinese, and --encoding names it', async () => {
  const of = (head: string, page: 'gb18030' | 'big5'): Buffer =>
    Buffer.from(`{\\rtf1\\ansi${head}\\pard ${[...encode('總體目標', page)].map((b) => `\\'${b.toString(16)}`).join('')}\\par}`, 'latin1');
  for (const head of ['', '\\ansicpg1252', '\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fcharset0 Arial;}}'])
    await lines(of(head, 'gb18030'), ['總體目標'], ['encoding-guessed']);
  await lines(of('\\ansicpg1252', 'big5'), ['總體目標'], [], { encoding: 'big5' });
  await refused(rtf('No Chinese\\par'), 'unreadable', 'no-han');
});

test('bytes behind an escape are skipped as \\uc says', async () => {
  await shows(`\\uc2\\u19968\\'d2\\'bb\\uc1\\u12289?${u('目标')}\\par\\uc0\\u30002\\par`, ['一、目标', '甲']);
});

test('characters of the Chinese page whose second byte is a brace or backslash', async () => {
  await shows("\\f0 \\'81\\'5c\\'81\\'7b\\'81\\'7d\\par", ['乗亄亇']);
  await shows("\\f0 \\'81\\\\\\'81\\{\\'81\\}\\par \\{\\f1 a\\\\\\}\\f0\\'bc\\'d7\\par", ['乗亄亇', '{a\\}甲']);
});

test('signs, tabs, soft breaks and the breaks of the file', async () => {
  await shows(`${u('责任单位')}\\tab${u('市')}\r\n${u('局')}\\line ${u('续')}\\~\\_\\emdash\\par`, ['责任单位\t市局', '续\u00A0-\u2014']);
});

test('a control word that nobody knows is no text, whatever it is called', async () => {
  await shows(`${u('甲')}\\constructor ${u('乙')}\\toString ${u('丙')}\\par`, ['甲乙丙']);
});

test('what is hidden, deleted or beside the text stays out', async () => {
  await shows(
    `${u('甲')}{\\v ${u('密')}}{\\deleted ${u('删')}}{\\header ${u('眉')}\\par}{\\*\\generator ${u('器')};}{\\pict\\bin4 {{}}00ff}{\\stylesheet{${u('样')};}}{\\*\\annotation ${u('批')}}${u('乙')}\\par`,
    ['甲乙'],
  );
});

test('a paragraph whose end was deleted goes on', async () => {
  await shows(`${u('合并前半')}{\\deleted\\par}${u('合并后半')}\\par`, ['合并前半合并后半']);
});

test('fields show their result, contents nothing', async () => {
  await shows(
    `${u('见')}{\\field{\\*\\fldinst HYPERLINK "x"}{\\fldrslt ${u('附件')}}}\\par{\\field{\\*\\fldinst TOC \\\\o}{\\fldrslt ${u('一、目标')}\\tab 2\\par}}\\pard ${u('一、目标')}\\par`,
    ['见附件', '一、目标'],
  );
  await shows(`{\\field{\\*\\fldinst EQ \\\\o(\\\\s\\\\up 9(gong),${u('攻')})}{\\fldrslt {}}}${u('坚')}\\par`, ['攻坚']);
});

test("Word's automatic numbers, which it writes along; bullets are none", async () => {
  const { text, paragraphs } = await shows(
    `{\\listtext ${u('一、')}\\tab}${u('目标')}\\par{\\listtext 1.\\tab}${u('任务')}\\par{\\listtext\\u8226?\\tab}${u('点')}\\par`,
    ['一、目标', '1. 任务', '点'],
  );
  expect(paragraphs.map((p) => p.generated && text.slice(...p.generated))).toEqual(['一、', '1.', undefined]);
});

test('rows with edges of their own stop at the limit of cells', async () => {
  const rows = Array.from({ length: 8000 }, (_, k) => `\\trowd\\cellx${41 * k}\\cellx${1e6 + 41 * k}\\intbl ${u('甲')}\\cell ${u('乙')}\\cell\\row`);
  expect(await cost(() => refused(rtf(rows.join('')), 'limit', 'limit-max-cells'), 1)).toBeLessThan(1500);
});

test('a footnote follows its paragraph', async () => {
  await shows(`${u('投资30')}{\\super\\chftn}{\\footnote\\pard ${u('按可比价。')}}${u('亿元')}\\par ${u('二')}\\par`, ['投资30亿元', '按可比价。', '二']);
});

test('tables with merged cells', async () => {
  const row = (flags: string, cells: readonly string[]): string => `\\trowd${flags}${cells.map((c) => `\\pard\\intbl ${u(c)}\\cell`).join('')}\\row`;
  const three = '\\cellx1000\\cellx3000\\cellx5000';
  const { tables } = await shows(
    `${row(`\\trhdr${three}`, ['类别', '任务', '目标'])}${row('\\clvmgf\\cellx1000\\cellx3000\\cellx5000', ['底座', '编制', '3个'])}${row('\\clvmrg\\cellx1000\\cellx5000', ['', '合计5个'])}\\pard ${u('后')}\\par`,
    ['类别\t任务\t目标', '底座\t编制\t3个', '底座\t合计5个\t合计5个', '后'],
  );
  expect([tables.length, tables[0]?.headRows, tables[0]?.rows[2]?.map((c) => c.filled === true)]).toEqual([1, 1, [true, false, true]]);
});

test('outline level, alignment, weight and size', async () => {
  const { paragraphs } = await read(rtf(`\\pard\\qc\\outlinelevel0\\b\\fs44 ${u('标题')}\\par\\pard\\b0\\fs32 ${u('正文')}\\par`));
  expect(paragraphs.map(({ level, centred, bold, size }) => [level, centred, bold, size])).toEqual([
    [1, true, true, 22],
    [undefined, undefined, undefined, 16],
  ]);
});

test('damage gives what there is, or a refusal', async () => {
  await lines(Buffer.from(`{\\rtf1 ${u('一、目标')}`, 'latin1'), ['一、目标']);
  await lines(Buffer.from(`{\\rtf1 ${u('一、目标')}}}}}\\'`, 'latin1'), ['一、目标']);
  await refused(Buffer.from('{\\rtf1 \\bin999999999 x}', 'latin1'), 'empty', 'empty');
  expect((await read(rtf(`${'{'.repeat(300_000)}${u('深')}${'}'.repeat(300_000)}`))).text).toBe('深\n');
});
