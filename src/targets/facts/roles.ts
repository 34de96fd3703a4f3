/** Is a number promised or told? An ordered, visible list of judges; the first that knows decides, and says why. */

import { type CharSet, charSet } from '../../core/charset.ts';
import type { Kind, MentionClass } from '../../core/model.ts';
import cuesData from '../../rules/cues.json' with { type: 'json' };
import type { Found, Range } from '../quantity/found.ts';
import { assessing } from './assessing.ts';
import { boundTo, governs, groundAfter } from './bound.ts';
import { describing } from './describing.ts';
import { find, type Hit, Words } from './words.ts';

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
  readonly within?: Range | null;
}

/** How much a stretch tells (above 0) or promises (below): 同比 and 成功 against 继续 and 加快. A verb that ends its clause tells: 改革纵深推进。 */
export function leanOf(text: string, at: number, end: number): number {
  let lean = MONTHS.test(text.slice(at, at + 8)) ? 2 : 0;
  for (const hit of CUES.all(text, at, end)) {
    if (hit.of.says === 'told') lean += 2;
    else if (hit.of.says === 'lean-told') lean += 1;
    else if (hit.of.says === 'forward' || (hit.of.says === 'hope' && !measuredBy(text, hit))) lean -= hit.of.id === 'hope/bound' ? 1 : 2;
    else if (hit.of.says === 'lean-hope') lean += hit.at > at && ends(text, hit.end) && !ends(text, hit.at - 1) ? 1 : -1;
  }
  for (let i = find(text, '了', at + 1, end); i > 0; i = find(text, '了', i + 1, end)) if (done(text, i)) lean++;
  return lean;
}

/** 1-4月,全市税收…: figures of some months were counted. */
const MONTHS = /^1[-\u2014至到~]{1,2}1?\d月/;
const ENDS: CharSet = charSet(',;\u3002\n');
const ends = (text: string, at: number): boolean => at >= text.length || ENDS[text.charCodeAt(at)] === 1;

/** What decides a number's role. */
export interface Verdict {
  readonly class: MentionClass;
  readonly because: string;
  /** high: words in its own clause; medium: its section or sentence; low: nothing but the plan's kind. */
  readonly grade: 'high' | 'medium' | 'low';
}

/** What the judges know of a number. */
export interface RoleContext {
  readonly text: string;
  readonly found: Found;
  /** The sentence and the clause, as ranges of the text. */
  readonly sentence: readonly [number, number];
  readonly clause: readonly [number, number];
  /** All cues of the sentence, in order. */
  readonly cues: readonly CueHit[];
  /** The kind of the text around: of the section, else of the plan. */
  readonly kind: Kind;
  readonly sectionKind: boolean;
  /** The last year told before the number in its sentence, and the plan's own. */
  readonly year: { readonly year: number; readonly by: boolean; readonly at: number } | null;
  readonly planYear: number | null;
  /** The last year of a plan of several; a report on them tells of all. */
  readonly lastYear?: number | null;
  /** Above 0 where the section around tells more than it promises; used only where nothing else speaks. */
  readonly lean: number;
  /** What the sentences before it in its paragraph told of (去年), when nothing since then looked ahead. */
  readonly past?: string | null;
  /** Is the first half of the plan's year over (下半年工作计划)? */
  readonly halfOver?: boolean;
}

/** The words of promise and report in a stretch; 要 in 重要 and 已 in 已婚 are none. `bases` are the numbers where changes start. */
export function findCues(text: string, at: number, end: number, bases: readonly Found[] = []): CueHit[] {
  const hits: CueHit[] = CUES.all(text, at, end).filter((h) => (h.of.says === 'hope' ? !measuredBy(text, h) : h.of.says === 'told' || h.of.says === 'forward'));
  // 完成了, 达到了: a finished act, told by its particle.
  for (let i = find(text, '了', at + 1, end); i > 0; i = find(text, '了', i + 1, end)) {
    if (done(text, i)) hits.push({ at: i - 1, end: i + 1, word: text.slice(i - 1, i + 1), of: { id: 'told/aspect', says: 'told', carries: false } });
  }
  if (hits.length > 1) hits.sort((a, b) => a.at - b.at);
  return hits.some((h) => h.of.says === 'told') ? hits.flatMap((h, i) => (h.of.says === 'told' ? keep(text, h, hits[i - 1], [at, end], bases) : [h])) : hits;
}

