/** Properties of characters and paragraphs ([MS-DOC] 2.6, 2.9.33, 2.9.174): pages of runs, each a list of changes to the style's defaults. */
import type { DocFile } from './file.ts';

/** Calls back for each change: its code and its operand's bytes. */
export function eachChange(list: Buffer, take: (code: number, operand: Buffer) => void): void {
  for (let at = 0; at + 2 <= list.length; ) {
    const code = list.readUInt16LE(at);
    at += 2;
    const size = operandSize(code, list, at);
    if (at + size > list.length) return;
    take(code, list.subarray(at, at + size));
    at += size;
  }
}

/** The top three bits of a code give the operand's size; 6 means that the operand begins with it. */
function operandSize(code: number, list: Buffer, at: number): number {
  const kind = code >> 13;
  if (kind < 2) return 1;
  if (kind === 3) return 4;
  if (kind === 7) return 3;
  if (kind !== 6) return 2;
  // A table's definition counts in two bytes, and counts itself once too often.
  if (code === 0xd608) return at + 2 <= list.length ? list.readUInt16LE(at) + 1 : list.length;
  return at < list.length ? (list[at] ?? 0) + 1 : list.length;
}

/** A run of bytes with its list of changes. `style` is the paragraph style's number. */
export interface FkpRun {
  readonly from: number;
  readonly to: number;
  readonly style: number;
  readonly changes: Buffer;
  /** Changes that were too long for the page, such as the definition of a wide table's row: they stand in the data stream. */
  readonly more?: Buffer;
}

const NONE = Buffer.alloc(0);

/** All runs of a kind in order of their bytes. */
export function readRuns(file: DocFile, index: number, kind: 'characters' | 'paragraphs'): FkpRun[] {
  const plc = file.table(index);
  const count = Math.max(0, Math.floor((plc.length - 4) / 8));
  const out: FkpRun[] = [];
  const lists = new FarLists(file.data);
  for (let k = 0; k < count; k++) {
    const at = (plc.readUInt32LE(4 * (count + 1) + 4 * k) & 0x3fffff) * 512;
    const page = file.main.subarray(at, at + 512);
    if (page.length === 512) readPage(page, kind, lists, out);
  }
  return out.sort((a, b) => a.from - b.from);
}

function readPage(page: Buffer, kind: 'characters' | 'paragraphs', lists: FarLists, out: FkpRun[]): void {
  const runs = page[511] ?? 0;
  const step = kind === 'characters' ? 1 : 13;
  if (4 * (runs + 1) + step * runs > 511) return;
  for (let j = 0; j < runs; j++) {
    const place = (page[4 * (runs + 1) + step * j] ?? 0) * 2;
    const range = { from: page.readUInt32LE(4 * j), to: page.readUInt32LE(4 * j + 4) };
    out.push({ ...range, ...(kind === 'characters' ? characterRun(page, place) : paragraphRun(page, place, lists)) });
  }
}

function characterRun(page: Buffer, at: number): { style: number; changes: Buffer } {
  const size = at === 0 ? 0 : (page[at] ?? 0);
  return { style: 0, changes: size === 0 ? NONE : page.subarray(at + 1, Math.min(at + 1 + size, 511)) };
}

function paragraphRun(page: Buffer, at: number, lists: FarLists): { style: number; changes: Buffer; more?: Buffer } {
  if (at === 0) return { style: 0, changes: NONE };
  const short = page[at] ?? 0;
  const from = short === 0 ? at + 2 : at + 1;
  const size = short === 0 ? 2 * (page[at + 1] ?? 0) : 2 * short - 1;
  if (size < 2 || from + 2 > 511) return { style: 0, changes: NONE };
  const changes = page.subarray(from + 2, Math.min(from + size, 511));
  const more = lists.behind(changes);
  return { style: page.readUInt16LE(from), changes, ...(more ? { more } : {}) };
}

