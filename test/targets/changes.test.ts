import { describe, expect, test } from 'vitest';
import { type Around, markedFacts } from './read-facts.ts';

/** Each case: a sentence with one number marked, and the facts that it gives, a line each. */
const cases = (name: string, around: Around, rows: readonly (readonly [marked: string, facts: string])[]): void => {
  describe(name, () => {
    test.each(rows)('%s', (marked, facts) => expect(markedFacts(marked, around)).toBe(facts));
  });
};

cases('changes with a sign', { kind: 'summary' }, [
  ['进馆观众32.6万人次 ↑⟦11.2%⟧', 'result | 进馆观众 | = 11.2% | up'],
  ['投诉量206件 ↓⟦8.4%⟧', 'result | 投诉量 | = 8.4% | down'],
  ['水产品产量3.2万吨,+⟦4.1%⟧。', 'result | 水产品产量 | = 4.1% | up'],
  ['用电量30亿度,同比+⟦2.7%⟧。', 'result | 用电量 | = 2.7% | up'],
  ['用电量30亿度,同比⟦-2.7%⟧。', 'result | 用电量 | = -2.7% | down'],
  ['货运量90万吨,同比增长⟦-2.7%⟧。', 'result | 货运量 | = -2.7% | down'],
  ['客运量、货运量分别增长3.1%、⟦-2.7%⟧。', 'result | 货运量 | = -2.7% | down'],
  ['净利润率⟦-2.7%⟧。', 'result | 净利润率 | = -2.7%'],
  ['营业利润1200万元,同比增盈⟦300万元⟧。', 'result | 营业利润 | = 3000000元 | up'],
  ['化解矛盾纠纷⟦156起⟧。', 'result | 矛盾纠纷 | = 156起'],
  ['化解隐性债务⟦3亿元⟧。', 'result | 隐性债务 | = 300000000元 | down'],
  ['承接订单1860单,同比多⟦156单⟧。', 'result | 承接订单 | = 156单 | up'],
]);

cases('turns', { kind: 'summary' }, [
  ['企业利润由上年下降4.2%转为增长⟦6.7%⟧。', 'result | 企业利润 | = 6.7% | up | from 4.2%'],
  ['企业实现利润12亿元,由上年下降4.2%转为增长⟦6.7%⟧。', 'result | 利润 | = 6.7% | up | from 4.2%'],
  ['出口由降转升,增长⟦2.3%⟧。', 'result | 出口由降转升 | = 2.3% | up'],
  ['闲置校舍转为幼儿园⟦12所⟧。', 'result | 闲置校舍转为幼儿园 | = 12所'],
]);

cases('steps and levels', { kind: 'plan' }, [
  ['抢救时间控制在60分钟内(2025年为⟦75分钟⟧)。', '-'],
  ['抢救时间控制在⟦60分钟⟧内(2025年为75分钟)。', 'target | 抢救时间 | <= 60分钟 | from 75分钟'],
  ['河堤由6米加高到⟦8米⟧。', 'target | 河堤 | = 8米 | from 6米'],
  ['响应时间从90分钟压至⟦60分钟⟧。', 'target | 响应时间 | = 60分钟 | from 90分钟'],
  ['存款净增12亿元、突破⟦90亿元⟧大关。', 'target | 存款 | > 9000000000元'],
  ['存款净增⟦12亿元⟧、突破90亿元大关。', 'target | 存款 | = 1200000000元 | up'],
  ['认证企业新增6家至⟦40家⟧。', 'target | 认证企业 | = 40家'],
  ['非煤矿山百万吨死亡率控制在⟦0.02⟧以内。', 'target | 非煤矿山百万吨死亡率 | <= 0.02'],
]);
