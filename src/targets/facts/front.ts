/** Reads the front of a name: strips scene, time and light verbs from it, and finds where the object of its last verb starts. */
import { charSet, DIGITS, isIn, SPACES } from '../../core/charset.ts';
import type { Range } from '../quantity/found.ts';
import { afterDoer } from './doers.ts';
import { CUTS, LEADS, type Lead } from './lexicon.ts';
import { often } from './often.ts';
import { afterItem, afterOpening } from './openings.ts';
import { afterBracket, afterEach, afterExamples, afterQuote, afterRegion, bound, during, EACH_STARTS, isFactor, isHelp, isSpan, keptInside } from './skip.ts';
import { trimQuotes } from './trim.ts';
import { findLast } from './words.ts';

/** A name less what stands in front of it, and what that tells. */
interface Front {
  readonly name: Range;
  readonly change: 'up' | 'down' | null;
  readonly each: boolean;
  readonly verb: Range | null;
}

/** Marks that may stand before a name. */
const MARKS = charSet(
  '\u3001,:;\u2022\u25CF\u25C6\u25C7\u25A0\u25A1\u25AA\u25B2\u25B3\u25B6\u25BA\u2605\u2606\u203B\u27A2\u2713\u2714\u221A\u2014\u2013\u00B7*-\u2460\u2461\u2462\u2463\u2464\u2465\u2466\u2467\u2468\u2469\u2474\u2475\u2476\u2477\u2478\u2479\u247A\u247B\u2488\u2489\u248A\u248B\u248C\u248D\u248E\u248F',
);
/** Verbs that make the number a change, in front of a name. */
const RISES = new Set(['新增', '新增加', '净增', '增加', '增设', '增添', '新开通']);
/** Nouns that a verb before them makes a name of: 采购成本, 建设规模, 开发强度. */
const ABSTRACT = new Set(
  '成本 费用 情况 规模 面积 预算 能力 强度 水平 效率 周期 进度 质量 数量 总量 金额 总额 价格 时间 时长 密度 标准 计划 方案 结构 收入 支出 距离 指数 比例'.split(
    ' ',
  ),
);
/** 新建项目, 续建项目: with nothing but a noun for any work, the verb says which of them. */
const STATED = new Set(['新建', '续建', '改建', '扩建', '改扩建', '新签', '新签约', '新引进', '新上', '新立项', '新认定']);
const WORKS = new Set(['项目', '工程']);
/** What is laid in store by the ton or the piece; 储备项目 and 储备人才 are names. */
const GOODS = new Set(
  '化肥 农药 种子 食盐 药品 疫苗 柴油 汽油 煤炭 电煤 粮食 大米 面粉 食油 猪肉 蔬菜 口罩 帐篷 棉被 棉衣 沙袋 饲料 草料 砂石 木材 钢材 铁锹 雨衣'.split(' '),
);
/** How many characters must be left of a name for a word to be stripped: 压减支出 stays whole, 压减一般性支出 does not. */
const LEAST: Readonly<Record<Lead, number>> = { strip: 2, scene: 2, time: 1, make: 2, act: 3, lower: 3, keep: 0 };

