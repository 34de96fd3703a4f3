/** Reads what stands before a number, from right to left: how it is linked to a name, and the name. */

import { type CharSet, charSet, findIn, SPACES } from '../../core/charset.ts';
import cutting from '../../rules/cutting.json' with { type: 'json' };
import leading from '../../rules/leading.json' with { type: 'json' };
import links from '../../rules/links.json' with { type: 'json' };
import type { Range, UnitKind } from '../quantity/found.ts';
import { findLast, type Hit, Words } from './words.ts';

type Link = 'level' | 'up' | 'down' | 'adverb' | 'each' | 'all' | 'share' | 'keep';
type Lead = 'strip' | 'scene' | 'time' | 'make' | 'act' | 'lower' | 'keep';

const rowsOf = <T extends string>(rows: readonly { does: string; words: readonly string[] }[]): Words<T> =>
  new Words(rows.flatMap((r) => r.words.map((w) => [w, r.does as T] as const)));
/** Words that tie a number to the name before it. */
export const LINKS = rowsOf<Link>(links);
const LEADS = rowsOf<Lead>(leading);
const CUTS = rowsOf<'cut' | 'keep'>(cutting);

/** What links a number to the name before it. */
export interface Left {
  /** The name, as a range of the text; empty when there is none. */
  readonly name: Range;
  /** Where the stripped link words start: the name before stripping its own front ends here. */
  readonly linkAt: number;
  /** A word of level, change or share stands between name and number. */
  readonly linked: boolean;
  /** Is it linked by nothing but the number's own comparator (培训近百家企业)? */
  readonly nearly?: boolean;
  /** 增长, 提高 (up) and 下降, 压减 (down) before the number or in front of the name; null for a level, also after 提高到. */
  readonly change: 'up' | 'down' | null;
  /** 比上年, 较2020年, 同比. */
  readonly basis: Range | null;
  /** 分别, 各. */
  readonly each: boolean;
  /** 均, 都. */
  readonly all: boolean;
  /** 从 or 由 before the number, so that a change starts there. */
  readonly from: boolean;
  /** The verb stripped from the name's front when nothing but it stood there (举办, 投资). */
  readonly verb: Range | null;
}

/** A blank, a colon or a 、 between a name and its number. */
const BETWEEN = charSet(':\u3001');
const DIGITS = charSet('0123456789');
const OPENERS = new Set('(["\u201C\u2018\u300A\u3008\u300C');
const BASIS =
  /(?:(?:同比|相[比较]于?|(?<![占环对评])比|较|与|同)(?:上一?年|上半年|去年|前年|上年度|年初|年底|年末|上季度|上月|上期|上学期|同期|往年|计划|目标|基期|\u201C?十[一二三四五六]五\u201D?(?:时期|期间|期?末)|(?:(?:19|20)?(?:\d{2}|[Xx\uFF38*\u00D7_]{1,4}))年)(?:同期|同月|底|末|初|年底|年末|相比|(?:预算|决算|执行|实际|完成)数?)?(?:相比)?|(?:低于|高于|优于|好于|快于|超|超过|比|较)?(?:全[国省市县区](?:平均(?:水平)?|均值)|时序进度|序时进度|年度目标|目标值|年度计划)|(?:(?:省|市|县|区|州|镇|乡|街道|集团|总行|分行|上级|年初|年度|全年|年|调整|变动|原定)(?:省|市|县|区)?(?:政府|局|委|公司)?(?:(?:下达|分解|确定|规定|交办)的?(?:全年|年度)?)?的?)?(?:预算|计划任务|计划|考核任务|考核指标|考核目标|目标任务|任务目标|目标|任务|指标)数?(?:\d[\d.]{0,8}[万亿]?[^\d,;。]{1,3})?的?)$/;
const SAME = /(?:同比|环比|\((?:下同|不?含[^()]{1,8}|同口径)\))$/;
const isIn = (set: CharSet, text: string, at: number): boolean => set[text.charCodeAt(at)] === 1;
const DATE =
  /(?:(?:到|至|截至|截止|在|于|自|从)?(?:今年|明年|去年|上年|当年|(?:19|20)?\d{2}(?:\d{2})?年|[Xx*\u00D7O\u25CB]{1,4}年{1,2}|(?:19|20)[Xx*\u00D7_]{2,4}年)?(?:\d{1,2}月份?(?:\d{1,2}日)?)?(?:年?底|年?末|上半年|下半年|年?初)?(?:之?前|以前)?)$/;

