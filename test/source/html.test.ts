import { expect, test } from 'vitest';
import { encode, lines, read, refused } from './check.ts';

const page = (body: string, head = ''): Buffer => Buffer.from(`<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`);

/** Checks the lines that a page's body shows. */
const shows = (body: string, expected: readonly string[], head = ''): ReturnType<typeof lines> => lines(page(body, head), expected);

test('blocks and breaks end lines, inline tags do not', async () => {
  await shows('<div>一、<b>总体</b>目标<p>到<span>2026</span>年<i>底</i>达<font>9</font><font>8</font>%</div>二、任务<br>三、保障<hr>四、附则', [
    '一、总体目标',
    '到2026年底达98%',
    '二、任务',
    '三、保障',
    '四、附则',
  ]);
});

test('white space is folded; a line end between Chinese characters is none', async () => {
  await shows('<p>\n  完成\n  投资  30\n亿元\t以上 \n</p><pre>一\n  二</pre>', ['完成投资 30亿元 以上', '一', '  二']);
});

test('indents of ideographic blanks stay', async () => {
  await shows('<p>\u3000\u3000各科室要落实。</p>', ['\u3000\u3000各科室要落实。']);
});

test.each([
  ['script', '<script>var s="甲"</script>'],
  ['style', '<style>p{content:"甲"}</style>'],
  ['comment', '<!-- 甲 -->'],
  ['display', '<div style="DISPLAY : none">甲</div>'],
  ['visibility', '<span style="visibility:hidden">甲</span>'],
  ['hidden', '<p hidden>甲</p>'],
  ['Word', '<span style="mso-hide:all">甲</span>'],
  ['template', '<template>甲</template>'],
  ['noscript', '<noscript>甲</noscript>'],
  ['iframe', '<iframe>甲</iframe>'],
  ['select', '<select><option>甲</select>'],
  ['deleted', '<del>甲</del>'],
  ['reading', '<ruby>攻<rp>(</rp><rt>甲</rt><rp>)</rp></ruby>'],
  ['class', '<p class="a x-1">甲</p>'],
  ['id', '<p id="off">甲</p>'],
  ['tag with class', '<em class="gone">甲</em>'],
  ['running head', '<div title="header"><p>甲</p></div>'],
])('hidden by %s', async (_, body) => {
  const { text } = await read(
    page(
      `乙${body}`,
      '<style>/* .b{display:none} */ .x-1, #OFF { color:red; display:none !important } em.gone{display:none} @media print { .b { display:none } }</style>',
    ),
  );
  expect(text).not.toContain('甲');
  expect(text).toContain('乙');
});

test('what only looks hidden shows', async () => {
  await shows(
    '<p class="b">甲</p><p style="display:block">乙</p><p class="x-10">丙</p><ins>丁</ins>',
    ['甲', '乙', '丙', '丁'],
    '<style>/* .b{display:none} */ .x-1{display:none} @media print{.b{display:none}}</style>',
  );
});

test('headings have levels; bold, centred and size are told', async () => {
  const { paragraphs } = await read(
    page('<h2>一、总体目标</h2><p align=center style="font-size:16px"><b>标题</b></p><p><b>一是</b>健全</p><center>二</center>'),
  );
  expect(paragraphs.map(({ level, bold, centred, size }) => [level, bold, centred, size])).toEqual([
    [2, true, undefined, undefined],
    [undefined, true, true, 12],
    [undefined, undefined, undefined, undefined],
    [undefined, undefined, true, undefined],
  ]);
});

test.each([
  ['<ol><li>甲<li>乙</ol>', ['1. 甲', '2. 乙']],
  ['<ol start=3 style="list-style-type:cjk-ideographic"><li>甲<li>乙</ol>', ['三、甲', '四、乙']],
  ['<ol type=a><li>甲<li value=5>乙<li>丙</ol>', ['a. 甲', 'e. 乙', 'f. 丙']],
  ['<ol type=I reversed start=2><li>甲<li>乙</ol>', ['II. 甲', 'I. 乙']],
  ['<ol style="list-style:none"><li>甲</ol>', ['甲']],
  ['<ul><li>甲<li>乙</ul>', ['甲', '乙']],
  ['<ol><li>1、甲<li>\uff082\uff09乙<li>3万元以上</ol>', ['1、甲', '\uff082\uff09乙', '3. 3万元以上']],
  ['<ol><li>甲<ol type=1><li>子</ol><li>乙</ol>', ['1. 甲', '1. 子', '2. 乙']],
  ['<ol><li><p>甲</p><p>续</p><li>乙</ol>', ['1. 甲', '续', '2. 乙']],
  ['<ol style="list-style-type:simp-chinese-formal"><li>甲</ol>', ['壹、甲']],
  ['<ol style="list-style-type:unheard-of"><li>甲</ol>', ['1. 甲']],
] as const)('%s', async (body, expected) => {
  await shows(body, expected);
});

