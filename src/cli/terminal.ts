/** The real world behind Io: the process's streams, environment and terminal. */
import type { Message, Problem } from '../core/problem.ts';
import { ClosedPipe, type Io, type Lang, problemLine } from './io.ts';

/** When colours are written; `auto` asks the environment and the terminal. */
export type ColorWhen = 'auto' | 'always' | 'never';

/** The reader's language from the environment, as POSIX orders it: LC_ALL, LC_MESSAGES, LANG. */
function langOf(env: Io['env']): Lang {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return /^zh/i.test(locale) ? 'zh' : 'en';
}

/** May colours be written? The flag decides, then FORCE_COLOR, then NO_COLOR (any value that is not empty), then whether stdout is a terminal. */
export function colorOf(when: ColorWhen, env: Io['env'], terminal: boolean): boolean {
  if (when !== 'auto') return when === 'always';
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  if (env.NO_COLOR) return false;
  return terminal && env.TERM !== 'dumb';
}

/** Io over the process. */
export function terminal(): Io {
  const { env, stdout } = process;
  let closed = false;
  // Without a listener a closed pipe is an exception with a stack trace; with one, the write's own callback hears of it.
  stdout.on('error', () => {
    closed = true;
  });
  process.stderr.on('error', () => {});
  return {
    cwd: process.cwd(),
    env,
    lang: langOf(env),
    color: colorOf('auto', env, stdout.isTTY === true),
    quiet: false,
    columns: stdout.columns || Number(env.COLUMNS) || 80,
    get stdin() {
      return process.stdin;
    },
    out(data) {
      return new Promise((resolve, reject) => {
        if (closed) reject(new ClosedPipe());
        else stdout.write(data, (error) => (error ? reject(closedOr(error)) : resolve()));
      });
    },
    err(line) {
      process.stderr.write(`${line}\n`);
    },
    say(problem: Problem, file?: string) {
      const soft = problem.status === undefined || problem.status === 'partial';
      if (!(soft && this.quiet)) this.err(problemLine(problem, this.lang, file));
    },
    text(message: Message) {
      return message[this.lang];
    },
    exitCode: 0,
  };
}

const closedOr = (error: NodeJS.ErrnoException): Error => (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED' ? new ClosedPipe() : error);
