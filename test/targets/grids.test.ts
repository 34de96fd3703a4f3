import { expect, test } from 'vitest';
import { extract } from '../../src/extract.ts';

/** The facts of a plan of 2024 whose one section holds these lines. */
async function check(lines: string): Promise<string[]> {
  const text = `某镇2024年工作计划\n一、主要任务\n${lines.trim()}\n二、工作要求\n加强领导,落实责任。\n`;
  const { outline } = await extract(new TextEncoder().encode(text), { name: 'plan.txt' });
  const targets = outline?.plans.flatMap((p) => p.targets) ?? [];
  return targets.map(({ role, indicator, quantity: q, of, period }) =>
    [role, indicator.key, `${q.value}${q.unit}`, of?.text, period?.by].filter((x) => x !== undefined && x !== null).join(' '),
  );
}

test('rows parted by blanks: units of the head, numbers that look like years', async () => {
  expect(
    await check(`
品种 面积(亩) 单产(公斤)
小麦 2100 510
大豆 1900 180
`),
  ).toEqual(['target 小麦面积 2100亩 小麦', 'target 小麦单产 510公斤 小麦', 'target 大豆面积 1900亩 大豆', 'target 大豆单产 180公斤 大豆']);
});

test('one cell a line, with a caption, a column of units and years in the head', async () => {
  expect(
    await check(`
表1 养殖指标
指标
单位
2023年完成
2024年计划
生猪出栏
头
9000
9800
成活率
%
92.5
95
`),
  ).toEqual(['result 生猪出栏 9000头', 'target 生猪出栏 9800头', 'result 成活率 92.5%', 'target 成活率 95%']);
});

test('a column of deadlines dates its row', async () => {
  expect(await check('序号\t任务\t单位\t数量\t完成时限\n1\t新建温室\t栋\t30\t6月底\n2\t改造沟渠\t公里\t12\t10月底')).toEqual([
    'target 温室 30栋 2024-06',
    'target 改造沟渠 12公里 2024-10',
  ]);
});

test('lines that are no table stay lines', async () => {
  expect(await check('加强领导 落实责任 强化考核\n新建公园 3个\n新建广场 5个')).toEqual(['target 公园 3个', 'target 广场 5个']);
});

test('rows that bars part, with a rule under the head; a column of how things stand is told', async () => {
  expect(
    await check(`
| 指标 | 2023年现状 | 2024年目标 |
| --- | ---: | --- |
| 床位使用率 | 71% | \u226578% |
| 病床(张) | 40 | 52 |
`),
  ).toEqual(['result 床位使用率 71%', 'target 床位使用率 78%', 'result 病床 40张', 'target 病床 52张']);
});

test('a year end in a head says no more than its year', async () => {
  expect(await check('指标 | 2023年底 | 2024年底\n病床(张) | 40 | 52')).toEqual(['result 病床 40张 2023-12', 'target 病床 52张 2024-12']);
});

test('the next cell of a row parted by blanks gives no unit', async () => {
  expect(
    await check(`
指标 单位 2023年完成 2024年计划 责任科室
水塘除险 座 3 4 座谈组
供水保障率 % 92 95 人饮办
`),
  ).toEqual(['result 水塘除险 3座', 'target 水塘除险 4座', 'result 供水保障率 92%', 'target 供水保障率 95%']);
});
