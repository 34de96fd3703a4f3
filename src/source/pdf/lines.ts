/** Pieces → lines of text: what stands on one baseline, with the blanks that the document has and none that the layout made. */
import { raised } from '../raised.ts';
import { ordinary } from './looks.ts';
import type { Piece, Run, TextLine } from './piece.ts';

/** A gap of this many font sizes parts two runs of a line: columns of a table, a tab. */
const COLUMN_GAP = 0.95;
/** Up to this a gap between a Chinese character and a Latin one is what programs set between scripts, not a blank. */
const SCRIPT_GAP = 0.6;
/** From this on a gap between two Chinese characters is a blank; less is justification. */
const HAN_GAP = 0.22;
/** From this on a gap between Latin words or numbers is a blank. */
const WORD_GAP = 0.18;

/** Lines of a page from top to bottom. */
export function toLines(pieces: readonly Piece[], page: number): TextLine[] {
  return rows(pieces).map((row) => toLine(row, page));
}

/** Groups pieces whose boxes share most of their height: a raised note mark belongs to the line that it stands in. */
function rows(pieces: readonly Piece[]): Piece[][] {
  const sorted = [...pieces].sort((a, b) => a.y - b.y || a.x - b.x);
  const open: { main: Piece; pieces: Piece[] }[] = [];
  const out: { main: Piece; pieces: Piece[] }[] = [];
  for (const p of sorted) {
    const home = open.find((row) => shares(row.main, p));
    if (home) {
      home.pieces.push(p);
      if (p.size > home.main.size) home.main = p;
    } else {
      const row = { main: p, pieces: [p] };
      out.push(row);
      open.push(row);
      if (open.length > 3) open.shift();
    }
  }
  return out.sort((a, b) => a.main.y - b.main.y).map((row) => row.pieces);
}

/** The part of a letter's box above its baseline, in font sizes. */
const RISE = 0.8;

function shares(a: Piece, b: Piece): boolean {
  const both = Math.min(a.y, b.y) - Math.max(a.y - a.size * RISE, b.y - b.size * RISE);
  return both >= Math.min(a.size, b.size) * RISE * 0.6;
}

/** One line of pieces in any order. */
export function toLine(pieces: readonly Piece[], page: number): TextLine {
  const sorted = [...pieces].sort((a, b) => a.x - b.x);
  const main = sorted.reduce((a, b) => (b.size > a.size ? b : a), sorted[0] as Piece);
  const runs: { text: string; x: number; end: number }[] = [];
  let size = 0;
  let y = 0;
  let letters = -1;
  let bold = true;
  for (const p of sorted) {
    const raw = squeeze(p, ordinary(p.text)).trim();
    if (raw === '') continue;
    const text = isRaised(p, main) ? raised(raw) : raw;
    const run = runs.at(-1);
    const gap = run ? p.x - run.end : 0;
    const em = Math.min(size || p.size, p.size);
    if (!run || gap > em * COLUMN_GAP) runs.push({ text, x: p.x, end: p.end });
    else {
      run.text += (isBlank(run.text, text, gap / em) ? ' ' : '') + text;
      run.end = Math.max(run.end, p.end);
    }
    // The line's size and baseline are those of its longest piece.
    if (text.length > letters || p.size > size * 1.4) {
      letters = text.length;
      size = p.size;
      y = p.y;
    }
    bold &&= p.bold === true;
  }
  return {
    page,
    x: runs[0]?.x ?? 0,
    end: runs.at(-1)?.end ?? 0,
    y,
    size,
    text: joinRuns(runs),
    bold: bold && runs.length > 0,
    runs,
  };
}

/** Small and above the baseline: the mark of a note, or a power. */
const isRaised = (p: Piece, main: Piece): boolean => p.size < main.size * 0.8 && main.y - p.y > main.size * 0.12;

const joinRuns = (runs: readonly Run[]): string => runs.map((r) => r.text).join(' ');

const WIDE = /[\u2018-\u201D\u2014\u2026\u2460-\u24FF\u2E80-\u303F\u3100-\u312F\u3200-\u9FFF\uF900-\uFAFF\uFF01-\uFF60\uD840-\uDFFF]/;
const isWide = (c: string | undefined): boolean => c !== undefined && WIDE.test(c);

/** Is a gap, in font sizes, a blank that the document has? */
function isBlank(before: string, after: string, gap: number): boolean {
  const wide = Number(isWide(before.at(-1))) + Number(isWide(after[0]));
  return gap > (wide === 2 ? HAN_GAP : wide === 1 ? SCRIPT_GAP : WORD_GAP);
}

/**
 * Drops single blanks next to a Chinese character: pdf.js writes them for every gap from a tenth of a letter on.
 * Where a piece is Chinese alone its width tells how wide the blanks are, and wide ones stay; letters that all stand apart are spaced out, not words.
 */
function squeeze(p: Piece, text: string): string {
  if (!text.includes(' ')) return text;
  const letters = text.replaceAll(' ', '');
  const blanks = text.length - letters.length;
  const pure = !/[^\u3000-\u303F\u3400-\u9FFF\uFF01-\uFF60]/.test(letters);
  if (pure && blanks * 3 < letters.length && (p.end - p.x - letters.length * p.size) / blanks >= p.size * HAN_GAP) return text;
  let out = '';
  for (let k = 0; k < text.length; k++) {
    const c = text.charAt(k);
    if (c === ' ' && (isWide(out.at(-1)) || isWide(text[k + 1]))) continue;
    out += c;
  }
  return out;
}
