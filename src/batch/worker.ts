/** The worker thread's side: one document at a time, from its bytes to its outline on disk and its rows for the tables. */
import { createHash } from 'node:crypto';
import { constants, openSync, readFileSync, statSync } from 'node:fs';
import { access, readFile } from 'node:fs/promises';
import { Socket } from 'node:net';
import path from 'node:path';
import { workerData } from 'node:worker_threads';
import { diskReason } from '../core/disk.ts';
import type { Problem } from '../core/problem.ts';
import type { OutlineJson } from '../document/types.ts';
import { extract } from '../extract.ts';
import { limitProblem, limitsOf } from '../source/limits.ts';
import { gather, MemberReader, TooLarge } from './archive.ts';
import { beat, note } from './board.ts';
import { WriteFailure, writeAside } from './files.ts';
import { type DocumentRecord, type Done, type Item, noteOf, type Task, type WorkerSettings } from './model.ts';
import { NO_ROWS, rowsOf, rowsWithout, unread } from './rows.ts';
import { inShard } from './shard.ts';

const { settings, board } = workerData as { settings: WorkerSettings; board: Int32Array };
const limits = limitsOf(settings.read.limits);
const archives = new MemberReader();

/** Piscina's entry: runs one task. */
export default async function work(task: Task): Promise<Done> {
  const pulse = setInterval(() => beat(board, task.slot), 500);
  try {
    return await document(task);
  } finally {
    clearInterval(pulse);
    note(board, task.slot, 'idle');
  }
}

async function document({ item, slot, known, verify }: Task): Promise<Done> {
  note(board, slot, 'read');
  const bytes = await bytesOf(item);
  if ('code' in bytes) return unread(item, bytes.status ?? 'unreadable', 'read', bytes);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const blank: DocumentRecord = { input: item.input, name: item.name, sha256, bytes: bytes.length, status: 'ok', outline: null, stage: null, notes: [] };
  if (!inShard(sha256, settings.shard)) return { record: blank, rows: rowsWithout(blank), reused: false, elsewhere: true };
  if (known && known.sha256 === sha256) {
    const again = await reuse(known, item, verify);
    if (again) return again;
  }
  if (verify) return { record: blank, rows: NO_ROWS, reused: false, elsewhere: false };
  note(board, slot, 'extract');
  const result = await extract(bytes, { ...settings.read, name: item.name, ...(settings.rules ? { rules: settings.rules } : {}) });
  const costly = result.problems.filter((p) => p.status !== undefined).slice(0, 20);
  const notes = costly.map(noteOf);
  if (!result.outline) {
    const record: DocumentRecord = { ...blank, status: result.status, stage: result.status === 'invalid' ? 'document' : 'source', notes };
    return { record, rows: rowsWithout(record), reused: false, elsewhere: false, ...(costly[0] ? { problem: costly[0] } : {}) };
  }
  if (settings.out === null)
    return { record: { ...blank, status: result.status, notes }, rows: NO_ROWS, reused: false, elsewhere: false, answer: JSON.stringify(result.outline) };
  note(board, slot, 'write');
  const outline = placeOf(item);
  const record: DocumentRecord = { ...blank, status: result.status, outline, notes };
  return written(record, result.outline);
}

/** What an earlier run left for the same bytes, if it still stands. */
async function reuse(old: DocumentRecord, item: Item, verify: boolean): Promise<Done | null> {
  const known: DocumentRecord = { ...old, name: item.name, outline: old.outline && placeOf(item) };
  const moved = old.name !== known.name || old.outline !== known.outline;
  if (verify && moved) return null;
  if (!old.outline) return { record: known, rows: rowsWithout(known), reused: true, elsewhere: false };
  const file = path.join(settings.out ?? '', old.outline);
  try {
    if (verify) {
      await access(file);
      return { record: known, rows: NO_ROWS, reused: true, elsewhere: false };
    }
    const outline = JSON.parse(await readFile(file, 'utf8')) as OutlineJson;
    if (outline.source.sha256 !== known.sha256) return null;
    if (!moved) return { record: known, rows: rowsOf(known, outline), reused: true, elsewhere: false };
    // The folder was renamed or the names around it changed: the facts stand, only the source is called otherwise.
    return { ...written(known, { ...outline, source: { ...outline.source, name: known.name } }), reused: true };
  } catch {
    return null;
  }
}

const placeOf = (item: Item): string => `outlines/${item.place}.json`;

/** Writes an outline aside, for the main thread to put in its record's place. */
function written(record: DocumentRecord, outline: OutlineJson): Done {
  const done = { record, rows: rowsOf(record, outline), reused: false, elsewhere: false };
  try {
    return { ...done, aside: writeAside(`${JSON.stringify(outline)}\n`, settings.temporary) };
  } catch (error) {
    if (error instanceof WriteFailure) return { ...done, unwritten: error.reason };
    throw error;
  }
}

/** The bytes of an item, at most as many as the limit allows. */
async function bytesOf(item: Item): Promise<Uint8Array | Problem> {
  if (item.bytes) return item.bytes;
  const place = item.path as string | Uint8Array; // a Buffer comes through to a thread without its class
  const file = typeof place === 'string' ? place : Buffer.from(place);
  try {
    if (item.member !== null) return await archives.read(file, item.member, limits.maxBytes);
    return await fileBytes(file, limits.maxBytes);
  } catch (error) {
    if (error instanceof TooLarge) return limitProblem('maxBytes', limits, error.size);
    const message = error instanceof Error ? error.message.replace(/, \w+ '[^']*'$/, '') : String(error);
    if (item.member !== null)
      return {
        code: 'bad-member',
        message: { en: `the archive's member is damaged: ${message}`, zh: `压缩包中的该文件已损坏\uff1a${message}` },
        next: { en: 'get another copy of the archive', zh: '请换一份压缩包' },
      };
    return {
      code: 'cannot-read',
      message: { en: `the file can't be read: ${message}`, zh: `无法读取文件\uff1a${diskReason(error).zh}` },
      next: { en: 'check its permissions, or get another copy', zh: '请检查其权限\uff0c或换一份副本' },
    };
  }
}

/** The bytes of a file, or of a pipe. An ordinary file is read at once: each turn of the event loop costs more than the reading. Throws TooLarge. */
async function fileBytes(file: string | Buffer, most: number): Promise<Uint8Array> {
  const info = statSync(file);
  if (info.size > most) throw new TooLarge(info.size);
  if (info.isFile()) return readFileSync(file);
  if (!info.isFIFO()) throw new Error('it is neither a file nor a pipe');
  // Nobody may ever write to a pipe: neither the thread nor one of the few that read files may wait for it.
  return await gather(new Socket({ fd: openSync(file, constants.O_RDONLY | constants.O_NONBLOCK), readable: true, writable: false }), most);
}