test('a list number is marked as generated', async () => {
  const { text, paragraphs } = await read(page('<ol><li>甲</ol><p>二、乙'));
  expect(paragraphs.map((p) => p.generated && text.slice(...p.generated))).toEqual(['1.', undefined]);
});

test("Word's numbers come with their text, without the filler behind", async () => {
  await shows(
    '<p class=MsoNormal style="mso-list:l0"><![if !supportLists]><span>一、<span style=\'font:7.0pt "Times New Roman"\'>&nbsp;&nbsp; </span></span><![endif]>总体要求</p>',
    ['一、总体要求'],
  );
});

test('raised digits stay apart from the number before them', async () => {
  await shows('<p>投资30<sup>1</sup>亿元\uff0c绿地5m<sup>2</sup>\uff0c第<sub>2</sub>项</p>', ['投资30\u00B9亿元\uff0c绿地5m\u00B2\uff0c第2项']);
});

test('tables are rows, merged cells are filled, heads are counted', async () => {
  const source = await shows(
    '<table><thead><tr><th rowspan=2>类别<th colspan=2>任务<tr><th>名称<th>目标值</thead><tr><td rowspan=2>底座<td>编制<br>目录<td>32个<tr><td>建设中台<td><p>120个</p></table>',
    ['类别\t任务\t任务', '类别\t名称\t目标值', '底座\t编制 目录\t32个', '底座\t建设中台\t120个'],
  );
  expect(source.tables[0]?.headRows).toBe(2);
  expect(source.tables[0]?.rows[3]?.map((c) => c.filled === true)).toEqual([true, false, false]);
});

test('a table that only arranges the page is no table', async () => {
  const source = await shows('<table><tr><td>导航</td><td><h1>工作计划</h1><table><tr><td>甲<td>3个<tr><td>乙<td>4个</table><p>结束</td></tr></table>', [
    '导航',
    '工作计划',
    '甲\t3个',
    '乙\t4个',
    '结束',
  ]);
  expect(source.tables.length).toBe(1);
  expect((await read(page(`<table><tr><td>菜单<td>${'各单位要落实责任。'.repeat(200)}</table>`))).tables).toEqual([]);
  expect((await read(page('<table><tr><td>一、目标<tr><td>二、任务</table>'))).tables).toEqual([]);
});

test('charset: mark, then bytes over the tag, then the tag', async () => {
  const tagged = (charset: string): string => `<html><head><meta charset="${charset}"></head><body><p>一、总体目标与任务</p></body></html>`;
  await lines(encode(tagged('gb2312'), 'gb18030'), ['一、总体目标与任务']);
  await lines(Buffer.from(tagged('gb2312')), ['一、总体目标与任务'], ['charset-disagrees']);
  await lines(encode(tagged('utf-8'), 'gb18030'), ['一、总体目标与任务'], ['charset-disagrees']);
  await lines(Buffer.from(`\uFEFF${tagged('gb2312')}`), ['一、总体目标与任务']);
  await lines(Buffer.from(`\uFEFF${tagged('gb2312')}`, 'utf16le'), ['一、总体目标与任务']);
  await lines(encode('<html><body><p>一、总体目标与任务</body></html>', 'gb18030'), ['一、总体目标与任务']);
  await lines(Buffer.from(tagged('x-unheard-of')), ['一、总体目标与任务']);
});

test('a list whose style no standard knows counts in decimal, whatever it is called', async () => {
  await shows('<ol style="list-style-type: constructor"><li>甲</ol><ol type="valueOf"><li>乙</ol>', ['1. 甲', '1. 乙']);
});

test('entities are read', async () => {
  await shows('<p>&#65288;&#x4e00;&#65289;办结率&ge;98%&mdash;达标</p>', ['\uFF08一\uFF09办结率\u226598%\u2014达标']);
});

test('a page without text', async () => {
  await refused(page('<p> <br> </p>'), 'empty', 'empty');
  await refused(page('<p>Hello</p>'), 'unreadable', 'no-han');
});

test.each(['<div>', '<table><tr><td>', '<ul><li>', '<b><p>', '<ol><li>', '<font><div>'])('nesting without end: %s', async (tag) => {
  expect((await read(page(`${tag.repeat(20_000)}一、总体目标`))).text).toContain('一、总体目标');
});

test('cells stop at their limit', async () => {
  const wide = '<table><tr><td colspan=999 rowspan=999>甲<td>乙</table>'.replace('</table>', '<tr><td>丙'.repeat(500));
  await refused(page(wide), 'limit', 'limit-max-cells', { limits: { maxCells: 5000 } });
});
