/** Tables that came as plain lines: cells parted by | or by blanks, or one cell a line. */
import { anyIn, charSet, DIGITS, isIn, SPACES } from '../../core/charset.ts';
import type { Range } from '../quantity/found.ts';
import type { Place } from './sentences.ts';

type Rows = readonly (readonly Range[])[];

/** Joins the stretches that are rows or cells of one table into one stretch with rows. The stretches are in the order of the text. */
export function withGrids(text: string, places: readonly Place[]): readonly Place[] {
  const out: Place[] = [];
  let afterGrid = -1;
  for (let i = 0; i < places.length; ) {
    const one = places[i];
    if (!one) break;
    // Cells a line are looked for once, where their run starts: documents are hostile.
    const fresh = i === afterGrid || !isCell(text, places[i - 1]) || places[i - 1]?.titles !== one.titles;
    const grid = one.rows || !isHead(text, one) ? null : (piped(text, places, i) ?? lined(text, places, i) ?? (fresh ? celled(text, places, i) : null));
    if (!grid) {
      out.push(one);
      i++;
      continue;
    }
    const { rows, skipped, taken } = grid;
    out.push(...places.slice(i, i + skipped), { ...one, at: rows[0]?.[0]?.[0] ?? one.at, end: rows.at(-1)?.at(-1)?.[1] ?? one.end, rows, headRows: 1 });
    i += taken;
    afterGrid = i;
  }
  return out;
}

interface Grid {
  readonly rows: Rows;
  /** Stretches before the table, such as its caption. */
  readonly skipped: number;
  readonly taken: number;
}

/** The longest run of cells that is looked at, the longest cell and the longest row. */
const MOST = 400;
const CELL = 20;
const ROW = 120;

/** Does a stretch follow in the same section, as a paragraph of its own? */
const follows = (next: Place | undefined, first: Place): next is Place =>
  next !== undefined && !next.rows && next.titles === first.titles && next.section === first.section && next.end - next.at <= ROW;

const STOPS = charSet('\u3002,;!?');
const NO_CELL = charSet('\u3002,;:!?|');
/** A line that may start a table holds no sentence and does not begin with a number. */
const isHead = (text: string, { at, end }: Place): boolean => end - at <= ROW && !isIn(DIGITS, text, at) && !anyIn(text, STOPS, at, end);

/** Is a stretch short enough for a cell, and no sentence? */
const isCell = (text: string, place: Place | undefined): boolean =>
  place !== undefined && !place.rows && place.end - place.at <= CELL && !anyIn(text, NO_CELL, place.at, place.end);

/** A cell that is a number, with a short unit or none, or a dash for none. */
const isValue = (cell: string): boolean =>
  /^(?:[[\u3014]\d{1,9}(?:\.\d{1,4})?[\]\u3015]|[<>=\u2265\u2264\u2248]?\d[\d.,]{0,15}(?:[-~]\d[\d.]{0,15})?(?!年)[^\d\s]{0,4}|[\u2014/-]{1,2})$/.test(cell);

const BAR = '|'.charCodeAt(0);
/** | --- | ---: | under a head */
const RULE = /^[\s|:\u2014-]{3,120}$/;

/** Rows of one line each, parted by |: | 指标 | 2024年现状 | 2025年目标 |. */
function piped(text: string, places: readonly Place[], from: number): Grid | null {
  const rows: (readonly Range[])[] = [];
  const first = places[from];
  let taken = 0;
  for (; first && taken < MOST; taken++) {
    const place = places[from + taken];
    if (!follows(place, first) || !text.slice(place.at, place.end).includes('|')) break;
    if (rows.length === 1 && RULE.test(text.slice(place.at, place.end))) continue;
    const cells = between(text, place);
    if (cells.length < 2 || (rows[0] && cells.length !== rows[0].length)) break;
    if (rows.length === 0 && cells.some((c) => isValue(text.slice(...c)))) break;
    rows.push(cells);
  }
  return rows.length < 2 ? null : { rows, skipped: 0, taken };
}

