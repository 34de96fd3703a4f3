/**
 * Page-chunk numbers: a sharing site cuts the text into chunks and puts `1、` `2、` … before each, in mid-sentence, in mid-word, in mid-number.
 * They are told from real items by their own run (1, 2, 3 … each at the start of a line, restarting nowhere) and by what stands on both sides.
 */
import { DIGITS, isIn } from '../core/charset.ts';
import type { Cut } from './chrome.ts';
import { chunksInText } from './chunks-in-text.ts';
import type { Owner } from './owner.ts';
import { type Line, lineText, type Page } from './page.ts';
import { MARKER, TERMINAL, TITLE_END } from './shapes.ts';

interface Candidate {
  readonly n: number;
  readonly line: Line;
  /** The marker with its 、: `[at, end)`. */
  readonly end: number;
  /** The last kept line before it that holds text. */
  readonly before: Line | null;
  /** The line before breaks off: the marker stands in the middle of a sentence. */
  readonly broken: boolean;
  /** It stands in the middle of a number: 62 and 00万. */
  readonly split: boolean;
}

export interface Chunks {
  readonly markers: readonly Cut[];
  readonly joins: readonly Cut[];
}

const NONE: Chunks = { markers: [], joins: [] };
const SHORT = 120;

/** Finds the run of chunk numbers, if the page has one. `cuts` is the chrome found before it: the offer of a sharing site makes a run likelier. */
export function findChunks(page: Page, owner: Owner, cuts: readonly Cut[]): Chunks {
  const all = candidates(page, owner);
  const run = runOf(all);
  const first = run[0];
  if (!first) return NONE;
  const together = run.length === 1 ? inText(page, owner, all) : NONE;
  if (together !== NONE) return together;
  const sure = believable(run, all.length, offered(page, owner, first, cuts)) || (midway(run) && namesOffer(page, first, cuts));
  if (!sure && !(all.length === 1 && (repeatsTitle(page, first) || namesFile(page, first, cuts)))) return run.length === 1 ? NONE : inText(page, owner, all);
  const markers = [...behindTitle(page, owner, first), ...run.map((c) => ({ start: c.line.from, end: c.end, rule: 'page-chunk/marker' }))];
  const joins: Cut[] = [];
  for (const c of run) {
    let rest = c.end;
    while (rest < c.line.to && /\s/.test(page.text[rest] ?? '')) rest++;
    const head = MARKER.test(page.text.slice(rest, rest + 12));
    if (c.before && (c.broken || (c !== first && !head))) joins.push({ start: c.before.to, end: c.line.from, rule: 'page-chunk/join' });
    if (rest > c.end) joins.push({ start: c.end, end: rest, rule: 'page-chunk/join' });
  }
  return { markers, joins };
}

/** The numbers where the site's line breaks were lost, and the blanks around them. */
function inText(page: Page, owner: Owner, all: readonly Candidate[]): Chunks {
  const first = all.find((c) => c.n === 1);
  if (!first) return NONE;
  const run = chunksInText(page, owner, first.line.from, opensText(page, owner, first.line.from));
  if (run.length === 0) return NONE;
  const markers = run.map((start, i) => ({ start, end: start + `${i + 1}、`.length, rule: 'page-chunk/marker' }));
  const joins: Cut[] = [];
  for (const { start, end } of markers.slice(1)) {
    const at = all.find((c) => c.line.from === start);
    let from = at?.broken && at.before ? at.before.to : start;
    let to = end;
    if (TERMINAL.test(page.text.slice(start - 6, start).trimEnd())) continue;
    while (page.text[from - 1] === ' ') from--;
    while (page.text[to] === ' ') to++;
    if (from < start) joins.push({ start: from, end: start, rule: 'page-chunk/join' });
    if (to > end) joins.push({ start: end, end: to, rule: 'page-chunk/join' });
  }
  return { markers, joins };
}

