/** Files that are whole or not there: written under a temporary name, synced, then renamed. */
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { type FileHandle, open, rename } from 'node:fs/promises';
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

/**
 * Writes a whole file, so that a reader sees the old one or the new one, never a half. `temporary` is a folder on the same file system.
 * A worker has nothing else to do meanwhile, and six calls in turn cost less than six tasks. Throws WriteFailure.
 */
export function writeWhole(file: string, data: string, temporary: string): void {
  const name = temporaryName(temporary);
  try {
    writeFileSync(name, data, { flush: true });
    try {
      renameSync(name, file);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      mkdirSync(path.dirname(file), { recursive: true });
      renameSync(name, file);
    }
  } catch (error) {
    try {
      rmSync(name, { force: true });
    } catch {
      // what clears the temporary folder takes it away
    }
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
