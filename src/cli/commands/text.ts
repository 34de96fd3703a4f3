import { Command } from 'commander';
import { readSource } from '../../source/read.ts';
import { eachInput, sayAll } from '../inputs.ts';
import type { Io } from '../io.ts';
import { readingOf, readingOptions } from '../reading.ts';

/** `text FILE…`: the source text that every span counts in. */
export function define(io: Io): Command {
  const command = new Command('text').argument('<file...>', io.text({ en: 'documents; - for stdin', zh: '文档；- 表示标准输入' }));
  return readingOptions(command, io).action(async (files: string[]) => {
    const reading = await readingOf(io, command);
    await eachInput(io, files, reading.limits, async (input) => {
      const read = await readSource(input.bytes, { ...reading, name: input.name });
      sayAll(io, read.problems, input.path);
      if ('status' in read) return false;
      await io.out(read.text.endsWith('\n') ? read.text : `${read.text}\n`);
      return true;
    });
  });
}
