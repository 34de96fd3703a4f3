import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract.ts';
import { factsOf, markedFacts, markedRole } from './read-facts.ts';

describe('numbers that say which ones, of how many or for which goal are no facts of their own', () => {
  test.each([
    ['新建存栏⟦20-300⟧头的羊场13个。', '-'],
    ['新建存栏20-300头的羊场⟦13⟧个。', 'result'],
    ['已建成存栏⟦2000⟧只以上的4个。', '-'],
    ['羊存栏达⟦2000⟧只以上。', 'result'],
    ['没有发生停机⟦3⟧小时以上的设备故障。', '-'],
    ['设备连续运行⟦300⟧小时以上。', 'result'],
    ['⟦6⟧个水利项目完成年度投资计划的83%。', '-'],
    ['6个水利项目完成年度投资计划的⟦83%⟧。', 'result'],
    ['⟦104⟧个新增项目完成85个。', '-'],
    ['104个新增项目完成⟦85⟧个。', 'result'],
    ['开工⟦104⟧个项目,完成85个。', 'result'],
    ['完成投资2亿元,占年度投资⟦4.8⟧亿元的42%。', '-'],
    ['新开工和续建项目10个,其中计划开工项目⟦6⟧个,目前已全部开工。', 'target'],
    ['会议强调,要完善机制,确保覆盖率达到⟦98%⟧。', 'target'],
    ['通过培训,确保覆盖率达到⟦98%⟧。', 'result'],
    ['在确保巩固率不低于⟦95%⟧的基础上,分阶段推进。', 'result'],
    ['完成的⟦4068⟧批次抽检中,普通食品3108批次。', '-'],
    ['检查⟦七项⟧服务项目落实情况。', '-'],
    ['超额完成“十二五”⟦13%⟧的减排任务。', '-'],
    ['完成了污水“十二五”减排⟦13%⟧的任务。', '-'],
    ['能耗下降1.6%,与全年下降⟦3.5%⟧的目标还有差距。', '-'],
    ['围绕⟦800⟧只羊、7000亩草地的目标开展工作。', 'target'],
    ['围绕800只羊、⟦7000⟧亩草地的目标开展工作。', 'target'],
    ['围绕水库新建步道⟦8⟧公里。', 'result'],
    ['发现⟦一例⟧处置一例。', '-'],
    ['⟦20⟧个标准化羊场正在建设中。', 'result'],
    ['本年度计划开工项目⟦255⟧项,已开工206项。', 'target'],
    ['完成本年度计划开工的⟦80.8%⟧。', 'result'],
    ['本年度计划开工项目255项,已开工⟦206⟧项。', 'result'],
    ['9个计划投产项目投产7个,投产率达⟦77%⟧。', 'result'],
    ['发生以下情形,年度考核分为⟦零⟧。', '-'],
    ['上访量为⟦零⟧。', 'result'],
    ['对透析时间不足⟦4小时⟧的患者作出安排。', '-'],
    ['每发生⟦一例⟧投诉扣绩效500元。', '-'],
    ['全年发生投诉⟦3例⟧。', 'result'],
    ['血压<⟦140⟧的低危患者不再随访。', '-'],
    ['血压达标率92%(血压<⟦140⟧mmHg)。', '-'],
    ['充分性达标率92%(Kt/V\u2265⟦1.2⟧)。', '-'],
    ['血压达标率92%(血压维持在⟦110-120⟧mmHg)。', '-'],
    ['血压达标率⟦92%⟧(血压<140mmHg)。', 'result'],
    ['建档率达92%(其中建档超过⟦500份⟧)。', 'result'],
    ['完成日处理污水⟦3⟧万吨的扩建工程。', '-'],
    ['日处理污水⟦3⟧万吨。', 'result'],
    ['上级下达我县转移支付收入⟦12.3⟧亿元。', 'result'],
    ['上级下达我县造林任务⟦300⟧亩。', 'target'],
  ])('%s', (marked, role) => expect(markedRole(marked, { kind: 'summary', year: 2024 })).toBe(role));
});

describe('news tells or plans by its headline and first words', () => {
  test.each([
    ['本报讯 我市今年冬修计划完成土石方1300万方,投资3亿元,修复水毁工程252处。', 'target target target'],
    ['本报讯 我市今年冬修完成土石方1300万方,投资3亿元,修复水毁工程252处。', 'result result result'],
    [
      '东河省前三季度水产品产量达19万吨\n秋收时节,蟹黄鱼肥。记者昨日从省水产部门获悉,全省形势向好。养殖面积68万亩。2016年,放流鱼苗5亿尾以上。\n',
      'result result',
    ],
    ['东河县造林生产超额完成目标\n\n今年以来,措施有力。2014年全县造林12.3万亩,育苗3200亩。\n', 'result result'],
    ['东河县确保全面完成造林目标\n\n2014年全县造林12万亩,育苗3200亩。\n', 'target target'],
    [
      '西山省力争2025年森林覆盖率达到24.1%\n近日印发《“十四五”林业规划》,提出到2025年森林覆盖率达到24.1%。\n规划显示,"十三五"期间生态明显改善。湿地保护率达到52%。\n',
      'target result',
    ],
  ])('%s', async (text, roles) => {
    const { plans } = (await extract(Buffer.from(text))).outline ?? { plans: [] };
    expect(plans.flatMap((p) => p.targets.map((t) => t.role)).join(' ')).toBe(roles);
  });
});

