import type { Message, Problem } from '../core/problem.ts';
import { plain } from '../report/plain.ts';
import type { Lang } from '../report/words.ts';

export type { Lang } from '../report/words.ts';

/** The world as a command sees it: the only way to streams, environment and exit code. Tests pass their own. */
export interface Io {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The reader's language. A flag or the configuration may set it before a command runs. */
  lang: Lang;
  /** May colours be written to stdout? */
  color: boolean;
  /** Only errors on stderr: no warnings, no remarks. */
  quiet: boolean;
  /** Columns of the terminal; 80 when it is none. */
  columns: number;
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

/** Thrown by `out` when the reader of stdout has gone: no error, the program just ends. */
export class ClosedPipe extends Error {
  override readonly name = 'ClosedPipe';
}

/** A problem as one line, without colour: `FILE: error CODE: what and why. What next.` Warnings are problems that cost nothing: no status, or a partial read. */
export function problemLine(problem: Problem, lang: Lang, file?: string): string {
  const soft = problem.status === undefined || problem.status === 'partial';
  const kind = lang === 'zh' ? (soft ? '警告' : '错误') : soft ? 'warning' : 'error';
  const what = sentence(problem.message[lang], lang);
  const next = problem.next ? `${lang === 'zh' ? '' : ' '}${sentence(capital(problem.next[lang]), lang)}` : '';
  return plain(`${file === undefined ? '' : `${file}: `}${kind} ${problem.code}: ${what}${next}`);
}

const sentence = (text: string, lang: Lang): string => (/[.!?\u3002\uFF1F\uFF01]$/.test(text) ? text : `${text}${lang === 'zh' ? '\u3002' : '.'}`);
// A command's name keeps its small letter.
const capital = (text: string): string => (text.startsWith('plan-extract') ? text : text.charAt(0).toUpperCase() + text.slice(1));
