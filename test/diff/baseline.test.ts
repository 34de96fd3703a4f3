import { describe, expect, test } from 'vitest';
import { applyBaseline, pruneBaseline, readBaseline, updateBaseline, writeBaseline } from '../../src/diff/baseline.ts';
import { diff, diffDocuments } from '../../src/diff/diff.ts';
import { readFailOn } from '../../src/diff/levels.ts';
import type { DiffOptions } from '../../src/diff/options.ts';
import { nameTest, readTolerance } from '../../src/diff/tolerance.ts';
import type { Change } from '../../src/diff/types.ts';
import { outlineOf } from './outline.ts';

const OLD = ['就业 ge 1200人', '培训 eq 5期', '婴儿死亡率 le 4‰', '入学率 eq 99%'];
const NEW = ['就业 ge 1100人', '婴儿死亡率 le 4.5‰', '入学率 eq 99%', '道路 eq 5公里'];
const compare = (old: string[], fresh: string[], options: DiffOptions = {}, pair = '') =>
  diffDocuments({ pair, old: outlineOf(2024, ...old), new: outlineOf(2025, ...fresh) }, options);
const print = (changes: readonly Change[], indicator: string): string | undefined =>
  changes.find((c) => (c.new ?? c.old)?.indicator === indicator)?.fingerprint;

describe('fingerprints', () => {
  const { changes } = compare(OLD, NEW);
  const same = (other: readonly Change[], indicator = '就业'): void => expect(print(other, indicator)).toBe(print(changes, indicator));
  const differs = (other: readonly Change[]): void => expect(print(other, '就业')).not.toBe(print(changes, '就业'));

  test('twelve hex digits', () => expect(changes.every((c) => /^[0-9a-f]{12}$/.test(c.fingerprint))).toBe(true));
  test('the same when other targets come and go', () => same(compare(['学位 eq 5个', ...OLD], [...NEW, '床位 eq 6张'], {}).changes));
  test('the same in another section', () =>
    same(
      compare(
        OLD,
        NEW.map((l) => `${l} in:民生`),
      ).changes,
    ));
  test('the same when the sentence is another', () => same(compare(OLD, ['就业 ge 1100人 say:积极', ...NEW.slice(1)]).changes));
  test('another when the value is', () => differs(compare(OLD, ['就业 ge 1000人', ...NEW.slice(1)]).changes));
  test('another when the comparator is', () => differs(compare(OLD, ['就业 approx 1100人', ...NEW.slice(1)]).changes));
  test('another in another pair of documents', () => differs(compare(OLD, NEW, {}, '卫生局').changes));
  test('known, so that baselines outlive a release', () => expect(print(changes, '就业')).toBe('6665eb17db36'));
});

describe('levels', () => {
  const level = (indicator: string, options: DiffOptions = {}): string | undefined =>
    compare(OLD, NEW, options).changes.find((c) => (c.new ?? c.old)?.indicator === indicator)?.level;
  test('of kinds', () => expect([level('培训'), level('就业'), level('婴儿死亡率'), level('道路')]).toEqual(['error', 'warning', 'error', 'info']));
  test('overridden', () => expect(level('就业', { levels: { lowered: 'error' } })).toBe('error'));
  test('off', () => expect(level('培训', { levels: { dropped: 'off' } })).toBeUndefined());
  test('of an indicator', () => expect(level('就业', { indicators: [{ match: '就*', levels: { lowered: 'info' } }] })).toBe('info'));
  test('what was done and is now promised lower is no warning', () =>
    expect(compare(['就业 eq 12人 role:result'], ['就业 ge 11人']).changes[0]?.level).toBe('info'));
  test('what was promised and is now told lower is one', () =>
    expect(compare(['就业 eq 12人'], ['就业 eq 11人 role:result']).changes[0]?.level).toBe('warning'));
  test('a cap is kept by less and broken by more', () => {
    expect(compare(['费用 le 12元'], ['费用 eq 11元 role:result']).changes[0]?.level).toBe('info');
    expect(compare(['费用 le 12元'], ['费用 eq 13元 role:result']).changes[0]?.level).toBe('warning');
  });
  test('a lower value that is the better one is no warning', () => expect(compare(['婴儿死亡率 le 4‰'], ['婴儿死亡率 le 3‰']).changes[0]?.level).toBe('info'));

  const failing = (failOn: string): number =>
    diff([{ pair: '', old: outlineOf(2024, ...OLD), new: outlineOf(2025, ...NEW) }], { version: '0', diff: { failOn } }).summary.failing;
  test('what fails', () => expect(['none', 'error', 'warning', 'info', 'added', 'added,lowered'].map(failing)).toEqual([0, 2, 3, 4, 1, 2]));
  test('a word that is neither level nor kind', () => expect(() => readFailOn('lowred')).toThrow(/lowred/));
});

