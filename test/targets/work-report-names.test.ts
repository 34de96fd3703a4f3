import { expect, test } from 'vitest';
import { markedFacts } from './read-facts.ts';

/** Shapes of names that stand in governments' work reports. */
const REPORT = { kind: 'summary' } as const;

test.each([
  // A leap from one year to another has the name before it, and so has what it grew by.
  ['旅游收入由2010年的7亿元跃升到2015年的⟦16亿⟧元。', 'result | 旅游收入 | = 1600000000元 | from 700000000元'],
  ['黑脸琵鹭从2018年的不足30只翻倍至⟦60多只⟧。', 'result | 黑脸琵鹭 | ~ 60只 | from 30只'],
  ['工业投资破⟦百亿⟧元大关。', 'result | 工业投资 | = 10000000000元'],
  ['侦破案件⟦12起⟧。', 'result | 侦破案件 | = 12起'],
  // A round number is called a step or a node: it is no name.
  ['旅游收入增长6%,总量跨过⟦3000亿⟧元历史性节点。', 'result | 旅游收入 | > 300000000000元'],
  ['建成⟦3个⟧服务节点。', 'result | 服务节点 | = 3个'],
  // What a distance is from may be two.
  ['旅游收入增长6%,高于全国、全省⟦1个⟧、0.2个百分点。', 'result | 旅游收入 | = 1百分点'],
  // Growth that is told behind its number.
  ['主导产业实现⟦20%⟧以上增长。', 'result | 主导产业 | >= 20% | up'],
  ['主导产业占比⟦20%⟧。', 'result | 主导产业占比 | = 20%'],
  // What a verb of having made stands before is named behind the number.
  ['新能源产业园提前形成⟦20万辆⟧产能。', 'result | 产能 | = 200000辆'],
  ['向全州⟦60个⟧偏远村派出医生81名。', 'result | 偏远村 | = 60个'],
  ['新建⟦6个⟧派出所。', 'result | 派出所 | = 6个'],
  ['⟦6个⟧乡镇通高铁。', 'result | 乡镇 | = 6个'],
  ['全年新增⟦8万⟧农民工就近就业。', 'result | 农民工 | = 80000 | up'],
  ['新建、补建林带⟦8万亩⟧。', 'result | 林带 | = 80000亩'],
  // The whole region's figure is not named by the region.
  ['云岭彝族自治州全社会用电量⟦69亿⟧千瓦时。', 'result | 全社会用电量 | = 6900000000千瓦时'],
  // A list that lost its line breaks: a dash between blanks, or a blank alone, begins another item.
  ['完成投资2亿元 [4] - 新增上市公司⟦10家⟧。', 'result | 上市公司 | = 10家 | up'],
  ['改造⟦1个⟧农贸市场 [3] 交通与道路改造。', 'result | 农贸市场 | = 1个'],
  ['实施护坡加固工程 改造桥头至路口段 长度约⟦740米⟧。', 'result | 长度 | ~ 740米'],
])('%s', (marked, expected) => {
  expect(markedFacts(marked, REPORT)).toBe(expected);
});