/** The characters in which BASIS and DATE may end: most names end in others, and need no pattern. */
const BASIS_ENDS = charSet('年度初底末月期间划标比均平值算务数的)');
const DATE_ENDS = charSet('年月份日底末半初前');

/** May a comparison end here: with one of its words, or with a goal's number (目标3万元)? */
const mayEndBasis = (text: string, end: number): boolean => BASIS_ENDS[text.charCodeAt(end - 1)] === 1 || findIn(text, DIGITS, Math.max(0, end - 6), end) < end;

/** Plans and budgets that a share is of (完成预算的98%); with a sum they are the name (采购预算4亿元), unless a verb stands before them. */
const GOAL = /^(?:预算|计划任务|计划|目标任务|任务目标|目标|任务|指标)数?$/;
/** 高于城镇2个百分点: what a distance is measured from. */
const FROM_WHAT = /(?:高于|低于|快于|慢于|好于|优于|高出|低出|领先)[\u4E00-\u9FFF]{1,16}$/;
/** 比成立之初增长7倍, 比上半年高1个百分点: what a change is measured from. 占比, 较大事故 and 生师比 compare nothing. */
const COMPARED = /(?<![\u4E00-\u9FFF]?[占同环对相评])(?:比(?![例重率值较赛亚])|较(?![大好高低多少快强为重小轻]))[\u4E00-\u9FFF\d\u201C\u201D]{2,14}$/;
/** 为常年的3倍, 是上年同期的2倍: what a number is so many times of. */
const TIMES_OF = /(?:为|是|达|相当于)(?:常年|往年|历年|上年|去年|全[国省市县]|平均|原来)(?:同期)?(?:平均)?(?:水平)?的?$/;
/** 高 in 比上半年高1个百分点, not in 提高. */
const AHEAD = /(?<![提降减增升拔])[高低快慢多少][出了]?$/;
/** A limit right before a number names what is counted: 10亿元以上5个. */
const CLASS =
  /\d[\d.]{0,8}(?:[万亿千百]|万亿)?(?:元|万元|亿元|人|亩|吨|岁|平方米|公里|千瓦)(?:及?以上|以下|以内)$|(?:\d[\d.]{0,8}[万亿千百]{0,2}元?[至到\u2014~-])?\d[\d.]{0,8}[万亿千百]{1,2}元级?(?:项目|工程|企业|产业)$/;

/** Reads `[from, at)`, where `at` is the start of the number with its comparator and `kind` what it counts in. */
export function readLeft(text: string, from: number, at: number, kind: UnitKind = 'none'): Left {
  const limit = CLASS.exec(text.slice(Math.max(from, at - 22), at));
  if (limit) return { ...NOTHING, name: [at - limit[0].length, at], linkAt: at };
  const share = kind !== 'money' && kind !== 'count' && kind !== 'mass' && kind !== 'people';
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
    const b =
      (mayEndBasis(text, end) ? (BASIS.exec(tail) ?? SAME.exec(tail)) : null) ??
      (kind === 'points' ? FROM_WHAT.exec(tail) : null) ??
      (kind === 'multiple' ? TIMES_OF.exec(tail) : null) ??
      (change !== null || (kind === 'points' && AHEAD.test(tail)) ? COMPARED.exec(tail) : null);
    if (b && (share || !GOAL.test(b[0]) || isGoal(text, from, end - b[0].length))) {
      basis ??= [end - b[0].length, end];
      end -= b[0].length;
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
    const hit = LINKS.ending(text, end, from);
    if (hit && hit.of !== 'keep') {
      if (hit.of === 'level' || hit.of === 'share') {
        linked = true;
        level ||= hit.word.length > 1 && /[到至]$/.test(hit.word);
      } else if (hit.of === 'up' || hit.of === 'down') {
        if (!level) change ??= hit.of;
        linked = true;
      } else if (hit.of === 'each') each = true;
      else if (hit.of === 'all') all = true;
      else if (hit.word === '从' || hit.word === '由') start = true;
      if (/[户人亩村日月周]均/.test(hit.word)) mean = hit.at;
      end = hit.at;
    }
    if (end === before) break;
  }
  const front = readFront(text, from, end);
  // 户均增收3000元 has no other name than its own words; in 果农人均增收500元 they say what is measured.
  const own = front.name[1] > front.name[0];
  const averaged = mean >= 0 && (!own || (front.name[1] === mean && /^.均增[收产效]/.test(text.slice(mean, mean + 4))));
  return {
    name: averaged ? (own ? [front.name[0], mean + 4] : trimQuotes(text, mean, at)) : front.name,
    linkAt: end,
    linked,
    change: change ?? (level ? null : front.change),
    basis,
    each: each || front.each,
    all,
    from: start,
    verb: front.verb,
  };
}

