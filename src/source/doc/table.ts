/** Rows of a Word 97 table → full rows. Each row has its own cell edges, so columns are where any row has an edge ([MS-DOC] 2.9.316). */
import type { CellText } from '../builder.ts';
import type { ParaProps } from './props.ts';

/** A row as read: its cells' texts and what its end says of it. */
export interface DocRow {
  readonly texts: readonly string[];
  readonly props: ParaProps;
}

interface Cell {
  readonly text: string;
  /** First and last column, inclusive and exclusive. */
  readonly from: number;
  readonly to: number;
  readonly left: boolean;
  readonly above: boolean;
}

/** A table's rows with merged cells filled, and how many at the top are heads. */
export function fillRows(rows: readonly DocRow[]): { rows: CellText[][]; headRows: number } {
  const defined = rows.map((r) => definition(r.props));
  const columns = places(defined.flatMap((d) => d.edges));
  const out: CellText[][] = [];
  const above: string[] = [];
  for (const [k, row] of rows.entries()) {
    const cells = place(row, defined[k] as Definition, columns);
    const line: CellText[] = [];
    for (const cell of cells) {
      const copied = cell.left ? (line.at(-1)?.text ?? '') : cell.above ? (above[cell.from] ?? '') : undefined;
      const text = copied ?? cell.text;
      // A single cell across the whole table is a title inside it and is written once.
      const across = Math.max(1, cells.length === 1 ? 1 : cell.to - cell.from);
      for (let n = 0; n < across; n++) line.push(copied === undefined && n === 0 ? { text } : { text, filled: true });
      for (let c = cell.from; c < Math.max(cell.to, cell.from + 1); c++) above[c] = text;
    }
    out.push(line);
  }
  const heads = rows.findIndex((r) => !r.props.headRow);
  return { rows: out, headRows: Math.max(heads, 0) };
}

interface Definition {
  readonly edges: readonly number[];
  readonly flags: readonly number[];
}

/** The cell edges of a row in twentieths of a point, and each cell's flags. */
function definition(props: ParaProps): Definition {
  const cells = props.cells;
  if (!cells || cells.length < 3) return { edges: [], flags: [] };
  const count = cells[2] ?? 0;
  const edges: number[] = [];
  for (let k = 0; k <= count && 5 + 2 * k <= cells.length; k++) edges.push(cells.readInt16LE(3 + 2 * k));
  const flags: number[] = [];
  for (let k = 0; k < count; k++) {
    const at = 3 + 2 * (count + 1) + 20 * k;
    flags.push(at + 2 <= cells.length ? cells.readUInt16LE(at) : 0);
  }
  for (const [cell, merge] of props.merges ?? []) flags[cell] = ((flags[cell] ?? 0) & ~0x60) | (merge << 5);
  return { edges, flags };
}

/** Edges within two points of each other are one. */
function places(edges: readonly number[]): number[] {
  const out: number[] = [];
  for (const e of [...edges].sort((a, b) => a - b)) if (e - (out.at(-1) ?? -1e9) > 40) out.push(e);
  return out;
}

function column(places: readonly number[], edge: number): number {
  let k = 0;
  while (k + 1 < places.length && (places[k + 1] ?? 0) <= edge + 40) k++;
  return k;
}

function place(row: DocRow, { edges, flags }: Definition, columns: readonly number[]): Cell[] {
  return row.texts.map((text, k) => {
    const known = k + 1 < edges.length;
    const from = known ? column(columns, edges[k] ?? 0) : k;
    const to = known ? column(columns, edges[k + 1] ?? 0) : k + 1;
    const flag = flags[k] ?? 0;
    // Bits 0 and 1: first of cells merged across, one of the rest. Bits 5 and 6: merged with the cell above, the first of such.
    return { text, from, to, left: (flag & 3) === 2, above: (flag & 0x60) === 0x20 };
  });
}
