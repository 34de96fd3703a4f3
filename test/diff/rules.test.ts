import { describe, expect, test } from 'vitest';
import { better } from '../../src/diff/better.ts';
import { plain } from '../../src/diff/items.ts';
import { alike, name } from '../../src/diff/names.ts';
import { measure } from '../../src/diff/units.ts';
import ways from '../../src/rules/better.json' with { type: 'json' };
import contrasts from '../../src/rules/contrasts.json' with { type: 'json' };
import units from '../../src/rules/unit-families.json' with { type: 'json' };

const of = (a: string, b: string): number => alike(name(plain(a)), name(plain(b)));

describe.each(contrasts.groups)('words that tell names apart: $id', (group) => {
  test.each(group.apart)('%s and %s are two', (a, b) => {
    expect(of(a as string, b as string)).toBe(0);
    expect(of(b as string, a as string)).toBe(0);
  });
  test.each(group.alike)('%s and %s may be one', (a, b) => {
    expect(of(a as string, b as string)).toBeGreaterThanOrEqual(0.55);
    expect(of(b as string, a as string)).toBe(of(a as string, b as string));
  });
});

describe.each(ways.rows)('which way is good: $id', (row) => {
  test('its examples', () => {
    for (const key of row.for) expect(better(key), key).toBe(row.better);
    for (const key of row.against) expect(better(key), key).not.toBe(row.better);
  });
});

describe.each(units.families)('units: $id', (family) => {
  const read = (text: string): { value: number; family: string } => {
    const [value = '', unit = ''] = text.split(' ');
    const m = measure(unit);
    return { value: Number(value) * m.factor, family: m.family };
  };
  test('the same', () => {
    for (const text of family.same) expect(read(text).family, text).toBe(family.id);
  });
  test('others', () => {
    for (const text of family.other) expect(read(text).family, text).not.toBe(family.id);
  });
});

test('conversions', () => {
  expect(measure('‰').factor * 4).toBeCloseTo(0.4);
  expect(measure('/10万').factor * 40).toBeCloseTo(measure('‰').factor * 0.4);
  expect(measure('公顷').factor).toBe(15);
});
