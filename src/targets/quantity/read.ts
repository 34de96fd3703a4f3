import { chineseInteger } from '../../core/numerals.ts';
import { lostDash } from './ages.ts';
import { isStructure, readChain, readRatio, toOne } from './chain.ts';
import { Char, isDigit, isHan, isLetter, kindAt, skipBlanks } from './chars.ts';
import { asciiNumber, tidy } from './digits.ts';
import { readFraction, readPercent, readSlash } from './fraction.ts';
import { afterNames, isMask, readMask } from './mask.ts';
import { isPrice, money } from './money.ts';
import { type Numeral, readNumeral } from './numeral.ts';
import { ocr } from './ocr.ts';
import { type Raw, raw } from './raw.ts';
import { strangeUnit, thousands } from './strange.ts';
import { compound, rateAt, type Unit, unitAt } from './units.ts';
import { readWorded } from './worded.ts';

/** Reads the number with its unit that is met at `at`; nothing before `floor` belongs to it. Null where there is none. `bare`: the text is nothing but a quantity. */
export function readNumber(text: string, at: number, floor = 0, bare = false): Raw | null {
  const kind = kindAt(text, at);
  if (kind === Char.other2) {
    const named = afterNames(text, at);
    return named > 0 ? readNumber(text, named, named, bare) : (readMask(text, at) ?? readWorded(text, at));
  }
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
  const shares = (next === 0x2e || next === 0x3a) && isStructure(text, at);
  if (separated && !shares && isDigit(text, end + 1))
    return ((next === 0x2e || next === 0x3a) && readRatio(text, at)) || readChain(text, at) || (next === 0x2f ? readSlash(text, at, bare) : null);
  // 宽2×4.5米: two sizes, no digit is hidden.
  if (text[end] === '\u00D7' && isDigit(text, end + 1) && text[end + 2] === '.' && isDigit(text, end + 3)) return null;
  return kindAt(text, end) === Char.other2 && isMask(text[end]) ? readMask(text, at) : null;
}

/** 收入比缩小到2.1:1 has one value. Takes :1 in. */
function isRatio(text: string, n: Raw): boolean {
  if (n.shape !== 'digits' || text[n.end] !== ':' || text[n.end + 1] !== '1' || isDigit(text, n.end + 2) || text[n.end + 2] === '.') return false;
  if (!toOne(text, n.at)) return false;
  n.end += 2;
  return true;
}

const shapeOf = (n: Numeral): Raw['shape'] => (n.odd ? 'odd' : n.positional ? 'positional' : n.chinese ? 'chinese' : 'digits');

function withUnit(text: string, numeral: Numeral, floor: number): Raw {
  const n = raw(Math.max(numeral.at, floor), numeral.end, shapeOf(numeral));
  n.value = numeral.value;
  n.min = numeral.min;
  n.max = numeral.max;
  n.vague = numeral.vague;
  n.magnitude = numeral.magnitude;
  if (numeral.round || (text[n.numberAt] === '十' && n.value !== null && n.value >= 1e4 && /^十[万亿]{1,2}$/.test(text.slice(n.numberAt, n.numberEnd))))
    n.round = true;
  sign(text, n, floor);
  ocr(text, n);
  if (isRatio(text, n)) return n;
  readUnit(text, n, floor);
  if (n.unitKind === 'time') sequence(text, n);
  if (n.shape === 'digits' && n.unitKind === 'time') lostDash(text, n);
  return n;
}

/** Takes in the sign before a number: 负, 零下, and a - that joins nothing. */
function sign(text: string, n: Raw, floor: number): void {
  const before = text[n.at - 1];
  let from = n.at;
  if (before === '负' && !'正减自担肩抱欠胜债辜背工'.includes(text[n.at - 2] || '?')) from -= 1;
  else if (before === '下' && text[n.at - 2] === '零') from -= 2;
  else if (before === '\u00B1' && n.at > floor) {
    n.at--;
    return;
  } else if ((before === '-' || before === '\u2014') && n.at >= 1 && loneDash(text, n.at - 1)) from -= 1;
  if (from === n.at || from < floor) return;
  n.at = n.numberAt = from;
  if (n.value !== null) n.value = -n.value;
}

/** 10分钟到达-⟦20分钟⟧处置: a dash that parts two steps is no sign. 同比-0.3天 has one. */
function sequence(text: string, n: Raw): void {
  if (n.value === null || n.value >= 0 || !'-\u2014'.includes(text[n.at] ?? '?') || !STEP.test(text.slice(Math.max(0, n.at - 14), n.at))) return;
  n.at++;
  n.numberAt++;
  n.value = -n.value;
}

const STEP = /\d(?:秒钟?|分钟|个?小时|天|个?工作日)(?:内|以内)?[\u4E00-\u9FFF]{1,8}$/;

const loneDash = (text: string, at: number): boolean =>
  at === 0 || (!isDigit(text, at - 1) && !isLetter(text, at - 1) && kindAt(text, at - 1) === Char.other && !'-\u2014%)/_'.includes(text[at - 1] ?? ''));

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
  const unit = brokenPoints(text, from) ?? spokenPoints(text, from, n) ?? tier(text, from) ?? unitAt(text, from);
  if (!unit && text[from] === '千' && thousands(text, n, from + 1)) return;
  if (!unit) strangeUnit(text, n);
  if (!unit || !accepts(text, n, unit, from)) return;
  if (unit.unit === '个' && text[unit.end] === '亿' && !SIZED.test(text.slice(unit.end, unit.end + 12))) {
    hundredMillions(text, n, unit.end + 1);
    return;
  }
  n.end = compound(text, unit.end, unit.kind);
  n.unit = n.end === unit.end ? unit.unit : unit.unit + text.slice(unit.end, n.end).replaceAll(' ', '');
  n.unitKind = unit.kind;
  if (unit.unit === '块' && !isPrice(text, n)) n.unitKind = 'count';
  else if (unit.kind === 'money') money(text, n, floor);
  if (n.unit === '米') powers(text, n);
  half(text, n);
  if (n.unit === '分' || n.unit === '分钟') minutes(text, n);
  if (n.unit === '成') hundredths(text, n);
  if (n.unit === '折' && n.value !== null && n.magnitude === 1 && n.value > 10 && n.value < 100) n.value = tidy(n.value / 10);
}

