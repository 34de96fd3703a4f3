import { expect, test } from 'vitest';
import { markedFacts } from './read-facts.ts';

/** Names and counts in the reports and plans that sharing sites and bureaus hold. */
const REPORT = { kind: 'summary' } as const;

test.each([
  ['新增耕地约⟦12⟧公顷。', 'result | 新增耕地 | ~ 12公顷 | up'],
  ['二组发展柑橘⟦200多⟧亩。', 'result | 柑橘 | ~ 200亩'],
  ['四组全部通水,完成投资⟦20⟧万元。', 'result | 完成投资 | = 200000元'],
  ['招聘⟦6⟧名踏实肯干的毕业生为村级网格员。', 'result | 村级网格员 | = 6名'],
  ['招聘⟦6⟧名退役军人。', 'result | 退役军人 | = 6名'],
  ['组织⟦3⟧次有各站站长和教师参加的例会。', 'result | 例会 | = 3次'],
  ['种植业产值现行价达到⟦5400⟧万元。', 'result | 种植业产值 | = 54000000元'],
  ['新增甲县、乙县⟦2⟧个县通高铁。', 'result | 县通高铁 | = 2个 | up'],
  ['⟦2⟧个县通高铁。', 'result | 县 | = 2个'],
  ['公路投资连续3年超500亿元、连续9年超⟦300⟧亿元的纪录。', 'result | 公路投资 | > 30000000000元'],
  ['供电可靠率城网99.96%、农网⟦99.93%⟧。', 'result | 供电可靠率 | = 99.93% | of 农网'],
  ['城网供电可靠率99.96%、农网⟦99.93%⟧。', 'result | 供电可靠率 | = 99.93% | of 农网'],
  ['牧民收入稳步增长,人均⟦3000⟧元。', 'result | 牧民收入 | = 3000元'],
  ['接诊患者5800例,其中⟦50%⟧以上实现“上车即救”。', 'result | 实现“上车即救” | >= 50%'],
  ['接诊患者5800例,其中⟦50%⟧为老年人。', 'result | 老年人 | = 50%'],
  ['新建供热主管网(东街至西街段),全长约⟦4⟧公里。', 'result | 供热主管网(东街至西街段) | ~ 4公里'],
  ['与⟦11⟧家卫生站签订责任书。', 'result | 卫生站 | = 11家'],
  ['筛出贫血(血红蛋白在110g/L以下)⟦50⟧人。', 'result | 筛出贫血 | = 50人'],
])('%s', async (sentence, want) => {
  expect(await markedFacts(sentence, REPORT)).toBe(want);
});

test.each([
  ['孕产妇死亡率控制在20/10万以下,确保⟦零⟧死亡。', 'target | 孕产妇死亡 | = 0'],
  ['加强值守,确保⟦零⟧伤亡。', 'target | 伤亡 | = 0'],
  ['一周岁以内体检⟦4⟧次。', 'target | 体检 | = 4次'],
  ['三岁以下儿童系统管理率达⟦90%⟧。', 'target | 三岁以下儿童系统管理率 | = 90%'],
])('%s, in a plan', async (sentence, want) => {
  expect(await markedFacts(sentence)).toBe(want);
});

/** What is no fact. */
test.each([
  '教育投入超额完成人均 ⟦8.6 元⟧的标准。',
  '全县辖9乡⟦3⟧镇84个村。',
  '全县辖9乡3镇⟦84⟧个村(居)民委员会。',
  '筛出贫血(血红蛋白在⟦110g/L⟧以下)50人。',
  '从⟦100多⟧名应聘者中招聘了26名教师。',
  '会同⟦3⟧家单位开展检查。',
])('%s is no fact', async (sentence) => {
  expect(await markedFacts(sentence, REPORT)).toBe('-');
});
