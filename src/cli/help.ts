/** Help texts, in both languages; loaded only when someone asks. */
import type { Command } from 'commander';
import { pad, width } from '../report/width.ts';
import type { Io } from './io.ts';
import { COMMANDS } from './table.ts';

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': '用法\uff1a',
  'Arguments:': '参数\uff1a',
  'Options:': '选项\uff1a',
  'Commands:': '命令\uff1a',
};
const ABOUT = {
  en: 'plan-extract reads scraped Chinese work plans and writes their outline and targets as JSON.',
  zh: 'plan-extract 读取网上抓取的工作计划\uff0c输出大纲和指标\uff08JSON\uff09。',
};
const EXITS = {
  en: 'Exit codes: 0 all good · 1 a verdict (invalid, differences) · 2 usage or configuration · 3 some inputs failed · 4 all failed · 75 interrupted',
  zh: '退出码\uff1a0 正常 · 1 判定不通过 · 2 用法或配置错误 · 3 部分输入失败 · 4 全部失败 · 75 中断',
};

/** The list of commands, from the table alone. */
export function overviewText(io: Io): string {
  const room = Math.min(io.columns, 100);
  const names = Object.keys(COMMANDS);
  const wide = Math.max(...names.map(width)) + 2;
  const rows = Object.entries(COMMANDS).map(([name, row]) => `  ${pad(name, wide)}${io.text(row.summary)}`);
  return `${[
    ...wrapWords(io.text(ABOUT), room),
    '',
    io.text({ en: 'Usage: plan-extract COMMAND [OPTIONS] FILE…', zh: '用法\uff1aplan-extract 命令 [选项] 文件…' }),
    '',
    io.text({ en: 'Commands:', zh: '命令\uff1a' }),
    ...rows,
    '',
    io.text({ en: 'Options of every command:', zh: '通用选项\uff1a' }),
    `  ${pad('--lang en|zh', 27)}${io.text({ en: 'language of messages and help', zh: '提示和帮助的语言' })}`,
    `  ${pad('--color auto|always|never', 27)}${io.text({ en: 'colours (also NO_COLOR, FORCE_COLOR)', zh: '颜色\uff08也可用 NO_COLOR、FORCE_COLOR\uff09' })}`,
    `  ${pad('-q, --quiet', 27)}${io.text({ en: 'errors only on stderr', zh: '标准错误只写错误' })}`,
    `  ${pad('-h, --help', 27)}${io.text({ en: 'help; also plan-extract help COMMAND', zh: '帮助\uff1b也可用 plan-extract help 命令' })}`,
    `  ${pad('-V, --version', 27)}${io.text({ en: 'version', zh: '版本' })}`,
    '',
    ...wrapWords(EXITS[io.lang], room),
  ].join('\n')}\n`;
}

/** Gives a command's help the reader's language and its own name in front. */
export function dress(io: Io, command: Command, before = 'plan-extract'): void {
  const row = COMMANDS[command.name()];
  if (row && before === 'plan-extract' && !command.description()) command.description(io.text(row.summary));
  command.configureHelp({
    displayWidth: width,
    styleTitle: (title) => (io.lang === 'zh' ? (TITLES[title] ?? title) : title),
    commandUsage: (c) => `${before} ${c.name()} ${io.lang === 'zh' ? c.usage().replace('[options]', '[选项]').replace('[command]', '[子命令]') : c.usage()}`,
    subcommandTerm: (c) => `${c.name()} ${c.usage().replace(/^\[options\] ?/, '')}`,
    optionDescription: (o) => {
      const choices = o.argChoices ? ` (${o.argChoices.join('|')})` : '';
      const value =
        o.defaultValue === undefined || o.defaultValue === false || o.negate || String(o.defaultValue) === ''
          ? ''
          : io.text({ en: ` (default ${o.defaultValue})`, zh: `\uff08默认 ${o.defaultValue}\uff09` });
      return `${o.description}${choices}${value}`;
    },
  });
  for (const sub of command.commands) dress(io, sub, `${before} ${command.name()}`);
}

/** Breaks a text at blanks into lines of at most so many columns. */
function wrapWords(text: string, columns: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && width(last) + 1 + width(word) <= columns) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
