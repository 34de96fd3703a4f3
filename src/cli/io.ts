import type { Message, Problem } from '../core/problem.ts';

/** The world as a command sees it: the only way to streams, environment and exit code. Tests pass their own. */
export interface Io {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly lang: 'en' | 'zh';
  /** May colours be written to stdout? */
  readonly color: boolean;
  /** Columns of the terminal; 80 when it is none. */
  readonly columns: number;
  readonly stdin: NodeJS.ReadableStream;
  /** Writes data to stdout, waits for it to drain; a reader that closed early ends the program quietly. */
  out(data: string | Uint8Array): Promise<void>;
  /** Writes a line to stderr. */
  err(line: string): void;
  /** Writes a problem to stderr as one line: `FILE: error CODE: what, why. What next.` in the reader's language. */
  say(problem: Problem, file?: string): void;
  /** Picks the reader's language. */
  text(message: Message): string;
  /** What the process will exit with: 0 all good, 1 a verdict, 2 usage or configuration, 3 some inputs failed, 4 all failed, 75 interrupted. Set by commands. */
  exitCode: number;
}
