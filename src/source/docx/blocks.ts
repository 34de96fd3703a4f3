/** What the body is made of, before it is laid out as text: paragraphs and grids, in the order of the file. */

/** A field: its code is never text; its result is, unless it makes a table of contents. A field that never ends is none, and hides nothing. */
export interface Field {
  code: string;
  phase: 'code' | 'result';
  contents: boolean;
  closed: boolean;
  /** The field around it that hides its own result, if there is one. */
  readonly around: Field | null;
  /** Some text stood in it. */
  shows: boolean;
  /** A form's tick box. */
  ticked: boolean | undefined;
  /** A form's list: what can be chosen, and the index of what was. */
  choices: string[];
  chosen: number;
}

/** A stretch of text, and the field that may hide it. */
interface Piece {
  text: string;
  readonly hider: Field | null;
}

/** How a stretch of text looks. */
interface Look {
  readonly bold: boolean;
  readonly size: number | undefined;
  readonly font: string | undefined;
}

export interface NoteRef {
  readonly kind: 'footnotes' | 'endnotes';
  readonly id: string;
}

export interface Para {
  readonly type: 'paragraph';
  /** 1-based, counted over the body with its table cells; that of the paragraph it hangs on for a note or a text box. 0: not known yet. */
  number: number;
  style: string | undefined;
  numId: string | undefined;
  level: number | undefined;
  outline: number | undefined;
  align: string | undefined;
  /** The mark at its end was deleted: it runs on into the next paragraph. */
  joins: boolean;
  /** Is the mark said to be hidden? With nothing to show, the paragraph isn't there at all then. */
  hiddenMark: boolean | undefined;
  inContents: boolean;
  pieces: Piece[];
  looks: { look: Look; length: number }[];
  /** Text boxes that are anchored in it. */
  boxes: Block[];
  notes: NoteRef[];
}

export interface GridCell {
  readonly blocks: Block[];
  /** Columns that it covers. */
  span: number;
  vertical: 'start' | 'continue' | undefined;
  /** Continues the cell on its left (an old way to merge). */
  left: boolean;
  dropped: boolean;
}

export interface GridRow {
  readonly cells: GridCell[];
  /** Columns left out before the first cell. */
  before: number;
  head: boolean;
  dropped: boolean;
}

export interface Grid {
  readonly type: 'table';
  readonly rows: GridRow[];
}

export type Block = Para | Grid;

export const newPara = (number: number): Para => ({
  type: 'paragraph',
  number,
  style: undefined,
  numId: undefined,
  level: undefined,
  outline: undefined,
  align: undefined,
  joins: false,
  hiddenMark: undefined,
  inContents: false,
  pieces: [],
  looks: [],
  boxes: [],
  notes: [],
});

/** What a paragraph shows: its pieces, less those that a finished field hides. */
export const shown = (para: Para): string =>
  para.pieces.length === 1 && !para.pieces[0]?.hider ? (para.pieces[0]?.text ?? '') : para.pieces.map((p) => (p.hider?.closed ? '' : p.text)).join('');

/**
 * Puts a paragraph whose mark was deleted in front of the next one, which gives its look and its number.
 * The first one's lists are taken over and grow, so that any number of paragraphs join in linear time.
 */
export function prepend(first: Para, next: Para): void {
  next.pieces = grown(first.pieces, next.pieces);
  next.looks = grown(first.looks, next.looks);
  next.boxes = grown(first.boxes, next.boxes);
  next.notes = grown(first.notes, next.notes);
}

function grown<T>(list: T[], more: readonly T[]): T[] {
  for (const x of more) list.push(x);
  return list;
}
