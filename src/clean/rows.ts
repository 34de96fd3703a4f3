/** Chrome whose line breaks were lost: buttons, fields and names in one row before the text or behind it, cut apart so that rules for lines see each. */
import { type Chrome, findChrome } from './chrome.ts';
import { bareLine, type Compiled, type Ready } from './compile.ts';
import { framed } from './frame.ts';
import { GLUED, QUANTITY } from './judge.ts';
import { type Line, lineText, type Page } from './page.ts';
import { MARKER, TERMINAL, TITLE_END } from './shapes.ts';

/** How many lines at either end of the page are looked at, and how far into them. */
const LINES = 3;
const REACH = 600;
/** A row has so many blanks at least, and so many words that a rule takes. */
const BLANKS = 3;
const TAKEN = 3;
/** No rule's words are more than these. */
const GROUP = 7;
/** Words that no rule takes, between those that one takes: a site's name, a shelf. */
const UNKNOWN = 16;
/** A word that ends as titles do may be a shelf's name if it is shorter. */
const TITLE = 8;

/**
 * A page's chrome, and the page with such rows in pieces, one a line. A line that goes whole without that stays whole; what no rule takes stays
 * with the text. Linear: it reads no more than the ends of a few lines.
 */
export function inRows(page: Page, rules: Compiled): { page: Page; chrome: Chrome } {
  const chrome = framed(page, findChrome(page, rules));
  const cut = cutRows(page, rules, chrome);
  return cut === page ? { page, chrome } : { page: cut, chrome: framed(cut, findChrome(cut, rules)) };
}

function cutRows(page: Page, rules: Compiled, chrome: Chrome): Page {
  const ends = new Map(chrome.cuts.map((c) => [c.start, c.end]));
  const gone = (line: Line): boolean => (ends.get(line.from) ?? 0) >= line.to && !GLUED.test(lineText(page, line));
  const solid = (i: number, step: number): Line[] => {
    const out: Line[] = [];
    for (let n = 0; n < LINES && i >= 0 && i < page.lines.length; i += step) {
      const line = page.lines[i] as Line;
      if (line.to === line.from) continue;
      n++;
      if (!line.fixed && !gone(line)) out.push(line);
    }
    return out;
  };
  const cuts = new Map<Line, number[]>();
  const cut = (line: Line, at: readonly number[]): void => {
    if (at.length > 0) cuts.set(line, [...(cuts.get(line) ?? []), ...at]);
  };
  for (const line of solid(0, 1)) cut(line, headRow(page, line, rules));
  for (const line of solid(page.lines.length - 1, -1)) cut(line, tailRow(page, line, rules));
  if (cuts.size === 0) return page;
  const lines: Line[] = [];
  for (const line of page.lines) {
    const at = [...new Set(cuts.get(line) ?? [])].filter((c) => c > line.from && c < line.to).sort((a, b) => a - b);
    [line.start, ...at].forEach((start, i) => {
      const end = at[i] ?? line.end;
      let from = i === 0 ? line.from : start;
      let to = i === at.length ? line.to : end;
      while (from < to && page.text.charCodeAt(from) <= 32) from++;
      while (to > from && page.text.charCodeAt(to - 1) <= 32) to--;
      lines.push({ index: lines.length, start, end, from, to, fixed: line.fixed });
    });
  }
  return { ...page, lines };
}

/** A word of a row, or several that one rule takes. */
interface Word {
  readonly from: number;
  readonly to: number;
}

interface Group extends Word {
  /** How many words a rule takes. */
  readonly taken: number;
}

type Takes = (from: number, to: number) => boolean;

/** Where the row that a line begins with is to be cut: after each of its groups. */
function headRow(page: Page, line: Line, rules: Compiled): number[] {
  const to = Math.min(line.to, line.from + REACH);
  if (!parted(page.text, line.from, to)) return [];
  const words = wordsOf(page.text, line.from, to);
  const takes = taker(page, line.from, to, rules, 'tail');
  if (to === line.to && whole(page, line, takes)) return [];
  const row = rowOf(page.text, groups(page.text, words, takes, 2));
  return row.flatMap((g) => [g.from, g.to]);
}

/** The same of the row that a line ends in. */
function tailRow(page: Page, line: Line, rules: Compiled): number[] {
  const from = Math.max(line.from, line.to - REACH);
  if (!parted(page.text, from, line.to)) return [];
  const words = wordsOf(page.text, from, line.to);
  const takes = taker(page, from, line.to, rules, 'head');
  if (from === line.from && whole(page, line, takes)) return [];
  const row = rowOf(page.text, groups(page.text, words, takes, 12).reverse());
  const start = row[row.length - 1]?.from ?? line.to;
  const behind = page.text.slice(Math.max(line.from, start - 12), start).trimEnd();
  if (behind !== '' && !ENDED.test(behind) && row.reduce((n, g) => n + g.taken, 0) < MANY) return [];
  return row.flatMap((g) => [g.from, g.to]);
}

