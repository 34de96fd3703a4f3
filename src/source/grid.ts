/** A table as it is read, cell by cell → full rows: merged cells written again wherever they reach, so that every row reads alone. */
import type { About, Builder, CellText } from './builder.ts';
import { hold, type Limits } from './limits.ts';

interface Line {
  readonly text: string;
  readonly about: About;
}

interface Open {
  readonly lines: Line[];
  readonly down: number;
  readonly across: number;
  readonly head: boolean;
}

/** A cell longer than this is a column of the page, not a table's. */
const LONG = 800;

export class Grid {
  readonly #limits: Limits;
  /** Every cell's lines in order, for a table that turns out to be layout. */
  readonly #all: Line[] = [];
  readonly #rows: Open[][] = [];
  #cell: Open | undefined;

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  openRow(): void {
    this.#rows.push([]);
  }

  openCell(down: number, across: number, head: boolean): void {
    if (this.#rows.length === 0) this.openRow();
    this.#cell = { lines: [], down: Math.min(Math.max(down, 1), 1000), across: Math.min(Math.max(across, 1), 200), head };
    this.#rows.at(-1)?.push(this.#cell);
  }

  closeCell(): void {
    this.#cell = undefined;
  }

  paragraph(text: string, about: About): void {
    this.#all.push({ text, about });
    this.#cell?.lines.push({ text: (about.number ?? '') + (about.gap ?? '') + text, about });
  }

  /** Writes the table as rows, or as plain paragraphs where it only arranges the page. */
  write(to: Builder): void {
    const rows = this.#rows.filter((r) => r.length > 0);
    const wide = Math.max(0, ...rows.map((r) => r.reduce((n, c) => n + c.across, 0)));
    const long = rows.some((r) => r.some((c) => c.lines.reduce((n, l) => n + l.text.length, 0) > LONG));
    if (long || wide < 2) this.writeLayout(to);
    else {
      // Text between <table> and its cells is moved out of the table by the standard's own rule, so all lines are in cells here.
      const headRows = rows.findIndex((r) => !r.every((c) => c.head));
      to.table(this.#fill(rows), { headRows: headRows < 0 ? rows.length : headRows });
    }
  }

  /** Writes every cell's lines one after another: what a table that only arranges the page comes to. */
  writeLayout(to: Builder): void {
    for (const line of this.#all) to.paragraph(line.text, line.about);
  }

  /** Lays the cells out on a grid, as HTML's table model does: a cell takes the first free place of its row. */
  #fill(rows: readonly (readonly Open[])[]): CellText[][] {
    const out: CellText[][] = [];
    /** A merged cell that still reaches down at this column. */
    const hanging: ({ text: string; left: number } | undefined)[] = [];
    let cells = 0;
    for (const row of rows) {
      const line: CellText[] = [];
      const drop = (): void => {
        for (let h = hanging[line.length]; h && h.left > 0; h = hanging[line.length]) {
          h.left--;
          line.push({ text: h.text, filled: true });
        }
      };
      for (const cell of row) {
        drop();
        const text = cell.lines.map((l) => l.text.trim()).join(' ');
        for (let k = 0; k < cell.across; k++) {
          hanging[line.length] = cell.down > 1 ? { text, left: cell.down - 1 } : undefined;
          line.push(k === 0 ? { text } : { text, filled: true });
        }
      }
      drop();
      cells += line.length;
      hold('maxCells', this.#limits, cells);
      out.push(line);
    }
    return out;
  }
}
