import { describe, expect, it } from 'vitest';
import { factsOf, markedFacts, markedRole } from './read-facts.ts';

const report = { kind: 'summary', year: 2024 } as const;
const plan = { kind: 'plan', year: 2024 } as const;
/** The marked number of a report, in one line. */
const reads = (marked: string, line: string): void => it(marked, () => expect(markedFacts(marked, report)).toBe(line));
const nothing = (...marked: string[]): void => {
  for (const text of marked) it(text, () => expect(markedFacts(text, report)).toBe('-'));
};

describe('where a change starts', () => {
  reads('幼儿园从5所学校发展到⟦8所⟧学校。', 'result | 学校 | = 8所 | from 5所');
  reads('入园率从去年的81.2%再提高⟦2个百分点⟧。', 'result | 入园率 | = 2百分点 | up | from 81.2%');
  nothing('职工⟦52人⟧\u219248人。', '从⟦5所⟧学校发展到8所学校。');
  reads('从东村⟦5所⟧小学。', 'result | 小学 | = 5所');
});

describe('figures that typing or scanning changed', () => {
  reads('收入增长⟦12..5%⟧。', 'result | 收入 | = 12.5% | up');
  reads('收入增长⟦4 . 5%⟧。', 'result | 收入 | = 4.5% | up');
  reads('收入增长⟦15\u2105⟧。', 'result | 收入 | = 15% | up');
  reads('供水⟦12 480万吨⟧。', 'result | 供水 | = 124800000吨');
  reads('接待来访⟦3 700多次⟧。', 'result | 接待来访 | ~ 3700次');
  reads('总床日数⟦20150床日⟧。', 'result | 总床日数 | = 20150床日');
  reads('总投资⟦2 840.5万元⟧。', 'result | 总投资 | = 28405000元');
  reads('建设规模⟦7 200 m2⟧。', 'result | 建设规模 | = 7200m2');
  reads('新增绿地⟦1200米2⟧,植树。', 'result | 绿地 | = 1200米2 | up');
  reads('整修沟渠⟦8米⟧3处。', 'result | 整修沟渠 | = 8米');
  reads('造林面积⟦2.18万千公顷⟧。', 'result | 造林面积 | = 21800000公顷');
  reads('发电⟦1.2万千瓦时⟧。', 'result | 发电 | = 12000千瓦时');
  reads('婴儿死亡率⟦2.83permil;⟧;无新生儿破伤风。', 'result | 婴儿死亡率 | = 2.83\u2030');
  reads('价格波动控制在⟦\u00B13%⟧以内。', 'result | 价格波动 | <= 3%');
  reads('开展执法检查⟦268矿次⟧。', 'result | 执法检查 | = 268矿次');
  reads('三项支出占比为9.5、⟦41.0⟧、49.5。', 'result | 三项支出占比 | = 41%');
});

describe('sums and sizes that say which ones count', () => {
  nothing('检查面积在⟦300平方米⟧以上且证照齐全的超市。', '成为全省首个过⟦2万亿元⟧城市。', '困难户享受⟦2000元⟧补贴。');
  nothing('培育40个产值超⟦千万元⟧的合作社。', '3个过⟦百亿级⟧园区。', '手术费每例⟦1.2万元⟧。');
  reads('发放补贴⟦2000元⟧。', 'result | 补贴 | = 2000元');
  it('cases are counted, and lateness is not', () => {
    expect(markedFacts('一般案件⟦5起⟧罚8000元。', report)).not.toBe('-');
    expect(markedFacts('迟到⟦3次⟧罚50元。', report)).toBe('-');
  });
});

describe('what others are held against', () => {
  nothing('合格率较2012年(⟦84.9%⟧和94.1%)分别提高7.7%和3.6%。', '死亡率较2012年(⟦36.1/10万⟧)下降18.7%。', '供水能力接近西部⟦12省⟧(区)平均水平。');
  reads('死亡率为29.4/10万,较2012年(36.1/10万)下降⟦18.7%⟧。', 'result | 死亡率 | = 18.7% | down');
  reads('走访西部⟦12省⟧。', 'result | 走访西部 | = 12省');
});

