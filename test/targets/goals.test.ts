import { describe, expect, test } from 'vitest';
import { titledKind } from '../../src/targets/facts/kinds.ts';
import { markedFacts } from './read-facts.ts';

describe('a report states a goal again beside what was reached: the first is a target, the second a result', () => {
  test.each([
    ['水费年初目标任务为⟦4000万元⟧,实际完成4310万元。', 'target'],
    ['水费年初目标任务为4000万元,实际完成⟦4310万元⟧。', 'result'],
    ['车间年度计划完成⟦900吨⟧,完成870吨。', 'target'],
    ['车间年度计划完成900吨,完成⟦870吨⟧。', 'result'],
    ['订单合格率目标不低于⟦96%⟧,实际合格率97.2%。', 'target'],
    ['公司下达目标为产值2亿元,新增门店⟦30家⟧,实际新增28家。', 'target'],
    ['完成栽桑620亩(任务⟦600亩⟧)。', 'target'],
    ['县上下达改厕任务⟦1200座⟧,已完成1180座。', 'target'],
  ] as const)('%s', (text, role) => expect(markedFacts(text, { kind: 'summary', year: 2024 })).toMatch(new RegExp(`^${role} `)));
});

describe('what is no goal stays what was done', () => {
  test.each([
    ['水费超额完成年度目标任务⟦4000万元⟧,实现利润300万元。', 'result'],
    ['走访目标企业60家,协议投资⟦9亿元⟧,实际到位2亿元。', 'result'],
    ['项目总投资⟦5亿元⟧,实际完成1亿元。', 'result'],
    ['钢材完成计划⟦900吨⟧,实现产值60万元。', 'result'],
  ] as const)('%s', (text, role) => expect(markedFacts(text, { kind: 'summary', year: 2024 })).toMatch(new RegExp(`^${role} `)));

  test('实际到位 is also what plans set', () => {
    expect(markedFacts('确保签约9亿元,实际到位资金⟦2亿元⟧。', { kind: 'plan', year: 2024 })).toMatch(/^target /);
  });
});

describe('where tasks, and how things stand, are listed', () => {
  test.each([
    ['年度主要任务', 'plan'],
    ['年度目标任务', 'plan'],
    ['圆满完成年度目标任务', undefined],
    ['紧扣年度重点任务', undefined],
    ['基础分析', 'summary'],
    ['学情分析', 'summary'],
    ['班级情况分析', 'summary'],
  ] as const)('%s', (title, kind) => expect(titledKind(title, 2024)).toBe(kind));
});
