/** Readers of flags' values, and flags that several commands share. */
import type { Command, Option } from 'commander';
import { UsageError } from '../core/problem.ts';
import type { Io } from './io.ts';

/** A flag's names, the long one first. */
export const namesOf = (option: Option): string[] => [option.long, option.short].filter((f) => typeof f === 'string');

/** Gathers the values of a flag that may be given several times. */
export const collect = (value: string, before: readonly string[] = []): string[] => [...before, value];

/** A flag whose value is empty, as an unset variable of a shell makes it: it may not stand for this folder, or for every file. */
export const empty = (flag: string): UsageError =>
  new UsageError({
    code: 'bad-value',
    message: { en: `${flag} is empty`, zh: `${flag} 为空` },
    next: { en: 'give it a value', zh: '请给出值' },
  });

/** Makes a reader of whole numbers above zero for a flag. The reader throws UsageError. */
export const wholeNumber = (flag: string): ((value: string) => number) => numberFrom(flag, 1, 'above zero', '大于零的', 1000);

/** Reads a worker's heap in megabytes. With less V8 may end the whole process while it sets the worker up, where it should end the worker. */
const heapSize = numberFrom('--heap', 16, 'of at least 16', '不小于 16 的', 1024);

/** Makes a reader of whole numbers from 0 to 8. */
export const smallNumber = (flag: string): ((value: string) => number) => numberFrom(flag, 0, 'from 0 to 8', '0 到 8 的', 2, 8);

function numberFrom(flag: string, least: number, en: string, zh: string, example: number, most = Number.MAX_SAFE_INTEGER): (value: string) => number {
  return (value) => {
    const n = /^[0-9]{1,15}$/.test(value) ? Number(value) : Number.NaN;
    if (n >= least && n <= most) return n;
    throw new UsageError({
      code: 'bad-value',
      message: { en: `${flag} takes a whole number ${en}, not "${value}"`, zh: `${flag} 的值应为${zh}整数\uff0c而不是“${value}”` },
      next: { en: `write, for example, ${flag} ${example}`, zh: `例如写成 ${flag} ${example}` },
    });
  };
}

/** What a pool of workers is told by flags. */
export interface PoolFlags {
  readonly timeout: number;
  readonly stall: number;
  readonly heap: number;
}

/** Adds the flags of a pool of workers. */
export function poolOptions(command: Command, io: Io): Command {
  const t = (en: string, zh: string): string => io.text({ en, zh });
  return command
    .option('--timeout <ms>', t('milliseconds that one document may take', '单个文档允许的毫秒数'), wholeNumber('--timeout'), 120_000)
    .option(
      '--stall <ms>',
      t('milliseconds without a sign of life before a worker is replaced', '工作线程无响应多少毫秒后被替换'),
      wholeNumber('--stall'),
      60_000,
    )
    .option('--heap <mb>', t('megabytes of heap a worker may use', '每个工作线程的堆内存上限\uff08MB\uff09'), heapSize, 1536);
}

/** A flag that says how another one's answer is written, without that other one. */
export const without = (flag: string, needed: string): UsageError =>
  new UsageError({
    code: 'option-without',
    message: { en: `${flag} says how to write ${needed}, and ${needed} is missing`, zh: `${flag} 用于 ${needed}\uff0c但缺少 ${needed}` },
    next: { en: `add ${needed}, or leave ${flag} out`, zh: `请加上 ${needed}\uff0c或去掉 ${flag}` },
  });
