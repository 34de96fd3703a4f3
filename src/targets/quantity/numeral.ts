import { Char, isDigit, kindAt, skipBlanks, valueAt } from './chars.ts';
import { unitAt } from './units.ts';

/** A number without its unit: 1,100万, 两千三百, 3万4000, 十几万, 三五百. `[at, end)` in the text that was read. */
export interface Numeral {
  /** Where it starts: one before where it was met when 几, 数 or 上 leads (数十亿). */
  readonly at: number;
  readonly end: number;
  /** null when only bounds are known (几十万, 三五百). */
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  /** 余, 多, 几, 来, 数 inside it, or two neighbours (三五百). */
  readonly vague: boolean;
  /** What the last 万 or 亿 multiplied by; 1 where there is none. */
  readonly magnitude: number;
  /** Written in Chinese numerals from its first character. */
  readonly chinese: boolean;
  /** Chinese digits one after the other: 二〇二四, 一七二零. */
  readonly positional: boolean;
  /** Two Chinese digits that are no neighbours and no number: 五四, 三八. */
  readonly odd: boolean;
  /** 百万 or 千亿, with no digit of its own. */
  readonly round: boolean;
}

const MAX_DIGITS = 15;

/** Reads ASCII digits with thousands separators and decimals. The value is NaN when there are more digits than a number can hold. */
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
  const whole = i;
  let decimals = false;
  if (text.charCodeAt(i) === 0x2e && isDigit(text, i + 1)) {
    i++;
    while (isDigit(text, i)) i++;
    decimals = true;
  }
  if (whole - at > MAX_DIGITS + (grouped ? 5 : 0) || i - whole > MAX_DIGITS) return { end: i, value: Number.NaN, decimals };
  return { end: i, value: decimals ? Number(plain(text, at, i, grouped)) : wholeNumber(text, at, i), decimals };
}

const plain = (text: string, at: number, end: number, grouped: boolean): string => (grouped ? text.slice(at, end).replaceAll(',', '') : text.slice(at, end));

/** Adds up ASCII digits, separators skipped; cheaper than making a string of them. */
function wholeNumber(text: string, at: number, end: number): number {
  let value = 0;
  for (let i = at; i < end; i++) {
    const c = text.charCodeAt(i);
    if (c !== 0x2c) value = value * 10 + c - 48;
  }
  return value;
}

/** The place of a number's lowest digit that is not zero: 3000 → 1000, 1780 → 10. What 余 and 多 can add. */
function lastPlace(value: number): number {
  let place = 1;
  while (place < 1e15 && value >= place * 10 && value % (place * 10) === 0) place *= 10;
  return place;
}

/** Removes what binary fractions add: 35.1 × 1e8 is 3510000000. */
export const tidy = (x: number): number => (Number.isInteger(x) || !Number.isFinite(x) ? x : Number(x.toPrecision(15)));

/** Adds up a number as its parts come: the same for 两千三百, 5万4千6百 and 1,100.9亿. */
class Sum {
  total = 0;
  section = 0;
  digit: number | null = null;
  ascii = false;
  zero = false;
  lastUnit = 1;
  lastMyriad = 1;
  endsInMyriad = false;
  units = 0;

  ten(unit: number): void {
    this.section += unit === 20 || unit === 30 ? unit : (this.digit ?? 1) * unit || (this.zero ? unit : 0);
    this.after(unit === 20 || unit === 30 ? 10 : unit);
    this.endsInMyriad = false;
  }

  myriad(unit: number): void {
    const part = this.section + (this.digit ?? 0);
    if (this.total > 0 && unit >= this.lastMyriad) this.total = (this.total + part) * unit;
    else this.total += (part || 1) * unit;
    this.section = 0;
    this.after(unit);
    this.lastMyriad = unit;
    this.endsInMyriad = true;
  }

  after(unit: number): void {
    this.digit = null;
    this.ascii = false;
    this.zero = false;
    this.lastUnit = unit;
    this.units++;
  }

  /** 一万二 is 12000, 两千三 is 2300: a last digit with no zero before it counts in tenths of the unit before. */
  get value(): number {
    const tenths = this.digit !== null && !this.ascii && !this.zero && this.lastUnit >= 100;
    return tidy(this.total + this.section + (this.digit ?? 0) * (tenths ? this.lastUnit / 10 : 1));
  }
}

/** Counts the Chinese digits that stand one after the other. */
function digitRun(text: string, at: number): number {
  let i = at;
  const kind = kindAt(text, at);
  while (kindAt(text, i) === kind) i++;
  return i - at;
}

/** Two neighbours (三四十, 两三万, 三五百) are an estimate. */
const neighbours = (a: number, b: number): boolean => b === a + 1 || (a === 3 && b === 5);