/** A sentence's end, or the day that a text is signed on; behind other words a row is longer. */
const ENDED = /(?:[。!?;…~][”’"')】》]{0,3}|\d日)$/;
const MANY = 5;

/** Does a rule take the line as it is? One that holds a text's headings stays whatever rule would take it. */
const whole = (page: Page, line: Line, takes: Takes): boolean => takes(line.from, line.to) && !GLUED.test(lineText(page, line));

/** Has the stretch the blanks of a row? */
function parted(text: string, from: number, to: number): boolean {
  const near = text.slice(from, to);
  let blanks = 0;
  for (let at = near.indexOf(' '); at >= 0; at = near.indexOf(' ', at + 1)) if (++blanks === BLANKS) return true;
  return false;
}

/** Words between blanks; the steps of the way from the home page are one word, and a sentence's end ends one. */
function wordsOf(text: string, from: number, to: number): Word[] {
  const out: Word[] = [];
  for (const m of text.slice(from, to).matchAll(/[^\s。!?;]{1,600}[。!?;]*|[。!?;]+/g)) {
    const start = from + m.index;
    const end = start + m[0].length;
    const last = out[out.length - 1];
    if (last && (ARROW.test(text[start] ?? '') || ARROW.test(text[last.to - 1] ?? '')) && !TERMINAL.test(text.slice(last.from, last.to)))
      out[out.length - 1] = { from: last.from, to: end };
    else out.push({ from: start, to: end });
  }
  return out;
}

const ARROW = /[>»]/;

/** Asks the rules for lines whether one of them takes a stretch of the row. */
function taker(page: Page, from: number, to: number, rules: Compiled, not: 'head' | 'tail'): Takes {
  const hits: { at: number; rule: Ready }[] = [];
  const signs = new Map<string, number>();
  const names = new Map<string, string>();
  rules.find(page.text.slice(from, to), page.units.subarray(from, to), (literal, at) => {
    for (const { rule, sign } of rules.uses[literal] ?? []) {
      if (sign) {
        signs.set(sign.id, (signs.get(sign.id) ?? 0) + 1);
        names.set(sign.id, sign.name);
      }
      if (rule && rule.where !== 'inline' && rule.where !== not) hits.push({ at: from + at, rule });
    }
  });
  const site = [...signs].sort((a, b) => b[1] - a[1])[0]?.[0];
  const holds = (r: Ready): boolean => r.where !== not && (r.site === null || r.site.id === site);
  return (start, end) => {
    const text = page.text.slice(start, end);
    const bare = bareLine(text);
    if (bare === '') return false;
    if ((site !== undefined && bare === names.get(site)) || rules.exact.get(bare)?.some(holds)) return true;
    return hits.some(({ at, rule }) => at >= start && at < end && holds(rule) && (rule.fits(text) || (bare.length < text.length && rule.fits(bare))));
  };
}

/**
 * The words in groups. A rule that takes more words than it needs might take the text's: a group is the fewest that a rule takes, and what
 * short words, up to `most` characters, the same stretch may have behind them.
 */
function groups(text: string, words: readonly Word[], takes: Takes, most: number): Group[] {
  const out: Group[] = [];
  const loose = ({ from, to }: Word): boolean => to - from <= most && !MARKER.test(text.slice(from, to)) && !/[,、。;:!?]/.test(text.slice(from, to));
  for (let i = 0; i < words.length; ) {
    const first = words[i] as Word;
    let last = i;
    while (last < words.length && last < i + GROUP && !takes(first.from, (words[last] as Word).to))
      last = TERMINAL_STOP.test(text[(words[last] as Word).to - 1] ?? '') ? words.length : last + 1;
    const end = words[last];
    const needless = end !== undefined && last < i + GROUP && first.to - first.from > 2 && words.slice(i + 1, last + 1).some((w) => takes(w.from, end.to));
    if (!end || last >= i + GROUP || needless) {
      out.push({ ...first, taken: 0 });
      i++;
      continue;
    }
    while (last + 1 < words.length && loose(words[last + 1] as Word) && takes(first.from, (words[last + 1] as Word).to)) last++;
    out.push({ from: first.from, to: (words[last] as Word).to, taken: last - i + 1 });
    i = last + 1;
  }
  return out;
}

const TERMINAL_STOP = /[。!?;]/;

/** The groups from the page's edge on that make a row, up to the last that a rule takes; none where they are too few. */
function rowOf(text: string, all: readonly Group[]): Group[] {
  let unknown = 0;
  let length = 0;
  let taken = 0;
  let held = 0;
  let end = 0;
  for (const [i, g] of all.entries()) {
    if (g.taken > 0) {
      end = i + 1;
      unknown = 0;
      taken += g.taken;
      held += g.to - g.from;
      continue;
    }
    const word = text.slice(g.from, g.to);
    const title = TITLE_END.test(word) && word.length >= TITLE;
    // The title may stand before the row.
    if (title && i === 0) continue;
    unknown += word.length;
    if (unknown > UNKNOWN || title || /[,。;]/.test(word) || MARKER.test(word) || QUANTITY.test(word)) break;
    length += word.length;
  }
  const row = all.slice(0, end);
  // A stroke parts the columns of a table too.
  const table = row.some((g) => /(?:^|\s)\|/.test(text.slice(g.from, g.to)));
  return taken >= TAKEN && held >= length && !table ? row : [];
}
