/** Writes PDF files byte by byte, as small as a test needs them. Text is set in a Chinese font that is not embedded. */
import { deflateSync } from 'node:zlib';

/** A text at a place: x from the left, y from the top, font size, letters. */
export type Text = readonly [x: number, y: number, size: number, text: string];
/** A line from one place to another. */
export type Line = readonly [x1: number, y1: number, x2: number, y2: number];

export interface PageOf {
  readonly texts?: readonly Text[];
  readonly lines?: readonly Line[];
  /** Operators put in front of the rest. */
  readonly raw?: string;
  readonly rotate?: number;
}

export interface Options {
  readonly encoding?: string;
  readonly deflate?: boolean;
  /** An object that takes the font's place. */
  readonly font?: string;
  /** Objects behind the font, from number 5 on. */
  readonly more?: readonly (string | Buffer)[];
  /** How a text is written between < and >. */
  readonly hex?: (text: string) => string;
}

export const WIDTH = 595;
export const HEIGHT = 842;

const ucs2 = (text: string): string => [...Buffer.from(text, 'utf16le').swap16()].map((b) => b.toString(16).padStart(2, '0')).join('');

const FONT = '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /ENC /DescendantFonts [4 0 R] >>';
/** Describes a font, as every composite font must be. */
export const DESCRIPTOR =
  '/FontDescriptor << /Type /FontDescriptor /FontName /FangSong /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>';
const CID = `<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /DW 1000 /W [1 95 500] ${DESCRIPTOR} >>`;

/** Makes a document. */
export function pdf(pages: readonly PageOf[], options: Options = {}): Buffer {
  const first = 5 + (options.more?.length ?? 0);
  const kids = pages.map((_, k) => `${first + 2 * k} 0 R`).join(' ');
  const font = options.font ?? FONT.replace('ENC', options.encoding ?? 'UniGB-UCS2-H');
  const objects: (string | Buffer)[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    font,
    CID,
    ...(options.more ?? []),
  ];
  for (const [k, page] of pages.entries()) {
    const rotate = page.rotate ? ` /Rotate ${page.rotate}` : '';
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${WIDTH} ${HEIGHT}]${rotate} /Contents ${first + 2 * k + 1} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
      stream(content(page, options.hex ?? ucs2), options.deflate === true),
    );
  }
  return file(objects);
}

function content(page: PageOf, hex: (text: string) => string): string {
  const texts = (page.texts ?? []).map(([x, y, size, text]) => `BT /F1 ${size} Tf ${x} ${HEIGHT - y} Td <${hex(text)}> Tj ET`);
  const lines = (page.lines ?? []).map(([x1, y1, x2, y2]) => `${x1} ${HEIGHT - y1} m ${x2} ${HEIGHT - y2} l S`);
  return [page.raw ?? '', ...texts, ...lines].join('\n');
}

/** A stream object. */
export function stream(data: string | Buffer, deflate = false, dictionary = ''): Buffer {
  const raw = Buffer.from(data);
  const body = deflate ? deflateSync(raw) : raw;
  const head = `<< /Length ${body.length}${deflate ? ' /Filter /FlateDecode' : ''}${dictionary} >>\nstream\n`;
  return Buffer.concat([Buffer.from(head), body, Buffer.from('\nendstream')]);
}

/** Numbers the objects from 1 and writes the table of their places. */
export function file(objects: readonly (string | Buffer)[], trailer = ''): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.5\n%\xE2\xE3\xCF\xD3\n', 'latin1')];
  const places: number[] = [];
  let at = parts[0]?.length ?? 0;
  const add = (data: Buffer): void => {
    parts.push(data);
    at += data.length;
  };
  for (const [k, object] of objects.entries()) {
    places.push(at);
    add(Buffer.concat([Buffer.from(`${k + 1} 0 obj\n`), Buffer.from(object as string), Buffer.from('\nendobj\n')]));
  }
  const table = places.map((p) => `${String(p).padStart(10, '0')} 00000 n \n`).join('');
  add(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R${trailer} >>\nstartxref\n${at}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}

/** Sets paragraphs the way a word processor does: first lines two letters in, `width` letters a line, from a page's place on. Returns the texts and where it ended. */
export function set(paragraphs: readonly string[], from = 120, left = 90, size = 16, width = 26): { texts: Text[]; end: number } {
  const texts: Text[] = [];
  let y = from;
  for (const p of paragraphs) {
    let rest = [...p];
    for (let first = true; rest.length > 0; first = false) {
      const room = first ? width - 2 : width;
      texts.push([left + (first ? 2 * size : 0), y, size, rest.slice(0, room).join('')]);
      rest = rest.slice(room);
      y += size * 1.75;
    }
  }
  return { texts, end: y };
}
