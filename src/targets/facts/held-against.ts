/** Numbers that others are held against: a ground, a goal, a whole, a limit, a yardstick. */
import { comparedWith } from './compared.ts';
import type { Look } from './look.ts';
import { heldTo, treats } from './part-of.ts';
import type { Verdict } from './roles.ts';
import { BEST, GOALS, GROUND, HELD, MADE, RANKS, SHARES, STEPS } from './signs.ts';

/** Grounds, and the goals and wholes that shares are of: 完成年度目标80亿元的125%. */
export function sharing({ text, found, sentence, kind, before, after, signs, signsAfter, count }: Look): Verdict | null {
  if (kind === 'plan' && treats(text, found, sentence[0])) return { class: 'standard', because: 'a measure that only describes', grade: 'medium' };
  if (signsAfter & GROUND && /^[^,;。]{0,20}的?基础上/.test(after) && /在(?!确保|力争|保证)[^,;。]{0,30}$/.test(before))
    return { class: 'result', because: '在…基础上: what was there before', grade: 'high' };
  if (
    after[0] === '的' &&
    ((/^的 ?\d/.test(after) && /(?:为|占|完成)[^,;。\d]{0,8}(?:目标|计划|任务|预算|指标|年度总?投资)[^,;。\d]{0,4}$/.test(before)) ||
      (found.unitKind === 'money' && /预算[数额]?$/.test(before) && /^的 ?\d{1,3}(?:\.\d{1,2})? ?%/.test(after)))
  )
    return { class: 'scope', because: 'the goal that a share is of', grade: 'high' };
  if (signs & SHARES && /占(?:全部|总数|总量|全[省市县区国])[^,;。\d]{0,4}$/.test(before) && /^[^,;。\d]{0,12}的 ?\d{1,3}(?:\.\d{1,2})? ?%/.test(after))
    return { class: 'scope', because: 'what a share is of', grade: 'high' };
  if (found.unit === '人' && HARMED.test(before) && /^(?:及?以上)?的?[\u4E00-\u9FFF]{0,10}(?:事故|火灾|事件|案件)/.test(after))
    return { class: 'standard', because: 'how grave the accidents are that are meant', grade: 'high' };
  if (
    !count &&
    found.unitKind !== 'times' &&
    found.unitKind !== 'time' &&
    '以之的'.includes(after[0] ?? '?') &&
    after.includes('的') &&
    COUNTS.test(after) &&
    (/(?:达到?|过|满|超|逾|破|能力|率在?|[,;:\u3001(])$/.test(before) || WHOSE.test(after))
  )
    return { class: 'standard', because: 'it says which ones the next number counts', grade: 'high' };
  return null;
}

/** What a number is compared with or held against, what something is made of, which one of a ranking. */
export function held({ text, found, kind, before, after, signs, signsAfter, count }: Look): Verdict | null {
  if (comparedWith(text, found, before, after)) return { class: 'scope', because: 'what it is compared with', grade: 'high' };
  if (
    found.unitKind === 'score' &&
    (/满分(?:为|是|值)?$/.test(before.slice(-4)) || (text[found.end] === ')' && /标准分|合格分|及格分|满分|总分值?$/.test(before.slice(-4))))
  )
    return { class: 'standard', because: 'of how many marks', grade: 'high' };
  if (signs & HELD && heldTo(before, after, kind === 'summary')) return { class: 'scope', because: 'the goal that it is held against', grade: 'high' };
  if (
    count &&
    signsAfter & MADE &&
    /^[\u4E00-\u9FFF]{1,10}(?:[\u3001和]\d{1,4}[名个人位][\u4E00-\u9FFF]{1,8}){0,4}(?:组成|构成)/.test(text.slice(found.end, found.end + 30))
  )
    return { class: 'scope', because: 'what it is made of', grade: 'high' };
  // 第8个产值突破千亿大关的县: which ones they are.
  if (
    signsAfter & STEPS &&
    /^元?(?:大关|关口|台阶)的[\u4E00-\u9FFF]/.test(after) &&
    /(?:第[\d一二三四五六七八九十]{1,3}个|首个|唯一)[^,;。]{2,14}$/.test(before)
  )
    return { class: 'scope', because: 'which ones of a ranking', grade: 'high' };
  if (count && signs & BEST && /最(?:[大小高低优差强弱快慢]|[\u4E00-\u9FFF]的)$/.test(before) && /^[\u4E00-\u9FFF<>\u2264\u2265]/.test(after))
    return { class: 'scope', because: 'which ones of a ranking', grade: 'high' };
  if ((signsAfter & GOALS || before.endsWith('(')) && ofGoal(before, text.slice(found.end, found.end + 16)))
    return { class: 'scope', because: 'the goal that a share is of', grade: 'high' };
  if (count && signsAfter & RANKS && /^[^,;。\d]{1,12}(?:排名|排第|位居|位列|名列)/.test(after))
    return { class: 'scope', because: 'among how many it ranks', grade: 'high' };
  return null;
}

/** 死亡⟦3人⟧以上的事故 */
const HARMED = /(?:死亡|重伤|受伤|轻伤|伤亡|致死|中毒|被困|死伤|失踪)$/;
/** 达到⟦100万元⟧的村2个, ⟦80-90万元⟧的4个 */
const COUNTS = /^(?:以上|以下|以内|之间)?的[\u4E00-\u9FFF]{0,6} ?\d{1,6} ?[个家户名人所件项条座台辆套处](?!百分)/;
/** 捐款⟦5000元至10000元⟧的有9人 */
const WHOSE = /^(?:以上|以下|以内|之间)?的共?有 ?\d/;
/** 占年度任务(⟦1026台⟧)的55%, 完成全年⟦80亿⟧目标任务的125%. */
const ofGoal = (before: string, after: string): boolean =>
  (before.endsWith('要求(') && /^(?:以上|以下|以内)?\)/.test(after)) ||
  (after[0] === ')' && /(?:目标|任务|计划)的?\($/.test(before)) ||
  ('元的目任计'.includes(after[0] ?? '?') &&
    /^元?的?(?:目标任务|任务目标|目标|任务|计划)的?\d/.test(after) &&
    /(?:完成|占|为)(?:了|全年|年度|年初|市定|省定|县定|预定){0,2}$/.test(before));
