import { readChain } from './chain.ts';
import { Char, isDigit, isHan, isLetter, kindAt, skipBlanks, valueAt } from './chars.ts';
import { asciiNumber, tidy } from './digits.ts';
import { readFraction, readPercent, readSlash } from './fraction.ts';
import { isMask, readMask } from './mask.ts';
import { type Numeral, readNumeral } from './numeral.ts';
import { type Raw, raw } from './raw.ts';
import { compound, rateAt, unitAt } from './units.ts';
import { readWorded } from './worded.ts';

/** Reads the number with its unit that is met at `at`; nothing before `floor` belongs to it. Null where there is none. `bare`: the text is nothing but a quantity. */
export function readNumber(text: string, at: number, floor = 0, bare = false): Raw | null {
  const kind = kindAt(text, at);
  if (kind === Char.other2) return readMask(text, at) ?? readWorded(text, at);
  const special = kind === Char.digit ? grown(text, at, bare) : (readWorded(text, at) ?? readPercent(text, at));
  if (special) return special;
  const numeral = readNumeral(text, at);
  if (!numeral) return null;
  const next = text.charCodeAt(numeral.end);
  if (next === FEN || next === YOU) {
    const fraction = readFraction(text, at, numeral);
    if (fraction) return fraction;
  }
  return withUnit(text, numeral, floor);
}

const FEN = '分'.charCodeAt(0);
const YOU = '又'.charCodeAt(0);

/** What digits grow into with what follows them: 2024-03-05, 20xx, 3/4. */
function grown(text: string, at: number, bare: boolean): Raw | null {
  let end = at + 1;
  while (isDigit(text, end)) end++;
  const next = text.charCodeAt(end);
  const separated = (next >= 0x2d && next <= 0x2f) || next === 0x3a;
  if (separated && isDigit(text, end + 1)) return readChain(text, at) ?? (next === 0x2f ? readSlash(text, at, bare) : null);
  return kindAt(text, end) === Char.other2 && isMask(text[end]) ? readMask(text, at) : null;
}

const shapeOf = (n: Numeral): Raw['shape'] => (n.odd ? 'odd' : n.positional ? 'positional' : n.chinese ? 'chinese' : 'digits');

function withUnit(text: string, numeral: Numeral, floor: number): Raw {
  const n = raw(Math.max(numeral.at, floor), numeral.end, shapeOf(numeral));
  n.value = Number.isNaN(numeral.value) ? null : numeral.value;
  n.min = numeral.min;
  n.max = numeral.max;
  n.vague = numeral.vague;
  n.magnitude = numeral.magnitude;
  sign(text, n, floor);
  ocr(text, n);
  readUnit(text, n, floor);
  return n;
}

/** Takes in the sign before a number: 负, 零下, and a - that joins nothing. */
function sign(text: string, n: Raw, floor: number): void {
  const before = text[n.at - 1];
  let from = n.at;
  if (before === '负') from -= 1;
  else if (before === '下' && text[n.at - 2] === '零') from -= 2;
  else if ((before === '-' || before === '\u2014') && n.at >= 1 && loneDash(text, n.at - 1)) from -= 1;
  if (from === n.at || from < floor) return;
  n.at = n.numberAt = from;
  if (n.value !== null) n.value = -n.value;
}

const loneDash = (text: string, at: number): boolean =>
  at === 0 || (!isDigit(text, at - 1) && !isLetter(text, at - 1) && kindAt(text, at - 1) === Char.other && !'-\u2014%)/_'.includes(text[at - 1] ?? ''));

/** 9&5%: an & where scanning lost the digit and the point. 98.5 is what such figures were. */
function ocr(text: string, n: Raw): void {
  if (text[n.end] !== '&' || !isDigit(text, n.end + 1) || n.value === null || n.value > 99) return;
  const rest = asciiNumber(text, n.end + 1);
  if (rest.decimals || rest.end - n.end > 3 || text[rest.end] !== '%') return;
  n.value = Number(`${n.value}8.${text.slice(n.end + 1, rest.end)}`);
  n.end = n.numberEnd = rest.end;
  n.flags.push('ocr-suspect');
}

/** Reads the unit after a number, with what belongs to it: 12万⟦元/人年⟧, 3⟦元⟧5角, 三斤半, 40⟦/10万⟧. */
function readUnit(text: string, n: Raw, floor: number): void {
  const rate = rateAt(text, n.numberEnd);
  if (rate !== null) {
    n.unit = text.slice(n.numberEnd, rate);
    n.unitKind = 'per100k';
    n.end = rate;
    return;
  }
  const from = skipBlanks(text, n.numberEnd, 2);
  const unit = unitAt(text, from);
  if (!unit || !accepts(text, n, unit, from)) return;
  if (unit.unit === '个' && text[unit.end] === '亿') {
    hundredMillions(text, n, unit.end + 1);
    return;
  }
  n.end = compound(text, unit.end);
  n.unit = unit.unit + text.slice(unit.end, n.end);
  n.unitKind = unit.kind;
  if (unit.kind === 'money') money(text, n, floor);
  half(text, n);
  if (n.unit === '折' && n.value !== null && n.magnitude === 1 && n.value > 10 && n.value < 100) n.value = tidy(n.value / 10);
}

