/** Files that are whole or not there: written under a temporary name, synced, then renamed. */
import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';

/** OUT can't be written: a full disk, a folder without permission. It ends the run, for no document is to blame. */
export class WriteFailure extends Error {
  override readonly name = 'WriteFailure';

  constructor(cause: unknown) {
    const { code, message } = cause as NodeJS.ErrnoException;
    super(REASONS[code ?? ''] ?? code ?? message, { cause });
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'no space left on the disk (ENOSPC)',
  EDQUOT: 'the disk quota is used up (EDQUOT)',
  EROFS: 'the disk is read-only (EROFS)',
  EACCES: 'no permission (EACCES)',
  EPERM: 'no permission (EPERM)',
  EEXIST: 'a file stands where a folder must be (EEXIST)',
  ENOTDIR: 'a file stands where a folder must be (ENOTDIR)',
};

let serial = 0;

/** A name in the temporary folder that no other writer of this machine uses. */
export const temporaryName = (folder: string): string => path.join(folder, `${process.pid}-${Math.random().toString(36).slice(2, 8)}-${serial++}`);

/** Writes a whole file, so that a reader sees the old one or the new one, never a half. `temporary` is a folder on the same file system. */
export async function writeWhole(file: string, data: string | Uint8Array, temporary: string): Promise<void> {
  const name = temporaryName(temporary);
  try {
    const handle = await open(name, 'w');
    try {
      await handle.writeFile(data);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await renameInto(name, file);
  } catch (error) {
    await rm(name, { force: true }).catch(() => undefined);
    throw new WriteFailure(error);
  }
}

/** Renames, making the folder when it is not there. */
export async function renameInto(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    await mkdir(path.dirname(to), { recursive: true });
    await rename(from, to);
  }
}

/** A table that grows line by line under a temporary name and appears whole when it is committed. */
export class GrowingFile {
  readonly #handle: FileHandle;
  readonly #name: string;
  #buffer: string[] = [];
  #size = 0;

  private constructor(handle: FileHandle, name: string) {
    this.#handle = handle;
    this.#name = name;
  }

  static async start(temporary: string, head = ''): Promise<GrowingFile> {
    const name = temporaryName(temporary);
    const file = new GrowingFile(await open(name, 'w'), name);
    await file.add(head);
    return file;
  }

  async add(text: string): Promise<void> {
    if (text === '') return;
    this.#buffer.push(text);
    this.#size += text.length;
    if (this.#size > 1 << 16) await this.#flush();
  }

  async commit(file: string): Promise<void> {
    await this.#flush();
    await this.#handle.sync();
    await this.#handle.close();
    await renameInto(this.#name, file);
  }

  /** Lets go of the file where it will not be finished; what clears the temporary folder takes it away. */
  async abandon(): Promise<void> {
    await this.#handle.close().catch(() => undefined);
  }

  async #flush(): Promise<void> {
    const text = this.#buffer.join('');
    this.#buffer = [];
    this.#size = 0;
    if (text) await this.#handle.write(text);
  }
}
