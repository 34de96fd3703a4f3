/** Tables whose columns are parted by tabs. */
import type { Block, Cell } from '../core/model.ts';
import type { View } from '../core/view.ts';
import type { Para } from './paras.ts';

/** How many paragraphs from here on are rows of one table: lines with the same number of tabs. Tabs that only indent make none. */
export function tabRows(text: string, paras: readonly Para[], i: number): number {
  const first = paras[i] as Para;
  const columns = tabs(text, first);
  if (columns === 0 || first.table || !(parted(text, first) || parted(text, paras[i + 1]))) return 0;
  let n = 1;
  for (let p = paras[i + n]; p && !p.table && !p.gap && tabs(text, p) === columns; p = paras[i + n]) n++;
  return n;
}

/** Does a tab stand between a line's words? */
const parted = (text: string, p: Para | undefined): boolean => p !== undefined && text.slice(p.start, p.end).includes('\t');

/** How many tabs a line has, those around it too; 0 for one that is too long for a row. */
export function tabs(text: string, p: Para): number {
  if (p.end - p.start > 400) return 0;
  const [at, end] = rowOf(text, p);
  let n = 0;
  for (let i = at; i < end; i++) if (text.charCodeAt(i) === 9) n++;
  return n;
}

/** More tabs than this before or after a line are no empty cells. */
const EMPTY_CELLS = 12;

/** A row with the tabs around it: a cell that is left empty under a merged one stands before the first word. */
function rowOf(text: string, p: Para): [number, number] {
  let at = p.start;
  let end = p.end;
  while (p.start - at < EMPTY_CELLS && text.charCodeAt(at - 1) === 9) at--;
  while (end - p.end < EMPTY_CELLS && text.charCodeAt(end) === 9) end++;
  return [at, end];
}

/** Such rows as a table, and where it ends: within `[from, to)`, of which they are a part. */
export function tabTable(view: View, rows: readonly Para[], from: number, to: number): { readonly block: Block; readonly end: number } {
  const within = (p: Para): [number, number] => {
    const [at, end] = rowOf(view.text, p);
    return [Math.max(at, from), Math.min(end, to)];
  };
  const cells = rows.map((p) => {
    const row: Cell[] = [];
    const [at, end] = within(p);
    let start = at;
    for (let i = at; i <= end; i++) {
      if (i < end && view.text[i] !== '\t') continue;
      row.push({ span: view.toSource(start, i) });
      start = i + 1;
    }
    return row;
  });
  const [at] = within(rows[0] as Para);
  const [, end] = within(rows.at(-1) as Para);
  return { block: { kind: 'table', span: view.toSource(at, end), rows: cells }, end };
}
