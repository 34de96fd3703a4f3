import { Char, isDigit, isHan, kindAt, skipBlanks } from './chars.ts';
import { asciiNumber, tidy } from './digits.ts';
import { type Numeral, readNumeral } from './numeral.ts';
import { type Raw, raw } from './raw.ts';

const PERCENT: readonly (readonly [string, number, string])[] = [
  ['百分之', 1, '%'],
  ['千分之', 1, '\u2030'],
  ['万分之', 1, '\u2031'],
  ['百万分之', 1e-4, '%'],
  ['十万分之', 1, '/10万'],
];

/** Reads 百分之九十五, 千分之三, 百分百. */
export function readPercent(text: string, at: number): Raw | null {
  if (kindAt(text, at) !== Char.ten && kindAt(text, at) !== Char.myriad) return null;
  if (text.startsWith('百分百', at)) return made(text, at, at + 3, 100, '%');
  for (const [word, scale, unit] of PERCENT) if (text.startsWith(word, at)) return percent(text, at, at + word.length, scale, unit);
  return null;
}

function made(text: string, at: number, end: number, value: number, unit: string): Raw {
  const n = raw(text[at - 1] === '负' ? at - 1 : at, end, 'fraction');
  n.value = text[at - 1] === '负' ? -value : value;
  n.unit = unit;
  n.unitKind = unit === '%' ? 'percent' : unit === '' ? 'none' : unit === '/10万' ? 'per100k' : 'permille';
  return n;
}

function percent(text: string, at: number, from: number, scale: number, unit: string): Raw | null {
  const negative = text[from] === '负';
  const start = negative ? from + 1 : skipBlanks(text, from, 1);
  if (text[start] === '百' && kindAt(text, start + 1) !== Char.chinese) return made(text, at, start + 1, 100 * scale, unit);
  const numeral = readNumeral(text, start);
  if (!numeral) return null;
  if (numeral.value === null && numeral.min === null) return null;
  const n = made(text, at, numeral.end, tidy((numeral.value ?? 0) * scale * (negative ? -1 : 1)), unit);
  if (text[at - 1] === '负' && numeral.value !== null) n.value = tidy(-numeral.value * scale);
  n.vague = numeral.vague;
  if (numeral.value === null) n.value = null;
  n.min = numeral.min;
  n.max = numeral.max;
  return n;
}

/** Reads what follows a first number as a fraction: 三⟦分之一⟧, 十一⟦又四分之一⟧. */
export function readFraction(text: string, at: number, first: Numeral): Raw | null {
  if (first.value === null) return null;
  let whole = 0;
  let bottom = first;
  if (text[first.end] === '又') {
    const second = readNumeral(text, first.end + 1);
    if (!second) return null;
    whole = first.value;
    bottom = second;
  }
  if (!text.startsWith('分之', bottom.end) || bottom.value === null || bottom.value === 0) return null;
  const top = readNumeral(text, bottom.end + 2);
  if (!top || top.value === null) return null;
  return made(text, at, top.end, whole + top.value / bottom.value, '');
}

/** Reads 3/4. A slash is a fraction only where nothing else is likely; `bare` takes every one. */
export function readSlash(text: string, at: number, bare: boolean): Raw | null {
  const top = asciiNumber(text, at);
  if (top.decimals || text[top.end] !== '/' || !isDigit(text, top.end + 1)) return null;
  const bottom = asciiNumber(text, top.end + 1);
  // More digits than a number can hold are no fraction's.
  if (bottom.decimals || !(bottom.value > 0 && top.value >= 0)) return null;
  const next = text[bottom.end] ?? '';
  if (next === '/' || kindAt(text, bottom.end) === Char.myriad) return null;
  if (!bare && (top.value >= bottom.value || bottom.value > 100 || (isHan(text, bottom.end) && !'的以左多强,'.includes(next)))) return null;
  return made(text, at, bottom.end, top.value / bottom.value, '');
}