/** 1200米⟦2⟧, 121320米⟦3⟧: a raised figure that came down to the line; not 8米3处. */
function powers(text: string, n: Raw): void {
  const c = text[n.end];
  if ((c !== '2' && c !== '3') || !',;\u3002、)以'.includes(text[n.end + 1] ?? ',')) return;
  n.unit += c;
  n.unitKind = c === '2' ? 'area' : 'volume';
  n.end++;
}

/** 个百分 点: blanks that a line's break left inside the unit. */
function brokenPoints(text: string, at: number): Unit | null {
  if (text[at] !== '个' && text[at] !== '百') return null;
  let i = at;
  for (const c of text[at] === '个' ? '个百分点' : '百分点') {
    if (text[i] !== c) return null;
    i = skipBlanks(text, i + 1, 2);
  }
  while (text[i - 1] !== '点') i--;
  return { end: i, unit: '百分点', kind: 'points', needs: undefined };
}

/** 成本下降5个点: percentage points, as they are spoken of. */
function spokenPoints(text: string, at: number, n: Raw): Unit | null {
  if (!text.startsWith('个点', at) || (isHan(text, at + 2) && !'以左的和并到至'.includes(text[at + 2] ?? '?'))) return null;
  return /(?:下降|降低|回落|提高|提升|上升|增长|增加|收窄|扩大|高出|低出?|高)了?近?约?$/.test(text.slice(Math.max(0, n.at - 5), n.at))
    ? { end: at + 2, unit: '个点', kind: 'points', needs: undefined }
    : null;
}

/** 三级以内 counts tiers; 三级 alone is a rank. */
const tier = (text: string, at: number): Unit | null => (text.startsWith('级以内', at) ? { end: at + 1, unit: '级', kind: 'count', needs: undefined } : null);

/** 46个亿元以上项目, 12个亿元企业: the sum says how large each is. */
const SIZED = /^亿元(?:(?:及?以上|级)[\u4E00-\u9FFF]{2}|[\u4E00-\u9FFF]{0,2}(?:项目|企业|工程|园区|楼宇|产业|[县镇村](?![\u4E00-\u9FFF]))(?!资金|投资))/;
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
  if (unit.unit === '块')
    return (
      n.shape === 'digits' ||
      !isHan(text, unit.end) ||
      BOARDS.test(text.slice(unit.end, unit.end + 10)) ||
      kindAt(text, unit.end) !== Char.other ||
      '以左到至多和'.includes(text[unit.end] ?? '?')
    );
  if (unit.kind === 'area' || unit.kind === 'length' || unit.kind === 'mass') if (isLetter(text, from) && isLetter(text, unit.end)) return false;
  if ((unit.unit === '成' || unit.unit === '折') && n.value !== null) return tenthsOf(text, unit);
  if (unit.unit === '分' && text[unit.end] === '之' && kindAt(text, unit.end + 1) !== Char.other) return false;
  if (isLetter(text, from) && (isLetter(text, unit.end) || isDigit(text, unit.end))) return false;
  return true;
}

/** 两块健康教育宣传栏 */
const BOARDS = /^[\u4E00-\u9FFF]{0,8}(?:栏|牌|板|屏|匾)/;
const NOT_AFTER_CHENG = '为立功果员绩本效就长熟都人品分交行活型因语年家份套堆群排队批名色见天';
const tenthsOf = (text: string, unit: { unit: string; end: number }): boolean =>
  unit.unit === '成'
    ? !NOT_AFTER_CHENG.includes(text[unit.end] || '?') || text.startsWith('群众', unit.end)
    : !'页叠线射旧断磨腾返合算扣中迁'.includes(text[unit.end] || '?');

const isHanOutsideMoney = (text: string, at: number): boolean =>
  isHan(text, at) && kindAt(text, at) === Char.other && !'以左钱整的和至到,'.includes(text[at] ?? '');

/** 3分20秒: one length of time, in seconds. */
function minutes(text: string, n: Raw): void {
  if (n.shape !== 'digits' || !isDigit(text, n.end) || n.value === null || n.magnitude > 1) return;
  const rest = asciiNumber(text, n.end);
  if (text[rest.end] !== '秒' || rest.end - n.end > 2) return;
  n.value = n.value * 60 + rest.value;
  n.unit = '秒';
  n.unitKind = 'time';
  n.end = rest.end + 1;
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

/** 九成五, 7成5: a last digit behind 成 counts hundredths. Not 三成五个月, 两成三年内: there it begins a number of its own. */
function hundredths(text: string, n: Raw): void {
  const digit = text[n.end] ?? '?';
  const value = isDigit(text, n.end) ? Number(digit) : (chineseInteger(digit) ?? 0);
  if (value < 1 || value > 9 || n.value === null || !Number.isInteger(n.value) || n.value > 9) return;
  if (!'以的左,。;:、)\n '.includes(text[n.end + 1] ?? '\n')) return;
  n.value = tidy(n.value + value / 10);
  n.end += 1;
}
