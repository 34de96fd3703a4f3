/** The flags that every command takes, before or behind its name. */
import { Command, Option } from 'commander';
import { configure } from './config/use.ts';
import { collect, empty, namesOf } from './flags.ts';
import type { Io } from './io.ts';
import { type ColorWhen, colorOf } from './terminal.ts';

/** Those that take a value as the next word. */
export const GLOBAL_VALUES: ReadonlySet<string> = new Set(['--lang', '--color', '--config', '--set']);

/** Takes the language and the colours from the raw words, before a command is defined: its help is written in that language. Wrong values are left to the command. */
export function flagAsked(io: Io, args: readonly string[]): void {
  const value = (flag: string): string | undefined => {
    const i = args.findIndex((a) => a === flag || a.startsWith(`${flag}=`));
    return i < 0 ? undefined : args[i] === flag ? args[i + 1] : args[i]?.slice(flag.length + 1);
  };
  const lang = value('--lang');
  if (lang === 'en' || lang === 'zh') io.lang = lang;
  const color = args.includes('--no-color') ? 'never' : value('--color');
  if (color === 'always' || color === 'never') io.color = colorOf(color as ColorWhen, io.env, false);
  if (args.includes('--quiet') || args.includes('-q')) io.quiet = true;
}

/** Gives a command and its subcommands the common flags, and makes them throw where commander would end the process. */
export function prepare(io: Io, command: Command, write: (text: string) => void): void {
  command
    .exitOverride()
    .configureOutput({ writeOut: write, writeErr: () => {}, getOutHelpWidth: () => io.columns })
    .showSuggestionAfterError(true);
  for (const sub of command.commands) prepare(io, sub, write);
  if (command.commands.length === 0) globalOptions(command, io);
  if (command.commands.length === 0)
    command.hook('preAction', async () => {
      noneEmpty(command);
      await configure(io, command);
    });
  command.helpOption('-h, --help', io.text({ en: 'show this help', zh: '显示帮助' }));
  command.helpCommand(false);
}

// A target may have no unit, and that can be asked for.
const MAY_BE_EMPTY: ReadonlySet<string> = new Set(['unit']);

/** Throws UsageError for a flag that was given an empty value. */
function noneEmpty(command: Command): void {
  for (const option of command.options) {
    const name = option.attributeName();
    const value: unknown = command.getOptionValue(name);
    const isEmpty = value === '' || (Array.isArray(value) && value.includes(''));
    if (isEmpty && command.getOptionValueSource(name) === 'cli' && !MAY_BE_EMPTY.has(name)) throw empty(option.long ?? option.flags);
  }
}

/** The flags' names, for who mistypes one before a command. */
export function globalFlags(io: Io): string[] {
  const command = new Command();
  prepare(io, command, () => {});
  return command.createHelp().visibleOptions(command).flatMap(namesOf);
}

function globalOptions(command: Command, io: Io): void {
  const own = new Set(command.options.map((o) => o.long));
  const add = (option: Option): void => {
    if (!own.has(option.long)) command.addOption(option);
  };
  add(new Option('--lang <lang>', io.text({ en: 'language of messages', zh: '提示语言' })).choices(['en', 'zh']));
  add(new Option('--color <when>', io.text({ en: 'colours', zh: '颜色' })).choices(['auto', 'always', 'never']));
  add(new Option('--no-color', io.text({ en: 'no colours', zh: '不用颜色' })));
  const group = io.text({ en: 'Configuration:', zh: '配置\uff1a' });
  add(
    new Option('--config <file>', io.text({ en: 'take this configuration instead of the nearest', zh: '使用此配置\uff0c不找最近的配置文件' })).helpGroup(group),
  );
  add(new Option('--no-config', io.text({ en: 'read no configuration', zh: '不读配置文件' })).helpGroup(group));
  add(
    new Option(
      '--set <key=value>',
      io.text({ en: 'set one key, such as limits.maxPages=50 (repeatable)', zh: '设置一个键\uff0c如 limits.maxPages=50\uff08可重复\uff09' }),
    )
      .argParser(collect)
      .helpGroup(group),
  );
  add(new Option('-q, --quiet', io.text({ en: 'errors only on stderr', zh: '标准错误只写错误' })));
}
