/** Files that are whole or not there: written under a temporary name, synced, then renamed. */
import { rmSync, writeFileSync } from 'node:fs';
import { type FileHandle, mkdir, open, rename } from 'node:fs/promises';
import path from 'node:path';
import { diskReason } from '../core/disk.ts';
import type { Message } from '../core/problem.ts';

/** OUT can't be written: a full disk, a folder without permission. It ends the run, for no document is to blame. */
export class WriteFailure extends Error {
  override readonly name = 'WriteFailure';

  readonly reason: Message;

  constructor(reason: Message, cause?: unknown) {
    super(reason.en, { cause });
    this.reason = reason;
  }
}

let serial = 0;

/** A name in the temporary folder that no other writer of this machine uses. */
export const temporaryName = (folder: string): string => path.join(folder, `${process.pid}-${Math.random().toString(36).slice(2, 8)}-${serial++}`);

/** Writes data under a temporary name in `folder` and gives the name; `place` makes it a file that counts. Throws WriteFailure. */
export function writeAside(data: string, folder: string): string {
  const name = temporaryName(folder);
  try {
    writeFileSync(name, data);
    return name;
  } catch (error) {
    try {
      rmSync(name, { force: true });
    } catch {
      // what clears the temporary folder takes it away
    }
    throw new WriteFailure(diskReason(error), error);
  }
}

/**
 * Syncs what was written aside and puts it in its place, on the same file system: a reader sees the old file or the new one, never a half. A sync waits
 * for the disk, so it is the main thread's, which has the time; a worker reads its next document meanwhile. Throws WriteFailure.
 */
export async function place(name: string, file: string): Promise<void> {
  try {
    const handle = await open(name, 'r+');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
    try {
      await rename(name, file);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      await mkdir(path.dirname(file), { recursive: true });
      await rename(name, file);
    }
  } catch (error) {
    throw new WriteFailure(diskReason(error), error);
  }
}

/** How many bytes a growing file gathers before they are written. */
const GATHER = 1 << 18;

/** A table that grows line by line under a temporary name and appears whole when it is committed. */
export class GrowingFile {
  readonly #handle: FileHandle;
  readonly #name: string;
  #buffer: Uint8Array[] = [];
  #size = 0;

  private constructor(handle: FileHandle, name: string) {
    this.#handle = handle;
    this.#name = name;
  }

  static async start(temporary: string, head = ''): Promise<GrowingFile> {
    const name = temporaryName(temporary);
    const file = new GrowingFile(await open(name, 'w'), name);
    await file.add(Buffer.from(head));
    return file;
  }

  /** Adds UTF-8; a promise only when it is time to write, so that most lines cost no turn of the event loop. */
  add(bytes: Uint8Array): Promise<void> | undefined {
    if (bytes.length > 0) this.#buffer.push(bytes);
    this.#size += bytes.length;
    return this.#size > GATHER ? this.#flush() : undefined;
  }

  async commit(file: string): Promise<void> {
    await this.#flush();
    await this.#handle.sync();
    await this.#handle.close();
    await rename(this.#name, file);
  }

  /** Lets go of the file where it will not be finished; what clears the temporary folder takes it away. */
  async abandon(): Promise<void> {
    await this.#handle.close().catch(() => undefined);
  }

  async #flush(): Promise<void> {
    const bytes = Buffer.concat(this.#buffer);
    this.#buffer = [];
    this.#size = 0;
    await this.#handle.writeFile(bytes); // at the end of what is there: a handle keeps its place
  }
}
