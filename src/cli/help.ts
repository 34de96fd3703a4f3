/** Help texts, in both languages; loaded only when someone asks. */
import { type Command, Help } from 'commander';
import type { Message } from '../core/problem.ts';
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

const OPTIONS: readonly (readonly [flag: string, about: Message])[] = [
  ['--lang en|zh', { en: 'language of messages and help', zh: '提示和帮助的语言' }],
  ['--color auto|always|never', { en: 'colours (also NO_COLOR, FORCE_COLOR)', zh: '颜色\uff08也可用 NO_COLOR、FORCE_COLOR\uff09' }],
  ['-q, --quiet', { en: 'errors only on stderr', zh: '标准错误只写错误' }],
  ['-h, --help', { en: 'help; also plan-extract help COMMAND', zh: '帮助\uff1b也可用 plan-extract help 命令' }],
  ['-V, --version', { en: 'version', zh: '版本' }],
];

/** The list of commands, from the table alone. */
export function overviewText(io: Io): string {
  const room = Math.min(io.columns, 100);
  const list = (rows: readonly (readonly [string, Message])[]): string[] => {
    const wide = Math.max(...rows.map(([name]) => width(name))) + 4;
    return rows.flatMap(([name, about]) => {
      const [first = '', ...more] = wrapWords(io.text(about), Math.max(NARROWEST, room - wide));
      return [pad(`  ${name}`, wide) + first, ...more.map((line) => ' '.repeat(wide) + line)];
    });
  };
  return `${[
    ...wrapWords(io.text(ABOUT), room),
    '',
    io.text({ en: 'Usage: plan-extract COMMAND [OPTIONS] FILE…', zh: '用法\uff1aplan-extract 命令 [选项] 文件…' }),
    '',
    io.text({ en: 'Commands:', zh: '命令\uff1a' }),
    ...list(Object.entries(COMMANDS).map(([name, row]) => [name, row.summary])),
    '',
    io.text({ en: 'Options of every command:', zh: '通用选项\uff1a' }),
    ...list(OPTIONS),
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
    minWidthToWrap: NARROWEST,
    boxWrap: (text, columns) => wrapWords(text, Math.max(NARROWEST, columns)).join('\n'),
    // commander puts a blank behind the colon, which Chinese has in the sign.
    formatHelp: (c, helper) => Help.prototype.formatHelp.call(helper, c, helper).replace('\uff1a ', '\uff1a'),
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

/** Fewest columns that a description is broken to; on a narrower screen its lines run over. */
const NARROWEST = 16;
// A word, a choice of several (tree|md|json), or one Han character, each with the signs that may not be parted from it.
const PIECES =
  /\s*[\u201C\u300A\uFF08]{0,9}(?:[\u4E00-\u9FFF]|[^\s|\u201C\u201D\u3001\u3002\u300A\u300B\u4E00-\u9FFF\uFF08\uFF09\uFF0C\uFF1A\uFF1B\uFF1F]+|)[|\u201D\u3001\u3002\u300B\uFF09\uFF0C\uFF1A\uFF1B\uFF1F]{0,9}/g;

/** Breaks a text at blanks and between Han characters into lines of at most so many columns. */
function wrapWords(text: string, columns: number): string[] {
  const lines: string[] = [];
  for (const piece of text.match(PIECES) ?? []) {
    const last = lines.at(-1);
    if (last !== undefined && width(last + piece) <= columns) lines[lines.length - 1] = last + piece;
    else lines.push(piece.trimStart());
  }
  return lines;
}
