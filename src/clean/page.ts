/** A source text as cleaning reads it: folded once, in lines, with the stretches that must not be cut. */
import { DIGITS, has } from '../core/charset.ts';
import { fold } from '../core/fold.ts';
import type { SourceText } from '../core/model.ts';
import { unitsOf } from '../core/units.ts';
import { ENOUGH, HEAD, simplified, TELLING } from './traditional.ts';

/** A line of the source text. All offsets are the source text's. */
export interface Line {
  readonly index: number;
  /** `[start, end)` without its line end. */
  readonly start: number;
  readonly end: number;
  /** `[from, to)` less blanks around it; empty when from = to. */
  readonly from: number;
  readonly to: number;
  /** Lies in a table, which is left alone. */
  readonly fixed: boolean;
}

/** Signs that patterns over the whole text look for: a text that has none of a kind need not be searched for it. Bits of `Page.signs`. */
export const SIGN = {
  /** What a number or a name is masked with. */
  mask: 1,
  /** What stands in a number that was read badly. */
  smudge: 2,
  zeroWidth: 4,
  bracket: 8,
  /** Latin letters, with and without accents. */
  latin: 16,
  lineEnd: 32,
  /** A character that tells a traditional text. */
  traditional: 64,
  stop: 128,
  /** A full stop between two digits. */
  point: 256,
  backslash: 512,
  /** < of a tag. */
  tag: 1024,
  hash: 2048,
  underscore: 4096,
  tab: 8192,
  slash: 16384,
  /** Signs that are sown against copying. */
  sown: 32768,
} as const;

const SIGNS = new Uint16Array(0x10000);
const mark = (bit: number, first: number, last = first): void => {
  for (let c = first; c <= last; c++) SIGNS[c] = (SIGNS[c] ?? 0) | bit;
};
for (const c of 'xX\u00D7*_\u25CB') mark(SIGN.mask, c.charCodeAt(0));
for (const c of '&$\u00A7lIoO') mark(SIGN.smudge, c.charCodeAt(0));
for (const c of '\u00AD\u2060\uFEFF') mark(SIGN.zeroWidth, c.charCodeAt(0));
mark(SIGN.zeroWidth, 0x200b, 0x200f);
mark(SIGN.bracket, 0x5b);
for (const c of TELLING) mark(SIGN.traditional, c.charCodeAt(0));
mark(SIGN.stop, 0x3002);
mark(SIGN.lineEnd, 0x0a);
mark(SIGN.lineEnd, 0x0c, 0x0d);
mark(SIGN.lineEnd, 0x2028, 0x2029);
mark(SIGN.latin, 0x41, 0x5a);
mark(SIGN.latin, 0x61, 0x7a);
mark(SIGN.latin, 0xe0, 0x1dc);
for (const [bit, c] of [
  [SIGN.backslash, '\\'],
  [SIGN.tag, '<'],
  [SIGN.hash, '#'],
  [SIGN.underscore, '_'],
  [SIGN.tab, '\t'],
  [SIGN.slash, '/'],
  [SIGN.sown, '\\'],
  [SIGN.sown, '^'],
  [SIGN.sown, '`'],
] as const)
  mark(bit, c.charCodeAt(0));

export interface Page {
  readonly source: SourceText;
  /** Which of SIGN the text has. */
  readonly signs: number;
  /** The text is written in traditional characters. */
  readonly traditional: boolean;
  /** The source text folded, traditional characters simplified; an index into it is a source offset. */
  readonly text: string;
  /** The text's units, for loops over all of it. */
  readonly units: Uint16Array;
  readonly lines: readonly Line[];
}

/** Reads a source text as a page. Linear. */
export function readPage(source: SourceText): Page {
  const text = fold(source.text);
  const units = unitsOf(text);
  const lines: Line[] = [];
  const tables = [...source.tables].sort((a, b) => a.span[0] - b.span[0]);
  let table = 0;
  let start = 0;
  let signs = 0;
  let told = 0;
  for (let at = 0; at <= text.length; at++) {
    const c = at === text.length ? 10 : (units[at] as number);
    const sign = SIGNS[c] as number;
    signs |= sign;
    if ((sign & (SIGN.lineEnd | SIGN.traditional | SIGN.stop)) === 0) continue;
    if ((sign & SIGN.stop) !== 0) {
      if (has(DIGITS, units[at - 1] ?? 0) && has(DIGITS, units[at + 1] ?? 0)) signs |= SIGN.point;
      continue;
    }
    if ((sign & SIGN.traditional) !== 0) {
      if (at < HEAD) told++;
      continue;
    }
    let from = start;
    let to = at;
    while (from < to && isBlank(text.charCodeAt(from))) from++;
    while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
    while (table < tables.length && (tables[table]?.span[1] ?? 0) <= start) table++;
    const here = tables[table]?.span;
    lines.push({ index: lines.length, start, end: at, from, to, fixed: here !== undefined && here[0] < at && start < here[1] });
    if (c === 10 && source.text.charCodeAt(at) === 13 && source.text.charCodeAt(at + 1) === 10) at++;
    start = at + 1;
  }
  if (told < ENOUGH) return { source, signs, traditional: false, text, units, lines };
  const simple = simplified(text);
  return { source, signs, traditional: true, text: simple, units: unitsOf(simple), lines };
}

/** A blank, a tab or another white space inside a line; also the zero-width marks that scraped pages are sown with. */
const isBlank = (c: number): boolean =>
  c === 32 || c === 9 || c === 11 || c === 0xa0 || c === 0x3000 || c === 0xfeff || (c >= 0x2000 && c <= 0x200d) || c === 0x2060 || c === 0x202f || c === 0x205f;

/** A line's text, folded, less blanks around it. */
export const lineText = (page: Page, line: Line): string => page.text.slice(line.from, line.to);

/** The first lines that hold anything, at most so many. */
export function topLines(page: Page, most: number): Line[] {
  const out: Line[] = [];
  for (let i = 0; i < page.lines.length && out.length < most; i++) {
    const line = page.lines[i] as Line;
    if (line.to > line.from) out.push(line);
  }
  return out;
}

/** The line that holds an offset. */
export function lineAt(page: Page, offset: number): Line | undefined {
  let lo = 0;
  let hi = page.lines.length;
  while (lo < hi) {
    const mid = (lo + hi) >> 1;
    if ((page.lines[mid]?.start ?? 0) <= offset) lo = mid + 1;
    else hi = mid;
  }
  return page.lines[lo - 1];
}
