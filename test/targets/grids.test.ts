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

const HEAD = '指标\n单位\n2023年完成\n2024年目标';
test.each([
  [
    'words in place of a number',
    `${HEAD}\n农药用量\n吨\n86\n完成县下达任务\n良种覆盖率\n%\n95.2\n96以上\n地表水优良比例\n%\n91.7\n持续改善`,
    ['result 农药用量 86吨', 'result 良种覆盖率 95.2%', 'target 良种覆盖率 96%', 'result 地表水优良比例 91.7%'],
  ],
  [
    'numbers that could be one, a name that wants a number, signs of units',
    `${HEAD}\n火灾起数下降\n%\n8.5\n6\n事故起数下降\n%\n12.5\n5\n覆盖率\n%\n90\n91\n达标率\n%\n80\n81`,
    [
      'result 火灾起数下降 8.5%',
      'target 火灾起数下降 6%',
      'result 事故起数下降 12.5%',
      'target 事故起数下降 5%',
      'result 覆盖率 90%',
      'target 覆盖率 91%',
      'result 达标率 80%',
      'target 达标率 81%',
    ],
  ],
  [
    'lines that head groups of rows',
    `${HEAD}\n一、农业\n存栏\n头\n480\n560\n出栏\n头\n900\n950\n二、就业\n城镇新增就业\n人\n300\n320`,
    ['result 存栏 480头', 'target 存栏 560头', 'result 出栏 900头', 'target 出栏 950头', 'result 城镇新增就业 300人', 'target 城镇新增就业 320人'],
  ],
  [
    'a caption that sounds like a head',
    `表2 主要指标\n${HEAD}\n存栏\n头\n480\n560\n母猪\n头\n24\n26\n出栏\n头\n900\n950`,
    ['result 存栏 480头', 'target 存栏 560头', 'result 母猪 24头', 'target 母猪 26头', 'result 出栏 900头', 'target 出栏 950头'],
  ],
  [
    'a cell that is a sentence',
    '2024年重点项目表\n序号\n项目名称\n建设内容\n年度投资(万元)\n1\n公路改建\n加宽路面,长3.2公里\n1200\n2\n水厂扩容\n更新设备。\n960\n3\n泵站\n改造机房\n\u2014',
    ['target 长 3.2公里', 'target 公路改建年度投资 12000000元 公路改建', 'target 水厂扩容年度投资 9600000元 水厂扩容'],
  ],
])('one cell a line: %s', async (_, lines, facts) => expect(await check(lines)).toEqual(facts));

test.each(['', '\t\t\t'])('rows of tabs in groups, whose names head no section', async (empty) => {
  const rows = `指标\t单位\t2023年完成\t2024年目标\n一、农业${empty}\n存栏\t头\t480\t560\n粮食\t吨\t30\t32以上\n二、就业${empty}\n新增就业\t人\t300\t320`;
  expect(await check(rows)).toEqual([
    'result 存栏 480头',
    'target 存栏 560头',
    'result 粮食 30吨',
    'target 粮食 32吨',
    'result 新增就业 300人',
    'target 新增就业 320人',
  ]);
});

test('figures in a list of short lines are no table', async () => {
  expect(await check('重点任务\n新建公园\n3个\n新建广场\n5个\n目标任务\n各村落实')).toEqual(
    await check('重点任务\n新建公园\n3个\n新建广场\n5个\n任务目标\n各村落实'),
  );
});

test('a column of units: what begins with 千 and is a unit itself keeps it', async () => {
  expect(await check('指标\t单位\t本年计划\n供电量\t千瓦时\t860\n单位电耗\t千瓦时/吨\t31.6\n药剂用量\t千克\t75\n产值\t千元\t90')).toEqual([
    'target 供电量 860千瓦时',
    'target 单位电耗 31.6千瓦时/吨',
    'target 药剂用量 75千克',
    'target 产值 90000元',
  ]);
});
