/** Rows whose cells have edges of their own, as Word's binary files and RTF keep them → full rows: a column is wherever any row has an edge. */
import { lastAtMost } from '../core/view.ts';
import type { CellText } from './builder.ts';
import { hold, type Limits } from './limits.ts';

/** A row as read. Edges are twentieths of a point, one more than there are cells; a missing one means cells in order. */
export interface EdgeRow {
  readonly texts: readonly string[];
  readonly edges: readonly number[];
  /** Is the cell merged with the one on its left, with the one above? */
  readonly merges: readonly ('left' | 'above' | undefined)[];
  readonly head: boolean;
}

/** A table's rows with merged cells filled, and how many at the top are heads. Throws LimitReached. */
export function fillRows(rows: readonly EdgeRow[], limits: Limits): { rows: CellText[][]; headRows: number } {
  const columns = places(rows.flatMap((r) => r.edges));
  const out: CellText[][] = [];
  const above: string[] = [];
  let cells = 0;
  for (const row of rows) {
    const line: CellText[] = [];
    for (const [k, own] of row.texts.entries()) {
      const known = k + 1 < row.edges.length;
      const from = known ? column(columns, row.edges[k] ?? 0) : k;
      const to = Math.max(known ? column(columns, row.edges[k + 1] ?? 0) : 0, from + 1);
      const merge = row.merges[k];
      const copied = merge === 'left' ? (line.at(-1)?.text ?? '') : merge === 'above' ? (above[from] ?? '') : undefined;
      const text = copied ?? own;
      // A single cell across the whole table is a title inside it and is written once.
      const across = row.texts.length === 1 ? 1 : to - from;
      cells += across;
      hold('maxCells', limits, cells);
      for (let n = 0; n < across; n++) line.push(copied === undefined && n === 0 ? { text } : { text, filled: true });
      for (let c = from; c < to; c++) above[c] = text;
    }
    out.push(line);
  }
  const heads = rows.findIndex((r) => !r.head);
  return { rows: out, headRows: Math.max(heads, 0) };
}

/** Edges this near, in twentieths of a point, are one. */
const NEAR = 40;

function places(edges: readonly number[]): number[] {
  const out: number[] = [];
  for (const e of [...edges].sort((a, b) => a - b)) if (e - (out.at(-1) ?? -1e9) > NEAR) out.push(e);
  return out;
}

/** Which column an edge begins: the last that starts no further on, the first where none does. */
function column(places: readonly number[], edge: number): number {
  return Math.max(lastAtMost(places, edge + NEAR), 0);
}
