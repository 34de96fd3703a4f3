/** Reads what stands before a number, from right to left: how it is linked to a name, and the name. */

import { charSet, DIGITS, isIn } from '../../core/charset.ts';
import type { Range, UnitKind } from '../quantity/found.ts';
import { readFront } from './front.ts';
import { LEADS } from './lexicon.ts';
import { heldIn } from './often.ts';
import { readTie } from './tie.ts';
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
  readonly nearly: boolean;
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

/** A name that nothing but its place ties to the number. Each of these is made in one piece: copies are slow to make and slow to read. */
export const bare = (name: Range, linkAt: number, linked = false, change: Left['change'] = null): Left => ({
  name,
  linkAt,
  linked,
  nearly: false,
  change,
  basis: null,
  each: false,
  all: false,
  from: false,
  verb: null,
});

/** The same in all but what is given. */
export const like = (
  left: Left,
  { name = left.name, linked = left.linked, nearly = left.nearly, change = left.change, from = left.from }: Partial<Left>,
): Left => ({
  name,
  linkAt: left.linkAt,
  linked,
  nearly,
  change,
  basis: left.basis,
  each: left.each,
  all: left.all,
  from,
  verb: left.verb,
});

const CLASS_ENDS = charSet('上下内目程业的');

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
    return bare(trimQuotes(text, begins - passed, at), at);
  }
  const tie = readTie(text, from, at, kind);
  const { linked, change, level, basis, each, all, from: start, mean } = tie;
  if (tie.nameless) return bare([at, at], tie.end, linked);
  let end = tie.end;
  // 展示栏(设公示、宣传等栏目)为7个, 低体重(体重值≤2SD)16人: what is in it is no name.
  if (text[end - 1] === ')') {
    const open = findLast(text, '(', from + 2, end - 8);
    if (open > 0 && LISTED.test(text.slice(open, end))) end = open;
  }
  // 县里下达的2万亩造林任务: who sets a goal is no name.
  if (end < at && text[end] === '下' && text.startsWith('下达的', end)) return bare([at, at], end, linked);
  // 阅读空间实现乡镇全覆盖: where it is done is no name.
  const there = text.startsWith('全覆盖', at) && isIn(PLACE_ENDS, text, end - 1) ? THERE.exec(text.slice(Math.max(from, end - 16), end)) : null;
  if (there) end -= there[0].length;
  // 清扫需在客人离店后60分钟内完成: since when is no name.
  const since = kind === 'time' && text[end - 1] === '后' ? SINCE.exec(text.slice(Math.max(from, end - 18), end)) : null;
  if (since) end -= since[0].length;
  // 10分钟到达-20分钟处置: what stands before the dash is of the number before.
  if (end === at && text[at - 1] === '-' && kind === 'time') return bare([at, at], at);
  // 通过购买方式为23个村送演出: the means are no name, and 为 is for whom.
  const means = end < at && '式径道'.includes(text[end - 1] ?? '?') && text[end] === '为' && MEANS.test(text.slice(Math.max(from, end - 24), end));
  if (means) return bare([at, at], at);
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
  // 用工总量以1200人为上限: 以 is of the limit.
  const by = text[whole[1] - 1] === '以' && whole[1] - whole[0] > 2 ? 1 : 0;
  // 控制出生率在12‰以内: 在 is of the verb in front.
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
    nearly: false,
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
const PLACE_ENDS = charSet('镇村级域区道乡');
const THERE = /(?<=[\u4E00-\u9FFF]{4})(?:实现|做到)(?:乡镇|镇村|行政村|村级|县域|城乡|社区|街道|市域|全域|区域|镇域|镇街|乡村|村社区)$/;
const SINCE = /(?<=[\u4E00-\u9FFF]{2})[需须应要]?在[\u4E00-\u9FFF]{2,8}后$/;
const MEANS = /(?:通过|采取|采用|利用|以)[\u4E00-\u9FFF、]{1,14}(?:方式|形式|模式|途径|渠道)$/;
/** 投资平稳增长,增幅达到7%: what says no more than that it grew. */
const isRate = (text: string, [at, end]: Range): boolean =>
  (end - at === 3 && text.startsWith('增长率', at)) ||
  (end - at >= 4 && end - at <= 5 && text.startsWith('增幅', end - 2)) ||
  (end - at === 2 && '幅率速'.includes(text[end - 1] ?? '?') && '增涨升降减跌'.includes(text[at] ?? '?'));
/** 注册资金千万元以上46家: the limit is of the name. */
const sized = (text: string, [at, end]: Range): Range =>
  end - at >= 2 && text[end - 1] === '元' && '万亿'.includes(text[end - 2] ?? '?') && text.startsWith('以上', end) ? [at, end + 2] : [at, end];
