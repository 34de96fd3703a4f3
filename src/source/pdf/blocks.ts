/** Pages → paragraphs and tables in reading order, across page breaks. */
import type { Problem } from '../../core/problem.ts';
import { type CellText, joinLines } from '../builder.ts';
import { note, say } from '../problems.ts';
import { alignedTables } from './aligned.ts';
import { toLines } from './lines.ts';
import { type Column, measure, type Para, toParagraphs } from './paragraphs.ts';
import type { Page, TextLine } from './piece.ts';
import type { Ruled } from './rules.ts';
import { bodySize, type Trimmed, trim } from './running.ts';
import { findGutter, inColumns } from './sides.ts';
import { findTables, type PageTable } from './tables.ts';

export interface TableBlock {
  readonly kind: 'table';
  readonly rows: readonly (readonly CellText[])[];
  readonly headRows: number;
  /** The page of each row. */
  readonly pages: readonly number[];
}

export type Block = ({ readonly kind: 'paragraph' } & Para) | TableBlock;

/** Lays out a document and records what is left out. */
export function layOut(pages: readonly (Page & Ruled)[], problems: Problem[]): Block[] {
  const found = pages.map((page) => ({ page, ...findTables(page.pieces, page.rules, page.number) }));
  let gutter: number | undefined;
  const sheets = found.map(({ page, rest, tables }) => {
    const lines = tables.length === 0 ? page.lines : toLines(rest, page.number);
    gutter = tables.length === 0 ? findGutter(lines, gutter) : undefined;
    return {
      height: page.height,
      lines: gutter === undefined ? lines : inColumns(lines, rest, page.number, gutter),
      walls: tables.flatMap((t) => [t.top, t.bottom]),
    };
  });
  const trimmed = trim(sheets);
  recordDropped(trimmed, problems);
  recordSlanted(pages, problems);
  const body = bodySize(trimmed.map((t, k) => ({ height: sheets[k]?.height ?? 0, lines: t.lines, walls: [] })));
  const notes: TextLine[] = [];
  const flow: (TextLine | PageTable)[] = [];
  for (const [k, t] of trimmed.entries()) {
    const { text, feet } = footnotes(t.lines, body);
    notes.push(...feet);
    flow.push(...inOrder(alignedTables(text), found[k]?.tables ?? []));
  }
  return toBlocks(flow, notes, pages, problems);
}

/** Lines and tables from top to bottom. */
function inOrder(lines: readonly (TextLine | PageTable)[], tables: readonly PageTable[]): (TextLine | PageTable)[] {
  if (tables.length === 0) return [...lines];
  const top = (x: TextLine | PageTable): number => ('rows' in x ? x.top : x.y);
  return [...lines, ...tables].sort((a, b) => top(a) - top(b));
}

function toBlocks(flow: readonly (TextLine | PageTable)[], notes: readonly TextLine[], pages: readonly Page[], problems: Problem[]): Block[] {
  const lines = flow.filter((x): x is TextLine => !('rows' in x));
  const columns = new Columns(lines, pages);
  const out: Block[] = [];
  let open: TextLine[] = [];
  const flush = (): void => {
    out.push(...toParagraphs(open, (line) => columns.of(line)).map((p) => ({ kind: 'paragraph', ...p }) as const));
    open = [];
  };
  let last: PageTable | undefined;
  let heads = 0;
  for (const x of flow) {
    if (!('rows' in x)) {
      open.push(x);
      last = undefined;
      continue;
    }
    flush();
    const before = out.at(-1);
    if (last && before?.kind === 'table' && goesOn(last, x)) {
      const { block, head } = append(before, x, last);
      out[out.length - 1] = block;
      if (head) heads++;
    } else out.push({ kind: 'table', rows: x.rows, headRows: 0, pages: x.rows.map(() => x.page) });
    last = x;
  }
  flush();
  const below = new Columns(notes, pages);
  out.push(...toParagraphs(notes, (line) => below.of(line)).map((p) => ({ kind: 'paragraph', ...p }) as const));
  if (heads > 0)
    problems.push(
      note('table-head-dropped', say(`a table's head was repeated on ${heads} pages and is kept once`, `表头在 ${heads} 页上重复\uff0c只保留一次`)),
    );
  return out;
}

/** The columns of a document, measured once for each width of page and each side of pages set in two. */
class Columns {
  readonly #widths: ReadonlyMap<number, number>;
  readonly #columns = new Map<string, Column>();

