import { describe, expect, it, test } from 'vitest';
import { fold } from '../../src/core/fold.ts';
import { findNumbers } from '../../src/targets/quantity/lexer.ts';
import { isFact, mark, unmarked } from './marked.ts';
import { factsOf } from './read-facts.ts';

const read = (text: string): string =>
  findNumbers(fold(text))
    .filter(isFact)
    .map((n) => `${n.comparator} ${n.value ?? '?'} ${n.unit} ${n.flags.join(' ')}`.trim())
    .join(' | ');

describe('letters for 0 and 1, and digits that a blank parts, are read with a flag', () => {
  test.each([
    ['复查率≥8O%', 'ge 80 % ocr-suspect'],
    ['复查率达到9l%以上', 'ge 91 % ocr-suspect'],
    ['完好率为1OO%', 'eq 100 % ocr-suspect'],
    ['占比为O.5%', 'eq 0.5 % ocr-suspect'],
    ['投入l20万元', 'eq 1200000 元 ocr-suspect'],
    ['建房5O套', 'eq 50 套 ocr-suspect'],
    ['普及率达7O.5\uFF05', 'eq 70.5 % ocr-suspect'],
    ['复查率达9 6%', 'eq 96 % ocr-suspect'],
    ['复查率达96 5%', 'eq 96.5 % ocr-suspect'],
    ['占全年任务的104 3%', 'eq 104.3 % ocr-suspect'],
    ['产值5 9亿元', 'eq ? 元 ocr-suspect'],
    ['复查率达到1 0 0%', 'eq 100 % ocr-suspect'],
    ['复查率97\uFF0C5%', 'eq 97.5 % ocr-suspect'],
    ['增速7\u00B75%', 'eq 7.5 % ocr-suspect'],
    ['投资14。5亿元', 'eq 1450000000 元 ocr-suspect'],
    ['复查率97 . 5 %', 'eq 97.5 %'],
    ['复查率97. 5%', 'eq 97.5 %'],
    ['死亡率4O/10万', 'eq 40 /10万 ocr-suspect'],
    ['满意度95%一98%', 'range ? % lost-dash'],
    ['5\u223D8家', 'range ? 家'],
  ])('%s', (text, want) => expect(read(text)).toBe(want));
  test.each(['A2O工艺', '5G基站', '4K高清', '3l水壶'])('%s has none', (text) => expect(read(text)).toBe(''));
  test.each([
    ['东村 12 85% 3', 'eq 12 | eq 85 % | eq 3'],
    ['O2O平台20个', 'eq 20 个'],
    ['分别达3,5%', 'eq 3 % | eq 5 %'],
    ['投入3,500万元', 'eq 35000000 元'],
    ['宣传3·15活动2次', 'eq 2 次'],
    ['3. 5%的村', 'eq 5 %'],
  ])('%s is not damaged', (text, want) => expect(read(text)).toBe(want));
});

describe('days of months with points between are dates, ranges of decimals are not', () => {
  test.each([
    ['第2周(⟦3.4-3.10⟧)'],
    ['第3周\n⟦3.11-3.17⟧\n听课2节'],
    ['⟦4.29-5.5⟧期中检测'],
    ['⟦6.3—6.9⟧召开家长会'],
    ['时间:⟦3.11-3.17⟧'],
    ['⟦3.11-3.17日⟧'],
    ['产量3.4-5.10吨'],
    ['增长3.5-5.5%'],
    ['得分在3.4-4.8之间'],
    ['深度\n1.2-1.8\n'],
    ['水质PH:6.5-8.5,合格'],
    ['3.5-4.5米'],
  ])('%s', (marked) => expect(mark(unmarked(marked), (n) => n.kind === 'date')).toBe(marked));
});

describe('a comparator is of the number beside it', () => {
  test.each([
    ['平均工资47.2万元,40万元以下不到两成', 'eq 472000 元 | lt 2 成'],
    ['户均存款12万元,500万元以上大户占5%', 'eq 120000 元 | eq 5 %'],
    ['分别达到95%,90%以上', 'ge 95 % | ge 90 %'],
    ['产量和产值分别达到4万吨、60亿元以上', 'ge 40000 吨 | ge 6000000000 元'],
    ['养殖4万吨、产值60亿元以上', 'eq 40000 吨 | ge 6000000000 元'],
  ])('%s', (text, want) => expect(read(text)).toBe(want));
});

describe('none of it, and all of it', () => {
  const names = (text: string): string => {
    const { facts, view } = factsOf(text);
    return facts.map((f) => view.quote(f.indicator.span)).join(' ');
  };
  it('人员零伤亡、水库零垮坝', () => expect(names('确保人员零伤亡、水库零垮坝。')).toBe('人员 水库'));
  it('零 before a word that ends in 案件', () => expect(read('实现零刑事治安案件。')).toBe('eq 0  worded'));
  it('零就业家庭 is none', () => expect(read('零就业家庭动态管理。')).toBe(''));
  it('100%全覆盖 is said once', () => expect(read('课后服务实现100%全覆盖。')).toBe('eq 100 %'));
});
