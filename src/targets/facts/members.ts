/** Which numbers of a sentence belong together, and where the text that belongs to them starts and ends. */
import { charSet, isIn, SPACES } from '../../core/charset.ts';
import type { Tokens } from '../../tokens/tokens.ts';
import type { Found, Range } from '../quantity/found.ts';
import { headOf, tailOf } from './edges.ts';
import type { Left } from './left.ts';
import { BARE } from './named.ts';
import { sizedBehind } from './right.ts';
import { clauseEnd } from './sentences.ts';
import { findLast, openBefore } from './words.ts';

const EACH = /分别|各/;

const AND_STARTS = charSet('\u3001,和与及或以');
const AND = /^(?:[\u3001,\s]{1,2}|[ \u3000]?(?:[和与及或]|以及)[ \u3000]?)$/;
/** 提高到每月720元和每年6800元: for how long each of them is. */
const AND_EACH = /^[\u3001和与](?:每人每[年月]|每[年月人户]|人均)$/;

/** 分别上升3%和下降2%: each with its own verb. */
const AND_CHANGED = /^(?:\u3001|[\u3001,]?[和与])(?:(上升|增长|增加|提高|提升|回升|上涨)|下降|减少|降低|回落|下滑|下跌)了?$/;
const CHANGE_ENDS = charSet('升长加高涨降少低落滑跌了');
const EACH_ON = /分别[^;\u3002]{0,24}$/;

/** What changed in which way between the member of a list and the next; null where no verb stands there. */
export function changedTo(text: string, left: Found, right: Found): 'up' | 'down' | null {
  const to = headOf(right);
  const m = isIn(CHANGE_ENDS, text, to - 1) ? AND_CHANGED.exec(text.slice(tailOf(left), to)) : null;
  return m ? (m[1] ? 'up' : 'down') : null;
}

const ownsNouns = (text: string, left: Found, right: Found): boolean =>
  COUNTS.has(left.unitKind) &&
  text[tailOf(right)] !== '的' &&
  HAN2.test(text.slice(tailOf(right), tailOf(right) + 2)) &&
  HAN2.test(text.slice(headOf(left) - 2, headOf(left)));
const COUNTS = new Set(['count', 'people']);
const HAN2 = /^[\u4E00-\u9FFF]{2}$/;

/** Are two numbers members of one list: 85%、70% and 1个和2个? */
export function joined(text: string, left: Found | undefined, right: Found | undefined): boolean {
  if (!left || !right) return false;
  const from = tailOf(left);
  const to = headOf(right);
  return (
    to > from &&
    to - from <= 6 &&
    // 结构为9:45:46
    ((text[from] === ':' && to === from + 1 && left.unit === '' && right.unit === '') ||
      ((isIn(AND_STARTS, text, from) || isIn(SPACES, text, from)) && AND.test(text.slice(from, to))) ||
      ('\u3001和与'.includes(text[from] as string) && AND_EACH.test(text.slice(from, to))) ||
      (left.unitKind === right.unitKind && changedTo(text, left, right) !== null && EACH_ON.test(text.slice(Math.max(0, headOf(left) - 30), headOf(left))))) &&
    // 改造危桥18座,12个行政村通公交: two things.
    (text[from] !== ',' || left.unit === right.unit || left.unit === '' || EACH.test(text.slice(Math.max(0, headOf(left) - 10), headOf(left)))) &&
    // 老人39人、19户困难户: so has what is counted in another unit, where the first has one before it.
    !(text[from] === '\u3001' && to === from + 1 && left.unit !== right.unit && ownsNouns(text, left, right)) &&
    // 4.9亿元,10至500万元项目: the second has a noun of its own.
    (text[from] !== ',' || !/[\u4E00-\u9FFF]/.test(text[tailOf(right)] ?? '')) &&
    (left.unitKind === right.unitKind ||
      left.unitKind === 'none' ||
      EACH.test(text.slice(Math.max(0, headOf(left) - 10), headOf(left))) ||
      // 分别上升11.3%、1.2个百分点和9.5%
      (left.unitKind === 'points' && right.unitKind === 'percent' && EACH_ON.test(text.slice(Math.max(0, headOf(left) - 30), headOf(left)))))
  );
}

