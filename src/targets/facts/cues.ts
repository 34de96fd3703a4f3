/** Words of promise and report: 已, 力争, 明年; where they stand in a stretch, and how much it leans to one or the other. */

import { anyIn, type CharSet, charSet, isIn } from '../../core/charset.ts';
import { type Hit, Words } from '../../core/words.ts';
import cuesData from '../../rules/cues.json' with { type: 'json' };
import type { Found, Range } from '../quantity/found.ts';
import { boundTo, groundAfter } from './bound.ts';
import { find, quotesAround } from './words.ts';

type Says = 'told' | 'hope' | 'forward' | 'lean-told' | 'lean-hope' | 'keep';
interface CueRow {
  readonly id: string;
  readonly says: Says;
  /** Does it reach beyond its clause, to the rest of the sentence? */
  readonly carries: boolean;
}

const CUES = new Words<CueRow>(cuesData.flatMap((r) => r.words.map((w) => [w, { id: r.id, says: r.says as Says, carries: r.carries }] as const)));

/** A word of promise or report, in a sentence; with the stretch that it keeps to, when it says nothing of the rest (由去年的45%). */
export interface CueHit extends Hit<CueRow> {
  readonly within: Range | null;
}

/** Made in one piece, always with the same fields: copies with one more are slow to make and slow to read. */
const cueHit = ({ at, end, word, of }: Hit<CueRow>, within: Range | null = null): CueHit => ({ at, end, word, of, within });

/** How much a stretch tells (above 0) or promises (below): 同比 and 成功 against 继续 and 加快. A verb that ends its clause tells: 改革纵深推进。 */
export function leanOf(text: string, at: number, end: number): number {
  let lean = MONTHS.test(text.slice(at, at + 13)) ? 2 : 0;
  for (const hit of CUES.all(text, at, end)) {
    if (hit.of.says === 'told') lean += 2;
    else if (hit.of.says === 'lean-told') lean += 1;
    else if (hit.of.says === 'forward' || (hit.of.says === 'hope' && !measuredBy(text, hit))) lean -= hit.of.id === 'hope/bound' ? 1 : 2;
    else if (hit.of.says === 'lean-hope') lean += hit.at > at && ends(text, hit.end) && !ends(text, hit.at - 1) ? 1 : -1;
  }
  for (let i = find(text, '了', at + 1, end); i > 0; i = find(text, '了', i + 1, end)) if (done(text, i)) lean++;
  return lean;
}

/** How far a sentence that was cut for its length is looked back through, and how far in its lead may stand. */
const BACK = 1200;
const LEAD = /^[^\u3002\n]{0,80}(?:目标|任务)(?:是|为)?:/;

/** 截止目前,…: a count of what was done, up to a day. */
const COUNT = /^(?:截[至止](?:目前|[^,\u3002\n]{2,12}[日月底末])|今年以来|一年来),/;

/** 2026年的主要预期目标是:甲增长5%;乙增长6%;…, 截至11月底,甲5套;乙6套;…: what leads a long list in holds for the piece of it that is read alone. */
export function leadCue(text: string, [at]: Range, from: number): CueHit[] {
  if (at <= from || !';,\u3001'.includes(text[at - 1] ?? '?')) return [];
  const before = text.slice(Math.max(from, at - BACK), at);
  const start = Math.max(before.lastIndexOf('\u3002'), before.lastIndexOf('\n')) + 1;
  if (start === 0 && at - BACK > from) return [];
  const lead = before.slice(start, start + 100);
  if (LEAD.test(lead)) return [cueHit({ at, end: at, word: '目标是', of: { id: 'hope/goal', says: 'forward', carries: true } })];
  return COUNT.test(lead) ? [cueHit({ at, end: at, word: lead.slice(0, lead.indexOf(',')), of: { id: 'told/count', says: 'told', carries: true } })] : [];
}

/** Does a stretch tell in two ways of its own (共, 同比, 进行了), and hope in none? Words that tell outright (已, 去年) are not asked: they keep to their stretch. */
export function tells(text: string, at: number, end: number): boolean {
  const ways = new Set<string>();
  for (const hit of CUES.all(text, at, end)) {
    if (hit.of.says === 'forward' || hit.of.says === 'hope') return false;
    if (hit.of.says === 'lean-told') ways.add(hit.word);
  }
  for (let i = find(text, '了', at + 1, end); i > 0; i = find(text, '了', i + 1, end)) if (done(text, i)) ways.add('了');
  return ways.size > 1 || (ways.size === 1 && MONTHS.test(text.slice(at, at + 13))) || (text.startsWith('20', at) && YEARS.test(text.slice(at, at + 48)));
}