const NOTHING: Left = { name: [0, 0], linkAt: 0, linked: false, change: null, basis: null, each: false, all: false, from: false, verb: null };

/** Does a verb that ties numbers, or nothing, stand before a plan or budget, so that it is what the number is measured against? */
function isGoal(text: string, from: number, at: number): boolean {
  const hit = LINKS.ending(text, at, from);
  return at <= from || (hit !== null && hit.of !== 'keep' && hit.of !== 'down') || !/[\u4E00-\u9FFF]/.test(text[at - 1] ?? '');
}

interface Front {
  readonly name: Range;
  readonly change: 'up' | 'down' | null;
  readonly each: boolean;
  readonly verb: Range | null;
}

const FRONT_DATE =
  /^(?:到|至|截[至止]到?|在|于|自|从|比|较)?(?:(?:19|20)\d{2}\s?(?:年度(?!假)|年)?|0\d\s?年|(?:19|20)?[Xx*\u00D7_]{1,4}\s?年{1,2}|\d{1,2}\s?[-\u2014~至到]+\s?\d{1,2}\s?(?:月份?|日)|\d{1,2}\s?月份?|[Xx*\u00D7]{1,2}\s?月份?)(?:\d{1,2}\s?月份?)?(?:\d{1,2}日)?(?:年?底|年?末|上半年|下半年)?(?:之?前|以前|以来)?[,\s]?/;
/** 连续两年稳定在5万吨以上: for how long. */
const FRONT_RUN = /^连续(?:[\d一二两三四五六七八九十]{1,3}|多)个?(?:年|季度|月)/;
/** 一、二、三季度分别完成20%: the quarters that values are for. */
const QUARTERS = /^[一二三四](?:[、和][一二三四]){1,3}季度/;
/** 对28所托幼机构每季度检查1次: how many there are is no part of the name, unless it says which ones (20户以上自然村). */
const FRONT_COUNT = /^\d{1,6}(?:个|所|家|名|户|处|座|条|位|支)(?=[\u4E00-\u9FFF]{2})(?!以上|以下|以内|及以)/;
/** 在动态调整下, 为群众办理: a setting in front of the name. */
const FRONT_SETTING =
  /^(?:在[^,;。\d]{1,10}(?:下|中|后|前|时|期间|以来|方面)[,\s]?|(?:为|给|向|对)[\u4E00-\u9FFF、]{1,12}?(?:办理|提供|发放|解决|落实|送去|捐赠|兑现|支付|减免|购买|配备|(?=挽回|追回|追讨|讨回|节约|节省|减轻|争取|垫付|代缴|筹集|募集))了?)/;
/** 年产3万吨的米厂: how large it is. */
const FRONT_SIZE =
  /^(?:总投资|计划投资|投资|年产|日产|日处理|年处理|占地|总面积|建筑面积|总长|全长|总装机)(?:约|近|达|超|超过)?\d[\d.]{0,8}[\u4E00-\u9FFF]{1,5}?的(?=[\u4E00-\u9FFF]{2})/;
