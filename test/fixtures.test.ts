import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { globSync } from 'tinyglobby';
import { describe, expect, test } from 'vitest';
import { promiseFaults, shapeFaults } from '../src/document/validate.ts';
import { extract, type OutlineJson } from '../src/index.ts';
import { readSource } from '../src/source/read.ts';
import { project } from './project.ts';

// Every document under fixtures/ has its expectation beside it, written by hand: `plan.docx` has `plan.docx.expected`.
const DOCUMENTS = globSync('fixtures/*.{txt,docx,html,pdf,doc,rtf}').sort();

const parse = async (file: string): Promise<OutlineJson> => {
  const r = await extract(readFileSync(file), { name: path.basename(file) });
  if (!r.outline) throw new Error(`${file}: ${r.status} ${r.problems.map((p) => p.code).join(' ')}`);
  return r.outline;
};

test('there are fixtures', () => expect(DOCUMENTS.length).toBeGreaterThanOrEqual(15));

describe.each(DOCUMENTS)('%s', (file) => {
  test('gives the outline that a reader wrote down', async () => {
    expect(existsSync(`${file}.expected`), `${file}.expected is missing: write what a reader expects, then run again`).toBe(true);
    // Lines that begin with # say why the fixture is there.
    expect(project(await parse(file))).toBe(readFileSync(`${file}.expected`, 'utf8').replace(/^#.*\n/gm, ''));
  });
});

// Outlines that stand for every shape: the fixtures and the documents with gold.
const ALL = [...DOCUMENTS, ...globSync('fixtures/gold/*.txt').sort()];

describe('the contract holds', () => {
  const schema = JSON.parse(readFileSync('schemas/outline.schema.json', 'utf8')) as object;
  const valid = new Ajv2020({ strict: false }).compile(schema);

  test.each(ALL)('for %s', async (file) => {
    const bytes = readFileSync(file);
    const outline = await parse(file);
    const source = await readSource(bytes, { name: file });
    if ('status' in source) throw new Error(source.status);
    expect(promiseFaults(outline, source.text)).toEqual([]); // 1 to 4: spans, quotes, nothing vanishes, nesting
    expect(await shapeFaults(outline)).toEqual([]);
    expect(valid(outline), JSON.stringify(valid.errors)).toBe(true);
    expect(JSON.stringify(await parse(file))).toBe(JSON.stringify(outline)); // 5: the same bytes give the same JSON
    for (const t of outline.plans.flatMap((p) => p.targets)) {
      const { value, min, max, comparator } = t.quantity; // 7: nothing is invented
      if (value === null && min === null && max === null)
        expect(
          t.flags.some((f) => /masked|lost|ocr/.test(f)),
          `${t.sentence.text}`,
        ).toBe(true);
      if (comparator === 'range') expect(value).toBeNull();
    }
  });
});