/** 2013~2017年,累计…: figures of some years were added up. */
const YEARS = /^20\d\d年?[-\u2014~至到]{1,2}20\d\d年[间来]?,?(?:累计|[^,\u3002\d]{2,24}分别为\d{1,4}\.\d)/;
/** 1-4月,全市税收…: figures of some months were counted. */
const MONTHS = /^(?:今年|20\d\d年)?(?:1[-\u2014至到~]{1,2}1?\d月|前(?:三个?季度|[二三四五六七八九十\d]{1,2}个?月))/;
const ENDS: CharSet = charSet(',;\u3002\n');
const ends = (text: string, at: number): boolean => at >= text.length || isIn(ENDS, text, at);

/** The words of promise and report in a stretch; 要 in 重要 and 已 in 已婚 are none. `bases` are the numbers where changes start. */
export function findCues(text: string, at: number, end: number, bases: readonly Found[] = []): CueHit[] {
  const hits: CueHit[] = CUES.all(text, at, end)
    .filter((h) =>
      h.of.says === 'hope'
        ? !measuredBy(text, h) && !inSlogan(text, h)
        : h.of.says === 'told' || (h.of.says === 'forward' && !asPlanned(text, h) && !(HELD_TO.test(h.word) && heldTo(text, h))),
    )
    .map((h) => cueHit(h, h.of.says === 'told' ? null : bracketOf(text, h, end)));
  // 完成了, 达到了: a finished act, told by its particle.
  for (let i = find(text, '了', at + 1, end); i > 0; i = find(text, '了', i + 1, end)) {
    if (done(text, i)) hits.push(cueHit({ at: i - 1, end: i + 1, word: text.slice(i - 1, i + 1), of: { id: 'told/aspect', says: 'told', carries: false } }));
  }
  if (hits.length > 1) hits.sort((a, b) => a.at - b.at);
  return hits.some((h) => h.of.says === 'told') ? hits.flatMap((h, i) => (h.of.says === 'told' ? keep(text, h, hits[i - 1], [at, end], bases) : [h])) : hits;
}

/** “三管三必须”, “力争上游”精神: a word in a short quote that holds no number is part of a name. */
function inSlogan(text: string, { at, end }: Hit<CueRow>): boolean {
  const quotes = quotesAround(text, at, end, SLOGAN);
  return quotes !== null && !OUT_OF_SLOGAN.test(text.slice(quotes[0] + 1, at)) && !OUT_OF_SLOGAN.test(text.slice(end, quotes[1]));
}

const SLOGAN = 10;
const OUT_OF_SLOGAN = /[\d,;\u3002\u201C\u201D]/;

/** 按计划完成35公里: as it was planned. */
const asPlanned = (text: string, { at, of, word }: Hit<CueRow>): boolean =>
  (of.id === 'hope/meant' && '按照依如'.includes(text[at - 1] ?? '?')) ||
  (word === '本年度计划' && /(?:完成|[占为])$/.test(text.slice(Math.max(0, at - 2), at)));

/** 优良天数好于目标值, 目标值完成率, 目标值(95%): what something is held against, or the name of a rate. */
const heldTo = (text: string, hit: Hit<CueRow>): boolean =>
  hit.word === '目标值' ? measuredBy(text, hit) || '的完差(以\u3001'.includes(text[hit.end] || '?') : !AIMS_AT.test(text.slice(hit.end, hit.end + 3));
const HELD_TO = /^目标(?:值|实现)$/;
/** 目标实现门诊量5万人次; not 目标实现率, 目标实现了, 各项目标实现95%. */
const AIMS_AT = /^(?![率程情了的度较不良偏进顺困过路方])[\u4E00-\u9FFF]{2}/;

/** 增长5.6%(计划目标为6%),失业率3.1%: what is hoped in brackets keeps to them. */
function bracketOf(text: string, hit: Hit<CueRow>, end: number): Range | null {
  const near = text.slice(Math.max(0, hit.at - 12), hit.at);
  const open = near.lastIndexOf('(');
  if (open < 0 || near.indexOf(')', open) >= 0) return null;
  const close = find(text, ')', hit.end, Math.min(end, hit.end + 60));
  return close < 0 ? null : [hit.at, close];
}

/** Is this 了 the particle of what is done? Not in 为了, 了解, 年度终了, 一目了然. */
const done = (text: string, at: number): boolean =>
  /[\u4E00-\u9FFF]/.test(text[at - 1] ?? '') && !'为除罢终'.includes(text[at - 1] ?? '?') && !'解然'.includes(text[at + 1] || '?');

