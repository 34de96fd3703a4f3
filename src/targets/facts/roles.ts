/** Is a number promised or told? An ordered, visible list of judges; the first that knows decides, and says why. */

import { anyIn, charSet } from '../../core/charset.ts';
import type { Kind, MentionClass } from '../../core/model.ts';
import type { Found } from '../quantity/found.ts';
import { assessing } from './assessing.ts';
import { governs, groundAfter } from './bound.ts';
import { byYear } from './by-year.ts';
import type { CueHit } from './cues.ts';
import { describing } from './describing.ts';
import { happened, meant, ofGoal, restated, shareOfPlan } from './goals.ts';
import { prescribes, unbuilt } from './prescribed.ts';
import { cameOut, standing } from './standing.ts';
import { which } from './which.ts';
import { find, findLast } from './words.ts';

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
  /** Does its sentence give figures of what nobody plans (死亡2人, 发现隐患182处)? */
  readonly unplanned?: boolean;
  /** Is the plan's year reported on, and a later one planned (2023年总结及2024年计划)? */
  readonly reviewed?: boolean;
  /** Does its sentence go on with the tasks that a report lists? */
  readonly listed?: boolean;
  /** Is the first half of the plan's year over (下半年工作计划)? */
  readonly halfOver?: boolean;
}

const quote = (c: CueHit): string => (c.word === '' ? c.of.id : c.word);

/** 一是确保安全;二是新建泵站2座: what one item of a running list hopes or tells says nothing of the next. */
const nextItem = ({ text, sentence, found }: RoleContext, { at, end }: { readonly at: number; readonly end: number }): boolean => {
  const next = find(text, ';', end, found.at);
  return next > 0 && ITEM.test(text.slice(next, Math.min(found.at, next + 4))) && /[一二三四五六七八九十]是/.test(text.slice(sentence[0], at));
};
const ITEM = /^;[一二三四五六七八九十]{1,2}是/;

/** 甲楼完工;乙楼封顶,明年增加床位100张;丙楼装修5层: what an item in the midst of a row says of its own end says nothing of the next. */
const ownItem = (text: string, from: number, at: number, to: number): boolean => {
  if (find(text, ';', at, to) < 0) return false;
  const start = findLast(text, ';', from, at);
  return start >= from && find(text, ',', start, at) > 0;
};

/** 努力提升招商水平,前4月,实现到位资金21亿元: the figures of some months were counted, whatever was hoped before. */
const counts = ({ text, found }: RoleContext, { end }: CueHit): boolean => MONTHS.test(text.slice(end, found.at));
const MONTHS = /[,;](?:今年|20\d\d年)?(?:前(?:三个?季度|[\d二三四五六七八九十]{1,2}个?月)|1[-\u2014至到~]{1,2}1?\d月)/;

/** 确保实现开门红 2017年,产值增长11%: a year that is over, named behind what was hoped. */
const overSince = ({ year, planYear }: RoleContext, { end }: CueHit): boolean =>
  year !== null && planYear !== null && year.year < planYear && !year.by && year.at >= end;

/** Does a bracket open between a number and what stands behind it? */
const opensBetween = (text: string, at: number, end: number): boolean => {
  const open = find(text, '(', at, end);
  return open >= 0 && find(text, ')', open, end) < 0;
};

/** The nearest cue that governs the number: in its clause first, then one before it in the sentence that carries on. */
function governing(x: RoleContext, says: (c: CueHit) => boolean): { cue: CueHit; near: boolean } | null {
  if (x.cues.length === 0) return null;
  const mine = x.cues.filter((c) => governs(c.within, x.found.at) && says(c));
  const before = mine.filter((c) => c.at >= x.clause[0] && c.at < x.found.at).at(-1);
  if (before) return { cue: before, near: true };
  // 增长5.6%(计划目标为6%): what a bracket behind it says is of another number.
  const after = mine.find((c) => c.at >= x.found.end && c.end <= x.clause[1] && !opensBetween(x.text, x.found.end, c.at));
  const carried = mine
    .filter(
      (c) =>
        c.at < x.clause[0] &&
        c.of.carries &&
        !nextItem(x, c) &&
        !(c.of.says === 'hope' && !c.word.includes('目标') && overSince(x, c)) &&
        !(c.of.says === 'hope' && x.kind !== 'plan' && counts(x, c)) &&
        !ownItem(x.text, x.sentence[0], c.at, x.found.at),
    )
    .at(-1);
  if (after && (after.of.says === 'told' || !carried)) return { cue: after, near: true };
  return carried ? { cue: carried, near: false } : null;
}

