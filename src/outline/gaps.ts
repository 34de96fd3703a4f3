/** Blanks that part a heading's title from its body on one line. */
import { isIn, SPACES } from '../core/charset.ts';
import { CLOSERS, NOUN_TITLES } from './words.ts';

/** Where a blank stands behind a noun that is a title by itself, or that closes one before a figure, in a short sentence: 具体目标 新增农机百台。 0 if there is none. */
export function nounGap(f: string, from: number, to: number): number {
  const i = f.slice(from, to).indexOf(' ');
  if (i < 2 || to - from - i <= 4) return 0;
  const head = f.slice(from, from + i);
  return NOUN_TITLES.ends(head) || (i <= 8 && CLOSERS.ends(head) && COUNTS.test(f.slice(from + i + 1, to))) ? from + i : 0;
}

/** Words and a figure: 抚育森林2万亩. */
const COUNTS = /^[\u4E00-\u9FFF]{2,12}\d/;

/** Where a title ends that its own sentence ends in too: 造林工作|镇林业站造林工作. 0 if it does not. */
export function saidAgain(f: string, from: number, to: number): number {
  for (let n = Math.min(20, (to - from - 1) >> 1); n >= 4; n--) if (f.startsWith(f.slice(from, from + n), to - n)) return from + n;
  return 0;
}

/** Where two dashes stand behind a title that its text's first part follows: 主要目标——造林方面. 0 if nowhere. */
export function dashed(f: string, from: number, to: number): number {
  const i = f.slice(from, to).indexOf('\u2014\u2014');
  return i >= 4 && (NOUN_TITLES.ends(f.slice(from, from + i)) || CLOSERS.ends(f.slice(from, from + i))) && to - from - i > 6 ? from + i : 0;
}

/** Where a blank stands before a label that leads up to the items: 健康宣传材料 具体要求:1、… 0 if there is none. */
export function labelGap(f: string, from: number, to: number): number {
  const i = f[to] === ':' ? f.lastIndexOf(' ', to) : -1;
  return i >= from + 4 && to - i <= 9 && to - i >= 3 && i - from <= 24 && NOUN_TITLES.ends(f.slice(i + 1, to)) ? i : 0;
}

/** Where a blank stands between a short title and a long body: 一、指导思想 以科学发展观为指导… 0 if there is none. `rest` is how long the body must be. */
export function spaced(f: string, from: number, to: number, end: number, rest = 12): number {
  for (let i = from + 2; i < to; i++) {
    if (f.charCodeAt(i) !== 32 || (i < from + 4 && !NOUN_TITLES.ends(f.slice(from, i)) && !shortTitle(f, from, i))) continue;
    const j = skipBlanks(f, i, end);
    if (j >= to) return 0;
    // 思想建设方面1、 组织…: the blank is the marker's.
    if (f[i - 1] === '、') continue;
    if (within(f, from, i, j)) continue;
    if (j - i >= 2 && end - j >= 6 && i - from <= 16) return i;
    const most = rest < 12 ? 12 : NOUN_TITLES.ends(f.slice(Math.max(from, i - 8), i)) ? 36 : 24;
    return end - j > rest && i - from <= most ? i : 0;
  }
  return 0;
}

/** Two characters that are a title before a blank: the name of a chapter, or what its text says again at once (人事 人事安排…), or counts under (考核 每月抽查3次…). */
const shortTitle = (f: string, from: number, i: number): boolean =>
  i === from + 2 &&
  (SHORT.has(f.slice(from, i)) || f.startsWith(f.slice(from, i), i + 1) || (CLOSERS.ends(f.slice(from, i)) && COUNTS.test(f.slice(i + 1, i + 15))));
const SHORT = new Set(['组织', '人事', '财务', '宗旨', '时间', '地点', '对象', '范围', '分工', '职责', '经费', '人员', '机构', '形式', '主题']);

/** Does a blank part nothing: beside Latin and numbers, around a quotation, inside a book's title? */
function within(f: string, from: number, i: number, j: number): boolean {
  const [a, b] = [f[i - 1] ?? '', f[j] ?? ''];
  const dated = /^[\dxX*_]{2,4}\s?年/.test(f.slice(j, j + 6));
  if ((a < '\u0080' && a !== ')') || (b < '\u0080' && (!dated || '和与及至比较从自在到于'.includes(a)))) return true;
  if (j - i === 1 && ('\u201D》'.includes(a) || '\u201C《'.includes(b))) return true;
  return b === '》' || f.slice(from, i).lastIndexOf('《') > f.slice(from, i).lastIndexOf('》');
}

/** The first offset from `i` on that holds no blank; `end` if there is none. */
export function skipBlanks(f: string, i: number, end: number): number {
  let j = i;
  while (j < end && isIn(SPACES, f, j)) j++;
  return j;
}
