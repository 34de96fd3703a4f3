import { type CharSet, charSet, DIGITS, isIn } from '../core/charset.ts';
import { chineseInteger } from '../core/numerals.ts';
import { CLASS, classes, measured, SINGLES, STEMS, STYLES, type Style } from './styles.ts';
import { ITEM_VERBS } from './words.ts';

/** A marker that may stand at a place: what it would say if it were one. */
export interface Mark {
  /** View offset behind the marker and its punctuation. */
  readonly end: number;
  /** Index into STYLES. */
  readonly style: number;
  readonly ordinal: number;
  /** For 1.2.3: what stands before the last number, as one number; else 0. */
  readonly prefix: number;
  /** How surely its punctuation makes it one: 2 as it should be, 1 unusual, 0 none at all. */
  readonly sure: 0 | 1 | 2;
}

const at = (id: string): number => STYLES.findIndex((s) => s.id === id);
const CN = at('cn');
const CN_HALF = at('cn-half');
const CN_PAREN = at('cn-paren');
const FORMAL = at('cn-formal');
const ARABIC = at('arabic');
const ARABIC_HALF = at('arabic-half');
const ARABIC_PAREN = at('arabic-paren');
const STEM = at('stem');
const ROMAN = at('roman');
const UPPER = at('upper');
const LOWER = at('lower');
const DECIMAL = [at('decimal-2'), at('decimal-3'), at('decimal-4')];
const NTH = [at('part'), at('chapter'), at('section'), at('article')];
const PAIRS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '【': '】', '〔': '〕', '〈': '〉' };
const STOPS = charSet(',.、;:)\u3002%!?\u201D】〕》');

/** Reads the markers that a folded text may have at `i`; `end` is its paragraph's end. Mostly none, seldom two. */
export function marksAt(f: string, i: number, end: number): Mark[] {
  switch (classes[f.charCodeAt(i)]) {
    case CLASS.single:
      return single(f, i, end);
    case CLASS.open:
      return bracketed(f, i, end);
    case CLASS.nth:
      return nth(f, i, end);
    case CLASS.cn:
      return bare(f, i, end, CN, CN_HALF, run(f, i, end, CN_CHARS, 4));
    case CLASS.formal:
      return bare(f, i, end, FORMAL, -1, run(f, i, end, FORMAL_CHARS, 3));
    case CLASS.digit:
      return arabic(f, i, end);
    case CLASS.latin:
      return latin(f, i, end);
    case CLASS.stem:
      return stem(f, i, end);
    case CLASS.dash:
      return f[i + 1] === '、' && f.slice(i, i + REACH).includes('二、') ? mark(f, CN, 1, i + 2, end, 2) : [];
    default:
      return [];
  }
}

const CN_CHARS = charSet('一二三四五六七八九十百\u3007\u96F6\u25CBO0');
const FORMAL_CHARS = charSet('壹贰叁肆伍陆柒捌玖拾');

/** End of the run of characters of a set. */
function run(f: string, i: number, end: number, set: CharSet, most: number): number {
  let j = i;
  while (j < end && j - i < most && isIn(set, f, j)) j++;
  return j;
}

const skip = (f: string, i: number, end: number, most = 2): number => {
  let j = i;
  while (j < end && j - i < most && f.charCodeAt(j) === 32) j++;
  return j;
};

/** Takes a marker that reads well up to `stop`, unless the text goes on in a way that makes it something else. */
function mark(f: string, style: number, ordinal: number | null, stop: number, end: number, sure: 0 | 1 | 2, prefix = 0): Mark[] {
  if (ordinal === null || ordinal < 1 || ordinal > 300) return [];
  const s = STYLES[style] as Style;
  const next = skip(f, stop, end, 8);
  if (next < end && isIn(STOPS, f, next)) return [];
  for (const word of s.after) if (f.startsWith(word, stop)) return [];
  return [{ end: stop, style, ordinal, prefix, sure }];
}

const SWALLOWED = charSet('、.,:');

/** Punctuation that some writers put behind a marker that needs none, also before a year: (一)、 ①. 第一部分:2023年… */
function swallow(f: string, j: number, end: number): number {
  const k = skip(f, j, end);
  return k < end && isIn(SWALLOWED, f, k) && (!isIn(DIGITS, f, k + 1) || (f[k] !== '.' && YEAR.test(f.slice(k + 1, k + 5)))) ? k + 1 : j;
}

function single(f: string, i: number, end: number): Mark[] {
  const s = SINGLES.get(f[i] ?? '');
  if (!s) return [];
  const stop = swallow(f, i + 1, end);
  return mark(f, s.style, s.ordinal, stop, end, s.style === ROMAN && stop === i + 1 ? 1 : 2);
}

/** How far behind (-) its (二) may stand, where a scan took (一) for it; the same for —、. */
const REACH = 2000;

