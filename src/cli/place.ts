/** Places that a person can find: line and column, page, paragraph, table cell. */
import type { Paragraph, SourceText } from '../core/model.ts';
import type { Message } from '../core/problem.ts';
import { lastAtMost } from '../core/view.ts';

/** Finds line and column, both from 1, of offsets into one text, as editors count them: a form feed ends no line. */
export function lineFinder(text: string): (offset: number) => { line: number; column: number } {
  const starts = [0];
  for (const end of text.matchAll(/\r\n|\n|\r/g)) starts.push(end.index + end[0].length);
  return (offset) => {
    const i = lastAtMost(starts, offset);
    return { line: i + 1, column: offset - (starts[i] ?? 0) + 1 };
  };
}

/** A place in the file as its own program shows it. Row and column count from 1. */
export interface Place {
  readonly page?: number;
  readonly paragraph?: number;
  readonly table?: { readonly number: number; readonly row: number; readonly column: number };
  readonly line: number;
  readonly column: number;
}

/** Finds places in one source text. */
export function placeFinder(source: SourceText): (offset: number) => Place {
  const line = lineFinder(source.text);
  const starts = source.paragraphs.map((p) => p.span[0]);
  const tables = source.tables.map((t) => t.span[0]);
  return (offset) => {
    const p: Paragraph | undefined = source.paragraphs[lastAtMost(starts, offset)];
    const inside = p !== undefined && offset <= p.span[1] ? p : undefined;
    const table = cellAt(source, lastAtMost(tables, offset), offset);
    return {
      ...line(offset),
      ...(inside?.page === undefined ? {} : { page: inside.page }),
      ...(inside === undefined ? {} : { paragraph: inside.number }),
      ...(table === undefined ? {} : { table }),
    };
  };
}

function cellAt(source: SourceText, t: number, offset: number): Place['table'] {
  for (const [r, row] of (source.tables[t]?.rows ?? []).entries()) {
    const c = row.findIndex((cell) => cell.span[0] <= offset && offset < cell.span[1]);
    if (c >= 0) return { number: t + 1, row: r + 1, column: c + 1 };
  }
  return undefined;
}

/** A place in words: `page 3, paragraph 12`, `table 1, row 2, column 3`, and the line of the text where the file knows no more. */
export function placeWords(place: Place): Message {
  const en: string[] = [];
  const zh: string[] = [];
  if (place.page !== undefined) {
    en.push(`page ${place.page}`);
    zh.push(`第 ${place.page} 页`);
  }
  if (place.paragraph !== undefined) {
    en.push(`paragraph ${place.paragraph}`);
    zh.push(`第 ${place.paragraph} 段`);
  }
  if (place.table) {
    const { number, row, column } = place.table;
    en.push(`table ${number}, row ${row}, column ${column}`);
    zh.push(`表 ${number} 第 ${row} 行第 ${column} 列`);
  }
  if (en.length === 0) {
    en.push(`line ${place.line}`);
    zh.push(`第 ${place.line} 行`);
  }
  return { en: en.join(', '), zh: zh.join(' ') };
}
