import { describe, expect, it } from 'vitest';
import { factsOf, markedFacts } from './read-facts.ts';

/** What a number in a report is: `-` where it counts nothing. */
const nothing = (...texts: string[]): void => {
  for (const text of texts) it(text, () => expect(factsOf(text, { kind: 'summary', year: 2024 }).facts).toEqual([]));
};
const counts = (...texts: string[]): void => {
  for (const text of texts) it(text, () => expect(markedFacts(text, { kind: 'summary', year: 2024 })).not.toBe('-'));
};

describe('set phrases of so many vows count nothing', () => {
  nothing('做到三个到位,突出四个强化。', '实现两个提升、三个突破。', '夯实三个支撑。', '有两件事情值得一说。');
  counts('建成支撑项目⟦3个⟧。', '办成实事⟦三件⟧。', '实施⟦三个⟧提升工程。');
});

describe('days with a dot between, addresses, stages, and one to one', () => {
  nothing('开展3\u00B712植树活动。', '推行1对1辅导。', '推行1对多辅导。', '整修柳泉路45弄。', '实行7街坊联防。');
  nothing('5、6、7三个月抓好巡查。');
  it('12类30项 in the name of a rate', () => expect(factsOf('12类30项服务执行率达95%。', { kind: 'plan', year: 2024 }).facts.length).toBe(1));
  counts('每年7、8两个月巡查⟦60次⟧。', '落实⟦12类⟧30项服务。');
  nothing('地铁2、11和14号线延长。', '1、2、3号泵运转。', '举行三人制篮球赛。');
  counts('二期⟦2.4万平方米⟧仓房封顶。', '结对⟦12对⟧。');
});

describe('how long, how often in a row, and what had to be borne', () => {
  nothing('跨越2个百亿级台阶。', '引进985、211高校毕业生。');
  nothing('在短短3个月时间内理顺了关系。', '连续4次获评先进。', '先后遭遇6轮强降雨。', '经历了2次寒潮。');
  counts('组织培训⟦4次⟧。', '成功防御台风⟦6次⟧。', '在短短3个月时间内,办结案件⟦9起⟧。');
});

describe('what a team is made of, and what is got rid of', () => {
  nothing('每组由3名护士、2名护工组成。', '推行“1名技术员+1名护林员+2名村干部”模式。');
  nothing('杜绝损失超过2000元的设备、火灾事故。');
  counts('消除⟦40个⟧空壳村。', '组建护理组⟦3个⟧。');
});
