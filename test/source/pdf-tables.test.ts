import { expect, test } from 'vitest';
import { lines, read } from './check.ts';
import { type Line, type PageOf, pdf, set, type Text } from './make-pdf.ts';

/** A ruled table: cells' texts in rows, `\n` for a second line, `^` and `<` for a cell merged with the one above or to the left. */
function table(rows: readonly (readonly string[])[], top = 120, columns: readonly number[] = [60, 100, 220, 400, 520]): { page: PageOf; bottom: number } {
  const texts: Text[] = [];
  const rules: Line[] = [];
  let y = top;
  for (const [i, row] of rows.entries()) {
    const height = 16 + 14 * Math.max(...row.map((c) => c.split('\n').length));
    for (const [j, cell] of row.entries()) {
      const [x1, x2] = [columns[j] ?? 0, columns[j + 1] ?? 0];
      const parts = /^[\^<]?$/.test(cell) ? [] : cell.split('\n');
      for (const [k, t] of parts.entries()) texts.push([x1 + 4, y + (height - 14 * parts.length) / 2 + 11 + 14 * k, 10, t]);
      if (cell !== '^') rules.push([x1, y, x2, y]);
      if (cell !== '<') rules.push([x1, y, x1, y + height]);
    }
    y += height;
    rules.push([columns[row.length] ?? 0, y - height, columns[row.length] ?? 0, y]);
    if (i === rows.length - 1) rules.push([columns[0] ?? 0, y, columns[row.length] ?? 0, y]);
  }
  return { page: { texts, lines: rules }, bottom: y };
}

const HEAD = ['序号', '类别', '工作任务', '目标值'];

test('a row is a line, whatever height its cells have', async () => {
  const { page } = table([HEAD, ['1', '数据底座', '编制全市公共数据\n资源目录', '32个部门'], ['2', '政务服务', '推进一网通办', '98%']]);
  const source = await lines(pdf([page]), [
    '序号\t类别\t工作任务\t目标值',
    '1\t数据底座\t编制全市公共数据资源目录\t32个部门',
    '2\t政务服务\t推进一网通办\t98%',
  ]);
  expect(source.tables.map((t) => t.rows.length)).toEqual([3]);
});

test('merged cells are filled down and across, and marked as copies', async () => {
  const { page } = table([HEAD, ['1', '数据底座', '编制目录', '32个'], ['2', '^', '建设中台', '<']]);
  const source = await lines(pdf([page]), ['序号\t类别\t工作任务\t目标值', '1\t数据底座\t编制目录\t32个', '2\t数据底座\t建设中台\t建设中台']);
  expect(source.tables[0]?.rows[2]?.map((c) => c.filled === true)).toEqual([false, true, false, true]);
});

test('a table goes on overleaf: repeated heads once, merged cells filled on', async () => {
  const a = table([HEAD, ['1', '数据底座', '编制目录', '32个'], ['2', '^', '建设中台', '1个']], 700).page;
  const b = table([HEAD, ['3', '', '发布标准', '5项'], ['4', '^', '开展培训', '6场']]).page;
  const source = await lines(
    pdf([a, b]),
    ['序号\t类别\t工作任务\t目标值', '1\t数据底座\t编制目录\t32个', '2\t数据底座\t建设中台\t1个', '3\t数据底座\t发布标准\t5项', '4\t数据底座\t开展培训\t6场'],
    ['table-head-dropped'],
  );
  expect([source.tables.length, source.tables[0]?.headRows]).toEqual([1, 1]);
  expect(source.paragraphs.map((p) => p.page)).toEqual([1, 1, 1, 2, 2]);
});

test('a row that the page cuts is made whole', async () => {
  const a = table([HEAD, ['1', '数据底座', '编制全市公共', '32个']], 740).page;
  const b = table([
    ['', '', '数据资源目录', ''],
    ['2', '政务服务', '一网通办', '98%'],
  ]).page;
  await lines(pdf([a, b]), ['序号\t类别\t工作任务\t目标值', '1\t数据底座\t编制全市公共数据资源目录\t32个', '2\t政务服务\t一网通办\t98%']);
});

test('another table on the next page is another table', async () => {
  const b = table(
    [
      ['项目', '金额', '来源'],
      ['道路', '30万元', '县级'],
    ],
    120,
    [60, 200, 300, 520],
  ).page;
  expect((await read(pdf([table([HEAD, ['1', '甲', '乙', '丙']]).page, b]))).tables.length).toBe(2);
});

test('text before and after a table keeps its place', async () => {
  const before = set(['一、任务分解如下']);
  const { page, bottom } = table([HEAD, ['1', '甲', '乙', '3个']], before.end + 10);
  const after = set(['二、保障措施'], bottom + 40);
  const texts = [...before.texts, ...(page.texts ?? []), ...after.texts];
  await lines(pdf([{ texts, lines: page.lines ?? [] }]), ['一、任务分解如下', '序号\t类别\t工作任务\t目标值', '1\t甲\t乙\t3个', '二、保障措施']);
});

test('a table without side lines', async () => {
  const { page } = table([HEAD, ['1', '甲类', '编制目录', '3个'], ['2', '乙类', '建设中台', '4个']]);
  const open = (page.lines ?? []).filter(([x1, , x2]) => x1 !== x2 || (x1 !== 60 && x1 !== 520));
  await lines(pdf([{ texts: page.texts ?? [], lines: open }]), ['序号\t类别\t工作任务\t目标值', '1\t甲类\t编制目录\t3个', '2\t乙类\t建设中台\t4个']);
});

test('columns with no lines at all are rows where at least three stand under one another', async () => {
  const rows = [HEAD, ['1', '甲类', '编制目录', '3个'], ['2', '乙类', '建设中台', '4个']];
  const texts = rows.flatMap((r, i) => r.map((t, j) => [[60, 120, 220, 400][j] ?? 0, 120 + 24 * i, 12, t] as Text));
  const source = await lines(
    pdf([{ texts }]),
    rows.map((r) => r.join('\t')),
  );
  expect(source.tables.length).toBe(1);
});

test('a frame, an underline and a signature are no tables', async () => {
  const frame: Line[] = [
    [50, 80, 545, 80],
    [50, 780, 545, 780],
    [50, 80, 50, 780],
    [545, 80, 545, 780],
    [90, 150, 300, 150],
  ];
  const texts: Text[] = [...set(['一、总体目标', '二、重点任务']).texts, [90, 400, 16, '责任单位'], [300, 400, 16, '市信息中心']];
  const source = await lines(pdf([{ texts, lines: frame }]), ['一、总体目标', '二、重点任务', '责任单位 市信息中心']);
  expect(source.tables).toEqual([]);
});
