/** A table with its merged cells spread out, so that every row has a cell for each column and reads alone. */
import { type Grid, type GridCell, type GridRow, type Para, shown } from './blocks.ts';

/** A cell's place in a row. Of a merged cell the first place holds it; the others copy that place. */
interface Slot {
  readonly cell: GridCell | null;
  readonly copy: Slot | null;
  /** The cell's text, once it is written. */
  text: string;
}

export interface GridLine {
  readonly slots: readonly Slot[];
  readonly head: boolean;
}

/**
 * Does the table only put a frame around paragraphs, as pages laid out by tables do? Then no row has text in more than one cell,
 * and what is in it reads as lines.
 */
export const isFrame = (grid: Grid): boolean => grid.rows.every((row) => row.cells.reduce((n, cell) => n + (isBlank(cell) ? 0 : 1), 0) <= 1);

/** A cell that continues another shows that one's text. */
const isBlank = (cell: GridCell): boolean =>
  !cell.left && cell.vertical !== 'continue' && cell.blocks.every((block) => block.type === 'paragraph' && isBlankPara(block));

const isBlankPara = (para: Para): boolean =>
  para.numId === undefined && para.boxes.length === 0 && para.notes.length === 0 && para.pieces.every((p) => p.text.trim() === '');

/** Text this long, in several paragraphs, is a page's and not a table's. In UTF-16 units. */
const LONG = 800;

/** Does a cell hold a page of paragraphs? Its row reads as lines then, for in one line its headings would be lost. */
export function isPage(cell: GridCell): boolean {
  let [length, paragraphs] = [0, 0];
  for (const block of cell.blocks) {
    const n = block.type === 'paragraph' ? shown(block).trim().length : 0;
    length += n;
    if (n > 0) paragraphs += 1;
  }
  return length > LONG && paragraphs > 2;
}

/** The rows from the top, each with one slot a column. A row that is a single cell across the whole table is written once: it is a title inside the table. */
export function* spread(grid: Grid): Generator<GridLine> {
  const width = grid.rows.reduce((most, row) => Math.max(most, columns(row)), 0);
  const above = new Map<number, Slot>();
  for (const row of grid.rows) {
    const band = row.cells.length === 1 && width > 1 && columns(row) === width;
    const slots: Slot[] = [];
    for (let i = 0; i < row.before; i++) slots.push(empty());
    let column = row.before;
    for (const cell of row.cells) {
      const slot = slotOf(cell, slots.at(-1), above.get(column));
      slots.push(slot);
      for (let i = 1; i < cell.span && !band; i++) slots.push({ cell: null, copy: slot.copy ?? slot, text: '' });
      if (cell.vertical !== 'continue') for (let i = 0; i < cell.span; i++) above.delete(column + i);
      if (cell.vertical === 'start') above.set(column, slot);
      column += cell.span;
    }
    yield { slots, head: row.head };
  }
}

const empty = (): Slot => ({ cell: null, copy: null, text: '' });

/** Continued cells copy the cell that they continue; one that continues nothing stands for itself. */
function slotOf(cell: GridCell, left: Slot | undefined, above: Slot | undefined): Slot {
  const from = cell.left ? left : cell.vertical === 'continue' ? above : undefined;
  return { cell, copy: from ? (from.copy ?? from) : null, text: '' };
}

const columns = (row: GridRow): number => row.before + row.cells.reduce((sum, cell) => sum + cell.span, 0);
