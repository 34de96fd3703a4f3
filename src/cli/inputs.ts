import type { Problem } from '../core/problem.ts';
import { UsageError } from '../core/problem.ts';
import type { Limits } from '../source/limits.ts';
import { type Input, readInput } from './files.ts';
import type { Io } from './io.ts';

/**
 * Does one thing with each input, in order: what can't be read is said in one line, the others are still done.
 * `work` says its own problems and returns whether it succeeded. Sets the exit code: 3 when some failed, 4 when all did.
 */
export async function eachInput(io: Io, files: readonly string[], limits: Limits, work: (input: Input) => Promise<boolean>): Promise<void> {
  if (files.filter((f) => f === '-').length > 1) throw new UsageError(STDIN_TWICE);
  let failed = 0;
  for (const file of files) {
    const input = await readInput(io, file, limits);
    if ('code' in input) io.say(input, file);
    if ('code' in input || !(await work(input))) failed++;
  }
  if (failed > 0) io.exitCode = failed === files.length ? 4 : 3;
}

/** Says what a reader or a stage found; the problems that cost the document come last, so that the reason stands nearest to the prompt. */
export function sayAll(io: Io, problems: readonly Problem[], file: string): void {
  const fatal = (p: Problem): boolean => p.status !== undefined && p.status !== 'partial';
  for (const p of [...problems.filter((p) => !fatal(p)), ...problems.filter(fatal)]) io.say(p, file);
}

/** What is wrong with naming stdin twice. */
export const STDIN_TWICE: Problem = {
  code: 'stdin-twice',
  message: { en: '- stands for stdin and can be read once only', zh: '- 表示标准输入\uff0c只能读取一次' },
  next: { en: 'name it once', zh: '请只写一次' },
};
