import { describe, expect, test } from 'vitest';
import type { Cleaned, SourceText } from '../../src/core/model.ts';
import { View } from '../../src/core/view.ts';
import { outline } from '../../src/outline/outline.ts';
import { readNumbers } from '../../src/targets/numbers.ts';
import { tokens } from '../../src/tokens/tokens.ts';
import { markedFacts } from './read-facts.ts';

/** Role, name and year of each fact of a document. */
function facts(text: string): string[] {
  const view = new View(text);
  const source: SourceText = { format: 'txt', encoding: 'utf-8', text, paragraphs: [], tables: [], problems: [] };
  const cleaned: Cleaned = { site: null, removals: [], repairs: [], readings: [], marks: [], view, problems: [] };
  const { plans } = outline(source, cleaned, tokens);
  return readNumbers(source, cleaned, plans, tokens).facts.map((f) => `${f.role} ${view.quote(f.indicator.span)} ${f.period?.year ?? f.period?.by ?? '-'}`);
}

/** The role of each fact of a document. */
const rolesOf = (text: string): string[] => facts(text).map((f) => f.split(' ')[0] ?? '');

const FIVE = '东河市“十四五”水利规划\n一、重点任务\n';

describe('a plan for five years', () => {
  test.each([
    ['“十三五”期间,累计完成投资86亿元。', ['result 完成投资 2020']],
    ['“十三五”时期,新建水库3座。治理河道20公里。', ['result 水库 2020', 'result 治理河道 -']],
    ['“十四五”期间,新建水库3座。', ['target 水库 2025']],
    ['总投资比“十三五”时期增长20%。', ['target 总投资 2025']],
    ['完成“十三五”结转项目6个。', ['target 结转项目 2020']],
    ['2020年,用水总量17亿立方米。', ['result 用水总量 2020']],
    ['截至2020年底,有水库3座。泵站5座。力争新建泵站6座。', ['result 水库 2020', 'result 泵站 -', 'target 泵站 2025']],
    ['过去五年,新建水库3座。水闸增加5座。', ['result 水库 -', 'result 水闸 -']],
    [
      '指标\t单位\t2020年\t2025年\n供水率\t%\t88\t95\n漏损率\t%\t12\t9',
      ['result 供水率 2020', 'target 供水率 2025', 'result 漏损率 2020', 'target 漏损率 2025'],
    ],
  ])('%s', (text, expected) => expect(facts(FIVE + text)).toEqual(expected));
});

describe('a title that names no plan', () => {
  test.each([
    ['东河镇爱国卫生月活动情况\n活动为期一个月,共清运垃圾86吨。', 'result 清运垃圾 -'],
    ['东河集团2023年经营情况分析\n集团全年实现营业收入24亿元。', 'result 营业收入 2023'],
    ['东河村茶叶种植经验交流材料\n东河村地处深山,全村种植茶叶600亩。', 'result 茶叶 -'],
    ['东河县档案馆简介\n馆藏案卷共12万卷,历史资料丰富。', 'result 馆藏案卷 -'],
    ['东河局上半年工作亮点\n全县各乡镇共播种粮食32万亩。', 'result 播种粮食 -'],
    ['东河镇2023年度工作\n今年以来,全镇上下齐心。\n一、经济\n引进企业8家。', 'result 企业 2023'],
    ['东河镇2024年度工作\n一、经济\n引进企业8家。', 'target 企业 2024'],
    ['东河局2024年农业工作情况\n我们将新增示范县8个,力争新建冷库6座。', 'target 示范县 2024'],
  ])('%s', (text, first) => expect(facts(text)[0]).toBe(first));
});

describe('parts of a plan that say what it starts from', () => {
  test.each([
    ['致因分析', 'result'],
    ['形势研判', 'result'],
    ['政策背景', 'result'],
    ['发展愿景', 'target'],
    ['任务分析', 'target'],
  ])('%s', (title, role) => expect(facts(`东河镇2024年工作计划\n一、${title}\n贫困发生率31%。`)[0]).toBe(`${role} 贫困发生率 2024`));
  test('and one of a report that sets goals', () =>
    expect(facts('东河镇2023年工作总结\n一、手卫生质控目标\n知晓率100%。\n二、培训\n知晓率98%。')).toEqual(['target 知晓率 2023', 'result 知晓率 2023']));
});