/** Is this 了 the particle of what is done? Not in 为了, 了解. */
const done = (text: string, at: number): boolean =>
  /[\u4E00-\u9FFF]/.test(text[at - 1] ?? '') && !'为除罢'.includes(text[at - 1] ?? '?') && text[at + 1] !== '解';

/** A told word as it is meant: kept to its stretch, or dropped where it tells nothing (确保已整治河道, 到2025年累计完成). */
function keep(text: string, hit: CueHit, before: CueHit | undefined, sentence: Range, bases: readonly Found[]): CueHit[] {
  if (hit.of.id === 'told/since') return [{ ...hit, within: boundTo(text, hit.at, hit.end, sentence, bases) }];
  if (hit.of.id === 'told/total') return UP_TO.test(text.slice(Math.max(sentence[0], hit.at - 24), hit.at)) ? [] : [hit];
  if (hit.of.id === 'told/aspect' && before?.end === hit.at && before.of.says === 'hope' && before.word !== '计划') return [];
  if (hit.word === '已' && ((before?.end === hit.at && before.of.says === 'hope') || /[对将把为]$/.test(text.slice(hit.at - 1, hit.at)))) return [];
  const ground = groundAfter(text, hit.end, sentence[1]);
  return ground ? [{ ...hit, within: [hit.at, ground] }] : [hit];
}

/** Before 累计完成: a time to come, or that of the whole plan. */
const UP_TO = /(?:到20\d{2}年|[底末]前?|之前|年内|期末|期间|[一二两三四五六十]年|\d年|力争|确保|争取|计划|要|将|拟)[^;\u3002]{0,8}$/;

/** After these 计划 is what something is called: 实施提升计划,培训320人. */
const NOUN_ENDS: CharSet = charSet(',;\u3002、》\u201D');

/** 为目标任务的101%, 好于年度目标, 目标任务已全面完成: a goal that something is held against promises nothing; nor does 应X尽X. */
const measuredBy = (text: string, { word, at, end }: CueHit): boolean => {
  if (word === '应') return text[end + 1] === '尽';
  if (!/目标|计划|任务|规划|预期/.test(word)) return false;
  if ((word === '计划' || word === '规划') && (NOUN_ENDS[text.charCodeAt(end)] === 1 || '\u201D"》五'.includes(text[at - 1] || '?'))) return true;
  const before = text.slice(Math.max(0, at - 8), at);
  if (word === '预期') return /(?:于|合|及|超|过|达到|出|如|实现)$/.test(before);
  return (
    /(?:为|占|完成|达|达到|超|超过|比|较|于|与|距|按|按照|对照|根据|设|实现)(?:了|年度|全年|年初|既定|上级|省|市|县|区|原|规划)?(?:定|下达)?的?$/.test(
      before,
    ) ||
    /\d[%\u2030万亿]?[\u4E00-\u9FFF]{0,2}的$/.test(before) ||
    /^\d[\d.,]{0,10}[^,;。\d]{0,4}的\d/.test(text.slice(end, end + 20)) ||
    /^(?:已|均|全部|全面|都|超额|圆满|顺利|如期|提前){1,3}(?:经|完成|实现)/.test(text.slice(end, end + 8))
  );
};

const quote = (c: CueHit): string => (c.word === '' ? c.of.id : c.word);

/** 一是确保安全;二是新建泵站2座: what one item of a running list hopes or tells says nothing of the next. */
const nextItem = ({ text, sentence, found }: RoleContext, { at, end }: CueHit): boolean => {
  const next = find(text, ';', end, found.at);
  return next > 0 && ITEM.test(text.slice(next, Math.min(found.at, next + 4))) && /[一二三四五六七八九十]是/.test(text.slice(sentence[0], at));
};
const ITEM = /^;[一二三四五六七八九十]{1,2}是/;

