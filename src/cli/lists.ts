/** Lists of files, and a document on stdin: read once, given as often as asked. */
import { createReadStream } from 'node:fs';
import path from 'node:path';
import { diskReason } from '../core/disk.ts';
import { UsageError } from '../core/problem.ts';
import type { Io } from './io.ts';

/** The paths of a list, one a line or parted by NUL. A list from a file is read anew each time; one from stdin is kept. */
export function listedFiles(io: Io, file: string, byNull: boolean): () => AsyncIterable<string> {
  if (file === '-') {
    let kept: Promise<string[]> | undefined;
    return async function* () {
      kept ??= collect(parted(io.stdin, byNull));
      yield* await kept;
    };
  }
  const full = path.resolve(io.cwd, file);
  return async function* () {
    try {
      yield* parted(createReadStream(full), byNull);
    } catch (error) {
      const why = diskReason(error);
      throw new UsageError({
        code: 'no-such-list',
        message: { en: `the list ${file} can't be read: ${why.en}`, zh: `无法读取列表 ${file}\uff1a${why.zh}` },
        next: { en: 'give --files-from a file with one path a line, or -', zh: '请给 --files-from 一个每行一个路径的文件\uff0c或 -' },
      });
    }
  };
}

async function collect(list: AsyncIterable<string>): Promise<string[]> {
  const all: string[] = [];
  for await (const item of list) all.push(item);
  return all;
}

/** Parts a stream at line ends or NUL; empty entries are passed over. */
async function* parted(stream: NodeJS.ReadableStream, byNull: boolean): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of stream) {
    const pieces = (rest + decoder.decode(chunk as Uint8Array, { stream: true })).split(byNull ? '\u0000' : /\r?\n/);
    rest = pieces.pop() ?? '';
    for (const piece of pieces) if (piece !== '') yield piece;
  }
  rest += decoder.decode();
  if (rest !== '') yield byNull ? rest : rest.replace(/\r$/, '');
}

/** The bytes of one document on stdin, at most `limit` and one more, so that the reader sees that it is too large. */
export function stdinBytes(io: Io, limit: number): () => Promise<Uint8Array> {
  let kept: Promise<Uint8Array> | undefined;
  const read = async (): Promise<Uint8Array> => {
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of io.stdin) {
      chunks.push(Buffer.from(chunk as Uint8Array));
      size += chunk.length;
      if (size > limit) break;
    }
    return Buffer.concat(chunks).subarray(0, limit + 1);
  };
  return () => {
    kept ??= read();
    return kept;
  };
}
