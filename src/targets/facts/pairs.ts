/** Numbers that are paired off, or grown together, with those before them in the sentence. */
import type { Tokens } from '../../tokens/tokens.ts';
import type { Found, Range } from '../quantity/found.ts';
import { isVerb, readBehind } from './behind.ts';
import { headOf, tailOf } from './edges.ts';
import { type Left, like } from './left.ts';
import { LEADS } from './lexicon.ts';
import { changedTo } from './members.ts';
import { isEmpty, type Named, own, renamed, VERB, withNames } from './named.ts';
import { COUNTED } from './said.ts';

/** The numbers before that a list of changes is paired off with: 客运量3万人,货运量5万吨,同比增长5%、6%. Without 分别, they are levels with names of their own. */
export function earlierOf(text: string, sentence: Range, out: readonly Named[], left: Left, members: readonly Found[]): readonly Named[] {
  // 第一产业8万人,第二产业5万人,占比分别为62%、38%: what only says that they are shares.
  if (members.length < 2 || (left.name[1] > left.name[0] && !(left.each && isEmpty(text.slice(...left.name))))) return [];
  // 管理率91%,分娩率97%,较上年(85%和94%)分别提高6个和3个百分点: what stands in brackets is what they are held against.
  const [from, to] = [out.at(-members.length)?.found, out.at(-1)?.found];
  const aside = left.each && from && to && text[headOf(from) - 1] === '(' && text[tailOf(to)] === ')' ? members.length : 0;
  const before = out.slice(-members.length - aside, out.length - aside);
  // 达标率、优良率均为100%,分别提高5个和6个百分点: one value of all of them stands before.
  const all = out.at(-1);
  if (left.each && all?.shared && all.names.length === members.length && all.found.at >= sentence[0])
    return all.names.map((name) => withNames(all.found, all.left, own([name], all.how, all.borrowed, all.under), 'shared'));
  if (left.each) return apart(text, before) ? before : (levelsOf(text, sentence, out, members.length) ?? before);
  // 普及率、治理率分别提高3个、6个百分点,达到92%、68%: the levels that they rose to.
  const rose = left.linked && before.length === members.length && before.every((n) => n.paired && n.left === before[0]?.left && n.left.change !== null);
  if (rose && left.change === null && (before[0]?.found.at ?? 0) >= sentence[0]) return before;
  if (left.change === null && left.basis === null) return [];
  // 里程30公里,投资2亿元,分别完成计划的90%、95%,同比增长5%、6%: the same ones again.
  const pairs = before.length === members.length && before.every((n) => n.paired && n.left === before[0]?.left && n.found.at >= sentence[0]);
  const levels = pairs
    ? before
    : before.filter((n) => n.found.at >= sentence[0] && n.found.unitKind !== 'percent' && !n.left.change && (!n.borrowed || n.how === VERB) && !n.shared);
  const named = new Set(levels.flatMap((n) => n.names.map((r) => text.slice(...r) + (n.of ? n.of[0] : ''))));
  return levels.length === members.length && named.size === members.length ? before : [];
}

/** Have numbers names that differ? */
const apart = (text: string, named: readonly Named[]): boolean => new Set(named.flatMap((n) => n.names.map((r) => text.slice(...r)))).size >= named.length;

/** 游客3万人次,增长9%,旅游收入2亿元,增长8%,分别恢复到…: as many levels as there are values, each with a name of its own; null where there are not. */
function levelsOf(text: string, sentence: Range, out: readonly Named[], values: number): readonly Named[] | null {
  const levels = out.filter((n) => n.found.at >= sentence[0] && n.left.change === null && !n.borrowed && !n.shared && n.names.length === 1);
  return levels.length === values && apart(text, levels) ? levels : null;
}

/** 工业项目8个、农业项目4个,完成率分别为96%、94%: rates of those that were counted before; null where they are not. */
export function ratesOf(text: string, sentence: Range, out: readonly Named[], left: Left, members: readonly Found[]): Named[] | null {
  const rate = text.slice(...left.name);
  if (members.length < 2 || !left.each || !/^(?:[\u4E00-\u9FFF]{1,3}率|总?(?:里程|面积|产量|产值|投资|人数)|单产|亩产|总产|均价|单价)$/.test(rate)) return null;
  const before = out.slice(-members.length);
  const said = new Set(before.map((n) => text.slice(...(n.names[0] ?? [0, 0]))));
  if (
    said.size !== members.length ||
    said.has('') ||
    before.some((n) => n.found.at < sentence[0] || n.borrowed || n.shared || n.paired || n.found.unitKind === 'percent')
  )
    return null;
  return members.map((found, k) => {
    const of = before[k]?.names[0] ?? null;
    const called = of ? text.slice(...of) + rate : undefined;
    return withNames(found, left, own([left.name], 'paired off with the numbers before', false, undefined, called), 'paired', of);
  });
}