/** Is what is left before a place no more than a title? */
function opensText(page: Page, owner: Owner, at: number): boolean {
  let kept = 0;
  for (let i = 0; i < at && kept <= TITLE; i++) if (owner.kept(i) && page.text.charCodeAt(i) > 32) kept++;
  return kept <= TITLE;
}

function candidates(page: Page, owner: Owner): Candidate[] {
  const out: Candidate[] = [];
  let before: Line | null = null;
  for (const whole of page.lines) {
    const line = rest(page, owner, whole);
    if (line.from >= line.to) continue;
    const m = line.fixed || !isIn(DIGITS, page.text, line.from) ? null : /^(\d{1,3})\s?、/.exec(page.text.slice(line.from, Math.min(line.from + 6, line.to)));
    if (m) {
      const end = line.from + m[0].length;
      const last = m[1] === '1' ? null : before;
      const split = last !== null && splits(page, last, end);
      out.push({ n: Number(m[1]), line, end, before, broken: split || (last !== null && breaksOff(page, last)), split });
    }
    before = line;
  }
  return out;
}

/** The first number, where it stands in the first chunk's line, behind the title; a list that goes on with 2、 in that line is the text's own. */
function behindTitle(page: Page, owner: Owner, second: Candidate): Cut[] {
  const line = second.n === 2 && second.before ? rest(page, owner, second.before) : null;
  if (!line) return [];
  const i = page.text.slice(line.from, line.from + TITLE).indexOf('1、');
  const title = page.text.slice(line.from, line.from + i).trimEnd();
  if (i < 0 || !TITLE_END.test(title) || /[,\u3002;:]/.test(title) || page.text.slice(line.from + i, line.to).includes('2、')) return [];
  return [{ start: line.from + i, end: line.from + i + 2, rule: 'page-chunk/marker' }];
}

/** A line less what was cut at its beginning: on a page that is one line the first number follows the site's offer. */
function rest(page: Page, owner: Owner, line: Line): Line {
  if (line.from === line.to || owner.kept(line.from)) return line;
  let from = line.from;
  while (from < line.to && (!owner.kept(from) || page.text.charCodeAt(from) <= 32)) from++;
  return { ...line, from };
}

/** Does a line end in the middle of a sentence? A heading on a line of its own does not count. */
function breaksOff(page: Page, line: Line): boolean {
  const tail = page.text.slice(Math.max(line.from, line.to - 4), line.to);
  if (TERMINAL.test(tail)) return false;
  const length = line.to - line.from;
  return length >= 80 || (length >= 40 && !MARKER.test(lineText(page, line)));
}

/** What no item begins with: the rest of a number (00万元, .86万人, 0%), after a line that ends in a digit; a number after one that ends in ≥. */
function splits(page: Page, before: Line, end: number): boolean {
  const tail = page.text.slice(Math.max(before.from, before.to - 2), before.to);
  const head = page.text.slice(end, end + 3);
  return (/\d\s?$/.test(tail) && /^(?:0|\.\d|\d%)/.test(head)) || (/[≥≤<>]\s?$/.test(tail) && /^\d/.test(head));
}

/** The longest run 1, 2, 3 … ; of several places for a number the first that stands in mid-sentence, else the first. */
function runOf(all: readonly Candidate[]): Candidate[] {
  const byNumber = new Map<number, Candidate[]>();
  for (const c of all) {
    const list = byNumber.get(c.n);
    if (list) list.push(c);
    else byNumber.set(c.n, [c]);
  }
  const start = byNumber.get(1)?.[0] ?? byNumber.get(2)?.find((c) => c.broken);
  if (!start) return [];
  const run = [start];
  for (let last = start; ; ) {
    const next = (byNumber.get(last.n + 1) ?? []).filter((c) => c.line.start > last.line.start);
    const pick = next.find((c) => c.broken) ?? next[0];
    if (!pick) return run;
    run.push(pick);
    last = pick;
  }
}