/** 千 belongs to the unit in 12千米 and 一百千瓦, to the number in 三千米; 百分点 is a unit even where its 个 is lost. */
function thousandIsUnit(text: string, at: number, sum: Sum): boolean {
  if (text.startsWith('分点', at + 1)) return true;
  if (text.charCodeAt(at) !== 0x5343) return false;
  if (sum.digit !== null && !sum.ascii) return false;
  const unit = unitAt(text, at);
  return unit !== null && unit.end - at >= 2;
}

/** May 十百千 or 万亿 stand here with no digit before it? 十 may; 百 and 千 after 上, 数, 几; the rest as 百万, 千亿. */
function mayLead(text: string, at: number): 'few' | 'about' | 'ten' | 'round' | null {
  const before = text[at - 1] ?? '';
  if (before === '几' || before === '数') return 'few';
  const kind = kindAt(text, at);
  if (kind === Char.ten && valueAt(text, at) <= 30) return 'ten';
  if (before === '上' && text[at - 2] !== '以' && text[at - 2] !== '之') return 'about';
  if (kind === Char.ten && kindAt(text, at + 1) === Char.myriad) return 'round';
  if (kind === Char.myriad && kindAt(text, at + 1) === Char.myriad) return 'round';
  return null;
}

/** Reads the number that starts at `at`, or returns null where the characters there make none. Looks at no more than the number and its neighbours. */
export function readNumeral(text: string, at: number): Numeral | null {
  const kind = kindAt(text, at);
  return (kind === Char.digit ? plainDigits(text, at) : kind === Char.chinese ? oneDigit(text, at) : null) ?? readParts(text, at);
}

/** One Chinese digit and nothing more: 三个. */
function oneDigit(text: string, at: number): Numeral | null {
  if (kindAt(text, at + 1) !== Char.other || GOES_ON.has(text.charCodeAt(at + 1))) return null;
  return {
    at,
    end: at + 1,
    value: valueAt(text, at),
    min: null,
    max: null,
    vague: false,
    magnitude: 1,
    chinese: true,
    positional: false,
    odd: false,
    round: false,
  };
}

/** Most numbers are digits and nothing more; they need no adding up. Null when the number goes on. */
function plainDigits(text: string, at: number): Numeral | null {
  const n = asciiNumber(text, at);
  const next = text.charCodeAt(n.end);
  if (kindAt(text, n.end) !== Char.other || GOES_ON.has(next)) return null;
  return { at, end: n.end, value: n.value, min: null, max: null, vague: false, magnitude: 1, chinese: false, positional: false, odd: false, round: false };
}

const GOES_ON = new Set(Array.from('多余几来点 \t\u200B\uFEFF', (c) => c.charCodeAt(0)));

