/** Builds a source text: one paragraph a line, one table row a line with its cells parted by tabs. All readers but TXT's write through it. */
import type { Cell, Format, Paragraph, SourceText, Table } from '../core/model.ts';
import type { Problem } from '../core/problem.ts';
import { span } from '../core/span.ts';
import { hold, type Limits } from './limits.ts';

/** What a reader knows of a paragraph besides its text. `number` is the automatic number's text, which stands in front. */
export interface About {
  readonly number?: string;
  /** What parts the number from the text. */
  readonly gap?: string;
  readonly level?: number;
  readonly bold?: boolean;
  readonly centred?: boolean;
  readonly size?: number;
  readonly page?: number;
  readonly style?: string;
}

/** A cell before it has a place: `filled` marks a copy of a merged cell. */
export interface CellText {
  readonly text: string;
  readonly filled?: boolean;
}

/** Grows a source text. Throws LimitReached when it grows past the limits. */
export class Builder {
  readonly #parts: string[] = [];
  readonly #paragraphs: Paragraph[] = [];
  readonly #tables: Table[] = [];
  readonly #limits: Limits;
  #length = 0;
  #cells = 0;

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  /** Adds a paragraph on lines of its own: the breaks inside it stay, as \n. */
  paragraph(text: string, about: About = {}): void {
    const { number, gap = '', ...rest } = about;
    const start = this.#line(number ? number + gap + breaks(text) : breaks(text));
    const generated = number ? { generated: span(start, start + number.length) } : {};
    this.#paragraphs.push({ span: span(start, this.#length), number: this.#paragraphs.length + 1, ...rest, ...generated });
  }

  /** Adds a table, each row a line. Every row is a paragraph too, so that it has a number and a page. */
  table(rows: readonly (readonly CellText[])[], about: About & { readonly headRows?: number; readonly pages?: readonly number[] } = {}): void {
    const { headRows, pages } = about;
    const kept: Cell[][] = [];
    let first: number | undefined;
    for (const [k, row] of rows.entries()) {
      if (!row.some((c) => !c.filled && c.text.trim() !== '')) continue;
      this.#cells += row.length;
      hold('maxCells', this.#limits, this.#cells);
      const texts = row.map((c) => oneLine(c.text).replaceAll('\t', ' '));
      let at = this.#line(texts.join('\t'));
      first ??= at;
      const page = pages?.[k] ?? about.page;
      this.#paragraphs.push({ span: span(at, this.#length), number: this.#paragraphs.length + 1, ...(page === undefined ? {} : { page }) });
      kept.push(
        row.map((c, n) => {
          const cell = span(at, at + (texts[n] ?? '').length);
          at = cell[1] + 1;
          return c.filled ? { span: cell, filled: true } : { span: cell };
        }),
      );
    }
    if (first !== undefined) this.#tables.push({ span: span(first, this.#length), rows: kept, ...(headRows ? { headRows } : {}) });
  }

  /** Is there anything but white space? */
  get empty(): boolean {
    return !this.#parts.some((p) => p.trim() !== '');
  }

  finish(format: Format, encoding: string | null, problems: readonly Problem[]): SourceText {
    return { format, encoding, text: this.#parts.map((p) => `${p}\n`).join(''), paragraphs: this.#paragraphs, tables: this.#tables, problems };
  }

  /** Adds a line and returns where it starts. */
  #line(text: string): number {
    const start = this.#parts.length === 0 ? 0 : this.#length + 1;
    this.#parts.push(text);
    this.#length = start + text.length;
    hold('maxChars', this.#limits, this.#length);
    return start;
  }
}

const LINE_ENDS = /[\n\r\f\v\u2028\u2029]+/g;
const breaks = (text: string): string => text.replace(/\r\n?|[\f\v\u2028\u2029]/g, '\n');
const oneLine = (text: string): string => text.replace(LINE_ENDS, ' ');

const WIDE = /[\u2E80-\u303F\u3400-\u9FFF\uF900-\uFAFF\uFF01-\uFF60\u2018-\u201D]/;

/** Joins two stretches that a line end parted: with a blank, but with nothing between two East Asian characters (CSS Text 3, segment breaks). */
export function joinLines(before: string, after: string): string {
  const a = before.at(-1);
  const b = after[0];
  if (a === undefined || b === undefined) return before + after;
  return before + (WIDE.test(a) || WIDE.test(b) ? '' : ' ') + after;
}
