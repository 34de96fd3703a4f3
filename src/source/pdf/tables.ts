/** Tables by their ruling lines: where lines cross there is a grid, where one is missing cells are merged. */
import { type CellText, joinLines } from '../builder.ts';
import { toLines } from './lines.ts';
import type { Piece, Rule } from './piece.ts';

/** A table on one page. */
export interface PageTable {
  readonly page: number;
  readonly top: number;
  readonly bottom: number;
  /** The columns' edges, for telling the same table on the next page. */
  readonly edges: readonly number[];
  readonly rows: readonly (readonly CellText[])[];
  /** Does the column's last cell span several rows, so that it may go on overleaf? */
  readonly hanging: readonly boolean[];
  /** Does the column's first cell span several rows, so that it may go on from the page before? */
  readonly opening: readonly boolean[];
}

/** Finds the tables of a page, and the pieces that stand outside them. */
export function findTables(pieces: readonly Piece[], rules: readonly Rule[], page: number): { tables: PageTable[]; rest: readonly Piece[] } {
  const tables: PageTable[] = [];
  let rest = pieces;
  for (const grid of findGrids(rules)) {
    const inside = rest.filter((p) => isInside(p, grid));
    const table = readTable(grid, inside, page);
    if (!table) continue;
    tables.push(table);
    const taken = new Set(inside);
    rest = rest.filter((p) => !taken.has(p));
  }
  return { tables, rest };
}

/** Lines that cross: the places of columns and rows, and which stretches of them are drawn. */
interface Grid {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly across: readonly Stretch[];
  readonly down: readonly Stretch[];
}

