import { describe, expect, test } from 'vitest';
import { titledKind } from '../../src/targets/facts/kinds.ts';
import { factsOf, markedFacts } from './read-facts.ts';

describe('a report states a goal again beside what was reached: the first is a target, the second a result', () => {
  test.each([
    ['水费年初目标任务为⟦4000万元⟧,实际完成4310万元。', 'target'],
    ['水费年初目标任务为4000万元,实际完成⟦4310万元⟧。', 'result'],
    ['车间年度计划完成⟦900吨⟧,完成870吨。', 'target'],
    ['车间年度计划完成900吨,完成⟦870吨⟧。', 'result'],
    ['订单合格率目标不低于⟦96%⟧,实际合格率97.2%。', 'target'],
    ['公司下达目标为产值2亿元,新增门店⟦30家⟧,实际新增28家。', 'target'],
    ['完成栽桑620亩(任务⟦600亩⟧)。', 'target'],
    ['质量目标:合格率98%,实际⟦99%⟧。', 'result'],
    ['质量目标:合格率⟦98%⟧,实际99%。', 'target'],
    ['全年计划产钢⟦10万吨⟧,实际生产11万吨。', 'target'],
    ['县上下达改厕任务⟦1200座⟧,已完成1180座。', 'target'],
    ['年度计划投资⟦2亿元⟧,截至2024年11月底,完成投资1.8亿元。', 'target'],
    ['下达搬迁计划500人,累计完成搬迁⟦420人⟧。', 'result'],
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

describe('how much of a goal was reached is told, also where nothing else is', () => {
  test.each([
    ['参保⟦1.2万人⟧,完成全年任务的95.4%。', 'result'],
    ['参保1.2万人,完成全年任务的⟦95.4%⟧。', 'result'],
    ['参保⟦1.2万人⟧,实现全年目标数104%。', 'result'],
    ['力争参保⟦1.2万人⟧,完成全年任务的95.4%。', 'target'],
    ['一季度参保⟦3000人⟧,完成全年任务的25%。', 'target'],
    ['参保人数达到⟦1.2万人⟧,参保率达95.4%。', 'target'],
    ['养护水渠⟦860公里⟧,维修泵站42处,受益农户3.2万户,分别占年计划的100.1%、105%和102%。', 'result'],
    ['养护水渠860公里,维修泵站⟦42处⟧,受益农户3.2万户,分别占年计划的100.1%、105%和102%。', 'result'],
    ['已修渠31公里,受益3.2万人,分别占年计划任务数的⟦116%⟧、105%。', 'result'],
    ['养护水渠⟦860公里⟧,维修泵站42处,分别占总量的60.5%、70.1%。', 'target'],
    ['参保⟦1.2万人⟧,完成方针使命的95.4%。', 'result'],
    ['参保1.2万人,完成方针的⟦95.4%⟧。', 'result'],
    ['今年发生火灾⟦4⟧起。', 'result'],
    ['发生火灾不超过⟦4⟧起。', 'target'],
    ['不发生⟦1⟧起火灾。', 'target'],
    ['火灾发生⟦0⟧起。', 'target'],
  ] as const)('%s', (text, role) => expect(markedFacts(text, { kind: 'plan', year: 2024 })).toMatch(new RegExp(`^${role} `)));
  test('a goal that a spinner wrote in another word, and a growth', () => {
    expect(markedFacts('参保1.2万人,完成方针的⟦55%⟧,同比增添14%。', { kind: 'summary' })).toBe('result | 参保 | = 55%');
    expect(markedFacts('参保1.2万人,完成方针的55%,同比增添⟦14%⟧。', { kind: 'summary' })).toBe('result | 参保 | = 14% | up');
  });
  test('四本预算 is a set name', () => expect(markedFacts('预算按⟦四本⟧预算编制。', { kind: 'plan' })).toBe('-'));
});

describe('where tasks, and how things stand, are listed', () => {
  test.each([
    ['年度主要任务', 'plan'],
    ['年度目标任务', 'plan'],
    ['圆满完成年度目标任务', undefined],
    ['紧扣年度重点任务', undefined],
    ['全区水环境状况', 'summary'],
    ['改善水环境状况', undefined],
    ['基础分析', 'summary'],
    ['学情分析', 'summary'],
    ['班级情况分析', 'summary'],
  ] as const)('%s', (title, kind) => expect(titledKind(title, 2024)).toBe(kind));
});

describe('the goal that a result is held against', () => {
  test.each([
    ['产值增长5.2%(目标为⟦6%⟧)。', 'target'],
    ['产值增长⟦5.2%⟧(计划目标为6%)。', 'result'],
    ['产值增长5.2%(计划目标为6%),税收增长⟦3%⟧。', 'result'],
    ['产值增长5.2%,未达到增长⟦6%⟧的预期目标。', '-'],
    ['失业率2.9%,控制在⟦4%⟧的目标以内。', 'result'],
    ['失业率控制在⟦4%⟧的目标以内。', 'result'],
    ['全年产值有望完成⟦6亿元⟧的目标任务。', 'result'],
  ] as const)('%s', (text, role) => expect(markedFacts(text, { kind: 'summary', year: 2024 })).toMatch(new RegExp(`^${role}`)));
});

describe('a share of the plan is told, also in a plan', () => {
  test.each([
    ['东线总投资3亿元,到位1亿元,占年计划的⟦187.5%⟧。', 'result'],
    ['已收费60万元,占全年任务⟦48%⟧。', 'result'],
    ['已收费60万元,占市下达全年考核目标任务的⟦48%⟧。', 'result'],
    ['投资确保占年计划的⟦60%⟧。', 'target'],
    ['东村造林100亩,占总任务的⟦30%⟧。', 'target'],
  ] as const)('%s', (text, role) => expect(markedFacts(text, { kind: 'plan', year: 2024 })).toMatch(new RegExp(`^${role}`)));
});

describe('a goal that was passed promises nothing of what comes after', () => {
  test.each([
    ['开设菜店48家,超额完成40家的年度目标任务;新建冷柜⟦30台⟧。', 'result'],
    ['8个泵房改造已完成⟦3个⟧(37%)。', 'result'],
  ] as const)('%s', (text, role) => expect(markedFacts(text, { kind: 'summary', year: 2024 })).toMatch(new RegExp(`^${role}`)));

  test('40场演出已送30场: of the whole a part', () => {
    expect(markedFacts('⟦40场⟧演出已送30场。', { kind: 'summary', year: 2024 })).toBe('-');
  });
});

describe('what keeps to its brackets, and what looks ahead in a report', () => {
  test('the year of a number in brackets keeps to them', () => {
    expect(markedFacts('绿地面积达到9平方米(2023年为8.5平方米),绿化率⟦42%⟧。', { kind: 'plan', year: 2024 })).toMatch(/^target /);
    expect(markedFacts('绿地面积达到9平方米(2023年为⟦8.5平方米⟧),绿化率42%。', { kind: 'plan', year: 2024 })).toBe('-');
  });
  test('力争', () => {
    expect(markedFacts('洽谈客商3家,力争开业门店⟦2家⟧。', { kind: 'summary', year: 2024 })).toMatch(/^target /);
    expect(markedFacts('力争上游,开业门店⟦2家⟧。', { kind: 'summary', year: 2024 })).toMatch(/^result /);
  });
});

describe('years in Chinese numerals', () => {
  const both = (text: string): string => {
    const { facts, view } = factsOf(text, { kind: 'mixed', year: 2025 });
    return facts.map((f) => `${f.role} ${view.quote(f.quantity.span)} ${f.period?.year ?? f.period?.by}`).join('\n');
  };
  test('are years', () => {
    expect(both('到二零二七年,存栏生猪达到5万头。')).toBe('target 5万头 2027');
    expect(both('二\u3007二四年存栏生猪3万头。')).toBe('result 3万头 2024');
    expect(titledKind('二零二六年工作安排', 2025)).toBe('plan');
    expect(titledKind('绝对指标(以2010年为基数)', 2025)).toBe(undefined);
    expect(titledKind('2020年的做法(含试点)', 2025)).toBe('summary');
    expect(titledKind('二\u25CB二四年的做法', 2025)).toBe('summary');
  });
});
