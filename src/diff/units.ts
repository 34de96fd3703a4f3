/** Units set beside one another: which measure the same thing, and by what factor (data: rules/unit-families.json). */

import { toSimple } from '../rules/simplified.ts';
import data from '../rules/unit-families.json' with { type: 'json' };
import units from '../rules/units.json' with { type: 'json' };
import type { Value } from './types.ts';

/** A unit's family and the factor to the family's first unit. */
export interface Measure {
  readonly family: string;
  readonly factor: number;
}

const FAMILIES = new Map<string, Measure>();
for (const f of data.families) for (const [unit, factor] of Object.entries(f.units)) FAMILIES.set(unit, { family: f.id, factor });

for (const row of units) if (row.kind === 'count') for (const unit of row.units) if (!FAMILIES.has(unit)) FAMILIES.set(unit, { family: 'count', factor: 1 });

/**
 * The family of a unit as an outline writes it. Of a unit per something (微克/立方米) the first part is converted, the other must be the same.
 * A traditional unit is that of its simplified form (戶 is 户). A unit that the data doesn't know is a family of its own, with the factor 1.
 */
export function measure(unit: string): Measure {
  const written = FAMILIES.get(unit);
  if (written) return written;
  const plain = toSimple(unit.replace(/\s+/g, ''));
  const known = FAMILIES.get(plain);
  if (known) return known;
  const slash = plain.indexOf('/');
  if (slash <= 0) return { family: `=${plain}`, factor: 1 };
  const first = measure(plain.slice(0, slash));
  return { family: `${first.family}${plain.slice(slash)}`, factor: first.factor };
}

/** Times a year of a period that a value is for: 每季度 is 4. A period that isn't known is taken as it stands. */
const PER_YEAR: Readonly<Record<string, number>> = {
  year: 1,
  'school-year': 1,
  'half-year': 2,
  term: 2,
  quarter: 4,
  month: 12,
  'half-month': 24,
  'ten-days': 36,
  week: 52,
  day: 365,
};

/** The factor that turns a value a `per` into one a year; null where there is no such period. */
export const perYear = (per: string | null): number | null => (per === null ? null : (PER_YEAR[per] ?? null));

const MAGNITUDE = /(?:百万|千万|十万|百亿|千亿|万亿|[十百千万亿])$/;

/** The unit as it was written, magnitude and all: 万元 for `1.2万元`, whose value is in 元. Written in the quantity's own text. */
export function writtenUnit(q: Value): string {
  const text = toSimple(q.text.replace(/\s+/g, ''));
  const at = q.unit === '' ? text.length : text.lastIndexOf(toSimple(q.unit.replace(/\s+/g, '')));
  if (at < 0) return q.unit;
  const magnitude = /[\d\uFF10-\uFF19]/.test(text) ? (MAGNITUDE.exec(text.slice(0, at))?.[0] ?? '') : '';
  return magnitude + q.unit;
}
