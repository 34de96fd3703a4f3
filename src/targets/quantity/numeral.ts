import { formalNeighbour, goesOn, isUnitHere, nearly, pointAt, shorthand } from './around.ts';
import { Char, kindAt, skipBlanks, valueAt } from './chars.ts';
import { asciiNumber, decimalRun, digitRun, digitsOf, lastPlace, MAX_DIGITS, tidy } from './digits.ts';
import { Sum } from './sum.ts';
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

/** Reads the number that starts at `at`, or returns null where the characters there make none. Looks at no more than the number and its neighbours. */
export function readNumeral(text: string, at: number): Numeral | null {
  const kind = kindAt(text, at);
  const n = (kind === Char.digit ? plainDigits(text, at) : kind === Char.chinese ? oneDigit(text, at) : null) ?? new Reader(text, at).read();
  // More digits than a number can hold: it stands there, and nobody can say how much it is.
  return n && (Number.isNaN(n.value) || Number.isNaN(n.min)) ? { ...n, value: null, min: null, max: null } : n;
}

/** An exact number, made in one piece: copying a common part into each costs ten times as much. */
function plain(at: number, end: number, value: number, magnitude: number, chinese: boolean, positional = false, odd = false): Numeral {
  return { at, end, value, min: null, max: null, vague: false, magnitude, chinese, positional, odd, round: false };
}

/** One Chinese digit and nothing more: 三个. */
function oneDigit(text: string, at: number): Numeral | null {
  if (goesOn(text, at + 1)) return null;
  return plain(at, at + 1, valueAt(text, at), 1, true);
}

/** Most numbers are digits and nothing more; they need no adding up. Null when the number goes on. */
function plainDigits(text: string, at: number): Numeral | null {
  const n = asciiNumber(text, at);
  const by = shorthand(text, n.end);
  if (by > 1) return plain(at, n.end + 1, tidy(n.value * by), by, false);
  return goesOn(text, n.end) ? null : plain(at, n.end, n.value, 1, false);
}

/** Two neighbours (三四十, 两三万, 三五百) are an estimate. */
const neighbours = (a: number, b: number): boolean => b === a + 1 || (a === 3 && b === 5);

/** Reads a number part by part: a digit, a 十百千, a 万亿, a 点, a 多. Each step says whether the number may go on. */
class Reader {
  readonly text: string;
  readonly at: number;
  readonly sum = new Sum();
  i: number;
  /** How the number is vague: `few` 几十 and 数百, `about` 上千, `more` 3000余. */
  vague: 'few' | 'about' | 'more' | null = null;
  pair: readonly [number, number] | null = null;
  /** What 余 can add, or what a pair counts in. */
  place = 0;
  round = false;
  /** Did digits with a decimal point stand in it? */
  pointed = false;
  /** The number, when a step has read all of it. */
  whole: Numeral | null | undefined;

  constructor(text: string, at: number) {
    this.text = text;
    this.at = at;
    this.i = at;
  }

  read(): Numeral | null {
    if (!this.lead()) return null;
    while (this.step()) if (this.whole !== undefined) break;
    if (this.whole !== undefined) return this.whole;
    return this.i === this.at ? null : this.result();
  }

  /** 十 may lead; 百 and 千 after 上, 数, 几; 万 only as 百万, 千亿. */
  lead(): boolean {
    const kind = kindAt(this.text, this.at);
    if (kind !== Char.ten && kind !== Char.myriad) return true;
    const before = this.text[this.at - 1];
    if (before === '几' || before === '数') this.vague = 'few';
    else if (kind === Char.ten && valueAt(this.text, this.at) <= 30) return true;
    else if (before === '上' && !'以之跃登迈跨冲站踏再'.includes(this.text[this.at - 2] || '?')) this.vague = 'about';
    else if (kindAt(this.text, this.at + 1) === Char.myriad || nearly(this.text, this.at)) this.round = true;
    else return false;
    return true;
  }

  step(): boolean {
    switch (kindAt(this.text, this.i)) {
      case Char.digit:
        return this.digits();
      case Char.chinese:
      case Char.formal:
        return this.chinese();
      case Char.ten:
      case Char.formalTen:
        return this.ten();
      case Char.myriad:
        return this.myriad();
      default:
        return this.i > this.at && this.word();
    }
  }

  digits(): boolean {
    const { text, sum } = this;
    if (sum.digit !== null && !(sum.digit === 0 && sum.zero)) return false;
    // 1.2万亿350个项目: behind a number with a point, digits begin another.
    if (this.pointed) return false;
    const n = asciiNumber(text, this.i);
    this.pointed = n.decimals;
    sum.digit = n.value;
    sum.ascii = true;
    this.i = n.end;
    const gap = skipBlanks(text, this.i);
    if (gap > this.i && (kindAt(text, gap) === Char.myriad || '余多'.includes(text[gap] || '?'))) this.i = gap;
    return true;
  }

  chinese(): boolean {
    const { text, sum, i } = this;
    if (sum.ascii || (sum.digit !== null && !sum.zero)) return false;
    const run = digitRun(text, i);
    const [a, b] = [valueAt(text, i), valueAt(text, i + 1)];
    if (run === 1) {
      if (i === this.at && kindAt(text, i) === Char.formal && !formalNeighbour(text, i + 1)) return this.finish(null);
      sum.digit = a;
      if (a === 0) sum.zero = true;
    } else if (run === 2 && a === 0 && i > this.at) {
      sum.digit = b;
      sum.zero = true;
    } else if (run === 2 && neighbours(a, b)) return this.estimate(a, b);
    else return i === this.at && this.finish(this.byPlace(run));
    this.i += run;
    return true;
  }

