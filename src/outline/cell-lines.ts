/** Tables that a scraper wrote a cell a line, each line ended by a bar: 指标 | / 目标值 | / 良种覆盖率 | / 98 |. */
import type { View } from '../core/view.ts';
import type { Para } from './paras.ts';

/** How many columns a table has, how many cells are read, how long a cell is. */
const COLUMNS = { least: 2, most: 10 };
const MOST = 2000;
const CELL = 400;

const NUMBERED = /^(?:序\s?号|编号|序)$/;
/** A value, or a dash for none, which a scan reads as the numeral one. */
const VALUE = /^[[(〔]?[<>=\u2265\u2264~\u2248]?\d[\d.,]{0,15}[%\u2030]?[\])〕]?$/;
const NOTHING = /^[-\u2014\u2013/\u4E00]{0,2}$/;

type Cell = readonly [start: number, end: number];

/** Takes such tables out of the paragraphs, so that their cells are cells. Linear: a run of lines is read once. */
export function cellLines(view: View, paras: readonly Para[]): readonly Para[] {
  if (!view.text.includes('|\n')) return paras;
  const out: Para[] = [];
  for (let i = 0; i < paras.length; ) {
    let end = i;
    while (end < paras.length && end - i < MOST && ends(view.folded, paras[end] as Para)) end++;
    const run = paras.slice(i, Math.max(end, i + 1));
    out.push(...(end - i < 3 * COLUMNS.least ? run : tabled(view, run)));
    i += run.length;
  }
  return out;
}

/** Does a bar end the line, and none stand inside? */
const ends = (f: string, p: Para): boolean => f[p.end - 1] === '|' && !p.table && p.end - p.start <= CELL && f.indexOf('|', p.start) === p.end - 1;

/** A run of cells with the table in it, if its rows can be told; what stands before the head is its caption. */
function tabled(view: View, run: readonly Para[]): readonly Para[] {
  const f = view.folded;
  const cells = run.map((p): Cell => [p.start, p.start + f.slice(p.start, p.end - 1).trimEnd().length]);
  const said = cells.map(([a, b]) => f.slice(a, b));
  const starts = counted(said) ?? typed(said);
  const from = starts?.[0];
  if (!starts || from === undefined) return run;
  const rows = starts.map((k, i) => cells.slice(k, starts[i + 1]));
  const [first, last] = [run[from] as Para, run.at(-1) as Para];
  const span = view.toSource(first.start, last.end);
  const table = { span, rows: rows.map((row) => row.map(([a, b]) => ({ span: view.toSource(a, b) }))), headRows: 1 };
  return [...run.slice(0, from), { start: first.start, end: last.end, alone: true, gap: first.gap, table }];
}

/** Where the rows begin under 序号: at numbers alone in their cells that grow, the first of them behind the head. Null where they do not. */
function counted(said: readonly string[]): number[] | null {
  const from = said.slice(0, COLUMNS.most).findIndex((s) => NUMBERED.test(s));
  const width = from < 0 ? -1 : said.slice(from, from + COLUMNS.most + 1).findIndex((s) => SERIAL.test(s));
  if (width < COLUMNS.least) return null;
  const starts = [from];
  for (let k = from + width, n = 0; k >= 0; ) {
    starts.push(k);
    n = Number(said[k]);
    // A row's width on, or near there where a cell is left out or over: there it must count on by one.
    const due = said[k + width] ?? '';
    const near = due === `${n + 1}` ? -1 : said.slice(k + 2, k + width + 3).indexOf(`${n + 1}`);
    k = near >= 0 ? k + 2 + near : SERIAL.test(due) && Number(due) > n ? k + width : -1;
  }
  return starts.length < 3 || said.length - (starts.at(-1) ?? 0) > 2 * width ? null : starts;
}

const SERIAL = /^\d{1,4}$/;

/** The same where every column under the head is all values or all words, one of them values and the first words: at the least width at which it is so. */
function typed(said: readonly string[]): number[] | null {
  const kinds = said.map((s) => (VALUE.test(s) ? 1 : NOTHING.test(s) ? 0 : 2));
  for (let from = 0; from < 2; from++)
    for (let width = COLUMNS.least; width <= COLUMNS.most && from + 3 * width <= said.length; width++)
      if ((said.length - from) % width === 0 && fits(kinds.slice(from), width))
        return Array.from({ length: (said.length - from) / width }, (_, i) => from + i * width);
  return null;
}

function fits(kinds: readonly number[], width: number): boolean {
  if (kinds.slice(0, width).some((k) => k !== 2)) return false;
  const columns = new Uint8Array(width);
  for (let i = width; i < kinds.length; i++) columns[i % width] = (columns[i % width] ?? 0) | (kinds[i] ?? 0);
  return columns[0] === 2 && columns.every((c) => c !== 3) && columns.includes(1);
}