describe('a line with a year alone', () => {
  test('dates what stands below it', () =>
    expect(facts('东河市2026年工作要点\n2025年\u2014\u2014\n新建水闸3座。\n2026年\u2014\u2014\n新建泵站4座。')).toEqual([
      'result 水闸 2026',
      'target 泵站 2026',
    ]));
});

describe('a report with a plan behind it', () => {
  const text =
    '东河镇2023年工作总结及2024年工作计划\n2023年,完成投资3亿元。\n一、主要工作\n新建水闸3座。\n二、下一步打算\n新建泵站4座。\n三、保障措施\n年底前修路5公里。';
  test('what stands before the first heading that plans is told; the rest is for the later year', () =>
    expect(facts(text)).toEqual(['result 完成投资 2023', 'result 水闸 2023', 'target 泵站 2024', 'target 修路 2024']));
  test('also without headings, up to the paragraph that looks ahead', () =>
    expect(facts('东河村2023年工作总结及2024年工作计划\n2023年,新建大棚30座。\n修路5公里。\n2024年,新建大棚40座。\n修桥6座。')).toEqual([
      'result 大棚 2023',
      'result 修路 2023',
      'target 大棚 2024',
      'target 修桥 2024',
    ]));
  test('in a report on half a year, the rest of the year is to come', () =>
    expect(facts('东河镇2024年上半年工作总结及下半年打算\n一、产业\n上半年新建水闸3座,力争全年新建水闸6座。\n二、下半年打算\n修路5公里。')).toEqual([
      'result 水闸 2024',
      'target 水闸 2024',
      'target 修路 2024',
    ]));
});

describe('a half-year report', () => {
  const title = '东河镇2024年上半年工作总结及下半年打算\n一、上半年情况\n';
  test('says how much of the goal for the whole year was reached', () =>
    expect(facts(`${title}新开工项目5个,完成全年目标50%;新竣工4个。`)).toEqual(['result 新开工项目 2024', 'result 新开工项目 2024', 'result 新竣工 2024']));
});

describe('a title that sums up first and plans then, whose plan is not shown', () => {
  test('tells, also where the words ask for more', () =>
    expect(
      facts('工会年度工作总结及明年工作计划\n2024年,区总工会各项工作有新进展。\n(一)职工之家\n推进职工之家建设,建成职工之家40家,培训职工1800人次。'),
    ).toEqual(['result 职工之家 2024', 'result 培训职工 2024']));
  test('a title that plans and sums up at once tells nothing by it', () =>
    expect(facts('卫生院健康教育工作计划总结\n做好健康教育各项任务。\n1、深入开展宣传\n开展健康讲座10次。')).toEqual(['target 健康讲座 -']));
});

describe('lines of their own say where the report begins and where the plan', () => {
  const title = '东河局关于印发2016年工作总结和2017年工作要点的通知\n现予以下发。\n2016年工作总结\n一、突出改革,推进发展\n新建水闸3座。\n';
  test('also where headings look ahead', () =>
    expect(facts(`${title}2017年工作要点\n一、突出改革,推进发展\n新建泵站4座。`)).toEqual(['result 水闸 2016', 'target 泵站 2017']));
  test('and where the plan is not shown', () => expect(facts(title)).toEqual(['result 水闸 2016']));
  test('a heading that plans begins the plan, with no line', () =>
    expect(facts(`${title}二、2017年重点工作\n新建泵站4座。`)).toEqual(['result 水闸 2016', 'target 泵站 2017']));
});

