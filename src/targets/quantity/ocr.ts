/** Numbers that scanning damaged. */
import { charSet, has, isIn } from '../../core/charset.ts';
import { Char, isDigit, isHan, isLetter, kindAt, valueAt } from './chars.ts';
import { asciiNumber, tidy } from './digits.ts';
import type { Raw } from './raw.ts';
import { rateAt, unitAt } from './units.ts';

/** What may stand behind the digits that scanning left, and what it makes of a 0 and a 1. */
const DAMAGED = charSet('\u3002& .,\u00B7\u2022OoIl\u3007\u25CB');
const LED = charSet('Ol.');
/** What a damaged share stands behind; in a row of cells another number does. */
const SHARE = charSet('达到为过于占率至在长降升约超的值资额了速幅比重入<>=:\u2264\u2265\u2266\u2267');

/** Takes in the rest of a number that scanning damaged, and flags it: 9&5%, 0。9万元, 9O%, 5O套, l20万元, 9 5%. */
export function ocr(text: string, n: Raw): void {
  const next = text.charCodeAt(n.end);
  if (!has(DAMAGED, next)) {
    if (isIn(LED, text, n.at - 1)) alike(text, n);
    return;
  }
  if (n.value === null) return;
  if (has(POINTS, next)) pointed(text, n);
  else if (next === BLANK) parted(text, n);
  else if (next === AND) lost(text, n);
  else alike(text, n);
}

const BLANK = ' '.charCodeAt(0);
const AND = '&'.charCodeAt(0);

/** 9&5%: an & where scanning lost the digit and the point. 98.5 is what such figures were. */
function lost(text: string, n: Raw): void {
  if (!isDigit(text, n.end + 1) || n.value === null || n.value > 99) return;
  const rest = asciiNumber(text, n.end + 1);
  if (rest.decimals || rest.end - n.end > 3 || text[rest.end] !== '%') return;
  take(n, Number(`${n.value}8.${text.slice(n.end + 1, rest.end)}`), rest.end);
}

/** What may stand where the point was. */
const POINTS = charSet('\u3002,\u00B7\u2022');
const TAIL = /^.(\d{1,4})(?:%|[万亿]?元|万[吨亩人])/;
const SHARED_OUT = /分别|各|依次/;

/** ⟦0。9⟧万元, ⟦98,5⟧%, ⟦8\u00B75⟧%: another mark for the point. Not 分别达3,5%, nor 3,500元. */
function pointed(text: string, n: Raw): void {
  if (!isDigit(text, n.end + 1) || n.value === null || n.magnitude > 1 || n.end - n.numberAt > 4 || !Number.isInteger(n.value)) return;
  const tail = TAIL.exec(text.slice(n.end, n.end + 8))?.[1];
  if (tail === undefined) return;
  const percent = text[n.end + 1 + tail.length] === '%';
  const zero = n.value === 0 && n.end - n.numberAt === 1 && text[n.end] === '\u3002';
  if (!zero) {
    if (tail.length > (percent ? 2 : 1) || (percent && n.value > 100) || !isIn(SHARE, text, n.at - 1)) return;
    if (text[n.end] === ',' && SHARED_OUT.test(text.slice(Math.max(0, n.at - 8), n.at))) return;
  }
  scaled(text, n, Number(`${n.value}.${tail}`), n.end + 1 + tail.length);
}

/** ⟦9 5⟧%, ⟦1 0 0⟧%: digits that blanks part; ⟦98 5⟧%: the point is lost where the whole would be more than 100. ⟦5 9⟧亿元 may be 59 or 5.9: nobody can say. */
function parted(text: string, n: Raw): void {
  if (!isDigit(text, n.end + 1) || n.end - n.at > 3 || n.magnitude > 1 || !isIn(SHARE, text, text[n.at - 1] === ' ' ? n.at - 2 : n.at - 1)) return;
  const said = PARTED.exec(text.slice(n.at, n.at + 14));
  if (!said || !Number.isInteger(n.value)) return;
  const [all, head = '', tail = '', decimals = '', unit = ''] = said;
  const end = n.at + all.length - unit.length;
  if (unit !== '%') {
    if (decimals !== '' || tail.length > 3) return;
    take(n, 0, end + 1);
    n.value = null;
    return;
  }
  const whole = Number((head + tail + decimals).replaceAll(' ', ''));
  if (whole <= 100 && head !== '0') take(n, whole, end);
  else if (decimals === '' && tail.length < 4) take(n, Number(`${head}.${tail.trim()}`), end);
}

const PARTED = /^(\d{1,3})((?: \d{1,2}){1,2})(\.\d{1,2})? ?(%|[万亿]元)/;

/** ⟦9O⟧%, ⟦5O⟧套, ⟦l20⟧万元, ⟦O.5⟧%: letters for 0 and 1, where a unit follows. Not O2O, A2O工艺, 3l. */
function alike(text: string, n: Raw): void {
  const led = text[n.at - 1] === 'l' ? n.at - 1 : text[n.at - 1] === '.' && (text[n.at - 2] === 'O' || text[n.at - 2] === 'o') ? n.at - 2 : n.at;
  if (isLetter(text, led - 1) || isDigit(text, led - 1) || (led < n.at && !isHan(text, led - 1)) || text[n.numberAt - 1] === '-') return;
  const said = MISREAD.exec(text.slice(led, led + 10))?.[0] ?? '';
  const end = led + said.length;
  const scale = kindAt(text, end) === Char.myriad ? end + 1 : end;
  if (
    !STANDS_FOR.test(said) ||
    !(
      text[scale] === '%' ||
      (scale === end && rateAt(text, end) !== null) ||
      (isHan(text, scale) && unitAt(text, scale)?.needs === undefined && unitAt(text, scale))
    )
  )
    return;
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
