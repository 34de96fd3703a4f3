import { describe, expect, it } from 'vitest';
import { check, read, sections } from './check.ts';

describe('rows of a table that lost its rules', () => {
  const head = '序号 指标 单位 2022年 2025年 属性';
  check(
    'are no headings, though a number opens each',
    `⟦#|林溪镇工作计划⟧\n⟦1 一、|主要目标⟧\n${head}\n1 蔬菜总产量 万吨 2.1 2.6 约束性\n2 林木覆盖率 % 35.6 38 约束性\n⟦1 二、|重点工作⟧\n修渠两条。`,
  );
  check(
    'nor with wide gaps',
    `⟦#|林溪镇工作计划⟧\n⟦1 一、|主要目标⟧\n${head}\n1  蔬菜总产量  万吨  2.1  2.6  约束性\n2  林木覆盖率  %  35.6  38  约束性\n⟦1 二、|重点工作⟧\n修渠两条。`,
  );
  check(
    'a heading with a blank and words behind its number stays one',
    '⟦#|林溪镇工作计划⟧\n⟦1 1|主要目标⟧\n全员达标。\n⟦1 2|重点工作⟧\n修渠两条。\n⟦1 3|保障措施⟧\n落实经费。',
  );
});

describe('tables whose line breaks became blanks', () => {
  const cells = (text: string): string[][] => {
    const { outlined, view } = read(text);
    const blocks = outlined.plans.flatMap((p) => [...p.blocks, ...sections(p.sections).flatMap((x) => x.blocks)]);
    return blocks.flatMap((b) => (b.rows ?? []).map((row) => row.map((c) => view.text.slice(...view.fromSource(c.span)))));
  };
  it('are tables, with the words before and behind them as paragraphs', () => {
    const text =
      '林溪镇工作计划\n一、主要目标\n今年任务见下表: 序号 指标 单位 2023年 2024年 1 造林 万亩 2.1 2.6 2 修渠 公里 35 38 3 护林 人 12 12 各村抓好落实。';
    expect(cells(text)).toEqual([
      ['序号', '指标', '单位', '2023年', '2024年'],
      ['1', '造林', '万亩', '2.1', '2.6'],
      ['2', '修渠', '公里', '35', '38'],
      ['3', '护林', '人', '12', '12'],
    ]);
  });
  it('have fewer cells a row than heads where the last column is empty', () =>
    expect(cells('林溪镇工作计划 附:任务表 序号 指标 目标 备注 1 造林 300 2 修渠 20')[2]).toEqual(['2', '修渠', '20']));
  it.each(['材料须写明序号 名称 单位 数量 1 份交镇里,2 份留存,按月上报。', '填写序号 名称 后 1 日内上报 2 次', '序号 造林 1 修渠 2 护林 3'])('not %s', (text) =>
    expect(cells(text)).toEqual([]),
  );
  check('the title before a caption in one line', '⟦#|农机站工作打算⟧ 附:任务分解表 序号 指标 单位 目标值 1 检修 台 300 2 培训 人 120');
});

describe('tables that came as lines', () => {
  check(
    'have groups, which are no sections',
    '⟦#|林溪镇工作计划⟧\n⟦1 一、|主要目标⟧\n指标\t单位\t2024年\t2025年目标\n一、农业\n造林\t万亩\t2.1\t2.6\n修渠\t公里\t3\t4\n二、民生\n就业\t人\t120\t130\n⟦1 二、|重点工作⟧\n修渠两条。',
  );
  check(
    'have heads, which are no sections',
    '⟦#|林溪镇2025年工作计划⟧\n⟦1 一、|主要目标⟧\n指标名称\n计量单位\n2024年实际\n2025年预期目标\n一、农业\n造林\n万亩\n2.1\n2.6\n修渠\n公里\n3\n4\n二、民生\n就业\n人\n120\n130\n⟦1 二、|重点工作⟧\n修渠两条。',
  );
  check(
    'end where a section has one of its own',
    '⟦#|林溪镇工作计划⟧\n⟦1 一、|农业⟧\n指标\t单位\t目标\n造林\t万亩\t2.6\n⟦1 二、|民生⟧\n指标\t单位\t目标\n就业\t人\t130\n⟦1 三、|要求⟧\n抓好落实。',
  );
});
