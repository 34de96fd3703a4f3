import type { Message, Problem } from '../core/problem.ts';
import type { View } from '../core/view.ts';
import type { Chosen } from './beam.ts';

/** What of a plan's numbering did not come out even, each with its place. */
export function warnings(view: View, chosen: readonly Chosen[]): Problem[] {
  const out: Problem[] = [];
  for (const c of chosen) {
    const r = c.step.readings[c.reading];
    if (!r) continue;
    const span = view.toSource(c.step.at, r.end);
    const name = view.text.slice(c.step.at, r.end).trim();
    const say = (code: string, message: Message): void => {
      out.push({ code, message, next: NEXT, span });
    };
    if (c.turn === 'gap') say('numbering-gap', gap(name, c.before));
    else if (c.turn === 'late') say('numbering-gap', late(name));
    else if (c.turn === 'repeat') say('numbering-repeat', repeat(name));
    else if (c.turn === 'restart') say('numbering-repeat', restart(name, c.before));
    if (c.unclear) say('level-unclear', unclear(name, c.level));
  }
  return out;
}

const NEXT: Message = {
  en: 'look at this place in the source; a heading may have lost its number, or a number may be no heading',
  zh: '请查看原文此处\uFF1A可能有标题丢失了编号\uFF0C也可能这个编号并非标题',
};
const gap = (name: string, before: number): Message => ({
  en: `${name} follows number ${before}: numbers are missing between`,
  zh: `${name} 之前是第 ${before} 项\uFF0C中间缺号`,
});
const late = (name: string): Message => ({ en: `a sequence begins with ${name}, not with 1`, zh: `一组编号从 ${name} 开始\uFF0C而不是从 1 开始` });
const repeat = (name: string): Message => ({ en: `${name} repeats the number before it`, zh: `${name} 与前一项编号重复` });
const restart = (name: string, before: number): Message => ({
  en: `${name} begins its sequence again after number ${before}`,
  zh: `第 ${before} 项之后\uFF0C编号从 ${name} 重新开始`,
});
const unclear = (name: string, level: number): Message => ({
  en: `the level of ${name} is not clear; it was put at level ${level}`,
  zh: `${name} 的层级不明确\uFF0C暂定为第 ${level} 级`,
});
