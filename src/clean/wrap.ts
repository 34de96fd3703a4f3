/** Texts that were wrapped by hand, or by a program, at a fixed width: every line but a paragraph's last is nearly as wide as the widest. */
import type { Line, Page } from './page.ts';
import { MARKER, TERMINAL } from './shapes.ts';

/** How a text was wrapped. */
export interface Wrap {
  /** Width of its full lines, in columns of a terminal: Han take two, ASCII one. */
  readonly width: number;
  /** Line breaks between one line and the next: 2 where an empty line stands between all, up to 4 where three do. */
  readonly stride: number;
  /** Columns of blanks before lines that begin no paragraph. */
  readonly margin: number;
  /** Where only a part of the text was wrapped: lines wider than this are none of it. */
  readonly most?: number;
}

/** A full line may fall short by what its next character would have taken, and by a mark that may not begin a line. */
const SHORT = 5;
/** A first line is shorter by its indent, where the page lost it. */
const INDENT = 4;
/** The narrowest line that a printed page has. */
export const NARROWEST = 32;
const WIDEST = 180;

/** How the lines of a text were wrapped; null where they were not. Lines are in order, none of them empty. */
export function wrapOf(page: Page, lines: readonly Line[]): Wrap | null {
  return lines.length < 6 ? null : (wrapOfAll(page, lines) ?? wrapOfPart(page, lines));
}

/** So many lines of one width, cut in mid-sentence, tell that a part of a text was wrapped whose other lines are whole paragraphs. */
const BAND = 5;
/** Shorter lines may be titles. */
const NARROWEST_PART = 44;

/** Lines that end in mid-sentence, most of them of one width, and sentences that end in the lines behind them. */
function wrapOfPart(page: Page, lines: readonly Line[]): Wrap | null {
  const whole: Wrap = { width: 0, stride: 2, margin: 0 };
  const cut: { width: number; ends: boolean; marked: boolean }[] = [];
  for (let i = 1; i < lines.length; i++) {
    const [a, b] = [lines[i - 1] as Line, lines[i] as Line];
    const width = goesOn(page, whole, a, b) ? columns(page, a) : 0;
    if (width < NARROWEST_PART || width > WIDEST) continue;
    const ends = page.text.slice(b.from, Math.min(b.to, b.from + WIDEST)).includes('\u3002');
    cut.push({ width, ends, marked: MARKER.test(page.text.slice(a.from, Math.min(a.to, a.from + 16))) });
  }
  cut.sort((x, y) => x.width - y.width);
  let band: typeof cut = [];
  for (let i = 0, j = 0; i < cut.length; i++) {
    while ((cut[i]?.width ?? 0) - (cut[j]?.width ?? 0) > SHORT) j++;
    if (i - j + 1 > band.length) band = cut.slice(j, i + 1);
  }
  if (band.length < BAND || band.length * 3 < cut.length * 2 || band.filter((c) => c.ends).length * 3 < band.length) return null;
  // Headings over their texts may be of one length too.
  if (band.filter((c) => c.marked).length * 2 > band.length) return null;
  const width = band.at(-1)?.width ?? 0;
  return { ...whole, width, most: width + 2 };
}