describe('what it was, in brackets behind what it is to be', () => {
  reads('感染率⟦≤2.8%⟧(2025年基线3.2%),覆盖率≥95%。', 'result | 感染率 | <= 2.8% | from 3.2%');
  reads('感染率≤2.8%(2025年基线3.2%),覆盖率⟦≥95%⟧(2025年为92%)。', 'result | 覆盖率 | >= 95% | from 92%');
  nothing('感染率≤2.8%(2025年基线⟦3.2%⟧)。', '覆盖率≥95%(2025年为⟦92%⟧)。');
});

describe('ratios to one, and how long people live', () => {
  reads('医护比由0.45:1提高到⟦0.5:1⟧,床护比达到2.5:1。', 'result | 医护比 | = 0.5 | from 0.45');
  reads('医护比由0.45:1提高到0.5:1,床护比达到⟦2.5:1⟧。', 'result | 床护比 | = 2.5');
  reads('人均预期寿命由2012年的74.1岁提高到2017年的⟦77.5岁⟧,5年提高了3.4岁。', 'result | 人均预期寿命 | = 77.5岁 | from 74.1岁');
  reads('人均预期寿命由2012年的74.1岁提高到2017年的77.5岁,5年提高了⟦3.4岁⟧。', 'result | 人均预期寿命 | = 3.4岁 | up');
  nothing('为⟦65岁⟧以上老年人体检。');
});

describe('sizes that are part of the names of works', () => {
  nothing('推动东铝⟦50万吨⟧绿电铝技改、青山辉源20万吨铝板带等项目建设。', '开工南网⟦720兆瓦⟧储能电站等项目。', '新建⟦750千伏⟧和330千伏电网工程16个。');
  reads('新增⟦20万吨⟧铝板带等产能。', 'result | 铝板带等产能 | = 200000吨 | up');
  reads('完成⟦5万吨⟧粮食收购。', 'result | 粮食收购 | = 50000吨');
});

describe('how many of them all', () => {
  reads('⟦九成⟧以上村民参保。', 'result | 村民参保 | >= 9成');
  reads('超⟦九成⟧群众满意。', 'result | 群众满意 | > 9成');
  reads('⟦三分之一⟧以上社区达标。', 'result | 社区达标 | >= 0.3333333333333333');
  nothing('奖励纳税⟦100万元⟧以上企业。');
});

describe('figures behind names that were blotted out', () => {
  reads('“三点”即xx、xx、xx⟦3⟧个监测点。', 'result | 监测点 | = 3个');
  reads('产值突破 ⟦x.x 千万元⟧。', 'result | 产值 | ..元');
});

