/** Tables whose line breaks became blanks: 序号 指标 单位 目标 1 检修农机 台 300 2 培训机手 人 120. */
import type { View } from '../core/view.ts';
import type { Para } from './paras.ts';

/** What the first column is called. */
const FIRST = '序号';
/** How many columns a table has, how long a cell is, how far a table is followed. */
const COLUMNS = { least: 3, most: 10 };
const CELL = 40;
const FAR = 20_000;

type Word = readonly [start: number, end: number];

/** Takes such tables out of their paragraphs, so that their cells are cells: the words up to 1 are the head, and every row counts on and has as many as the first. Linear. */
export function flatTables(view: View, paras: readonly Para[]): readonly Para[] {
  if (!view.folded.includes(`${FIRST} `)) return paras;
  return paras.flatMap((p) => (p.table ? [p] : apart(view, p)));
}

function apart(view: View, p: Para): Para[] {
  const i = view.folded.slice(p.start, p.end).indexOf(`${FIRST} `);
  const rows = i < 0 ? [] : rowsAt(view.folded, p.start + i, p.end);
  const end = rows.at(-1)?.at(-1)?.[1] ?? 0;
  if (rows.length < 3) return [p];
  const at = p.start + i;
  const span = view.toSource(at, end);
  const table = { span, rows: rows.map((row) => row.map(([from, to]) => ({ span: view.toSource(from, to) }))), headRows: 1 };
  const before = view.folded.slice(p.start, at).trimEnd().length;
  const behind = end + view.folded.slice(end, p.end).length - view.folded.slice(end, p.end).trimStart().length;
  return [
    ...(before > 0 ? [{ ...p, end: p.start + before }] : []),
    { start: at, end, alone: true, gap: false, table },
    ...(behind < p.end ? [{ ...p, start: behind, gap: false }] : []),
  ];
}

/** The head and the rows of the table that begins here; fewer than three where there is none. */
function rowsAt(f: string, at: number, end: number): Word[][] {
  const words = wordsOf(f, at, Math.min(end, at + FAR));
  const said = (k: number): string => f.slice(...(words[k] ?? [0, 0]));
  const first = words.findIndex((_, k) => k > 0 && said(k) === '1');
  if (first < COLUMNS.least || first > COLUMNS.most || words.slice(0, first).some((_, k) => !HEAD.test(said(k)))) return [];
  const second = words.findIndex((_, k) => k > first && said(k) === '2');
  const width = second - first;
  if (width < COLUMNS.least || width > first) return [];
  const rows = [words.slice(0, first)];
  for (let k = first, n = 1; said(k) === `${n}`; k += width, n++) {
    const row = words.slice(k, k + width);
    if (row.length < width || row.some(([a, b]) => b - a > CELL)) break;
    rows.push(row);
  }
  return rows;
}

/** A column's head is a short word. */
const HEAD = /^[\u4E00-\u9FFFA-Za-z%()/\u3001]{1,12}$|^20\d{2}年[\u4E00-\u9FFF]{0,8}$/;

function wordsOf(f: string, from: number, to: number): Word[] {
  const out: Word[] = [];
  for (let i = from; i < to; ) {
    if (f.charCodeAt(i) <= 32) {
      i++;
      continue;
    }
    let j = i;
    while (j < to && f.charCodeAt(j) > 32) j++;
    out.push([i, j]);
    i = j;
  }
  return out;
}
