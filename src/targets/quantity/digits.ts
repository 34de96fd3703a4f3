import { Char, isDigit, isHan, isLetter, kindAt, valueAt } from './chars.ts';
import { unitAt } from './units.ts';

/** More digits than a number holds exactly make no quantity. */
export const MAX_DIGITS = 15;

/** Removes what binary fractions add: 35.1 × 1e8 is 3510000000. */
export const tidy = (x: number): number => (Number.isInteger(x) || !Number.isFinite(x) ? x : Number(x.toPrecision(15)));

/** Reads ASCII digits with thousands separators (a comma, or a blank before 000 or in 12 345件) and decimals. The value is NaN when there are more digits than a number can hold. */
export function asciiNumber(text: string, at: number): { end: number; value: number; decimals: boolean } {
  let i = at;
  while (isDigit(text, i)) i++;
  let grouped = false;
  if (i - at <= 3) {
    while (text.charCodeAt(i) === 0x2c && isDigit(text, i + 1) && isDigit(text, i + 2) && isDigit(text, i + 3) && !isDigit(text, i + 4)) {
      i += 4;
      grouped = true;
    }
  }
  // 82, 000.00元: a blank behind the comma of a sum.
  if (i - at <= 3 && text.charCodeAt(i) === 0x2c && text.charCodeAt(i + 1) === 0x20 && SUM_GOES_ON.test(text.slice(i, i + 9))) {
    i += 5;
    grouped = true;
  }
  if (i - at <= 3) {
    while (text.startsWith(' 000', i) && !isDigit(text, i + 4)) {
      i += 4;
      grouped = true;
    }
    const parted = blankGroups(text, at, i);
    if (parted > i) {
      i = parted;
      grouped = true;
    }
  }
  const whole = i;
  let decimals = false;
  if (text.charCodeAt(i) === 0x2e && isDigit(text, i + 1)) {
    i++;
    while (isDigit(text, i)) i++;
    decimals = true;
  }
  const broken = decimals ? null : brokenPoint(text, at, i);
  if (broken) return { end: broken.end, value: Number(`${text.slice(at, i).replaceAll(/[, ]/g, '')}.${broken.digits}`), decimals: true };
  if (whole - at > MAX_DIGITS + (grouped ? 5 : 0) || i - whole > MAX_DIGITS) return { end: i, value: Number.NaN, decimals };
  return { end: i, value: decimals ? Number(plain(text, at, i, grouped)) : wholeNumber(text, at, i), decimals };
}

const SUM_GOES_ON = /^, \d{3}\.\d{2} ?[元万]/;

/** 14..3%, 6 . 5%, 率98 .5%: a point that was doubled, or has blanks beside it, in a share. */
function brokenPoint(text: string, from: number, at: number): { end: number; digits: string } | null {
  const c = text.charCodeAt(at);
  const next = text.charCodeAt(at + 1);
  if (c === 0x2e ? next !== 0x2e && next !== 0x20 : c !== 0x20 || next !== 0x2e) return null;
  const found = /^(?:\.\.| ?\. ?)(\d{1,2})(?= ?%)/.exec(text.slice(at, at + 7));
  // 3. 5%的村: an item's number; 率98. 5% is a share.
  if (found?.[1] === undefined || (c === 0x2e && next === 0x20 && !isHan(text, from - 1))) return null;
  return { end: at + found[0].length, digits: found[1] };
}

/** Where 321 146件 ends: yearbooks part thousands by a blank, with the unit right behind. `end` where they don't: 7 7 72, 3 100 人, 010 123. */
function blankGroups(text: string, at: number, end: number): number {
  if (text.charCodeAt(end) !== 0x20 || end === at || !isDigit(text, end + 1) || text[at] === '0' || listed(text, at)) return end;
  let i = end;
  while (text.charCodeAt(i) === 0x20 && isDigit(text, i + 1) && isDigit(text, i + 2) && isDigit(text, i + 3) && !isDigit(text, i + 4)) i += 4;
  const unit = i > end ? unitAt(text, afterGroups(text, i)) : null;
  return unit !== null && unit.kind !== 'time' && unit.kind !== 'percent' ? i : end;
}

/** 13 629⟦万⟧吨, 4 900⟦多⟧次, 2 898⟦.7万⟧元, 7 350⟦ ⟧m2: what may stand between the groups and the unit. */
function afterGroups(text: string, at: number): number {
  let i = at;
  if (text[i] === '.' && isDigit(text, i + 1)) i += isDigit(text, i + 2) ? 3 : 2;
  else if ('多余'.includes(text[i] || '?')) i++;
  if ('万亿'.includes(text[i] || '?')) return i + 1;
  return text[i] === ' ' && isLetter(text, i + 1) ? i + 1 : i;
}

/** Does another number, or a blank that may be a cell's end, stand right before? */
const listed = (text: string, at: number): boolean => at > 0 && !isHan(text, at - 1) && !'(,:\u3001'.includes(text[at - 1] ?? '?');

const plain = (text: string, at: number, end: number, grouped: boolean): string =>
  grouped ? text.slice(at, end).replaceAll(/[, ]/g, '') : text.slice(at, end);

/** Adds up ASCII digits, separators skipped; cheaper than making a string of them. */
function wholeNumber(text: string, at: number, end: number): number {
  let value = 0;
  for (let i = at; i < end; i++) {
    const c = text.charCodeAt(i);
    if (c >= 48) value = value * 10 + c - 48;
  }
  return value;
}

/** How many Chinese digits of one kind stand here one after the other. */
export function digitRun(text: string, at: number): number {
  let i = at;
  const kind = kindAt(text, at);
  while (kindAt(text, i) === kind) i++;
  return i - at;
}

/** How many everyday Chinese digits stand here: those that may follow a 点. */
export function decimalRun(text: string, at: number): number {
  let i = at;
  while (kindAt(text, i) === Char.chinese) i++;
  return i - at;
}

/** Chinese digits by place, as ASCII: 二〇二四 → 2024. */
export function digitsOf(text: string, at: number, length: number): string {
  let digits = '';
  for (let i = at; i < at + Math.min(length, MAX_DIGITS); i++) digits += String(valueAt(text, i));
  return digits;
}

/** The place of a number's lowest digit that is not zero: 3000 → 1000, 1780 → 10. What 余 and 多 can add. */
export function lastPlace(value: number): number {
  let place = 1;
  while (place < 1e15 && value >= place * 10 && value % (place * 10) === 0) place *= 10;
  return place;
}
