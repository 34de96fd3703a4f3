/** One page → its pieces of text, upright, each once. */

import type { PDFPageProxy, Pdfjs } from './open.ts';
import type { Page, Piece } from './piece.ts';

/** The geometry of pdf.js: a, b, c, d, e, f of a transformation. */
type Matrix = readonly number[];

interface Placed {
  readonly text: string;
  readonly matrix: Matrix;
  readonly width: number;
  readonly font: string;
}

/** Reads a page's text. */
export async function readPage(pdfjs: Pdfjs, page: PDFPageProxy): Promise<Page> {
  const view = page.getViewport({ scale: 1 });
  const content = await page.getTextContent({ disableNormalization: true, includeMarkedContent: false });
  const placed: Placed[] = [];
  for (const item of content.items) {
    if (!('str' in item) || item.str.trim() === '') continue;
    placed.push({ text: item.str, matrix: pdfjs.Util.transform(view.transform, item.transform) as Matrix, width: item.width, font: item.fontName });
  }
  const turn = mainTurn(placed);
  const [width, height] = turn % 2 === 0 ? [view.width, view.height] : [view.height, view.width];
  const pieces: Piece[] = [];
  const slanted: string[] = [];
  for (const p of placed) {
    if (turnOf(p.matrix) === turn) pieces.push(upright(p, turn, view.width, view.height));
    else slanted.push(p.text);
  }
  return { number: page.pageNumber, width, height, turn, pieces: once(pieces), slanted };
}

/** Quarter turns of a text, clockwise, or -1 for one at an angle. */
function turnOf([a = 0, b = 0]: Matrix): number {
  const long = Math.max(Math.abs(a), Math.abs(b));
  if (Math.min(Math.abs(a), Math.abs(b)) > long * 0.08) return -1;
  if (Math.abs(a) > Math.abs(b)) return a > 0 ? 0 : 2;
  return b > 0 ? 1 : 3;
}

/** The turn that most of a page's text has: a table laid on its side is read along its lines. */
function mainTurn(placed: readonly Placed[]): number {
  const sums = [0, 0, 0, 0];
  for (const p of placed) {
    const turn = turnOf(p.matrix);
    if (turn >= 0) sums[turn] = (sums[turn] ?? 0) + p.text.length;
  }
  const most = Math.max(...sums);
  return most === 0 ? 0 : sums.indexOf(most);
}

/** A point of the page as it is shown, after the page is turned so that its text stands upright. */
export function turned(turn: number, x: number, y: number, width: number, height: number): [x: number, y: number] {
  if (turn === 1) return [y, width - x];
  if (turn === 2) return [width - x, height - y];
  return turn === 3 ? [height - y, x] : [x, y];
}

function upright(p: Placed, turn: number, width: number, height: number): Piece {
  const [, , c = 0, d = 0, e = 0, f = 0] = p.matrix;
  const [x, y] = turned(turn, e, f, width, height);
  return { text: p.text, x, end: x + p.width, y, size: Math.hypot(c, d) || 1, font: p.font };
}

/** How many earlier pieces of the same text are looked at for a twin: more than a page repeats a word. */
const WINDOW = 200;

/** Leaves out a piece that is drawn again a hair apart, which is how some programs make bold or a shadow. */
function once(pieces: readonly Piece[]): Piece[] {
  const seen = new Map<string, number[]>();
  const out: Piece[] = [];
  for (const p of pieces) {
    const places = seen.get(p.text);
    const twin = places && twinOf(p, places, out);
    if (twin !== undefined) out[twin] = { ...(out[twin] as Piece), bold: true };
    else {
      if (places) places.push(out.length);
      else seen.set(p.text, [out.length]);
      out.push(p);
    }
  }
  return out;
}

function twinOf(p: Piece, places: readonly number[], out: readonly Piece[]): number | undefined {
  const step = Math.min(p.size * 0.25, (p.end - p.x) * 0.5) || 1;
  for (let k = places.length - 1; k >= Math.max(0, places.length - WINDOW); k--) {
    const a = out[places[k] ?? 0];
    if (a && Math.abs(a.x - p.x) < step && Math.abs(a.y - p.y) < step && Math.abs(a.size - p.size) < 0.5) return places[k];
  }
  return undefined;
}