/** The characters that the two begin with. */
const DATE_STARTS = charSet('到至截在于自从比较0123456789Xx*\u00D7_一二三四');
const SETTING_STARTS = charSet('在为给向对');
/** Marks that may stand before a name. */
const MARKS = charSet('\u3001,:;\u2022\u25CF*-');
/** Verbs that make the number a change, in front of a name. */
const RISES = new Set(['新增', '新增加', '净增', '增加', '增设', '增添', '新开通']);
/** Nouns that a verb before them makes a name of: 采购成本, 建设规模, 开发强度. */
const ABSTRACT = new Set(
  '成本 费用 规模 面积 预算 能力 强度 水平 效率 周期 进度 质量 数量 总量 金额 总额 价格 时间 时长 密度 标准 计划 方案 结构 收入 支出 距离 指数 比例'.split(' '),
);
/** 新建项目, 续建项目: with nothing but a noun for any work, the verb says which of them. */
const STATED = new Set(['新建', '续建', '改建', '扩建', '改扩建', '新签', '新签约', '新引进', '新上', '新立项', '新认定']);
const WORKS = new Set(['项目', '工程']);
/** How many characters must be left of a name for a word to be stripped: 压减支出 stays whole, 压减一般性支出 does not. */
const LEAST: Readonly<Record<Lead, number>> = { strip: 2, scene: 2, time: 1, make: 2, act: 3, lower: 3, keep: 0 };
/** Endings that make a verb into a noun: 完成率, 保障性, 指导员. */
const BOUND = new Set('率性型式化度');
/** Endings that do so only at the end of a name: 推进会, 培训班; but 培育会计师. */
const BOUND_LAST = new Set('量额数值费员部会者力群团班面业');
const bound = (text: string, at: number, end: number): boolean =>
  BOUND.has(text[at] ?? '') || (BOUND_LAST.has(text[at] ?? '') && (at === end - 1 || '\u3001和与及'.includes(text[at + 1] ?? '?')));

const dateAt = (piece: string): RegExpExecArray | null => QUARTERS.exec(piece) ?? FRONT_DATE.exec(piece);

/** Strips scene, time and light verbs from the front of a name: 力争全年完成营造林 → 营造林. With `cuts`, also what stands before the last verb that takes an object. */
export function readFront(text: string, from: number, end: number, cuts = true): Front {
  let at = from;
  let change: 'up' | 'down' | null = null;
  let each = false;
  let verb: Range | null = null;
  const quote = afterQuote(text, at, end);
  if (quote > at) at = quote;
  const bracket = afterBracket(text, at, end);
  if (bracket > at) at = bracket;
  for (;;) {
    while (at < end && (isIn(SPACES, text, at) || isIn(MARKS, text, at))) at++;
    if (text[at] === '连') at += FRONT_RUN.exec(text.slice(at, Math.min(end, at + 8)))?.[0].length ?? 0;
    const date = isIn(DATE_STARTS, text, at) ? dateAt(text.slice(at, Math.min(end, at + 20))) : null;
    if (date && date[0].length > 1) {
      at += date[0].length;
      continue;
    }
    const count = FRONT_COUNT.exec(text.slice(at, Math.min(end, at + 12)));
    if (count) {
      at += count[0].length;
      continue;
    }
    const size = FRONT_SIZE.exec(text.slice(at, Math.min(end, at + 24)));
    if (size) {
      at += size[0].length;
      continue;
    }
    const setting = isIn(SETTING_STARTS, text, at) ? FRONT_SETTING.exec(text.slice(at, Math.min(end, at + 20))) : null;
    if (setting && end - at - setting[0].length >= 2) {
      at += setting[0].length;
      continue;
    }
    const time = during(text, at, end);
    if (time > at) {
      at = time;
      continue;
    }
    const doers = isIn(EACH_STARTS, text, at) ? afterEach(text, at, end) : at;
    if (doers > at) {
      at = doers;
      continue;
    }
    const hit = LEADS.starting(text, at, end);
    if (!hit || hit.of === 'keep') break;
    const kept = keptInside(text, hit, end);
    if (kept > 0) {
      at = kept;
      break;
    }
    const left = end - hit.end;
    if (left > 0 && hit.word.length > 1 && hit.of !== 'time' && hit.of !== 'scene' && bound(text, hit.end, end)) break;
    if (hit.of === 'make' && left === 2 && (ABSTRACT.has(text.slice(hit.end, end)) || (STATED.has(hit.word) && WORKS.has(text.slice(hit.end, end))))) break;
    if (left > 0 && left < LEAST[hit.of] && !(hit.of === 'strip' && hit.word.length > 1)) break;
    if (hit.of === 'make' || hit.of === 'lower') {
      verb = [hit.at, hit.end];
      change ??= hit.of === 'lower' ? 'down' : RISES.has(hit.word) ? 'up' : null;
    }
    if (hit.word === '分别') each = true;
    at = hit.end;
  }
  const timed = cuts ? afterTime(text, at, end) : at;
  if (timed > at) {
    const rest = readFront(text, timed, end);
    return { ...rest, change: change ?? rest.change, each: each || rest.each, verb: verb ?? rest.verb };
  }
  const like = afterExamples(text, at, end);
  if (like > at) at = like;
  const cut = cuts ? lastCut(text, at, end) : at;
  if (cut > at) {
    // What stood before the verb is gone; what stands behind it may have light words of its own.
    const rest = /[是现要]$/.test(text.slice(cut - 1, cut)) ? readFront(text, cut, end) : null;
    at = rest ? rest.name[0] : cut;
    change ??= rest?.change ?? null;
  }
  const name = trimQuotes(text, Math.min(at, end), end);
  return {
    name: during(text, name[0], name[1], 0) === name[1] || (isIn(YEARS_END, text, name[1] - 1) && SPAN.test(text.slice(...name))) ? [name[1], name[1]] : name,
    change,
    each,
    verb,
  };
}

