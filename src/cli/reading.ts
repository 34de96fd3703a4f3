/** The flags that say how documents are read, shared by every command that reads one. */
import { type Command, Option } from 'commander';
import type { ExtractOptions } from '../extract.ts';
import { LIMITS, type Limits, limitsOf } from '../source/limits.ts';
import { wholeNumber } from './flags.ts';
import type { Io } from './io.ts';

/** How documents are read, with every limit set. */
export interface Reading extends Omit<ExtractOptions, 'limits' | 'name'> {
  readonly limits: Limits;
}

/** Adds the flags to a command: encoding, rules, and one for each row of the table of limits. */
export function readingOptions(command: Command, io: Io): Command {
  command.option('--encoding <label>', io.text({ en: 'take this encoding instead of the one that is found', zh: '指定编码，不自动识别' }));
  for (const limit of LIMITS) {
    const about = io.text({ en: `limit: ${limit.counts.en} (${limit.value})`, zh: `上限：${limit.counts.zh}（${limit.value}）` });
    command.addOption(new Option(`${limit.flag} <n>`, about).argParser(wholeNumber(limit.flag)));
  }
  return command;
}

/** What the flags and the configuration say together. Throws UsageError for a value that can't be. */
export async function readingOf(_io: Io, command: Command): Promise<Reading> {
  const flags = command.opts<Partial<Limits> & { encoding?: string }>();
  return { limits: limitsOf(flags), ...(flags.encoding === undefined ? {} : { encoding: flags.encoding }) };
}
