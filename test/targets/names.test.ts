import { expect, test } from 'vitest';
import { factsOf, line, markedFacts } from './read-facts.ts';

test.each([
  // Values that are shared out: the measure names, the member says whose.
  ['市级站点、乡镇服务中心、村级便民服务点覆盖率分别达到⟦100%⟧、95%和80%。', 'target | 覆盖率 | = 100% | of 市级站点'],
  ['市级站点、乡镇服务中心、村级便民服务点覆盖率分别达到100%、95%和⟦80%⟧。', 'target | 覆盖率 | = 80% | of 村级便民服务点'],
  ['教育、社会保障、卫生健康支出分别为9亿元、7亿元和⟦5亿⟧元。', 'target | 支出 | = 500000000元 | of 卫生健康'],
  ['教育、社会保障、卫生健康支出分别为9亿元、7亿元和5亿元,分别增长4%、⟦11%⟧和9%。', 'target | 支出 | = 11% | up | of 社会保障'],
  ['国家级、省级、市级绿色工厂达到1家、3家、⟦10家⟧。', 'target | 绿色工厂 | = 10家 | of 市级'],
  ['召开部署会、推进会各⟦1次⟧。', 'target | 部署会 | = 1次\ntarget | 推进会 | = 1次'],
  ['一、二、三季度分别完成造林⟦20%⟧、30%、50%。', 'target | 造林 | = 20%'],
  ['社会物流费用与GDP的比率降至⟦14%⟧。', 'target | 社会物流费用与GDP的比率 | = 14%'],
  // Nouns that could be verbs.
  ['实施设备采购预算⟦4亿⟧元。', 'target | 设备采购预算 | = 400000000元'],
  ['采购成本降低⟦3%⟧。', 'target | 采购成本 | = 3% | down'],
  ['项目审减⟦8万⟧元。', 'target | 项目审减 | = 80000元'],
  ['家庭医生签约服务率达到⟦60%⟧。', 'target | 家庭医生签约服务率 | = 60%'],
  ['自然村(组)通硬化路率提高到⟦95%⟧。', 'target | 自然村(组)通硬化路率 | = 95%'],
  // Who does it, how often and when are no part of what is done.
  ['集团全年实现营业收入⟦4亿⟧元。', 'target | 营业收入 | = 400000000元'],
  ['镇财政每年安排专项资金⟦200万⟧元。', 'target | 专项资金 | = 2000000元'],
  ['校办每月督查⟦一次⟧。', 'target | 督查 | = 1次'],
  ['托幼机构每季度检查⟦1次⟧。', 'target | 托幼机构每季度检查 | = 1次'],
  ['每家企业每半年至少演练⟦1次⟧。', 'target | 演练 | >= 1次'],
  ['各中队准备节目⟦2个⟧。', 'target | 节目 | = 2个'],
  ['业务学习每两周⟦一次⟧。', 'target | 业务学习 | = 1次'],
  ['合唱队队员由原来的40人增加到⟦60人⟧。', 'target | 合唱队队员 | = 60人 | from 40人'],
  ['资金来源为自筹⟦60万⟧元。', 'target | 自筹 | = 600000元'],
  // Distances, limits, examples, nothing at all.
  ['居民收入增速高于城镇⟦2个百分点⟧。', 'target | 居民收入增速 | = 2百分点'],
  ['新签约亿元以上项目60个,其中10亿元以上⟦5个⟧。', 'target | 10亿元以上 | = 5个'],
  ['新签约5亿元(3000万美元)以上项目⟦60个⟧。', 'target | 5亿元(3000万美元)以上项目 | = 60个'],
  ['年销售额2000万元(含)以上的企业⟦12家⟧。', 'target | 企业 | = 12家'],
  ['开工建设江北大桥等⟦3个⟧项目。', 'target | 江北大桥等3个项目 | = 3个'],
  ['建设江北等⟦3个⟧充电站。', 'target | 充电站 | = 3个'],
  ['安全生产⟦零⟧事故。', 'target | 安全生产 | = 0'],
  ['失业率3.2%,控制在⟦4%⟧的目标以内。', 'target | 失业率 | <= 4%'],
  ['收运体系覆盖⟦98%⟧的自然村。', 'target | 收运体系 | = 98%'],
  ['每名教师撰写⟦1篇⟧论文、上1节公开课。', 'target | 论文 | = 1篇'],
  ['新建高标准农田6万亩,改造提升⟦2万亩⟧。', 'target | 高标准农田 | = 20000亩'],
])('%s', (marked, facts) => expect(markedFacts(marked)).toBe(facts));

