import { chineseInteger } from '../core/numerals.ts';
import { listedTitles } from './listed.ts';
import type { Para } from './paras.ts';
import { measured } from './styles.ts';
import { titleLine } from './title-line.ts';
import { PLAN_NOUN } from './words.ts';

// A year may follow the number at once: 篇12024年 is 篇1 and a year.
const CHAPTER =
  /第\s?([1-9]\d?|[一二三四五六七八九十]{1,3})\s?篇\s?[:、.]?|篇\s?(?:([1-9]\d??)(?=(?:19|20)[\dxX*_]{2}|\D|$)|([一二三四五六七八九十]{1,3}))(?![年月日])\s?[:、.]?/g;
const NAMED = new RegExp(`^[^\\u3002;,]{0,40}?(?:${PLAN_NOUN})`);
const BACK = 45;
/** A shorter paragraph is one line; a title is glued to a heading in it near the top only. */
const SHORT = 120;
const TOP = 12;

/** In texts that lost their line breaks, takes the titles of a compilation (…工作计划 篇2) out of their paragraphs, so that they stand alone like others do. */
export function titlesApart(f: string, paras: readonly Para[]): Para[] {
  const out: Para[] = [];
  for (const [i, p] of paras.entries()) {
    const long = p.end - p.start >= SHORT;
    const title = p.table || long ? 0 : chapterEnd(f, p);
    if (title > 0) out.push({ ...p, end: title }, { ...p, start: title, gap: false });
    else if (p.table || (!long && i >= TOP)) out.push(p);
    else out.push(...(long ? apart(f, p) : beforeFirst(f, p)));
  }
  return out;
}

/** Where the title of a part ends that its first sentence follows in the same short paragraph: …工作总结篇1|今年是…. 0 where it is none. */
function chapterEnd(f: string, p: Para): number {
  const head = f.slice(p.start, Math.min(p.end, p.start + BACK));
  const at = head.indexOf('篇');
  if (at < 6 || p.end - p.start < BACK) return 0;
  const number = /^篇\s?(?:[1-9]\d?|[一二三四五六七八九十]{1,2})(?=[\u3400-\u9fff\u201C])(?![年月日])/.exec(head.slice(at))?.[0] ?? '';
  return number !== '' && titleLine(head.slice(0, at)) && !/[\s\u3002;:,!?]/.test(head.slice(0, at)) ? p.start + at + number.length : 0;
}

/** …工作计划一、工作目标 in a short line: the title, and the first heading. */
function beforeFirst(f: string, p: Para): Para[] {
  if (p.end - p.start < 10) return [p];
  const text = f.slice(p.start, p.end);
  const at = text.indexOf('一、');
  if (at < 4 || at > BACK || text.length - at > BACK || /[\s\u3002;:,、!?]/.test(text.slice(0, at)) || !titleLine(text.slice(0, at))) return [p];
  return [
    { ...p, end: p.start + at },
    { ...p, start: p.start + at, gap: false },
  ];
}

function apart(f: string, p: Para): Para[] {
  const text = f.slice(p.start, p.end);
  const flat = text.length * 3 > f.length;
  const listed = flat && text.length > 400 ? listedTitles(text) : [];
  if (listed.length > 0) return cut(text, p, listed, true);
  const titles = text.includes('篇') ? chapters(text) : [];
  if (titles.length > 0) return cut(text, p, titles, false);
  const numbered = flat ? counted(text) : [];
  return numbered.length > 0 ? cut(text, p, numbered, false) : [p];
}

/** …工作计划 篇1, …工作计划 篇2. One title alone is one where the paragraph begins with it (…工作计划 篇1 and the first sentence on one line), or with how many there are: …工作计划 8 篇. */
function chapters(text: string): [start: number, end: number][] {
  const titles: [start: number, end: number][] = [];
  let expected = 1;
  CHAPTER.lastIndex = 0;
  for (let m = CHAPTER.exec(text); m; m = CHAPTER.exec(text)) {
    const n = m[1] ?? m[2] ?? m[3] ?? '';
    const ordinal = (/^\d/.test(n) ? Number(n) : chineseInteger(n)) ?? 0;
    const lead = ordinal !== expected && titles.length === 0 ? leading(text, m.index, m.index + m[0].length) : null;
    if (ordinal !== expected && !lead) continue;
    if (lead) expected = ordinal;
    const range = lead ?? titleAround(text, m.index, m.index + m[0].length) ?? bareChapter(text, m.index, m.index + m[0].length, titles.at(-1)?.[1] ?? -PART);
    if (!range || range[0] < (titles.at(-1)?.[1] ?? 0)) continue;
    titles.push(range);
    expected++;
  }
  const [first] = titles;
  return titles.length < 2 && first?.[0] !== 0 && !(first && promised(text, first)) ? [] : titles;
}