/** What stands between the bars of a line, without the blanks around it; an outer bar parts nothing. */
function between(text: string, { at, end }: Place): Range[] {
  const out: Range[] = [];
  for (let start = at, i = at; i <= end; i++) {
    if (i < end && text.charCodeAt(i) !== BAR) continue;
    let [a, b] = [start, i];
    while (a < b && text[a]?.trim() === '') a++;
    while (b > a && text[b - 1]?.trim() === '') b--;
    if (b > a || (start > at && i < end)) out.push([a, b]);
    start = i + 1;
  }
  return out;
}

/** Rows of one line each, the same number of cells in each, parted by blanks: 作物 面积(亩) 总产(吨). */
function lined(text: string, places: readonly Place[], from: number): Grid | null {
  const rows: (readonly Range[])[] = [];
  const first = places[from];
  for (let i = from; first && rows.length < MOST; i++) {
    const place = places[i];
    if (!follows(place, first) || !anyIn(text, SPACES, place.at, place.end)) break;
    const read = cellsOf(text, place);
    const width = rows[0]?.length ?? read.length;
    const cells = rows.length > 1 ? unmerged(text, read, rows[1] ?? []) : read;
    if (width < 3 || cells.length !== width) break;
    const values = cells.filter((c) => isValue(text.slice(...c))).length;
    if (
      rows.length === 0
        ? values > 0
        : values === 0 || isValue(text.slice(...(cells[1] ?? [0, 0]))) !== isValue(text.slice(...(rows[1]?.[1] ?? cells[1] ?? [0, 0])))
    )
      break;
    rows.push(cells);
  }
  return rows.length < 3 ? null : { rows, skipped: 0, taken: rows.length };
}

/** A row whose first cell is left empty under a merged one is made as wide as the others: 生态 1 森林覆盖率 % 40, then 2 空气优良率 % 90. */
function unmerged(text: string, cells: readonly Range[], like: readonly Range[]): readonly Range[] {
  const first = cells[0];
  if (!first || cells.length !== like.length - 1) return cells;
  const value = (c: Range | undefined): boolean => c !== undefined && isValue(text.slice(...c));
  if (value(like[0]) || !value(like[1]) || !value(first)) return cells;
  // A dash may stand for no unit.
  if (cells.filter((c, i) => value(c) !== value(like[i + 1])).length > 1) return cells;
  return [[first[0], first[0]], ...cells];
}

/** The pieces of a line between blanks and tabs. */
function cellsOf(text: string, { at, end }: Place): Range[] {
  const out: Range[] = [];
  for (const m of text.slice(at, end).matchAll(/[^\s]{1,120}/g)) {
    if (m[0].length > CELL) return [];
    out.push([at + m.index, at + m.index + m[0].length]);
  }
  return out;
}

/** One cell a line: 指标, 单位, 2023年完成, 2024年计划, 存栏, 头, 480, 560. The width is the one at which columns are all numbers or all words. */
function celled(text: string, places: readonly Place[], from: number): Grid | null {
  const cells: Range[] = [];
  const first = places[from];
  for (let i = from; first && cells.length < MOST; i++) {
    const place = places[i];
    if (!follows(place, first) || !isCell(text, place)) break;
    cells.push([place.at, place.end]);
  }
  if (cells.length < 9) return null;
  const numeric = cells.map((c) => isValue(text.slice(...c)));
  let best: Grid | null = null;
  for (let start = 0; start < 2; start++) {
    for (let width = 3; width <= 8; width++) {
      const rows = rowsOf(cells.slice(start), numeric.slice(start), width);
      const taken = start + rows.length * width;
      if (rows.length >= 3 && taken > (best?.taken ?? 0)) best = { rows, skipped: start, taken };
    }
  }
  return best;
}

/** Cuts cells into rows of a width: a head without numbers, then rows that are like the first of them. */
function rowsOf(cells: readonly Range[], numeric: readonly boolean[], width: number): (readonly Range[])[] {
  const shape = numeric.slice(width, 2 * width);
  if (numeric.slice(0, width).includes(true) || shape.length < width || !shape.includes(true) || (shape[0] && shape[1])) return [];
  const rows = [cells.slice(0, width)];
  for (let at = width; at + width <= cells.length; at += width) {
    if (shape.some((s, i) => s !== numeric[at + i])) break;
    rows.push(cells.slice(at, at + width));
  }
  return rows;
}