test('keys of a shared name and of a list of examples are their own', () => {
  const { facts } = factsOf('县级站、乡镇站、村级服务点覆盖率分别达到100%、95%和80%。建设江北大桥等3个项目、东山隧道等2个项目。');
  const keys = facts.map((f) => f.indicator.key);
  expect(new Set(keys).size).toBe(keys.length);
});

test('a year is no limit: 2025以上 names nothing', () => {
  const { facts, view } = factsOf('亩产2000公斤以上,合格率95%。');
  expect(facts.map((f) => line(f, view))).toEqual(['target | 亩产 | >= 2000公斤', 'target | 合格率 | = 95%']);
});

test.each([
  // A verb's object is counted; who is meant is not.
  ['打造⟦12个⟧以上样板庭院。', 'target | 样板庭院 | >= 12个'],
  ['支持⟦60家⟧以上企业上云。', 'target | 企业上云 | >= 60家'],
  ['培育200人以上企业⟦5家⟧。', 'target | 200人以上企业 | = 5家'],
  ['实现村级客运站⟦全覆盖⟧。', 'target | 村级客运站 | = 100%'],
  // A year's figure that a limit is taken from.
  ['用工规模不低于上年的⟦2.4万⟧人。', 'target | 用工规模 | >= 24000人'],
  ['用工规模不少于2023年的⟦2万⟧人。', 'target | 用工规模 | >= 20000人'],
  // Years that are measured, and ratios, which have no one value.
  ['平均受教育年限达到⟦11.6年⟧。', 'target | 平均受教育年限 | = 11.6年'],
  ['管材使用年限不少于⟦30年⟧。', 'target | 管材使用年限 | >= 30年'],
  ['床护比达到1:0.6,招聘护士⟦22⟧名。', 'target | 招聘护士 | = 22名'],
  ['床位使用率不低于0.8,20xx年招聘护士⟦22⟧名。', 'target | 招聘护士 | = 22名'],
  ['差错率≤⟦1/10000⟧。', 'target | 差错率 | <= 1/10000'],
  // Who each does it, for each of whom, and how large it is.
  ['每个镇至少打造⟦2个⟧和美乡村示范片。', 'target | 和美乡村示范片 | >= 2个'],
  ['每个乡镇至少建成⟦1个⟧200亩以上蔬菜基地。', 'target | 蔬菜基地 | >= 1个'],
  ['其中20亿元项目⟦3个⟧、5亿元项目8个。', 'target | 20亿元项目 | = 3个'],
  ['其中20亿元项目3个、5亿元项目⟦8个⟧。', 'target | 5亿元项目 | = 8个'],
  ['其中⟦20亿元⟧项目3个。', '-'],
  ['完成投资⟦20亿⟧元,实施项目3个。', 'target | 完成投资 | = 2000000000元'],
  // When, and how strictly.
  ['不良率严控在⟦1%⟧以内。', 'target | 不良率 | <= 1%'],
  ['超时率严格控制在⟦3%⟧以内。', 'target | 超时率 | <= 3%'],
  ['春节期间力争销售额⟦3亿⟧元。', 'target | 销售额 | = 300000000元'],
  ['汛期前完成河道清淤⟦12公里⟧。', 'target | 河道清淤 | = 12公里'],
  ['各项存款净增⟦8亿⟧元。', 'target | 各项存款 | = 800000000元 | up'],
  ['各类合作社达到⟦60家⟧。', 'target | 合作社 | = 60家'],
])('%s', (marked, expected) => {
  expect(markedFacts(marked)).toBe(expected);
});

test.each(['奖励3场以上招聘会的单位。', '配合比调整为12.5:38.1:49.4。', '医护比1:1.25。'])('%s promises no amount', (text) => {
  expect(factsOf(text).facts).toEqual([]);
});