/** A line that is drawn at a place, from one end to the other. */
interface Stretch {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** Lines this near are one; ends this near touch. */
const NEAR = 3;
const MOST = 1500;

function findGrids(rules: readonly Rule[]): Grid[] {
  const across = joined(rules.filter((r) => r.y1 === r.y2).map((r) => ({ at: r.y1, from: r.x1, to: r.x2 })));
  const down = joined(rules.filter((r) => r.x1 === r.x2 && r.y1 !== r.y2).map((r) => ({ at: r.x1, from: r.y1, to: r.y2 })));
  if (across.length > MOST || down.length > MOST) return [];
  return clusters(across, down)
    .map(([h, v]) => ({ across: h, down: v, xs: places(v, h), ys: places(h, v) }))
    .filter((g) => g.xs.length > 2 && g.ys.length > 1 && g.xs.length * g.ys.length < 40_000)
    .sort((a, b) => (a.ys[0] ?? 0) - (b.ys[0] ?? 0));
}

/** Joins pieces of one line: tables are drawn cell by cell. */
function joined(lines: readonly Stretch[]): Stretch[] {
  const out: { at: number; from: number; to: number }[] = [];
  const sorted = [...lines].sort((a, b) => a.at - b.at);
  for (let k = 0; k < sorted.length; ) {
    const at = sorted[k]?.at ?? 0;
    let end = k;
    while (end < sorted.length && (sorted[end]?.at ?? 0) - at <= NEAR) end++;
    const group = sorted.slice(k, end).sort((a, b) => a.from - b.from);
    const mean = group.reduce((n, l) => n + l.at, 0) / group.length;
    let last: { at: number; from: number; to: number } | undefined;
    for (const l of group) {
      if (last && l.from - last.to <= NEAR) last.to = Math.max(last.to, l.to);
      else {
        last = { at: mean, from: l.from, to: l.to };
        out.push(last);
      }
    }
    k = end;
  }
  return out;
}

/** Sorts lines into sets that touch one another. */
function clusters(across: readonly Stretch[], down: readonly Stretch[]): [Stretch[], Stretch[]][] {
  const parent = Array.from({ length: across.length + down.length }, (_, k) => k);
  const root = (k: number): number => {
    let r = k;
    while (parent[r] !== r) r = parent[r] ?? r;
    for (let at = k; at !== r; ) {
      const up = parent[at] ?? r;
      parent[at] = r;
      at = up;
    }
    return r;
  };
  for (const [i, h] of across.entries()) {
    for (const [j, v] of down.entries()) {
      if (v.at >= h.from - NEAR && v.at <= h.to + NEAR && h.at >= v.from - NEAR && h.at <= v.to + NEAR) parent[root(i)] = root(across.length + j);
    }
  }
  const sets = new Map<number, [Stretch[], Stretch[]]>();
  const set = (k: number): [Stretch[], Stretch[]] => {
    const r = root(k);
    const s = sets.get(r) ?? [[], []];
    sets.set(r, s);
    return s;
  };
  for (const [i, h] of across.entries()) set(i)[0].push(h);
  for (const [j, v] of down.entries()) set(across.length + j)[1].push(v);
  return [...sets.values()].filter(([h, v]) => h.length > 1 && v.length > 0);
}

/** The places of lines, in order; where the crossing lines reach further, the table is open on that side and ends where they end. */
function places(lines: readonly Stretch[], crossing: readonly Stretch[]): number[] {
  const out: number[] = [];
  for (const at of lines.map((l) => l.at).sort((a, b) => a - b)) if (at - (out.at(-1) ?? -1e9) > NEAR) out.push(at);
  const first = Math.min(...crossing.map((c) => c.from));
  const last = Math.max(...crossing.map((c) => c.to));
  if ((out[0] ?? 0) - first > 8) out.unshift(first);
  if (last - (out.at(-1) ?? 0) > 8) out.push(last);
  return out;
}

/** The middle of a piece's letters. */
const middle = (p: Piece): number => p.y - p.size * 0.3;
/** A piece is at home where it starts: in a narrow cell it may run over the next line. */
const startOf = (p: Piece): number => p.x + Math.min(p.size * 0.2, (p.end - p.x) / 2);

function isInside(p: Piece, { xs, ys }: Grid): boolean {
  const x = startOf(p);
  const y = middle(p);
  return x > (xs[0] ?? 0) && x < (xs.at(-1) ?? 0) && y > (ys[0] ?? 0) && y < (ys.at(-1) ?? 0);
}

/** Index of the stretch between two places that holds a value. */
function slot(places: readonly number[], value: number): number {
  let k = 0;
  while (k < places.length - 2 && value >= (places[k + 1] ?? 0)) k++;
  return k;
}

function readTable(grid: Grid, pieces: readonly Piece[], page: number): PageTable | undefined {
  const { xs, ys } = grid;
  const wide = xs.length - 1;
  const high = ys.length - 1;
  const areas = merge(grid, wide, high);
  const held = new Map<number, Piece[]>();
  for (const p of pieces) {
    const area = areas[slot(ys, middle(p)) * wide + slot(xs, startOf(p))] ?? 0;
    const list = held.get(area);
    if (list) list.push(p);
    else held.set(area, [p]);
  }
  if (held.size < 2) return undefined;
  const texts = new Map([...held].map(([area, list]) => [area, cellText(list, page)]));
  const columns = range(wide).filter((j) => (xs[j + 1] ?? 0) - (xs[j] ?? 0) > 4);
  const lines = range(high).filter((i) => (ys[i + 1] ?? 0) - (ys[i] ?? 0) > 5);
  if (columns.length < 2) return undefined;
  const seen = new Set<number>();
  const rows = lines.map((i) =>
    columns.map((j): CellText => {
      const area = areas[i * wide + j] ?? 0;
      const text = texts.get(area) ?? '';
      if (seen.has(area)) return { text, filled: true };
      seen.add(area);
      return { text };
    }),
  );
  while (rows.length > 0 && rows[0]?.every((c) => c.text === '')) rows.shift();
  while (rows.length > 0 && rows.at(-1)?.every((c) => c.text === '')) rows.pop();
  const hanging = columns.map((j) => high > 1 && areas[(high - 1) * wide + j] === areas[(high - 2) * wide + j]);
  const opening = columns.map((j) => spans(areas, wide, lines, j));
  return { page, top: ys[0] ?? 0, bottom: ys.at(-1) ?? 0, edges: columns.map((j) => xs[j] ?? 0), rows, hanging, opening };
}

/** Does some area of this column, below the first row, take in more than one row? Heads that are repeated stand above it. */
function spans(areas: readonly number[], wide: number, lines: readonly number[], j: number): boolean {
  return [0, 1, 2].some((k) => {
    const [a, b] = [lines[k], lines[k + 1]];
    return a !== undefined && b !== undefined && areas[a * wide + j] === areas[b * wide + j];
  });
}

const range = (n: number): number[] => Array.from({ length: n }, (_, k) => k);

/** Numbers each small cell with its area: cells with no line between them are one. */
function merge({ xs, ys, across, down }: Grid, wide: number, high: number): number[] {
  const area = range(wide * high);
  const root = (k: number): number => {
    let r = k;
    while (area[r] !== r) r = area[r] ?? r;
    area[k] = r;
    return r;
  };
  const join = (a: number, b: number): void => {
    const [low, up] = [Math.min(root(a), root(b)), Math.max(root(a), root(b))];
    area[up] = low;
  };
  const drawn = (lines: readonly Stretch[], at: number, through: number): boolean =>
    lines.some((l) => Math.abs(l.at - at) <= NEAR && l.from - NEAR < through && l.to + NEAR > through);
  const mid = (list: readonly number[], k: number): number => ((list[k] ?? 0) + (list[k + 1] ?? 0)) / 2;
  for (let i = 0; i < high; i++) {
    for (let j = 0; j < wide; j++) {
      if (j + 1 < wide && !drawn(down, xs[j + 1] ?? 0, mid(ys, i))) join(i * wide + j, i * wide + j + 1);
      if (i + 1 < high && !drawn(across, ys[i + 1] ?? 0, mid(xs, j))) join(i * wide + j, (i + 1) * wide + j);
    }
  }
  return area.map((_, k) => root(k));
}

const cellText = (pieces: readonly Piece[], page: number): string =>
  toLines(pieces, page)
    .map((l) => l.text)
    .reduce(joinLines, '');
