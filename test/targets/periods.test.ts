import { expect, test } from 'vitest';
import { extract } from '../../src/extract.ts';
import { factsOf, unmark } from './read-facts.ts';

/** The period of the marked number: `2024 by 2024-10 per month «10月底前»`. */
function period(marked: string, year: number | null = 2024): string {
  const { text, at, end } = unmark(marked);
  const { facts, view } = factsOf(text, { year });
  const fact = facts.find((f) => f.quantity.span[0] < end && at < f.quantity.span[1]);
  if (!fact) return 'no fact';
  const p = fact.period;
  if (!p) return '-';
  return [
    p.year ?? '?',
    p.by && `by ${p.by}`,
    p.per && `per ${p.per}`,
    p.span && p.span[1] > p.span[0] && `«${view.quote(p.span)}»`,
    fact.flags.includes('masked-year') && 'masked',
  ]
    .filter(Boolean)
    .join(' ');
}

test.each([
  ['新建水厂⟦2⟧座。', '2024'],
  ['到2025年,水质达标率达到⟦95%⟧。', '2025 by 2025 «到2025年»'],
  ['年底前完成改造⟦200⟧户。', '2024 by 2024-12 «年底前»'],
  ['10月底前完成改造⟦200⟧户。', '2024 by 2024-10 «10月底前»'],
  ['6月30日前完成土地征收⟦200⟧亩。', '2024 by 2024-06-30 «6月30日前»'],
  ['上半年完成投资⟦3⟧亿元。', '2024 by 2024-06 «上半年»'],
  ['一季度完成投资⟦3⟧亿元。', '2024 by 2024-03 «一季度»'],
  ['2026年9月底前建成泵站⟦4⟧座。', '2026 by 2026-09 «2026年9月底前»'],
  ['明年新建泵站⟦4⟧座。', '2025 «明年»'],
  ['“十五五”期间新建高速公路⟦300⟧公里。', '? by 2030 «“十五五”期间»'],
  ['每季度开展演练⟦1⟧次。', '2024 per quarter «每季度»'],
  ['每月召开例会⟦2⟧次。', '2024 per month «每月»'],
  ['召开例会⟦2⟧次每月。', '2024 per month «每月»'],
  ['开展讲座⟦24⟧场(每季度6场)。', '2024'],
  ['开展讲座24场(每季度⟦6⟧场)。', '2024 per quarter «每季度»'],
  ['综合演练⟦2⟧次、班组演练每季度一次。', '2024'],
  ['全年召开例会⟦12⟧次。', '2024 «全年»'],
  ['单位能耗比2020年下降⟦14%⟧。', '2024'],
  ['20xx年新建泵站⟦4⟧座。', '? «20xx年» masked'],
  ['20xx年1-6月份新建泵站⟦4⟧座。', '? «1-6月份» masked'],
  ['1-11月,改造管网⟦9⟧公里。', '2024 by 2024-11 «1-11月»'],
  ['2023年1至8月改造管网⟦9⟧公里。', '2023 by 2023-08 «1至8月»'],
  ['5月改造管网⟦9⟧公里。', '2024'],
  ['1-11月,改造管网9公里,完成全年目标任务的⟦90%⟧。', '2024 by 2024-11 «1-11月»'],
  ['学校始建于1962年,现有教师⟦85⟧人。', '2024'],
  ['2023年,全年新建泵站⟦4⟧座。', '2023 «全年»'],
  ['发电量是2017年的⟦1.9⟧倍。', '2024'],
  ['以2017年积水点数量为基数,积水点数量减少⟦50%⟧。', '2024'],
  ['以2023年为重点年份,改造积水点⟦50⟧处。', '2023 «2023年»'],
  ['发电量是2017年的1.9倍;争取新建泵站⟦4⟧座。', '2024'],
  ['2023年、2024年、2025年分别改造户厕⟦400⟧户、350户、250户。', '2023 «2023年»'],
  ['2023年、2024年、2025年分别改造户厕400户、⟦350⟧户、250户。', '2024 «2024年»'],
  ['2024、2025年分别新建桥梁5座和⟦6⟧座。', '2025 «2024、2025年»'],
  ['一、二季度分别完成投资1亿元和⟦2⟧亿元。', '2024 by 2024-06 «一、二季度»'],
  ['一、二季度分别完成投资⟦1⟧亿元和2亿元。', '2024 by 2024-03 «一、二季度»'],
  ['一、二季度完成投资⟦3⟧亿元。', '2024 by 2024-06 «一、二季度»'],
  ['上半年、下半年分别培训⟦120⟧人和130人。', '2024 by 2024-06 «上半年»'],
  ['每两周开展巡查⟦1⟧次。', '2024 per two-weeks «每两周»'],
  ['每三个月开展巡查⟦1⟧次。', '2024 per three-months «每三个月»'],
  ['每1个月开展巡查⟦1⟧次。', '2024 per month «每1个月»'],
  ['巩固去年成果,新建泵站⟦4⟧座。', '2024'],
  ['6月25日通过验收;完成投资⟦5⟧亿元。', '2024 by 2024-06-25 «6月25日»'],
  ['水闸工程6月25日通过验收;堤防工程完成投资⟦5⟧亿元。', '2024'],
  ['三年内培育龙头企业⟦10⟧家。', '2024 «三年内»'],
])('%s: %s', (marked, expected) => expect(period(marked)).toBe(expected));

test('without a plan\u2019s year nothing is made up', () => {
  expect(period('10月底前完成改造⟦200⟧户。', null)).toBe('? «10月底前»');
  expect(period('新建水厂⟦2⟧座。', null)).toBe('-');
  expect(period('每月召开例会⟦2⟧次。', null)).toBe('? per month «每月»');
});

test('a review\u2019s paragraph keeps the year that it opens with', () => {
  const text = '2023年是不平凡的一年。完成造林400亩。全年新建泵站4座。';
  const { facts } = factsOf(text, { kind: 'summary', year: 2024 });
  expect(facts.map((f) => f.period?.year)).toEqual([2023, 2023]);
});

test.each([
  ['一、主要指标(以2023年审定数为基数)\n营业收入3亿元。', 2024],
  ['一、实现利润860万元,较上年增加75万元\n新建门店3家。', 2024],
  ['一、2023年遗留工程\n完成水厂2座。', 2023],
])('a year that a title only compares with dates nothing below it: %s', async (part, year) => {
  const { outline } = await extract(Buffer.from(`供销社2024年工作计划\n\n${part}\n`));
  expect(outline?.plans[0]?.targets.at(-1)?.period?.year).toBe(year);
});
