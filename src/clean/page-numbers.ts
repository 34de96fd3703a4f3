/** Numbers of a printed page, alone on their lines between stretches of text: 1 … 2 … 3. */
import { DIGITS, isIn } from '../core/charset.ts';
import type { Cut } from './chrome.ts';
import { type Line, lineText, type Page, SIGN } from './page.ts';
import { MARKER, TERMINAL } from './shapes.ts';

interface Numbered {
  readonly n: number;
  readonly line: Line;
  /** The text before breaks off. */
  readonly broken: boolean;
  /** A short line follows, as a title follows an item's number. */
  readonly titled: boolean;
  /** A line follows that has a number of its own, or the page's: no item's number stands above it. */
  readonly apart: boolean;
}

const NUMBER = /^(?:(?:第\s?)?(\d{1,3})(?:\s?页)?|(\d{1,3})\s?\/\s?\d{1,3})$/;
/** The page's number in words, below that of the file's page. */
const FOOT = /^第\s?\d{1,3}\s?页/;
/** A page holds more text than this. */
const LEAST = 150;

/** Finds the run of page numbers, if the page has one: they count up by one, and there is a page's text between. Linear. */
export function pageNumbers(page: Page): Cut[] {
  let best: Numbered[] = [];
  let run: Numbered[] = [];
  for (const c of candidates(page)) {
    const last = run.at(-1);
    if (last && c.n === last.n + 1 && c.line.from - last.line.to >= LEAST) run.push(c);
    else if (!last || c.n <= 2) run = [c];
    if (run.length > best.length) best = run;
  }
  if (best.length < 2 || (best[0]?.n ?? 0) > 3) return [...lone(page), ...first(page), ...ofPages(page)];
  const titled = best.filter((c) => c.titled).length;
  if (titled * 2 > best.length || (best.length < 4 && !best.some((c) => c.broken || c.apart))) return ofPages(page);
  return best.map((c) => ({ start: c.line.from, end: c.line.to, rule: 'noise/page-number' }));
}

/** Which of how many pages, spaced out and alone on its line between lines of words: 5 / 89. */
const OF_PAGES = /^(\d{1,3})\s\/\s(\d{1,3})(?:\.{3}(?:谢谢?阅读?\.{3})?)?$/;
const WORDS = /[\u4E00-\u9FFF]{4}/;

function ofPages(page: Page): Cut[] {
  const solid = page.lines.filter((l) => l.to > l.from);
  const worded = (line: Line | undefined): boolean => line !== undefined && !line.fixed && WORDS.test(lineText(page, line));
  return solid.flatMap((line, i) => {
    const m = line.fixed || line.to - line.from > 18 ? null : OF_PAGES.exec(lineText(page, line));
    if (!m || Number(m[1]) < 1 || Number(m[1]) > Number(m[2]) || Number(m[2]) < 2) return [];
    return worded(solid[i - 1]) && (i === solid.length - 1 || worded(solid[i + 1])) ? [{ start: line.from, end: line.to, rule: 'noise/page-number' }] : [];
  });
}

/** The same in running text, as some files' readers leave it: 1 / 3 before the first word, then 2 / 3 in mid-sentence a page on, of as many pages. */
export function pagesWithin(page: Page): Cut[] {
  const all = page.signs & SIGN.slash && page.text.includes(' / ') ? [...page.text.matchAll(/(?<!\d)(\d{1,3}) \/ (\d{1,3})(?!\d)\s?/g)] : [];
  const first = all.findIndex((m) => m[1] === '1' && (page.text[m.index - 1] ?? '\n') === '\n');
  const run = first < 0 ? [] : all.slice(first, first + 1);
  for (const m of first < 0 ? [] : all.slice(first + 1)) {
    const last = run.at(-1);
    if (last && Number(m[1]) === run.length + 1 && m[2] === last[2] && m.index - last.index >= LEAST) run.push(m);
  }
  return run.length < 2 || run.length > Number(run[0]?.[2]) ? [] : run.map((m) => ({ start: m.index, end: m.index + m[0].length, rule: 'noise/page-number' }));
}

