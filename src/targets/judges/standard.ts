import { isHan } from '../quantity/chars.ts';
import type { Cue } from '../quantity/found.ts';
import type { Raw } from '../quantity/raw.ts';
import { type Context, cue, endsBefore, startsAt } from './context.ts';
import { situation } from './situations.ts';

const BY = situation('by');
const DESCRIBING = situation('describing');
const NOT_A_NOUN = situation('not-a-noun');
const OVER = situation('over');
const AGES = new Set(['岁', '周岁', '月龄', '岁龄']);

/** A norm, a price, a limit of who counts: 65岁以上老年人, 按10元/人次计, 500万元以上项目. */
export function standard(n: Raw, { text }: Context): Cue | null {
  if (AGES.has(n.unit)) return cue('standard', 'an age');
  if (n.unit === '年') return cue('standard', 'a length of service or of use');
  if (endsBefore(text, n.at, BY)) {
    if (n.unitKind === 'money' || n.unit.includes('/')) return cue('standard', '按 before the amount');
  }
  if (endsBefore(text, n.at, DESCRIBING)) return cue('standard', 'a measure that only describes');
  if (text[n.at - 1] === '(' && n.unit.startsWith('元/') && text[n.end] === ')') return cue('standard', 'a rate in brackets');
  if (n.unitKind === 'money' && n.comparator === 'gt' && startsAt(text, n.end, OVER)) return cue('standard', 'a sum that says which ones count');
  const after = n.comparatorSpans.find(([at]) => at >= n.end);
  if (!after || n.comparator === 'approx') return null;
  const big =
    n.unitKind === 'money' || n.unitKind === 'area' || n.unitKind === 'length' || n.unitKind === 'mass' || n.unitKind === 'energy' || n.unitKind === 'volume';
  const from = text[after[1]] === '的' || text[after[1]] === '(' ? after[1] + 1 : after[1];
  if (big && isHan(text, from) && !startsAt(text, from, NOT_A_NOUN)) {
    return cue('standard', `${text.slice(after[0], after[1])} and a noun after it: it says which ones count`);
  }
  return null;
}
