import { expect, test } from 'vitest';
import { markedFacts } from './read-facts.ts';

// Shares of a structure are values of their own; a ratio of one thing to another is none, nor is a time of day.
test.each([
  ['三次产业结构调整为5.2:⟦41.3⟧:53.5。', 'target | 三次产业结构 | = 41.3'],
  ['三次产业结构由15.2:42.1:42.7优化为9.8:44.3:⟦45.9⟧。', 'target | 三次产业结构 | = 45.9 | from 42.7'],
  ['三次产业结构由15.2\u223642.1\u223642.7演进为⟦9.8⟧\u223644.3\u223645.9。', 'target | 三次产业结构 | = 9.8 | from 15.2'],
  ['粮经饲结构调整为⟦6⟧:3:1。', 'target | 粮经饲结构 | = 6'],
  ['产业结构优化,医护比达到1:⟦1.2⟧。', '-'],
  ['混凝土配合比为1:⟦2⟧:3。', '-'],
  ['钢结构图纸按1:⟦50⟧:100绘制。', '-'],
  // A round sum that is passed, and what is broken otherwise.
  ['年交易额破⟦2亿⟧元。', 'target | 年交易额 | > 200000000元'],
  ['全年侦破⟦300起⟧案件。', 'target | 案件 | = 300起'],
  ['打破⟦3项⟧纪录。', 'target | 纪录 | = 3项'],
  ['融资成本压降⟦12个BP⟧。', 'target | 融资成本 | = 12BP | down'],
])('%s', (marked, expected) => expect(markedFacts(marked)).toBe(expected));
