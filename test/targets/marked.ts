import { fold } from '../../src/core/fold.ts';
import { type Found, findNumbers } from '../../src/targets/quantity/lexer.ts';

/** Numbers that count or measure something in their own right. */
export const isFact = (n: Found): boolean => n.kind === 'quantity' && (n.cue === null || n.cue.class === 'base');

/** Brackets the numbers that `pick` takes: 新建⟦12所⟧小学. */
export function mark(text: string, pick: (n: Found) => boolean): string {
  let out = '';
  let at = 0;
  for (const n of findNumbers(fold(text)).filter(pick)) {
    out += `${text.slice(at, n.at)}⟦${text.slice(n.at, n.end)}⟧`;
    at = n.end;
  }
  return out + text.slice(at);
}

/** A text without its marks. */
export const unmarked = (marked: string): string => marked.replace(/[⟦⟧]/g, '');

/** One quantity in a line: `ge 40 学时`, `range 1..2 所`, `60 % percent-sign-missing`. eq is not written. */
function reading(n: Found): string {
  const value = n.value === null ? (n.min === null && n.max === null ? '?' : `${n.min}..${n.max}`) : String(n.value);
  return [n.comparator === 'eq' ? '' : n.comparator, value, n.unit, ...n.flags].filter(Boolean).join(' ');
}

/** The readings of a text's quantities, in order. */
export const readings = (text: string, pick: (n: Found) => boolean = isFact): string => findNumbers(fold(text)).filter(pick).map(reading).join(' | ');
