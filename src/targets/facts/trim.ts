/** Cuts what is no part of a name off its ends. */
import { BLANKS, charSet, isIn, SPACES } from '../../core/charset.ts';
import type { Range } from '../quantity/found.ts';
import { findLast } from './words.ts';

const OPENERS = new Set('(["\u201C\u2018\u300A\u3008\u300C');
const PAIRS: Readonly<Record<string, string>> = { ')': '(', '\u201D': '\u201C', '\u300B': '\u300A', '\u2019': '\u2018' };

/** Whatever may be dropped from an end; a name that begins and ends in none of these is whole. */
const TRIMMED = charSet(`${BLANKS}\u3001:\u7684(["\u201C\u2018\u300A\u3008\u300C)\u201D\u300B\u2019`);

/** Are there as many opening as closing straight quotes? */
const even = (inside: string): boolean => inside.split('"').length % 2 === 1;

/** Drops blanks at both ends, and a quote or bracket whose other half is outside. */
export function trimQuotes(text: string, from: number, to: number): Range {
  let at = from;
  let end = to;
  for (;;) {
    if (end <= at) return [at, at];
    if (!isIn(TRIMMED, text, at) && !isIn(TRIMMED, text, end - 1)) return [at, end];
    const first = text[at] ?? '';
    const last = text[end - 1] ?? '';
    const inside = text.slice(at, end);
    if (isIn(SPACES, text, at)) at++;
    else if (isIn(SPACES, text, end - 1) || last === '\u3001' || last === ':' || last === '\u7684') end--;
    else if (OPENERS.has(last) && !(last === '"' && even(inside))) end--;
    else if (first === '"' && !even(inside)) at++;
    else if (PAIRS[first] !== undefined || first === '\u7684' || first === '\u3001') at++;
    else if (PAIRS[last] !== undefined && !inside.includes(PAIRS[last] ?? '')) end--;
    else if (first === '(' && !inside.includes(')')) at++;
    else if (first === '\u201C' && !inside.includes('\u201D')) at++;
    else if (first === '\u300A' && !inside.includes('\u300B')) at++;
    else return [at, end];
  }
}

/** What may be told of something without a number. */
const TOLD =
  /(?:稳中有[升进增降]|(?:稳步|持续|不断|明显|显著|大幅|逐步|进一步)(?:增长|提升|提高|上升|改善|增强|优化|好转|向好|下降)|(?:保持|基本|总体)(?:稳定|平稳))$/;
const TOLD_ENDS = charSet('升进增降长高善强化转好定稳');
/** 2418项政务服务事项中2331项纳入: the things that some are counted of, without their number. */
const AMONG = /^(?:[\u4E00-\u9FFF]{2,12})?(?:现有|现行|全部)?(?:的)?\d{1,6}[个项名家户人件条种所座](?=[\u4E00-\u9FFF]{2,}中$)/;
const WHICH = /的\d{1,5}[个条家所项](?=[\u4E00-\u9FFF]{4,60}$)(?![\u4E00-\u9FFF]{1,20}中$)/;
const EACH_HUNDRED = /每[百千万](?:张|名|位|个)?(?:开放|实际|住院|出院|门诊|常住)?(?:床位?|患者人次|人次|人|员)$/;
const HEADED = /^[\u4E00-\u9FFF]{2,8}指标(?:明确|要求|涵盖|包括|包含)了?(?:全年|年度|各级)?/;
const PLACED = /^[\u4E00-\u9FFF]{2,14}第[\d一二三四五六七八九十]{1,3}[位名]?\u3001(?![一二三四五六七八九十])/;
/** 2000万元(含)以上的企业: the number that it belongs to was left behind. */
const OR_MORE = /^以[上下](?:的|(?=企业|项目))/;
const PROPOSED = /(?:提出|反映|征集|收集)的(?:意见|问题|建议)[\u4E00-\u9FFF]{2}$/;
const PLANNED = /(?<=收入|支出|预算|经费|资金)(?:拟|计划|预计|共|预算)?安排$/;
export function among(text: string, [at, end]: Range): Range {
  // 教育支出拟安排3亿元: that it is planned is no part of what is.
  if (text[end - 1] === '排' && end - at >= 4) {
    const planned = PLANNED.exec(text.slice(Math.max(at, end - 7), end));
    if (planned) return among(text, [at, end - planned[0].length]);
  }
  const more = text[at] === '以' ? OR_MORE.exec(text.slice(at, Math.min(end - 1, at + 6))) : null;
  if (more) return [at + more[0].length, end];
  // 合格率(项目齐全、记载规范): what makes it so is no part of what is measured.
  const gloss = text[end - 1] === ')' ? findLast(text, '(', at + 2, end - 6) : -1;
  if (gloss > 0 && '率度比量数'.includes(text[gloss - 1] ?? '?') && findLast(text, '\u3001', gloss, end) > 0) return among(text, [at, gloss]);
  // 隐患治理指标要求整改率: under which heading it stands.
  const head = end - at >= 10 && /[\u4E00-\u9FFF]/.test(text[at] ?? '') ? HEADED.exec(text.slice(at, Math.min(end - 4, at + 18))) : null;
  if (head) return [at + head[0].length, end];
  // 不良事件上报每百张床位: for how many of whom is no part of it.
  const rate = '位床人员次'.includes(text[end - 1] ?? '?') ? EACH_HUNDRED.exec(text.slice(Math.max(at, end - 12), end)) : null;
  if (rate && end - rate[0].length - at >= 4) return [at, end - rate[0].length];
  // 产量稳中有升、接种率: what became of another is told before the mark.
  const mark = findLast(text, '\u3001', at + 6, end - 2);
  if (mark > 0 && isIn(TOLD_ENDS, text, mark - 1) && TOLD.test(text.slice(mark - 4, mark))) return [mark + 1, end];
  // 总量居全省第五位、增速前移2位: where something stands is told before the name.
  const placed = findLast(text, '第', at + 2, end) < 0 || text.startsWith('第', at) ? null : PLACED.exec(text.slice(at, Math.min(end, at + 24)));
  if (placed && end - at - placed[0].length >= 2) return [at + placed[0].length, end];
  // 纳入考核的9个断面达标率: which ones they are.
  const which = findLast(text, '的', at + 4, end) < 0 ? null : WHICH.exec(text.slice(at, end));
  if (which && which.index >= 4) return [at + which.index + which[0].length, end];
  // 群众提出的意见建议: who made them.
  const made = which || end - at < 8 || text[end - 5] !== '的' ? null : PROPOSED.exec(text.slice(Math.max(at, end - 7), end));
  if (made) return [end - 4, end];
  const counted = text[end - 1] === '中' ? AMONG.exec(text.slice(at, end)) : null;
  // 32个统计单位中,有24个: the number before it may have been passed over.
  if (!counted && text[end - 1] === '中' && end - at > 2 && /\d[个项名家户人件条种所座]$/.test(text.slice(Math.max(0, at - 2), at))) return [at, end - 1];
  return counted ? [at + counted[0].length, end - 1] : [at, end];
}