/** …工作总结篇二9月20日…: a text that is one part of a collection, whatever its number, begins with its title, perhaps behind a chunk's number. */
function leading(text: string, at: number, end: number): [start: number, end: number] | null {
  const start = /^\d{1,2}、/.exec(text.slice(0, 4))?.[0].length ?? 0;
  return at < BACK && titleLine(text.slice(start, at).trim()) && TIMED.test(text.slice(end, end + 6)) ? [start, end] : null;
}

/** How a text begins that tells when: 今年, 2021年, 9月20日. */
const TIMED = /^\s?(?:20[\dxX*]{2}|今年|一年来|本学?[年期]|\d{1,2}月)/;

/** A part of a collection is longer than this. */
const PART = 80;

/** 第二篇2022年,…: no more than the number, behind a full stop and before a sentence that begins with its time. */
function bareChapter(text: string, at: number, end: number, last: number): [start: number, end: number] | null {
  if (at - last < PART || text.length - end < PART) return null;
  const before = text.slice(0, at).trimEnd().at(-1) ?? '\u3002';
  return text[at] === '第' && '\u3002篇)'.includes(before) && TIMED.test(text.slice(end, end + 6)) ? [at, end] : null;
}

/** Does the headline before the first title say the same words, and how many parts there are? */
function promised(text: string, [start, end]: readonly [start: number, end: number]): boolean {
  const base = text
    .slice(start, end)
    .trim()
    .replace(/\s?篇\s?[1一]$/, '');
  const at = base.length < 4 || start > 2 * BACK ? -1 : text.indexOf(base);
  return (
    at >= 0 &&
    at < start &&
    /^\s?[(【]?(?:精选|通用|优秀|推荐|最新|汇总){0,2}\s?[\d一二三四五六七八九十]{1,3}\s?篇/.test(text.slice(at + base.length, at + base.length + 12))
  );
}

const FIRST = new RegExp(`(?:${PLAN_NOUN})(?:范文|范本)?(?:1(?=[\\u3400-\\u9fff\\u201C《])|一(?=[ (]|\\d{1,2}[.、]|一、))`);
const NUMERALS = '一二三四五六七八九十';

/** …工作计划1为了…, …工作计划2今年…, or …工作计划一 and a blank: the same words with a number that counts up, or said twice before the first. */
function counted(text: string): [start: number, end: number][] {
  const first = FIRST.exec(text);
  const end = (first?.index ?? 0) + (first?.[0].length ?? 0);
  if (!first || measured(text, end)) return [];
  let start = first.index;
  while (start > 0 && end - start < 2 * BACK && !'\u3002!?;:,、)】 '.includes(text[start - 1] ?? '')) start--;
  let base = text.slice(start, end - 1);
  const half = base.length / 2;
  const twice = base.slice(0, half) === base.slice(half);
  if (twice) base = base.slice(half);
  if (base.length < 6 || base.length > BACK) return [];
  const titles: [start: number, end: number][] = [[end - 1 - base.length, end]];
  const chinese = text[end - 1] === '一';
  for (let n = 2; n < (chinese ? 11 : 60); n++) {
    const name = base + (chinese ? `${NUMERALS[n - 1]}` : n);
    let at = text.indexOf(name, titles.at(-1)?.[1]);
    while (chinese && at >= 0 && !/^(?:[ (]|\d{1,2}[.、]|一、)/.test(text.slice(at + name.length, at + name.length + 3))) at = text.indexOf(name, at + 1);
    if (at < 0) break;
    titles.push([at, at + name.length]);
  }
  return titles.length > 1 || twice ? titles : [];
}

/** The paragraph in pieces, its titles alone. */
function cut(text: string, p: Para, titles: readonly (readonly [start: number, end: number])[], listed: boolean): Para[] {
  const out: Para[] = [];
  let at = 0;
  const piece = (from: number, to: number, alone: boolean): void => {
    let a = from;
    let b = to;
    while (a < b && /\s/.test(text[a] ?? '')) a++;
    while (b > a && /\s/.test(text[b - 1] ?? '')) b--;
    if (b > a)
      out.push({
        start: p.start + a,
        end: p.start + b,
        alone,
        gap: alone,
        ...(listed && alone && { listed }),
        ...(listed && from === 0 && !alone && { quiet: true as const }),
        ...(p.hint && { hint: p.hint }),
      });
  };
  for (const [start, end] of titles) {
    piece(at, start, false);
    piece(start, end, true);
    at = end;
  }
  piece(at, text.length, false);
  return out;
}

/** The title that 篇N is part of: the words before it since the last stop, if they end like a title, or those behind it up to 计划, 总结 … */
function titleAround(text: string, at: number, end: number): [start: number, end: number] | null {
  let start = at;
  while (start > 0 && at - start < BACK && !'\u3002!?;:,)】篇'.includes(text[start - 1] ?? '')) start--;
  while (start < at && text[start] === ' ') start++;
  if (titleLine(text.slice(start, at).trim())) return [start, end];
  const before = text[at - 1] ?? '\u3002';
  const named = NAMED.exec(text.slice(end, end + BACK));
  if (named && ('\u3002!?)】(【 '.includes(before) || at === 0)) return [at, end + named[0].length];
  return null;
}
