import { isDigit, isHan, isLetter } from './chars.ts';
import { monthDays } from './month-days.ts';
import { type Raw, raw } from './raw.ts';

const SEPARATORS = '-/.:';
const LONGEST = 40;
/** How near 比 stands before a ratio: 师生比达到1:15. */
const RATIO = 8;

/** Reads digits joined by one separator that are no number: 2024-03-05, 2010/01/29, 7:00, 192.168.0.1, 888-000-9999, 2.3.1. Null for anything else. */
export function readChain(text: string, at: number): Raw | null {
  const parts = [at];
  let separator = '';
  let i = at;
  while (i - at < LONGEST) {
    while (isDigit(text, i)) i++;
    const mark = text[i] ?? '';
    if (mark === '' || !SEPARATORS.includes(mark) || !isDigit(text, i + 1) || (separator !== '' && mark !== separator)) break;
    separator = mark;
    parts.push(++i);
  }
  if (separator === '') return null;
  const days = separator === '.' && parts.length === 2 ? monthDays(text, at, i) : null;
  if (days) return days;
  const numbers = parts.map((p, k) => Number(text.slice(p, (parts[k + 1] ?? i + 1) - 1)));
  const verdict = judge(text, at, i, separator, numbers);
  if (!verdict) return null;
  // 重症1:3-4: a ratio may have a range behind it.
  const tail = separator === ':' && verdict.kind === 'name' ? (/^[~\u2013\u2014-]\d{1,4}(?![\d:%])/.exec(text.slice(i, i + 6))?.[0].length ?? 0) : 0;
  const n = raw(at, i + tail, 'chain');
  n.verdict = verdict;
  return n;
}

/** 1:0.4, 17.4:36.1:46.5: numbers with decimals that are set against each other. */
const RATIOS = /\d{1,6}(?:\.\d{1,4})?(?::\d{1,6}(?:\.\d{1,4})?){1,5}(?:[~\u2013\u2014-]\d{1,6}(?:\.\d{1,4})?)?(?![\d%:])/y;

/** Reads a ratio with decimals or with a range (床护比1:2~3), which has no one value. Null for anything else: 8:30, and 收入比2.1:1, which has one. */
export function readRatio(text: string, at: number): Raw | null {
  RATIOS.lastIndex = at;
  const said = RATIOS.exec(text)?.[0];
  const ranged = said !== undefined && /[~\u2013\u2014-]/.test(said) && text.slice(Math.max(0, at - RATIO), at).includes('比');
  if (!(ranged || said?.includes('.')) || (/^[^:]+:1$/.test(said ?? '') && toOne(text, at))) return null;
  const n = raw(at, at + (said?.length ?? 0), 'chain');
  n.verdict = { kind: 'name', because: 'a ratio' };
  return n;
}

/** 三次产业结构由15.2:42.1:42.7调整为9.8:44.3:45.9: is the number at `at` one of several shares of a structure, each with a value of its own? */
export function isStructure(text: string, at: number): boolean {
  let from = at;
  let end = at;
  while (at - from < LONGEST && (isDigit(text, from - 1) || text[from - 1] === ':' || text[from - 1] === '.')) from--;
  while (end - at < LONGEST && (isDigit(text, end) || text[end] === ':' || text[end] === '.')) end++;
  return SHARES.test(text.slice(from, end)) && STRUCTURE.test(text.slice(Math.max(0, from - 48), from));
}
const SHARES = /^\d{1,3}(?:\.\d{1,2})?(?::\d{1,3}(?:\.\d{1,2})?){2,4}[.:]?$/;
const STRUCTURE = /(?:(?<![钢木混砖框])结构|产业(?:比例|比重|占比))[^,;\u3002\n]{0,40}$/;

/** Does 比 stand before a ratio to one, in its clause: 医护比由0.9:1提高到⟦1.2:1⟧? */
export const toOne = (text: string, at: number): boolean => /比[^,;\u3002\n]{0,20}$/.test(text.slice(Math.max(0, at - 22), at));

