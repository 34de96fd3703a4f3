import type { Quantity } from '../../core/model.ts';
import { Char, kindAt } from './chars.ts';
import { asciiNumber } from './digits.ts';
import { findNumbers } from './lexer.ts';
import { endOf, startOf } from './raw.ts';
import { readNumber } from './read.ts';

const LONGEST = 200;

/** Reads a folded text that is nothing but one quantity. Null when it is none, or has more in it than a quantity. */
export function readWhole(folded: string): Quantity | null {
  const text = folded.trim();
  if (text === '' || text.length > LONGEST) return null;
  return alone(text) ?? among(text);
}

/** A number that the judges would not count on its own: 一, 3/5, 2024. */
function alone(text: string): Quantity | null {
  let at = 0;
  if (text[0] === '-' || text[0] === '负' || text[0] === '\u2014') at = 1;
  if (at === text.length || kindAt(text, at) === Char.other) return null;
  const n = readNumber(text, at, 0, true);
  if (!n || n.verdict || n.end !== text.length || n.shape === 'mask') return digits(text, at);
  return { value: n.value, min: n.min, max: n.max, unit: n.unit, comparator: n.vague ? 'approx' : n.comparator };
}

function digits(text: string, at: number): Quantity | null {
  if (kindAt(text, at) !== Char.digit) return null;
  const n = asciiNumber(text, at);
  if (n.end !== text.length || Number.isNaN(n.value)) return null;
  return { value: at === 1 ? -n.value : n.value, min: null, max: null, unit: '', comparator: 'eq' };
}

/** One number, and nothing beside it but its comparators and what stands between them. */
function among(text: string): Quantity | null {
  const found = findNumbers(text).filter((n) => n.kind === 'quantity');
  const [n] = found;
  if (!n || found.length > 1) return null;
  const start = startOf(n);
  const end = endOf(n);
  if (start > 3 || text.length - end > 3) return null;
  return { value: n.value, min: n.min, max: n.max, unit: n.unit, comparator: n.comparator };
}
