/** The frame of a Word 97 document ([MS-DOC] 2.5): where its tables are, its text, and which byte each character came from. */
import { openCfb } from './cfb.ts';

/** The document is none that this reader knows; `kind` tells why. */
export class DocFault extends Error {
  readonly kind: 'damaged' | 'encrypted' | 'old';
  constructor(kind: DocFault['kind'], message: string) {
    super(message);
    this.kind = kind;
  }
}

/** A stretch of text that lies in one piece in the file. */
export interface TextPiece {
  /** Position of its first character. */
  readonly cp: number;
  readonly length: number;
  /** Byte offset of its first character, and bytes a character. */
  readonly fc: number;
  readonly width: 1 | 2;
}

export interface DocFile {
  /** The whole text: body, footnotes, headers, comments, endnotes, text boxes, one behind the other. One unit a position. */
  readonly text: string;
  readonly pieces: readonly TextPiece[];
  /** Lengths of the parts of the text, in that order. */
  readonly parts: Readonly<Record<Part, { readonly start: number; readonly length: number }>>;
  readonly main: Buffer;
  /** What was too long for its place in the main stream; empty when there is nothing. */
  readonly data: Buffer;
  /** A table by its number in the list of tables ([MS-DOC] 2.5.6); empty when there is none. */
  table(index: number): Buffer;
  /** The table's bytes with all that lies behind it, for tables whose length leaves out their tail. */
  tail(index: number): Buffer;
}

export type Part = 'body' | 'footnotes' | 'headers' | 'comments' | 'endnotes' | 'boxes';

/** Numbers of the tables that are read. */
export const TABLES = {
  styles: 1,
  footnoteRefs: 2,
  footnoteTexts: 3,
  characters: 12,
  paragraphs: 13,
  text: 33,
  shapes: 40,
  endnoteRefs: 46,
  endnoteTexts: 47,
  boxTexts: 56,
  lists: 73,
  listUses: 74,
} as const;

const PARTS: readonly (readonly [part: Part, at: number])[] = [
  ['body', 0x4c],
  ['footnotes', 0x50],
  ['headers', 0x54],
  ['comments', 0x5c],
  ['endnotes', 0x60],
  ['boxes', 0x64],
];

/** Opens a document. Throws DocFault or CfbFault. */
export function openDoc(bytes: Uint8Array): DocFile {
  const stream = openCfb(bytes);
  const main = stream('WordDocument');
  if (!main || main.length < 0x2f2 || main.readUInt16LE(0) !== 0xa5ec) throw new DocFault('damaged', 'its main stream is missing or cut short');
  const flags = main.readUInt16LE(0x0a);
  if ((flags & 0x0100) !== 0) throw new DocFault('encrypted', 'it opens with a password only');
  if (main.readUInt16LE(2) < 0x00c1) throw new DocFault('old', 'it was written by Word 95 or older');
  const tables = stream((flags & 0x0200) === 0 ? '0Table' : '1Table');
  if (!tables) throw new DocFault('damaged', 'its table stream is missing');
  const place = (index: number): { at: number; length: number } => ({ at: main.readUInt32LE(0x9a + 8 * index), length: main.readUInt32LE(0x9e + 8 * index) });
  const table = (index: number): Buffer => {
    const { at, length } = place(index);
    return tables.subarray(at, Math.min(at + length, tables.length));
  };
  const tail = (index: number): Buffer => (place(index).length === 0 ? Buffer.alloc(0) : tables.subarray(place(index).at));
  const pieces = readPieces(table(TABLES.text));
  const text = pieces.map((p) => textOf(main, p)).join('');
  let start = 0;
  const parts = Object.fromEntries(
    PARTS.map(([part, at]) => {
      const length = Math.min(main.readUInt32LE(at), Math.max(0, text.length - start));
      start += length;
      return [part, { start: start - length, length }];
    }),
  ) as Record<Part, { start: number; length: number }>;
  return { text, pieces, parts, main, data: stream('Data') ?? Buffer.alloc(0), table, tail };
}

/** The piece table ([MS-DOC] 2.9.38, 2.9.177): changes that were not yet applied stand in front of it. */
function readPieces(clx: Buffer): TextPiece[] {
  let at = 0;
  while (at + 3 <= clx.length && clx[at] === 1) at += 3 + clx.readUInt16LE(at + 1);
  if (clx[at] !== 2 || at + 5 > clx.length) throw new DocFault('damaged', 'its text table is missing');
  const table = clx.subarray(at + 5, at + 5 + clx.readUInt32LE(at + 1));
  const count = Math.floor((table.length - 4) / 12);
  const out: TextPiece[] = [];
  let cp = 0;
  for (let k = 0; k < count; k++) {
    const length = table.readUInt32LE(4 * k + 4) - table.readUInt32LE(4 * k);
    const raw = table.readUInt32LE(4 * (count + 1) + 8 * k + 2);
    if (length < 0) throw new DocFault('damaged', 'its text table is out of order');
    const narrow = (raw & 0x40000000) !== 0;
    const fc = narrow ? (raw & 0x3fffffff) >> 1 : raw & 0x3fffffff;
    out.push({ cp, length, fc, width: narrow ? 1 : 2 });
    cp += length;
  }
  return out;
}

const LATIN = new TextDecoder('windows-1252');

function textOf(main: Buffer, p: TextPiece): string {
  const raw = main.subarray(p.fc, p.fc + p.length * p.width);
  const text = p.width === 1 ? LATIN.decode(raw) : raw.toString('utf16le');
  // A piece that lies outside the file would shift all that follows.
  if (text.length !== p.length) throw new DocFault('damaged', 'a piece of its text is cut off');
  return text;
}