describe('a label whose year is blotted out opens the plan', () => {
  const title = '东河局20XX年工作总结及20XX年工作打算\n20XX年,新建水闸3座。\n';
  test.each([
    '20XX年工作打算:新建泵站4座。',
    '20XX年工作打算\n新建泵站4座。',
    '20XX年主要目标。新建泵站4座。',
    '2025年工作计划:新建泵站4座。',
    '20XX年,我局将新建泵站4座。',
  ])('%s', (label) => expect(facts(title + label).map((f) => f.split(' ', 2).join(' '))).toEqual(['result 水闸', 'target 泵站']));
  test('also where the lines are lost', () =>
    expect(facts(`${title.replaceAll('\n', ' ')}20XX年工作打算:新建泵站4座。修路5公里。`).map((f) => f.split(' ', 2).join(' '))).toEqual([
      'result 水闸',
      'target 泵站',
      'target 修路',
    ]));
  test.each(['20XX年工作目标完成情况:新建泵站4座。', '20XX年,我局新建泵站4座。', '将20XX年工作计划。新建泵站4座。'])('not %s', (label) =>
    expect(facts(title + label).map((f) => f.split(' ', 2).join(' '))).toEqual(['result 水闸', 'result 泵站']),
  );
});

describe('what names a goal or a plan promises nothing', () => {
  test('a goal that was reached before its year', () =>
    expect(
      facts('东河区妇女发展规划中期评估报告\n一、八成指标已提前达到2025年目标\n2023年,规划目标共计197项,其中83项提前达到2025年规划目标,占76.9%。').at(-1),
    ).toMatch(/^result /));
  test('a value of the plan that was reached before its year', () =>
    expect(facts('妇女发展工作\n2024年,全区可监测指标共97项,有53项达到2025年规划值,占54.6%。').at(-1)).toMatch(/^result /));
  test('a goal that was reached before its year, on a line of its own', () => {
    const report = (line: string): string | undefined => facts(`东河区青年发展规划实施情况报告\n2023年,指标共97项,其中53项提前达到\n${line}`).at(-1);
    expect(report('2025年目标,占54.6%。')).toMatch(/^result /);
    expect(report('2025 年规划目标,占 54.6%,比上年提高3个百分点。')).toMatch(/^result /);
    expect(report('2025年目标,就业率54.6%。')).toMatch(/^target /);
  });
  test('免疫规划 and 计划免疫', () =>
    expect(facts('计划免疫工作\n2005年,启动了监测系统,培训了免疫规划知识。全年单苗接种:卡介苗应种672人,实种667人。').at(-1)).toBe('result 实种 2005'));
});

describe('a long list of goals', () => {
  const items = Array.from({ length: 16 }, (_, i) => `第${'一二三四五六七八九十甲乙丙丁戊己'[i]}产业增加值增长${i + 2}%,居民收入增长与经济增长同步`).join(';');
  test('is led in by its first words to its end', () =>
    expect(facts(`2025年,经济增长5%。\n2026年的主要预期目标是:${items}。`).filter((f) => f.startsWith('result')).length).toBe(1));
});

describe('a long count of what was done', () => {
  const items = Array.from({ length: 16 }, (_, i) => `第${'一二三四五六七八九十甲乙丙丁戊己'[i]}片区住房基本建成${i + 12}套,建成率达${i + 71}.5%`).join(';');
  test('is led in by its first words to its end', () => {
    const roles = rolesOf(`东河县住房工作计划\n截止目前,全县住房开工820套;${items};租金实际征收12万元,征收率98%。`);
    expect(roles.length).toBe(35);
    expect(new Set(roles)).toEqual(new Set(['result']));
  });
});

describe('news of a report and a draft without a title of its own', () => {
  const lead = '东河晚报讯 1月8日,李某作了关于东河市2030年预算执行情况和2031年预算草案的报告。\n2030年全市收入8亿元\n全市收入8亿元,增长5%。\n';
  const roles = (text: string): string => rolesOf(lead + text).join(' ');
  test('tells first, and plans from the later year on', () =>
    expect(roles('2031年全市收入安排9亿元\n全市收入安排9亿元,增长6%。\n市级收入2亿元。')).toBe('result result result target target target target'));
  test('tells where the later year is not shown', () => expect(roles('市级收入2亿元,完成预算的98.5%。')).toBe('result result result result result'));
});

describe('a report whose title names no year', () => {
  test('is of the only year that it speaks of as its own', () =>
    expect(facts('东河区政府工作报告\n一、过去五年工作回顾\n产值从2016年的6亿元增加到2021年的11亿元。\n2021年,预计完成产值56亿元。').at(-1)).toBe(
      'result 产值 2021',
    ));
});