/** How a text was wrapped of which all was. */
function wrapOfAll(page: Page, lines: readonly Line[]): Wrap | null {
  const widths = lines.map((l) => columns(page, l));
  const sorted = widths.filter((n) => n > 24).sort((a, b) => a - b);
  const width = sorted[Math.floor(sorted.length * 0.95)] ?? 0;
  if (width < NARROWEST || width > WIDEST || (sorted.at(-1) ?? 0) > width + 8) return null;
  const steps = lines.slice(1).map((l, i) => l.index - (lines[i]?.index ?? 0));
  const single = steps.filter((n) => n === 1).length;
  const usual = steps.sort((a, b) => a - b)[steps.length >> 1] ?? 2;
  const margin = lines.map((l) => indent(page, l)).sort((a, b) => a - b)[Math.floor(lines.length * 0.05)] ?? 0;
  const wrap = { width, stride: single * 3 >= lines.length ? 1 : Math.min(4, Math.max(2, usual)), margin };
  let full = 0;
  let short = 0;
  for (let i = 1; i < lines.length; i++) {
    const a = lines[i - 1];
    const b = lines[i];
    if (!a || !b || !goesOn(page, wrap, a, b)) continue;
    const w = widths[i - 1] ?? 0;
    if (w >= width - SHORT) full++;
    // A title, a signature, a heading of its own say nothing of the width.
    else if (w * 2 > width && !MARKER.test(page.text.slice(a.from, Math.min(a.to, a.from + 16)))) short++;
  }
  if (full < 3 || full < short * 2) return null;
  // Prose has its full stops somewhere; lines of one length without any are a list.
  const stops = lines.filter((l) => page.text.slice(l.from, Math.min(l.to, l.from + WIDEST)).includes('\u3002')).length;
  return stops * 10 >= full ? wrap : null;
}

/** Does line `b` go on with the full line `a`? Both were found to stand in a wrapped text. `marked` where b's marker is known to be none: 其 / 三,…; `opens` where `a` begins a paragraph. */
export function wrapped(page: Page, wrap: Wrap, a: Line, b: Line, marked = false, opens = false): boolean {
  if (wrap.most !== undefined && columns(page, a) > wrap.most) return false;
  return columns(page, a) >= wrap.width - SHORT - (opens && opener(page, a) ? INDENT : 0) && goesOn(page, wrap, a, b, marked);
}

/** Is a line as wide as a full one less a lost indent? */
export const indented = (page: Page, wrap: Wrap, line: Line): boolean =>
  columns(page, line) >= wrap.width - SHORT - INDENT && columns(page, line) <= (wrap.most ?? wrap.width);

/** A paragraph's first line, its indent lost: it has a sentence's marks inside, and no marker. */
function opener(page: Page, a: Line): boolean {
  const text = page.text.slice(a.from, a.to);
  return a.from === a.start && /[,。;]/.test(text) && !MARKER.test(text);
}

/** May a line go on with the one before: no sentence ends there, none is begun by a marker, an indent or an empty line? A row of links is no text. */
function goesOn(page: Page, wrap: Wrap, a: Line, b: Line, marked = false): boolean {
  if (b.index - a.index > wrap.stride || indent(page, b) >= wrap.margin + 2 || indent(page, b) > indent(page, a)) return false;
  if (TERMINAL.test(page.text.slice(Math.max(a.from, a.to - 4), a.to))) return false;
  const start = page.text.slice(b.from, Math.min(b.to, b.from + 16));
  if (!marked && MARKER.test(start) && !COUNT.test(start)) return false;
  return !BAR.test(page.text.slice(a.from, Math.min(a.to, a.from + 200))) && !BAR.test(page.text.slice(b.from, Math.min(b.to, b.from + 200)));
}

/** A count with a blank behind its number, which looks like an item's: 6 个,推动…, but not 1 个人工作. */
export const COUNT = /^\d{1,2}\s(?:[件条家次场户亩吨座套辆棵株篇份期月]|个(?!人|体|税|别)|人次|项(?!目)|名(?!师|医|优))/;

const BAR = /\s[|>\u00B7]\s|\t/;

/** Columns of the blanks that a line begins with. */
function indent(page: Page, line: Line): number {
  let n = 0;
  for (let i = line.start; i < line.from; i++) n += page.source.text.charCodeAt(i) === 0x3000 ? 2 : 1;
  return n;
}

/** Columns of a line, its indent with it. Lines far wider than any wrapped one are measured no further. */
const columns = (page: Page, line: Line): number => columnsOf(page.source.text, line.start, line.to, WIDEST);

/** Columns of a stretch of text as a terminal shows it: Han take two, ASCII one. Counting stops when there are more than `most`. */
export function columnsOf(text: string, from: number, to: number, most: number): number {
  let n = 0;
  for (let i = from; i < to && n <= most; i++) n += text.charCodeAt(i) > 0x7f ? 2 : 1;
  return n;
}
