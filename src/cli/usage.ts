/** commander's complaints, said in both languages with one next step. */
import type { Message, Problem } from '../core/problem.ts';

/** What commander throws. */
export interface Complaint {
  readonly code: string;
  readonly message: string;
}

const WHAT: Readonly<Record<string, (about: readonly string[]) => Message>> = {
  'commander.unknownOption': ([flag = '']) => ({ en: `there is no option ${flag}`, zh: `没有选项 ${flag}` }),
  'commander.unknownCommand': ([name = '']) => ({ en: `there is no subcommand ${name}`, zh: `没有子命令 ${name}` }),
  'commander.missingArgument': ([name = '']) => ({ en: `<${name}> is missing`, zh: `缺少 <${name}>` }),
  'commander.optionMissingArgument': ([flag = '']) => ({ en: `${flag} needs a value`, zh: `${flag} 需要一个值` }),
  'commander.missingMandatoryOptionValue': ([flag = '']) => ({ en: `${flag} is missing`, zh: `缺少 ${flag}` }),
  'commander.invalidArgument': ([flag = '', value = '']) => ({ en: `${flag} can't be "${value}"`, zh: `${flag} 不能是“${value}”` }),
  'commander.conflictingOption': ([a = '', b = '']) => ({ en: `${a} and ${b} can't stand together`, zh: `${a} 与 ${b} 不能同时使用` }),
  'commander.excessArguments': () => ({ en: 'there are more arguments than it takes', zh: '参数过多' }),
  'commander.help': () => ({ en: 'a subcommand is missing', zh: '缺少子命令' }),
};

/** Turns a complaint of commander's into a problem. A message of an unknown kind is passed on as it is. */
export function usageProblem({ code, message }: Complaint, command: string): Problem {
  const plain = message.replace(/^error: /, '');
  const quoted = [...plain.matchAll(/'([^']{0,200})'/g)].map((m) => m[1] ?? '');
  // Of an argument commander names the value before the name, of an option after it.
  const about = plain.startsWith('command-argument') ? [`<${quoted[1]}>`, quoted[0] ?? ''] : quoted;
  const what = WHAT[code]?.(about) ?? { en: firstLine(plain), zh: firstLine(plain) };
  return {
    code: code === 'commander.help' ? 'missing-subcommand' : code.replace('commander.', '').replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`),
    message: what,
    next: nextStep(plain, command, about[0] ?? ''),
  };
}

const firstLine = (text: string): string => text.split('\n')[0] ?? '';

function nextStep(plain: string, command: string, about: string): Message {
  const like = /\(Did you mean (?:one of )?([^?]{1,200})\?\)/.exec(plain)?.[1];
  if (like) return { en: `did you mean ${like}?`, zh: `是否想用 ${like}\uff1f` };
  const choices = /Allowed choices are ([^.]{1,300})\./.exec(plain)?.[1];
  if (choices) return { en: `it takes one of: ${choices}`, zh: `可用的值\uff1a${choices}` };
  if (/^-[^-].{0,200}\.\w{1,5}$/.test(about))
    return { en: `if it is a file, write plan-extract ${command} -- ${about}`, zh: `如果它是文件\uFF0C请写 plan-extract ${command} -- ${about}` };
  return { en: `plan-extract ${command} --help shows what it takes`, zh: `用 plan-extract ${command} --help 查看用法` };
}