describe('figures that were counted, in a text with no title and no hope', () => {
  test('are told', () =>
    expect(facts('一是健全体系。登记患者3734人,在管患者3492人,管理率达92.4%。\n二是完善网络。培训500人次。')).toEqual([
      'result 登记患者 -',
      'result 在管患者 -',
      'result 管理率 -',
      'result 培训 -',
    ]));
  test('a sentence that plainly tells is told where nothing else is', () =>
    expect(facts('从3月起开展检查。\n共检查商场21家,进行了抽样,持证率为80%。\n新建水闸3座。')).toEqual([
      'result 检查商场 -',
      'result 持证率 -',
      'target 水闸 -',
    ]));
  test('but limits are set', () => expect(facts('新建管道400公里以上,累计建成了1000公里以上。')[0]).toBe('target 管道 -'));
  test('but not with a word that hopes', () =>
    expect(facts('一是健全体系。力争登记患者3734人,在管患者3492人,管理率达92.4%。\n二是完善网络。培训500人次。').at(-1)).toMatch(/^target/));
});

describe('what a limit is taken from belongs to the limit', () => {
  test.each([
    ['村卫生室不少于去年的⟦86⟧个。', 'target | 村卫生室 | >= 86个'],
    ['务工规模不低于上年的⟦1.86万⟧人。', 'target | 务工规模 | >= 18600人'],
    ['招聘人数不少于上年同期的⟦50⟧人。', 'target | 招聘人数 | >= 50人'],
    ['务工人数不少于2024年的⟦1.86万⟧人。', 'target | 务工人数 | >= 18600人'],
    ['产量为2023年的⟦2⟧倍。', 'target | 产量 | = 2倍'],
    ['去年建成村卫生室⟦86⟧个。', 'result | 村卫生室 | = 86个'],
    ['不低于上年水平,新增床位⟦30⟧张。', 'target | 新增床位 | = 30张 | up'],
  ])('%s', (marked, expected) => expect(markedFacts(marked, { year: 2024 })).toBe(expected));
});

test('what is said of how a plan was carried out tells of it; a report with a plan behind it does both', () => {
  const says = (title: string): string[] => facts(`${title}\n固定资产投资完成28亿元,植树200亩。\n`);
  expect(says('东河县人大常委会关于2022年上半年计划执行情况的审议意见')).toEqual(['result 固定资产投资 2022', 'result 植树 2022']);
  expect(says('东河县2022年预算执行情况(摘要)')).toEqual(['result 固定资产投资 2022', 'result 植树 2022']);
  expect(says('东河县2022年绿化行动计划')).toEqual(['target 固定资产投资 2022', 'target 植树 2022']);
});

test('what stands now in one item of a running list says nothing of the next', () =>
  expect(facts('东河镇2024年工作计划\n一是巩固成果,目前泵站达到4座;二是改造泵站6座。\n')).toEqual(['result 泵站 2024', 'target 改造泵站 2024']));

test('in a report that is named before a plan, what stands before a section that reports reports too', () =>
  expect(
    facts('沙湾村2023年工作总结及2024年工作计划\n一、林果\n核桃种植300亩。\n二、道路建设情况\n硬化道路2公里。\n三、下一步打算\n硬化道路3公里。\n'),
  ).toEqual(['result 核桃种植 2023', 'result 硬化道路 2023', 'target 硬化道路 2024']));

test('a review of several years tells of all of them', () => {
  expect(facts('东河市“十三五”时期工作回顾\n一、水利\n2020年,供水率达到90%。\n')).toEqual(['result 供水率 2020']);
  expect(facts('东河市“十三五”水利规划\n一、水利\n2020年,供水率达到90%。\n')).toEqual(['target 供水率 2020']);
});

test('a column of the year that a report is on was told', () =>
  expect(facts('东河镇2024年工作总结\n一、数据\n指标\t2023年\t2024年\n门诊人次\t8000\t9000\n')).toEqual(['result 门诊人次 2023', 'result 门诊人次 2024']));

test('in a text of both kinds, a line of its own heads what reports, until one that plans', () => {
  const both = '东河区2026年政府工作报告(摘要版)\n\n2025年及“十四五”工作回顾\n\n入选重大项目5个。\n\n“十五五”时期主要目标\n\n新建泵站6座。\n';
  expect(rolesOf(both)).toEqual(['result', 'target']);
});