/** A page break that some files' readers write as the letter f before the next page's first word, behind the page's number on its line. */
export function formFeeds(page: Page, numbers: readonly Cut[]): Cut[] {
  return [
    ...numbers.flatMap((n) => {
      const m = /^\s{1,4}f(?=[\u4E00-\u9FFF])/.exec(page.text.slice(n.end, n.end + 6));
      return m ? [{ start: n.end + m[0].length - 1, end: n.end + m[0].length, rule: 'noise/page-number' }] : [];
    }),
    ...loneFeeds(page),
  ];
}

/** The same where the page has no number: a line that begins with f before a word, and the line above breaks off. */
function loneFeeds(page: Page): Cut[] {
  if (!(page.signs & SIGN.latin)) return [];
  return page.lines.flatMap((line) => {
    const before = page.lines[line.index - 1];
    if (page.text[line.from] !== 'f' || line.fixed || !before || before.to - before.from < 30 || !/[\u4E00-\u9FFF]/.test(page.text[line.from + 1] ?? ''))
      return [];
    return TERMINAL.test(page.text.slice(before.to - 4, before.to)) ? [] : [{ start: line.from, end: line.from + 1, rule: 'noise/page-number' }];
  });
}

/** The text breaks off in mid-sentence, and a number alone stands on the last line: the foot of the only page that the site shows. */
function lone(page: Page): Cut[] {
  let i = page.lines.length - 1;
  while (i > 0 && (page.lines[i]?.to ?? 0) === (page.lines[i]?.from ?? 0)) i--;
  const line = page.lines[i];
  let above = i - 1;
  while (above > 0 && (page.lines[above]?.to ?? 0) === (page.lines[above]?.from ?? 0)) above--;
  const before = page.lines[above];
  if (!line || !before || line.fixed || line.to - line.from > 3 || before.to - before.from < 20 || !/^\d{1,3}$/.test(lineText(page, line))) return [];
  const text = page.text.slice(before.to - 4, before.to);
  return TERMINAL.test(text) || /[\d|]\s?$/.test(text) ? [] : [{ start: line.from, end: line.to, rule: 'noise/page-number' }];
}

/** The foot of the first page, where the page shows little of the second: the only number that stands alone on a line, a heading or a text before it, a long text behind it. */
function first(page: Page): Cut[] {
  const solid = page.lines.filter((l) => l.to > l.from);
  const alone: number[] = [];
  for (const [i, l] of solid.entries()) if (l.to - l.from <= 5 && isIn(DIGITS, page.text, l.from)) alone.push(i);
  const [i] = alone;
  // On the page's first line it counts the page whatever follows, but an item's text.
  if (i === 0 && alone.length === 1 && lineText(page, solid[0] as Line) === '1' && solid[1] && solid.length > 3 && !solid[0]?.fixed)
    return [{ start: solid[0]?.from ?? 0, end: solid[0]?.to ?? 0, rule: 'noise/page-number' }];
  const [before, line, after] = i === undefined ? [] : solid.slice(Math.max(0, i - 1), i + 2);
  if (alone.length > 1 || !before || !line || !after || line.fixed || lineText(page, line) !== '1') return [];
  const text = page.text.slice(after.from, after.to);
  return before.to - before.from >= 12 && text.length >= LEAST / 2 && text.includes('\u3002') && !/[\d|]\s?$/.test(page.text.slice(before.to - 2, before.to))
    ? [{ start: line.from, end: line.to, rule: 'noise/page-number' }]
    : [];
}

function candidates(page: Page): Numbered[] {
  const out: Numbered[] = [];
  const solid = page.lines.filter((l) => l.to > l.from);
  solid.forEach((line, i) => {
    if (line.fixed || line.to - line.from > 9) return;
    const m = NUMBER.exec(lineText(page, line));
    const before = solid[i - 1];
    if (!m || !before) return;
    const after = solid[i + 1];
    const apart = after !== undefined && (MARKER.test(page.text.slice(after.from, after.from + 16)) || FOOT.test(lineText(page, after)));
    const titled = after !== undefined && !apart && after.to - after.from <= 30 && !TERMINAL.test(page.text.slice(after.to - 1, after.to));
    const broken = before.to - before.from >= 30 && !TERMINAL.test(page.text.slice(before.to - 4, before.to));
    out.push({ n: Number(m[1] ?? m[2]), line, broken, titled, apart });
  });
  return out;
}
