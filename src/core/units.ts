import { endianness } from 'node:os';

/** The text that was asked for last: one stage after another asks for the same. A longer one is not held in memory. */
let last = '';
let lastUnits: Uint16Array = new Uint16Array(0);
const LONGEST_KEPT = 1 << 20;

/** A text's UTF-16 units, for a loop that sees every one of them: from an array they are read at a third of what `charCodeAt` costs. Not to be written to. */
export function unitsOf(text: string): Uint16Array {
  if (text === last) return lastUnits;
  const units = new Uint16Array(text.length);
  ordered(units).write(text, 'utf16le');
  if (SWAPPED) ordered(units).swap16();
  if (text.length <= LONGEST_KEPT) {
    last = text;
    lastUnits = units;
  }
  return units;
}

/** The text of units that nobody needs any more. */
export function textOf(units: Uint16Array): string {
  const bytes = ordered(units);
  return (SWAPPED ? bytes.swap16() : bytes).toString('utf16le');
}

const ordered = (units: Uint16Array): Buffer => Buffer.from(units.buffer, units.byteOffset, units.byteLength);
const SWAPPED = endianness() === 'BE';

/** Where the first unit stands in `[from, end)` for which a table by unit has an entry; `end` when none does. */
export function nextIn(units: Uint16Array, table: Uint8Array, from: number, end: number): number {
  let i = from;
  while (i < end && table[units[i] as number] === 0) i++;
  return i;
}

/** The unit at a place, 0 outside of the text: where `charCodeAt` gives NaN, which leaves every look-up in a table at that place of the code slow ever after. */
export const codeAt = (text: string, at: number): number => (at >= 0 && at < text.length ? text.charCodeAt(at) : 0);
