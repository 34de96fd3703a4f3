/** The ruling lines of a page. Asking pdf.js for them costs about half as much as the text, so only pages that may hold a table are asked. */

import type { PDFPageProxy, Pdfjs } from './open.ts';
import type { Rule, TextLine } from './piece.ts';
import { turned } from './pieces.ts';

/** What a page is laid out from besides its pieces. */
export interface Ruled {
  /** The lines of all its pieces. */
  readonly lines: readonly TextLine[];
  readonly rules: readonly Rule[];
}

/** May a page hold a table? Two lines with a wide gap in them are enough; one is, where the page before had a table that may go on. */
export const wantsRules = (lines: readonly TextLine[], before: boolean): boolean => lines.filter((l) => l.runs.length > 1).length >= (before ? 1 : 2);

type Matrix = readonly number[];
/** Thicker than this a filled box is a shade, not a line. */
const THICK = 3;

/** Reads the straight lines that a page draws, in the coordinates of its text. */
export async function readRules(pdfjs: Pdfjs, page: PDFPageProxy, turn: number): Promise<Rule[]> {
  const { OPS, Util } = pdfjs;
  const list = await page.getOperatorList({ annotationMode: pdfjs.AnnotationMode.DISABLE });
  const out: Rule[] = [];
  let matrix = page.getViewport({ scale: 1 }).transform as Matrix;
  const saved: Matrix[] = [];
  for (const [k, fn] of list.fnArray.entries()) {
    const args: unknown = list.argsArray[k];
    if (fn === OPS.save) saved.push(matrix);
    else if (fn === OPS.restore) matrix = saved.pop() ?? matrix;
    else if (fn === OPS.transform && isNumbers(args)) matrix = Util.transform(matrix as number[], args as number[]) as Matrix;
    else if (fn === OPS.paintFormXObjectBegin && Array.isArray(args)) {
      saved.push(matrix);
      if (isNumbers(args[0])) matrix = Util.transform(matrix as number[], args[0] as number[]) as Matrix;
    } else if (fn === OPS.paintFormXObjectEnd) matrix = saved.pop() ?? matrix;
    else if (fn === OPS.constructPath && Array.isArray(args) && out.length < 20_000) {
      const stroked = args[0] === OPS.stroke || args[0] === OPS.closeStroke || args[0] === OPS.fillStroke || args[0] === OPS.eoFillStroke;
      const filled = args[0] === OPS.fill || args[0] === OPS.eoFill || args[0] === OPS.fillStroke;
      if (stroked || filled) for (const path of Array.isArray(args[1]) ? args[1] : []) if (isNumbers(path)) addPath(path, matrix, stroked, out);
    }
  }
  const { width, height } = page.getViewport({ scale: 1 });
  return turn === 0 ? out : out.map((r) => turnRule(r, turn, width, height));
}

function turnRule(r: Rule, turn: number, width: number, height: number): Rule {
  const [ax, ay] = turned(turn, r.x1, r.y1, width, height);
  const [bx, by] = turned(turn, r.x2, r.y2, width, height);
  return { x1: Math.min(ax, bx), y1: Math.min(ay, by), x2: Math.max(ax, bx), y2: Math.max(ay, by) };
}

const isNumbers = (x: unknown): x is ArrayLike<number> =>
  x !== null && typeof x === 'object' && 'length' in x && (x.length === 0 || typeof (x as ArrayLike<unknown>)[0] === 'number');

/** Adds a path's straight parts: its edges when it is stroked, its middle line when it is a thin filled box. */
function addPath(path: ArrayLike<number>, m: Matrix, stroked: boolean, out: Rule[]): void {
  const points: { x: number; y: number; move: boolean }[] = [];
  for (let k = 0; k < path.length; ) {
    const op = path[k];
    if (op === 0 || op === 1) {
      points.push({ ...place(m, path[k + 1] ?? 0, path[k + 2] ?? 0), move: op === 0 });
      k += 3;
    } else if (op === 3) {
      const first = points.findLast((p) => p.move);
      if (first) points.push({ ...first, move: false });
      k += 1;
    } else return;
  }
  if (stroked) {
    for (let k = 1; k < points.length; k++) {
      const [a, b] = [points[k - 1], points[k]];
      if (a && b && !b.move) addLine(a.x, a.y, b.x, b.y, out);
    }
    return;
  }
  for (let k = 0; k < points.length; ) {
    let end = k + 1;
    while (end < points.length && !points[end]?.move) end++;
    const part = points.slice(k, end);
    addBox(Math.min(...part.map((p) => p.x)), Math.min(...part.map((p) => p.y)), Math.max(...part.map((p) => p.x)), Math.max(...part.map((p) => p.y)), out);
    k = end;
  }
}

function place(m: Matrix, x: number, y: number): { x: number; y: number } {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = m;
  return { x: a * x + c * y + e, y: b * x + d * y + f };
}

function addLine(x1: number, y1: number, x2: number, y2: number, out: Rule[]): void {
  if (Math.abs(y1 - y2) < 0.8 && Math.abs(x1 - x2) > 4) out.push({ x1: Math.min(x1, x2), y1: (y1 + y2) / 2, x2: Math.max(x1, x2), y2: (y1 + y2) / 2 });
  else if (Math.abs(x1 - x2) < 0.8 && Math.abs(y1 - y2) > 4) out.push({ x1: (x1 + x2) / 2, y1: Math.min(y1, y2), x2: (x1 + x2) / 2, y2: Math.max(y1, y2) });
}

function addBox(x1: number, y1: number, x2: number, y2: number, out: Rule[]): void {
  if (y2 - y1 <= THICK) addLine(x1, (y1 + y2) / 2, x2, (y1 + y2) / 2, out);
  else if (x2 - x1 <= THICK) addLine((x1 + x2) / 2, y1, (x1 + x2) / 2, y2, out);
}