describe('numbers that count nothing', () => {
  nothing(
    '召回星途⟦02⟧汽车。',
    '知晓率=知晓人数/调查人数⟦*100%⟧。',
    '阅读 ⟦3159⟧',
    '达到考核指标要求(⟦90%⟧以上)。',
    '进⟦1步⟧加强领导。',
    '利用⟦三天⟧的时间排查。',
    '被评为⟦十二面⟧红旗之一。',
    '开展了⟦1⟧系列活动。',
    '连续考评⟦四个⟧年度性别比。',
    '⟦三项⟧必备指标全部达标。',
    '国家⟦13⟧部委联合发文。',
    '⟦一份⟧宣传手册。镇卫计办制作了5000份宣传手册。',
    '其余 ⟦3 个⟧敬老院正在招标。',
    '与辖区的⟦3个⟧居委会沟通。',
    '经过将近⟦50天⟧的紧张工作。',
    '改造老⟦214⟧线公路。',
    '门口挂有⟦12320⟧标示。',
    '⟦1⟧按年末床位计算。',
    '开展全国⟦1%⟧人口抽样调查。',
    '落实计划生育⟦四项⟧手术。',
    '0-1岁(⟦42天⟧、3月、6月)体检。',
    '⟦8个月⟧~14周岁儿童接种。',
    '低于国家质控标准(⟦60分钟⟧)。',
    '每生每天⟦5元⟧。',
    'PM_2.⟦5⟧浓度下降。',
    '围绕三大⟦十二项⟧服务内容。',
    '对⟦15种⟧大病实行专项救治。',
    '紧紧围绕构建⟦四个⟧产业集群。',
    '南北长⟦116公里⟧,东西宽约77公里。',
    '⟦1⟧全县疾控体系现状\n全县体系健全。',
    '实际减少20人(⟦28⟧-8)。',
    '实际减少20人(28-⟦8⟧)。',
    '捐款2000 元至⟦5000 元⟧的有 9 人。',
    '落实门前⟦五包⟧责任。',
    '紧扣“围绕⟦一个⟧中心,突出两个重点,抓好三个创新,实现四个跨越”的思路。',
    '让⟦530万⟧东河儿女更有底气。',
    '⟦四类⟧、劣四类海水减少。',
    '采煤⟦二队⟧创出新高。',
    '⟦十四道⟧沟镇召开会议。',
    '本文共⟦1053字⟧。',
    '共计41761个字,预计阅读时长⟦1393分钟⟧。',
    '突出产业集聚、乡村宜居、治理有效⟦三项⟧工程。',
    '高考⟦一本⟧上线率创新高。',
    '年日均⟦10万-50万元⟧客户新增20户。',
    '在⟦五所⟧高级中学中是唯一上升的。',
  );
  nothing('从⟦51家⟧门店中脱颖而出。', '开展1\u2022⟦15⟧警示教育。');
  reads('建成⟦一个⟧中心、两个基地。', 'result | 中心 | = 1个');
  reads('创建先进单位⟦15-20个⟧,30%的县城达标。', 'result | 先进单位 | 15..20个');
  reads('为企业减负⟦410亿元⟧。', 'result | 企业减负 | = 41000000000元');
  reads('利润增长率为⟦负2%⟧。', 'result | 利润增长率 | = -2%');
  reads('投入⟦XX多亿元⟧。', 'result | 投入 | ..元');
  reads('低保提高到每人每月⟦800元⟧。', 'result | 低保 | = 800元');
  reads('业务收入首次突破⟦亿元⟧。', 'result | 业务收入 | > 100000000元');
  reads('算力突破⟦4万P⟧。', 'result | 算力 | > 40000P');
  reads('误差不宜超过⟦25cm⟧。', 'result | 误差 | <= 25cm');
  reads('新增三元社区卫生站⟦1个⟧。', 'result | 三元社区卫生站 | = 1个 | up');
  reads('检查辖区内的⟦26家⟧单位。', 'result | 单位 | = 26家');
  reads('提升客单价⟦15%⟧。', 'result | 客单价 | = 15%');
  nothing('客单价⟦15元⟧。');
  reads('组建救援⟦二队⟧。', 'result | 救援 | = 2队');
  reads('开挖⟦十四道⟧沟渠。', 'result | 沟渠 | = 14道');
  reads('“农情快讯”⟦24期⟧。', 'result | “农情快讯” | = 24期');
  nothing('“智慧粮库”⟦二期⟧封顶。', '“绿带”⟦六期⟧工程开工。');
  it('marks of a list that were glued to it', () =>
    expect(factsOf('任务如下1每月巡查。2落实责任。3新建泵站6座。', plan).facts.map((f) => f.quantity.value)).toEqual([6]));
  it('all the parts of a place', () => expect(factsOf('全县辖6个乡、镇、场,88个行政村。', report).facts).toEqual([]));
});

describe('what a goal is held against tells', () => {
  const ofPlan = (marked: string, role: string): void => it(marked, () => expect(markedRole(marked, plan)).toBe(role));
  ofPlan('年内累计完成投资⟦2.4亿元⟧,占年度投资计划的217%。', 'result');
  ofPlan('完成造林⟦3万亩⟧、封山2万亩,分别占计划的153%、101%。', 'result');
  ofPlan('完成造林3万亩、封山⟦2万亩⟧,分别占计划的153%、101%。', 'result');
  ofPlan('完成造林3万亩、封山2万亩,分别占计划的153%、⟦101%⟧。', 'result');
  ofPlan('完成造林⟦3万亩⟧、封山2万亩,分别占总面积的53%、31%。', 'target');
  it('a task in a report is to come', () => expect(markedFacts('今年敬老院建设任务是新增床位⟦300张⟧。', report).split(' ')[0]).toBe('target'));
});
