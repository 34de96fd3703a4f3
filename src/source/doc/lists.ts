/** A document's automatic lists ([MS-DOC] 2.9.147, 2.9.131), in the terms that the counter of DOCX lists takes. */
import type { Level, List } from '../docx/numbering.ts';
import { type DocFile, TABLES } from './file.ts';

/** Word's number formats in the order of their codes ([MS-OSHARED] 2.2.1.3). */
const FORMATS =
  'decimal upperRoman lowerRoman upperLetter lowerLetter ordinal cardinalText ordinalText hex chicago ideographDigital japaneseCounting aiueo iroha decimalFullWidth decimalHalfWidth japaneseLegal japaneseDigitalTenThousand decimalEnclosedCircle decimalFullWidth2 aiueoFullWidth irohaFullWidth decimalZero bullet ganada chosung decimalEnclosedFullstop decimalEnclosedParen decimalEnclosedCircleChinese ideographEnclosedCircle ideographTraditional ideographZodiac ideographZodiacTraditional taiwaneseCounting ideographLegalTraditional taiwaneseCountingThousand taiwaneseDigital chineseCounting chineseLegalSimplified chineseCountingThousand koreanDigital koreanCounting koreanLegal koreanDigital2 vietnameseCounting russianLower russianUpper none numberInDash'.split(
    ' ',
  );

interface Definition {
  readonly id: number;
  readonly levels: readonly Level[];
}

/** The lists by the number that paragraphs name them with, from 1. Lists that are damaged are missing. */
export function readLists(file: DocFile): (use: number) => List | undefined {
  const definitions = new Map(readDefinitions(file.tail(TABLES.lists)).map((d) => [d.id, d]));
  const uses = readUses(file.tail(TABLES.listUses), definitions);
  return (use) => uses[use - 1];
}

function readDefinitions(data: Buffer): Definition[] {
  if (data.length < 2) return [];
  const count = Math.min(data.readUInt16LE(0), 4000);
  const heads = Array.from({ length: count }, (_, k) => 2 + 28 * k).filter((at) => at + 28 <= data.length);
  const cursor = { at: 2 + 28 * count };
  return heads.map((at) => {
    const levels: Level[] = [];
    const simple = ((data[at + 26] ?? 0) & 1) !== 0;
    for (let k = 0; k < (simple ? 1 : 9); k++) {
      const level = readLevel(data, cursor);
      if (level) levels.push(level);
    }
    return { id: data.readInt32LE(at), levels };
  });
}

/** Reads a level and moves behind it; undefined past the end. */
function readLevel(data: Buffer, cursor: { at: number }): Level | undefined {
  const at = cursor.at;
  if (at + 30 > data.length) return undefined;
  const changes = (data[at + 24] ?? 0) + (data[at + 25] ?? 0);
  const text = at + 28 + changes;
  if (text + 2 > data.length) return undefined;
  const letters = Math.min(data.readUInt16LE(text), 255);
  cursor.at = text + 2 + 2 * letters;
  const flags = data[at + 5] ?? 0;
  const raw = data.toString('utf16le', text + 2, Math.min(cursor.at, data.length));
  const format = FORMATS[data[at + 4] ?? 255] ?? 'none';
  return {
    start: data.readInt32LE(at),
    format,
    custom: undefined,
    // The characters 0 to 8 stand for the counters of levels 1 to 9; a bullet's sign is no number.
    text: format === 'bullet' ? '' : [...raw].map((c) => (c.charCodeAt(0) < 9 ? `%${c.charCodeAt(0) + 1}` : c)).join(''),
    legal: (flags & 0x04) !== 0,
    suffix: ['tab', 'space', 'nothing'][data[at + 15] ?? 0] ?? 'tab',
    restart: (flags & 0x08) !== 0 ? (data[at + 26] ?? 0) : undefined,
    style: undefined,
    hidden: false,
  };
}

/** How paragraphs use the lists: each use may start levels anew or define them again. */
function readUses(data: Buffer, definitions: ReadonlyMap<number, Definition>): (List | undefined)[] {
  if (data.length < 4) return [];
  const count = Math.min(data.readUInt32LE(0), 4000);
  const cursor = { at: 4 + 16 * count };
  const out: (List | undefined)[] = [];
  for (let k = 0; k < count && 4 + 16 * k + 16 <= data.length; k++) {
    const at = 4 + 16 * k;
    const definition = definitions.get(data.readInt32LE(at));
    const starts = new Map<number, number>();
    const own = new Map<number, Level>();
    cursor.at += 4;
    for (let n = 0; n < (data[at + 12] ?? 0) && cursor.at + 8 <= data.length; n++) readOverride(data, cursor, starts, own);
    out.push(definition && listOf(k + 1, definition, starts, own));
  }
  return out;
}

function readOverride(data: Buffer, cursor: { at: number }, starts: Map<number, number>, own: Map<number, Level>): void {
  const start = data.readInt32LE(cursor.at);
  const flags = data.readUInt32LE(cursor.at + 4);
  cursor.at += 8;
  const level = flags & 0xf;
  if ((flags & 0x20) !== 0) {
    const read = readLevel(data, cursor);
    if (read) own.set(level, read);
    if (read && (flags & 0x10) !== 0) starts.set(level, read.start);
  } else if ((flags & 0x10) !== 0) starts.set(level, start);
}

const listOf = (use: number, definition: Definition, starts: ReadonlyMap<number, number>, own: ReadonlyMap<number, Level>): List => ({
  id: String(use),
  counter: String(definition.id),
  level: (k) => own.get(k) ?? definition.levels[k],
  startOverride: (k) => starts.get(k),
});
