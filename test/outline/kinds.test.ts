import { describe, expect, test } from 'vitest';
import type { Section } from '../../src/core/model.ts';
import { isPastYear, kindOfEra, kindOfPlan, kindOfTitle } from '../../src/outline/kind.ts';
import { read, sections } from './check.ts';

/** The kinds of a text's outermost sections, or of all of them; what a section inherits is its parent's or the plan's. */
function kinds(text: string): string {
  const plan = read(text).outlined.plans[0];
  const deep = (list: readonly Section[], kind: string): string[] => list.flatMap((s) => [s.kind ?? kind, ...deep(s.sections, s.kind ?? kind)]);
  return plan ? deep(plan.sections, plan.kind).join(' ') : '';
}
const body = (heads: readonly string[]): string => heads.map((h) => `${h}\n新建水闸3座。`).join('\n');

describe('what has no title that tells', () => {
  test.each([
    ['【概况】 2011年,市林业局救护野生动物1573只,居全省第一。', 'summary'],
    ['本报讯 (记者 李某)全市造林3万亩。', 'summary'],
    ['昨日,记者从市林业局获悉:全市造林3万亩。', 'summary'],
    ['【概况】 2027年,全市计划造林3万亩。', 'plan'],
    ['昨日,记者从市林业局获悉,今年全市将造林3万亩。', 'plan'],
    ['全市造林3万亩,由各县分头落实。', 'plan'],
    ['东河晚报讯 1月8日,李某作了关于东河市2030年预算执行情况和2031年预算草案的报告。', 'mixed'],
    ['东河晚报讯 1月8日,李某作了关于东河市2030年预算执行情况的报告。', 'summary'],
    ['一年来,我们坚持植树护林。\n全镇造林3万亩。', 'summary'],
    ['一年来,成绩可喜,今年将造林3万亩。', 'plan'],
    ['█ 县情概况\n东河县位于山区,2030年实现产值20亿元。', 'summary'],
    ['东河镇简介\n东河镇辖村12个,2030年实现产值2亿元。', 'summary'],
    ['泵站工程概况\n新建泵站3座。', 'plan'],
    ['2025年全市力争造林3万亩\n本报讯 记者从市林业局获悉,去年全市造林2万亩,居全省第一。', 'plan'],
    ['去年全市造林2万亩\n本报讯 记者从市林业局获悉,去年全市造林2万亩,居全省第一。', 'summary'],
  ])('%s', (text, kind) => expect(read(text).outlined.plans[0]?.kind).toBe(kind));
});