const DURING = /^(?:\u201C[^\u201D]{1,8}\u201D|[\u4E00-\u9FFF]{2,6}?)期间|^(?:入?汛期?|春节|国庆|五一|元旦|中秋|入冬|开学|放假|供暖季?|采暖[季期])(?:之前|前)/;

/** After 春节期间 or 汛期前 in front of a name; `at` itself where nothing like it stands. */
function during(text: string, at: number, end: number, least = 2): number {
  const piece = text.slice(at, Math.min(end, at + 12));
  const m = piece.includes('期间') || piece.includes('前') ? DURING.exec(piece) : null;
  return m && end - at - m[0].length >= least ? at + m[0].length : at;
}

/** 5年提升10个百分点: for how long, and no name. */
const SPAN = /^(?:近|过去|这)?[\d一二两三四五六七八九十]{1,3}年(?:来|间|内|累计)?$/;
const YEARS_END = charSet('年来间内计');
const EACH_STARTS = charSet('各每');

/** After those who each do something: 各中队准备节目 → 准备节目. `at` itself where none do. */
function afterEach(text: string, at: number, end: number): number {
  for (let i = at + 2; i < Math.min(at + 7, end - 2); i++) {
    const hit = LEADS.starting(text, i, end);
    if (hit && hit.word.length > 1 && (hit.of === 'make' || hit.of === 'time' || hit.of === 'strip') && end - hit.end >= 2 && !bound(text, hit.end, end))
      return i;
  }
  return at;
}

/** How often, or by when, between those who do something and what they do. */
const OFTEN = /(?:每(?:年|月|季度?|周|半年|学期|学年|天|日|两周|半月)|全年|年内|年底前|今年)(?:至少)?(?:要|将|计划)?/;
/** Those who do something often; a nursery that is checked every quarter is none. */
const DOERS = /(?:财政|政府|公司|集团|部门|单位|办|办公室|委员会|局|板块|组|支部|中队|村|镇|社区|科室|学校|医院)$/;
/** How often something is done. */
const TIMES = /^(?:不少于|至少)?[\d一二两三四五六七八九十]{1,3}[次轮批场期]/;

/** 财政每年安排专项资金, 办公室每月督查1次: where what is done starts; `at` itself where nothing like it stands. */
function afterTime(text: string, at: number, end: number): number {
  const name = text.slice(at, end);
  if (!/[每年]/.test(name)) return at;
  const m = OFTEN.exec(name);
  if (!m || m.index < 2) return at;
  const rest = at + m.index + m[0].length;
  if (end - rest < 2) return at;
  const hit = LEADS.starting(text, rest, end);
  const does = hit !== null && hit.word.length > 1 && (hit.of === 'make' || hit.of === 'strip') && end - hit.end >= 2 && !bound(text, hit.end, end);
  return does || (DOERS.test(name.slice(0, m.index)) && TIMES.test(text.slice(end, end + 8))) ? rest : at;
}

/** Where a word that must stay whole starts inside a word to strip: 力争完成 in 力争完成投资. 0 when there is none. */
function keptInside(text: string, hit: Hit<Lead>, end: number): number {
  for (let i = hit.at + 1; i < hit.end; i++) {
    const other = LEADS.starting(text, i, end);
    // 全市政府性基金: 市政 stands in it by chance.
    if (other?.of === 'keep' && other.end > hit.end && !(hit.of === 'scene' && text.startsWith('市政府', i))) return i;
  }
  return 0;
}

/** After a quote that opened before the name (以“甲,乙”为主题的条幅2条), with the words that tie it. */
function afterQuote(text: string, from: number, end: number): number {
  const close = findLast(text, '\u201D', from, end);
  if (close < from || end - close < 3 || findLast(text, '\u201C', from, close) >= from) return from;
  return close + 1 + (/^(?:为(?:主题|内容|载体|抓手|重点)的?|的|等)/.exec(text.slice(close + 1, end))?.[0].length ?? 0);
}

