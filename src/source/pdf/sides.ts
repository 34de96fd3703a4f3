/** Pages set in two columns: the left one is read before the right one. */
import { toLines } from './lines.ts';
import type { Piece, TextLine } from './piece.ts';

/** Fewer lines than this on a side are a list or chance, not a column. */
const LEAST = 8;

/** A page's lines in reading order, parted at the gutter. */
export function inColumns(lines: readonly TextLine[], pieces: readonly Piece[], page: number, gutter: number): readonly TextLine[] {
  const full = lines.filter((l) => l.runs.some((r) => r.x < gutter && r.end > gutter));
  const out: TextLine[] = [];
  const rest = pieces.filter((p) => !full.some((l) => Math.abs(l.y - p.y) < p.size * 0.5));
  let from = Number.NEGATIVE_INFINITY;
  for (const l of [...full, undefined]) {
    const to = l?.y ?? Number.POSITIVE_INFINITY;
    const band = rest.filter((p) => p.y > from && p.y <= to);
    for (const side of ['left', 'right'] as const) {
      const own = band.filter((p) => (side === 'left' ? p.x < gutter : p.x >= gutter));
      out.push(...toLines(own, page).map((line) => ({ ...line, side })));
    }
    if (l) out.push(l);
    from = to;
  }
  return out;
}

/** The place in the middle of the page that hardly a line runs over, with a good many lines of text on both sides of it. `before` is that of the page before. */
export function findGutter(lines: readonly TextLine[], before: number | undefined): number | undefined {
  if (before !== undefined && goesOn(lines, before)) return before;
  const runs = lines.flatMap((l) => l.runs.map((r) => ({ ...r, wide: (r.end - r.x) / l.size >= 9 })));
  if (runs.length < 2 * LEAST) return undefined;
  const left = Math.min(...runs.map((r) => r.x));
  const right = Math.max(...runs.map((r) => r.end));
  let gutter: number | undefined;
  let least = Math.max(1, runs.length * 0.15);
  // Text far off the page makes the way long, not the steps many.
  const step = Math.max(4, (right - left) / 2000);
  for (let x = left + (right - left) * 0.3; x < right - (right - left) * 0.3; x += step) {
    const over = runs.filter((r) => r.x < x && r.end > x).length;
    if (over >= least) continue;
    least = over;
    gutter = x;
  }
  if (gutter === undefined) return undefined;
  const at = gutter;
  const isText = (side: typeof runs): boolean => side.length >= LEAST && side.filter((r) => r.wide).length >= side.length * 0.6;
  return isText(runs.filter((r) => r.end <= at)) && isText(runs.filter((r) => r.x >= at)) ? at : undefined;
}

/** Is a page parted where the one before was? Few lines are enough then: its last column may be short. */
function goesOn(lines: readonly TextLine[], gutter: number): boolean {
  const runs = lines.flatMap((l) => l.runs);
  const over = runs.filter((r) => r.x < gutter && r.end > gutter).length;
  return over <= runs.length * 0.15 && runs.filter((r) => r.x >= gutter).length > 1;
}