describe('a baseline', () => {
  const documents = [compare(OLD, NEW)];
  const changes = documents[0]?.changes ?? [];
  const said = { reason: '机构调整', owner: '李工', expires: '2025-12-31' };
  const { entries } = updateBaseline([], changes.filter(readFailOn('error')), said, '2025-01-01');

  test('takes what fails', () => expect(entries.map((e) => e.indicator).sort()).toEqual(['培训', '婴儿死亡率']));
  test('reads what it wrote', () => expect(readBaseline(writeBaseline(entries), 'b.json').sort()).toEqual(JSON.parse(writeBaseline(entries)).entries));
  test('accepts until its last day', () => {
    expect(applyBaseline(documents, entries, '2025-12-31').outcome).toMatchObject({ accepted: 2, expired: [] });
    expect(applyBaseline(documents, entries, '2026-01-01').outcome).toMatchObject({ accepted: 0, expired: [{}, {}] });
  });
  test('tells what matches nothing', () => expect(applyBaseline([compare(OLD, OLD)], entries, '2025-01-01').outcome.unmatched).toHaveLength(2));
  test('keeps reason and owner of what it knows', () => {
    const again = updateBaseline(entries, changes, { reason: '另因', owner: '王工', expires: null }, '2025-06-01');
    expect(again.added.map((e) => e.indicator).sort()).toEqual(['就业', '道路']);
    expect(again.entries.filter((e) => e.owner === '李工')).toHaveLength(2);
  });
  test('drops what matches nothing or has run out', () => {
    expect(pruneBaseline(entries, changes, '2025-06-01').dropped).toEqual([]);
    expect(pruneBaseline(entries, [], '2025-06-01').dropped).toHaveLength(2);
    expect(pruneBaseline(entries, changes, '2026-06-01').dropped).toHaveLength(2);
  });
  test('says where it is wrong', () => {
    expect(() => readBaseline('{', 'b.json')).toThrow(/b\.json/);
    expect(() => readBaseline('{"version":1,"entries":[{"fingerprint":"x"}]}', 'b.json')).toThrow(/entries\.0\./);
    expect(() => readBaseline(writeBaseline(entries.map((e) => ({ ...e, reason: '' }))), 'b.json')).toThrow(/reason/);
  });
});

describe('tolerances and names', () => {
  test('what is read', () => {
    expect(readTolerance('5%')).toEqual({ relative: 0.05, points: 0 });
    expect(readTolerance('0.5pp')).toEqual({ relative: 0, points: 0.5 });
    expect(readTolerance('5\uFF05,0.5个百分点')).toEqual({ relative: 0.05, points: 0.5 });
  });
  test.each(['5', 'x%', '-5%', '', '5%%'])('not %s', (t) => expect(() => readTolerance(t)).toThrow());
  test('patterns of names', () => {
    const fits = (match: string, ...keys: string[]): boolean[] => keys.map(nameTest(match));
    expect(fits('就业', '就业', '新增就业')).toEqual([true, false]);
    expect(fits('*就业*', '就业', '新增就业人数', '失业')).toEqual([true, true, false]);
    expect(fits('新*就*数', '新增就业人数', '新增人数')).toEqual([true, false]);
    expect(fits('婴儿*婴儿', '婴儿')).toEqual([false]);
  });
});
