/** Reads the words that tie a number to the name before it, from right to left: 稳定, 比上年, 分别, 提高到. */
import { charSet, isIn, SPACES } from '../../core/charset.ts';
import type { Range, UnitKind } from '../quantity/found.ts';
import { approved, basisBefore, isShare, ofSum } from './basis.ts';
import { LINKS } from './lexicon.ts';

/** What ties a number to what stands before `end`. */
export interface Tie {
  readonly end: number;
  readonly linked: boolean;
  readonly change: 'up' | 'down' | null;
  /** Up or down to a level, so that the number is no change. */
  readonly level: boolean;
  readonly basis: Range | null;
  readonly each: boolean;
  readonly all: boolean;
  /** 从 or 由 stands there. */
  readonly from: boolean;
  /** Where 户均 or 每亩 begins, or -1. */
  readonly mean: number;
  /** Does nothing that names stand before it? */
  readonly nameless: boolean;
}

/** Reads `[from, at)` up to where no such word ends. */
export function readTie(text: string, from: number, at: number, kind: UnitKind): Tie {
  let end = at;
  let linked = false;
  let change: 'up' | 'down' | null = null;
  let level = false;
  let basis: Range | null = null;
  let each = false;
  let all = false;
  let start = false;
  let mean = -1;
  for (;;) {
    const before = end;
    while (end > from && (isIn(SPACES, text, end - 1) || isIn(BETWEEN, text, end - 1))) end--;
    const tail = text.slice(Math.max(from, end - 24), end);
    const b = basisBefore(text, tail, end, kind, change !== null);
    // 完成人大批准的预算37亿元的104%: what a share is of says nothing else.
    if (b && kind === 'percent' && end === at && ofSum(text, from, b[0]))
      return { end: end - b[0].length, linked: true, change, level, basis, each, all, from: start, mean, nameless: true };
    if (b && (isShare(kind) || !GOAL.test(b[0]) || isGoal(text, from, end - b[0].length))) {
      basis ??= [end - b[0].length, end];
      end -= b[0].length;
      end -= b[0].includes('预算') ? approved(text.slice(Math.max(from, end - 8), end)) : 0;
      continue;
    }
    const passed = aside(text, from, at, end, tail);
    if (passed > 0) {
      end -= passed;
      continue;
    }
    const d = isIn(DATE_ENDS, text, end - 1) ? DATE.exec(tail) : null;
    if (d && d[0].length > 1 && /[年月]/.test(d[0])) {
      // 从2015年的14.6%降至2022年的2.8%: 至 stands with the year, and 降 is to a level.
      level ||= /^[到至]/.test(d[0]);
      end -= d[0].length;
      // 不少于2023年的2万人: 于 is of the comparator.
      if (d[0][0] === '于' && '少低高多大小'.includes(text[end - 1] || '?')) end++;
      continue;
    }
    // 火灾起数和死亡人数分别占总数的89%和90%: what they are shares of.
    const shares = kind === 'percent' && text[end - 1] === '的' ? SHARES.exec(tail) : null;
    if (shares) {
      each = true;
      linked = true;
      end -= shares[0].length;
      continue;
    }
    const hit = LINKS.ending(text, end, from);
    // 三十五岁以下占六成: the limit is of the name.
    if (hit && hit.of !== 'keep' && !(hit.word[0] === '以' && '岁级星'.includes(text[hit.at - 1] ?? '?'))) {
      if (hit.of === 'level' || hit.of === 'share') {
        linked = true;
        level ||= hit.word.length > 1 && '到至'.includes(hit.word[hit.word.length - 1] as string);
      } else if (hit.of === 'up' || hit.of === 'down') {
        // 提升12所学校设施: what is made better does not grow in number.
        if (!level && !(kind === 'count' && hit.word === '提升' && hit.at - from <= 2)) change ??= hit.of;
        linked = true;
      } else if (hit.of === 'each') each = true;
      else if (hit.of === 'all') all = true;
      else if (hit.word === '从' || hit.word === '由') start = true;
      if (
        (hit.word.includes('均') && /[户人亩村日月周]均/.test(hit.word)) ||
        (EACH_ONE.has(hit.word) && /^(?:平均)?增[收产效]/.test(text.slice(hit.end, hit.end + 4)))
      )
        mean = hit.at;
      // 五年累计完成, 五年内翻番: the years are no part of 年累计 and 年内.
      end = hit.word[0] === '年' && hit.word.length > 1 && YEARS.test(text[hit.at - 1] ?? '') ? hit.at + 1 : hit.at;
      // 预算收入年均达3亿元: by the year.
      if (hit.word[0] === '均' && text[end - 1] === '年' && end - 3 > from && !YEARS.test(text[end - 2] ?? '')) end--;
    }
    if (end === before) break;
  }
  return { end, linked, change, level, basis, each, all, from: start, mean, nameless: false };
}

