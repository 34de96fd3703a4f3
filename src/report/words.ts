/** The words of diff's reports, in both languages. */
import { fold } from '../core/fold.ts';
import type { Message } from '../core/problem.ts';
import type { Change, Kind, Level, Side, Value } from '../diff/types.ts';
import { plain } from './plain.ts';

/** The languages that people are spoken to in. */
export type Lang = 'en' | 'zh';

/** Kinds of change as a report names them. */
export const KIND_WORDS: Readonly<Record<Kind, Message>> = {
  dropped: { en: 'dropped', zh: '取消' },
  added: { en: 'added', zh: '新增' },
  'role-changed': { en: 'role changed', zh: '性质变化' },
  lowered: { en: 'lowered', zh: '调低' },
  raised: { en: 'raised', zh: '调高' },
  loosened: { en: 'loosened', zh: '放宽' },
  tightened: { en: 'tightened', zh: '收紧' },
  'bound-flipped': { en: 'floor and cap swapped', zh: '上下限对调' },
  'unit-changed': { en: 'unit changed', zh: '单位变化' },
  'deadline-moved': { en: 'deadline moved', zh: '期限变化' },
  reworded: { en: 'reworded', zh: '改写' },
  worsened: { en: 'worsened', zh: '变差' },
  improved: { en: 'improved', zh: '向好' },
  unchanged: { en: 'unchanged', zh: '未变' },
};

/** Levels as a report names them. */
export const LEVEL_WORDS: Readonly<Record<Level, Message>> = {
  error: { en: 'error', zh: '错误' },
  warning: { en: 'warning', zh: '警告' },
  info: { en: 'info', zh: '提示' },
};

const BOUND: Readonly<Record<Value['comparator'], string>> = { eq: '', ge: '≥ ', gt: '> ', le: '≤ ', lt: '< ', approx: '≈ ', range: '' };
const TURNED: Readonly<Partial<Record<Value['comparator'], Value['comparator']>>> = { ge: 'le', gt: 'lt', le: 'ge', lt: 'gt' };

/** The sign of a bound. A fall of 0.5 and more is written `≤ -0.5`: what is below zero is bounded from the other side. */
export const boundSign = (comparator: Value['comparator'], below: boolean): string => BOUND[(below ? TURNED[comparator] : undefined) ?? comparator];

/** A value as a short text: bound, direction of a change, and the words of the source. */
export function valueText(side: Side): string {
  const arrow = side.change === 'up' ? '+' : side.change === 'down' ? '-' : '';
  const text = withUnit(side.quantity);
  const signed = /^[+-]/.test(text);
  return `${boundSign(side.quantity.comparator, !signed && arrow === '-')}${signed ? '' : arrow}${text}`;
}

/** A value's own words; from a table, where the unit stands in the heading, with it: 150 → 150公里. */
function withUnit({ text: raw, unit, value }: Value): string {
  const text = plain(raw);
  const folded = fold(text);
  if (unit === '' || value === null || !/^-?[\d,]{1,20}(?:\.\d{1,10})?$/.test(folded)) return text;
  return Number(folded.replace(/,/g, '')) === value ? text + unit : short(value) + unit;
}

/** A number with the magnitude that Chinese readers expect: 12000 → 1.2万, 3.6e9 → 36亿. */
export function short(v: number): string {
  const size = Math.abs(v);
  const trim = (x: number): string => String(Number(x.toPrecision(6)));
  return size >= 1e8 ? `${trim(v / 1e8)}亿` : size >= 1e4 ? `${trim(v / 1e4)}万` : trim(v);
}

/** The indicator with the member that a shared-out value is for. */
export const nameText = (side: Side): string => {
  const text = plain(side.indicator);
  const of = plain(side.of ?? '');
  return of !== '' && !text.includes(of) ? `${text} (${of})` : text;
};

/** The side that a change is told at: the new one, or the old one of what was dropped. */
export const present = (change: Change): Side => (change.new ?? change.old) as Side;

/** The titles above a change, the plan's own left out where there are others. */
export function sectionText(side: Side): string {
  const titles = side.path.length > 1 ? side.path.slice(1) : side.path;
  return titles.map(plain).join(' › ');
}

/** target or result, in the reader's language. */
export const roleWord = (side: Side | null, lang: Lang): string => (!side ? '' : lang === 'en' ? side.role : side.role === 'target' ? '目标' : '结果');

/** All kinds of a change, in the reader's language. */
export const kindsText = (change: Change, lang: Lang): string => change.kinds.map((k) => KIND_WORDS[k][lang]).join(lang === 'zh' ? '、' : ', ');

/** One line that tells a change: `城镇新增就业: 1.2万人 → ≥ 1.3万人 (raised)`. */
export function changeLine(change: Change, lang: Lang): string {
  const colon = lang === 'zh' ? '\uFF1A' : ': ';
  const from = change.old ? valueText(change.old) : '∅';
  const to = change.new ? valueText(change.new) : '∅';
  return `${nameText(present(change))}${colon}${from} → ${to}`;
}

/** Last year's result of the indicator, in words; '' when there is none. */
export function wasText(change: Change, lang: Lang): string {
  if (!change.was) return '';
  const value = valueText(change.was.result);
  return lang === 'zh' ? `上期实绩 ${value}` : `was ${value}`;
}
