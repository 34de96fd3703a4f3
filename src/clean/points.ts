/** Decimal points that became full stops: 97。4%. */
import { DIGITS, isIn } from '../core/charset.ts';

/** Offsets of full stops in a folded text that are read as a decimal point: digits on both sides, and a per cent sign behind. Linear: each full stop is looked at once. */
export function lostPoints(text: string): number[] {
  const out: number[] = [];
  for (let at = text.indexOf('\u3002'); at >= 0; at = text.indexOf('\u3002', at + 1))
    if (digit(text, at - 1) && digit(text, at + 1) && WHOLE.test(text.slice(Math.max(0, at - 5), at)) && REST.test(text.slice(at + 1, at + 5))) out.push(at);
  return out;
}

/** The folded text with such points as points, unit for unit. */
export function pointed(text: string): string {
  const points = lostPoints(text);
  if (points.length === 0) return text;
  let out = '';
  let from = 0;
  for (const at of points) {
    out += `${text.slice(from, at)}.`;
    from = at + 1;
  }
  return out + text.slice(from);
}

const digit = (text: string, i: number): boolean => isIn(DIGITS, text, i);

/** A share has three digits at the most before its point; 2024。5% is a year's sentence and another's. */
const WHOLE = /(?:^|[^\d.])\d{1,3}$/;
const REST = /^\d{1,2}\s?[%\u2030]/;
