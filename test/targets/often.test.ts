import { expect, test } from 'vitest';
import { factsOf, markedFacts } from './read-facts.ts';

// How often is no part of a name: who does it is named by what is done, a thing that it is done to by itself.
test.each([
  ['每周自查⟦1次⟧并做好台账。', 'target | 自查 | = 1次'],
  ['新建⟦3座⟧并网光伏电站。', 'target | 并网光伏电站 | = 3座'],
  ['保安员每日巡查⟦3次⟧。', 'target | 巡查 | = 3次'],
  ['信贷员人均每周走访⟦2次⟧。', 'target | 走访 | = 2次'],
  ['对60岁以上老年人两年体检⟦一次⟧。', 'target | 体检 | = 1次'],
  ['锅炉每20天检修⟦一次⟧。', 'target | 锅炉 | = 1次'],
  ['水质每季度检测⟦2次⟧。', 'target | 水质 | = 2次'],
  ['换岗每4小时⟦1次⟧。', 'target | 换岗 | = 1次'],
  ['座谈会每学期召开⟦2次⟧。', 'target | 座谈会 | = 2次'],
  ['水泵、闸门每两个月保养⟦一次⟧。', 'target | 水泵 | = 1次\ntarget | 闸门 | = 1次'],
  ['每三年修订⟦一次⟧规程。', 'target | 规程 | = 1次'],
  ['每月通报⟦1次⟧建设情况。', 'target | 建设情况 | = 1次'],
  ['博览会参加⟦2场⟧。', 'target | 博览会 | = 2场'],
  ['安全培训班举办⟦3期⟧。', 'target | 安全培训班 | = 3期'],
  ['对全县60岁以上老年人免费筛查⟦1次⟧。', 'target | 免费筛查 | = 1次'],
  ['景区免费开放⟦3次⟧。', 'target | 景区免费开放 | = 3次'],
  ['火灾、溺水和交通事故发生率为⟦0⟧。', 'target | 火灾 | = 0\ntarget | 溺水 | = 0\ntarget | 交通事故发生率 | = 0'],
  ['火灾、爆炸及重大设备事故为⟦0⟧。', 'target | 火灾 | = 0\ntarget | 爆炸 | = 0\ntarget | 重大设备事故 | = 0'],
  ['安全事故\u201C⟦零⟧\u201D发生。', 'target | 安全事故 | = 0'],
  ['每半年对各站考核⟦1次⟧。', 'target | 考核 | = 1次'],
  ['每周对在建项目督查⟦1次⟧。', 'target | 在建项目督查 | = 1次'],
  ['生产、消防安全事故率为⟦0⟧。', 'target | 生产、消防安全事故率 | = 0'],
  ['雨季每日巡堤⟦2次⟧。', 'target | 巡堤 | = 2次'],
  ['巡堤每日2次;遇暴雨时加密至每3小时⟦1次⟧。', 'target | 巡堤 | = 1次'],
  ['教案每学期抽查不少于⟦3次⟧。', 'target | 教案每学期抽查 | >= 3次'],
  ['项目部每周检查⟦1次⟧。', 'target | 检查 | = 1次'],
  ['医务科每月病历抽查⟦4次⟧。', 'target | 病历抽查 | = 4次'],
  ['领导班子每季度集中学习⟦2次⟧。', 'target | 集中学习 | = 2次'],
  // A place, those who may do it or have it done to them, two words of which the last is longer: nothing is taken away.
  ['厨房每天除尘不少于⟦3次⟧。', 'target | 厨房每天除尘 | >= 3次'],
  ['实验室每周消毒⟦2次⟧。', 'target | 实验室每周消毒 | = 2次'],
  ['养老机构每季度检查⟦1次⟧。', 'target | 养老机构每季度检查 | = 1次'],
  ['俱乐部每周活动⟦1次⟧。', 'target | 俱乐部每周活动 | = 1次'],
  ['线路外部每月检查⟦1次⟧。', 'target | 线路外部每月检查 | = 1次'],
  ['干部下乡每月调研⟦2次⟧。', 'target | 干部下乡每月调研 | = 2次'],
  ['用电、消防检查每月⟦1次⟧。', 'target | 用电、消防检查 | = 1次'],
])('%s', (marked, expected) => expect(markedFacts(marked)).toBe(expected));

test('periods of some days and hours', () => {
  const per = (text: string): (string | null | undefined)[] => factsOf(text).facts.map((f) => f.period?.per);
  expect(per('锅炉每20天检修一次。')).toEqual(['20-days']);
  expect(per('换岗每4小时1次。')).toEqual(['four-hours']);
  expect(per('档案每十年清查一次。')).toEqual(['ten-years']);
});