function bracketed(f: string, i: number, end: number): Mark[] {
  const close = PAIRS[f[i] ?? ''] ?? '';
  const j = skip(f, i + 1, end);
  const c = classes[f.charCodeAt(j)];
  if ((f[j] === '-' || f[j] === '\u2014') && f[j + 1] === close && f.slice(j, j + REACH).includes('(二)')) return mark(f, CN_PAREN, 1, j + 2, end, 2);
  if (c !== CLASS.cn && c !== CLASS.digit) return [];
  const k = c === CLASS.cn ? run(f, j, end, CN_CHARS, 4) : run(f, j, end, DIGITS, 3);
  const shut = skip(f, k, end);
  if (shut >= end || f[shut] !== close) return [];
  const ordinal = c === CLASS.cn ? chineseInteger(f.slice(j, k)) : Number(f.slice(j, k));
  const style = c === CLASS.cn ? CN_PAREN : ARABIC_PAREN;
  return mark(f, style, ordinal, swallow(f, shut + 1, end), end, 2);
}

function nth(f: string, i: number, end: number): Mark[] {
  const j = skip(f, i + 1, end);
  const c = classes[f.charCodeAt(j)];
  if (c !== CLASS.cn && c !== CLASS.digit) return [];
  const k = c === CLASS.cn ? run(f, j, end, CN_CHARS, 5) : run(f, j, end, DIGITS, 3);
  const unit = skip(f, k, end);
  const ordinal = c === CLASS.cn ? chineseInteger(f.slice(j, k)) : Number(f.slice(j, k));
  for (const style of NTH) {
    const word = STYLES[style]?.close.find((w) => f.startsWith(w, unit));
    if (word === undefined) continue;
    const stop = unit + word.length;
    const shut = swallow(f, stop, end);
    const spaced = shut > stop || stop >= end || f.charCodeAt(stop) === 32;
    return mark(f, style, ordinal, shut, end, spaced ? 2 : 1);
  }
  return [];
}

function bare(f: string, i: number, end: number, style: number, half: number, j: number): Mark[] {
  const k = skip(f, j, end);
  if (k >= end) return [];
  const c = f[k] ?? '';
  const ordinal = chineseInteger(f.slice(i, j));
  if (ordinal === null) return [];
  if (c === '、') return listed(f, k + 1, end, ordinal) ? [] : mark(f, style, ordinal, swallow(f, k + 1, end), end, 2);
  if (c === '.') return mark(f, style, ordinal, k + 1, end, 2);
  if (c === ')' && half >= 0 && k === j) return mark(f, half, ordinal, swallow(f, k + 1, end), end, 2);
  if (STYLES[style]?.weak.includes(c)) return mark(f, style, ordinal, k + 1, end, 1);
  return k > j || (style === CN && ITEM_VERBS.at(f, k) !== '') ? mark(f, style, ordinal, k, end, 1) : [];
}

/** 甲、抓好灌溉 … 乙、扩大外销; 甲、乙两组 speaks of two of them, and 丁、王两家 of neighbours. */
function stem(f: string, i: number, end: number): Mark[] {
  if (f[i + 1] !== '、' || classes[f.charCodeAt(i + 2)] === CLASS.stem) return [];
  const nth = STEMS.indexOf(f[i] ?? '');
  if (!(nth === 0 ? f.slice(i, i + REACH).includes('\n乙、') : f.slice(Math.max(0, i - REACH), i).includes(`${STEMS[nth - 1]}、`))) return [];
  return mark(f, STEM, nth + 1, i + 2, end, 2);
}

/** 一、二级医院 and 1、2号楼 are lists of numbers: the next number follows at once, and then its noun. */
function listed(f: string, i: number, end: number, ordinal: number): boolean {
  const cn = run(f, i, end, CN_CHARS, 3);
  const j = cn > i ? cn : run(f, i, end, DIGITS, 3);
  if (j === i) return false;
  const next = cn > i ? chineseInteger(f.slice(i, j)) : Number(f.slice(i, j));
  const c = f[j] ?? '';
  return c === '、' || (next === ordinal + 1 && '和至级类号期楼年组班届队所'.includes(c));
}

const YEAR = /^(?:19|20)[\dXx*_]{2}/;

