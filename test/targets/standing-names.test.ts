/** Names of numbers that stand in settings, beside others, behind dashes: what is counted, and what only stands near it. */
import { expect, test } from 'vitest';
import { markedFacts } from './read-facts.ts';

const REPORT = { kind: 'summary' } as const;

test.each([
  // In a text whose marks are blanks, what was done stands behind the number.
  ['河湖治理有效 完成⟦15个⟧水库除险加固; 全省首创。', 'result | 水库除险加固 | = 15个'],
  ['桥梁改造 完成⟦3座⟧,投资5万元。', 'result | 桥梁改造 | = 3座'],
  ['⟦4支⟧抢险中队顺利组建。', 'result | 抢险中队 | = 4支'],
  ['⟦46亿⟧元——经济总量稳步提升', 'result | 经济总量 | = 4600000000元'],
  // What stands behind a number in one word with its unit.
  ['8个村村集体收入达到⟦4万⟧元。', 'result | 村村集体收入 | = 40000元'],
  ['建成⟦30个⟧村村响广播。', 'result | 村村响广播 | = 30个'],
  ['建成⟦6家⟧在全省具有影响力的研究院。', 'result | 在全省具有影响力的研究院 | = 6家'],
  ['建成⟦2个⟧千亩、3个百亩蔬菜示范片。', 'result | 蔬菜示范片 | = 2个'],
  ['围绕⟦800亩⟧种桑的目标开展工作。', 'result | 种桑 | = 800亩'],
  // What they are, and what became of them.
  ['清单共20项,有⟦12项⟧是可量化的任务。', 'result | 可量化的任务 | = 12项'],
  ['有12项是可量化的任务,其中9项达到要求,占⟦75%⟧。', 'result | 可量化的任务 | = 75%'],
  ['老校有井,⟦6所⟧为自备水。', 'result | 自备水 | = 6所'],
  ['新增⟦80户⟧为老服务用户。', 'result | 为老服务用户 | = 80户 | up'],
  ['实施重点工程12件,其中⟦8件⟧圆满完成任务。', 'result | 重点工程 | = 8件'],
  ['规划的38项可检查任务中,有⟦32项⟧提前完成。', 'result | 可检查任务 | = 32项'],
  ['简易案件⟦12起⟧罚1300元。', 'result | 简易案件 | = 12起'],
  ['有⟦12个⟧小组有4个小组通路。', 'result | 小组 | = 12个'],
  ['有⟦15个⟧村、中心工会包含300个会员。', 'result | 村、中心工会 | = 15个'],
  ['辅导中心加装电梯30台,在建⟦20台⟧。', 'result | 辅导中心加装电梯 | = 20台'],
  ['新开工18个、竣工⟦21个⟧。', 'result | 竣工 | = 21个'],
  ['今年增设编制⟦3人⟧。', 'result | 编制 | = 3人 | up'],
  ['司机936人→⟦901人⟧。', 'result | 司机 | = 901人 | from 936人'],
  // Settings, verbs and times in front of a name.
  ['以乡镇为单位儿童建卡率、建证率均要求达⟦98%⟧。', 'result | 儿童建卡率 | = 98%'],
  ['12月龄儿童接种率达⟦95%⟧。', 'result | 12月龄儿童接种率 | = 95%'],
  ['按省定标准新(改、扩)建托育园⟦8所⟧。', 'result | 托育园 | = 8所'],
  ['为全市学校新增电子图书⟦7万册⟧。', 'result | 电子图书 | = 70000册 | up'],
  ['新增或更新出租车⟦40辆⟧。', 'result | 出租车 | = 40辆 | up'],
  ['收入总计减去当年基金支出⟦8万⟧元。', 'result | 当年基金支出 | = 80000元'],
  ['到十四五末粮食产量达到⟦6万⟧吨。', 'result | 粮食产量 | = 60000吨'],
  ['存款9亿元,含2022年结转⟦120万⟧元。', 'result | 结转 | = 1200000元'],
  ['林地面积净减少⟦60亩⟧。', 'result | 林地面积 | = 60亩 | down'],
  ['国税500万元,比年初县政府下达的指标超收⟦260万⟧元。', 'result | 国税 | = 2600000元 | up'],
  ['药品销售额占比目标⟦60%⟧。', 'result | 药品销售额占比 | = 60%'],
  // Growths of several rates, and values of several rates.
  ['筛查率达到91%,分娩率达到97%,较2012年分别提高⟦7%⟧和3%。', 'result | 筛查率 | = 7% | up'],
  ['筛查率达到91%,分娩率达到97%,较2012年(84%和94%)分别提高⟦7%⟧和3%。', 'result | 筛查率 | = 7% | up'],
  ['平均分、优秀率较上年度提升 ⟦5%-8%⟧。', 'result | 平均分 | 5..8% | up'],
  ['接种单位和产科信息覆盖率、报告率均为⟦100%⟧。', 'result | 接种单位和产科信息覆盖率 | = 100%'],
])('%s', (marked, expected) => {
  expect(markedFacts(marked, REPORT).split('\n')[0]).toBe(expected);
});
