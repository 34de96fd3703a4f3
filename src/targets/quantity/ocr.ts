/** Numbers that scanning damaged. */
import { charSet } from '../../core/charset.ts';
import { Char, isDigit, isHan, isLetter, kindAt, valueAt } from './chars.ts';
import { asciiNumber, tidy } from './digits.ts';
import type { Raw } from './raw.ts';
import { unitAt } from './units.ts';

/** What may stand behind the digits that scanning left, and what it makes of a 0 and a 1. */
const DAMAGED = charSet('\u3002& .OoIl\u3007\u25CB');
const ALIKE = charSet('OoIl\u3007\u25CB');
/** What a damaged share stands behind; in a row of cells another number does. */
const SHARE = charSet('达到为过于占率至在长降升约超的值资额了<>=:\u2264\u2265\u2266\u2267');

/** Takes in the rest of a number that scanning damaged, and flags it: 9&5%, 0。9万元, 9O%, 5O套, l20万元, 9 5%. */
export function ocr(text: string, n: Raw): void {
  const next = text.charCodeAt(n.end);
  if (DAMAGED[next] !== 1) {
    if (ALIKE[text.charCodeAt(n.at - 1)] === 1 || text[n.at - 1] === '.') alike(text, n);
    return;
  }
  if (n.value === null) return;
  if (next === BLANK) parted(text, n);
  else if (text[n.end] === '\u3002') stopped(text, n);
  else if (text[n.end] === '&') lost(text, n);
  else alike(text, n);
}

const BLANK = ' '.charCodeAt(0);

/** 9&5%: an & where scanning lost the digit and the point. 98.5 is what such figures were. */
function lost(text: string, n: Raw): void {
  if (!isDigit(text, n.end + 1) || n.value === null || n.value > 99) return;
  const rest = asciiNumber(text, n.end + 1);
  if (rest.decimals || rest.end - n.end > 3 || text[rest.end] !== '%') return;
  take(n, Number(`${n.value}8.${text.slice(n.end + 1, rest.end)}`), rest.end);
}

/** 0。9万元: a full stop for the point. */
function stopped(text: string, n: Raw): void {
  if (n.value !== 0 || n.end - n.numberAt !== 1 || !isDigit(text, n.end + 1)) return;
  const rest = asciiNumber(text, n.end + 1);
  if (rest.decimals || rest.end - n.end > 4 || !/^(?:[万亿]?元|%|万[吨亩人])/.test(text.slice(rest.end, rest.end + 2))) return;
  scaled(text, n, Number(`0.${text.slice(n.end + 1, rest.end)}`), rest.end);
}

/** 达⟦9 5⟧%, 率⟦98 5⟧%: a blank where digits parted, or where the point was lost when the whole would be more than 100. */
function parted(text: string, n: Raw): void {
  if (!isDigit(text, n.end + 1) || n.end - n.at > 3 || n.magnitude > 1 || SHARE[text.charCodeAt(text[n.at - 1] === ' ' ? n.at - 2 : n.at - 1)] !== 1) return;
  const rest = asciiNumber(text, n.end + 1);
  if (rest.end - n.end > 5) return;
  const [head, tail] = [text.slice(n.at, n.end), text.slice(n.end + 1, rest.end)];
  if (text[rest.end] !== '%') {
    // 产值5 9亿元: 59 or 5.9, nobody can say.
    if (kindAt(text, rest.end) !== Char.myriad || text[rest.end + 1] !== '元' || rest.decimals || tail.length > 2) return;
    take(n, 0, rest.end + 1);
    n.value = null;
    return;
  }
  const whole = Number(head + tail);
  if (rest.decimals ? whole > 100 : tail.length > 2 || head.includes('.')) return;
  take(n, whole <= 100 && head !== '0' ? whole : Number(`${head}.${tail}`), rest.end);
}

/** ⟦9O⟧%, ⟦5O⟧套, ⟦l20⟧万元, ⟦O.5⟧%: letters for 0 and 1, where a unit follows. Not O2O, A2O工艺, 3l. */
function alike(text: string, n: Raw): void {
  const led = text[n.at - 1] === 'l' ? n.at - 1 : text[n.at - 1] === '.' && (text[n.at - 2] === 'O' || text[n.at - 2] === 'o') ? n.at - 2 : n.at;
  if (isLetter(text, led - 1) || isDigit(text, led - 1) || (led < n.at && !isHan(text, led - 1)) || text[n.numberAt - 1] === '-') return;
  const said = MISREAD.exec(text.slice(led, led + 10))?.[0] ?? '';
  const end = led + said.length;
  const scale = kindAt(text, end) === Char.myriad ? end + 1 : end;
  if (!STANDS_FOR.test(said) || !(text[scale] === '%' || (isHan(text, scale) && unitAt(text, scale)?.needs === undefined && unitAt(text, scale)))) return;
  n.at = n.numberAt = led;
  scaled(text, n, Number(said.replace(/[Oo\u3007\u25CB]/g, '0').replace(/[Il]/g, '1')), end);
}

const MISREAD = /^[\dOoIl\u3007\u25CB]{1,5}(?:\.[\dOoIl\u3007\u25CB]{1,2})?/;
const STANDS_FOR = /[OoIl\u3007\u25CB]/;

/** Takes a value up to `end`, with the 万 or 亿 that follows. */
function scaled(text: string, n: Raw, value: number, end: number): void {
  const by = kindAt(text, end) === Char.myriad ? valueAt(text, end) : 1;
  n.magnitude = by;
  take(n, tidy(value * by), by > 1 ? end + 1 : end);
}

function take(n: Raw, value: number, end: number): void {
  n.value = value;
  n.min = null;
  n.max = null;
  n.vague = false;
  n.end = n.numberEnd = end;
  n.flags.push('ocr-suspect');
}