test('what a town publishes as its works for the people it promises', () =>
  expect(rolesOf('东河区发布2025年民生“暖心”实事!\n完成改厕300户。\n')).toEqual(['target']));

describe('what a year is said to have done', () => {
  const report = (lead: string): string[] =>
    rolesOf(
      `东河市人民政府工作报告\n各位代表:我代表市政府报告工作。${lead}(一)着力稳企业。强化服务,全力帮扶,全年净增商户8家。(二)着力兴农业。推进改造,新建大棚6个。\n二、2026年工作安排\n新增商户9家。`,
    );
  test.each([
    ['一年来,主要抓了八个方面工作。', ['result', 'result', 'target']],
    ['一年来,我们办了以下实事:', ['result', 'result', 'target']],
    ['今后一年,主要抓好八个方面工作。', ['target', 'target', 'target']],
  ])('%s', (lead, roles) => expect(report(lead)).toEqual(roles));
  test.each([
    ['某省审计整改情况和审议意见研究处理结果的报告\n收缴违规资金8亿元,建立制度7项。', ['result', 'result']],
    ['全省粮食工作综述\n偿还旧帐3亿元。亏损没有突破9亿元。', ['result', 'result']],
    ['上半年,全区参合农民x户,x人,参合率达x%,人均筹资x元。共有x名农民住院。', ['result', 'result', 'result', 'result', 'result']],
    ['上半年,计划参合农民x户,x人,参合率达x%。', ['target', 'target', 'target']],
  ])('%s', (text, roles) => expect(rolesOf(text)).toEqual(roles));
});

describe('a report whose sections do not say when it plans', () => {
  const court = (onward: string): string[] =>
    rolesOf(
      `东河县人民法院工作报告\n(2025年1月9日)\n2024年,全院共受理案件3120件,同比增长4%。\n一、依法惩治犯罪\n封存档案12份。\n二、强化队伍建设\n廉政谈话60人次。\n${onward}`,
    );
  test.each([
    ['各位代表,2025年,我院将紧扣主题,着力抓好两项工作:新建法庭2个。', ['result', 'result', 'result', 'result', 'target']],
    ['新的一年,我们要继续努力,加快建设,新建法庭2个。', ['result', 'result', 'result', 'result', 'target']],
    ['下一步的打算已报县委,新建法庭2个。', ['result', 'result', 'target', 'target', 'target']],
  ])('%s', (text, roles) => expect(court(text)).toEqual(roles));
});

describe('a text without a title is what its first words lead in', () => {
  const lead = '林业站围绕年度工作目标和工作计划\uff0c认真落实造林任务\uff0c较好地完成了全年工作\uff0c提前做好各项准备\u3002';
  test.each([
    [`${lead}现将林业站工作情况总结汇报如下\uff1a\n一、护林员队伍。\n护林员占职工的56%\u3002`, ['result']],
    [`${lead}现就林业站工作自查如下\uff1a\n一、护林员队伍。\n护林员占职工的56%\u3002`, ['result']],
    [`${lead}现将林业站工作计划汇报如下\uff1a\n一、护林员队伍。\n护林员占职工的56%\u3002`, ['target']],
  ])('%s', (text, roles) => expect(rolesOf(text)).toEqual(roles));
});

describe('figures of what nobody plans', () => {
  const PLAN = '东河镇2024年工作计划\n一、安全生产\n';
  test.each([
    ['检查单位52家,发现隐患37处,整改35处。', ['result 检查单位', 'result 发现隐患', 'result 整改']],
    ['各类事故6起,死亡2人,受伤4人,起数减少3起。', ['result 事故', 'result 死亡', 'result 受伤', 'result 起数']],
    ['检查单位52家,整治隐患37处。', ['target 检查单位', 'target 整治隐患']],
    ['音体美教师缺28人,床位缺口300张。', ['result 音体美教师缺', 'result 床位缺口']],
    ['补足教师缺口28人。', ['target 补足教师缺口']],
    ['每百名学生拥有计算机9台,低于全省平均水平。', ['result 每百名学生拥有计算机']],
    ['每百名学生拥有计算机12台,高于全省平均水平。', ['target 每百名学生拥有计算机']],
    ['城镇化率比全省平均水平低3个百分点。', ['result 城镇化率']],
    ['一是校舍不足,预计到2030年建成3座;二是教师缺28人。', ['target 校舍不足', 'result 教师缺']],
    ['检查单位52家,对发现的隐患全部整改。', ['target 检查单位']],
    ['死亡人数控制在2人以内,检查单位52家。', ['target 死亡人数', 'target 检查单位']],
  ])('%s', (text, expected) => expect(facts(PLAN + text).map((f) => f.split(' ').slice(0, 2).join(' '))).toEqual(expected));
});

