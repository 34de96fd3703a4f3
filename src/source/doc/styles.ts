/** A document's styles ([MS-DOC] 2.9.271): what each sets, after those it is based on. */
import { type DocFile, TABLES } from './file.ts';
import { type CharProps, type ParaProps, takeCharacter, takeParagraph } from './props.ts';

export interface DocStyle {
  readonly paragraph: Readonly<ParaProps>;
  readonly character: Readonly<CharProps>;
  /** Word's own number: 1 to 9 are headings, 19 to 27 lines of a table of contents. */
  readonly builtIn: number;
  readonly name: string;
}

interface Raw {
  readonly builtIn: number;
  readonly kind: number;
  readonly base: number;
  readonly name: string;
  readonly paragraph: Buffer;
  readonly character: Buffer;
}

const PLAIN: DocStyle = { paragraph: {}, character: {}, builtIn: 0xfff, name: '' };
const NONE = Buffer.alloc(0);

/** Reads the style sheet. A style that isn't there is plain. */
export function readDocStyles(file: DocFile): (index: number) => DocStyle {
  const raws = readRaw(file.table(TABLES.styles));
  const cache = new Map<number, DocStyle>();
  const style = (index: number, depth: number): DocStyle => {
    const known = cache.get(index);
    const raw = raws[index];
    if (known || !raw || depth > 20) return known ?? PLAIN;
    const base = raw.base === 0xfff || raw.base === index ? PLAIN : style(raw.base, depth + 1);
    const made: DocStyle = {
      paragraph: takeParagraph({ ...base.paragraph }, raw.paragraph),
      character: takeCharacter({ ...base.character }, raw.character),
      builtIn: raw.builtIn,
      name: raw.name,
    };
    cache.set(index, made);
    return made;
  };
  return (index) => style(index, 0);
}

function readRaw(sheet: Buffer): (Raw | undefined)[] {
  if (sheet.length < 6) return [];
  const headSize = sheet.readUInt16LE(0);
  const count = Math.min(sheet.readUInt16LE(2), 4095);
  const baseSize = sheet.readUInt16LE(4);
  const out: (Raw | undefined)[] = [];
  let at = 2 + headSize;
  for (let k = 0; k < count && at + 2 <= sheet.length; k++) {
    const size = sheet.readUInt16LE(at);
    out.push(size === 0 ? undefined : readOne(sheet.subarray(at + 2, at + 2 + size), baseSize));
    at += 2 + size + (size & 1);
  }
  return out;
}

function readOne(std: Buffer, baseSize: number): Raw | undefined {
  if (std.length < baseSize + 4 || baseSize < 10) return undefined;
  const kind = std.readUInt16LE(2) & 0xf;
  const letters = std.readUInt16LE(baseSize);
  let at = baseSize + 2 + 2 * letters + 2;
  const name = std.toString('utf16le', baseSize + 2, Math.min(baseSize + 2 + 2 * letters, std.length));
  const next = (): Buffer => {
    if (at + 2 > std.length) return NONE;
    const size = std.readUInt16LE(at);
    const part = std.subarray(at + 2, at + 2 + size);
    at += 2 + size + (size & 1);
    return part;
  };
  // A paragraph's style holds its own number, then paragraph changes, then character changes; a character's the last alone.
  const paragraph = kind === 1 ? next().subarray(2) : NONE;
  const character = kind === 1 || kind === 2 ? next() : NONE;
  return { builtIn: std.readUInt16LE(0) & 0xfff, kind, base: std.readUInt16LE(2) >> 4, name, paragraph, character };
}
