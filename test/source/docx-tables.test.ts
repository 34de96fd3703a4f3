import { expect, test } from 'vitest';
import { lines, read, readBytes } from './docx-check.ts';
import { abstractNum, docx, li, lvl, num, p, r, tbl, tr } from './make-docx.mjs';

const start = '<w:vMerge w:val="restart"/>';
const goes = '<w:vMerge/>';
const wide = (n: number): string => `<w:gridSpan w:val="${n}"/>`;

test('a row a line, cells by tabs', () => lines({ body: p('前') + tbl(['任务', '目标'], ['建设', '120个']) + p('后') }, '前\n任务\t目标\n建设\t120个\n后'));

test('cells merged downwards are filled, and marked as copies', async () => {
  const { text, tables } = await read({ body: tbl([[start, '一类'], '甲'], [[goes, ''], '乙'], ['二类', '丙']) });
  expect(text).toBe('一类\t甲\n一类\t乙\n二类\t丙\n');
  expect(tables[0]?.rows.map((row) => row.map((cell) => cell.filled === true))).toEqual([
    [false, false],
    [true, false],
    [false, false],
  ]);
});

test('cells merged across are filled too', () => lines({ body: tbl(['甲', '乙', '丙'], [[wide(2), '合计'], '5项']) }, '甲\t乙\t丙\n合计\t合计\t5项'));

test('cells merged both ways', () =>
  lines({ body: tbl([[wide(2) + start, '头'], '甲'], [[wide(2) + goes, ''], '乙'], ['1', '2', '3']) }, '头\t头\t甲\n头\t头\t乙\n1\t2\t3'));

test('a cell merged in the old way', () =>
  lines({ body: tbl([['<w:hMerge w:val="restart"/>', '头'], ['<w:hMerge/>', ''], '甲'], ['1', '2', '3']) }, '头\t头\t甲\n1\t2\t3'));

test('a row that is one cell across the table stands once', () =>
  lines({ body: tbl([[wide(3), '一、经济指标']], ['增长', '5%', '发改委']) }, '一、经济指标\n增长\t5%\t发改委'));

test('a merge that starts nowhere is a cell of its own, and one that is broken off starts anew', () =>
  lines({ body: tbl([[goes, '孤'], '甲'], ['断', '乙'], [[goes, ''], '丙']) }, '孤\t甲\n断\t乙\n\t丙'));

test('columns left out at the start keep their place', () =>
  lines({ body: tbl(['1', '2', '3'], tr(['乙', '丙'], '<w:gridBefore w:val="1"/>')) }, '1\t2\t3\n\t乙\t丙'));

test('several paragraphs, breaks and tabs in a cell stay in its line', () =>
  lines({ body: tbl(['甲', p('第一段') + p() + p('<w:r><w:t>上</w:t><w:br/><w:t>下</w:t><w:tab/><w:t>右</w:t></w:r>')]) }, '甲\t第一段 上 下 右'));

test('a table in a cell stays in the line of its row', () =>
  lines({ body: tbl(['任务', p('分解') + tbl(['一季度', '25%'], ['二季度', '50%']) + p()]) }, '任务\t分解 一季度 25% 二季度 50%'));

test('automatic numbers in cells', () =>
  lines(
    { numbering: abstractNum(1, lvl(0, 'decimal', '%1')) + num(1, 1), body: tbl([li(1, 0, ''), '甲'], [li(1, 0, ''), '乙']) + li(1, 0, '丙') },
    '1\t甲\n2\t乙\n3丙',
  ));

test('numbers in the hidden cells of a merge do not count', () =>
  lines(
    {
      numbering: abstractNum(1, lvl(0, 'decimal', '%1.')) + num(1, 1),
      body: tbl([[start, li(1, 0, '甲')], '1'], [[goes, li(1, 0, '')], '2'], [li(1, 0, '乙'), '3']),
    },
    '1.甲\t1\n1.甲\t2\n2.乙\t3',
  ));

test('deleted rows and cells are out, and their numbers do not count', () =>
  lines(
    {
      numbering: abstractNum(1, lvl(0, 'decimal', '%1.')) + num(1, 1),
      body: tbl(
        [li(1, 0, '甲'), '1'],
        tr([li(1, 0, '删'), '2'], '<w:del/>'),
        tr([li(1, 0, '乙'), ['<w:cellDel/>', '去'], '3']),
        tr(['藏', '4'], '<w:hidden/>'),
      ),
    },
    '1.甲\t1\n2.乙\t3',
    'it keeps deleted cells and hidden rows',
  ));

