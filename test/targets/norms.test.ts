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
    ['大学新生每人4000元,高中新生每人1500元。', ''],
    ['值班餐费每人每天18元。', ''],
    ['脱贫户每户增收3000元。', 'target | 脱贫户 | = 3000元 | up'],
    ['创业贷款最高额度20万元,合伙创业的最高80万元。', ''],
    ['贷款总额最高达到3亿元。', 'target | 贷款总额 | <= 300000000元'],
    ['85分以上为优秀,奖励3万元。', ''],
    ['奖励资金达到60万元。', 'target | 奖励资金 | = 600000元'],
    ['本合同一式四份,双方各执两份。', ''],
    ['编印手册400份。', 'target | 手册 | = 400份'],
    ['由2名副局长带队。', ''],
    ['由工会慰问2名职工。', 'target | 职工 | = 2名'],
    ['工会经费按2%计提。', ''],
    ['滞纳金按1‰加收。', ''],
    ['为保障全园240名幼儿的健康,特制订本计划。', ''],
    ['为全园240名幼儿体检,建立档案。', 'target | 幼儿体检 | = 240名'],
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

describe('what is kept, dosed, weighed, paid or set apart by a rule', () => {
  const of = (text: string): string => {
    const { facts, view } = factsOf(text, { kind: 'plan', year: 2031 });
    return facts.map((f) => line(f, view)).join('\n');
  };
  test.each([
    ['菜品留样72小时、每份不少于200克。', ''],
    ['留样率\uFF11\uFF10\uFF10\uFF05。', 'target | 留样率 | = 100%'],
    ['放学前2分钟、每周五放学前8分钟、每月末25分钟。', ''],
    ['每次培训25分钟。', 'target | 每次培训 | = 25分钟'],
    ['每亩施有机肥300公斤,每亩用种\uFF12公斤。', ''],
    ['每亩用药不超过0.3公斤。', 'target | 每亩用药 | <= 0.3公斤'],
    ['亩产达到480公斤。', 'target | 亩产 | = 480公斤'],
    ['连片种植荞麦80亩以上的,每亩补贴40元。', ''],
    ['养羊两百只以上的大户每只奖励30元。', ''],
    ['连片种植荞麦8000亩以上,建成冷库3座。', 'target | 连片种植荞麦 | >= 8000亩\ntarget | 冷库 | = 3座'],
    ['国道两侧各80米范围内植树600株。', 'target | 国道两侧各80米范围内植树 | = 600株'],
    ['围绕六类服务岗位,招募志愿者300名。', 'target | 招募志愿者 | = 300名'],
    ['紧扣3条产业链,引进企业8家。', 'target | 企业 | = 8家'],
  ])('%s', (text, expected) => expect(of(text)).toBe(expected));

  test.each([
    ['实行百分制考核,其中日常工作⟦50分⟧、重点任务30分。', '-'],
    ['实行百分制考核,其中日常工作50分、重点任务⟦30分⟧。', '-'],
    ['实行百分制考核,平均得分达到⟦92分⟧。', 'target'],
    ['考核总分⟦120分⟧。', '-'],
    ['客户测评总分⟦92分⟧。', 'target'],
    ['低于⟦70分⟧的“一票否决”。', '-'],
    ['先进单位不超过参评总数的⟦15%⟧。', '-'],
    ['优秀率不超过⟦15%⟧。', 'target'],
    ['存款达标的网点按⟦千分之三⟧给予奖励。', '-'],
    ['超额部分按⟦两成⟧给予补助。', '-'],
    ['不良率控制在⟦千分之三⟧以内。', 'target'],
    ['高中每生每年⟦1300元⟧、中职每生每年1500元。', '-'],
    ['高中每生每年1300元、中职每生每年⟦1500元⟧。', '-'],
    ['中职每生每年提高到⟦1500元⟧。', 'target'],
    ['县财政按常住人口人均不低于⟦90元⟧的标准安排卫生经费。', 'target'],
    ['按人均不低于⟦4平方米⟧的标准建设用房。', '-'],
    ['县财政按人均⟦90元⟧的标准安排卫生经费。', '-'],
    ['失业率低于省定⟦5%⟧的目标。', '-'],
    ['上线档案系统⟦二期⟧,数据准确率达到99%。', '-'],
    ['培训班⟦二期⟧,参训80人。', 'target'],
  ])('%s', (marked, role) => expect(markedRole(marked, { kind: 'plan', year: 2031 })).toBe(role));

  test('also behind a run-in title', async () => {
    const scored = (title: string): Promise<number | undefined> =>
      extract(Buffer.from(`东河局2031年考核方案\n一、${title}\uFF1A日常工作600分、重点任务400分。\n二、要求\n培训30人。\n`), { name: 'x.txt' }).then(
        ({ outline }) => outline?.plans[0]?.targets.length,
      );
    expect(await scored('实行千分制考核')).toBe(1);
    expect(await scored('安排积分')).toBe(3);
  });

  test.each([
    ['踩踏事件零报告。', 'target | 踩踏事件 | = 0'],
    ['全年火灾零报告\uFF0C演练6次。', 'target | 火灾 | = 0\ntarget | 演练 | = 6次'],
    ['执行突发事件零报告制度。', ''],
    ['实行疫情零报告。', ''],
  ])('%s', (text, expected) => expect(of(text)).toBe(expected));
});
