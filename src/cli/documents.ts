/** Documents read as far as a command needs them: to their source text, or through every stage. */
import type { Command } from 'commander';
import type { SourceText } from '../core/model.ts';
import { type Stages, stages } from '../extract.ts';
import { readSource } from '../source/read.ts';
import type { Input } from './files.ts';
import { eachInput, sayAll } from './inputs.ts';
import type { Io } from './io.ts';
import { isOutline } from './outlines.ts';
import { type Reading, readingOf } from './reading.ts';

/** Does one thing with each document, as `eachInput` does with each input; an outline is refused, for its text is no plan's. */
export async function eachDocument(io: Io, files: readonly string[], reading: Reading, work: (input: Input) => Promise<boolean>): Promise<void> {
  await eachInput(io, files, reading.limits, async (input) => {
    if (!isOutline(input.bytes)) return await work(input);
    io.say(ALREADY, input.path);
    return false;
  });
}

/** Does one thing with each document's source text, after what its reader has to say. */
export async function eachSource(
  io: Io,
  command: Command,
  files: readonly string[],
  work: (source: SourceText, input: Input, reading: Reading) => Promise<void>,
): Promise<void> {
  const reading = await readingOf(io, command);
  await eachDocument(io, files, reading, async (input) => {
    const source = await readSource(input.bytes, { ...reading, name: input.name });
    sayAll(io, source.problems, input.path);
    if ('status' in source) return false;
    await work(source, input, reading);
    return true;
  });
}

/** Does one thing with what every stage made of each document; `work` returns whether it succeeded. */
export async function eachStaged(
  io: Io,
  command: Command,
  files: readonly string[],
  work: (read: Stages, input: Input, reading: Reading) => Promise<boolean>,
): Promise<void> {
  const reading = await readingOf(io, command);
  await eachDocument(io, files, reading, async (input) => {
    const read = await stages(input.bytes, { ...reading, name: input.name });
    // Warnings of the stages are part of their answer; only what cost something is said here.
    sayAll(io, 'status' in read ? read.problems : read.problems.filter((p) => p.status), input.path);
    return 'status' in read ? false : await work(read, input, reading);
  });
}

const ALREADY = {
  code: 'is-an-outline',
  status: 'unsupported',
  message: { en: 'this is an outline already, not a document', zh: '这已是大纲\uff0c不是文档' },
  next: {
    en: 'name the document that it was made from, or read it with plan-extract outline or targets',
    zh: '请给出原文档\uff0c或用 plan-extract outline、targets 查看它',
  },
} as const;
