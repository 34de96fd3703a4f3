import { expect, test } from 'vitest';
import { extract } from '../../src/extract.ts';

/** The facts of a text with a table of tabs, `name | member | value unit`. */
async function facts(over: string, table: string): Promise<string[]> {
  const text = `临河县2025年林业工作计划\n一、总体目标\n全年造林任务已分解到各镇\uff0c各镇要抓紧落实。\n${over}${table.replaceAll(' | ', '\t')}\n`;
  const { outline } = await extract(new TextEncoder().encode(text), { name: 'x.txt' });
  const targets = outline?.plans.flatMap((p) => p.targets) ?? [];
  return targets.map((t) => [t.indicator.text, t.of?.text ?? '-', `${t.quantity.value}${t.quantity.unit}`].join(' | '));
}

const TABLE = '镇 | 造林 | 抚育\n东河镇 | 1.2 | 3\n西岭镇 | 0.8 | 2.5';
const WAN = ['造林 | 东河镇 | 12000亩', '抚育 | 东河镇 | 30000亩', '造林 | 西岭镇 | 8000亩', '抚育 | 西岭镇 | 25000亩'];
const BARE = ['造林 | 东河镇 | 1.2', '抚育 | 东河镇 | 3', '造林 | 西岭镇 | 0.8', '抚育 | 西岭镇 | 2.5'];

test('a unit over a table is its numbers\u2019, on a line of its own, behind the title, in brackets or in a cell of the head', async () => {
  expect(await facts('单位\uff1a万亩\n', TABLE)).toEqual(WAN);
  expect(await facts('附表 造林任务分解表  单位:万亩\n', TABLE)).toEqual(WAN);
  expect(await facts('附表1 造林任务分解表\uff08单位\uff1a万亩\uff09\n\n', TABLE)).toEqual(WAN);
  expect(await facts('', TABLE.replace('镇 |', '单位\uff1a万亩 |'))).toEqual(WAN);
});

test('no unit is taken from the text above, nor of two, nor of words that are none', async () => {
  expect(await facts('各单位\uff1a抓紧落实\n', TABLE)).toEqual(BARE);
  expect(await facts('单位\uff1a万亩、%\n', TABLE)).toEqual(BARE);
  expect(await facts('责任单位\uff1a林业站\n', TABLE)).toEqual(BARE);
});

test('columns and rows that count in something of their own keep it', async () => {
  expect(await facts('单位\uff1a万元\n', '项目 | 2025年预算 | 增长率 | 项目数 | 覆盖(户)\n造林 | 120 | 8 | 6 | 35')).toEqual([
    '造林 | - | 1200000元',
    '造林 | - | 8',
    '项目数 | 造林 | 6',
    '覆盖 | 造林 | 35户',
  ]);
});

test('units that a title lists are those of as many columns, in their order', async () => {
  const three = '镇 | 造林地块 | 造林 | 防火路\n东河镇 | 12 | 1.2 | 8\n西岭镇 | 9 | 0.8 | 5';
  expect((await facts('表2 任务分解\uff08单位\uff1a处、万亩、公里\uff09\n', three)).slice(0, 3)).toEqual([
    '造林地块 | 东河镇 | 12处',
    '造林 | 东河镇 | 12000亩',
    '防火路 | 东河镇 | 8公里',
  ]);
  expect((await facts('表2 任务分解\uff08单位\uff1a处、万亩、公里、%\uff09\n', three))[0]).toBe('造林地块 | 东河镇 | 12');
  expect((await facts('表2 任务分解\uff08单位\uff1a处、万元\uff09\n', '镇 | 造林地块 | 补助\n东河镇 | 12 | 1.2\n西岭镇 | 9 | 0.8')).slice(0, 2)).toEqual([
    '造林地块 | 东河镇 | 12处',
    '补助 | 东河镇 | 12000元',
  ]);
  // Columns of two years are of one measure each row.
  expect(await facts('单位\uff1a亿元、万户\n', '指标 | 2024年 | 2025年目标\n造林投资 | 3.2 | 4.1\n造林农户 | 2.1 | 2.5')).toEqual([
    '造林投资 | - | 3.2',
    '造林投资 | - | 4.1',
    '造林农户 | - | 2.1',
    '造林农户 | - | 2.5',
  ]);
});

test('a bracket in a row\u2019s name that says which part it is of is no unit, and a column of weights holds no targets', async () => {
  expect(await facts('单位\uff1a万元\n', '项目 | 权重 | 2025年计划\n供水工程\uff08二期\uff09 | 20% | 300\n林网\uff08续建\uff09 | 30% | 45')).toEqual([
    '供水工程 | - | 3000000元',
    '林网 | - | 450000元',
  ]);
});

test('a cell that ends in .0 is a number and no version', async () =>
  expect(await facts('', '指标 | 2024年实际 | 2025年目标\n负债率\uff08%\uff09 | 64.0 | 63.0')).toEqual(['负债率 | - | 64%', '负债率 | - | 63%']));

test('how large a work is stands beside what of it is to be done in the year', async () => {
  const row = '项目 | 总投资 | 2025年计划投资\n林道改造 | 640 | 120';
  expect(await facts('单位\uff1a万元\n', row)).toEqual(['林道改造 | - | 1200000元']);
  expect(await facts('单位\uff1a万元\n', '项目 | 总投资\n林道改造 | 640')).toEqual(['总投资 | 林道改造 | 6400000元']);
});