describe('a document that reports first and plans then', () => {
  test.each([
    [
      '东河镇2023年工作总结暨2024年工作要点',
      ['一、坚持党建引领', '二、主要工作', '三、存在的问题', '四、2024年工作要点', '五、保障措施'],
      'summary summary summary plan plan',
    ],
    ['东河镇上半年工作总结及下半年工作打算', ['一、工作亮点', '二、重点工作推进', '三、下半年工作重点'], 'summary summary plan'],
    ['东河局2023年工作情况和2024年工作计划', ['一、项目建设', '二、2024年工作计划'], 'summary plan'],
    ['东河县2023年预算执行情况和2024年预算草案的报告', ['一、收入情况', '二、支出', '三、2024年预算草案'], 'summary summary plan'],
    ['东河校2023年工作总结与2024年工作计划', ['一、立足实际,制定德育计划', '二、完善应急预案', '三、今后打算'], 'summary summary plan'],
    ['东河校2023年工作总结与2024年工作计划', ['一、德育', '二、存在问题及下一步打算'], 'summary mixed'],
    ['东河局上半年工作总结', ['一、突出抓好了困难群众的生活安排', '二、了解民情,下半年工作安排'], 'summary plan'],
  ])('%s %s', (title, heads, expected) => expect(kinds(`${title}\n${body(heads)}`)).toBe(expected));

  test('also where its lead alone says so', () => {
    const text = '东河镇2024年工作要点\n现将2023年工作情况总结如下:\n';
    expect(kinds(text + body(['一、产业发展', '二、下一步工作打算']))).toBe('summary plan');
    expect(kinds(`东河镇2024年工作要点\n现将2024年工作计划汇报如下:\n${body(['一、产业发展', '二、下一步工作打算'])}`)).toBe('plan plan');
  });

  test('a plan, or a document that plans first, is read as before', () => {
    expect(kinds(`东河镇2024年工作计划\n${body(['一、主要工作', '二、下一步打算'])}`)).toBe('plan plan');
    expect(kinds(`东河镇2024年工作计划及总结\n${body(['一、工作目标', '二、工作总结'])}`)).toBe('plan summary');
  });

  test('2023年工作总结 right under the title is a heading as 2024年工作计划 is', () => {
    const half = (head: string): string => `${head}\n${body(['一、德育', '二、安全'])}\n`;
    expect(kinds(`东河校2023年工作总结和2024年工作计划\n${half('2023年工作总结')}${half('2024年工作计划')}`)).toBe('summary summary summary plan plan plan');
    expect(kinds(`东河校工作计划\n${half('2024年工作计划')}`)).toBe('plan plan');
  });

  test.each([
    ['过去五年的工作', '今后五年的主要任务'],
    ['2023年工作', '2024年工作'],
    ['★上半年工作完成情况', '★下半年工作打算'],
    ['工作总结', '明年计划'],
    ['一、2023年的主要工作', '二、2024年的主要工作'],
    ['一、去年工作', '二、今年任务'],
    ['第一部分\uFF1A2023年工作', '第二部分\uFF1A2024年工作'],
    ['\u2014、2023年工作', '二、2024年工作'],
  ])('the halves %s and %s', (first, second) => {
    expect(kinds(`东河县工作报告\n各位代表:\n请予审议。\n${body([first, second])}`)).toBe('summary plan');
  });

  test('years of a plan, and three of them in a report, are no halves', () => {
    expect(kinds(`东河镇三年行动计划\n${body(['一、2023年工作', '二、2024年工作'])}`)).toBe('plan plan');
    expect(kinds(`东河镇工作报告\n${body(['一、2021年情况', '二、2022年情况', '三、2023年情况'])}`)).toBe('mixed mixed mixed');
    expect(kinds('东河镇工作总结\n今年任务\n新建水闸3座。')).toBe('');
  });

  test('a report to an assembly begins with what was done, though its second half is not in sight', () => {
    const report = (lead: string): string => kinds(`东河县法院工作报告\n各位代表:\n${lead}\n${body(['2022年主要工作', '一、审判', '二、执行'])}`);
    expect(report('我向大会报告工作,请予审议。')).toBe('summary summary summary');
    expect(report('全院上下团结一心。')).toBe('plan plan plan');
  });

  test('numbers that begin again under 2024年工作计划 on a line of its own', () => {
    const { outlined, view } = read(
      `东河校2023年工作总结和2024年工作计划\n${body(['一、德育', '二、安全'])}\n2024年工作计划\n${body(['一、德育', '二、安全'])}`,
    );
    const all = sections(outlined.plans[0]?.sections ?? []);
    expect(all.map((s) => s.title && view.quote(s.title))).toEqual(['德育', '安全', '2024年工作计划', '德育', '安全']);
    expect(all.map((s) => s.kind).join(' ')).toBe('summary summary plan plan plan');
  });
});

describe('chapters of a plan of several years that look back, or at what is given', () => {
  test.each([
    '发展环境',
    '主要成就',
    '“十三五”建设成就',
    '“十三五”时期发展成就',
    '规划背景',
    '发展现状与形势',
    '面临的机遇与挑战',
    '发展基础',
    '现实基础',
    '发展现状',
    '发展基础和面临形势',
    '当前形势',
    '学校概况',
    '上半年亮点工作及主要措施',
    '主要工作亮点',
    '过去一年主要工作',
    '八成指标已提前达到中期目标',
    '过去五年的重点工作',
    '一年来的主要工作',
  ])('%s', (title) => expect(kindOfTitle(title)).toBe('summary'));
  test.each([
    '抓项目促投资,夯实发展基础',
    '夯实工作基础',
    '优化发展环境',
    '改善办学现状',
    '优化发展环境',
    '夯实基础',
    '营商环境',
    '改善环境',
    '人居环境',
    '巩固发展成就',
    '环境',
    '打造工作亮点',
    '亮点工程建设计划',
    '过去一年主要工作和今年主要工作',
    '育人为先,教学成效显著',
    '把民生放在更加突出的位置,切实解决最现实的利益问题',
  ])('not %s', (title) => expect(kindOfTitle(title)).not.toBe('summary'));
  test.each(['免疫规划', '城乡规划', '教学计划', '防汛预案', '资金安排'])('in a report, work that is called so plans nothing: %s', (title) => {
    expect(kindOfTitle(title, 'summary')).toBe(null);
    expect(kindOfTitle(title, 'mixed')).toBe('plan');
  });
  test.each(['下一步工作计划', '今后打算', '2024年工作安排', '整改方案', '未来规划', '问题与规划'])('in a report, what is to come: %s', (title) =>
    expect(kindOfTitle(title, 'summary')).toMatch(/plan|mixed/),
  );
  test("a year's work is told in a report of a later year", () => {
    expect(isPastYear('2022年主要工作', 2023)).toBe(true);
    expect(isPastYear('2022年全院工作情况', 2023)).toBe(true);
    expect(isPastYear('2023年主要工作', 2023)).toBe(false);
    expect(isPastYear('2022年工作计划', 2023)).toBe(false);
    expect(isPastYear('2022年主要工作', null)).toBe(false);
  });
  test('“十三五” is past in a plan titled 十四五', () => {
    expect(kindOfEra('“十三五”水利建设', '东河市“十四五”水利规划')).toBe('summary');
    expect(kindOfEra('“十四五”水利建设', '东河市“十四五”水利规划')).toBe(null);
    expect(kindOfEra('水利建设', '东河市“十四五”水利规划')).toBe(null);
  });
});