/** The nearest cue that governs the number: in its clause first, then one before it in the sentence that carries on. */
function governing(x: RoleContext, says: (c: CueHit) => boolean): { cue: CueHit; near: boolean } | null {
  if (x.cues.length === 0) return null;
  const mine = x.cues.filter((c) => governs(c.within, x.found.at) && says(c));
  const before = mine.filter((c) => c.at >= x.clause[0] && c.at < x.found.at).at(-1);
  if (before) return { cue: before, near: true };
  const after = mine.find((c) => c.at >= x.found.end && c.end <= x.clause[1]);
  const carried = mine.filter((c) => c.at < x.clause[0] && c.of.carries && !nextItem(x, c)).at(-1);
  if (after && (after.of.says === 'told' || !carried)) return { cue: after, near: true };
  return carried ? { cue: carried, near: false } : null;
}

/** Decides a number's role, or leaves it to the next. */
export type Judge = (x: RoleContext) => Verdict | null;

const RISE =
  /^[,\s]?(?:力争|争取|确保|努力|计划|预计|今年|实现|还|再|又|继续|进一步|有所|稳步|平均|同比|年均|每年|各|分别|均|[\u4E00-\u9FFF]{1,6}){0,1}(?:再|又)?(?:提高|增加|提升|增长|下降|降低|减少|上升|压减|翻|递增|扩大|缩短|上浮|下浮|增|降)/;
/** Does a change follow the end of 基础上? Also where there is none to ask of (0). */
const rises = (text: string, at: number): boolean => at === 0 || RISE.test(text.slice(at, at + 16));

const lexical: Judge = ({ found, text }) => {
  if (found.kind !== 'quantity') return { class: found.kind, because: found.because, grade: 'high' };
  // 人均预期寿命提高到79岁 is a level, not who it is for.
  if (found.unit === '岁' && /(?:寿命|年龄)[^,;。\d]{0,8}$/.test(text.slice(Math.max(0, found.at - 14), found.at))) return null;
  // 在完成500户改厕的基础上,再改300户: no change starts from them, so they were done.
  if (found.cue?.class === 'base' && !rises(text, groundAfter(text, found.end, found.end + 30)))
    return { class: 'result', because: '在…基础上: what was there before', grade: 'high' };
  if (found.cue) return { class: found.cue.class, because: found.cue.because, grade: 'high' };
  return null;
};

/** 全年计划新建600个, 力争年底达到80% in a report on half a year: the rest of the year is to come. */
const REST =
  /(?:全年|年底前?|年末|下半年)[^,;\u3002\d]{0,6}(?:计划|力争|预计|争取|确保|目标|有望|将)|(?:力争|预计|争取|确保|有望)[^,;\u3002\d]{0,4}(?:全年|年底|年末|下半年)/;
const restOfYear = ({ halfOver, text, clause, found }: RoleContext): boolean => halfOver === true && REST.test(text.slice(clause[0], found.at));

/** A report tells: only words that look ahead (明年, 下一步) make a promise of its numbers. */
const reported: Judge = (x) => {
  if (x.kind !== 'summary') return null;
  const g = governing(x, () => true);
  if (x.year && x.planYear !== null && x.year.year > (x.lastYear ?? x.planYear))
    return { class: 'target', because: `${x.year.year} is to come`, grade: 'medium' };
  if (restOfYear(x)) return { class: 'target', because: 'the rest of the year is to come', grade: 'high' };
  const ahead = governing(x, (c) => c.of.says === 'forward');
  if (ahead && !(g?.cue.of.says === 'told' && g.cue.at > ahead.cue.at))
    return { class: 'target', because: `${quote(ahead.cue)} looks ahead in a report`, grade: ahead.near ? 'high' : 'medium' };
  if (g?.near && g.cue.of.says === 'told') return { class: 'result', because: `${quote(g.cue)} tells what was done, in a report`, grade: 'high' };
  return { class: 'result', because: x.sectionKind ? 'in a section that reports' : 'in a report', grade: 'medium' };
};