/** Lists of changes in the data stream. Each is read once, all together are no longer than the stream: pointers into one another's midst can't multiply it. */
class FarLists {
  readonly #data: Buffer;
  readonly #known = new Map<number, Buffer>();
  #left: number;

  constructor(data: Buffer) {
    this.#data = data;
    this.#left = data.length;
  }

  /** The list that sprmPHugePapx or sprmPTableProps points at ([MS-DOC] 2.6.2, 2.9.210): two bytes of length, then the list. */
  behind(changes: Buffer): Buffer | undefined {
    let more: Buffer | undefined;
    eachChange(changes, (code, operand) => {
      if (code === 0x6646 || code === 0x6645 || code === 0x646b) more = this.#at(operand.readUInt32LE(0)) ?? more;
    });
    return more;
  }

  #at(at: number): Buffer | undefined {
    const known = this.#known.get(at);
    if (known || at + 2 > this.#data.length) return known;
    const list = this.#data.subarray(at + 2, Math.min(at + 2 + this.#data.readUInt16LE(at), this.#data.length));
    if (list.length > this.#left) return undefined;
    this.#left -= list.length;
    this.#known.set(at, list);
    return list;
  }
}

/** What is known of a character. undefined where neither run nor style speaks. */
export interface CharProps {
  deleted?: boolean;
  hidden?: boolean;
  special?: boolean;
  bold?: boolean;
  /** Points. */
  size?: number;
  /** Code of a sign in a font of its own. */
  symbol?: number;
}

/** What is known of a paragraph. */
export interface ParaProps {
  list?: number;
  listLevel?: number;
  /** Outline level, 0 to 8; 9 is body text. */
  outline?: number;
  centred?: boolean;
  inTable?: boolean;
  /** How many tables deep. */
  depth?: number;
  rowEnd?: boolean;
  innerRowEnd?: boolean;
  headRow?: boolean;
  /** The row's definition: cell edges and merges. */
  cells?: Buffer;
  /** Vertical merges that were set later: cell number, 0 none, 1 goes on, 3 starts. */
  merges?: Map<number, number>;
}

/** Applies a list of changes to a character. */
export function takeCharacter(props: CharProps, changes: Buffer): CharProps {
  eachChange(changes, (code, o) => {
    const first = o[0] ?? 0;
    if (code === 0x0800) props.deleted = first !== 0;
    else if (code === 0x083c) props.hidden = toggled(first, props.hidden);
    else if (code === 0x0855) props.special = first !== 0;
    else if (code === 0x0835) props.bold = toggled(first, props.bold);
    else if (code === 0x4a43) props.size = o.readUInt16LE(0) / 2;
    else if (code === 0x6a09) props.symbol = o.readUInt16LE(2);
  });
  return props;
}

/** 0x80 leaves what the style says, 0x81 turns it round. */
const toggled = (value: number, before: boolean | undefined): boolean => (value === 0x80 ? before === true : value === 0x81 ? before !== true : value !== 0);

/** Applies a list of changes to a paragraph. */
export function takeParagraph(props: ParaProps, changes: Buffer): ParaProps {
  eachChange(changes, (code, o) => {
    const first = o[0] ?? 0;
    if (code === 0x460b) props.list = o.readUInt16LE(0);
    else if (code === 0x260a) props.listLevel = first;
    else if (code === 0x2640) props.outline = first;
    else if (code === 0x2461 || code === 0x2403) props.centred = first === 1;
    else if (code === 0x2416) props.inTable = first !== 0;
    else if (code === 0x6649) props.depth = o.readInt32LE(0);
    else if (code === 0x2417) props.rowEnd = first !== 0;
    else if (code === 0x244c) props.innerRowEnd = first !== 0;
    else if (code === 0x3404) props.headRow = first !== 0;
    else if (code === 0xd608) props.cells = o;
    else if (code === 0xd62b && o.length >= 3) props.merges = new Map([...(props.merges ?? []), [o[1] ?? 0, o[2] ?? 0]]);
  });
  return props;
}