test.each([
  ['东河市“十四五”水利规划\n到2020年,建成水库3座。', undefined],
  ['东河市“十四五”水利规划\n2021年,建成水库3座。', 2021],
  ['东河市水利规划\n到2020年,建成水库3座。', 2020],
])('%s is of %s', (text, year) => expect(read(text).outlined.plans[0]?.year?.value).toBe(year));

test.each([
  ['东河县2023年工作计划完成情况的报告', 'summary'],
  ['东河县“十四五”规划中期评估报告', 'summary'],
  ['东河区妇女发展规划统计监测报告', 'summary'],
  ['东河区发展规划监测评估工作方案', 'plan'],
  ['东河县2024年工作计划', 'plan'],
  ['东河县“十四五”规划实施方案', 'plan'],
  ['东河县2023年预算执行情况和2024年预算草案的报告', 'plan'],
  ['东河镇2025年政府信息公开工作年度报告', 'summary'],
  ['东河镇农机安全工作情况报告', 'summary'],
  ['在东河局2025年度工作总结暨2026年工作谋划会上的讲话', 'mixed'],
  ['在东河县防汛工作会议上的讲话', 'mixed'],
  ['东河镇人口与计划生育工作年度总结', 'summary'],
  ['东河镇计划免疫半年小结', 'summary'],
  ['东河镇计划生育工作计划', 'plan'],
  ['东河县教育“十三五”规划工作总结', 'summary'],
  ['东河局工会工作报告总结', 'summary'],
  ['东河县三年行动方案总结和2024年工作计划', 'mixed'],
  ['东河市规划局2024年工作总结', 'summary'],
  ['城乡规划管理工作总结', 'summary'],
  ['东河镇免疫规划工作汇报', 'summary'],
  ['东河市规划局2024年工作要点', 'plan'],
  ['2024年工作总结及下年度计划安排情况', 'mixed'],
  ['“十三五”总结及“十四五”规划', 'mixed'],
  ['东河市“十四五”规划预计完成28项指标', 'summary'],
  ['东河市计划完成28项指标', 'plan'],
])('what became of a plan is a report: %s', (title, kind) => expect(kindOfPlan(title, [])).toBe(kind));

describe('in a document that tells of both, a title that says how it came out', () => {
  test.each(['顶住压力,全县发展交出坚实答卷', '经济运行稳中向好', '人居环境显著改善', '攻坚克难,改革迈出坚实步伐'])('%s', (title) =>
    expect(kindOfTitle(title, 'mixed')).toBe('summary'),
  );
  test.each(['推动改革迈出新步伐', '加快发展,确保人居环境显著改善', '持续优化', '强化服务,营商环境'])('not %s', (title) =>
    expect(kindOfTitle(title, 'mixed')).not.toBe('summary'),
  );
  test.each(['取得造林绿化新成绩', '深化林权改革取得新突破'])('in a plan what is new is to come: %s', (title) => {
    expect(kindOfTitle(title, 'plan')).not.toBe('summary');
  });
  test.each(['十二月底前总结', '12月前总结', '年底前全面总结'])('what is due by a day is to come: %s', (title) =>
    expect(kindOfTitle(title)).not.toBe('summary'),
  );
  test('in a plan it is what is hoped for', () => expect(kindOfTitle('人居环境显著改善', 'plan')).not.toBe('summary'));
});