/** Decides a number's role, or leaves it to the next. */
export type Judge = (x: RoleContext) => Verdict | null;

const RISE =
  /^[,\s]?(?:力争|争取|确保|努力|计划|预计|今年|实现|还|再|又|继续|进一步|有所|稳步|平均|同比|年均|每年|各|分别|均|[\u4E00-\u9FFF]{1,6}){0,1}(?:再|又)?(?:提高|增加|提升|增长|下降|降低|减少|上升|压减|翻|递增|扩大|缩短|上浮|下浮|增|降)/;
/** Does a change follow the end of 基础上? Also where there is none to ask of (0). */
const rises = (text: string, at: number): boolean => at === 0 || RISE.test(text.slice(at, at + 16));

/** 人均预期寿命由2012年的74.1岁提高到⟦77.5岁⟧,5年提高⟦3.4岁⟧; 寿命达到79岁,比2020年提高⟦1.4岁⟧ */
const LIFE =
  /(?:寿命|年龄)(?:[^,;\u3002\d]{0,8}|[^,;\u3002\d由从]{0,6}\d{1,3}(?:\.\d{1,2})?岁,[比较][^,;\u3002]{2,14}[提升增延下降][高长加降低]了?|[由从](?:\d{4}年的?)?\d{1,3}(?:\.\d{1,2})?岁[\u4E00-\u9FFF]{2,4}(?:\d{4}年的?)?(?:\d{1,3}(?:\.\d{1,2})?岁,(?:\d{1,2}年)?[\u4E00-\u9FFF]{2,4})?)$/;
/** 在确保出勤率不低于⟦95%⟧的基础上: it is to be so. */
const ENSURES = charSet('保争');
const ENSURED = /在(?:确保|力争|保证)[^,;\u3002]{2,16}$/;
const lexical: Judge = ({ found, text }) => {
  if (found.kind !== 'quantity') return { class: found.kind, because: found.because, grade: 'high' };
  // 人均预期寿命提高到79岁 is a level, not who it is for.
  if (found.unit === '岁' && found.cue?.class !== 'base' && LIFE.test(text.slice(Math.max(0, found.at - 40), found.at))) return null;
  // 在完成500户改厕的基础上,再改300户: no change starts from them, so they were done.
  if (
    found.cue?.class === 'base' &&
    anyIn(text, ENSURES, found.at - 20, found.at) &&
    ENSURED.test(text.slice(Math.max(0, found.at - 20), found.at)) &&
    groundAfter(text, found.end, found.end + 30)
  )
    return null;
  if (found.cue?.class === 'base' && !rises(text, groundAfter(text, found.end, found.end + 30)))
    return { class: 'result', because: '在…基础上: what was there before', grade: 'high' };
  if (found.cue) return { class: found.cue.class, because: found.cue.because, grade: 'high' };
  return null;
};

/** 全年计划新建600个, 力争年底达到80% in a report on half a year: the rest of the year is to come. */
const REST =
  /(?<!完成|达到|达|占|为|占了|完成了)(?:全年|年底前?|年末|下半年)[^,;\u3002\d]{0,6}(?:计划|力争|预计|争取|确保|目标|有望|将)|(?:力争|预计|争取|确保|有望)[^,;\u3002\d]{0,4}(?:全年|年底|年末|下半年)/;
const restOfYear = ({ halfOver, text, clause, found }: RoleContext): boolean => halfOver === true && REST.test(text.slice(clause[0], found.at));

