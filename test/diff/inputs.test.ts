import { describe, expect, test } from 'vitest';
import { migrate } from '../../src/diff/migrate.ts';
import { pairDocuments, stem } from '../../src/diff/pair.ts';
import { outlineOf } from './outline.ts';

describe('outlines of other versions', () => {
  const now = outlineOf(2024, '就业 ge 1200人 of:城镇');
  const told = (value: unknown): string => ((r) => ('code' in r ? r.code : 'outline'))(migrate(value));

  test('the present one', () => expect(migrate(now)).toEqual(now));
  test('an older one is brought up to date', () => {
    const old = structuredClone(now) as unknown as Record<string, unknown> & { plans: Record<string, unknown>[]; generator: Record<string, unknown> };
    old.schemaVersion = '0.3.0';
    delete old.readings;
    delete old.generator.tokenizer;
    const plan = old.plans[0] as Record<string, unknown> & { targets: Record<string, unknown>[]; sections: Record<string, unknown>[] };
    delete plan.issuer;
    delete plan.sections[0]?.confidence;
    const target = plan.targets[0] as Record<string, unknown>;
    target.of = '城镇';
    target.change = 'up';
    const r = migrate(old);
    expect('code' in r ? r : r.plans[0]?.targets[0]).toMatchObject({
      of: { text: '城镇', span: now.plans[0]?.targets[0]?.of?.span },
      change: { direction: 'up', basis: null },
    });
    expect(r).toMatchObject({ schemaVersion: '1.0.0', generator: { tokenizer: 'unknown' }, readings: [] });
  });
  test('a newer one of the same major is read without what it added', () =>
    expect(migrate({ ...now, schemaVersion: '1.4.0', weather: 'fair', plans: now.plans.map((p) => ({ ...p, mood: 1 })) })).toEqual(now));
  test('a newer major is refused', () => expect(told({ ...now, schemaVersion: '2.0.0' })).toBe('schema-newer'));
  test('an unknown field of the present version is a fault', () => expect(told({ ...now, weather: 'fair' })).toBe('not-an-outline'));
  test.each([null, 1, [], {}, { schemaVersion: 1 }, { schemaVersion: 'x' }, { schemaVersion: '0.1.0' }, { schemaVersion: '1.0.0' }])('no outline: %j', (v) =>
    expect(told(v)).toBe('not-an-outline'),
  );
});

describe('which document belongs to which', () => {
  const doc = (path: string, title = '') => ({
    path,
    outline: { ...outlineOf(2024), plans: title === '' ? [] : [{ ...outlineOf(2024).plans[0], title: { text: title, span: [0, 1] } }] } as never,
  });
  function check(
    name: string,
    old: ReturnType<typeof doc>[],
    fresh: ReturnType<typeof doc>[],
    expected: string[],
    ...more: [Map<string, string>?, { old: string; new: string }[]?]
  ): void {
    test(name, () => {
      const got = pairDocuments(old, fresh, ...more).map((p) => `${p.old?.path ?? '-'} ${p.new?.path ?? '-'}`);
      expect(got.sort()).toEqual(expected.sort());
    });
  }
  check('the same path', [doc('a.txt'), doc('b.txt')], [doc('b.txt'), doc('a.txt')], ['a.txt a.txt', 'b.txt b.txt']);
  check(
    'the year left out',
    [doc('2023/卫生局2023年工作计划.txt')],
    [doc('2024/卫生局2024年工作计划.docx')],
    ['2023/卫生局2023年工作计划.txt 2024/卫生局2024年工作计划.docx'],
  );
  check('a school year', [doc('plan2023-2024.txt')], [doc('plan2024-2025.txt')], ['plan2023-2024.txt plan2024-2025.txt']);
  check('by the title', [doc('x1.txt', '县卫生局2023年工作计划')], [doc('k9.txt', '县卫生局2024年工作计划')], ['x1.txt k9.txt']);
  check('by a title that is like it', [doc('x1.txt', '青溪县教育局2023年工作计划')], [doc('k9.txt', '青溪县教育局2024年工作计划要点')], ['x1.txt k9.txt']);
  check('not by another office’s', [doc('x1.txt', '青溪县教育局工作计划')], [doc('k9.txt', '青溪县卫生局工作计划')], ['x1.txt -', '- k9.txt']);
  check('by a glob', [doc('old-a.txt'), doc('old-b.txt')], [doc('new-b.txt'), doc('new-a.txt')], ['old-a.txt new-a.txt', 'old-b.txt new-b.txt'], new Map(), [
    { old: 'old-*.txt', new: 'new-*.txt' },
  ]);
  check('by one glob for both', [doc('v1-a.txt')], [doc('v2-a.txt')], ['v1-a.txt v2-a.txt'], new Map(), [{ old: 'v?-*.txt', new: 'v?-*.txt' }]);
  check(
    'by the user’s own pairs',
    [doc('a.txt'), doc('b.txt')],
    [doc('a.txt'), doc('c.txt')],
    ['a.txt c.txt', 'b.txt -', '- a.txt'],
    new Map([['a.txt', 'c.txt']]),
  );
  check('none twice', [doc('2023a.txt'), doc('2022a.txt')], [doc('2024a.txt')], ['2022a.txt -', '2023a.txt -', '- 2024a.txt']);
  test('stems', () =>
    expect([stem('2024年/卫生局2024年度计划.docx'), stem('二〇二四年计划.txt'), stem('a-2023.txt.json')]).toEqual(['/卫生局计划', '计划', 'a']));
});
