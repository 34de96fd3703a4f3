/**
 * Blocks as text: a paragraph a line with its automatic number in front, a table's row a line with its cells parted by tabs.
 * What hangs on a paragraph, notes and text boxes, follows it in paragraphs of their own, so that nothing runs into a sentence or a number.
 */
import type { Cell, Paragraph, Table } from '../../core/model.ts';
import { span } from '../../core/span.ts';
import { hold, holdTime, type Limits } from '../limits.ts';
import { type Block, type Grid, type NoteRef, type Para, shown } from './blocks.ts';
import { type GridLine, isFrame, isPage, spread } from './grid.ts';
import { gap, isContentsLine, isHiddenWhole, paragraphOf, titlesContents } from './line.ts';
import type { Lists } from './numbering.ts';
import { type Label, ListCounter } from './numbering-counter.ts';
import type { Styles } from './styles.ts';

export interface Laid {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly tables: readonly Table[];
}

export interface Sheet {
  readonly styles: Styles;
  readonly lists: Lists;
  notes(ref: NoteRef): readonly Block[];
}

/** Lays out a document. Throws LimitReached. */
export function layOut(blocks: readonly Block[], sheet: Sheet, limits: Limits, start: number): Laid {
  const page = new Page(sheet, limits, start);
  page.write(blocks, 0);
  return { text: page.text(), paragraphs: page.paragraphs, tables: page.tables };
}

/** A paragraph as it is to be written. */
interface Line {
  readonly label: Label | null;
  readonly text: string;
}

/** Rows that are written one after another. */
interface Piece {
  readonly start: number;
  readonly rows: Cell[][];
  /** Paragraphs whose notes wait for the end of the table. */
  readonly hanging: { para: Para; number: number }[];
  headRows: number;
}

class Page {
  readonly paragraphs: Paragraph[] = [];
  readonly tables: Table[] = [];
  readonly #sheet: Sheet;
  readonly #limits: Limits;
  readonly #start: number;
  readonly #counter = new ListCounter();
  /** The text in pieces: joined once, for a growing string that is cut into again and again costs its whole length each time. */
  readonly #parts: string[] = [];
  #length = 0;
  #cells = 0;
  #steps = 0;
  #inNote = false;
  /** Notes that stand already: a second reference to one writes nothing. */
  readonly #noted = new Set<string>();

  constructor(sheet: Sheet, limits: Limits, start: number) {
    this.#sheet = sheet;
    this.#limits = limits;
    this.#start = start;
  }

  text(): string {
    return this.#parts.join('');
  }

  /** Writes blocks, each on lines of its own. `number` is that of the paragraph they hang on; 0 in the body, whose paragraphs have their own. */
  write(blocks: readonly Block[], number: number): void {
    blocks.forEach((block, i) => {
      this.#tick();
      if (block.type === 'table') this.#table(block, number);
      else if (!titlesContents(block, blocks[i + 1])) this.#paragraph(block, number);
    });
  }

