import { Words, wordList } from '../../core/words.ts';
import denominators from '../../rules/denominators.json' with { type: 'json' };
import rows from '../../rules/units.json' with { type: 'json' };
import { Char, isDigit, isHan, kindAt } from './chars.ts';
import type { UnitKind } from './found.ts';

/** A unit as read at some place; `unit` is what is published, less 个 before another unit and colloquial money words. */
export interface Unit {
  readonly end: number;
  readonly unit: string;
  readonly kind: UnitKind;
  /** `digits`: a noun that counts only after digits (12乡镇); `coins`: counts only in money (2角). */
  readonly needs: string | undefined;
}

interface Row {
  readonly id: string;
  readonly kind: string;
  readonly units: readonly string[];
  readonly as?: Readonly<Record<string, string>>;
  readonly needs?: string;
  /** Characters after a unit that make another word of it: 部⟦委⟧, 门⟦诊⟧. */
  readonly unless?: Readonly<Record<string, string>>;
}

type Entry = Omit<Unit, 'end'> & { readonly unless: string };

/** Reads units.json. A unit of an earlier row wins; the alias of a unit is a unit too. */
function* load(): Iterable<readonly [string, Entry]> {
  const seen = new Map<string, Entry>();
  for (const row of rows as readonly Row[]) {
    const kind = row.kind as UnitKind;
    for (const unit of row.units) if (!seen.has(unit)) seen.set(unit, { unit, kind, needs: row.needs, unless: row.unless?.[unit] ?? '' });
    for (const [word, unit] of Object.entries(row.as ?? {})) if (!seen.has(word)) seen.set(word, { unit, kind, needs: row.needs, unless: '' });
  }
  yield* seen;
}

const UNITS = new Words(load());
const PER = wordList(denominators.units);
const RATES = wordList(denominators.rates);

/** The longest unit at a place: 人次 before 人. Only the simple unit; see `compound` for what follows a slash. */
export function unitAt(text: string, at: number): Unit | null {
  const hit = UNITS.starting(text, at);
  if (!hit || (hit.of.unless !== '' && hit.of.unless.includes(text[hit.end] || '?') && !text.startsWith('列席', hit.end))) return null;
  return { end: hit.end, unit: hit.of.unit, kind: hit.of.kind, needs: hit.of.needs };
}

/** What is measured by another unit in words too: 43微克⟦每立方米⟧. 2次每周 is how often. */
const MEASURED: ReadonlySet<UnitKind> = new Set<UnitKind>(['mass', 'volume', 'money', 'energy', 'length']);

/** Where the denominators after a unit end: 元⟦/人年⟧, 微克⟦/立方米⟧, 元⟦/平方米/月⟧, 元⟦ / 人 / 月⟧, 吨⟦/平方公里·月⟧. The unit's own end when there are none. */
export function compound(text: string, end: number, kind: UnitKind = 'none'): number {
  let at = end;
  if (text[end] === '每' && MEASURED.has(kind)) {
    const hit = PER.starting(text, end + 1);
    return hit && !(isHan(text, hit.end) && !'以左上的和及与'.includes(text[hit.end] ?? '?')) ? hit.end : end;
  }
  if (text.startsWith('/(', end)) return bracketed(text, end);
  for (let n = 0; n < 2; n++) {
    const slash = text[at] === ' ' ? at + 1 : at;
    if (text[slash] !== '/') break;
    const end = perAt(text, text[slash + 1] === ' ' ? slash + 2 : slash + 1);
    if (end < 0) break;
    at = end;
  }
  if (at > end && text[at] === '\u00B7') return PER.starting(text, at + 1)?.end ?? at;
  return at;
}

/** Where the denominator that begins here ends, with the number of it: 例/⟦千导管日⟧, 起/⟦20万工时⟧. -1 where there is none. */
function perAt(text: string, at: number): number {
  const end = PER.starting(text, at)?.end ?? -1;
  let from = at;
  while (from - at < 7 && isDigit(text, from)) from++;
  while (from - at < 9 && (kindAt(text, from) === Char.ten || kindAt(text, from) === Char.myriad)) from++;
  return from === at ? end : Math.max(end, PER.starting(text, from)?.end ?? -1);
}

/** 吨⟦/(平方公里\u00B7月)⟧ */
function bracketed(text: string, end: number): number {
  let hit = PER.starting(text, end + 2);
  if (hit && text[hit.end] === '\u00B7') hit = PER.starting(text, hit.end + 1);
  return hit && text[hit.end] === ')' ? hit.end + 1 : end;
}

/** Where a rate after a bare number ends: 40⟦/10万⟧, 3⟦/万⟧; null when there is none. */
export function rateAt(text: string, at: number): number | null {
  let end = text[at] === '/' ? (RATES.starting(text, at + 1)?.end ?? null) : null;
  // 1/10000 is not one in a thousand.
  while (end !== null && text[end] === '0') end++;
  return end;
}
