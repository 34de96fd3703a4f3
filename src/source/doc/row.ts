/** A table row's definition ([MS-DOC] 2.9.316): its cells' edges and merges. */
import type { EdgeRow } from '../rows.ts';
import type { ParaProps } from './props.ts';

/** Puts a row's texts and what its end says of it together. */
export function rowOf(texts: readonly string[], props: ParaProps): EdgeRow {
  const head = props.headRow === true;
  const cells = props.cells;
  if (!cells || cells.length < 3) return { texts, edges: [], merges: [], head };
  const count = cells[2] ?? 0;
  const edges: number[] = [];
  for (let k = 0; k <= count && 5 + 2 * k <= cells.length; k++) edges.push(cells.readInt16LE(3 + 2 * k));
  const merges = Array.from({ length: count }, (_, k) => {
    const at = 3 + 2 * (count + 1) + 20 * k;
    const flags = at + 2 <= cells.length ? cells.readUInt16LE(at) : 0;
    // Bits 0 and 1: first of cells merged across, one of the rest. Bits 5 and 6: goes on from the cell above, and the first of such.
    const down = props.merges?.get(k) ?? (flags >> 5) & 3;
    return (flags & 3) === 2 ? 'left' : down === 1 ? 'above' : undefined;
  });
  return { texts, edges, merges, head };
}
