import { expect, test } from 'vitest';
import { extract } from '../../src/extract.ts';
import { markedFacts } from './read-facts.ts';

/** Names that stand in another clause than their number, in brackets beside it, or behind the next number. */
const REPORT = { kind: 'summary' } as const;

test.each([
  // What a change is measured from, in brackets.
  ['受理案件437例,比去年同期(350例)增加⟦87例⟧。', 'result | 受理案件 | = 87例 | up | from 350例'],
  ['登记出生436人,比去年同期(429)多生⟦7人⟧。', 'result | 登记出生 | = 7人'],
  ['签约率为93.5%,比去年同期(91.2%)上升⟦2.3个⟧百分点。', 'result | 签约率 | = 2.3百分点 | up | from 91.2%'],
  // How often, and how many of whom, say nothing alone.
  ['巡查频次(每4小时⟦1次⟧)。', 'result | 巡查频次 | = 1次'],
  ['不良事件上报每百张床位每年⟦20例⟧。', 'result | 不良事件上报 | = 20例'],
  // What there is none of, in brackets and before 目标.
  ['压疮发生率(⟦零⟧目标)。', 'result | 压疮发生率 | = 0'],
  ['实现⟦零⟧伤亡目标。', 'result | 伤亡 | = 0'],
  ['坠床/走失事件(⟦零⟧发生)。', 'result | 坠床/走失事件 | = 0'],
  // Two verbs with one noun behind the second.
  ['新建⟦5个⟧、改造3个社区食堂。', 'result | 社区食堂 | = 5个'],
  ['新增⟦12个⟧、提升8个A级景区。', 'result | A级景区 | = 12个 | up'],
  ['关停作坊⟦5家⟧、提升3家。', 'result | 关停作坊 | = 5家'],
  // How well it was done is no name.
  ['高质量完成⟦25万亩⟧高标准农田改造。', 'result | 高标准农田改造 | = 250000亩'],
  ['高质量发展指数达到⟦85⟧。', 'result | 高质量发展指数 | = 85'],
])('%s', (marked, expected) => {
  expect(markedFacts(marked, REPORT)).toBe(expected);
});

test('a unit of a traditional text is published as it is written', async () => {
  const text = '某社區2024年工作總結\n\n一、低保工作\n\n社區開展了各項業務,組織民主評議會4場,對267戶進行評議,參與率比上年上升1.2個百分點。\n';
  const { outline } = await extract(Buffer.from(text), { name: 'a.txt' });
  expect(outline?.plans[0]?.targets.map((t) => t.quantity.unit)).toEqual(['場', '戶', '百分點']);
});
