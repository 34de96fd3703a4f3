import type { Comparator } from '../../core/model.ts';
import { Words, wordList } from '../../core/words.ts';
import rows from '../../rules/worded.json' with { type: 'json' };
import { Char, isHan, kindAt, valueAt } from './chars.ts';
import { lost } from './mask.ts';
import { type Raw, raw } from './raw.ts';
import { unitAt } from './units.ts';

interface Row {
  readonly id: string;
  readonly value: number;
  readonly unit: string;
  readonly comparator?: string;
  readonly words: readonly string[];
  /** One of these must follow. */
  readonly follow?: readonly string[];
  /** One of these must stand before. */
  readonly before?: readonly string[];
  /** Or one of these stands before, and no word after: 保持⟦零⟧, 为⟦零⟧. */
  readonly closing?: readonly string[];
}

const ROWS = rows as readonly Row[];
const WORDS = new Words(ROWS.flatMap((row) => row.words.map((word) => [word, row] as const)));
const FOLLOW = new Map(ROWS.map((row) => [row, row.follow && wordList(row.follow)]));
const BEFORE = new Map(ROWS.map((row) => [row, row.before && wordList(row.before)]));
const CLOSING = new Map(ROWS.map((row) => [row, row.closing && wordList(row.closing)]));

/** Characters that make another word of 一半, 过半, 半成: 一半天, 过半年, 半成品, 半折叠. */
const NOT_NEXT: Readonly<Record<string, string>> = { half: '天码', 'more-than-half': '年月天', 'half-price': '叠页', 'half-tenth': '品立' };

/** Reads a value that is told in words, a half before its unit (半斤), or a unit whose digits are lost (完成万元). */
export function readWorded(text: string, at: number): Raw | null {
  const hit = WORDS.starting(text, at);
  if (hit && fits(text, at, hit.end, hit.of)) return worded(at, hit.end, hit.of);
  if (text[at] === '半') return half(text, at);
  if (kindAt(text, at) === Char.myriad) return lostMyriad(text, at);
  return null;
}

function fits(text: string, at: number, end: number, row: Row): boolean {
  // 实现双过半: a set phrase.
  if (NOT_NEXT[row.id]?.includes(text[end] || '?') || (row.id === 'more-than-half' && text[at - 1] === '双')) return false;
  // 85万元以上全覆盖: all of them come to that.
  if (row.id === 'whole' && (text.startsWith('以上', at - 2) || text.startsWith('以下', at - 2))) return false;
  // 实现100%全覆盖: said already.
  if (row.id === 'whole' && (text.startsWith('100%', at - 4) || text.startsWith('百分之百', at - 4))) return false;
  if (!isHan(text, end) && CLOSING.get(row)?.ending(text, at)) return true;
  if (row.id === 'whole' && !isHan(text, end) && achieved(text, at)) return true;
  // 零死亡、零重伤、零重大财产损失
  const follow = FOLLOW.get(row);
  const zeros = row.id === 'zero' && text[at - 1] === '、' ? ZEROS.exec(text.slice(Math.max(0, at - 40), at)) : null;
  if (zeros && follow?.starting(text, Math.max(0, at - 40) + zeros.index + 1)) return true;
  // 实现事故“零”发生: the quotes stand around 零 alone.
  const from = row.id === 'zero' && '\u201D"'.includes(text[end] || '?') && '\u201C"'.includes(text[at - 1] || '?') ? end + 1 : end;
  // 中毒事件零报告: none to report; “零报告”制度 has the name.
  if (row.id === 'zero' && text.startsWith('报告', from) && NOTHING.test(text.slice(Math.max(0, at - 2), at)))
    return !/^报告[制率\u201D"]/.test(text.slice(from, from + 3));
  if (follow && !follow.starting(text, from) && !(row.id === 'zero' && NONE.test(text.slice(from, from + 9)))) return false;
  const before = BEFORE.get(row);
  return !before || before.ending(text, at) !== null;
}

/** ⟦零⟧刑事治安案件: what there is none of ends in such a word. */
const NONE = /^(?!就业|散|售|星|距离|基|容忍|差|工|件|陷)[\u4E00-\u9FFF]{2,5}(?:事件|事故|案件|火灾|投诉|伤亡|死亡)(?![\u4E00-\u9FFF])/;
const NOTHING = /(?:事件|事故|案件|中毒|火灾|伤亡|欺凌|投诉)$/;
const ZEROS = /零[\u4E00-\u9FFF]{2,8}(?:、零[\u4E00-\u9FFF]{2,8}){0,3}、$/;
const ZERO = ROWS.find((row) => row.id === 'zero');
const NONE_OF = ZERO && FOLLOW.get(ZERO);
/** Does a word stand here of which there may be none (0⟦投诉⟧, 零⟦事故⟧)? */
export const zeroOf = (text: string, at: number): boolean => Boolean(NONE_OF?.starting(text, at));

/** How far before its object a verb may stand: 实现村级卫生室全覆盖. */
const OBJECT = 24;
const ACHIEVES = wordList(['实现', '做到', '达到', '确保']);

/** Does a verb of achieving stand before, in the same clause? */
function achieved(text: string, at: number): boolean {
  for (let i = at - 1; i > 0 && at - i <= OBJECT && !',\u3002;:\n'.includes(text[i] ?? '\n'); i--) if (ACHIEVES.ending(text, i)) return true;
  return false;
}

function worded(at: number, end: number, row: Row): Raw {
  const n = raw(at, end, 'word');
  n.value = row.value;
  n.unit = row.unit;
  n.unitKind = row.unit === '%' ? 'percent' : row.unit === '' ? 'none' : 'multiple';
  n.comparator = (row.comparator ?? 'eq') as Comparator;
  n.worded = true;
  n.flags.push('worded');
  return n;
}

/** 半个, 半斤. Not 半年 or 半天 (dates), 半岛, 上半年. */
function half(text: string, at: number): Raw | null {
  const unit = unitAt(text, at + 1);
  if (
    !unit ||
    unit.needs === 'digits' ||
    (unit.kind === 'time' && unit.unit !== '小时' && unit.unit !== '工作日') ||
    '上下前后大多过'.includes(text[at - 1] || '?')
  )
    return null;
  if (!['个', '斤', '吨', '公斤', '亩', '米', '里', '公里', '小时', '工作日', '倍', '克', '两'].includes(unit.unit)) return null;
  const n = raw(at, unit.end, 'chinese');
  n.numberEnd = at + 1;
  n.value = 0.5;
  n.unit = unit.unit;
  n.unitKind = unit.kind;
  return n;
}

const WANTS_NUMBER = '成到达入资金为约额款助破付';

/** 完成万元: 万 with its unit after a verb, and no digits. 单位万元产值能耗 has none to lose. */
function lostMyriad(text: string, at: number): Raw | null {
  if (at === 0 || !WANTS_NUMBER.includes(text[at - 1] ?? '?')) return null;
  // 首次突破亿元: a mark that was passed, with no digits to lose.
  if (text[at - 1] === '破' && text[at] === '亿') return null;
  let i = at;
  while (kindAt(text, i) === Char.myriad && i - at < 2) i++;
  const unit = unitAt(text, i);
  if (unit?.unit !== '元' || (isHan(text, unit.end) && !'以的左用资'.includes(text[unit.end] ?? '?'))) return null;
  const n = lost(at, unit.end, unit.unit, unit.kind);
  n.magnitude = valueAt(text, at);
  return n;
}
