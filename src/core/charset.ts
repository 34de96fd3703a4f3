/** Which UTF-16 units are in a set: a table, since a look costs a tenth of a pattern's. Indexed by unit, 1 where it is in. */
export type CharSet = Uint8Array;

/** Makes a set of single UTF-16 units. */
export function charSet(units: string): CharSet {
  const set = table();
  for (let i = 0; i < units.length; i++) set[units.charCodeAt(i)] = 1;
  return set;
}

const SIZE = 0x10000;
const TABLES = 32;
let block = new ArrayBuffer(0);
let used = 0;

/** A table by unit, out of a block of many: of a large block the system lays out the pages that are touched alone. */
function table(): Uint8Array {
  if (used === block.byteLength) {
    block = new ArrayBuffer(SIZE * TABLES);
    used = 0;
  }
  const made = new Uint8Array(block, used, SIZE);
  used += SIZE;
  return made;
}

/** Where the first unit of a set stands in `[at, end)`; `end` when none does. */
export function findIn(text: string, set: CharSet, at: number, end: number): number {
  let i = at;
  while (i < end && !set[text.charCodeAt(i)]) i++;
  return i;
}

/** Is the unit at a place in a set? */
export const isIn = (set: CharSet, text: string, at: number): boolean => set[text.charCodeAt(at)] === 1;

/** Does any unit of a set stand in `[at, end)`? */
export const anyIn = (text: string, set: CharSet, at = 0, end = text.length): boolean => findIn(text, set, at, end) < end;

export const DIGITS: CharSet = charSet('0123456789');

/** What a pattern's \s matches. */
export const SPACES: CharSet = charSet(
  '\t\n\v\f\r \u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF',
);
