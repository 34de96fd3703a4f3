/** Texts whose line breaks became blanks: every line of the printed page is as wide as the others, and words are torn between two of them. */
import { charSet, nextOf } from '../core/charset.ts';
import type { Cut } from './chrome.ts';
import type { Line, Page } from './page.ts';
import { MARKER } from './shapes.ts';
import { columnsOf, NARROWEST } from './wrap.ts';

/** A paragraph of some lines at the least, and how wide a printed line is at most, in columns. */
const LEAST = 200;
const WIDEST = 110;
/** A full line may fall short by a paragraph's indent, which is lost, by what its next character would have taken, and by a mark that may not begin a line. */
const SHORT = 8;
/** So many lines must break in mid-sentence, and so many of those be full. */
const BROKEN = 4;
const FULL = 0.75;

/** Blanks nearer together than this, on the average, part words, no lines. */
const DENSE = 8;

interface Torn {
  /** Where the blank stands behind it. */
  readonly blank: number;
  readonly columns: number;
}

/** The blanks to skip in a line of the page. */
export function blankWrap(page: Page, line: Line): Cut[] {
  if (line.fixed || line.to - line.from < LEAST || !page.text.slice(line.from, line.to).includes(' ')) return [];
  const { torn, widest } = tornIn(page, line);
  if (torn.length < BROKEN) return [];
  const width = torn.reduce((most, p) => Math.max(most, p.columns), 0);
  const full = torn.filter((p) => p.columns >= width - SHORT);
  if (width < NARROWEST || width > WIDEST || widest > width + SHORT || full.length < BROKEN || full.length < torn.length * FULL) return [];
  return full.map((p) => ({ start: p.blank, end: p.blank + 1, rule: 'paragraph/join' }));
}

/** The stretches between single blanks that break in mid-sentence: neither a mark stands before the blank nor a heading's marker behind it. */
function tornIn({ text, units }: Page, line: Line): { torn: readonly Torn[]; widest: number } {
  const torn: Torn[] = [];
  let widest = 0;
  let from = line.from;
  let seen = 0;
  for (let i = nextOf(units, BLANK, from, line.to); i < line.to; i = nextOf(units, BLANK, i + 1, line.to)) {
    if (++seen > 50 + (i - line.from) / DENSE) return { torn: [], widest: 0 };
    if (i > from && text[i + 1] !== ' ') {
      const wide = columnsOf(text, from, i, WIDEST + SHORT);
      widest = Math.max(widest, wide);
      if (tears(text, from, i)) torn.push({ blank: i, columns: wide });
    }
    from = i + 1;
  }
  return { torn, widest };
}

function tears(text: string, from: number, blank: number): boolean {
  if (!WORD.test(text[blank - 1] ?? '') || !WORD.test(text[blank + 1] ?? '') || MARKER.test(text.slice(blank + 1, blank + 17))) return false;
  // A heading is short, and what follows it is no part of it.
  return !MARKER.test(text.slice(from, from + 16)) || columnsOf(text, from, blank, WIDEST) > NARROWEST;
}

const BLANK = charSet(' ');
const WORD = /[\p{Script=Han}\d%“”《》]/u;
