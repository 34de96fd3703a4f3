import { describe, expect, test } from 'vitest';
import { markedFacts, markedRole } from './read-facts.ts';

describe('limits that say which ones are of the name', () => {
  test.each([
    ['引进总投资超8亿元项目⟦4个⟧。', 'target | 总投资超8亿元项目 | = 4个'],
    ['培育营业收入超20亿元企业⟦2家⟧。', 'target | 营业收入超20亿元企业 | = 2家'],
    ['打造税收超亿元楼宇⟦6幢⟧。', 'target | 税收超亿元楼宇 | = 6幢'],
    ['打造税收超⟦亿元⟧楼宇6幢。', '-'],
    ['全年税收超⟦2亿元⟧。', 'target | 税收 | > 200000000元'],
    ['引进5亿元项目⟦3个⟧。', 'target | 5亿元项目 | = 3个'],
  ])('%s', (marked, expected) => expect(markedFacts(marked)).toBe(expected));
});

describe('when, to whom and by what limit something is done is no part of its name', () => {
  test.each([
    ['\u201C119\u201D消防宣传周组织演练⟦9场⟧。', 'target | 演练 | = 9场'],
    ['\u201C3\u00B715\u201D消费者权益日期间发放手册⟦2万册⟧。', 'target | 手册 | = 20000册'],
    ['\u201C质量月\u201D活动⟦3场⟧。', 'target | \u201C质量月\u201D活动 | = 3场'],
    ['八月底完成总工程量的⟦七成⟧。', 'target | 总工程量 | = 7成'],
    ['对辖区5家矿山、3家化工企业每季度至少会诊⟦1次⟧。', 'target | 会诊 | >= 1次'],
    ['用工总量以⟦900人⟧为上限。', 'target | 用工总量 | <= 900人'],
    ['报装时间以⟦3天⟧为限。', 'target | 报装时间 | <= 3天'],
    ['全员劳动生产率\uFF1A人均⟦26万元⟧\uFF0C增长4%。', 'target | 全员劳动生产率 | = 260000元'],
    ['做强电子、新能源两大产业\uFF0C产值分别突破90亿元、⟦40亿元⟧。', 'target | 产值 | > 4000000000元 | of 新能源'],
  ])('%s', (marked, expected) => expect(markedFacts(marked)).toBe(expected));
  test('what is left out of account is no name', () =>
    expect(markedFacts('利润总额9000万元\uFF0C剔除资产处置收益后为⟦7600万元⟧。', { kind: 'summary', year: 2025 })).toBe('result | 利润总额 | = 76000000元'));
});

describe('those that all are there, and those that are still to come', () => {
  test.each([
    ['对辖区⟦14家⟧诊所开展检查2次。', '-'],
    ['对辖区6家矿山、⟦4家⟧化工企业每季度会诊1次。', '-'],
    ['对排查出的⟦28处⟧隐患点销号管理。', '-'],
    ['完成辖区⟦7所⟧幼儿园体检。', 'target'],
    ['共排查出⟦28处⟧隐患。', 'target'],
    ['整治路口6处、⟦4家⟧停车场。', 'target'],
    ['9月底前完成其余⟦17件⟧工程。', 'target'],
    ['对其余⟦17件⟧工程加强调度。', '-'],
  ])('%s', (marked, role) => expect(markedRole(marked)).toBe(role));
});

describe('where a change starts, and what a value is held against', () => {
  test.each([
    ['满意率与上年的⟦91%⟧相比有所提高\uFF0C达到94%。', '-'],
    ['满意率与上年的91%相比有所提高\uFF0C达到⟦94%⟧。', 'target | 满意率 | = 94% | from 91%'],
    ['平均住院日⟦8.9天⟧缩短至7.4天。', '-'],
    ['平均住院日8.9天缩短至⟦7.4天⟧。', 'target | 平均住院日 | = 7.4天 | from 8.9天'],
    ['新增企业9家\uFF082024年\uFF1A⟦6家⟧\uFF09\u3002', '-'],
    ['利率不高于3.6%(2024年平均⟦3.9%⟧)。', '-'],
    ['住院日降至8天\uFF0C低于国家规定的⟦9天⟧标准。', '-'],
    ['住院日低于⟦9天⟧。', 'target | 住院日 | < 9天'],
  ])('%s', (marked, expected) => expect(markedFacts(marked, { kind: 'plan', year: 2025 })).toBe(expected));
});

describe('a sentence of a report that only sets what is to be done', () => {
  test.each([
    ['计划完成投资3.1亿元\uFF0C新增灌溉面积⟦4200亩⟧\uFF0C治理河道9公里。', 'target'],
    ['全年计划新建厂房3栋\uFF0C安装设备⟦40台⟧。', 'target'],
    ['计划完成投资3.1亿元\uFF0C已完成⟦2亿元⟧。', 'result'],
    ['按计划完成投资3.1亿元\uFF0C新增灌溉面积⟦4200亩⟧。', 'result'],
  ])('%s', (marked, role) => expect(markedRole(marked, { kind: 'summary', year: 2025 })).toBe(role));
});