  #paragraph(para: Para, hostNumber: number): void {
    const number = para.number || hostNumber;
    const line = this.#line(para);
    if (line) {
      // The blank that parts a note from its mark is no indent.
      this.#put(para, hostNumber > 0 ? { ...line, text: line.text.trimStart() } : line, number);
      this.#add('\n');
    }
    this.#hanging(para, number);
  }

  /** Text boxes, then notes. A note within a note isn't followed. */
  #hanging(para: Para, number: number): void {
    this.write(para.boxes, number);
    if (this.#inNote) return;
    this.#inNote = true;
    for (const ref of para.notes) {
      const key = `${ref.kind}/${ref.id}`;
      if (!this.#noted.has(key)) this.write(this.#sheet.notes(ref), number);
      this.#noted.add(key);
    }
    this.#inNote = false;
  }

  /** Counts the paragraph in its list and says what is to be written; null for nothing. */
  #line(para: Para): Line | null {
    const text = shown(para);
    const bare = text.trim() === '';
    const style = this.#sheet.styles.para(para.style);
    if (bare && ((para.hiddenMark ?? style.run.hidden) || isHiddenWhole(para))) return null;
    if (isContentsLine(para, style, text)) return null;
    const place = this.#sheet.lists.place({ numId: para.numId, level: para.level }, style);
    const label = place ? this.#counter.next(place) : null;
    return bare && !label ? null : { label, text: text.replace(/^\n+/, '').trimEnd() };
  }

  /** Writes a paragraph without its line end. */
  #put(para: Para, line: Line, number: number): void {
    const at = this.#length;
    const label = line.label?.text ?? '';
    this.#add(label + (label === '' ? '' : gap(line.label, line.text)) + line.text);
    const generated = label === '' ? undefined : span(at, at + label.length);
    const end = line.text === '' ? at + label.length : this.#length;
    this.paragraphs.push(paragraphOf(para, this.#sheet.styles.para(para.style), span(at, end), number, generated));
  }

  #table(grid: Grid, number: number): void {
    if (isFrame(grid)) {
      for (const row of grid.rows) for (const cell of row.cells) if (cell.vertical !== 'continue') this.write(cell.blocks, number);
      return;
    }
    let piece = this.#piece();
    for (const line of spread(grid)) {
      this.#tick();
      const row = line.slots.some((slot) => slot.cell && !slot.copy && isPage(slot.cell)) ? undefined : this.#row(line, number, piece.hanging);
      if (row) {
        if (line.head && piece.headRows === piece.rows.length) piece.headRows += 1;
        piece.rows.push(row);
      } else if (row === undefined) {
        this.#endPiece(piece);
        for (const slot of line.slots) if (!slot.copy) this.write(slot.cell?.blocks ?? [], number);
        piece = this.#piece();
      }
    }
    this.#endPiece(piece);
  }

  #piece(): Piece {
    return { start: this.#length, rows: [], hanging: [], headRows: 0 };
  }

  /** Ends a stretch of rows: they are a table, and what hangs on its paragraphs follows. */
  #endPiece({ start, rows, hanging, headRows }: Piece): void {
    if (rows.length > 0) {
      const table = { span: span(start, this.#length - 1), rows };
      this.tables.push(headRows > 0 ? { ...table, headRows } : table);
    }
    for (const { para, number } of hanging) this.#hanging({ ...para, boxes: [] }, number);
  }

  /** Writes a row; null, and nothing written, for one in which nothing stands. */
  #row(line: GridLine, number: number, hanging: { para: Para; number: number }[]): Cell[] | null {
    const start = this.#length;
    const written = this.#parts.length;
    const kept = this.paragraphs.length;
    const row: Cell[] = [];
    for (const slot of line.slots) {
      this.#cells += 1;
      hold('maxCells', this.#limits, this.#cells);
      if (row.length > 0) this.#add('\t');
      const at = this.#length;
      const part = this.#parts.length;
      if (slot.copy) this.#add(slot.copy.text);
      else if (slot.cell) {
        this.#cell(slot.cell.blocks, number, at, hanging);
        slot.text = this.#parts.slice(part).join('');
      }
      row.push(slot.copy ? { span: span(at, this.#length), filled: true } : { span: span(at, this.#length) });
    }
    if (row.some((cell, i) => !line.slots[i]?.copy && cell.span[1] > cell.span[0])) {
      this.#add('\n');
      return row;
    }
    this.#length = start;
    this.#parts.length = written;
    this.paragraphs.length = kept;
    return null;
  }

  /** A cell's paragraphs, and those of tables and boxes in it, in one line with blanks between. */
  #cell(blocks: readonly Block[], hostNumber: number, cellStart: number, hanging: { para: Para; number: number }[]): void {
    for (const block of blocks) {
      if (block.type === 'table') {
        for (const row of block.rows)
          for (const inner of row.cells) if (inner.vertical !== 'continue') this.#cell(inner.blocks, hostNumber, cellStart, hanging);
        continue;
      }
      const number = block.number || hostNumber;
      const line = this.#line(block);
      if (line) {
        if (this.#length > cellStart) this.#add(' ');
        this.#put(block, { label: line.label, text: line.text.replace(/[\t\n]/g, ' ').trim() }, number);
      }
      if (block.boxes.length > 0) this.#cell(block.boxes, number, cellStart, hanging);
      if (block.notes.length > 0) hanging.push({ para: block, number });
    }
  }

  #add(text: string): void {
    this.#parts.push(text);
    this.#length += text.length;
    if (this.#length > this.#limits.maxChars) hold('maxChars', this.#limits, this.#length);
  }

  #tick(): void {
    this.#steps += 1;
    if (this.#steps % 256 === 0) holdTime(this.#limits, this.#start);
  }
}