test('header rows at the top are counted', async () => {
  const head = '<w:tblHeader/>';
  const { tables } = await read({ body: tbl(tr(['甲', '乙'], head), tr(['1', '2'], head), ['3', '4'], tr(['5', '6'], head)) + tbl(['7', '8']) });
  expect(tables.map((t) => t.headRows)).toEqual([2, undefined]);
});

test('a table of one column only frames its paragraphs, tables within it too', async () => {
  const { text, tables } = await read({ body: tbl([p('一、总体要求') + p('正文') + tbl(['甲', '5%'])], [p('二、措施')]) });
  expect([text, tables.length]).toEqual(['一、总体要求\n正文\n甲\t5%\n二、措施\n', 1]);
});

test('a table that has text in one cell of a row at most frames it, whatever its columns', async () => {
  const { text, tables } = await read({ body: tbl(['', p('一、总体要求') + p('正文') + p('增长5%'), ''], [p('附注'), ' ', '']) });
  expect([text, tables.length]).toEqual(['一、总体要求\n正文\n增长5%\n附注\n', 0]);
});

test('a column of automatic numbers is text', () =>
  lines({ numbering: abstractNum(1, lvl(0, 'decimal', '%1')) + num(1, 1), body: tbl([li(1, 0, ''), '甲'], [li(1, 0, ''), '乙']) }, '1\t甲\n2\t乙'));

test('a row with a page of paragraphs in a cell reads as lines, the rows around it as a table each', async () => {
  const page = ['一、目标', '长'.repeat(900), '二、措施'].map((x) => p(x)).join('');
  const { text, tables } = await read({ body: tbl(['项目', '内容'], ['计划', page], ['负责人', '张三']) });
  expect([text, tables.length]).toEqual([`项目\t内容\n计划\n一、目标\n${'长'.repeat(900)}\n二、措施\n负责人\t张三\n`, 2]);
});

test('a long cell of one paragraph, or of short ones, stays in its row', () => {
  const long = '长'.repeat(900);
  return lines({ body: tbl(['甲', long], ['乙', p('一') + p('二') + p('三')]) }, `甲\t${long}\n乙\t一 二 三`);
});

test('rows in which nothing stands leave no line', () => lines({ body: tbl(['甲', '乙'], ['', ''], ['1', '2']) }, '甲\t乙\n1\t2'));

test('rows and cells in content controls', () => {
  const cell = `<w:sdt><w:sdtContent><w:tc>${p('30项')}</w:tc></w:sdtContent></w:sdt>`;
  return lines({ body: `<w:tbl><w:sdt><w:sdtContent><w:tr><w:tc>${p('行')}</w:tc>${cell}</w:tr></w:sdtContent></w:sdt></w:tbl>` }, '行\t30项');
});

test('a note in a cell follows the table', () =>
  lines(
    {
      footnotes: `<w:footnote w:id="1">${p('注文')}</w:footnote>`,
      body: tbl([p(`${r('5.2')}<w:r><w:footnoteReference w:id="1"/></w:r>`), '乙'], ['1', '2']) + p('后'),
    },
    '5.2\t乙\n1\t2\n注文\n后',
    'it has no notes in its raw text',
  ));

test('a text box in a cell stays in its cell', () =>
  lines({ body: tbl([p(`${r('甲')}<w:r><w:pict><w:txbxContent>${p('框')}</w:txbxContent></w:pict></w:r>`), '乙']) }, '甲 框\t乙'));

test('where a cell is in the file: its paragraphs have numbers', async () => {
  const { text, paragraphs } = await read({ body: p('前') + tbl(['甲', '乙']) + p('后') });
  expect(paragraphs.map((x) => `${x.number} ${text.slice(...x.span)}`)).toEqual(['1 前', '2 甲', '3 乙', '4 后']);
});

test('a hostile grid ends at a limit, soon', async () => {
  const cells = tbl(...Array.from({ length: 300 }, () => [[wide(1_000_000), '格'] as [string, string], '尾']));
  expect(await readBytes(docx({ body: cells }), { maxCells: 20_000 })).toMatchObject({ status: 'limit', problems: [{ code: 'limit-max-cells' }] });
  const long = tbl(...Array.from({ length: 1000 }, (_, i) => [[i ? goes : start, '长'.repeat(1000)] as [string, string], '尾']));
  expect(await readBytes(docx({ body: long }), { maxChars: 500_000 })).toMatchObject({ status: 'limit', problems: [{ code: 'limit-max-chars' }] });
});
