/**
 * A set of UTF-16 units: a bit of a table that it shares with others, since a look costs a tenth of a pattern's, and what many sets say of one
 * character stands in one place of memory.
 */
export interface CharSet {
  /** By unit, a bit for each set. */
  readonly table: Int32Array;
  readonly bit: number;
}

const SIZE = 0x10000;
const BITS = 32;
let table = new Int32Array(0);
let used = BITS;

/** Makes a set of single UTF-16 units. */
export function charSet(units: string): CharSet {
  if (used === BITS) {
    table = new Int32Array(SIZE);
    used = 0;
  }
  const set = { table, bit: 1 << used++ };
  for (let i = 0; i < units.length; i++) (set.table[units.charCodeAt(i)] as number) |= set.bit;
  return set;
}

/** Is a unit in a set? NaN, which is what `charCodeAt` gives outside of a text, is in none. */
export const has = (set: CharSet, unit: number): boolean => unit >= 0 && ((set.table[unit] as number) & set.bit) !== 0;

/** Where the first unit of a set stands in `[from, end)` of a text's units; `end` when none does. */
export function nextOf(units: Uint16Array, set: CharSet, from: number, end: number): number {
  const { table, bit } = set;
  let i = from;
  while (i < end && ((table[units[i] as number] as number) & bit) === 0) i++;
  return i;
}

/** Where the first unit of a set stands in `[at, end)` of a text; `end` when none does. */
export function findIn(text: string, set: CharSet, at: number, end: number): number {
  const { table, bit } = set;
  const stop = Math.min(end, text.length);
  let i = at;
  while (i < stop && ((table[text.charCodeAt(i)] as number) & bit) === 0) i++;
  return i < stop || i > end ? i : end;
}

/** Is the unit at a place in a set? */
export const isIn = (set: CharSet, text: string, at: number): boolean =>
  at >= 0 && at < text.length && ((set.table[text.charCodeAt(at)] as number) & set.bit) !== 0;

/** Does any unit of a set stand in `[at, end)`? */
export const anyIn = (text: string, set: CharSet, at = 0, end = text.length): boolean => findIn(text, set, at, end) < end;

export const DIGITS: CharSet = charSet('0123456789');

/** What a pattern's \s matches. */
export const BLANKS = '\t\n\v\f\r \u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF';
export const SPACES: CharSet = charSet(BLANKS);
