import { describe, expect, test } from 'vitest';
import { markedRole } from './read-facts.ts';

describe('two words that share a character with a word that tells do not tell', () => {
  test.each([
    ['实现在册企业年检率⟦100%⟧。', 'target'],
    ['实现有效灌溉面积⟦800⟧亩。', 'target'],
    ['把成效体现在服务上,满意率达到⟦95%⟧。', 'target'],
    ['推进公路项目前期工作,完成投资⟦3亿⟧元。', 'target'],
    ['办好元宵节目前期彩排⟦4⟧场。', 'target'],
    ['对60岁以上年老体弱居民体检⟦420⟧人。', 'target'],
    ['产值20亿元以上年均增长⟦6%⟧。', 'target'],
    ['报名截止日期前培训船员⟦70⟧人。', 'target'],
    ['更换供水截止阀⟦90⟧个。', 'target'],
    ['学前阶段毛入园率⟦96%⟧。', 'target'],
    ['会计年度终了后结算,完成审计⟦6⟧项。', 'target'],
    ['做到底数一目了然,建档⟦300⟧户。', 'target'],
    ['现在在册企业⟦20⟧家。', 'result'],
    ['项目目前完成投资⟦3亿⟧元。', 'result'],
    ['现有灌溉面积⟦800⟧亩。', 'result'],
    ['上年新建渡口⟦2⟧处。', 'result'],
    ['截止6月底培训船员⟦70⟧人。', 'result'],
    ['截止期末培训船员⟦70⟧人。', 'result'],
    ['排查中发现有渗漏堤段⟦3⟧处。', 'result'],
    ['前阶段培训船员⟦70⟧人。', 'result'],
    ['签订了责任书⟦70⟧份。', 'result'],
  ])('%s', (marked, role) => expect(markedRole(marked, { kind: 'plan', year: 2024 })).toBe(role));
  test.each([
    ['十年来客运量年均增长⟦8%⟧。', 'result'],
    ['发明年申请量⟦320⟧件。', 'result'],
    ['明年申请量⟦320⟧件。', 'target'],
  ])('%s', (marked, role) => expect(markedRole(marked, { kind: 'summary', year: 2024 })).toBe(role));
});