function readParts(text: string, at: number): Numeral | null {
  const sum = new Sum();
  let i = at;
  let few = 0;
  let pair: [number, number] | null = null;
  let place = 0;
  let round = false;
  const first = kindAt(text, at);
  if (first === Char.ten || first === Char.myriad) {
    const lead = mayLead(text, at);
    if (lead === null) return null;
    if (lead === 'few') few = 10;
    if (lead === 'about') few = 1;
    round = lead === 'round';
  }
  for (;;) {
    const kind = kindAt(text, i);
    if (kind === Char.digit) {
      if (sum.digit !== null && !(sum.digit === 0 && sum.zero)) break;
      const n = asciiNumber(text, i);
      sum.digit = n.value;
      sum.ascii = true;
      i = n.end;
      const gap = skipBlanks(text, i);
      if (gap > i && kindAt(text, gap) === Char.myriad) i = gap;
    } else if (kind === Char.chinese || kind === Char.formal) {
      if (sum.ascii || (sum.digit !== null && !sum.zero)) break;
      const run = digitRun(text, i);
      if (run === 1) {
        if (kind === Char.formal && i === at && !formalNeighbour(text, i + 1)) return null;
        sum.digit = valueAt(text, i);
        if (sum.digit === 0) sum.zero = true;
        i++;
        continue;
      }
      const a = valueAt(text, i);
      const b = valueAt(text, i + 1);
      if (run === 2 && a === 0 && i > at) {
        sum.digit = b;
        sum.zero = true;
        i += 2;
        continue;
      }
      if (run === 2 && neighbours(a, b)) {
        pair = [a, b];
        i += 2;
        if (kindAt(text, i) === Char.ten || kindAt(text, i) === Char.formalTen) {
          place = valueAt(text, i);
          i++;
        } else place = 1;
        sum.digit = null;
        if (kindAt(text, i) !== Char.myriad) break;
        continue;
      }
      if (i > at) break;
      const point = run > 2 && pointAt(text, i + run) && text[i + run] === '点';
      const decimals = point ? digitRun(text, i + run + 1) : 0;
      const end = i + run + (decimals > 0 ? decimals + 1 : 0);
      const value = Number(digitsOf(text, i, run) + (decimals > 0 ? `.${digitsOf(text, i + run + 1, Math.min(decimals, MAX_DIGITS))}` : ''));
      return {
        at,
        end,
        ...exact(run > MAX_DIGITS ? Number.NaN : value),
        magnitude: 1,
        chinese: true,
        positional: run > 2 || a === 0 || b === 0,
        odd: run === 2 && a > 0 && b > 0,
        round: false,
      };
    } else if (kind === Char.ten || kind === Char.formalTen) {
      if (thousandIsUnit(text, i, sum)) break;
      if (sum.ascii && valueAt(text, i) === 10) break;
      if (sum.digit === null && i > at && valueAt(text, i) > 10 && !few) break;
      if (sum.digit === null && i > at && sum.units > 0 && sum.lastUnit <= valueAt(text, i)) break;
      if (kind === Char.formalTen && i === at && !formalNeighbour(text, i + 1)) return null;
      sum.ten(valueAt(text, i));
      i++;
    } else if (kind === Char.myriad) {
      if (text[i] === '兆' && (sum.ascii || text[i + 1] !== '元')) break;
      if (pair) {
        if (sum.total > 0) break;
        place *= valueAt(text, i);
        i++;
        while (kindAt(text, i) === Char.myriad) place *= valueAt(text, i++);
        sum.lastMyriad = place;
        sum.endsInMyriad = true;
        break;
      }
      if (sum.digit === 0 && sum.units === 0) break;
      sum.myriad(valueAt(text, i));
      i++;
    } else if (text[i] === '点' && i > at && !sum.ascii && pointAt(text, i)) {
      let j = i + 1;
      while (kindAt(text, j) === Char.chinese) j++;
      const whole = sum.value;
      const decimals = Number(`0.${digitsOf(text, i + 1, Math.min(j - i - 1, MAX_DIGITS))}`);
      const scaled = kindAt(text, j) === Char.myriad;
      const by = scaled ? valueAt(text, j) : 1;
      return {
        at,
        end: scaled ? j + 1 : j,
        ...exact(tidy((whole + decimals) * by)),
        magnitude: by,
        chinese: true,
        positional: false,
        odd: false,
        round: false,
      };
    } else if ((text[i] === '多' || text[i] === '余' || text[i] === '几') && i > at && few === 0) {
      if (text[i] === '几' && (sum.digit !== null || sum.lastUnit !== 10)) break;
      if (text[i] === '多' && sum.digit !== null && !sum.ascii && sum.units === 0) break;
      place = text[i] === '几' ? 10 : lastPlace(sum.digit !== null && sum.ascii && sum.units === 0 ? sum.digit : sum.value);
      few = -1;
      i++;
      if (kindAt(text, i) !== Char.myriad) break;
      if (sum.endsInMyriad) break;
      const by = valueAt(text, i);
      sum.myriad(by);
      place *= by;
      i++;
      if (kindAt(text, i) === Char.myriad) {
        place *= valueAt(text, i);
        sum.myriad(valueAt(text, i));
        i++;
      }
      break;
    } else if (text[i] === '来' && i > at && sum.digit === null && sum.units > 0 && unitAt(text, i + 1)) {
      place = lastPlace(sum.value);
      few = -1;
      i++;
      break;
    } else break;
  }
  if (i === at) return null;
  const chinese = first !== Char.digit;
  const shape = { at: few > 0 ? at - 1 : at, end: i, magnitude: sum.endsInMyriad ? sum.lastMyriad : 1, chinese, positional: false, odd: false, round };
  if (pair) {
    const base = sum.total + sum.section;
    return { ...shape, value: null, min: tidy(base + pair[0] * place), max: tidy(base + pair[1] * place), vague: true };
  }
  const value = sum.value;
  if (few === 10) return { ...shape, value: null, min: value, max: tidy(value * 10), vague: true };
  if (few === 1) return { ...shape, value, min: null, max: null, vague: true };
  if (few === -1) return { ...shape, value, min: value, max: tidy(value + place), vague: true };
  return { ...shape, ...exact(value) };
}

const exact = (value: number) => ({ value, min: null, max: null, vague: false });

/** Is the number's neighbour one of the formal kind, or money? 壹拾, 伍仟, 玖元: but not 陆地, 肆意. */
function formalNeighbour(text: string, at: number): boolean {
  const kind = kindAt(text, at);
  return kind === Char.formal || kind === Char.formalTen || kind === Char.myriad || '元圆角'.includes(text[at] || '?');
}

/** Is this 点 a decimal point? Not in 三点二十 (a clock) nor 一点都. */
function pointAt(text: string, at: number): boolean {
  let j = at + 1;
  while (kindAt(text, j) === Char.chinese) j++;
  return j > at + 1 && kindAt(text, j) !== Char.ten;
}

/** Chinese digits by place, as ASCII: 二〇二四 → 2024. */
function digitsOf(text: string, at: number, length: number): string {
  let digits = '';
  for (let i = at; i < at + Math.min(length, MAX_DIGITS); i++) digits += String(valueAt(text, i));
  return digits;
}
