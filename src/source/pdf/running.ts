/** Running heads, feet and page numbers: what a page repeats in its margins. */
import type { TextLine } from './piece.ts';

/** A page's lines with what was told to be running text apart. */
export interface Trimmed {
  readonly lines: readonly TextLine[];
  readonly dropped: readonly TextLine[];
}

export interface Sheet {
  readonly height: number;
  readonly lines: readonly TextLine[];
  /** Where tables begin and end, for telling how far a line stands from the rest of the page. */
  readonly walls: readonly number[];
}

/** Margins in which running text stands, as shares of the page's height. */
const MARGIN = 0.12;
/** Where a line in small print is running text even on a document's only page. */
const EDGE = 0.088;

/** Parts running text from the text of every page. */
export function trim(sheets: readonly Sheet[]): Trimmed[] {
  const repeated = repeatedLines(sheets);
  const body = bodySize(sheets);
  return sheets.map((sheet) => {
    const dropped = new Set<TextLine>();
    for (const edge of edges(sheet)) {
      for (const line of edge) {
        if (!isRunning(line, sheet, repeated, body)) break;
        dropped.add(line);
      }
    }
    return { lines: sheet.lines.filter((l) => !dropped.has(l)), dropped: [...dropped] };
  });
}

/** The lines of the top margin from the top down and of the bottom margin from the bottom up, three at most each. */
function edges(sheet: Sheet): TextLine[][] {
  const top = sheet.lines.filter((l) => l.y < sheet.height * MARGIN).slice(0, 3);
  const bottom = sheet.lines.filter((l) => l.y > sheet.height * (1 - MARGIN)).slice(-3);
  return [top, bottom.reverse()];
}

const PAGE_NUMBER =
  /^(?:[-\u2010-\u2015\u2500~\u00B7.\u2022|\uFF0D]{0,3}(?:\u7B2C)?\d{1,4}(?:\u9875)?(?:(?:\/|\uFF0F|\u5171|\uFF0C|,|of)\u5171?\d{1,4}\u9875?)?[-\u2010-\u2015\u2500~\u00B7.\u2022|\uFF0D]{0,3}|page\d{1,4}(?:of\d{1,4})?|[ivxlc]{1,6}|\u7B2C[\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341\u767E]{1,5}\u9875)$/i;

const isPageNumber = (text: string): boolean => PAGE_NUMBER.test(text.replace(/\s/g, ''));

function isRunning(line: TextLine, sheet: Sheet, repeated: ReadonlySet<string>, body: number): boolean {
  if (isPageNumber(line.text) || (line.size <= body * 1.2 && repeated.has(key(line)))) return true;
  const edge = Math.min(line.y, sheet.height - line.y);
  if (edge >= sheet.height * EDGE) return false;
  return line.size < body * 0.85 || (line.size <= body * 1.05 && distance(line, sheet) > line.size * 2.6);
}

/** How far a line of the margin stands from the rest of the page, in points: the next line inwards, or a table. */
function distance(line: TextLine, sheet: Sheet): number {
  const top = line.y < sheet.height / 2;
  const inner = [...sheet.lines.map((l) => l.y), ...sheet.walls].filter((y) => (top ? y > line.y + 1 : y < line.y - 1));
  if (inner.length === 0) return 0;
  return top ? Math.min(...inner) - line.y : line.y - Math.max(...inner);
}

/** A line's words with its numbers blanked, and its height on the page to a few points. */
const key = (line: TextLine): string => `${line.text.replace(/\s/g, '').replace(/\d+/g, '#')} ${Math.round(line.y / 8)}`;

/** Lines that stand in the margin of at least two pages, and of a good part of all (heads may change from left to right pages and between chapters). */
function repeatedLines(sheets: readonly Sheet[]): Set<string> {
  const counts = new Map<string, number>();
  for (const sheet of sheets) {
    for (const k of new Set(edges(sheet).flat().map(key))) counts.set(k, (counts.get(k) ?? 0) + 1);
  }
  const least = Math.max(2, Math.min(4, Math.ceil(sheets.length * 0.2)));
  return new Set([...counts].filter(([, n]) => n >= least).map(([k]) => k));
}

/** The font size that most characters have. */
export function bodySize(sheets: readonly Sheet[]): number {
  const counts = new Map<number, number>();
  for (const sheet of sheets) {
    for (const l of sheet.lines) counts.set(Math.round(l.size), (counts.get(Math.round(l.size)) ?? 0) + l.text.length);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}