  /** 三五百, 两三万, 十二三: says what the two digits count in. */
  estimate(a: number, b: number): boolean {
    this.pair = [a, b];
    this.place = 1;
    this.sum.digit = null;
    this.i += 2;
    const kind = kindAt(this.text, this.i);
    if (kind === Char.ten || kind === Char.formalTen) this.place = valueAt(this.text, this.i++);
    return kindAt(this.text, this.i) === Char.myriad;
  }

  /** 二〇二四, 一七二零点一; and 五四, which is no number. */
  byPlace(run: number): Numeral {
    const { text, at } = this;
    const decimals = run > 2 && text[at + run] === '点' && pointAt(text, at + run) ? decimalRun(text, at + run + 1) : 0;
    const fraction = decimals > 0 ? `.${digitsOf(text, at + run + 1, decimals)}` : '';
    const value = run > MAX_DIGITS ? Number.NaN : Number(digitsOf(text, at, run) + fraction);
    const odd = run === 2 && valueAt(text, at) > 0 && valueAt(text, at + 1) > 0;
    return plain(at, at + run + (decimals > 0 ? decimals + 1 : 0), value, 1, true, !odd, odd);
  }

  ten(): boolean {
    const { text, sum, i } = this;
    const unit = valueAt(text, i);
    if (isUnitHere(text, i, sum) || (sum.ascii && unit === 10)) return false;
    if (sum.digit === null && i > this.at && ((unit > 10 && this.vague === null) || (sum.units > 0 && sum.lastUnit <= unit))) return false;
    if (i === this.at && kindAt(text, i) === Char.formalTen && !formalNeighbour(text, i + 1)) return this.finish(null);
    sum.ten(unit);
    this.i++;
    return true;
  }

  myriad(): boolean {
    const { text, sum } = this;
    if (text[this.i] === '兆' && (sum.ascii || text[this.i + 1] !== '元')) return false;
    if (this.pair) {
      if (sum.total === 0) while (kindAt(text, this.i) === Char.myriad) this.place *= valueAt(text, this.i++);
      sum.lastMyriad = this.place;
      sum.endsInMyriad = true;
      return false;
    }
    if (sum.digit === 0 && sum.units === 0) return false;
    sum.myriad(valueAt(text, this.i++));
    return true;
  }

  /** 点, and the words that make a number vague. */
  word(): boolean {
    const { text, sum, i } = this;
    const c = text[i];
    if (c === '点') return !sum.ascii && pointAt(text, i) && this.finish(this.decimals());
    if (this.vague !== null) return false;
    if (c === '来') return sum.digit === null && sum.units > 0 && unitAt(text, i + 1) !== null && this.more(lastPlace(sum.value));
    if (c === '几') return sum.digit === null && sum.lastUnit === 10 && this.more(10);
    if (c === '多' && sum.digit !== null && !sum.ascii && sum.units === 0) return false;
    return (c === '多' || c === '余') && this.more(lastPlace(sum.value));
  }

  decimals(): Numeral {
    const { text, sum, i } = this;
    const run = decimalRun(text, i + 1);
    const end = i + 1 + run;
    const scaled = kindAt(text, end) === Char.myriad;
    const by = scaled ? valueAt(text, end) : 1;
    const value = tidy((sum.value + Number(`0.${digitsOf(text, i + 1, run)}`)) * by);
    return plain(this.at, scaled ? end + 1 : end, value, by, true);
  }

  /** Takes 多, 余, 几 or 来, with the 万 and 亿 after it: 一千多万. */
  more(place: number): false {
    this.vague = 'more';
    this.place = place;
    this.i++;
    while (!this.sum.endsInMyriad || this.place > place) {
      if (kindAt(this.text, this.i) !== Char.myriad) break;
      const by = valueAt(this.text, this.i++);
      this.sum.myriad(by);
      this.place *= by;
    }
    return false;
  }

  /** Ends the reading with this number, or with none. */
  finish(n: Numeral | null): true {
    this.whole = n;
    return true;
  }

  result(): Numeral {
    const { sum, pair, vague, place } = this;
    const at = vague === 'few' || vague === 'about' ? this.at - 1 : this.at;
    const chinese = kindAt(this.text, this.at) !== Char.digit;
    const magnitude = sum.endsInMyriad ? sum.lastMyriad : 1;
    const made = (value: number | null, min: number | null, max: number | null): Numeral => ({
      at,
      end: this.i,
      value,
      min,
      max,
      vague: vague !== null || pair !== null,
      magnitude,
      chinese,
      positional: false,
      odd: false,
      round: this.round,
    });
    if (pair) {
      const base = sum.total + sum.section;
      return made(null, tidy(base + pair[0] * place), tidy(base + pair[1] * place));
    }
    const { value } = sum;
    if (vague === 'few') return made(null, value, tidy(value * 10));
    if (vague === 'more') return made(value, value, tidy(value + place));
    return made(value, null, null);
  }
}