/** 为36个小区加装电梯52部: where the verb starts after those that a number before it is for; 0 where none does. */
export function bought(text: string, before: Found | undefined, [at, end]: Range, tag: Tokens['tag']): number {
  if (!before || at < tailOf(before) || at - tailOf(before) > 1 || end - at < 4 || !/[为给对向]/.test(text[headOf(before) - 1] ?? '')) return 0;
  let from = at;
  for (const { word, tag: kind } of tag(text.slice(at, Math.min(end, at + 16)))) {
    if (kind === 'v' && from > at && end - from - word.length >= 2) return from;
    from += word.length;
  }
  return 0;
}

/** 当场整改8个限期整改3个, whose mark was lost: does what stands behind the first name the next, which is counted alike? */
export function glued(text: string, { name: [at, end], verb }: Left, last: Found, next: Found | undefined): boolean {
  if (!next || next.unit !== last.unit || next.unit === '' || end - (verb?.[0] ?? at) < 3 || end !== headOf(last) || !isIn(STOPPED, text, tailOf(next)))
    return false;
  const between = text.slice(tailOf(last), headOf(next));
  return between.length === end - (verb?.[0] ?? at) && /^[\u4E00-\u9FFF]{2,12}$/.test(between);
}
const STOPPED = charSet(',;\u3002)\n');

/** Is a percentage one of those behind it (80%以上的学校), and no rate of what stands before it? */
export function ofThose(text: string, first: Found, last: Found, { name: [at, end], linked }: Left): boolean {
  const tail = tailOf(last);
  // 城镇化率60%以上的中心城市: a rate is told of them.
  if (text[tail] === '\u7684') return !(end > at && text[end - 1] === '率' && tail > last.end);
  // 全部矿山、90%以上企业参保: a list's member stands before the mark.
  return (end <= at || (text[headOf(first) - 1] === '\u3001' && !linked)) && /[\u4E00-\u9FFF]/.test(text[tail] ?? '');
}

/** Where what names `next` may start, when it stands before the bracket that the number before it is in; -1 where it does not. */
export function outsideBracket(text: string, floor: number, outer: Found | undefined, before: Found, next: Found): number {
  const tail = tailOf(before);
  // 高净值会员(年消费≥3000元)占比: whose share it is; 低体重(体重值≤2SD)16人: who they are.
  const told = text[tail] === ')' ? SHARE_OF.test(text.slice(tail, tail + 8)) : text[headOf(next) - 1] === ')' && REST.test(text.slice(tail, headOf(next)));
  const open = told ? openBefore(text, before.at, floor) : -1;
  return open > 0 && (!outer || tailOf(outer) < open) ? (outer ? tailOf(outer) : floor) : -1;
}
/** What is measured of those whom a bracket told of. */
const SHARE_OF = /^\)的?(?:占比|比例|比重|[\u4E00-\u9FFF]{2,4}[率量额])(?=[由从达为提升降增至到])/;
/** What may stand between a limit in a bracket and the number of those whom it tells of. */
const REST = /^[A-Za-z/\d]{1,8}\)$/;

/** Where 从 or 由 stands before a base that is told by a noun of its own: 低保标准⟦从⟧年标准1680元提高到2760元. */
export function baseFrom(text: string, start: number, head: number): number {
  const at = Math.max(findLast(text, '从', start + 2, head), findLast(text, '由', start + 2, head));
  return at < 0 ? head : at;
}

/** 10类46项实事项目: the first of the numbers that is not grown together with those before, where nothing stands before them to name them. */
export function seam(text: string, facts: readonly Found[], next: number, { name: [at, end] }: Left): number {
  const [last, first] = [facts[next - 1], facts[next]];
  if (!last || !first || headOf(first) !== tailOf(last) || (end > at && !BARE.test(text.slice(at, end)))) return next;
  let i = next;
  for (; i < facts.length; i++) {
    const [before, after] = [facts[i - 1], facts[i]];
    if (!before || !after || headOf(after) !== tailOf(before)) break;
  }
  return i;
}

/** Where what stands behind the number `last` may end: at the next one, unless that only says how large it is. */
export function reach(text: string, sentence: Range, facts: readonly Found[], next: number, last: Found): number {
  const tail = tailOf(last);
  const clause = clauseEnd(text, tail, sentence[1]);
  const after = facts[next];
  if (!after || headOf(after) >= clause) return clause;
  return sizedBehind(text, tail, clause) ? reach(text, sentence, facts, next + 1, last) : headOf(after);
}
