import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract.ts';
import { factsOf, line, markedRole } from './read-facts.ts';

describe('goals that a report states again are goals', () => {
  test.each([
    ['3月市定目标值PM10不高于⟦80⟧微克,优良天不低于25天。', 'target'],
    ['3月市定目标值PM10不高于80微克,优良天不低于⟦25⟧天。', 'target'],
    ['优良天⟦22⟧天,高于市定目标值,重污染天1天。', 'result'],
    ['优良天22天,高于市定目标值,重污染天⟦1⟧天。', 'result'],
    ['目标值完成率为⟦96%⟧。', 'result'],
    ['省里要求年底前达到⟦90%⟧,目前达到93%。', 'target'],
    ['按照要求,优良率年底达到⟦90%⟧。', 'result'],
    ['防疫服务覆盖了全县⟦15⟧个乡镇。', 'result'],
    ['全县⟦15⟧个乡镇防疫服务正常。', '-'],
  ])('%s', (marked, role) => expect(markedRole(marked, { kind: 'summary', year: 2024 })).toBe(role));
});

describe('what has happened, and how things stand, no plan promises', () => {
  test.each([
    ['全县受灾⟦2.1⟧万亩。', 'result'],
    ['倒塌房屋⟦30⟧间。', 'result'],
    ['防止受灾⟦2.1⟧万亩。', 'target'],
    ['开放床位⟦300⟧张。', 'result'],
    ['明年开放床位⟦300⟧张。', 'target'],
    ['新增床位⟦300⟧张。', 'target'],
  ])('%s', (marked, role) => expect(markedRole(marked, { kind: 'plan', year: 2024 })).toBe(role));

  test.each([
    ['2013~2017年,累计实现产值5亿元,新增就业3200人。', 'result result'],
    ['2013~2017年,实现产值5亿元,新增就业3200人。', 'target target'],
  ])('%s', (text, roles) =>
    expect(
      factsOf(text)
        .facts.map((f) => f.role)
        .join(' '),
    ).toBe(roles),
  );
});

describe('norms, ages, places and conditions are no targets', () => {
  test.each([
    ['加强新生儿期(0-28天)访视。', ''],
    ['监测车站周边2公里范围的蚊虫密度。', ''],
    ['铺设周边管网2公里。', 'target | 周边管网 | = 2公里'],
    ['对连续3次CV超限的项目查找原因。', ''],
    ['针对误差超过5%的项目查明原因。', ''],
    ['感染率控制在0.9%(达标值≤1.5%)。', 'target | 感染率 | <= 0.9%'],
    ['将“2小时到场、24小时办结”列入考核。', ''],
    ['“早教大讲堂”每期2小时。', 'target | “早教大讲堂” | = 2小时'],
    ['明确取样、送检等8个关键环节的做法。', ''],
    ['针对收入四项构成,分类增收。', ''],
  ])('%s', (text, expected) => {
    const { facts, view } = factsOf(text, { kind: 'plan', year: 2024 });
    expect(facts.map((f) => line(f, view)).join('\n')).toBe(expected);
  });
});

describe('a text that says nowhere what it is, is what its facts are', () => {
  test.each([
    ['1-4月,培训职工1155人,同比增长12%,完成投资3.2亿元。', 'summary'],
    ['修建水渠20公里,道路硬化3公里,新建泵站2座。', 'plan'],
    ['2026年工作计划\n已培训职工1155人,已修渠20公里,已完成投资3.2亿元。', 'plan'],
    ['东河镇水利工作\n已培训职工1155人,已修渠20公里。明年,新建泵站2座,改造水闸5座。', 'mixed'],
    ['本报讯 (记者 李某)昨日,市里召开水利工作会议,总结去年水利工作,安排今年任务。去年完成投资3亿元。今年计划修渠20公里,将新建泵站2座。', 'mixed'],
    ['本报讯 (记者 李某)去年,全市完成投资3亿元,修渠20公里,新建泵站2座。', 'summary'],
  ])('%s', async (text, kind) => expect((await extract(Buffer.from(text))).outline?.plans[0]?.kind).toBe(kind));
});

test('a masked goal beside what was reached is a goal', async () => {
  const read = await extract(Buffer.from('2024年林业工作总结\n造林目标任务 xxxx 亩,已完成 xxx 亩。\n'));
  expect(read.outline?.plans[0]?.targets.map((f) => f.role)).toEqual(['target', 'result']);
});
