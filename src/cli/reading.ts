/** The flags that say how documents are read, shared by every command that reads one. */
import { type Command, Option } from 'commander';
import type { Message } from '../core/problem.ts';
import type { ExtractOptions } from '../extract.ts';
import { LIMITS, type Limits, limitsOf } from '../source/limits.ts';
import { configuredRules } from './config/use.ts';
import { collect, wholeNumber } from './flags.ts';
import type { Io } from './io.ts';
import { userRules } from './rules.ts';

/** How documents are read, with every limit set. */
export interface Reading extends Omit<ExtractOptions, 'limits' | 'name'> {
  readonly limits: Limits;
}

/** Gives a command its files. */
export function filesArgument(command: Command, io: Io, about: Message = { en: 'documents; - for stdin', zh: '文档\uff1b- 表示标准输入' }): Command {
  return command.argument('<file...>', io.text(about));
}

/** Adds the flags to a command: encoding, rules, and one for each row of the table of limits. */
export function readingOptions(command: Command, io: Io): Command {
  const group = io.text({ en: 'Limits:', zh: '上限\uff1a' });
  command.option('--encoding <label>', io.text({ en: 'take this encoding instead of the one that is found', zh: '指定编码\uff0c不自动识别' }));
  command.option('--rules <file>', io.text({ en: 'add the rules of this site file (repeatable)', zh: '加入此站点规则文件\uff08可重复\uff09' }), collect);
  for (const limit of LIMITS) {
    const about = io.text({ en: `${limit.counts.en} (${limit.value})`, zh: `${limit.counts.zh}\uff08${limit.value}\uff09` });
    command.addOption(new Option(`${limit.flag} <n>`, about).argParser(wholeNumber(limit.flag)).helpGroup(group));
  }
  return command;
}

/** What the flags and the configuration say together. Throws UsageError for a value that can't be. */
export async function readingOf(io: Io, command: Command): Promise<Reading> {
  const flags = command.opts<Partial<Limits> & { encoding?: string; rules?: readonly string[] }>();
  const rules = await userRules(io, flags.rules ?? [], configuredRules(command));
  return { limits: limitsOf(flags), ...(flags.encoding === undefined ? {} : { encoding: flags.encoding }), ...(rules ? { rules } : {}) };
}
