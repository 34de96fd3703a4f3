import { type Command, CommanderError } from 'commander';
import { UsageError } from '../core/problem.ts';
import { ClosedPipe, type Io } from './io.ts';
import { nearest } from './nearest.ts';
import { COMMANDS } from './table.ts';
import { terminal } from './terminal.ts';

/** Runs the command line. Resolves to the exit code; throws for nothing that a user can do. */
export async function main(argv: readonly string[], io: Io = terminal()): Promise<number> {
  try {
    const [name = '', ...rest] = argv;
    const row = COMMANDS[name];
    if (!row) throw new UsageError(unknownCommand(name));
    const command = (await row.load()).define(io);
    await run(io, command, rest);
  } catch (error) {
    if (error instanceof ClosedPipe) return io.exitCode;
    if (!(error instanceof UsageError)) throw error;
    io.say({ ...error.problem, status: 'invalid' });
    return 2;
  }
  return io.exitCode;
}

async function run(io: Io, command: Command, args: readonly string[]): Promise<void> {
  let help = '';
  command.exitOverride().configureOutput({ writeOut: (s) => (help += s), writeErr: () => {} });
  try {
    await command.parseAsync([...args], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return await io.out(help);
    throw new UsageError({ code: 'usage', message: { en: error.message.replace(/^error: /, ''), zh: error.message.replace(/^error: /, '') } });
  }
}

function unknownCommand(name: string): UsageError['problem'] {
  const like = nearest(name, Object.keys(COMMANDS));
  return {
    code: 'unknown-command',
    message: { en: `there is no command "${name}"`, zh: `没有命令“${name}”` },
    next: like
      ? { en: `did you mean ${like}?`, zh: `是否想用 ${like}？` }
      : { en: 'plan-extract --help lists the commands', zh: '用 plan-extract --help 查看命令' },
  };
}
