import { expect, test } from 'vitest';
import type { OutlineJson, TargetJson } from '../../src/document/types.ts';
import { folder, PLAN, run } from './fake.ts';

const cwd = folder({ 'a.txt': PLAN });
const good = run(['parse', 'a.txt'], { cwd });
const first = (o: OutlineJson): TargetJson => o.plans[0]?.targets[0] as TargetJson;
/** Sets fields of a part of an outline to what its types forbid. */
const spoiled =
  (part: (o: OutlineJson) => object, fields: object) =>
  (o: OutlineJson): void =>
    void Object.assign(part(o), fields);

test.each([
  ['that a field is missing', spoiled((o) => first(o).quantity, { unit: undefined }), 'targets[0].quantity.unit: is missing.', '缺失。'],
  ['of one too many', spoiled((o) => o, { extra: 1 }), 'extra: is not a field of an outline.', '不是大纲的字段。'],
  ['of another word', spoiled((o) => first(o), { role: 'wish' }), 'targets[0].role: should be one of target, result.', '应为以下之一\uFF1Atarget, result。'],
  ['of another name', spoiled((o) => o.generator, { name: 'x' }), 'generator.name: should be plan-extract.', '应为 plan-extract。'],
  ['of another type', spoiled((o) => first(o).quantity, { value: '9' }), 'quantity.value: should be number.', '应为 数字。'],
  ['of a place within a unit', spoiled((o) => first(o).sentence, { span: [0, 1.5] }), 'sentence.span[1]: should be integer.', '应为 整数。'],
  ['of half a place', spoiled((o) => first(o).sentence, { span: [0] }), 'sentence.span: should have no fewer than 2 items.', '不应少于 2 项。'],
  ['of a place with three ends', spoiled((o) => first(o).sentence, { span: [0, 1, 2] }), 'span: should have no more than 2 items.', '不应多于 2 项。'],
  ['of less than nothing', spoiled((o) => o.source, { bytes: -1 }), 'source.bytes: should be 0 or more.', '应不小于 0。'],
  ['of what is no checksum', spoiled((o) => o.source, { sha256: 'x' }), 'sha256: should match /^[0-9a-f]{64}$/.', '应符合 /^[0-9a-f]{64}$/。'],
])('validate tells %s, in both languages', async (_, spoil, en, zh) => {
  const outline = JSON.parse((await good).out) as OutlineJson;
  spoil(outline);
  const stdin = JSON.stringify(outline);
  expect((await run(['validate', '-'], { cwd, stdin })).err).toContain(en);
  expect((await run(['validate', '-'], { cwd, stdin, lang: 'zh' })).err).toContain(zh);
});