describe('what is told or planned in the midst of a sentence', () => {
  test.each([
    ['该公司已提出产量达⟦86⟧万吨的目标。', 'target | 提出产量 | = 860000吨'],
    ['为了完成产量达⟦46⟧万吨的目标,公司多措并举。', 'target | 产量 | = 460000吨'],
    ['产量达⟦46⟧万吨,完成了目标。', 'result | 产量 | = 460000吨'],
    ['各主要目标完成率达⟦22%⟧。', 'result | 各主要目标完成率 | = 22%'],
    ['按照每吨均价⟦800元⟧来计算,利润近4亿元。', '-'],
    ['连续 ⟦9⟧ 个月启动联动机制。', '-'],
    ['上半年,⟦两⟧集团实现收入55亿元。', '-'],
    ['实现双⟦过半⟧。', '-'],
    ['城市低保标准由 ⟦728⟧ 元 / 人 / 月提高 为 735 元 / 人 / 月。', '-'],
    ['城市低保标准由 728 元 / 人 / 月提高 为 ⟦735⟧ 元 / 人 / 月。', 'result | 城市低保标准 | = 735元/人/月 | up | from 728元/人/月'],
  ])('in a report: %s', (marked, expected) => expect(markedFacts(marked, { kind: 'summary', year: 2024 })).toBe(expected));

  test.each([
    ['2025年年底职工⟦873⟧人,比去年有所减少,取得明显成效,荣获表彰。', 'result'],
    ['到2025年底职工⟦873⟧人,比去年有所减少,取得明显成效,荣获表彰。', 'target'],
    ['据统计,新增林地⟦12⟧万亩。', 'result'],
    ['努力提升招商水平,前4月,全市到位资金⟦21亿⟧元,同比增长9%,位居全省前列,取得新成效。', 'result'],
    ['努力提升招商水平,全市到位资金⟦21亿⟧元,同比增长9%,位居全省前列,取得新成效。', 'target'],
    ['成本比力争指标降低了0.1元,人均收入约⟦6万⟧元。', 'result'],
    ['力争成本降低0.1元,人均收入约⟦6万⟧元。', 'target'],
    ['我市将整治工作融入实事项目,共开展检查⟦26⟧次,受到好评,成效明显。', 'result'],
    ['2024年至2026年计划新增充电头5000个,其中2024年新增⟦863⟧个。', 'target'],
  ])('in a text of both: %s', (marked, role) => expect(markedRole(marked, { kind: 'mixed', year: 2025 })).toBe(role));
});

describe('whoever tells, and what series and marks are', () => {
  test.each([
    ['2013~2017年,非税收入比重分别为22.5%、15.2%。', 'result result'],
    ['2027~2029年,非税收入比重分别为22%、15%。', 'target target'],
    ['问题1:制度不健全。问题2:人员老化。', ''],
    ['湿地保护率要在目前的50%以上再提高约5个百分点。', 'target'],
  ])('%s', (text, roles) =>
    expect(
      factsOf(text)
        .facts.map((f) => f.role)
        .join(' '),
    ).toBe(roles),
  );

  test.each([
    ['东河省2026年工作安排\n李某某说,“十四五”期间,全省总产值达到1.5万亿元。财政收入达到1350亿元。\n', 'result result'],
    ['东河省2026年工作安排\n李某某说,今年,全省总产值达到1.5万亿元。财政收入达到1350亿元。\n', 'target target'],
    ['党支部自查情况及整改措施报告\n最终得分92.7分,党员到会率明显提高,已达93%。\n', 'result result'],
  ])('%s', async (text, roles) => {
    const { plans } = (await extract(Buffer.from(text))).outline ?? { plans: [] };
    expect(plans.flatMap((p) => p.targets.map((t) => t.role)).join(' ')).toBe(roles);
  });
});

describe('thresholds count nothing, goals in a report are goals, how few there are is told', () => {
  test.each([
    ['对指数<1.2的患者建立台账。', ''],
    ['如结节\u22658mm,转上级医院。', ''],
    ['成本偏差>3%即触发预警。', ''],
    ['达标率超95%的班组给予5%绩效奖励。', ''],
    ['透析达标率\u226590%。', 'target'],
    ['患者对护理工作满意度\u226595%。', 'target'],
    ['短板:转诊率仅51%。', 'result'],
  ])('%s', (text, roles) =>
    expect(
      factsOf(text, { kind: 'plan', year: 2024 })
        .facts.map((f) => f.role)
        .join(' '),
    ).toBe(roles),
  );

  test.each([
    ['东河公司2024年工作总结\n一、年度回顾\n(一)目标\n现金流\u22658.5亿元,负债率压降至45%以内。\n(二)完成情况\n现金流9亿元。\n', 'target target result'],
    ['2017年的工作已经圆满结束,现将工作情况总结汇报如下:完成产值3亿元,新建泵站2座。\n', 'result result'],
  ])('%s', async (text, roles) => {
    const { plans } = (await extract(Buffer.from(text))).outline ?? { plans: [] };
    expect(plans.flatMap((p) => p.targets.map((t) => t.role)).join(' ')).toBe(roles);
  });
});
