import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { extract } from '../src/index.ts';
import { type Figures, figures, goldDocuments, place, readGold, sameName, scoreDocument } from './gold.mjs';

// The floor that quality may not fall below. Only a person lowers it; who raises the figures raises it: UPDATE_FLOOR=1 prints what they are.
const FLOOR = JSON.parse(readFileSync('test/gold-floor.json', 'utf8')) as Record<string, Figures>;
const DOCUMENTS = goldDocuments('fixtures/gold');

test('every document with gold has a floor', () => expect(Object.keys(FLOOR).sort()).toEqual(DOCUMENTS.map((d) => d.name)));

test.each(DOCUMENTS)('$name is read as well as it was', async ({ name, txt, gold }) => {
  const bytes = readFileSync(txt);
  const { outline } = await extract(bytes, { name });
  if (!outline) throw new Error('no outline');
  const score = scoreDocument(bytes.toString('utf8'), readGold(gold), outline);
  const now = figures(score);
  if (process.env.UPDATE_FLOOR) process.stderr.write(`  "${name}": ${JSON.stringify(now)},\n`);
  const misses = score.misses.join('\n');
  for (const role of ['target', 'result'] as const)
    for (const figure of ['detect', 'full'] as const)
      expect(now[role][figure], `${role} ${figure}\n${misses}`).toBeGreaterThanOrEqual(FLOOR[name]?.[role][figure] ?? 1);
  for (const figure of ['headings', 'level', 'title', 'removed'] as const)
    expect(now.structure[figure], `${figure}\n${misses}`).toBeGreaterThanOrEqual(FLOOR[name]?.structure[figure] ?? 1);
});

test('the ruler itself: quotes resolve, and names agree or do not', () => {
  expect(place('甲达\uFF15\uFF10%,乙达60%', { q: '甲达⟦50%⟧' })).toEqual([2, 5]);
  expect(place('下载 打印 甲达50%', { from: '下载', to: '打印' })).toEqual([0, 5]);
  expect(() => place('打印 下载', { from: '下载', to: '打印' })).toThrow('not in the text');
  expect(() => place('甲达50%,甲达50%', { q: '甲达⟦50%⟧' })).toThrow('stands twice');
  expect(() => place('甲达50%', { q: '乙达⟦50%⟧' })).toThrow('not in the text');
  expect(sameName('农村自来水普及率', '自来水普及率')).toBe(true);
  expect(sameName('“口袋公园”', '口袋公园')).toBe(true);
  expect(sameName('门诊满意度', '住院费用')).toBe(false);
  expect(sameName('', '住院费用')).toBe(false);
});