  constructor(lines: readonly TextLine[], pages: readonly Page[]) {
    this.#widths = new Map(pages.map((p) => [p.number, Math.round(p.width)]));
    const groups = new Map<string, TextLine[]>();
    for (const l of lines) {
      const group = groups.get(this.#key(l));
      if (group) group.push(l);
      else groups.set(this.#key(l), [l]);
    }
    for (const [key, own] of groups) this.#columns.set(key, measure(own, roomOf(own, this.#widths.get(own[0]?.page ?? 0) ?? 595)));
  }

  of(line: TextLine): Column {
    return this.#columns.get(this.#key(line)) as Column;
  }

  #key(line: TextLine): string {
    return `${this.#widths.get(line.page)} ${line.side ?? ''}`;
  }
}

/** The width in which lines are centred: the page's, or for a column its two edges taken together. */
function roomOf(lines: readonly TextLine[], width: number): number {
  if (lines[0]?.side === undefined) return width;
  return Math.min(...lines.map((l) => l.x)) + Math.max(...lines.map((l) => l.end));
}

/** Is a table the rest of the one on the page before? */
function goesOn(before: PageTable, after: PageTable): boolean {
  return after.page === before.page + 1 && after.edges.length === before.edges.length && after.edges.every((e, k) => Math.abs(e - (before.edges[k] ?? 0)) < 4);
}

const same = (a: readonly CellText[] | undefined, b: readonly CellText[] | undefined): boolean =>
  a !== undefined && b !== undefined && a.length === b.length && a.every((c, k) => c.text === b[k]?.text);

/** Adds a table's rest: heads that are repeated go, merged cells are filled on, a row that the page cut is made whole. */
function append(block: TableBlock, rest: PageTable, before: PageTable): { block: TableBlock; head: boolean } {
  let skip = 0;
  while (skip < rest.rows.length - 1 && same(rest.rows[skip], block.rows[skip]) && rest.rows[skip]?.some((c) => c.text !== '')) skip++;
  const rows: CellText[][] = block.rows.map((r) => [...r]);
  const more = rest.rows.slice(skip).map((r) => [...r]);
  const above = rows.at(-1) ?? [];
  const first = more[0] ?? [];
  const filled = first.filter((c) => c.text !== '').length;
  if (skip === 0 && filled > 0 && filled * 2 < first.length && first[0]?.text === '') {
    for (const [j, c] of first.entries()) if (c.text !== '') above[j] = { ...above[j], text: joinLines(above[j]?.text ?? '', c.text) };
    more.shift();
  } else
    fillOn(
      more,
      above,
      before.hanging.map((h, j) => h || rest.opening[j] === true),
    );
  return {
    block: { ...block, rows: [...rows, ...more], headRows: Math.max(block.headRows, skip), pages: [...block.pages, ...more.map(() => rest.page)] },
    head: skip > 0,
  };
}

/** Fills the empty cells at the head of a column whose last cell spanned several rows. */
function fillOn(more: CellText[][], above: readonly CellText[], hanging: readonly boolean[]): void {
  for (const [j, cell] of above.entries()) {
    if (!hanging[j]) continue;
    for (const row of more) {
      if (row[j]?.text !== '') break;
      row[j] = { text: cell.text, filled: true };
    }
  }
}

const NOTE_MARK = /^(?:[\u2460-\u2473]|\[\d{1,3}\]|[\u00B9\u00B2\u00B3\u2070-\u2079*\u203B]|\d{1,3}\s?(?![\d.\u3001%]))/;

/** Parts the notes at a page's foot from its text: small print at the end that opens with a note's mark. */
function footnotes(lines: readonly TextLine[], body: number): { text: readonly TextLine[]; feet: readonly TextLine[] } {
  let at = lines.length;
  while (at > 0 && (lines[at - 1]?.size ?? 0) < body * 0.9) at--;
  while (at < lines.length && !NOTE_MARK.test(lines[at]?.text ?? '')) at++;
  return at === 0 ? { text: lines, feet: [] } : { text: lines.slice(0, at), feet: lines.slice(at) };
}

function recordDropped(trimmed: readonly Trimmed[], problems: Problem[]): void {
  const dropped = trimmed.flatMap((t) => t.dropped.map((l) => l.text));
  if (dropped.length === 0) return;
  const kinds = [...new Set(dropped)];
  const shown = kinds.slice(0, 6).join(' | ') + (kinds.length > 6 ? ' …' : '');
  const on = trimmed.filter((t) => t.dropped.length > 0).length;
  problems.push(
    note(
      'running-head-dropped',
      say(
        `${dropped.length} running heads, feet and page numbers were left out on ${on} pages: ${shown}`,
        `已略去 ${on} 页上的 ${dropped.length} 处页眉、页脚和页码\uff1a${shown}`,
      ),
    ),
  );
}

function recordSlanted(pages: readonly Page[], problems: Problem[]): void {
  const texts = pages.flatMap((p) => p.slanted);
  if (texts.length === 0) return;
  const shown = [...new Set(texts)].slice(0, 4).join(' | ');
  problems.push(
    note(
      'watermark-dropped',
      say(`${texts.length} texts at an angle (watermarks) were left out: ${shown}`, `已略去 ${texts.length} 处倾斜文字\uff08水印\uff09\uff1a${shown}`),
    ),
  );
}
