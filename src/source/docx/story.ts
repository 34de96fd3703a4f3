/** One flow of paragraphs: the body, a text box, a note. It takes text as it comes and keeps finished blocks in order. */
import { type Block, type Field, type Grid, type GridCell, type GridRow, newPara, type Para, prepend } from './blocks.ts';
import { newField } from './fields.ts';
import type { RunProps } from './styles.ts';

/** Columns that one cell may cover; a word processor makes at most 63. */
const WIDEST = 100;

export class Story {
  readonly blocks: Block[];
  para: Para | null = null;
  readonly fields: Field[] = [];
  /** The field that hides what comes now. */
  hider: Field | null = null;
  /** Paragraphs whose mark was deleted, waiting for the one that they run on into. */
  #carry: Para | null = null;
  readonly #grids: { grid: Grid; row: GridRow | null; cell: GridCell | null }[] = [];

  constructor(blocks: Block[] = []) {
    this.blocks = blocks;
  }

  openPara(number: number, inContents: boolean): void {
    if (this.para) this.closePara();
    this.para = newPara(number);
    this.para.inContents = inContents;
  }

  closePara(): void {
    const para = this.para;
    if (!para) return;
    this.para = null;
    if (this.#carry) prepend(this.#carry, para);
    this.#carry = para.joins ? para : null;
    if (!para.joins) this.#target().push(para);
  }

  /** Adds text to the paragraph; text outside of any is not part of the document. */
  say(text: string, run: RunProps): void {
    const para = this.para;
    if (!para || text === '' || run.hidden) return;
    const field = this.fields.at(-1);
    if (field) field.shows = true;
    const last = para.pieces.at(-1);
    if (last && last.hider === this.hider) last.text += text;
    else para.pieces.push({ text, hider: this.hider });
    const look = para.looks.find((l) => l.look.size === run.size && l.look.bold === run.bold && l.look.font === run.font);
    if (look) look.length += text.length;
    else if (para.looks.length < 20) para.looks.push({ look: { bold: run.bold === true, size: run.size, font: run.font }, length: text.length });
  }

  /** Adds to the code of the field that is open, up to what is ever looked at. */
  code(text: string): void {
    const field = this.fields.at(-1);
    if (field?.phase === 'code' && field.code.length < 4000) field.code += text;
  }

  openField(): void {
    this.fields.push(newField(this.hider));
    this.findHider();
  }

  closeField(): Field | undefined {
    const field = this.fields.pop();
    if (field) field.closed = true;
    this.findHider();
    return field;
  }

  /** Finds the innermost field that hides what comes next. */
  findHider(): void {
    const field = this.fields.at(-1);
    this.hider = !field ? null : field.phase === 'code' || field.contents ? field : field.around;
  }

  openTable(): void {
    this.#flush();
    const grid: Grid = { type: 'table', rows: [] };
    this.#target().push(grid);
    this.#grids.push({ grid, row: null, cell: null });
  }

  closeTable(): void {
    this.#grids.pop();
  }

  openRow(): void {
    const at = this.#grids.at(-1);
    if (at) at.row = { cells: [], before: 0, head: false, dropped: false };
  }

  closeRow(): void {
    const at = this.#grids.at(-1);
    if (at?.row && !at.row.dropped) at.grid.rows.push(at.row);
    if (at) at.row = null;
  }

  openCell(): void {
    const at = this.#grids.at(-1);
    if (at) at.cell = { blocks: [], span: 1, vertical: undefined, left: false, dropped: false };
  }

  closeCell(): void {
    this.#flush();
    const at = this.#grids.at(-1);
    if (at?.cell && at.row && !at.cell.dropped) at.row.cells.push(at.cell);
    if (at) at.cell = null;
  }

  /** Takes a property of the row or cell that is open. */
  gridProp(name: string, value: string | undefined, on: boolean): void {
    const { row, cell } = this.#grids.at(-1) ?? { row: null, cell: null };
    const n = Math.min(Math.max(Number.parseInt(value ?? '1', 10) || 1, 1), WIDEST);
    if (cell) {
      if (name === 'w:gridSpan') cell.span = n;
      else if (name === 'w:vMerge') cell.vertical = value === 'restart' ? 'start' : 'continue';
      else if (name === 'w:hMerge') cell.left = value !== 'restart';
      else if (name === 'w:cellDel') cell.dropped = true;
    } else if (row) {
      if (name === 'w:gridBefore') row.before = n;
      else if (name === 'w:tblHeader') row.head = on;
      else if (name === 'w:del' || name === 'w:moveFrom' || (name === 'w:hidden' && on)) row.dropped = true;
    }
  }

  /** Ends the story: what waits is written. */
  end(): void {
    this.closePara();
    this.#flush();
  }

  /** Nothing is left to run on into: the paragraph stands by itself, if there is something in it. */
  #flush(): void {
    const carry = this.#carry;
    this.#carry = null;
    if (carry && (carry.pieces.length > 0 || carry.boxes.length > 0 || carry.notes.length > 0)) this.#target().push(carry);
  }

  #target(): Block[] {
    return this.#grids.at(-1)?.cell?.blocks ?? this.blocks;
  }
}