/** 已, 目前, 一年来: what stands already, also in a plan. */
const told: Judge = (x) => {
  const g = governing(x, () => true);
  if (g?.cue.of.says !== 'told') return null;
  // 去年完成5000户,今年6000户: what was told of last year ends where this year begins.
  if (!g.near && /今年|本年|明年|年内|本学期|本学年|新学期|这学期|下半年/.test(x.text.slice(g.cue.end, x.found.at))) return null;
  if (x.year && x.planYear !== null && x.year.year >= x.planYear && x.year.at > g.cue.at && !(g.near && g.cue.of.id === 'told/aspect')) return null;
  return { class: 'result', because: `${quote(g.cue)} tells what was done`, grade: g.near ? 'high' : 'medium' };
};

/** 上半年供水560万吨 in a plan for the second half. */
const firstHalf: Judge = ({ halfOver, text, sentence, found }) => {
  if (!halfOver) return null;
  const before = text.slice(sentence[0], found.at);
  const at = before.lastIndexOf('上半年');
  const told = at >= 0 && before.lastIndexOf('下半年') < at && !/[比较与同]$/.test(before.slice(0, at)) && !/全年|年底/.test(before.slice(at));
  return told ? { class: 'result', because: '上半年 is over in this plan', grade: 'medium' } : null;
};

/** 去年,我校被评为…。各科及格率达95%: a paragraph that began to tell goes on, until a word looks ahead. */
const goesOn: Judge = ({ past, year, planYear }) =>
  past && !(year && planYear !== null && year.year >= planYear) ? { class: 'result', because: `${past} opened what is told`, grade: 'medium' } : null;

/** 力争, 确保, 计划, 不低于: the plan commits to it. */
const promised: Judge = (x) => {
  // 控制在 and 不低于 bound what was reached as well as what is to be: they decide only where the text around does not tell.
  const weak = x.kind === 'mixed' && !x.sectionKind && x.lean > 0;
  const g = governing(x, (c) => c.of.says !== 'told' && !(weak && c.of.id === 'hope/bound'));
  if (!g) return null;
  return { class: 'target', because: `${quote(g.cue)} commits to it`, grade: g.near ? 'high' : 'medium' };
};

/** 2022年 in a report of 2023 is past; 到2025年 in a plan of 2024 is to come. */
const byYear: Judge = ({ year, planYear }) => {
  if (!year || planYear === null) return null;
  if (year.year < planYear) return { class: 'result', because: `${year.year} is past in ${planYear}`, grade: 'medium' };
  if (year.year > planYear || year.by) return { class: 'target', because: `${year.year} is to come`, grade: 'medium' };
  return null;
};

const bySection: Judge = (x) => (x.sectionKind && x.kind === 'plan' ? { class: 'target', because: 'in a section that plans', grade: 'medium' } : null);

const byLean: Judge = (x) => (x.kind === 'mixed' && x.lean > 0 ? { class: 'result', because: 'the text around tells what was done', grade: 'low' } : null);

const byPlan: Judge = (x) =>
  x.kind === 'plan' ? { class: 'target', because: 'in a plan', grade: 'medium' } : { class: 'target', because: 'nothing tells it as done', grade: 'low' };

/** In the order in which they are asked. */
export const JUDGES: readonly (readonly [name: string, judge: Judge])[] = [
  ['lexical', lexical],
  ['describing', describing],
  ['assessing', assessing],
  ['reported', reported],
  ['told', told],
  ['promised', promised],
  ['first-half', firstHalf],
  ['goes-on', goesOn],
  ['year', byYear],
  ['section', bySection],
  ['lean', byLean],
  ['plan', byPlan],
];

/** Asks the judges in order. */
export function judgeRole(x: RoleContext): Verdict {
  for (const row of JUDGES) {
    const verdict = row[1](x);
    if (verdict) return verdict;
  }
  return { class: 'scope', because: 'no judge knows it', grade: 'low' };
}