test('in a report, a heading of the next month and one that proposes plan', () => {
  for (const title of ['下月要求', '下个月工作重点', '下季度主要任务', '下一期的工作措施', '下周', '改进措施', '对策与建议', '几点建议', '后续工作'])
    expect([title, kindOfTitle(title, 'summary')]).toEqual([title, 'plan']);
  for (const title of ['工作措施', '以下月份完成情况', '地下周转库建设', '办理代表建议', '采纳群众建议', '优化改进措施落实'])
    expect([title, kindOfTitle(title, 'summary')]).not.toEqual([title, 'plan']);
});

test('what is issued of how things stand tells, up to a heading that plans', () => {
  const heads = ['一、水质概况', '二、主要工作', '三、下月要求'];
  for (const title of ['全县2031年4月水质监测情况的通报 第6期', '全县2031年4月水质分析报告', '东河站工作通报(2031年第3期)', '车辆运行月报'])
    expect([title, kinds(`${title}\n${body(heads)}`)]).toEqual([title, 'summary summary plan']);
  expect(kinds(`东河水厂可行性分析报告\n${body(heads)}`)).not.toBe('summary summary plan');
  expect(kinds(`关于加强水质监测工作的通报\n${body(heads)}`)).not.toBe('summary summary plan');
  expect(kinds(`东河站监测方案\n${body(heads)}`)).not.toBe('summary summary plan');
});

describe('sections behind a paragraph that announces a plan', () => {
  const reported = '1、果园管护\n上半年修剪果树300亩。\n2、果品销售\n销售苹果20吨。';
  const planned = '一、细化任务\n销售苹果30吨。\n二、带好队伍\n培训果农3期。';
  test.each(['下半年力争销售苹果30吨。具体打算如下:', '现将下半年工作计划安排如下:', '下一步工作思路如下。', '下半年的工作安排如下:'])('plan: %s', (words) => {
    const more = `一、果园管护\n(一)修剪\n上半年修剪果树300亩。\n二、果品销售\n销售苹果20吨。\n${words}\n三、抓好储运\n(一)仓储\n新建冷库2座。`;
    expect(kinds(`东河果业公司上半年销售总结及下半年打算\n${more}`)).toBe('summary summary summary plan plan');
    expect(kinds(`东河果业公司上半年工作总结\n${more}`)).toBe('summary summary summary plan plan');
    expect(kinds(`东河果业公司上半年工作总结\n${reported}\n${words}\n${planned}`)).toBe('summary summary plan plan');
  });
  test.each(['分工如下:', '全年的工作情况如下:', '果农们对此早有打算。', '计划早已做好,情况如下:', '上半年计划完成情况如下:'])('not: %s', (words) =>
    expect(kinds(`东河果业公司上半年工作总结\n${reported}\n${words}\n${planned}`)).toBe('summary summary summary summary'),
  );
  test('nor does what the whole begins with', () => {
    expect(kinds(`东河果业公司上半年工作总结\n现将工作打算如下:\n${planned}`)).toBe('summary summary');
    expect(kinds(`东河果业公司2031年工作计划\n${reported}\n打算如下:\n${planned}`)).toBe('plan plan plan plan');
  });
});

test('goals that are fulfilled tell, but in a plan', () => {
  for (const title of ['“十三五”目标任务全面完成', '年度各项指标圆满完成', '脱贫攻坚任务如期完成'])
    expect([title, kindOfTitle(title, 'mixed'), kindOfTitle(title, 'plan')]).toEqual([title, 'summary', null]);
  for (const title of ['确保目标任务全面完成', '推动各项任务圆满完成', '任务分解', '全面完成'])
    expect([title, kindOfTitle(title, 'mixed')]).not.toEqual([title, 'summary']);
});

test('what comes out well is hoped for in a section of goals', () => {
  const plan = (head: string) => kinds(`东河县隐患整治方案\n${head}\n(一)隐患治理取得实效\n治理隐患30处。\n(二)宣传成效明显\n发放手册3万份。`);
  expect(plan('一、工作目标')).toBe('plan plan plan');
  expect(plan('一、目标任务')).toBe('plan plan plan');
  expect(plan('一、上年工作')).not.toBe('plan plan plan');
});
