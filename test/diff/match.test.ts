import { describe, expect, test } from 'vitest';
import { assign, type Edge } from '../../src/diff/assign.ts';
import { diffDocuments } from '../../src/diff/diff.ts';
import { outlineOf } from './outline.ts';

/** Pairs `old` with `fresh` (lines as in outlineOf) and expects the pairs `i-j` of their numbers; what isn't named is alone. */
function check(title: string, old: string[], fresh: string[], expected: string): void {
  test(title, () => {
    const [a, b] = [outlineOf(2024, ...old), outlineOf(2025, ...fresh)];
    const number = (o: typeof a, id: string | undefined): number => (o.plans[0]?.targets.findIndex((t) => t.id === id) ?? -1) + 1;
    const d = diffDocuments({ pair: '', old: a, new: b }, { results: true });
    const got = [...d.changes, ...d.unchanged].filter((c) => c.old && c.new).map((c) => `${number(a, c.old?.id)}-${number(b, c.new?.id)}`);
    expect(got.sort().join(' ')).toBe(expected);
  });
}

describe('one to one over the whole document', () => {
  check('clauses that swap order', ['甲镇道路 eq 5公里', '乙镇桥梁 eq 6座'], ['乙镇桥梁 eq 6座', '甲镇道路 eq 5公里'], '1-2 2-1');
  check('a level and a change of one name', ['生产总值 eq 9元', '生产总值 eq 6% up'], ['生产总值 eq 5% up', '生产总值 eq 10元'], '1-2 2-1');
  check('a result and a target of one name', ['就业 eq 9人 role:result', '就业 eq 10人'], ['就业 eq 11人', '就业 eq 9.5人 role:result'], '1-2 2-1');
  check('members of a shared-out value', ['参保率 eq 90% of:职工', '参保率 eq 70% of:居民'], ['参保率 eq 75% of:居民', '参保率 eq 92% of:职工'], '1-2 2-1');
  check('the same name keeps its partner', ['参保率 eq 90%', '医疗参保率 eq 80%'], ['医疗参保率 eq 90%', '参保率 eq 80%'], '1-2 2-1');
  check('two namesakes by place', ['培训 eq 2期', '培训 eq 4期'], ['培训 eq 2期', '培训 eq 4期'], '1-1 2-2');
  check('two namesakes by section', ['培训 eq 2期 in:农业', '培训 eq 4期 in:教育'], ['培训 eq 5期 in:教育', '培训 eq 3期 in:农业'], '1-2 2-1');
  check(
    'namesakes, one gone',
    ['培训 eq 2期 in:农业', '培训 eq 4期 in:教育', '培训 eq 6期 in:卫生'],
    ['培训 eq 4期 in:教育', '培训 eq 6期 in:卫生'],
    '2-1 3-2',
  );
  check('two horizons of one goal', ['城镇化率 eq 50% by:2024', '城镇化率 eq 60% by:2030'], ['城镇化率 eq 61% by:2030', '城镇化率 eq 51% by:2025'], '1-2 2-1');
  check('a reworded name', ['居民电子健康档案建档率 eq 85%'], ['城乡居民健康档案电子建档率 eq 88%'], '1-1');
  check('a name with a word more', ['家庭医生签约率 eq 75%'], ['家庭医生签约服务率 eq 78%'], '1-1');
  check('town and country stay apart', ['城镇居民收入 eq 8% up', '农村居民收入 eq 9% up'], ['农村居民收入 eq 8% up', '城镇居民收入 eq 9% up'], '1-2 2-1');
  check('another town', ['东河镇农村公路里程 eq 5公里'], ['西河镇农村公路里程 eq 5公里'], '');
  check('another school', ['城关小学食堂面积 eq 500平方米'], ['东河中学食堂面积 eq 500平方米'], '');
  check('nothing in common', ['粮食产量 eq 5吨'], ['植树造林 eq 5亩'], '');
  check('a target that became a result', ['就业 eq 10人'], ['就业 eq 12人 role:result'], '1-1');
  check('an empty side', [], ['就业 eq 12人'], '');
});

describe('last year’s result beside this year’s target', () => {
  const was = (old: string[], fresh: string[]): string | undefined => {
    const d = diffDocuments({ pair: '', old: outlineOf(2024, ...old), new: outlineOf(2025, ...fresh) });
    const told = d.changes.find((c) => c.new?.role === 'target')?.was;
    return told ? `${told.from} ${told.result.quantity.text}` : undefined;
  };
  test('from the new document’s review', () => expect(was(['参保 eq 9人'], ['参保 eq 8人 role:result year:2024', '参保 ge 12人'])).toBe('new 8人'));
  test('of the year before, wherever it is told', () =>
    expect(was(['参保 eq 8人 role:result year:2024'], ['参保 eq 12人', '参保 eq 11人 role:result year:2022'])).toBe('old 8人'));
  test('not of another sense', () => expect(was(['参保 eq 8% role:result up'], ['参保 ge 12人'])).toBeUndefined());
});

describe('assign', () => {
  const table = (rows: number[][]): Edge[][] => rows.map((r) => r.flatMap((weight, column) => (weight > 0 ? [{ column, weight }] : [])));
  const total = (rows: number[][], chosen: Int32Array): number => [...chosen].reduce((n, c, i) => n + (c < 0 ? 0 : (rows[i]?.[c] ?? 0)), 0);

  test('gives way where the sum gains', () =>
    expect([
      ...assign(
        table([
          [5, 4],
          [4, 0],
        ]),
        2,
      ),
    ]).toEqual([1, 0]));
  test('leaves a row alone rather than lose', () => expect([...assign(table([[5], [4]]), 1)]).toEqual([0, -1]));
  test('no rows, no columns', () => expect([...assign([], 0)]).toEqual([]));
  test('is as good as trying everything', () => {
    let seed = 7;
    const random = (): number => {
      seed = (seed * 48271) % 2147483647;
      return seed / 2147483647;
    };
    for (let round = 0; round < 300; round++) {
      const [n, m] = [1 + Math.floor(random() * 5), 1 + Math.floor(random() * 5)];
      const rows = Array.from({ length: n }, () => Array.from({ length: m }, () => (random() < 0.4 ? 0 : Math.ceil(random() * 20))));
      const best = (i: number, used: number): number => {
        if (i === n) return 0;
        let top = best(i + 1, used);
        rows[i]?.forEach((w, c) => {
          if (w > 0 && !(used & (1 << c))) top = Math.max(top, w + best(i + 1, used | (1 << c)));
        });
        return top;
      };
      const chosen = assign(table(rows), m);
      expect(new Set([...chosen].filter((c) => c >= 0)).size).toBe([...chosen].filter((c) => c >= 0).length);
      expect(total(rows, chosen)).toBe(best(0, 0));
    }
  });
});

test('many of one name cost no square', () => {
  const lines = (from: number): string[] => Array.from({ length: 5000 }, (_, i) => `培训 eq ${from + (i % 90)}期`);
  const [old, fresh] = [outlineOf(2024, ...lines(5)), outlineOf(2025, ...lines(6))];
  const d = diffDocuments({ pair: '', old, new: fresh });
  expect(d.changes.length + d.unchanged.length).toBe(5000);
});