/** How much of what ends at `end` tells for how long, how often or among whom: no name, and no link. */
function aside(text: string, from: number, at: number, end: number, tail: string): number {
  // 粮食总产连续六年稳定在8万吨: for how long.
  const run = text[end - 1] === '年' || text[end - 1] === '月' || text[end - 1] === '度' ? RUN.exec(tail) : null;
  if (run) return run[0].length;
  // 换岗每4小时1次, 检修每20天一次: how often.
  const every = isIn(EVERY_ENDS, text, end - 1) ? EVERY.exec(tail) : null;
  if (every && end - every[0].length > from) return every[0].length;
  // 地区生产总值五年年均增长6%: the years of an average.
  const years = text[end - 1] === '年' && (text.startsWith('年均', end) || (end === at && text[at] === '翻')) ? SPAN_END.exec(tail) : null;
  if (years) return years[0].length;
  // 负伤率年低于18‰: by the year.
  if ((text[end - 1] === '年' || text[end - 1] === '月') && end - 2 > from && '率量数额值'.includes(text[end - 2] ?? '?')) return 1;
  // 总量在全市各县区中率先突破500亿元: among whom.
  const among = text[end - 1] === '中' ? AMONG_WHOM.exec(tail) : null;
  if (among && end - among[0].length > from + 1) return among[0].length;
  return 0;
}

/** A blank, a colon or a 、 between a name and its number. */
const BETWEEN = charSet(':\u3001');
const DATE =
  /(?:(?:到|至|截至|截止|在|于|自|从)? ?(?:今年|明年|去年|上年|当年|(?:19|20)?\d{2}(?:\d{2})? ?年|[Xx*\u00D7O\u25CB]{1,4}年{1,2}|(?:19|20)\d?[Xx*\u00D7_]{1,4}年)?(?:(?:\d{1,2}\s?[-\u2014\u2013~至到]{1,2}\s?)?\d{1,2}月份?(?:\d{1,2}日)?)?(?:年?底|年?末|上半年|下半年|年?初)?(?:之?前|以前)?)$/;
const DATE_ENDS = charSet('年月份日底末半初前');
/** Plans and budgets that a share is of (完成预算的98%); with a sum they are the name (采购预算4亿元), unless a verb stands before them. */
const GOAL = /^(?:预算|(?:营销|销售|生产|征收)任务|计划任务|计划|目标任务|任务目标|目标|任务|指标)数?$/;
const SHARES = /(?:分别|各)占(?:到|了)?[\u4E00-\u9FFF]{1,12}的$/;
const RUN = /(?:已?连续|连|时隔)[\d一二两三四五六七八九十多]{1,3}个?(?:年|季度|月)$/;
const EVERY = /每隔?(?:\d{1,2}|[两二三四五六七八九十]{1,2})个?(?:小时|天|日|周|星期|月|年|季度|学期)$/;
const EVERY_ENDS = charSet('时天日周期月年度');
const SPAN_END = /(?<=[\u4E00-\u9FFF]{2})(?:近|过去|这)?[两二三四五六七八九十\d]{1,2}年$/;
const AMONG_WHOM = /(?<![存现所内外潜])在(?:全[国省市县区]|[\u4E00-\u9FFF]{0,4}各)[\u4E00-\u9FFF]{0,6}中$/;
const YEARS = /[\d一二两三四五六七八九十今去全当本]/;
const EACH_ONE = new Set(['每亩', '每户', '每人']);

/** Does a verb that ties numbers, or nothing, stand before a plan or budget, so that it is what the number is measured against? */
function isGoal(text: string, from: number, at: number): boolean {
  const hit = LINKS.ending(text, at, from);
  return at <= from || (hit !== null && hit.of !== 'keep' && hit.of !== 'down') || !/[\u4E00-\u9FFF]/.test(text[at - 1] ?? '');
}
