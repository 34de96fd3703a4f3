/** The only code that touches disk and stdin. */
import { createReadStream, type Stats } from 'node:fs';
import { lstat, mkdir, open, readdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { diskReason } from '../core/disk.ts';
import { type Message, type Problem, type Status, UsageError } from '../core/problem.ts';
import { sourceName } from '../core/source-name.ts';
import { type Limits, limitProblem } from '../source/limits.ts';
import type { Io } from './io.ts';
import { nearest } from './nearest.ts';

/** One input as it was named and read. */
export interface Input {
  /** As the user typed it; `-` for stdin. */
  readonly path: string;
  /** How the outline names it: relative to the working directory, the base name where it lies outside, never absolute. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a command has read, by the file's own number: none of it may be written over. */
const read = new WeakMap<Io, Set<string>>();
const numberOf = ({ dev, ino }: Stats): string => `${dev} ${ino}`;

/** Reads a file or stdin (`-`), never more than one byte past the limit. Returns a problem for what can't be read. */
export async function readInput(io: Io, path: string, limits: Limits): Promise<Input | Problem> {
  try {
    const bytes = await (path === '-' ? bounded(io.stdin, limits) : fileBytes(io, resolve(io.cwd, path), limits));
    return bytes instanceof Uint8Array ? { path, name: path === '-' ? 'stdin' : sourceName(io.cwd, path), bytes } : bytes;
  } catch (error) {
    return whyNot(io, path, error as NodeJS.ErrnoException);
  }
}

async function fileBytes(io: Io, full: string, limits: Limits): Promise<Uint8Array | Problem> {
  const found = await stat(full);
  if (found.isDirectory()) throw Object.assign(new Error('is a folder'), { code: 'EISDIR' });
  if (found.isFile()) read.set(io, (read.get(io) ?? new Set()).add(numberOf(found)));
  if (found.isFile() && found.size > limits.maxBytes) return limitProblem('maxBytes', limits, found.size);
  return bounded(createReadStream(full), limits);
}

/** Gathers a stream's bytes, up to the limit: a pipe or a device has no size to ask for. */
async function bounded(stream: NodeJS.ReadableStream, limits: Limits): Promise<Uint8Array | Problem> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of stream) {
    const bytes = typeof part === 'string' ? Buffer.from(part) : part;
    size += bytes.length;
    if (size > limits.maxBytes) return limitProblem('maxBytes', limits, size);
    parts.push(bytes);
  }
  return Buffer.concat(parts, size);
}

const refusal = (code: string, message: Message, next: Message, status: Status = 'unreadable'): Problem => ({ code, status, message, next });

async function whyNot(io: Io, path: string, error: NodeJS.ErrnoException): Promise<Problem> {
  switch (error.code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return await missing(io, path);
    case 'EISDIR':
      return refusal(
        'is-a-folder',
        { en: 'this is a folder, not a file', zh: '这是文件夹\uff0c不是文件' },
        { en: 'name its files, or use plan-extract batch FOLDER -o OUT', zh: '请列出其中的文件\uff0c或使用 plan-extract batch 文件夹 -o 输出' },
      );
    case 'EACCES':
    case 'EPERM':
      return refusal('no-permission', { en: 'it may not be read', zh: '没有读取权限' }, { en: 'ask for permission to read it', zh: '请先取得读取权限' });
    default: {
      const why = diskReason(error);
      return refusal(
        'read-failed',
        { en: `reading failed: ${why.en}`, zh: `读取失败\uff1a${why.zh}` },
        { en: 'check the disk and try again', zh: '请检查磁盘后重试' },
      );
    }
  }
}

async function missing(io: Io, path: string): Promise<Problem> {
  const full = resolve(io.cwd, path);
  if (await lstat(full).catch(() => null))
    return refusal('no-such-file', { en: 'this link leads nowhere', zh: '此链接指向的文件不存在' }, { en: 'mend the link', zh: '请修复该链接' });
  const like = await likeName(full);
  return refusal(
    'no-such-file',
    { en: 'no such file', zh: '文件不存在' },
    like
      ? { en: `did you mean ${like}?`, zh: `是否想用 ${like}\uff1f` }
      : { en: `check the path; it is taken from ${io.cwd}`, zh: `请检查路径\uff1b路径以 ${io.cwd} 为起点` },
  );
}

/** A name in the same folder that the typed one may have meant. */
async function likeName(full: string): Promise<string | undefined> {
  try {
    return nearest(basename(full), (await readdir(dirname(full))).slice(0, 5000));
  } catch {
    return undefined;
  }
}

/** A file that can't be written: `problem` names it as the user did, and says why. */
export class Unwritten extends Error {
  override readonly name = 'Unwritten';
  readonly problem: Problem;
  constructor(name: string, cause: unknown) {
    const why = diskReason(cause);
    super(why.en, { cause });
    this.problem = {
      code: 'write-failed',
      status: 'crash',
      message: { en: `writing to ${name} failed: ${why.en}`, zh: `写入 ${name} 失败\uff1a${why.zh}` },
      next: { en: 'mend that, or choose another place', zh: '请排除该问题\uff0c或改写到别处' },
    };
  }
}

/**
 * Writes a file whole or not at all: to a temporary name beside it, synced, then renamed. Folders on the way are made, a link is kept, a device or a pipe
 * is written to, `-` is stdout. Throws Unwritten, UsageError for a file that was read.
 */
export async function writeAtomic(io: Io, name: string, data: string | Uint8Array): Promise<void> {
  if (name === '-') return await io.out(data);
  const full = resolve(io.cwd, name);
  const found = await stat(full).catch(() => null);
  if (found && read.get(io)?.has(numberOf(found))) throw new UsageError(overInput(name));
  try {
    if (found && !found.isFile() && !found.isDirectory()) await writeFile(full, data);
    else await replace(found ? await realpath(full) : full, data);
  } catch (error) {
    throw new Unwritten(name, error);
  }
}

async function replace(full: string, data: string | Uint8Array): Promise<void> {
  const temporary = join(dirname(full), `.${basename(full)}.${process.pid}.tmp`);
  try {
    await mkdir(dirname(full), { recursive: true });
    const file = await open(temporary, 'w');
    try {
      await file.writeFile(data);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, full);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
}

const overInput = (name: string): Problem => ({
  code: 'output-is-input',
  message: { en: `${name} is a file that is read, and would be written over`, zh: `${name} 是要读取的文件\uff0c会被覆盖` },
  next: { en: 'write to another name', zh: '请写入其他文件' },
});
