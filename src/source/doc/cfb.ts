/** Streams of a compound file ([MS-CFB]), with every chain bounded: a circle or a lie in the tables ends the stream, never hangs. */

const FREE = 0xfffffffa;
const DIRECTORY_ENTRY = 128;

/** The container is not one, or is damaged beyond use. */
export class CfbFault extends Error {}

/** Opens a compound file and returns its streams by name: those of the root alone, as a Word document has them. */
export function openCfb(bytes: Uint8Array): (name: string) => Buffer | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.length < 1536) throw new CfbFault('the container is cut short');
  const shift = file.readUInt16LE(30);
  if (shift !== 9 && shift !== 12) throw new CfbFault('the container has no sector size');
  const disk = new Disk(file, 1 << shift);
  const root = disk.directory.find((e) => e.type === 5);
  const small = root ? disk.chain(root.start, root.size) : Buffer.alloc(0);
  return (name) => {
    const entry = disk.directory.find((e) => e.type === 2 && e.name.toLowerCase() === name.toLowerCase());
    if (!entry) return undefined;
    return entry.size < disk.cutoff ? disk.smallChain(small, entry.start, entry.size) : disk.chain(entry.start, entry.size);
  };
}

interface Entry {
  readonly name: string;
  /** 1 a folder, 2 a stream, 5 the root. */
  readonly type: number;
  readonly start: number;
  readonly size: number;
}

class Disk {
  readonly directory: readonly Entry[];
  /** Streams smaller than this live in small sectors. */
  readonly cutoff: number;
  readonly #file: Buffer;
  readonly #sector: number;
  readonly #fat: Uint32Array;
  readonly #smallFat: Uint32Array;

  constructor(file: Buffer, sector: number) {
    this.#file = file;
    this.#sector = sector;
    this.#fat = this.#readFat();
    this.cutoff = file.readUInt32LE(56);
    this.#smallFat = words(this.chain(file.readUInt32LE(60), Number.MAX_SAFE_INTEGER));
    this.directory = this.#readDirectory(this.chain(file.readUInt32LE(48), Number.MAX_SAFE_INTEGER));
  }

  /** The bytes of a chain of sectors, as far as the file has them. */
  chain(start: number, size: number): Buffer {
    return follow(this.#fat, start, size, this.#sector, (k) => this.#at(k));
  }

  smallChain(small: Buffer, start: number, size: number): Buffer {
    return follow(this.#smallFat, start, size, 64, (k) => small.subarray(k * 64, k * 64 + 64));
  }

  #at(sector: number): Buffer {
    const from = (sector + 1) * this.#sector;
    return this.#file.subarray(from, from + this.#sector);
  }

  /** The table of chains: its own sectors are listed in the header, then in a chain of lists. */
  #readFat(): Uint32Array {
    const sectors: number[] = [];
    for (let k = 0; k < 109; k++) sectors.push(this.#file.readUInt32LE(76 + 4 * k));
    const most = Math.ceil(this.#file.length / this.#sector);
    let next = this.#file.readUInt32LE(68);
    for (let n = 0; next < FREE && n < most; n++) {
      const list = words(this.#at(next));
      sectors.push(...list.subarray(0, -1));
      next = list.at(-1) ?? FREE;
    }
    const used = [...new Set(sectors.filter((s) => s < FREE))].slice(0, most);
    return words(Buffer.concat(used.map((s) => this.#at(s))));
  }

  #readDirectory(data: Buffer): Entry[] {
    const out: Entry[] = [];
    for (let at = 0; at + DIRECTORY_ENTRY <= data.length; at += DIRECTORY_ENTRY) {
      const length = Math.min(data.readUInt16LE(at + 64), 64);
      const name = data.toString('utf16le', at, at + Math.max(0, length - 2));
      out.push({ name, type: data[at + 66] ?? 0, start: data.readUInt32LE(at + 116), size: data.readUInt32LE(at + 120) });
    }
    return out;
  }
}

function follow(table: Uint32Array, start: number, size: number, unit: number, read: (sector: number) => Buffer): Buffer {
  const parts: Buffer[] = [];
  let length = 0;
  for (let at = start, n = 0; at < table.length && length < size && n < table.length; at = table[at] ?? FREE, n++) {
    const part = read(at);
    parts.push(part);
    length += part.length || unit;
  }
  const whole = Buffer.concat(parts);
  return whole.length > size ? whole.subarray(0, size) : whole;
}

function words(data: Buffer): Uint32Array {
  const out = new Uint32Array(data.length >> 2);
  for (let k = 0; k < out.length; k++) out[k] = data.readUInt32LE(4 * k);
  return out;
}
