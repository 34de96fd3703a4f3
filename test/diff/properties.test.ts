import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { globSync } from 'tinyglobby';
import { describe, expect, test } from 'vitest';
import { diffDocuments } from '../../src/diff/diff.ts';
import type { DocumentDiff, Kind } from '../../src/diff/types.ts';
import type { OutlineJson } from '../../src/document/types.ts';
import { extract } from '../../src/extract.ts';
import { outlineOf } from './outline.ts';

const compare = (old: OutlineJson, fresh: OutlineJson): DocumentDiff => diffDocuments({ pair: '', old, new: fresh }, { results: true });

const OPPOSITE: Partial<Record<Kind, Kind>> = {
  added: 'dropped',
  dropped: 'added',
  raised: 'lowered',
  lowered: 'raised',
  tightened: 'loosened',
  loosened: 'tightened',
  improved: 'worsened',
  worsened: 'improved',
};

/** What a comparison says, without order: pairs of ids with their kinds. */
const said = (d: DocumentDiff): string[] =>
  [...d.changes, ...d.unchanged].map((c) => `${c.old?.id} ${c.new?.id} ${[...c.kinds].sort().join()} ${c.score}`).sort();
const mirrored = (d: DocumentDiff): string[] =>
  [...d.changes, ...d.unchanged]
    .map(
      (c) =>
        `${c.new?.id} ${c.old?.id} ${c.kinds
          .map((k) => OPPOSITE[k] ?? k)
          .sort()
          .join()} ${c.score}`,
    )
    .sort();

const NAMES = ['城镇新增就业', '新增就业', '农村居民收入', '城镇居民收入', '婴儿死亡率', '培训', '培训教师', '建档率', '电子建档率', '生产总值', '小学入学率'];
const fact = fc
  .record({
    name: fc.constantFrom(...NAMES),
    comparator: fc.constantFrom('eq', 'ge', 'le', 'gt', 'lt', 'approx'),
    value: fc.constantFrom(
      '1.2万人=12000人',
      '1人',
      '2人',
      '95%',
      '4‰',
      '0.4%',
      '3-5个',
      '36亿元=3600000000元',
      '36万元=360000元',
      'X%=?%',
      '12/10万',
      '5百分点',
    ),
    change: fc.constantFrom('', '', 'up', 'down'),
    more: fc.constantFrom('', '', 'by:2024-10', 'by:2025-10', 'by:2030', 'of:职工', 'of:居民', 'per:month', 'per:quarter', 'in:农业', 'say:确保', 'say:力争'),
    role: fc.constantFrom('', '', '', 'role:result'),
  })
  .map((f) => `${f.name} ${f.value.includes('-') ? 'range' : f.comparator} ${f.value} ${f.change} ${f.more} ${f.role}`);
const facts = fc.array(fact, { maxLength: 14 });

describe('for any facts', () => {
  test('a document does not differ from itself', () => {
    fc.assert(
      fc.property(facts, (lines) => {
        expect(compare(outlineOf(2024, ...lines), outlineOf(2024, ...lines)).changes).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
  test('the other way round says the opposite', () => {
    fc.assert(
      fc.property(facts, facts, (old, fresh) => {
        const [a, b] = [outlineOf(2024, ...old), outlineOf(2025, ...fresh)];
        expect(said(compare(b, a))).toEqual(mirrored(compare(a, b)));
      }),
      { numRuns: 400 },
    );
  });
  test('every fact is told once, and the same again', () => {
    fc.assert(
      fc.property(facts, facts, (old, fresh) => {
        const [a, b] = [outlineOf(2024, ...old), outlineOf(2025, ...fresh)];
        const d = compare(a, b);
        const all = [...d.changes, ...d.unchanged];
        expect(all.flatMap((c) => (c.old ? [c.old.id] : [])).sort()).toEqual((a.plans[0]?.targets.map((t) => t.id) ?? []).sort());
        expect(all.flatMap((c) => (c.new ? [c.new.id] : [])).sort()).toEqual((b.plans[0]?.targets.map((t) => t.id) ?? []).sort());
        expect(new Set(all.map((c) => c.fingerprint)).size).toBe(all.length);
        expect(compare(a, b)).toEqual(d);
      }),
      { numRuns: 200 },
    );
  });
});

const FILES = globSync(['fixtures/*.{txt,html,docx}', 'fixtures/gold/*.txt', 'fixtures/diff/*.txt']).sort();
const outlines = new Map<string, OutlineJson>();
async function parse(file: string): Promise<OutlineJson> {
  const known = outlines.get(file);
  if (known) return known;
  const { outline } = await extract(readFileSync(file), { name: file });
  if (!outline) throw new Error(`no outline of ${file}`);
  outlines.set(file, outline);
  return outline;
}

describe('over the fixtures', () => {
  test.each(FILES)('%s does not differ from itself', async (file) => {
    const outline = await parse(file);
    expect(compare(outline, structuredClone(outline)).changes).toEqual([]);
  });
  test('any two say the opposite the other way round', async () => {
    for (const [i, file] of FILES.entries())
      for (const other of [FILES[i + 1], FILES[(i * 7 + 3) % FILES.length]]) {
        if (other === undefined) continue;
        const [a, b] = [await parse(file), await parse(other)];
        expect(said(compare(b, a)), `${file} ${other}`).toEqual(mirrored(compare(a, b)));
      }
  });
});