/** A told word as it is meant: kept to its stretch, or dropped where it tells nothing (确保已整治河道, 到2025年累计完成). */
function keep(text: string, hit: CueHit, before: CueHit | undefined, sentence: Range, bases: readonly Found[]): CueHit[] {
  // 占现有耕地八成: what it is a share of.
  if (hit.word === '现有' && text[hit.at - 1] === '占') return [];
  // 对2000家现有单位开展检查: which of them.
  if ((hit.word === '现有' || hit.word === '已有') && /\d[万多余]?[家个户名人所座处件]$/.test(text.slice(Math.max(0, hit.at - 4), hit.at))) return [];
  if (hit.of.id === 'told/since') return [cueHit(hit, boundTo(text, hit.at, hit.end, sentence, bases))];
  if (hit.of.id === 'told/total') return UP_TO.test(text.slice(Math.max(sentence[0], hit.at - 24), hit.at)) ? [] : [hit];
  if (hit.of.id === 'told/aspect' && before?.end === hit.at && before.of.says === 'hope' && before.word !== '计划') return [];
  if (hit.word === '已' && ((before?.end === hit.at && before.of.says === 'hope') || /[对将把为]$/.test(text.slice(hit.at - 1, hit.at)))) return [];
  if (hit.word.startsWith('已') && WHOSE.test(text.slice(hit.at + 1, hit.at + 34))) return [];
  const ground = groundAfter(text, hit.end, sentence[1]);
  return ground ? [cueHit(hit, [hit.at, ground])] : [hit];
}

/** 已⟦管理高血压患者血压控制率达到⟧60%: of whom a rate is, and not whether it is reached. */
const WHOSE =
  /^经?(?:纳入|管理|登记|发现|确诊|诊断|治疗|建档|建卡|接种|签约|报告|上报|录入|检出|查出|脱贫|备案|发证)(?!率)[\u4E00-\u9FFF、()]{2,18}(?:率|比例)(?:要|应|均|都|力争|必须|保持|稳定|控制){0,2}(?:达|[>\u2265]|不低于|不少于|在|为|超过|提高)/;

/** Before 累计完成: a time to come, or that of the whole plan. */
const UP_TO = /(?:到20\d{2}年|[底末]前?|之前|年内|期末|期间|[一二两三四五六十]年|\d年|力争|确保|争取|计划|要|将|拟)[^;\u3002\d]{0,8}$/;

/** 将整治工作融入实事项目,开展检查26次: 将 is 把. */
const DISPOSED = /^(?![^,;\u3002]{0,3}[要会继于在达实建新完])[^,;\u3002\d]{2,40}(?:融入|纳入|列[入为]|贯穿于?|摆在|放在)[\u4E00-\u9FFF]/;
const DISPOSES = charSet('融纳列贯摆放');

/** After these 计划 is what something is called: 实施提升计划,培训320人. */
const NOUN_ENDS: CharSet = charSet(',;\u3002、》\u201D');

/** 为目标任务的101%, 好于年度目标, 目标任务已全面完成: a goal that something is held against promises nothing; nor does 应X尽X. */
const measuredBy = (text: string, { word, at, end }: Hit<CueRow>): boolean => {
  if (word === '应') return text[end + 1] === '尽';
  // 编制完成产业规划1360个: plans that are counted. 规划值: what they set.
  if (word === '规划' && (text[at - 1] === '已' || /[\d值]/.test(text[end] ?? '') || text.startsWith('显示', end))) return true;
  // 现将全年工作总结如下: what is reported, where its colon was lost.
  if (word === '将' && text[at - 1] === '现') return true;
  // 10个计划投产项目已投产7个: which projects they are.
  if (word === '计划' && /\d[个项座处家]$/.test(text.slice(Math.max(0, at - 2), at)) && /^[\u4E00-\u9FFF]{2,4}(?:项目|工程)/.test(text.slice(end, end + 6)))
    return true;
  // 项目资金争取再上台阶: work that is called so.
  if (word === '争取') return /(?:资金|项目|债券|政策)$/.test(text.slice(Math.max(0, at - 2), at));
  // 比力争指标降低0.1元: what it is held against.
  if (word === '力争') return text.startsWith('指标', end);
  if (word === '将') return anyIn(text, DISPOSES, end + 2, Math.min(text.length, end + 44)) && DISPOSED.test(text.slice(end, end + 44));
  if (!/目标|计划|任务|规划|预期/.test(word)) return false;
  if ((word === '计划' || word === '规划') && (isIn(NOUN_ENDS, text, end) || '\u201D"》五'.includes(text[at - 1] || '?'))) return true;
  const before = text.slice(Math.max(0, at - 8), at);
  if (word === '预期') return /(?:于|合|及|超|过|达到|出|如|实现)$/.test(before);
  return (
    /(?:为|占|完成|达|达到|超|超过|比|较|于|与|距|按|按照|对照|根据|设|实现)(?:了|年度|全年|年初|既定|上级|省|市|县|区|原|规划|各项){0,3}(?:定|下达)?的?$/.test(
      before,
    ) ||
    /\d[%\u2030万亿]?[\u4E00-\u9FFF]{0,4}的(?:年度|全年|年初|既定|预期)?$/.test(before) ||
    /^\d[\d.,]{0,10}[^,;。\d]{0,4}的\d/.test(text.slice(end, end + 20)) ||
    /^(?:已|均|全部|全面|都|超额|圆满|顺利|如期|提前){1,3}(?:经|完成|实现)|^的?完成(?:率|情况|进度)/.test(text.slice(end, end + 8))
  );
};
