/** Tables that came as one cell a line are tables, their cells neither headings nor items. */
import { type Cell, cellGrids, FIGURES, figure } from '../core/cells.ts';
import type { View } from '../core/view.ts';
import type { Para } from './paras.ts';

/** Takes such tables out of the paragraphs. */
export function cellTables(view: View, paras: readonly Para[]): readonly Para[] {
  const f = view.folded;
  let figures = 0;
  for (const p of paras) if (figure(f, p.start, p.end)) figures++;
  if (figures < FIGURES) return paras;
  // What is a table already, or part of a line, is no cell.
  const lines = paras.map((p): Cell => [p.start, p.table || !p.alone ? Number.POSITIVE_INFINITY : p.end]);
  const out: Para[] = [];
  let at = 0;
  for (const { from, taken, rows } of cellGrids(f, lines)) {
    const first = paras[from] as Para;
    const { end } = paras[from + taken - 1] as Para;
    const table = { span: view.toSource(first.start, end), rows: rows.map((row) => row.map(([a, b]) => ({ span: view.toSource(a, b) }))), headRows: 1 };
    out.push(...paras.slice(at, from), { start: first.start, end, alone: true, gap: first.gap, table });
    at = from + taken;
  }
  return at === 0 ? paras : [...out, ...paras.slice(at)];
}
