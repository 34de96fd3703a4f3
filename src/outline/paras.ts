import { charSet, has, nextOf, SPACES } from '../core/charset.ts';
import type { Cleaned, Paragraph, SourceText, Table } from '../core/model.ts';
import { unitsOf } from '../core/units.ts';

/** A paragraph of the cleaned text: `[start, end)` in view offsets, never empty, trimmed of white space but for a table's empty cells. */
export interface Para {
  readonly start: number;
  readonly end: number;
  /** Stands alone on its line: nothing of the same line is another paragraph. */
  readonly alone: boolean;
  /** An empty line, or the text's edge, stands before. */
  readonly gap: boolean;
  /** A plan's title, named by the list at the top of a collection. */
  readonly listed?: boolean;
  /** A list of contents, or part of one. */
  readonly quiet?: true;
  /** What the file's layout says of it. */
  readonly hint?: Paragraph;
  /** The file's table that this paragraph is, whole. */
  readonly table?: Table;
}

const SOLID = /\S/;
const blank = (c: number): boolean => c === 32 || c === 9 || (c > 127 && has(SPACES, c));
/** Line ends beside \n; most texts have none, and are searched for that alone. */
const RARE_ENDS = ['\r', '\f', '\u2028', '\u2029'];
const LINE_ENDS = charSet(`\n${RARE_ENDS.join('')}`);
const lineEnd = (c: number): boolean => has(LINE_ENDS, c);
/** A blank that may part two pieces of a long line. */
const GAP = [' ', '\u3000', '\u00A0'];
const GAPS = charSet(GAP.join(''));

/** Splits the cleaned text into paragraphs: at line ends, and in long lines at runs of blanks, with which some sites write a paragraph break. */
export function paragraphs(source: SourceText, cleaned: Cleaned): Para[] {
  const { text } = cleaned.view;
  const units = unitsOf(text);
  const plain = !RARE_ENDS.some((c) => text.includes(c));
  const layout = new Layout(source, cleaned);
  // A tag of HTML that stood here parts paragraphs as a line end does, and so does a list of contents between two slides.
  const tags = cleaned.removals
    .filter((r) => r.rule === 'noise/block-tag' || r.rule === 'noise/line-sign' || r.rule === 'preview/slide-contents')
    .map((r) => cleaned.view.fromSource(r.span)[0]);
  let tag = 0;
  const out: Para[] = [];
  let gap = true;
  let at = 0;
  while (at <= text.length) {
    const table = layout.tableAt(at);
    let end = table ? table.end : at;
    end = plain ? indexOf(text, '\n', end) : nextOf(units, LINE_ENDS, end, text.length);
    while ((tags[tag] ?? Infinity) <= at) tag++;
    // A web page may set text right behind a table.
    const torn = table ? SOLID.test(text.slice(table.end, end)) : (tags[tag] ?? Infinity) < end;
    if (torn) end = table?.end ?? (tags[tag] as number);
    let start = at;
    let stop = end;
    while (start < stop && (blank(text.charCodeAt(start)) || lineEnd(text.charCodeAt(start)))) start++;
    while (stop > start && (blank(text.charCodeAt(stop - 1)) || lineEnd(text.charCodeAt(stop - 1)))) stop--;
    if (start === stop) gap = true;
    else {
      const hint = layout.paragraphAt(start);
      if (table) out.push({ start: table.at, end: table.end, alone: true, gap, table: table.table });
      else if (stop - start < LONG_LINE || nextOf(units, GAPS, start, stop) === stop) out.push({ start, end: stop, alone: true, gap, ...(hint && { hint }) });
      else pieces(text, units, start, stop, gap, hint, out);
      gap = false;
    }
    at = torn ? end : end + 1;
    if (!torn && text.charCodeAt(end) === 13 && text.charCodeAt(at) === 10) at++;
  }
  return out;
}

/** Where a character stands from `at` on; the text's end where it does not. */
function indexOf(text: string, char: string, at: number): number {
  const i = text.indexOf(char, at);
  return i < 0 ? text.length : i;
}

/** Shorter lines are taken as they are: 目  录, and names set wide in a signature. */
const LONG_LINE = 60;

/** Cuts a long line where two or more blanks stand between pieces that could be paragraphs. An ideographic space is as wide as two. */
function pieces(text: string, units: Uint16Array, start: number, end: number, gap: boolean, hint: Paragraph | undefined, out: Para[]): void {
  const cuts: [number, number][] = [];
  for (let i = nextOf(units, GAPS, start, end); i < end; i = nextOf(units, GAPS, i + 1, end)) {
    let j = i;
    let width = 0;
    for (; j < end && blank(text.charCodeAt(j)); j++) width += text.charCodeAt(j) === 0x3000 ? 2 : 1;
    const from = cuts.at(-1)?.[1] ?? start;
    if (width >= 2 && i - from >= 4 && end - j >= 4 && breaks(text, i, j, width)) cuts.push([i, j]);
    i = j;
  }
  let from = start;
  for (const [i, j] of [...cuts, [end, end] as const]) {
    out.push({ start: from, end: i, alone: cuts.length === 0, gap: gap && from === start, ...(hint && { hint }) });
    from = j;
  }
}

/** One ideographic space is as likely to be part of a name or a title, so it breaks after a sentence's end only. Latin text and digits on both sides are a spaced-out line. */
function breaks(text: string, i: number, j: number, width: number): boolean {
  const before = text.charCodeAt(i - 1);
  const after = text.charCodeAt(j);
  if (before < 128 && after < 128) return false;
  if (MARKED.test(text.slice(Math.max(0, i - 6), i))) return false;
  return j - i > 1 || width > 2 || '\u3002\uFF01\uFF1F\uFF1B\uFF1A!?;:\u201D'.includes(text[i - 1] ?? '');
}

/** A heading's marker, whose title a wide blank parts from it: 第一章    总则. */
const MARKED =
  /第[一二三四五六七八九十百\d]{1,3}[章节条编]$|(?:^|[\u3002;\uFF1B!?\s])(?:[一二三四五六七八九十]{1,3}、|[(\uFF08][一二三四五六七八九十]{1,3}[)\uFF09])$/;

/** The file's paragraphs and tables by view offset, read in one pass from the front. */
class Layout {
  readonly #paras: readonly (Paragraph & { at: number; to: number })[];
  readonly #tables: readonly { at: number; end: number; table: Table }[];
  #p = 0;
  #t = 0;

  constructor(source: SourceText, cleaned: Cleaned) {
    const { view } = cleaned;
    this.#paras = source.paragraphs.map((p) => {
      const [at, to] = view.fromSource(p.span);
      return { ...p, at, to };
    });
    this.#tables = source.tables
      .map((table) => {
        const [at, end] = view.fromSource(table.span);
        return { at, end, table };
      })
      .filter((t) => t.end > t.at)
      .sort((a, b) => a.at - b.at);
  }

  paragraphAt(at: number): Paragraph | undefined {
    while (this.#p < this.#paras.length && (this.#paras[this.#p]?.to ?? 0) <= at) this.#p++;
    const p = this.#paras[this.#p];
    return p && p.at <= at ? p : undefined;
  }

  /** The table that starts at or just after a line's start, if it does. */
  tableAt(at: number): { at: number; end: number; table: Table } | undefined {
    while (this.#t < this.#tables.length && (this.#tables[this.#t]?.at ?? 0) < at) this.#t++;
    const t = this.#tables[this.#t];
    return t && t.at === at ? t : undefined;
  }
}
