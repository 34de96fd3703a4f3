/** The rows of a table, as the words of its cells and of its row's definition come (RTF 1.9.1, Table Definitions). */
import type { EdgeRow } from '../rows.ts';

export class Rows {
  #lines: string[] = [];
  #cells: string[] = [];
  #edges: number[] = [];
  #left = 0;
  #merges: ('left' | 'above' | undefined)[] = [];
  #merge: 'left' | 'above' | undefined;
  #head = false;
  #rows: EdgeRow[] = [];

  /** A paragraph of the cell that is open. */
  line(text: string): void {
    this.#lines.push(text);
  }

  endCell(): void {
    this.#cells.push(this.#lines.join(' '));
    this.#lines = [];
  }

  /** The rows so far, which are given away. */
  take(): readonly EdgeRow[] {
    const rows = this.#rows;
    this.#rows = [];
    return rows;
  }

  /** A word of a row's definition, or its end; others say nothing here. */
  word(word: string, value: number | undefined): void {
    if (word === 'row') this.#endRow();
    else if (word === 'trowd') this.#define();
    else if (word === 'trleft') this.#left = value ?? 0;
    else if (word === 'trhdr') this.#head = true;
    else if (word === 'clmrg') this.#merge = 'left';
    else if (word === 'clvmrg') this.#merge = 'above';
    else if (word === 'cellx') {
      this.#edges.push(value ?? 0);
      this.#merges.push(this.#merge);
      this.#merge = undefined;
    }
  }

  #endRow(): void {
    this.#rows.push({
      texts: this.#cells,
      edges: this.#cells.length < this.#edges.length + 1 ? [this.#left, ...this.#edges] : [],
      merges: this.#merges,
      head: this.#head,
    });
    this.#cells = [];
  }

  #define(): void {
    this.#edges = [];
    this.#merges = [];
    this.#merge = undefined;
    this.#head = false;
    this.#left = 0;
  }
}