const isYear = (n: number | undefined): boolean => n !== undefined && n >= 1900 && n <= 2100;
const isMonth = (n: number | undefined): boolean => n !== undefined && n >= 1 && n <= 12;
const isDay = (n: number | undefined): boolean => n !== undefined && n >= 1 && n <= 31;

function judge(text: string, at: number, end: number, separator: string, [a, b, c, d]: number[]): Raw['verdict'] | null {
  if (separator === ':') {
    if (text.slice(Math.max(0, at - RATIO), at).includes('比')) return { kind: 'name', because: 'a ratio' };
    if (c === undefined && !((a ?? 99) <= 24 && (b ?? 99) < 60 && text[end - 3] === ':')) return { kind: 'name', because: 'a ratio' };
    return { kind: 'date', because: 'a time of day' };
  }
  if (c !== undefined) {
    if (d === undefined && ((isYear(a) && isMonth(b) && isDay(c)) || (isYear(c) && isDay(a) && isDay(b))))
      return { kind: 'date', because: 'year, month and day' };
    if (separator === '/') return null;
    if (separator === '.' && d === undefined && isYear(a)) return { kind: 'date', because: 'year, month and day' };
    if (separator === '.' && (a ?? 99) < 30 && (b ?? 99) < 30) return { kind: 'ordinal', because: 'a numbered heading' };
    return { kind: 'name', because: 'a number of a telephone or an address' };
  }
  const next = text[end] ?? '';
  if (separator === '.') return dotted(text, at, end, a, b);
  if (separator === '-' && isYear(a) && isMonth(b) && (text[end - 3] === '-' || next === '月') && !isHan(text, end))
    return { kind: 'date', because: 'year and month' };
  if (separator === '-' && isYear(a) && isYear(b)) return { kind: 'date', because: 'a range of years' };
  if (separator === '-' && (text.slice(at, end).length >= 10 || (text[at] === '0' && end - at >= 9))) return { kind: 'name', because: 'a telephone number' };
  if (separator === '-' && isLetter(text, at - 1)) return { kind: 'name', because: 'letters before the number' };
  if (separator === '/' && isYear(a) && isMonth(b)) return { kind: 'date', because: 'year and month' };
  return null;
}

/** 3.24宣传日, 4.25活动, 6.8级地震, 2.3本项目: a point between two numbers is not always a decimal one. */
function dotted(text: string, at: number, end: number, a: number | undefined, b: number | undefined): Raw['verdict'] | null {
  if (
    isYear(a) &&
    isMonth(b) &&
    text[at + 4] === '.' &&
    end - at <= 7 &&
    text[end] !== '万' &&
    text[end] !== '%' &&
    text[end] !== '亿' &&
    text[end] !== '元' &&
    text[end] !== '亩'
  )
    return { kind: 'date', because: 'year and month' };
  if (isMonth(a) && isDay(b) && (text[end] === '前' || text.startsWith('之前', end) || text.startsWith('日前', end)))
    return { kind: 'date', because: 'month and day' };
  if (text[end] === '本' && isHan(text, end + 1)) return { kind: 'ordinal', because: 'a numbered heading' };
  if (isMonth(a) && isDay(b) && isHan(text, end) && holiday(text, end)) return { kind: 'name', because: 'a day that gives its name to an event' };
  return null;
}

const EVENTS = ['日', '节', '活动', '宣传', '讲话', '案', '事件', '事故', '慰问'];

/** Is a day, a feast or an event named within the next few characters: 3.24世界防治结核病日? */
function holiday(text: string, at: number): boolean {
  let end = at;
  while (end - at < 12 && isHan(text, end)) end++;
  const words = text.slice(at, end);
  return !/^[万亿元个家米亩倍分度吨人公平千]/.test(words) && EVENTS.some((e) => words.includes(e));
}
