import { Argument, Command } from 'commander';
import { completion, SHELLS, type Shell } from '../completion.ts';
import type { Io } from '../io.ts';

/** `completion SHELL`: a script that completes commands, flags and their values. */
export function define(io: Io): Command {
  const shell = new Argument('<shell>', io.text({ en: 'which shell it is for', zh: '所用的 shell' })).choices(SHELLS);
  return new Command('completion').addArgument(shell).action(async (shell: Shell) => await io.out(await completion(io, shell)));
}