describe('a report that is led in before the plan', () => {
  const text = (lead: string): string => `东河疾控中心2023年工作总结及2024年工作要点\n${lead}\n一、业务工作\n不断加强分析,着力开展风险研判35期。\n`;
  test('tells up to the first section that plans', () => {
    expect(facts(`${text('现将2023年工作总结如下。')}二、2024年工作要点\n开展风险研判40期。`)).toEqual(['result 风险研判 2023', 'target 风险研判 2024']);
    expect(facts(text('现将2023年工作总结如下。'))).toEqual(['result 风险研判 2023']);
    expect(facts(text('现将2023年工作总结和2024年工作计划汇报如下。'))[0]).toMatch(/^target/);
  });
});

describe('情况 below a title that plans', () => {
  const text = (above: string, title: string): string =>
    `东河区2023年预算执行情况和2024年预算草案的报告\n一、2023年预算执行情况\n收入8亿元。\n${above}\n(一)${title}\n支出9亿元。`;
  test.each([
    ['二、2024年预算草案', '收支情况', 'target'],
    ['二、2024年预算草案', '一般公共预算安排情况', 'target'],
    ['二、其他', '收支情况', 'result'],
  ])('%s %s', (above, title, role) => expect(facts(text(above, title)).at(-1)).toMatch(new RegExp(`^${role}`)));
});

test.each([
  ['已管理的高血压患者血压控制率达到60%。', 'target'],
  ['已发现肺结核患者管理率达90%。', 'target'],
  ['血压控制率已达60%。', 'result'],
  ['已管理高血压患者300人。', 'result'],
])('已 says of whom a rate is, or what was done: %s', (text, role) => expect(facts(`东河镇2024年卫生工作计划\n${text}`)[0]).toMatch(new RegExp(`^${role} `)));

test.each([
  ['现有职工120人,培训率达到100%。', 'result target'],
  ['现有职工120人,其中教师80人。', 'result result'],
])('现有 counts what there is: %s', (text, roles) => expect(rolesOf(`东河镇2024年工作计划\n${text}`).join(' ')).toBe(roles));

describe('the year of a level', () => {
  const of = (text: string): string => rolesOf(`东河县2024年工作计划\n${text}`).join(' ');
  test.each([
    ['产值从2018年的20亿元增加到2023年的30亿元,年均增长8%。', 'result result'],
    ['产值从2023年的20亿元增加到2025年的30亿元,年均增长8%。', 'target target'],
    ['产值相当于2023年的2倍。', 'target'],
  ])('%s', (text, roles) => expect(of(text)).toBe(roles));
  test('预计到2030年 is to come, also where nothing else is dated', () => {
    const text = (by: string): string => `产值已达20亿元,同比增长5%,位居全省第一。${by}产值300亿元。`;
    expect(facts(text('预计到2030年实现')).at(-1)).toBe('target 产值 2030');
    expect(facts(text('共实现')).at(-1)).toMatch(/^result/);
  });
});

test('过去的一年 tells, also behind a title whose line break was lost', () => {
  const text = (title: string): string => `${title}过去的一年,全乡茶叶产值完成850万元,户均增收260元。\n一、管护\n完成茶园改造450亩,成活率达到92%。`;
  expect(rolesOf(text('2031年东河乡茶叶工作计划'))).toEqual(['result', 'result', 'target', 'target']);
  expect(rolesOf(text('2031年东河乡茶叶工作总结'))).toEqual(['result', 'result', 'result', 'result']);
});

