import { expect, test } from 'vitest';
import type { Cell, Plan, SourceText } from '../../src/core/model.ts';
import { span } from '../../src/core/span.ts';
import { View } from '../../src/core/view.ts';
import { readNumbers } from '../../src/targets/numbers.ts';
import { tokens } from '../../src/tokens/tokens.ts';
import { line } from './read-facts.ts';

/** The facts of a table, rows and cells parted by line ends and bars, in a plan of 2024. */
function table(drawn: string): string[] {
  const text = drawn.trim().replace(/ *\| */g, '\t');
  let at = 0;
  const rows = text.split('\n').map((row) => {
    const cells: Cell[] = row.split('\t').map((cell) => {
      const made = { span: span(at, at + cell.length) };
      at += cell.length + 1;
      return made;
    });
    return cells;
  });
  const all = span(0, text.length);
  const plan: Plan = {
    kind: 'plan',
    title: null,
    year: { value: 2024, span: span(0, 0), masked: false },
    issuer: null,
    span: all,
    blocks: [{ kind: 'table', span: all, rows }],
    sections: [],
  };
  const view = new View(text);
  const source: SourceText = { format: 'docx', encoding: null, text, paragraphs: [], tables: [], problems: [] };
  const cleaned = { site: null, removals: [], repairs: [], readings: [], marks: [], view, problems: [] };
  return readNumbers(source, cleaned, [plan], tokens).facts.map((f) => line(f, view));
}

test('the first cell of a row names, the years of the head decide', () => {
  expect(
    table(`
指标 | 单位 | 2023年实际 | 2024年目标
粮食产量 | 万吨 | 23.1 | 23.5
农村自来水普及率 | % | 90 | 93
`),
  ).toEqual(['result | 粮食产量 | = 231000吨', 'target | 粮食产量 | = 235000吨', 'result | 农村自来水普及率 | = 90%', 'target | 农村自来水普及率 | = 93%']);
});

test('a unit in brackets belongs to its column, and a column of growth is a change', () => {
  expect(
    table(`
指标名称 | 预期目标(万元) | 增长(%)
财政收入 | 1200 | 5
`),
  ).toEqual(['target | 财政收入 | = 12000000元', 'target | 财政收入 | = 5% | up']);
});

test('heads that name indicators name them, and the row says for whom', () => {
  expect(
    table(`
乡镇 | 改厕(户) | 绿化(亩)
东河镇 | 120 | 300
`),
  ).toEqual(['target | 改厕 | = 120户 | of 东河镇', 'target | 绿化 | = 300亩 | of 东河镇']);
});

test('what a year that is over was expected to come to is told; what this one is, is to come', () => {
  expect(
    table(`
指标 | 2023年预计完成 | 2024年预期目标
污水处理率 | 94.1% | 95%
`),
  ).toEqual(['result | 污水处理率 | = 94.1%', 'target | 污水处理率 | = 95%']);
  expect(
    table(`
指标 | 2024年预计完成
污水处理率 | 95%
`),
  ).toEqual(['target | 污水处理率 | = 95%']);
});

test('the base year of a column is no unit, and its cells are what the later year starts from', () => {
  expect(
    table(`
指标 | 2023年(基准) | 2024年
有效利用系数 | 0.52 | 0.54
新增库容(万立方米) | 320 | 510
`),
  ).toEqual(['target | 有效利用系数 | = 0.54 | from 0.52', 'target | 库容 | = 5100000立方米 | up | from 3200000立方米']);
});

test('a base has its own unit, whatever its target comes to', () => {
  expect(
    table(`
指标 | 2023年(基准) | 2024年
欠账余额(万元) | 320 | 0
`),
  ).toEqual(['target | 欠账余额 | = 0元 | from 3200000元']);
});

test('numbers of order, years and notes are none', () => {
  expect(
    table(`
序号 | 项目 | 备注
1 | 道路硬化 | 2023年续建
2 | 管网改造 | 2个标段
`),
  ).toEqual([]);
});

test('a cell that is a sentence is read as one', () => {
  expect(
    table(`
序号 | 重点任务 | 责任单位
1 | 新建高标准农田5万亩,改造灌区2处 | 农业局
2 | 农村自来水普及率达到93%以上 | 水利局
`),
  ).toEqual(['target | 高标准农田 | = 50000亩', 'target | 改造灌区 | = 2处', 'target | 农村自来水普及率 | >= 93%']);
});

test('a year under a head over several years names nothing', () => {
  expect(
    table(`
指标 | 单位 | 年度 | 年度
指标 | 单位 | 2023年 | 2024年
新增就业 | 万人 | 2.1 | 2.3
`),
  ).toEqual(['result | 新增就业 | = 21000人 | up', 'target | 新增就业 | = 23000人 | up']);
});

test('the cell under 指标 names, not the class or the number before it; a class that is left empty shifts nothing', () => {
  expect(
    table(`
类别 | 序号 | 指标 | 单位 | 2023年 | 2025年 | 属性
生态 | 1 | 森林覆盖率 | % | 40 | 42 | 预期性
 | 2 | 空气优良天数比例 | % | 88 | ≥90 | 约束性
民生 | 3 | 供水能力 | 亿m³ | — | [2.3] | 预期性
 | 4 | 利用系数 | — | 0.53 | 0.56 | 预期性
`),
  ).toEqual([
    'result | 森林覆盖率 | = 40%',
    'target | 森林覆盖率 | = 42%',
    'result | 空气优良天数比例 | = 88%',
    'target | 空气优良天数比例 | >= 90%',
    'target | 供水能力 | = 230000000m³',
    'result | 利用系数 | = 0.53',
    'target | 利用系数 | = 0.56',
  ]);
});

test('what a target starts from stands in its row, and is no fact beside it', () => {
  expect(
    table(`
指标 | 2020年基期值 | 2025年目标值
乡镇(街道)综合养老机构覆盖率(%) | 54 | 60
`),
  ).toEqual(['target | 乡镇(街道)综合养老机构覆盖率 | = 60% | from 54%']);
});

test('a group stands before the indicator, and how often before how many', () => {
  expect(
    table(`
项目 | 考核指标 | 目标值 | 分值
健康教育 | 宣传栏更换 | 每两个月1次 | 10
预防接种 | 建证率 | \u226595% | 20
老年人 | 管理率 | \u226572% | 40`),
  ).toEqual(['target | 宣传栏更换 | = 1次', 'target | 建证率 | >= 95%', 'target | 管理率 | >= 72%']);
});

test('how much of a budget it is tells, also beside heads that hope', () => {
  const rows = table(`
科目 | 2023年执行数 | 占年初预算(%)
教育支出 | 56 | 49.6
卫生支出 | 21 | 52.7
农业支出 | 37 | 47.3`);
  expect(rows.filter((r) => r.includes('49.6'))).toHaveLength(1);
  expect(rows.every((r) => r.startsWith('result '))).toBe(true);
});
