import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { extract, type OutlineJson, type SectionJson } from '../src/index.ts';

// One plan in every format. `generated` tells Word's automatic numbers; DOC has lost none here, they were typed.
const FORMATS = ['typed.docx', 'auto.docx', 'plan.pdf', 'plan.doc', 'plan.html'];

const parse = async (name: string): Promise<OutlineJson> => {
  const { outline, problems } = await extract(new Uint8Array(readFileSync(`fixtures/same/${name}`)), { name });
  if (!outline) throw new Error(`${name}: ${problems.map((p) => p.message.en).join('; ')}`);
  return outline;
};

const headings = (sections: readonly SectionJson[]): string[] =>
  sections.flatMap((s) => [`${s.level} ${s.marker?.text.replace(/\s/g, '')} ${s.title?.text ?? '-'}`, ...headings(s.sections)]);

const facts = (outline: OutlineJson): unknown[] =>
  outline.plans.flatMap((p) =>
    p.targets.map((t) => [
      t.role,
      t.indicator.text,
      t.indicator.key,
      t.quantity.value,
      t.quantity.unit,
      t.quantity.comparator,
      t.base?.value,
      t.period?.by,
      t.period?.per,
      t.section,
      t.flags,
    ]),
  );

test.each(FORMATS)('%s gives the headings and the targets of the plain text', async (name) => {
  const [text, other] = [await parse('plan.txt'), await parse(name)];
  expect(text.plans[0]?.targets.length).toBe(10);
  expect(other.plans.map((p) => [p.title?.text, p.kind, p.year?.value])).toEqual(text.plans.map((p) => [p.title?.text, p.kind, p.year?.value]));
  expect(headings(other.plans.flatMap((p) => p.sections))).toEqual(headings(text.plans.flatMap((p) => p.sections)));
  expect(facts(other)).toEqual(facts(text));
});

test('a number that Word counted is marked as generated, a typed one is not', async () => {
  const generated = async (name: string): Promise<boolean[]> => (await parse(name)).plans.flatMap((p) => p.sections.map((s) => s.marker?.generated === true));
  expect(await generated('auto.docx')).toEqual([true, true, true, true]);
  expect(await generated('typed.docx')).toEqual([false, false, false, false]);
});