describe('what only describes what was done was done, too', () => {
  test.each([
    ['已签约茶园4个,涉及茶农650户,总投资3200万元。', 'result result result'],
    ['已配备校医的学校12所,占学校总数的60%,年底前达到100%。', 'result result target'],
    ['已建成渡口4处,惠及群众650户,年内再建渡口2处,惠及群众300户。', 'result result target target'],
    ['已建成渡口4处,新建码头2座。', 'result target'],
    ['已建成渡口4处,覆盖率达到80%。', 'result target'],
    ['新建渡口4处,惠及群众650户。', 'target target'],
  ])('%s', (text, roles) => expect(rolesOf(`东河镇2031年工作计划\n${text}`).join(' ')).toBe(roles));
});

describe('a plan tells how a task came out, or that what was reached falls short', () => {
  test.each([
    ['20xx年,在上级支持下我所完成了下达的修渠任务,全年清淤渠道36公里,完好率91.5%。', 'result result'],
    ['在大家的共同努力下,圆满完成了年度工作,全年抽检食品420批次。', 'result'],
    ['全园配备保育员26名,持证率72.5%,但与标准还有不小差距。', 'result result'],
    ['各站点客流增长4%\uff0c客户满意度92%\uff0c但服务水平仍不高\u3002', 'result result'],
    ['完成好下达的修渠任务,全年清淤渠道36公里。', 'target'],
    ['完成了培训工作后,全年力争抽检食品420批次。', 'target'],
    ['全园配备保育员26名,但不得降低标准。', 'target'],
    ['全园配备保育员不少于26名,但编制仍有缺口问题。', 'target'],
    ['努力下沉服务,走访客户60家。', 'target'],
  ])('%s', (text, roles) => expect(rolesOf(`东河站工作计划\n${text}\n`).join(' ')).toBe(roles));
});

test('a line that names years that are over heads what they brought, until one that plans', () => {
  const news = (line: string, next: string): string[] =>
    rolesOf(`2031年1月8日\uff0c东河市人民代表大会开幕\u3002\n${line}\n粮食产量从32万吨增加到36万吨\uff1b\n改造渡口12处\uff1b\n${next}\n改造渡口20处\u3002`);
  for (const line of ['跨越发展的五年', '砥砺奋进的三年', '过去五年', '五年来的工作', '一、跨越发展的五年'])
    expect([line, news(line, '未来五年主要目标')]).toEqual([line, ['result', 'result', 'target']]);
  for (const line of ['今后五年', '奋力跨越的未来五年', '决胜攻坚的一年', '跨越发展的五年规划', '全面发力的五年'])
    expect([line, news(line, '主要目标')]).toEqual([line, ['target', 'target', 'target']]);
});

test('how long a text is promises nothing', () => {
  expect(facts('东河镇2031年工作计划\n报告精简版\uff0c只有500字\u3002\n全文约1200字\u3002')).toEqual([]);
  expect(facts('东河镇2031年工作计划\n上报调研报告1500字\u3002\n撰写心得不少于800字\u3002').length).toBe(2);
});

test('a text that says what it did is a report', () => {
  const text = (lead: string): string => `站务部围绕年度目标任务,${lead}\n一、服务\n签约率达到100%,又增加网点6个。\n`;
  for (const lead of ['今年集中抓了以下几项工作:', '上半年主要抓了三件事。', '本年度集中办了以下实事:'])
    expect(rolesOf(text(lead))).toEqual(['result', 'result']);
  for (const lead of ['今年集中抓好以下几项工作:', '今年安排了以下几项工作:']) expect(rolesOf(text(lead))).toEqual(['target', 'target']);
});

test('a title that runs into its text names a plan, whatever is told first', () => {
  const text = (title: string): string =>
    `${title}全乡累计投入资金6351万元,整治渠道583公里,同比增长6.35%,圆满完成了任务,取得了明显成效。\n一、渠道\n渠道完好率达到95%,水费实收率持续提升。\n`;
  const last = (title: string): string | undefined => facts(text(title)).at(-1);
  expect(last('2031年东河乡渠道工作计划')).toMatch(/^target 渠道完好率/);
  expect(last('按照渠道工作计划,')).toMatch(/^result 渠道完好率/);
  expect(last('2031年东河乡渠道工作计划落实较好,')).toMatch(/^result 渠道完好率/);
});
