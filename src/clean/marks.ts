/** Text that was masked or damaged before it came here: marked, for the stages after; nothing of it is taken out. */

import { charSet, has, nextOf } from '../core/charset.ts';
import type { Mark, Reading } from '../core/model.ts';
import { allOf } from '../core/patterns.ts';
import { span } from '../core/span.ts';
import type { Owner } from './owner.ts';
import { type Page, SIGN } from './page.ts';
import { lostPoints } from './points.ts';

const UNIT =
  '(?:%|‰|个?百分点|[万亿]|元|个|人|户|家|次|亩|公顷|公里|千米|平方|立方|吨|公斤|斤|件|名|项|所|台|期|场|处|座|条|米|篇|份|分|例|张|间|套|头|只|株|岁|届|类|种|章|节|天|课时|学时)';
const PLACE = '(?:省|市|县|区|镇|乡|村|街道|社区|局|院|校|学校|中学|小学|公司|集团|单位|部门|中心|科|处|站|同志|书记|局长|校长|县长|市长|路|同学|老师|大学)';

/**
 * Each alternative begins with its own characters, so the scan stays linear; the order decides where two could match.
 * The last column says which sign each match has in it.
 */
const PATTERNS: readonly (readonly [Mark['kind'], RegExp, sign: number | null])[] = [
  [
    'masked-year',
    /(?<![A-Za-z\d])(?:(?:(?:20|19|二[〇○零])\s?[xX×*_]{2,6}|(?:20|19|二[〇○零])[\d一二三四五六七八九][xX×*_]{1,4})(?!\d)|(?:20|19)[xX×*_](?=\s?年)|[xX×*_○]{1,6}(?=\s?(?:年|-[xX×*_]{1,6}学?年)))(?:\s?(?:学年|年{1,2})度?)?/g,
    SIGN.mask,
  ],
  ['masked-value', new RegExp(`(?<![A-Za-z\\d.])(?:[xX×*_]{1,8}(?:\\.[xX×*_\\d]{1,3})?|\\d{0,4}\\*{1,6}(?:\\.[\\d*]{1,3})?)\\s?(?=${UNIT})`, 'g'), SIGN.mask],
  ['masked-name', new RegExp(`(?<![A-Za-z\\d])[xX×*]{1,6}(?=${PLACE})`, 'g'), SIGN.mask],
  [
    'ocr-suspect',
    /(?<![\d.])\d{0,4}[&$§]\d{1,3}(?:\.\d{1,3})?\s?%|(?<![A-Za-z\d])(?:[lI]\d{1,3}|\d[oO]{1,2}|\d[lI]\d?|[lI][oO]{1,2})(?:\.\d{1,3})?\s?%/g,
    SIGN.smudge,
  ],
  ['broken-replacement', /20(?<![\d.]20)[012]\d\s?(?:%|‰|个百分点)/g, null],
];

/** Finds masked and damaged places in kept text. */
export function findMarks(page: Page, owner: Owner): Mark[] {
  const taken = new Set<number>();
  const out: Mark[] = [];
  const add = (kind: Mark['kind'], start: number, end: number): void => {
    if (!owner.kept(start) || !owner.kept(end - 1) || taken.has(start)) return;
    taken.add(start);
    out.push({ kind, span: span(start, end) });
  };
  for (const [kind, pattern, sign] of PATTERNS) {
    if (sign !== null && !(page.signs & sign)) continue;
    for (const m of allOf(page.text, pattern)) add(kind, m.index, m.index + m[0].length);
  }
  for (const at of lostDigits(page)) if (owner.kept(at)) out.push({ kind: 'lost-digits', span: span(at, at) });
  for (const at of lostCircles(page)) add('broken-replacement', at, at + 1);
  return out.sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);
}

/** Places between a word and a unit that wants a number: 确保完成万元. The place is an empty one before the unit. */
function lostDigits(page: Page): number[] {
  const out: number[] = [];
  const { text, units } = page;
  for (let i = nextOf(units, LOST_STARTS, 1, units.length); i < units.length; i = nextOf(units, LOST_STARTS, i + 1, units.length)) {
    const before = units[i - 1] as number;
    if (before < 0x4e00 || before > 0x9fff || has(NUMBERED, before)) continue;
    LOST_UNIT.lastIndex = i;
    if (LOST_UNIT.test(text)) out.push(i);
  }
  return out;
}

const LOST_UNIT = /[万亿]元(?!户)|万[亩吨]|万人次?(?=[,。;、)以])|公[斤顷]|(?<![方吨人车])公里(?![程数])|个百分点|%/y;
const LOST_STARTS = charSet('万亿公个%');
/** What may stand before such a unit in its own right: numerals, 每, 上万元, 近万人. */
const NUMBERED = charSet('一二三四五六七八九十百千万亿两几数多余每半零〇上近逾过超第整位按个');

/** Circled numbers that a site's character set did not have became `?`: told by their place, where an item begins, in a text that has ①. */
function lostCircles(page: Page): number[] {
  if (!page.text.includes('\u2460')) return [];
  return [...page.text.matchAll(/\?(?=[\u4E00-\u9FFF])/g)]
    .map((m) => m.index)
    .filter((at) => /[。;:\n]\s{0,3}$/.test(page.text.slice(Math.max(0, at - 4), at)));
}

/** Finds characters that are read as others: what is quoted stays what stands in the source. */
export function findReadings(page: Page, owner: Owner): Reading[] {
  const out: Reading[] = [];
  const add = (start: number, end: number, as: string, rule: string): void => {
    if (owner.kept(start)) out.push({ span: span(start, end), as, rule });
  };
  // A text that folding left as it is has no such quotes.
  if (page.text !== page.source.text)
    for (const m of page.source.text.matchAll(/[\u301D-\u301F]/g)) add(m.index, m.index + 1, m[0] === '\u301D' ? '“' : '”', 'reading/quote');
  if (page.signs & SIGN.latin)
    for (const m of page.text.matchAll(/["”]o(?=[\u4E00-\u9FFF]|\s|$)/g))
      if (/[\u4E00-\u9FFF”]/.test(page.text[m.index - 1] ?? '')) add(m.index, m.index + 2, '”。', 'reading/quote-stop');
  if (page.signs & SIGN.point) for (const at of lostPoints(page.text)) add(at, at + 1, '.', 'reading/point');
  for (const m of page.text.matchAll(/[一二三四五六七八九][0oO○]{1,2}[一二三四五六七八九0oO○]{1,2}(?=年)/g))
    for (let i = 0; i < m[0].length; i++) if (/[0oO○]/.test(m[0][i] ?? '')) add(m.index + i, m.index + i + 1, '〇', 'reading/zero');
  return out.sort((a, b) => a.span[0] - b.span[0]);
}
