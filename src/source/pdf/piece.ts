/** What a page gives: pieces of text in place. Lengths are points, x grows to the right, y grows downwards from the top of the upright page. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  /** Right end. */
  readonly end: number;
  /** Baseline. */
  readonly y: number;
  /** Font size. */
  readonly size: number;
  /** pdf.js's name of the font, good for telling fonts of one document apart. */
  readonly font: string;
  /** Was it drawn twice, a hair apart, to look bold? */
  readonly bold?: boolean;
}

/** A straight ruling line, horizontal (y1 = y2) or vertical (x1 = x2), ends in order. */
export interface Rule {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** Pieces on one baseline, from left to right. `runs` are parted by gaps wide enough for a column or a tab. */
export interface TextLine {
  readonly page: number;
  readonly x: number;
  readonly end: number;
  readonly y: number;
  readonly size: number;
  readonly text: string;
  readonly bold: boolean;
  readonly runs: readonly Run[];
  /** Which of a page's two columns it stands in, where the page has two. */
  readonly side?: 'left' | 'right';
}

export interface Run {
  readonly text: string;
  readonly x: number;
  readonly end: number;
}

/** A page as read. */
export interface Page {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly Piece[];
  /** Quarter turns, clockwise, that the text had on the page as it is shown. */
  readonly turn: number;
  /** Pieces left out because they stand at an angle: watermarks. */
  readonly slanted: readonly string[];
}