/** Strips scene, time and light verbs from the front of a name: 力争全年完成营造林 → 营造林. With `cuts`, also what stands before the last verb that takes an object. */
export function readFront(text: string, from: number, end: number, cuts = true): Front {
  let at = from;
  let change: 'up' | 'down' | null = null;
  let each = false;
  let verb: Range | null = null;
  // 2064岁已婚妇女, whose dash was lost: the years are no part of who they are.
  if (text[at] === '岁' && isIn(DIGITS, text, at - 1)) at++;
  const quote = afterQuote(text, at, end);
  if (quote > at) at = quote;
  const item = afterItem(text, at, end);
  if (item > at) at = item;
  const bracket = afterBracket(text, at, end);
  if (bracket > at) at = bracket;
  // 在现有路灯500盏的基础上再增加路灯80盏: what it is added to.
  const upon = findLast(text, '础', at, end - 4);
  if (upon > 0 && text[upon - 1] === '基' && text[upon + 1] === '上') at = upon + 2;
  // 城东和城西小学各配备校医: of whom each has it.
  const apiece = findLast(text, '各', at + 2, end - 3);
  const gets = apiece > 0 ? LEADS.starting(text, apiece + 1, end) : null;
  if (gets?.of === 'make' && gets.word.length > 1 && end - gets.end >= 2 && !bound(text, gets.end, end)) at = gets.at;
  for (;;) {
    while (at < end && (isIn(SPACES, text, at) || isIn(MARKS, text, at))) at++;
    // 比去年同期(429)多生: what it is compared with.
    if (text[at] === '(') at += FIGURE.exec(text.slice(at, Math.min(end, at + 16)))?.[0].length ?? 0;
    const opened = afterOpening(text, at, end);
    if (opened > at) {
      at = opened;
      continue;
    }
    const time = during(text, at, end);
    if (time > at) {
      at = time;
      continue;
    }
    const region = afterRegion(text, at, end);
    if (region > at) {
      at = region;
      continue;
    }
    const doers = isIn(EACH_STARTS, text, at) ? afterEach(text, at, end) : at;
    if (doers > at) {
      at = doers;
      continue;
    }
    const hit = LEADS.starting(text, at, end);
    if (!hit || hit.of === 'keep') break;
    // 三年以上有期徒刑: a span with a limit is of the name.
    if (hit.of === 'time' && isIn(YEAR, text, hit.end - 1) && /^以[上下内]/.test(text.slice(hit.end, hit.end + 2))) break;
    // 加上级补助收入, 加上解支出: the level above, and no 加上.
    if (hit.word === '加上' && (text[hit.end] === '级' || text.startsWith('解支出', hit.end))) {
      at = hit.at + 1;
      continue;
    }
    const kept = keptInside(text, hit, end);
    if (kept > 0) {
      at = kept;
      break;
    }
    const left = end - hit.end;
    // 增设编制3人: posts, with nothing that is drawn up behind them.
    if (left === 0 && hit.word === '编制') break;
    // 按时办结率, 安置满意率: how it was done, or what was, is measured. 免费展览: without a verb behind it, it says which.
    if (isIn(RATE, text, end - 1) && ((end - hit.end <= 7 && HOW.has(hit.word)) || (hit.of === 'make' && left > 2 && left <= 4))) break;
    // 用于产业的比例: what it is a share of.
    if (hit.word.endsWith('用于') && '例重比'.includes(text[end - 1] ?? '?')) break;
    if (hit.word === '免费' && !LEADS.starting(text, hit.end, end)) break;
    // 新签约、新开工、新竣工项目: which of them, and no verb.
    if (hit.word[0] === '新' && text[hit.end] === '\u3001' && NEWLY.test(text.slice(hit.end, hit.end + 4))) break;
    if (left > 0 && hit.word.length > 1 && hit.of !== 'time' && hit.of !== 'scene' && bound(text, hit.end, end)) break;
    if (hit.of === 'make' && left === 2 && (ABSTRACT.has(text.slice(hit.end, end)) || (STATED.has(hit.word) && WORKS.has(text.slice(hit.end, end))))) break;
    // 省内转移8万人: where is all that says of what kind.
    if (hit.of === 'scene' && left === 2 && hit.word.endsWith('内')) break;
    const goods = left === 2 && hit.word === '储备' && GOODS.has(text.slice(hit.end, end));
    if (left > 0 && left < LEAST[hit.of] && !(hit.of === 'strip' && hit.word.length > 1) && !goods) break;
    // 累计保障600人次: with nothing behind it, the verb is all that is said.
    if (hit.of === 'act' && left === 0 && hit.word.length === 2) verb = [hit.at, hit.end];
    if (hit.of === 'make' || hit.of === 'lower') {
      verb = [hit.at, hit.end];
      // 化解纠纷156起: what is settled does not fall by that.
      const settled = hit.word === '化解' && '纷盾案访件诉求题'.includes(text[end - 1] ?? '?');
      if (!settled) change ??= hit.of === 'lower' ? 'down' : RISES.has(hit.word) ? 'up' : null;
    }
    if (hit.word === '分别') each = true;
    at = hit.end;
    // 新增和恢复库容, 新建、改造站点: two verbs with one object.
    for (let more = 1; hit.of === 'make' && more > 0 && isIn(JOINING, text, at); at += more)
      more = AND_VERB.exec(text.slice(at, Math.min(end, at + 8)))?.[0].length ?? 0;
  }
  const timed = cuts ? often(text, at, end) : null;
  if (timed) return onward(readFront(text, ...timed), change, each, verb);
  const like = afterExamples(text, at, end);
  if (like > at) at = like;
  const done = cuts ? afterDoer(text, at, end) : null;
  if (done) return onward(readFront(text, ...done), change, each, verb);
  const cut = cuts ? lastCut(text, at, end) : at;
  if (cut > at) {
    // What stood before the verb is gone; what stands behind it may have light words of its own.
    const rest = /[是现要为生]$/.test(text.slice(cut - 1, cut)) ? readFront(text, cut, end) : null;
    at = rest ? rest.name[0] : cut;
    change ??= rest?.change ?? (RISES.has(text.slice(cut - 2, cut)) ? 'up' : null);
  }
  const name = trimQuotes(text, Math.min(at, end), end);
  return {
    name: during(text, name[0], name[1], 0) === name[1] || isSpan(text, name) || isFactor(text, name) || isHelp(text, name) ? [name[1], name[1]] : name,
    change,
    each,
    verb,
  };
}