/** 低保新增276户462人: the same in another unit, with the name and the growth of the number that it is grown together with; null where it has a noun of its own. */
export function grown(
  text: string,
  sentence: Range,
  before: Named | undefined,
  [first, last]: readonly [Found, Found],
  left: Left,
  to: number,
  tag: Tokens['tag'],
): Named | null {
  const name = before?.names[0];
  if (!before || !name || before.names.length !== 1 || before.paired || tailOf(before.found) !== headOf(first)) return null;
  if (name[1] > headOf(before.found) || left.name[1] > left.name[0] || !COUNTED.has(first.unitKind) || !COUNTED.has(before.found.unitKind)) return null;
  const behind = readBehind(text, sentence, first, last, left, to);
  if (behind && LEADS.starting(text, ...behind)?.of !== 'make' && !isVerb(text, behind, tag)) return null;
  return renamed(before, first, like(left, { change: before.left.change }), { how: 'named with the number before', borrowed: true });
}

/** 分别上升3%和下降2%: the members of a list with the change that stands before each. */
export function ownChanges(text: string, named: readonly Named[]): readonly Named[] {
  if (named.length < 2 || named[0]?.left.change === null) return named;
  let change = named[0]?.left.change ?? null;
  return named.map((n, i) => {
    const before = named[i - 1];
    change = (before && changedTo(text, before.found, n.found)) ?? change;
    return change === n.left.change ? n : renamed(n, n.found, like(n.left, { change }));
  });
}

/** 增长8%、力争10%: the higher goal is of the same growth. */
export function aimedHigher(text: string, before: Named | undefined, named: readonly Named[]): readonly Named[] {
  const first = named[0];
  if (!before || !first || named.length > 1 || !first.borrowed || first.left.change !== null || before.left.change === null) return named;
  if (first.found.unitKind !== 'percent' || before.found.unitKind !== 'percent') return named;
  return HIGHER.test(text.slice(tailOf(before.found), headOf(first.found)))
    ? [renamed(first, first.found, like(first.left, { change: before.left.change }))]
    : named;
}
const HIGHER = /^[\u3001,](?:并|全年)?(?:力争|争取|冲刺|奋斗目标为?)(?:实现|完成|达到?)?$/;

/** 新增道路5公里、绿道3公里: what stands behind the mark is new too, unless it has a verb or is a rate. */
export function alsoNew(text: string, before: Named | undefined, named: readonly Named[], tag: Tokens['tag']): readonly Named[] {
  const name = named[0]?.names[0];
  if (before?.left.change !== 'up' || !name || named.length !== 1 || named[0]?.names.length !== 1) return named;
  const { left, found } = named[0];
  const from = tailOf(before.found);
  if (left.change !== null || left.linked || left.verb || text[from] !== '\u3001' || name[0] !== from + 1 || name[1] > headOf(found)) return named;
  if (!ALSO.has(found.unitKind) || !isNew(text, before)) return named;
  const words = tag(text.slice(name[0], Math.min(name[1], name[0] + 24)));
  // 停车位 is a verb and a noun of one character.
  return (words[0]?.tag === 'v' && words[1]?.word.length !== 1) || words.at(-1)?.tag === 'v' ? named : [renamed(named[0], found, like(left, { change: 'up' }))];
}
const ALSO: ReadonlySet<string> = new Set(['count', 'people', 'length', 'area', 'volume', 'mass', 'money', 'energy']);
/** Does 新增 stand before the name, or did the name before it say so already? */
function isNew(text: string, { names, left }: Named): boolean {
  const at = names[0]?.[0] ?? 0;
  return /(?:新增加?|净增|增设|增添)$/.test(text.slice(Math.max(0, at - 3), at)) || (text[at - 1] === '\u3001' && !left.linked && !left.verb);
}

/** 面积140万亩比上年扩大1万亩以上总产62万吨, whose commas are lost: is a growth of what was told in its unit, and not of what stands behind it? */
export const growsOn = (left: Left, last: Named | null, from: number, unit: string): boolean =>
  left.change !== null && left.basis !== null && !left.each && unit !== '' && last?.found.unit === unit && last.found.at >= from;