/** After a bracket that closes inside the name, when a whole name follows it: 社区机构(不含医院)门诊次均费用. */
function afterBracket(text: string, from: number, end: number): number {
  const close = findLast(text, ')', from, end);
  if (close < from) return from;
  // 自然村(组)通硬化路率: a short bracket is part of its word.
  const open = close - from >= 3 ? findLast(text, '(', Math.max(from, close - 4), close) : -1;
  if (open > from && !/[不含其中]/.test(text.slice(open, close))) return from;
  const long = findLast(text, '(', from, close);
  // 水质优良(一至三类)断面比例: what is inside only says which.
  if (long > from + 1 && long >= close - 12 && !/[不含其中除包括,]/.test(text.slice(long, close))) return from;
  return close >= from && (end - close - 1 >= 4 || text[from] === '(') ? close + 1 : from;
}

const MEASURES = new Set(['案件', '活动', '项目', '工程', '物资', '设备', '产品', '业务', '课程', '会议', '消费', '收入', '投资', '产值', '支出', '销售', '产量', '面积', '税收', '补贴']);

/** After 等, when the names before it are examples of what follows: 《山那边》等剧目 → 剧目. */
function afterExamples(text: string, from: number, end: number): number {
  for (let i = end - 3; i > from + 1; i--) {
    if (text[i] !== '等' || /[高中初劣优均平同相]/.test(text[i - 1] ?? '') || /[级次于效待候同教院学职]/.test(text[i + 1] ?? '')) continue;
    const rest = text[i + 1] === '的' ? i + 2 : i + 1;
    // 汽车、家电等消费: the measure alone does not say of what.
    return MEASURES.has(text.slice(rest, end)) ? from : rest;
  }
  return from;
}

/** Words behind which another name starts, whatever stands before them: 集团全年实现营业收入. */
const SAID = new Set(['是', '实现', '来源为', '要实现', '将实现', '喜摘', '喜获', '准备', '预计', '目标为', '任务为']);

/** 困难人员实现就业: what they came to is no measure. */
const BECAME = new Set(['就业', '再就业', '转移就业', '稳定就业', '脱贫', '创业', '增收', '达标', '通车', '投产', '开工', '竣工', '转移', '上市']);

/** Where the object of the last verb starts that takes one and is no noun itself: 公司举办培训班 → 培训班. */
function lastCut(text: string, from: number, end: number): number {
  let best = from;
  // A rate's name is a chain of nouns: 家庭医生签约服务率.
  const rate = text[end - 1] === '率' || text[end - 1] === '度';
  for (const hit of CUTS.all(text, from, end)) {
    if (hit.of === 'keep' || hit.at === from || (rate && !SAID.has(hit.word))) continue;
    const rest = end - hit.end;
    const next = text[hit.end] ?? '';
    // A verb in quotes is of their words: “青山就是金山”创新基地.
    if (findLast(text, '\u201C', from, hit.at) > findLast(text, '\u201D', from, hit.at)) continue;
    if (hit.word === '实现' && BECAME.has(text.slice(hit.end, end))) continue;
    if (rest >= (SAID.has(hit.word) ? 2 : 3) && !bound(text, hit.end, end) && !/^(?:的|情况|工作|任务|和|、)/.test(text.slice(hit.end, hit.end + 2)))
      best = next === '了' ? hit.end + 1 : hit.end;
  }
  return best;
}

const PAIRS: Readonly<Record<string, string>> = { ')': '(', '\u201D': '\u201C', '\u300B': '\u300A', '\u2019': '\u2018' };

/** Whatever may be dropped from an end; a name that begins and ends in none of these is whole. */
const TRIMMED = SPACES.slice();
for (const c of '\u3001:\u7684(["\u201C\u2018\u300A\u3008\u300C)\u201D\u300B\u2019') TRIMMED[c.charCodeAt(0)] = 1;

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
    else if (PAIRS[first] !== undefined || first === '\u7684') at++;
    else if (PAIRS[last] !== undefined && !inside.includes(PAIRS[last] ?? '')) end--;
    else if (first === '(' && !inside.includes(')')) at++;
    else if (first === '\u201C' && !inside.includes('\u201D')) at++;
    else if (first === '\u300A' && !inside.includes('\u300B')) at++;
    else return [at, end];
  }
}
