/**
 * Parts of a zip archive, from memory: nothing is written, no name is followed to disk. The directory is yauzl's work;
 * inflating is done here, so that what is counted is what comes out (a header may say anything) and the checksum is compared.
 */
import { crc32, inflateRawSync } from 'node:zlib';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import type { Problem } from '../core/problem.ts';
import { hold, type Limits } from './limits.ts';
import { say } from './problems.ts';

/** Thrown for an archive or a part that can't be had; the reader makes Unread or a warning of it. */
export class ZipFault extends Error {
  readonly problem: Problem;
  constructor(code: string, en: string, zh: string) {
    super(en);
    this.name = 'ZipFault';
    this.problem = {
      code,
      status: 'unreadable',
      message: say(en, zh),
      next: say('open it in its own program, repair it and save it anew', '请用原程序打开、修复并重新保存'),
    };
  }
}

/** An open archive. Names are compared without case, as the packages of Office documents are; a leading slash is dropped. */
export interface Zip {
  readonly names: readonly string[];
  has(name: string): boolean;
  /** A part's bytes, checked. Throws ZipFault for a missing or damaged part, LimitReached for one that grows too large. */
  read(name: string): Promise<Uint8Array>;
}

/** Opens an archive. Throws ZipFault when it is none or its directory is lost, LimitReached when it has too many entries. */
export async function openZip(bytes: Uint8Array, limits: Limits): Promise<Zip> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { file, entries } = await directory(buffer, limits);
  let total = 0;
  return {
    names: [...entries.values()].map((e) => e.name),
    has: (name) => entries.has(key(name)),
    async read(name) {
      const found = entries.get(key(name));
      if (!found) throw new ZipFault('part-missing', `the part ${name} is not in the archive`, `压缩包中没有部件 ${name}`);
      const bytes = inflate(buffer, found.entry, await place(file, found.entry, name), name, limits, total);
      total += bytes.length;
      return bytes;
    },
  };
}

/** Names as bytes, and no look at stated sizes: one wrong entry would cost the archive, and the checksum tells more. */
export const BARE = { decodeStrings: false, validateEntrySizes: false } as const;

const key = (name: string): string => name.replace(/^\/+/, '').toLowerCase();

interface Named {
  readonly name: string;
  readonly entry: Entry;
}

/** The central directory. Of two entries with one name the first counts. */
async function directory(buffer: Buffer, limits: Limits): Promise<{ file: ZipFile; entries: Map<string, Named> }> {
  const entries = new Map<string, Named>();
  try {
    const file = await fromBufferPromise(buffer, BARE);
    hold('maxParts', limits, file.entryCount);
    for await (const entry of file.eachEntry()) {
      const name = entry.fileName.toString('utf8').replaceAll('\\', '/');
      if (!entries.has(key(name))) entries.set(key(name), { name, entry });
    }
    return { file, entries };
  } catch (error) {
    if (error instanceof Error && error.name === 'LimitReached') throw error;
    throw lost(buffer, error);
  }
}

/** Why an archive has no directory: an archive that was cut off begins like one, for its directory stands at the end. */
function lost(buffer: Buffer, error: unknown): ZipFault {
  const begins = buffer.length >= 4 && buffer.readUInt32LE(0) === 0x04034b50;
  if (begins) return new ZipFault('zip-truncated', 'the file is cut off or damaged: its zip directory is missing', '文件不完整或已损坏\uff1a缺少 ZIP 目录');
  const why = error instanceof Error ? error.message : String(error);
  return new ZipFault('not-a-zip', `not a zip archive, which every .docx is: ${why}`, `不是 ZIP 压缩包\uff08.docx 必须是\uff09\uff1a${why}`);
}

/** Where a part's data starts in the file. */
async function place(file: ZipFile, entry: Entry, name: string): Promise<number> {
  try {
    return (await file.readLocalFileHeaderPromise(entry, { minimal: true })).fileDataStart;
  } catch (error) {
    throw damaged(name, error instanceof Error ? error.message : String(error));
  }
}

const damaged = (name: string, why: string): ZipFault => new ZipFault('part-damaged', `the part ${name} is damaged: ${why}`, `部件 ${name} 已损坏\uff1a${why}`);

function inflate(buffer: Buffer, entry: Entry, start: number, name: string, limits: Limits, total: number): Uint8Array {
  if (entry.isEncrypted()) throw new ZipFault('part-encrypted', `the part ${name} is encrypted`, `部件 ${name} 已加密`);
  const raw = buffer.subarray(start, start + entry.compressedSize);
  if (raw.length < entry.compressedSize) throw damaged(name, 'its data run past the end of the file');
  const data = entry.compressionMethod === 0 ? raw : deflated(raw, entry, name, limits, total);
  hold('maxPart', limits, data.length, name);
  hold('maxInflated', limits, total + data.length, name);
  if (crc32(data) !== entry.crc32) throw damaged(name, 'its CRC-32 checksum does not match');
  return data;
}

/** Inflates no further than the nearer limit allows. */
function deflated(raw: Buffer, entry: Entry, name: string, limits: Limits, total: number): Uint8Array {
  if (entry.compressionMethod !== 8) throw damaged(name, `its compression method ${entry.compressionMethod} is not known`);
  const most = Math.max(0, Math.min(limits.maxPart, limits.maxInflated - total));
  try {
    return inflateRawSync(raw, { maxOutputLength: Math.max(1, most) });
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code !== 'ERR_BUFFER_TOO_LARGE') throw damaged(name, (error as Error).message);
    if (limits.maxPart <= limits.maxInflated - total) hold('maxPart', limits, most + 1, name);
    hold('maxInflated', limits, total + most + 1, name);
    throw damaged(name, 'it is too large');
  }
}
