import type { Command } from 'commander';
import { diskReason } from '../core/disk.ts';
import { type Problem, UsageError } from '../core/problem.ts';
import { VERSION } from '../version.ts';
import { Unwritten } from './files.ts';
import { flagAsked, GLOBAL_VALUES, globalFlags, prepare } from './global.ts';
import { ClosedPipe, type Io } from './io.ts';
import { nearest } from './nearest.ts';
import { COMMANDS, type Row } from './table.ts';
import { terminal } from './terminal.ts';
import { usageProblem } from './usage.ts';

/** Runs the command line. Resolves to the exit code; throws for nothing that a user can do. */
export async function main(argv: readonly string[], io: Io = terminal()): Promise<number> {
  const { name, args } = split(argv);
  const as = commandOf(name) ? `plan-extract ${name}` : 'plan-extract';
  try {
    await dispatch(io, name, args);
  } catch (error) {
    if (error instanceof ClosedPipe) return io.exitCode;
    if (isDiskError(error)) return refused(io, as, unwritten(error));
    if (error instanceof Unwritten) return refused(io, as, error.problem);
    if (!(error instanceof UsageError)) return crashed(io, error);
    for (const problem of 'problems' in error ? (error.problems as readonly Problem[]) : [error.problem]) io.say({ ...problem, status: 'invalid' }, as);
    io.exitCode = 2;
  }
  return io.exitCode;
}

const commandOf = (name: string | undefined): Row | undefined => (name !== undefined && Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined);

/** Parts the command's name from what stands before and behind it. */
function split(argv: readonly string[]): { name: string | undefined; args: string[] } {
  let at = 0;
  while (argv[at]?.startsWith('-') && argv[at] !== '-') at += GLOBAL_VALUES.has(argv[at] ?? '') ? 2 : 1;
  return { name: argv[at], args: [...argv.slice(0, at), ...argv.slice(at + 1)] };
}

async function dispatch(io: Io, name: string | undefined, args: readonly string[]): Promise<void> {
  flagAsked(io, args);
  if (name === 'help') return await help(io, args);
  const row = commandOf(name);
  if (row) return await run(io, (await row.load()).define(io), args);
  const known = [...globalFlags(io), '--version', '-V'];
  const odd = args.find((a, i) => a.startsWith('-') && !known.includes(a.replace(/=.*/, '')) && !GLOBAL_VALUES.has(args[i - 1] ?? ''));
  if (odd !== undefined) throw new UsageError(unknownFlag(odd, known));
  if (name !== undefined) throw new UsageError(unknownCommand(name));
  if (args.includes('--version') || args.includes('-V')) return await io.out(`${VERSION}\n`);
  if (args.includes('--help') || args.includes('-h')) return await overview(io);
  const { overviewText } = await import('./help.ts');
  io.err(overviewText(io).trimEnd());
  io.exitCode = 2;
}

/** `help`, `help NAME`, `help NAME SUBCOMMAND`. */
async function help(io: Io, args: readonly string[]): Promise<void> {
  const { name, args: rest } = split(args);
  if (name === undefined) return await overview(io);
  if (!commandOf(name)) throw new UsageError(unknownCommand(name));
  await dispatch(io, name, [...rest, '--help']);
}

async function overview(io: Io): Promise<void> {
  const { overviewText } = await import('./help.ts');
  await io.out(overviewText(io));
}

async function run(io: Io, command: Command, args: readonly string[]): Promise<void> {
  const shown: string[] = [];
  prepare(io, command, (text) => shown.push(text));
  if (args.includes('--help') || args.includes('-h')) (await import('./help.ts')).dress(io, command);
  try {
    await command.parseAsync([...args], { from: 'user' });
  } catch (error) {
    if (!isCommanderError(error)) throw error;
    if (error.exitCode === 0 && shown.length > 0) return await io.out(shown.join(''));
    throw new UsageError(usageProblem(error, command.name()));
  }
}

const isCommanderError = (error: unknown): error is { code: string; message: string; exitCode: number } =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code.startsWith('commander.');

function unknownCommand(name: string): Problem {
  const like = nearest(name, Object.keys(COMMANDS));
  const file = /[./\\]/.test(name);
  return {
    code: 'unknown-command',
    message: { en: `there is no command "${name}"`, zh: `没有命令“${name}”` },
    next: like
      ? { en: `did you mean ${like}?`, zh: `是否想用 ${like}\uff1f` }
      : file
        ? { en: `to read a document, write plan-extract parse ${name}`, zh: `要解析文档\uff0c请写 plan-extract parse ${name}` }
        : { en: 'plan-extract --help lists the commands', zh: '用 plan-extract --help 查看命令' },
  };
}

function unknownFlag(flag: string, known: readonly string[]): Problem {
  const like = nearest(flag, known);
  return {
    code: 'unknown-option',
    message: { en: `there is no option ${flag} before a command`, zh: `命令之前没有选项 ${flag}` },
    next: like
      ? { en: `did you mean ${like}?`, zh: `是否想用 ${like}\uff1f` }
      : { en: 'plan-extract --help lists the commands', zh: '用 plan-extract --help 查看命令' },
  };
}

/** Commands say what they can't read, and files what can't be written; what is left is stdout on a full disk. */
const isDiskError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'syscall' in error && error.syscall === 'write' && 'code' in error;

function unwritten(error: NodeJS.ErrnoException): Problem {
  const why = diskReason(error);
  return {
    code: 'write-failed',
    status: 'crash',
    message: { en: `the output can't be written: ${why.en}`, zh: `无法写出结果\uFF1A${why.zh}` },
    next: { en: 'make room, or send it elsewhere; what was written is not whole', zh: '请腾出空间或改写到别处\uFF1B已写出的内容不完整' },
  };
}

function refused(io: Io, as: string, problem: Problem): number {
  io.say(problem, as);
  return 4;
}

/** A mistake of ours: one line for the user, the stack for whoever asks for it. */
function crashed(io: Io, error: unknown): number {
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  io.say({
    code: 'unexpected',
    status: 'crash',
    message: { en: `this should not have happened: ${what}`, zh: `程序内部出错\uff1a${what}` },
    next: {
      en: 'please report it with the command and the file; PLAN_EXTRACT_DEBUG=1 prints the stack',
      zh: '请连同命令和文件一起报告\uff1b设 PLAN_EXTRACT_DEBUG=1 可显示堆栈',
    },
  });
  if (io.env.PLAN_EXTRACT_DEBUG && error instanceof Error && error.stack) io.err(error.stack);
  return 4;
}
