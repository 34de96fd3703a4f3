/** Reads what stands before a number, from right to left: how it is linked to a name, and the name. */

import { charSet, DIGITS, isIn, SPACES } from '../../core/charset.ts';
import type { Range, UnitKind } from '../quantity/found.ts';
import { approved, basisBefore, isShare, ofSum } from './basis.ts';
import { readFront } from './front.ts';
import { LEADS, LINKS } from './lexicon.ts';
import { heldIn } from './often.ts';
import { among, trimQuotes } from './trim.ts';
import { findLast } from './words.ts';

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
const DATE =
  /(?:(?:到|至|截至|截止|在|于|自|从)? ?(?:今年|明年|去年|上年|当年|(?:19|20)?\d{2}(?:\d{2})? ?年|[Xx*\u00D7O\u25CB]{1,4}年{1,2}|(?:19|20)\d?[Xx*\u00D7_]{1,4}年)?(?:(?:\d{1,2}\s?[-\u2014\u2013~至到]{1,2}\s?)?\d{1,2}月份?(?:\d{1,2}日)?)?(?:年?底|年?末|上半年|下半年|年?初)?(?:之?前|以前)?)$/;

const CLASS_ENDS = charSet('上下内目程业的');
const DATE_ENDS = charSet('年月份日底末半初前');

/** Plans and budgets that a share is of (完成预算的98%); with a sum they are the name (采购预算4亿元), unless a verb stands before them. */
const GOAL = /^(?:预算|(?:营销|销售|生产|征收)任务|计划任务|计划|目标任务|任务目标|目标|任务|指标)数?$/;
const SHARES = /(?:分别|各)占(?:到|了)?[\u4E00-\u9FFF]{1,12}的$/;
const RUN = /(?:已?连续|连|时隔)[\d一二两三四五六七八九十多]{1,3}个?(?:年|季度|月)$/;
const EVERY = /每隔?(?:\d{1,2}|[两二三四五六七八九十]{1,2})个?(?:小时|天|日|周|星期|月|年|季度|学期)$/;
const EVERY_ENDS = charSet('时天日周期月年度');
const SPAN_END = /(?<=[\u4E00-\u9FFF]{2})(?:近|过去|这)?[两二三四五六七八九十\d]{1,2}年$/;
const AMONG_WHOM = /(?<![存现所内外潜])在(?:全[国省市县区]|[\u4E00-\u9FFF]{0,4}各)[\u4E00-\u9FFF]{0,6}中$/;
/** A limit right before a number names what is counted: 10亿元以上5个. */
const CLASS =
  /(?:\d[\d.]{0,8}(?:[万亿千百]|万亿)?|[一二三四五六七八九十百]{1,5}(?=岁))(?:元|万元|亿元|人|亩|吨|岁|分|平方米|公里|千瓦)(?:及?以上|以下|以内)$|(?:\d[\d.]{0,8}[万亿千百]{0,2}元?[至到\u2014~-])?\d[\d.]{0,8}[万亿千百]{1,2}元级?(?:项目|工程|企业|产业)$|(?:投资额?|产值|营?收入?|销售额?|纳税额?|税收|产量)(?:均?超过?|均?达到?|突破|逾|过)(?:\d[\d.]{0,6})?[十百千万亿]{1,3}[元吨]的$/;

const PASSED = /(?:总投资|投资额?|产值|(?:营业|销售|主营|年)?收入|营收|销售额?|纳税额?|税收|产量)(?:均?超过?|突破|逾|过)$/;
const PASSED_ENDS = charSet('超过破逾');