function arabic(f: string, i: number, end: number): Mark[] {
  const j = run(f, i, end, DIGITS, 4);
  if (j - i > 3) return [];
  const ordinal = Number(f.slice(i, j));
  const k = skip(f, j, end);
  const c = f[k] ?? '';
  if (k >= end) return [];
  const counted = isIn(DIGITS, f, k + 1);
  if (c === '、') {
    if (!counted) return mark(f, ARABIC, ordinal, swallow(f, k + 1, end), end, 2);
    if (YEAR.test(f.slice(k + 1, k + 5))) return mark(f, ARABIC, ordinal, k + 1, end, 2);
    return listed(f, k + 1, end, ordinal) ? [] : mark(f, ARABIC, ordinal, k + 1, end, 1);
  }
  if (c === '.' && k === j && counted) return dotted(f, j, end, ordinal);
  if (c === '.') return mark(f, ARABIC, ordinal, swallow(f, k + 1, end), end, 2);
  if (c === ')') return mark(f, ARABIC_HALF, ordinal, swallow(f, k + 1, end), end, 2);
  if (c === ',' || c === ':' || c === ';' || c === '\u3002') return counted ? [] : mark(f, ARABIC, ordinal, k + 1, end, 1);
  // Nothing behind the number but a blank, or not even that: 1按规定上报. A count, a date or a code goes on differently; 1对机手开展培训 may be either.
  if (c === '对' && k === j) return mark(f, ARABIC, ordinal, k, end, 0);
  if (measured(f, k) || c.charCodeAt(0) < 0x3400 || '以余多来至到左小'.includes(c)) return [];
  return mark(f, ARABIC, ordinal, k, end, k > j ? 1 : 0);
}

/** 1.1 标题, 1.1.1; also 1.2024年…, which is 1. before a year, and 2.32026年, which is 2.3 before one. */
function dotted(f: string, dot: number, end: number, first: number): Mark[] {
  const parts = [first];
  let j = dot;
  let dated = false;
  while (parts.length < 5 && f[j] === '.' && isIn(DIGITS, f, j + 1)) {
    const k = run(f, j + 1, end, DIGITS, 7);
    const text = f.slice(j + 1, k);
    const year = text.length >= 4 && YEAR.test(text.slice(-4)) && '年-\u2014'.includes(f[k] ?? ' ');
    if (year && text.length === 4 && parts.length === 1) return mark(f, ARABIC, first, j + 1, end, 2);
    if (text.length > 2 && !(year && text.length <= 6)) return parts.length === 1 ? mark(f, ARABIC, first, dot + 1, end, 0) : [];
    parts.push(Number(year ? text.slice(0, -4) : text));
    j = year ? k - 4 : k;
    dated = year;
    if (year) break;
  }
  // 4.5G基站: if not a decimal, perhaps the fourth item, about 5G; only its sequence can tell.
  const faint: Mark[] = mark(f, ARABIC, first, dot + 1, end, 0);
  const style = DECIMAL[parts.length - 2];
  if (style === undefined || parts.some((p) => p === 0)) return faint;
  // 1.10月底前… is an item of October; 9.10月 may be September and October.
  const month: Mark[] =
    parts.length === 2 && f[j] === '月' && (parts[1] ?? 0) <= 12 ? mark(f, ARABIC, first, dot + 1, end, parts[1] === first + 1 ? 1 : 2) : [];
  // 控制在1.1,填充率…: a comma parts the value from what follows.
  if (f[j] === ',') return faint;
  const shut = swallow(f, j, end);
  const after = skip(f, shut, end);
  const next = f[after] ?? '';
  if (shut === j && !dated && (measured(f, after) || (next < '\u3400' && !TITLED.has(next)))) {
    if (month.length > 0) return month;
    return measured(f, after) && next >= '\u3400'
      ? [
          ...mark(
            f,
            style,
            parts.at(-1) ?? 0,
            shut,
            end,
            0,
            parts.slice(0, -1).reduce((a, p) => a * 100 + p, 0),
          ),
          ...faint,
        ]
      : faint;
  }
  const prefix = parts.slice(0, -1).reduce((a, p) => a * 100 + p, 0);
  const spaced = shut > j || f.charCodeAt(j) === 32;
  return [...(month.length > 0 ? month : faint), ...mark(f, style, parts.at(-1) ?? 0, shut, end, spaced ? 2 : 1, prefix)];
}

/** What a title may begin with that is no Chinese character: a quote, a book's name, a class (6.1.2Ⅲ级应急响应). */
const TITLED = new Set('\u201C《〈ⅠⅡⅢⅣⅤ');

const ROMANS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

function latin(f: string, i: number, end: number): Mark[] {
  let j = i;
  while (j < end && j - i < 5 && classes[f.charCodeAt(j)] === CLASS.latin) j++;
  const word = f.slice(i, j);
  const c = f[j] ?? '';
  if ((c !== '.' && c !== '、' && c !== ')') || (f[skip(f, j + 1, end)] ?? '') < '\u2010') return [];
  const out: Mark[] = [];
  const roman = ROMANS.indexOf(word);
  if (roman >= 0) out.push(...mark(f, ROMAN, roman + 1, j + 1, end, 2));
  if (word.length !== 1) return out;
  // A、B两组 speaks of letters; a list goes on with words.
  if (classes[f.charCodeAt(j + 1)] === CLASS.latin) return out;
  const code = word.charCodeAt(0);
  return [...out, ...(code >= 97 ? mark(f, LOWER, code - 96, j + 1, end, 2) : mark(f, UPPER, code - 64, j + 1, end, 2))];
}