/** A report tells: only words that look ahead (明年, 下一步) make a promise of its numbers. */
const reported: Judge = (x) => {
  if (x.kind !== 'summary') return null;
  const g = governing(x, () => true);
  const { year } = x;
  if (
    year &&
    x.planYear !== null &&
    year.year > (x.lastYear ?? x.planYear) &&
    !ownItem(x.text, x.sentence[0], year.at, x.found.at) &&
    !nextItem(x, { at: year.at, end: year.at })
  )
    return { class: 'target', because: `${year.year} is to come`, grade: 'medium' };
  if (restOfYear(x)) return { class: 'target', because: 'the rest of the year is to come', grade: 'high' };
  const ahead = governing(x, (c) => c.of.says === 'forward');
  if (ahead && !(g?.cue.of.says === 'told' && g.cue.at > ahead.cue.at))
    return { class: 'target', because: `${quote(ahead.cue)} looks ahead in a report`, grade: ahead.near ? 'high' : 'medium' };
  if (g?.near && g.cue.of.says === 'told') return { class: 'result', because: `${quote(g.cue)} tells what was done, in a report`, grade: 'high' };
  // 计划年底前再建3座: the day by which says less than the verb before it.
  const verb = g?.cue.of.id === 'hope/duty' ? governing(x, (c) => c.of.id !== 'hope/duty') : g;
  const rule = (verb && prescribes(x, verb.cue)) ?? unbuilt(x);
  if (rule) return { class: 'target', because: rule, grade: 'medium' };
  if (g?.near && g.cue.word === '力争' && g.cue.at < x.found.at) return { class: 'target', because: '力争 looks ahead in a report', grade: 'high' };
  if (meant(x)) return { class: 'target', because: 'what a sentence of a report sets, that tells of nothing done', grade: 'medium' };
  if (x.listed) return { class: 'target', because: 'the report goes on with its tasks', grade: 'medium' };
  return { class: 'result', because: x.sectionKind ? 'in a section that reports' : 'in a report', grade: 'medium' };
};

/** This year, or its end: 目前签约率为62%,年底达到75%. */
const AHEAD = /今年|本年|明年|年内|本学期|本学年|新学期|这学期|下半年|[,;](?:到|力争)?(?:年底|年末|期末)/;

/** 已, 目前, 一年来: what stands already, also in a plan. */
const told: Judge = (x) => {
  // 实际到位外资10亿元 is also what plans set; ,实际完成10亿元 is none.
  const g = governing(x, (c) => !(c.of.id === 'told/real' && x.kind === 'plan' && (c.at !== x.clause[0] || c.word === '实际到位')));
  if (g?.cue.of.says !== 'told') return null;
  // 现有职工120人,培训率100%: what there is is counted.
  if (g.cue.word === '现有' && !g.near && x.kind === 'plan' && x.found.unitKind === 'percent') return null;
  // 去年完成5000户,今年6000户: what was told of last year ends where this year begins.
  if (!g.near && AHEAD.test(x.text.slice(g.cue.end, x.found.at))) return null;
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
const goesOn: Judge = ({ text, past, year, planYear }) =>
  past && !(year && planYear !== null && year.year >= planYear && !text.startsWith('全年', year.at))
    ? { class: 'result', because: `${past} opened what is told`, grade: 'medium' }
    : null;

/** 力争, 确保, 计划, 不低于: the plan commits to it. */
const promised: Judge = (x) => {
  // 控制在 and 不低于 bound what was reached as well as what is to be: they decide only where the text around does not tell.
  const weak = x.kind === 'mixed' && !x.sectionKind && x.lean > 0;
  const g = governing(x, (c) => c.of.says !== 'told' && !(weak && c.of.id === 'hope/bound'));
  if (!g) return null;
  return { class: 'target', because: `${quote(g.cue)} commits to it`, grade: g.near ? 'high' : 'medium' };
};

const bySection: Judge = (x) => (x.sectionKind && x.kind === 'plan' ? { class: 'target', because: 'in a section that plans', grade: 'medium' } : null);

const byLean: Judge = (x) => (x.kind !== 'summary' && x.lean > 0 ? { class: 'result', because: 'the text around tells what was done', grade: 'low' } : null);

const byPlan: Judge = (x) =>
  x.kind === 'plan' ? { class: 'target', because: 'in a plan', grade: 'medium' } : { class: 'target', because: 'nothing tells it as done', grade: 'low' };

/** In the order in which they are asked. */
export const JUDGES: readonly (readonly [name: string, judge: Judge])[] = [
  ['lexical', lexical],
  ['describing', describing],
  ['which', which],
  ['share-of-plan', shareOfPlan],
  ['of-goal', ofGoal],
  ['assessing', assessing],
  ['restated', restated],
  ['reported', reported],
  ['told', told],
  ['promised', promised],
  ['happened', happened],
  ['first-half', firstHalf],
  ['goes-on', goesOn],
  ['stands', standing],
  ['came-out', cameOut],
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
