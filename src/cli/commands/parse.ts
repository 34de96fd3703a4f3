import { Command } from 'commander';
import { extract } from '../../extract.ts';
import { eachInput, sayAll } from '../inputs.ts';
import type { Io } from '../io.ts';
import { readingOf, readingOptions } from '../reading.ts';

/** `parse FILE…`: documents to outlines. One document gives indented JSON, several give JSON Lines. */
export function define(io: Io): Command {
  const command = new Command('parse').argument('<file...>', io.text({ en: 'documents; - for stdin', zh: '文档；- 表示标准输入' }));
  return readingOptions(command, io).action(async (files: string[]) => {
    const reading = await readingOf(io, command);
    await eachInput(io, files, reading.limits, async (input) => {
      const result = await extract(input.bytes, { ...reading, name: input.name });
      sayAll(io, result.outline ? result.problems.filter((p) => p.status) : result.problems, input.path);
      if (!result.outline) return false;
      await io.out(`${JSON.stringify(result.outline, null, files.length === 1 ? 2 : 0)}\n`);
      return true;
    });
  });
}
