import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { configJsonSchema } from '../../src/cli/config/shape.ts';
import { outlineJsonSchema } from '../../src/document/schema.ts';
import { extract } from '../../src/extract.ts';

const written = (name: string): unknown => JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8'));
const ajv = new Ajv2020({ allErrors: true, strict: false });

test('schemas/ is what npm run schema writes', () => {
  expect(written('outline')).toEqual(JSON.parse(JSON.stringify(outlineJsonSchema())));
  expect(written('config')).toEqual(JSON.parse(JSON.stringify(configJsonSchema())));
});

test('every fixture’s outline is valid for a validator that is not ours', async () => {
  const valid = ajv.compile(written('outline') as object);
  const names = readdirSync('fixtures').filter((n) => n.endsWith('.txt'));
  expect(names.length).toBeGreaterThan(5);
  for (const name of names) {
    const { outline } = await extract(readFileSync(`fixtures/${name}`), { name });
    expect([name, valid(outline), valid.errors]).toEqual([name, true, null]);
  }
});

test('that validator refuses what is no outline', async () => {
  const valid = ajv.compile(written('outline') as object);
  const { outline } = await extract(Buffer.from('县卫生局2024年工作计划\n一、总体目标\n建档率达到95%。\n'), { name: 'a.txt' });
  expect(valid(outline)).toBe(true);
  expect(valid({ ...outline, plans: undefined })).toBe(false);
  expect(valid({ ...outline, extra: 1 })).toBe(false);
  expect(valid({ ...outline, source: { ...outline?.source, length: -1 } })).toBe(false);
});