/** What the rest of a name says, and what was read before it. */
const onward = (rest: Front, change: Front['change'], each: boolean, verb: Front['verb']): Front => ({
  ...rest,
  change: change ?? rest.change,
  each: each || rest.each,
  verb: verb ?? rest.verb,
});

/** A number in brackets, before a name. */
const FIGURE = /^\([\d.,]{1,9}(?:%|\u2030|[\u4E00-\u9FFF]{1,2})?\)/;
/** A list of stages that new projects are in. */
const NEWLY = /^\u3001新(?:开工|竣工|投产|入库|签约|落地|达产|注册)/;
/** What joins two verbs, and the second of them, which alone would stay in a name. */
const JOINING = charSet('\u3001和与及或');
const AND_VERB =
  /^(?:以及|或者|[\u3001和与及或])(?:优化调整|优化|调整|恢复|加固改造|改造|改善|修复|更新|维修|整治|续建|加固|治理|修缮|翻新|完善|提升|开放)(?=[\u4E00-\u9FFF\u3001]{2})/;
/** Words behind which another name starts, whatever stands before them: 集团全年实现营业收入. */
const SAID = new Set([
  '是',
  '共接',
  '实现',
  '来源为',
  '要实现',
  '将实现',
  '喜摘',
  '喜获',
  '准备',
  '现有',
  '共有',
  '预计',
  '目标为',
  '任务为',
  '将增加',
  '将新增',
  '将建成',
  '将新建',
]);

/** Parts of one business that each have a figure of their own. */
const TRADES = new Set(['渠道', '板块', '条线', '产品', '业务', '门店']);

/** How something is done, before a rate of it. */
const HOW = new Set(['按时', '及时', '定期', '成功', '全面', '基本', '圆满', '顺利完成', '超额完成']);
const RATE = charSet('率');
const YEAR = charSet('年');
/** 困难人员实现就业: what they came to is no measure. */
const BECAME = new Set([
  '就业',
  '再就业',
  '转移就业',
  '稳定就业',
  '脱贫',
  '创业',
  '增收',
  '达标',
  '通车',
  '投产',
  '开工',
  '竣工',
  '转移',
  '上市',
  '倍增',
  '翻番',
  '翻倍',
  '翻一番',
]);

/** Where the object of the last verb starts that takes one and is no noun itself: 公司举办培训班 → 培训班. */
function lastCut(text: string, from: number, end: number): number {
  let best = from;
  // A rate's name is a chain of nouns: 家庭医生签约服务率.
  const rate = text[end - 1] === '率' || text[end - 1] === '度' || text.startsWith('比例', end - 2);
  for (const hit of CUTS.all(text, from, end)) {
    if (hit.of === 'keep' || hit.at === from || (rate && !SAID.has(hit.word))) continue;
    const rest = end - hit.end;
    const next = text[hit.end] ?? '';
    // A verb in quotes is of their words: “青山就是金山”创新基地.
    if (findLast(text, '\u201C', from, hit.at) > findLast(text, '\u201D', from, hit.at)) continue;
    if (hit.word === '实现' && BECAME.has(text.slice(hit.end, end))) continue;
    // 投资、消费实现“双过半”: what they came to, in a word.
    if (hit.word === '实现' && text[hit.end] === '\u201C' && text[end - 1] === '\u201D') continue;
    // 信息产业实现增加值: a value that is nothing without its trade.
    // 网销渠道实现保费收入: so is what one of several channels took in.
    if (
      hit.word === '实现' &&
      ((text[hit.at - 1] === '业' && text.slice(hit.end, end) === '增加值') || (hit.at - from >= 4 && TRADES.has(text.slice(hit.at - 2, hit.at))))
    )
      continue;
    if (
      rest >= (SAID.has(hit.word) || hit.word === '获得' ? 2 : 3) &&
      !bound(text, hit.end, end) &&
      !/^(?:的|情况|工作|任务|[和、及与或]|以及)/.test(text.slice(hit.end, hit.end + 2))
    )
      best = next === '了' ? hit.end + 1 : hit.end;
  }
  return best;
}