/** Does the run begin where a sharing site's offer of the file ends, with no more than a title between? */
function offered(page: Page, owner: Owner, first: Candidate, cuts: readonly Cut[]): boolean {
  let end = -1;
  for (const c of cuts) if (c.end <= first.line.from && OFFER.test(c.rule)) end = Math.max(end, c.end);
  if (end < 0) return false;
  let kept = 0;
  for (let i = end; i < first.line.from && kept <= TITLE; i++) if (owner.kept(i) && page.text.charCodeAt(i) > 32) kept++;
  return kept <= TITLE;
}

/** One chunk alone, where it begins with the title that stands above it: 1、某镇工作计划 under 某镇工作计划. No item of a plan is called what the plan is called. */
function repeatsTitle(page: Page, first: Candidate): boolean {
  if (first.n !== 1 || !first.before) return false;
  const title = lineText(page, first.before).trim();
  return title.length >= 6 && title.length <= TITLE && page.text.startsWith(title, first.end) && first.line.to - first.end >= title.length + SHORT / 2;
}

/** One chunk alone that begins with the name of the file that the page offers. */
const namesFile = (page: Page, first: Candidate, cuts: readonly Cut[]): boolean => {
  const words = page.text.slice(first.end, first.end + NAME).trimStart();
  return HAN.test(words) && saidAbove(page, first, cuts, FILE, words);
};

/** Do the first chunk's words stand in the site's offer: 《某街道工作总结.docx》由会员分享 over 1、某街道工作总结? */
const namesOffer = (page: Page, first: Candidate, cuts: readonly Cut[]): boolean => {
  const words = page.text.slice(first.end, Math.min(first.end + NAME, first.line.to)).trim();
  return /^[\u4E00-\u9FFF]{4}[\s\S]{2}/.test(words) && saidAbove(page, first, cuts, OFFER, words);
};

/** Does what was cut above the first chunk, by such a rule, hold its words? */
const saidAbove = (page: Page, first: Candidate, cuts: readonly Cut[], rule: RegExp, words: string): boolean =>
  first.n === 1 && cuts.some((c) => c.end <= first.line.from && rule.test(c.rule) && page.text.slice(c.start, c.end).includes(words));

/** Do as many of a run's numbers as believable asks for stand in mid-sentence? */
const midway = (run: readonly Candidate[]): boolean => run.length > 1 && run.filter((c) => c.broken).length * 2 >= run.length - 1;

const NAME = 8;
const HAN = /^[\u4E00-\u9FFF]{6}/;
const FILE = /^metadata\/file-name$/;
const OFFER = /^(?:share|metadata|preview|site)\//;
const TITLE = 60;

/**
 * At least half of the numbers stand in mid-sentence; or the run follows a site's offer, and its chunks are what chunks are: one long line each,
 * with no other line that begins with such a number.
 */
function believable(run: readonly Candidate[], all: number, offer: boolean): boolean {
  const lengths = run.map((c) => c.line.to - c.end).sort((a, b) => a - b);
  const middle = lengths[lengths.length >> 1] ?? 0;
  const broken = run.filter((c) => c.broken).length;
  if (midway(run)) {
    const split = run.filter((c) => c.split).length;
    if (split >= 2 || (split === 1 && broken === run.length && all === run.length)) return true;
    // Items whose author put no full stops break off as well, but they are of all lengths; a site cuts even pieces.
    const even = run
      .slice(0, -1)
      .map((c) => c.line.to - c.end)
      .sort((a, b) => a - b);
    const quarter = (q: number): number => even[Math.floor((even.length - 1) * q)] ?? 0;
    return (offer && middle >= SHORT / 4) || (middle >= SHORT && quarter(1) <= 2 * quarter(0) && quarter(0) >= 1.5 * SHORT);
  }
  return offer && all === run.length && middle >= (run.length === 1 ? SHORT / 2 : 2 * SHORT);
}
