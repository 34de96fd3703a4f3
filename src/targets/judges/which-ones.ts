/** Sums that say which projects and firms count: 5亿元(3000万美元)以上项目, 超30亿元或3亿美元项目, 百亿元项目. */
import type { Cue } from '../quantity/found.ts';
import { endOf, type Raw } from '../quantity/raw.ts';
import { type Context, cue, startsAt } from './context.ts';
import { situation } from './situations.ts';

const OVER = situation('over');
const OR_MORE = ['以上', '及以上', '以下', '及以下'];
/** 百亿元⟦项目⟧有所突破; not 百亿元项目资金, 百亿元投资. */
const OF_SIZE = /^级?的?(?:项目|企业|产业|园区)(?!资金|投资|贷款|补助|库|化)/;
/** 超亿元⟦工业项目⟧, 过千万元⟦技改项目⟧ */
const SORTED =
  /^的?(?:工业|产业|技改|制造业|农业|文旅|旅游|服务业|招商|外资|内资|重大|重点|优质|实体|新能源|先进|龙头|骨干|民营|高新技术|规上|工商){1,3}(?:项目|企业)/;

/** What a sum tells of which ones are meant; null where it is one itself. */
export function whichOnes(n: Raw, c: Context): Cue | null {
  const { text } = c;
  if (n.unitKind !== 'money' && !(n.round && n.unit === '')) return null;
  const next = text[n.end] ?? '';
  if ('级的项企产园'.includes(next) && n.round && n.comparatorSpans.length === 0 && n.magnitude >= 1e6 && OF_SIZE.test(text.slice(n.end, n.end + 8)))
    return cue('standard', 'a sum that says which ones count');
  if (n.comparator === 'gt' && SORTED.test(text.slice(n.end, n.end + 16))) return cue('standard', 'a sum that says which ones count');
  const past = n.comparatorSpans.length === 0 || n.comparator === 'gt' ? twin(n, c) : 0;
  if (past === 0) return null;
  const more = OR_MORE.find((w) => text.startsWith(w, past));
  const noun = past + (more?.length ?? 0);
  return (more || next === '或') && startsAt(text, noun, OVER) ? cue('standard', 'a sum that says which ones count') : null;
}

/** Where the sum ends that says the same in other money, or in brackets: 5亿元⟦(3000万美元)⟧, 30亿元⟦或3亿美元⟧, 2000万元⟦(含)⟧; 0 where none stands here. */
function twin(n: Raw, { text, before, after }: Context): number {
  const next = text[n.end];
  if (next === '(') {
    const close = text.indexOf(')', n.end);
    return close > 0 && close - n.end <= 14 ? close + 1 : 0;
  }
  if (next === ')' && before?.unitKind === 'money' && text[before.end] === '(' && before.end + 1 >= n.at - 2) return n.end + 1;
  return next === '或' && after?.unitKind === 'money' && after.at === n.end + 1 ? endOf(after) : 0;
}