/** Reads `[from, at)`, where `at` is the start of the number with its comparator and `kind` what it counts in. */
export function readLeft(text: string, from: number, at: number, kind: UnitKind = 'none'): Left {
  const limit = isIn(CLASS_ENDS, text, at - 1) ? CLASS.exec(text.slice(Math.max(from, at - 22), at)) : null;
  if (limit) {
    // 总投资超10亿元项目3个: of what the limit is.
    const begins = at - limit[0].length;
    const passed = begins > from && isIn(PASSED_ENDS, text, begins - 1) ? (PASSED.exec(text.slice(Math.max(from, begins - 8), begins))?.[0].length ?? 0) : 0;
    return { ...NOTHING, name: trimQuotes(text, begins - passed, at), linkAt: at };
  }
  const share = isShare(kind);
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
    if (b && kind === 'percent' && end === at && ofSum(text, from, b[0])) return { ...NOTHING, name: [at, at], linkAt: end - b[0].length, linked: true };
    if (b && (share || !GOAL.test(b[0]) || isGoal(text, from, end - b[0].length))) {
      basis ??= [end - b[0].length, end];
      end -= b[0].length;
      end -= b[0].includes('预算') ? approved(text.slice(Math.max(from, end - 8), end)) : 0;
      continue;
    }
    // 粮食总产连续六年稳定在8万吨: for how long.
    const run = text[end - 1] === '年' || text[end - 1] === '月' || text[end - 1] === '度' ? RUN.exec(tail) : null;
    if (run) {
      end -= run[0].length;
      continue;
    }
    // 换岗每4小时1次, 检修每20天一次: how often.
    const every = isIn(EVERY_ENDS, text, end - 1) ? EVERY.exec(tail) : null;
    if (every && end - every[0].length > from) {
      end -= every[0].length;
      continue;
    }
    // 地区生产总值五年年均增长6%: the years of an average.
    const years = text[end - 1] === '年' && (text.startsWith('年均', end) || (end === at && text[at] === '翻')) ? SPAN_END.exec(tail) : null;
    if (years) {
      end -= years[0].length;
      continue;
    }
    // 负伤率年低于18‰: by the year.
    if ((text[end - 1] === '年' || text[end - 1] === '月') && end - 2 > from && '率量数额值'.includes(text[end - 2] ?? '?')) {
      end--;
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
    // 总量在全市各县区中率先突破500亿元: among whom.
    const among = text[end - 1] === '中' ? AMONG_WHOM.exec(tail) : null;
    if (among && end - among[0].length > from + 1) {
      end -= among[0].length;
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
  // 展示栏(设公示、宣传等栏目)为7个, 低体重(体重值≤2SD)16人: what is in it is no name.
  if (text[end - 1] === ')') {
    const open = findLast(text, '(', from + 2, end - 8);
    if (open > 0 && LISTED.test(text.slice(open, end))) end = open;
  }
  // 县里下达的2万亩造林任务: who sets a goal is no name.
  if (end < at && text[end] === '下' && text.startsWith('下达的', end)) return { ...NOTHING, name: [at, at], linkAt: end, linked };
  // 阅读空间实现乡镇全覆盖: where it is done is no name.
  const there = text.startsWith('全覆盖', at) && isIn(PLACE_ENDS, text, end - 1) ? THERE.exec(text.slice(Math.max(from, end - 16), end)) : null;
  if (there) end -= there[0].length;
  // 清扫需在客人离店后60分钟内完成: since when is no name.
  const since = kind === 'time' && text[end - 1] === '后' ? SINCE.exec(text.slice(Math.max(from, end - 18), end)) : null;
  if (since) end -= since[0].length;
  // 10分钟到达-20分钟处置: what stands before the dash is of the number before.
  if (end === at && text[at - 1] === '-' && kind === 'time') return { ...NOTHING, name: [at, at], linkAt: at };
  // 通过购买方式为23个村送演出: the means are no name, and 为 is for whom.
  const means = end < at && '式径道'.includes(text[end - 1] ?? '?') && text[end] === '为' && MEANS.test(text.slice(Math.max(from, end - 24), end));
  if (means) return { ...NOTHING, name: [at, at], linkAt: at };
  // 接待游客、实现旅游总花费分别增长: each of them has its verb.
  const front = readFront(text, afterBlank(text, from, end), end, !(each && text.slice(from, end).includes('\u3001实现')));
  const said = sized(text, among(text, front.name));
  const whole: Range = kind === 'times' ? [said[0], heldIn(text, said)] : said;
  // 7条油路和投资1820万元的硬化路: the sum is of what follows.
  const sum = kind === 'money' && text.startsWith('投资', whole[1] - 2) && '和与及'.includes(text[whole[1] - 3] ?? '?') && whole[1] - whole[0] > 3;
  // 距目标2个百分点: what stands before the goal is no name.
  // 二是为6000名老人, 3.为3万名妇女: a list's mark is none.
  const mark =
    (whole[1] - whole[0] <= 3 && isIn(DIGITS, text, whole[0]) && '.)\u3001'.includes(text[whole[1] - 1] ?? '?')) ||
    (whole[1] - whole[0] === 1 && text[whole[1]] === '是' && '一二三四五六七八九十'.includes(text[whole[0]] ?? '?'));
  // 我镇计划任务数为280亩: who has the task is no name.
  const mine = whole[1] - whole[0] === 1 && '我本派'.includes(text[whole[0]] ?? '?');
  const none = mark || mine || (kind === 'points' && basis !== null && (whole[1] - whole[0] === 1 || AWAY.has(text.slice(...whole))));
  // 控制出生率在12‰以内: 在 is of the verb in front.
  // 用工总量以1200人为上限: 以 is of the limit.
  const by = text[whole[1] - 1] === '以' && whole[1] - whole[0] > 2 ? 1 : 0;
  const held = text[end] === '在' && end - whole[0] >= 4 && HOLDS.has(text.slice(whole[0], whole[0] + 2)) ? 2 : 0;
  // 消费券惠及2万人次: what reached them is named, not that it did.
  const gave = whole[1] - whole[0] >= 4 && text.startsWith('惠及', whole[1] - 2) ? 2 : 0;
  const name: Range = sum ? [whole[1] - 2, whole[1]] : none ? [whole[1], whole[1]] : [whole[0] + held, whole[1] - gave - by];
  // 户均增收3000元 has no other name than its own words; in 果农人均增收500元 they say what is measured.
  const own = name[1] > name[0];
  // 带动茶农户均增收8000元: the farmers' gain is what is measured.
  const led =
    own &&
    (name[1] === mean || text.startsWith('增收', name[1])) &&
    /^(?:带动|促进|帮助|助力|推动)/.test(text.slice(name[0], name[0] + 2)) &&
    name[1] - name[0] >= 4
      ? 2
      : 0;
  const averaged =
    mean >= 0 && ((!own && !/^.均[同环]比/.test(text.slice(mean, mean + 4))) || (name[1] === mean && /^.均增[收产效]/.test(text.slice(mean, mean + 4))));
  return {
    name: averaged ? (own ? [name[0] + led, mean + 4] : trimQuotes(text, mean, at)) : name,
    linkAt: end,
    linked,
    change:
      change ??
      (level ? null : front.change) ??
      (isRate(text, name) && (kind === 'percent' || text[name[1] - 1] !== '速') ? ('降减跌'.includes(text[name[0]] ?? '?') ? 'down' : 'up') : null),
    basis,
    each: each || front.each,
    all,
    from: start,
    verb: front.verb,
  };
}

/** 实施护坡工程 改造桥头至路口段 长度5米: in a text whose marks are blanks, a name begins at the last of them. */
function afterBlank(text: string, from: number, end: number): number {
  if (end - from <= 8) return from;
  const blank = findLast(text, ' ', from, end);
  if (blank <= from + 1 || end - blank <= 2 || !BLANK.test(text.slice(blank - 2, blank + 3))) return from;
  return end - from > LONG || text[blank + 2] === '均' || (LEADS.starting(text, blank + 1, end)?.of ?? 'keep') !== 'keep' ? blank : from;
}
const LISTED = /^\((?![^)]{0,20}(?:含|扣|剔|除|其中))[^()]{1,20}\u3001[^()]{1,20}等[\u4E00-\u9FFF]{0,6}\)$|^\([^()]{1,20}[\u2264\u2265<>][^()]{1,10}\)$/;
const LONG = 14;
/** How far from a goal. */
const AWAY = new Set(['高出', '低出', '高于', '低于', '超过', '超出', '还差', '快于', '慢于']);
const BLANK = /^[\u4E00-\u9FFF]{2} [\u4E00-\u9FFF]{2}$/;
/** 每亩增收300元 has no other name. */
const HOLDS = new Set(['控制', '保持', '维持', '稳定']);
const EACH_ONE = new Set(['每亩', '每户', '每人']);
const PLACE_ENDS = charSet('镇村级域区道乡');
const THERE = /(?<=[\u4E00-\u9FFF]{4})(?:实现|做到)(?:乡镇|镇村|行政村|村级|县域|城乡|社区|街道|市域|全域|区域|镇域|镇街|乡村|村社区)$/;
const SINCE = /(?<=[\u4E00-\u9FFF]{2})[需须应要]?在[\u4E00-\u9FFF]{2,8}后$/;
const MEANS = /(?:通过|采取|采用|利用|以)[\u4E00-\u9FFF、]{1,14}(?:方式|形式|模式|途径|渠道)$/;
const YEARS = /[\d一二两三四五六七八九十今去全当本]/;
/** 投资平稳增长,增幅达到7%: what says no more than that it grew. */
const isRate = (text: string, [at, end]: Range): boolean =>
  (end - at === 3 && text.startsWith('增长率', at)) ||
  (end - at >= 4 && end - at <= 5 && text.startsWith('增幅', end - 2)) ||
  (end - at === 2 && '幅率速'.includes(text[end - 1] ?? '?') && '增涨升降减跌'.includes(text[at] ?? '?'));
/** 注册资金千万元以上46家: the limit is of the name. */
const sized = (text: string, [at, end]: Range): Range =>
  end - at >= 2 && text[end - 1] === '元' && '万亿'.includes(text[end - 2] ?? '?') && text.startsWith('以上', end) ? [at, end + 2] : [at, end];

const NOTHING: Left = { name: [0, 0], linkAt: 0, linked: false, change: null, basis: null, each: false, all: false, from: false, verb: null };

/** Does a verb that ties numbers, or nothing, stand before a plan or budget, so that it is what the number is measured against? */
function isGoal(text: string, from: number, at: number): boolean {
  const hit = LINKS.ending(text, at, from);
  return at <= from || (hit !== null && hit.of !== 'keep' && hit.of !== 'down') || !/[\u4E00-\u9FFF]/.test(text[at - 1] ?? '');
}
