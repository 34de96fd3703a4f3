import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Command, Option } from 'commander';
import type { Problem } from '../../core/problem.ts';
import type { OutlineJson } from '../../document/types.ts';
import { extract } from '../../extract.ts';
import { eachDocument } from '../documents.ts';
import { Unwritten, writeAtomic } from '../files.ts';
import { smallNumber } from '../flags.ts';
import { sayAll } from '../inputs.ts';
import type { Io } from '../io.ts';
import { filesArgument, readingOf, readingOptions } from '../reading.ts';

interface Flags {
  readonly output?: string;
  readonly indent: number;
}

/** `parse FILE…`: documents to outlines. One document gives indented JSON, several give JSON Lines, -o writes files. */
export function define(io: Io): Command {
  const command = filesArgument(new Command('parse'), io)
    .option('-o, --output <path>', io.text({ en: 'write to this file, or one file a document into this folder', zh: '写入此文件\uff1b多个文档时写入此文件夹' }))
    .addOption(
      new Option('--indent <n>', io.text({ en: 'blanks a level of indented JSON', zh: 'JSON 缩进空格数' })).argParser(smallNumber('--indent')).default(2),
    );
  return readingOptions(command, io).action(async (files: string[]) => {
    const { output, indent } = command.opts<Flags>();
    const reading = await readingOf(io, command);
    const write = writer(io, output, files.length > 1, indent);
    await eachDocument(io, files, reading, async (input) => {
      const result = await extract(input.bytes, { ...reading, name: input.name });
      sayAll(io, result.outline ? result.problems.filter((p) => p.status) : result.problems, input.path);
      if (!result.outline) return false;
      const problem = await write(result.outline);
      if (problem) io.say(problem, input.path);
      return problem === undefined;
    });
  });
}

type Write = (outline: OutlineJson) => Promise<Problem | undefined>;

function writer(io: Io, output: string | undefined, several: boolean, indent: number): Write {
  if (output === undefined || output === '-')
    return async (outline) => {
      await io.out(`${JSON.stringify(outline, null, several ? 0 : indent)}\n`);
      return undefined;
    };
  const folder = several || /[/\\]$/.test(output) || isFolder(resolve(io.cwd, output));
  const written = new Map<string, string>();
  return async (outline) => {
    const path = folder ? join(output, `${outline.source.name}.json`) : output;
    if (written.has(path)) return clash(outline.source.name);
    written.set(path, outline.source.name);
    try {
      await writeAtomic(io, path, `${JSON.stringify(outline, null, indent)}\n`);
      return undefined;
    } catch (error) {
      if (error instanceof Unwritten) return error.problem;
      throw error;
    }
  };
}

function isFolder(full: string): boolean {
  try {
    return statSync(full).isDirectory();
  } catch {
    return false; // whatever stands in the way is told when it is written
  }
}

const clash = (name: string): Problem => ({
  code: 'output-clash',
  status: 'skipped',
  message: { en: `another input was written as ${name}.json before`, zh: `已有另一输入写入 ${name}.json` },
  next: { en: 'write it to a folder of its own', zh: '请输出到单独的文件夹' },
});
