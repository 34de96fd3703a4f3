/** Tables of tabs whose rows stand in groups: 指标 → 单位 → 2026年目标, then 一、经济增长 alone on its line over the rows of that group. */
import type { View } from '../core/view.ts';
import type { Para } from './paras.ts';
import { tabs, tabTable } from './tab-rows.ts';

/** How long a group's name is, and how many lines name one. */
const NAME = 30;
const NAMES = 2;
const VALUE = /^(?:[<>\u2265\u2264\u2248]|不[低高少]于|不超过|约)?\d[\d.,]{0,12}(?!年)[^\d\s]{0,6}$/;

/** Takes such tables out of the paragraphs, so that a group's name heads rows and no section. */
export function groupedRows(view: View, paras: readonly Para[]): readonly Para[] {
  if (!view.text.includes('\t')) return paras;
  const out: Para[] = [];
  let grouped = false;
  for (let i = 0; i < paras.length; ) {
    const { to, groups } = tableFrom(view.folded, paras, i);
    const first = paras[i] as Para;
    if (groups === 0) out.push(...paras.slice(i, to));
    else {
      const last = paras[to - 1] as Para;
      const { block, end } = tabTable(view, paras.slice(i, to), 0, view.text.length);
      const table = { span: block.span, rows: block.rows ?? [], headRows: 1 };
      out.push({ start: view.fromSource(block.span)[0], end: Math.max(end, last.end), alone: true, gap: first.gap, table });
      grouped = true;
    }
    i = to;
  }
  return grouped ? out : paras;
}

/** Where the rows that begin here end, and how many lines among them name groups. */
function tableFrom(f: string, paras: readonly Para[], i: number): { to: number; groups: number } {
  const head = paras[i] as Para;
  const columns = head.table ? 0 : tabs(f, head);
  if (columns < 2 || !f.slice(head.start, head.end).includes('\t') || values(f, head)) return { to: i + 1, groups: 0 };
  let groups = 0;
  let k = i + 1;
  for (; k < paras.length; k++) {
    const p = paras[k] as Para;
    if (p.table || p.gap) break;
    if (tabs(f, p) === columns) continue;
    const row = names(f, paras, k, columns);
    if (row < 0) break;
    groups += row - k;
    k = row;
  }
  return { to: k, groups };
}

/** The row with a value in it that stands under one or two lines that name its group; -1 without one. */
function names(f: string, paras: readonly Para[], from: number, columns: number): number {
  for (let k = from; k <= from + NAMES; k++) {
    const p = paras[k];
    if (!p || p.table || p.gap) return -1;
    if (tabs(f, p) === columns) return k > from && values(f, p) ? k : -1;
    if (p.end - p.start > NAME || /[\t\u3002,;:!?]/.test(f.slice(p.start, p.end))) return -1;
  }
  return -1;
}

/** Does a cell behind a row's first hold a number? */
const values = (f: string, p: Para): boolean =>
  f
    .slice(p.start, Math.min(p.end, p.start + 400))
    .split('\t')
    .slice(1)
    .some((c) => VALUE.test(c.trim()));