/** 3个亿, 3个亿元: 个 before 亿 is no unit. */
function hundredMillions(text: string, n: Raw, end: number): void {
  const by = n.magnitude === 1 ? 1e8 : 1;
  if (n.value !== null) n.value = tidy(n.value * by);
  if (n.min !== null) n.min = tidy(n.min * by);
  if (n.max !== null) n.max = tidy(n.max * by);
  n.magnitude = 1e8;
  n.numberEnd = n.end = end;
  const unit = unitAt(text, end);
  if (unit?.kind !== 'money') return;
  n.end = unit.end;
  n.unit = unit.unit;
  n.unitKind = unit.kind;
}

/** Does the unit go with this number? Coins and nouns do not go with every one. */
function accepts(text: string, n: Raw, unit: { unit: string; end: number; needs: string | undefined; kind: string }, from: number): boolean {
  if (unit.needs === 'digits') return from === n.numberEnd && n.shape === 'digits' && !isLetter(text, n.at - 1);
  if (unit.needs === 'coins') return n.value !== null && n.value < 10 && !isHanOutsideMoney(text, unit.end);
  if (unit.unit === '块') return !isHan(text, unit.end) || kindAt(text, unit.end) !== Char.other || '以左到至多和'.includes(text[unit.end] ?? '?');
  if (unit.kind === 'area' || unit.kind === 'length' || unit.kind === 'mass') if (isLetter(text, from) && isLetter(text, unit.end)) return false;
  if ((unit.unit === '成' || unit.unit === '折') && n.value !== null) return tenthsOf(text, unit);
  if (unit.unit === '分' && text[unit.end] === '之' && kindAt(text, unit.end + 1) !== Char.other) return false;
  if (isLetter(text, from) && (isLetter(text, unit.end) || isDigit(text, unit.end))) return false;
  return true;
}

const NOT_AFTER_CHENG = '为立功果员绩本效就长熟都人品分交行活型因语年家份套堆群排队批名色见天';
const tenthsOf = (text: string, unit: { unit: string; end: number }): boolean =>
  unit.unit === '成' ? !NOT_AFTER_CHENG.includes(text[unit.end] || '?') : !'页叠线射旧断磨腾返合'.includes(text[unit.end] || '?');

const isHanOutsideMoney = (text: string, at: number): boolean =>
  isHan(text, at) && kindAt(text, at) === Char.other && !'以左钱整的和至到,'.includes(text[at] ?? '');

/** 123元1角1分, 五元三毛, 两块九毛九, 玖元整: one sum of money. */
function money(text: string, n: Raw, floor: number): void {
  coins(text, n);
  tail(text, n, floor);
}

function coins(text: string, n: Raw): void {
  if (n.value === null || n.vague) return;
  let place = n.unit === '角' || n.unit === '毛' ? 0.1 : 1;
  if (place === 0.1) {
    n.value = tidy(n.value / 10);
    n.unit = '元';
  } else if (n.unit !== '元' && n.unit !== '块') return;
  n.unit = '元';
  if (n.magnitude > 1) return;
  for (let at = n.end; place > 0.01; at = n.end) {
    const zero = text[at] === '\u96F6' ? at + 1 : at;
    const kind = kindAt(text, zero);
    if (kind !== Char.digit && kind !== Char.chinese && kind !== Char.formal) break;
    if (kind === Char.digit && isDigit(text, zero + 1)) break;
    const coin = text[zero + 1];
    if (coin === '角' || coin === '毛') place = 0.1;
    else if (coin === '分' && !'之钟'.includes(text[zero + 2] || '?')) place = 0.01;
    else if (place === 0.1 && kind !== Char.digit && !isHan(text, zero + 1)) place = 0.01;
    else break;
    n.value = tidy(n.value + valueAt(text, zero) * place);
    n.end = zero + (coin === '角' || coin === '毛' || coin === '分' ? 2 : 1);
  }
}

/** 整 after a sum, and the words for a currency before and after it. */
function tail(text: string, n: Raw, floor: number): void {
  if (text[n.end] === '整' && !'个体治改合理顿'.includes(text[n.end + 1] || '?')) n.end += 1;
  const before = skipBack(text, n.at);
  for (const [word, unit] of CURRENCIES) {
    if (!text.startsWith(word, before - word.length) || before - word.length < floor) continue;
    n.at = before - word.length;
    if (n.unit === '元' || n.unit === '') n.unit = unit;
    return;
  }
}

const CURRENCIES: readonly (readonly [string, string])[] = [
  ['人民币', '元'],
  ['RMB', '元'],
  ['\u00A5', '元'],
  ['\uFFE5', '元'],
  ['港币', '港元'],
  ['$', '美元'],
  ['\u20AC', '欧元'],
  ['\u00A3', '英镑'],
];

/** Takes in the sign of a currency before a number that has no unit: $20, \u00A5300. */
export function currencyBefore(text: string, n: Raw, floor: number): void {
  if (n.unit !== '') return;
  const at = n.at;
  tail(text, n, floor);
  if (n.at < at) n.unitKind = 'money';
}

function skipBack(text: string, at: number): number {
  let i = at;
  while (at - i < 3 && text[i - 1] === ' ') i--;
  return i;
}

/** 三斤半, 一倍半, 三成半. Not 三年半 (a date), 半 of 半年. */
function half(text: string, n: Raw): void {
  if (text[n.end] !== '半' || n.value === null || n.unit === '年' || n.unit === '月' || n.unit === '日') return;
  if ('年天月小径数夜价自身岛导'.includes(text[n.end + 1] || '?') || isHan(text, n.end + 1)) {
    if (!'的以左上'.includes(text[n.end + 1] || '?')) return;
  }
  n.value = tidy(n.value + 0.5 * n.magnitude);
  n.end += 1;
}
