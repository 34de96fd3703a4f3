/** What the characters around a number say of it: whether it goes on, and whether they belong to it. */
import { Char, isHan, kindAt } from './chars.ts';
import { decimalRun } from './digits.ts';
import type { Sum } from './sum.ts';
import { unitAt } from './units.ts';

/** What makes a number go on though it is no digit. */
const GOES_ON = new Set(Array.from('多余几来点 \u200B\uFEFF', (c) => c.charCodeAt(0)));

/** May a number go on with this character? Of `other2` (%, 半, 过) none can. */
export function goesOn(text: string, at: number): boolean {
  const kind = kindAt(text, at);
  return (kind !== Char.other && kind !== Char.other2) || GOES_ON.has(text.charCodeAt(at));
}

/** 千 belongs to the unit in 12千米 and 一百千瓦, to the number in 三千米; 百分点 is a unit even where its 个 is lost. */
export function isUnitHere(text: string, at: number, sum: Sum): boolean {
  if (text.startsWith('分点', at + 1)) return true;
  if (text[at] !== '千' || (sum.digit !== null && !sum.ascii)) return false;
  const unit = unitAt(text, at);
  return unit !== null && unit.end - at >= 2;
}

/** 近千家企业, 过亿元, 超百人, 增至百张: a round number that a comparator and a unit stand around. 附近百姓 has neither. */
export function nearly(text: string, at: number): boolean {
  const before = text[at - 1] ?? '';
  if (before === '至') return '增升扩加减降'.includes(text[at - 2] || '?') && unitAt(text, at + 1) !== null;
  return '近超过逾破'.includes(before || '?') && !'附最邻临靠接高通经不度'.includes(text[at - 2] || '?') && unitAt(text, at + 1) !== null;
}

/** Is the number's neighbour one of the formal kind, or money? 壹拾, 伍仟, 玖元: but not 陆地, 肆意. */
export function formalNeighbour(text: string, at: number): boolean {
  const kind = kindAt(text, at);
  return kind === Char.formal || kind === Char.formalTen || kind === Char.myriad || '元圆角'.includes(text[at] || '?');
}

/** Is this 点 a decimal point? Not in 三点二十 (a clock) nor 一点都; in 三点六千米 the 千 is the unit's. */
export function pointAt(text: string, at: number): boolean {
  const run = decimalRun(text, at + 1);
  const end = at + 1 + run;
  return run > 0 && (kindAt(text, end) !== Char.ten || (text[end] === '千' && (unitAt(text, end)?.end ?? 0) >= end + 2));
}

const W = 'w'.charCodeAt(0);
const K = 'k'.charCodeAt(0);
/** 播放2.3w次, 粉丝8k人: what w and k multiply by, with a unit of people, acts, things or money right behind; else 1. */
export function shorthand(text: string, at: number): number {
  const c = text.charCodeAt(at);
  if ((c !== W && c !== K) || !isHan(text, at + 1)) return 1;
  const kind = unitAt(text, at + 1)?.kind;
  return kind === 'people' || kind === 'times' || kind === 'count' || kind === 'money' ? (c === W ? 1e4 : 1e3) : 1;
}
