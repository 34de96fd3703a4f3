/** Tables without ruling lines: at least three lines in a row whose runs stand in the same columns. */
import type { TextLine } from './piece.ts';
import type { PageTable } from './tables.ts';

/** Lines of one page, with stretches of aligned ones made tables. */
export function alignedTables(lines: readonly TextLine[]): (TextLine | PageTable)[] {
  const out: (TextLine | PageTable)[] = [];
  for (let k = 0; k < lines.length; ) {
    const first = lines[k] as TextLine;
    let end = k + 1;
    if (first.runs.length > 1) while (end < lines.length && aligned(lines[end - 1] as TextLine, lines[end] as TextLine)) end++;
    if (end - k >= 3) out.push(table(lines.slice(k, end)));
    else out.push(...lines.slice(k, end));
    k = end;
  }
  return out;
}

/** Do the runs of two neighbouring lines stand under one another, by their left ends, right ends or middles? */
function aligned(a: TextLine, b: TextLine): boolean {
  if (a.runs.length !== b.runs.length || b.y - a.y > a.size * 3.5) return false;
  const em = Math.max(a.size, b.size);
  return a.runs.every((r, k) => {
    const s = b.runs[k];
    return s !== undefined && Math.min(Math.abs(r.x - s.x), Math.abs(r.end - s.end), Math.abs(r.x + r.end - s.x - s.end) / 2) < em * 0.6;
  });
}

function table(lines: readonly TextLine[]): PageTable {
  const first = lines[0] as TextLine;
  return {
    page: first.page,
    top: first.y,
    bottom: lines.at(-1)?.y ?? first.y,
    edges: first.runs.map((r) => r.x),
    rows: lines.map((l) => l.runs.map((r) => ({ text: r.text }))),
    hanging: first.runs.map(() => false),
    opening: first.runs.map(() => false),
  };
}
