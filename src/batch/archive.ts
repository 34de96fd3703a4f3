/** Zip archives read in place: their members listed, and one member's bytes at a time, with its real size held to a limit. */
import { crc32 } from 'node:zlib';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { BARE } from '../source/zip.ts';
import { memberName } from './names.ts';

export interface Member {
  readonly index: number;
  readonly name: string;
  readonly size: number;
  readonly folder: boolean;
  readonly encrypted: boolean;
}

/** A path byte for byte: two that are no UTF-8 may read alike. */
export const pathKey = (path: string | Buffer): string => (typeof path === 'string' ? path : path.toString('latin1'));

interface Archive {
  readonly path: string;
  readonly file: ZipFile;
  readonly entries: readonly Entry[];
}

const MAX_MEMBERS = 1_000_000;

async function load(path: string | Buffer): Promise<Archive> {
  const file = await openPromise(path as string, { autoClose: false, ...BARE });
  try {
    const entries: Entry[] = [];
    for await (const entry of file.eachEntry()) {
      if (entries.length >= MAX_MEMBERS) throw new Error(`more than ${MAX_MEMBERS} members`);
      entries.push(entry);
    }
    return { path: pathKey(path), file, entries };
  } catch (error) {
    file.close();
    throw error;
  }
}

const describe = (entry: Entry, index: number): Member => {
  const raw = entry.fileName;
  const name = memberName(raw, (entry.generalPurposeBitFlag & 0x800) !== 0);
  return { index, name, size: entry.uncompressedSize, folder: /[\\/]$/.test(name), encrypted: entry.isEncrypted() };
};

/** Lists an archive's members in their order. Throws when it is no readable zip. */
export async function members(path: string | Buffer): Promise<Member[]> {
  const archive = await load(path);
  archive.file.close();
  return archive.entries.map(describe);
}

/** Reads members of archives, keeping the last archive open: neighbours come one after another. */
export class MemberReader {
  #last: Archive | null = null;

  /** The bytes of one member. Throws when it is damaged, or larger than `limit` bytes whatever its header says. */
  async read(path: string | Buffer, index: number, limit: number): Promise<Buffer> {
    if (this.#last?.path !== pathKey(path)) {
      this.close();
      this.#last = await load(path);
    }
    const { file, entries } = this.#last;
    const entry = entries[index];
    if (!entry) throw new Error(`no member ${index}`);
    const bytes = await gather(await file.openReadStreamPromise(entry), limit);
    if (crc32(bytes) !== entry.crc32) throw new Error('its CRC-32 checksum does not match');
    return bytes;
  }

  close(): void {
    this.#last?.file.close();
    this.#last = null;
  }
}

/** All that a stream gives, at most `limit` bytes. Throws TooLarge. */
export async function gather(stream: AsyncIterable<unknown>, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += (chunk as Buffer).length;
    if (size > limit) throw new TooLarge(size);
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks);
}

/** A file that is larger than the limit, or a member that inflates past it. */
export class TooLarge extends Error {
  readonly size: number;
  constructor(size: number) {
    super(`member inflates past the limit (${size} bytes so far)`);
    this.name = 'TooLarge';
    this.size = size;
  }
}
