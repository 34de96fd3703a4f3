import { expect, test } from 'vitest';
import { extract } from '../../src/extract.ts';
import { markedFacts } from './read-facts.ts';

/** Names that stand in another clause than their number, in brackets beside it, or behind the next number. */
const REPORT = { kind: 'summary' } as const;

test.each([
  // What a change is measured from, in brackets.
  ['受理案件437例,比去年同期(350例)增加⟦87例⟧。', 'result | 受理案件 | = 87例 | up | from 350例'],
  ['登记出生436人,比去年同期(429)多生⟦7人⟧。', 'result | 登记出生 | = 7人'],
  ['签约率为93.5%,比去年同期(91.2%)上升⟦2.3个⟧百分点。', 'result | 签约率 | = 2.3百分点 | up | from 91.2%'],
  // How often, and how many of whom, say nothing alone.
  ['巡查频次(每4小时⟦1次⟧)。', 'result | 巡查频次 | = 1次'],
  ['不良事件上报每百张床位每年⟦20例⟧。', 'result | 不良事件上报 | = 20例'],
  // What there is none of, in brackets and before 目标.
  ['压疮发生率(⟦零⟧目标)。', 'result | 压疮发生率 | = 0'],
  ['实现⟦零⟧伤亡目标。', 'result | 伤亡 | = 0'],
  ['坠床/走失事件(⟦零⟧发生)。', 'result | 坠床/走失事件 | = 0'],
  // By what share a sum is set aside, and what one of them costs.
  ['按营业收入3%的比例安排研发经费,全年投入达到⟦2000万元⟧。', 'result | 研发经费 | = 20000000元'],
  ['按工程造价的2%提取安全费用,全年投入⟦420万元⟧。', 'result | 安全费用 | = 4200000元'],
  ['提高研发经费比例,全年投入达到⟦2000万元⟧。', 'result | 研发经费比例 | = 20000000元'],
  ['开展全员安全培训4期,人均不少于⟦20学时⟧。', 'result | 全员安全培训 | >= 20学时'],
  ['完成危房改造200户,户均补助2万元,6月底前完成⟦60%⟧。', 'result | 危房改造 | = 60%'],
  // Two verbs with one noun behind the second.
  ['新建⟦5个⟧、改造3个社区食堂。', 'result | 社区食堂 | = 5个'],
  ['新增⟦12个⟧、提升8个A级景区。', 'result | A级景区 | = 12个 | up'],
  ['关停作坊⟦5家⟧、提升3家。', 'result | 关停作坊 | = 5家'],
  // How well it was done is no name.
  ['高质量完成⟦25万亩⟧高标准农田改造。', 'result | 高标准农田改造 | = 250000亩'],
  ['高质量发展指数达到⟦85⟧。', 'result | 高质量发展指数 | = 85'],
  // A bracket inside the subject, and one that only explains it.
  ['其中高净值客户(年消费≥3000元)占比由11%提升至⟦20%⟧。', 'result | 高净值客户(年消费≥3000元)占比 | = 20% | from 11%'],
  ['总收入8.5亿元(其中地方收入5.2亿元),增长⟦12%⟧。', 'result | 总收入 | = 12% | up'],
  ['建档合格率(项目齐全、记载规范)达⟦80%⟧。', 'result | 建档合格率 | = 80%'],
  ['伤口感染发生率(目标≤2%)、静脉血栓(DVT)发生率(目标≤⟦1%⟧)。', 'result | 静脉血栓(DVT)发生率 | <= 1%'],
  ['设备管理指标要求设备完好率不低于⟦98%⟧。', 'result | 设备完好率 | >= 98%'],
  // Where a rate ranks is no part of it.
  ['以⟦100%⟧的达标率名列全省第一。', 'result | 达标率 | = 100%'],
  ['选出⟦3个⟧品牌企业进军全国前十名。', 'result | 品牌企业 | = 3个'],
  ['⟦8家⟧医院与南山12家医院深度合作。', 'result | 医院 | = 8家'],
  ['8家医院与南山⟦12家⟧医院深度合作。', 'result | 医院 | = 12家'],
  // How large each is.
  ['形成⟦1个⟧千亿级、3个300亿级产业集群。', 'result | 产业集群 | = 1个'],
  ['形成1个千亿级、⟦3个⟧300亿级产业集群。', 'result | 产业集群 | = 3个'],
  ['推进⟦35个⟧市以上重点项目。', 'result | 市以上重点项目 | = 35个'],
  // What says nothing alone.
  ['民办博物馆增至102座、数量占全省⟦四分之一⟧。', 'result | 民办博物馆 | = 0.25'],
  ['种植面积达78万亩,每亩平均增收⟦3000元⟧。', 'result | 每亩平均增收 | = 3000元 | up'],
  ['创新中心培育科创企业⟦700多家⟧。', 'result | 科创企业 | ~ 700家'],
  ['加上税收返还等资金⟦27亿元⟧。', 'result | 税收返还等资金 | = 2700000000元'],
  ['全年销售额锁定⟦38亿元⟧。', 'result | 销售额 | = 3800000000元'],
  // Steps that follow one another, and a noun made of a verb.
  ['实行10分钟到达-⟦20分钟⟧处置-2小时办结。', 'result | 处置 | = 20分钟'],
  ['实行10分钟到达-20分钟处置-⟦2小时⟧办结。', 'result | 办结 | = 2小时'],
  ['中央财政良种培育补助项目⟦80万元⟧。', 'result | 中央财政良种培育补助项目 | = 800000元'],
  ['清扫需在客人离店后⟦60分钟⟧内完成。', 'result | 清扫 | <= 60分钟'],
])('%s', (marked, expected) => {
  expect(markedFacts(marked, REPORT)).toBe(expected);
});

test('a unit of a traditional text is published as it is written', async () => {
  const text = '某社區2024年工作總結\n\n一、低保工作\n\n社區開展了各項業務,組織民主評議會4場,對267戶進行評議,參與率比上年上升1.2個百分點。\n';
  const { outline } = await extract(Buffer.from(text), { name: 'a.txt' });
  expect(outline?.plans[0]?.targets.map((t) => t.quantity.unit)).toEqual(['場', '戶', '百分點']);
});
