import { charSet, isIn } from '../../core/charset.ts';
import { Char, isDigit, isLetter, kindAt, skipBlanks } from './chars.ts';
import { tidy } from './digits.ts';
import type { Raw } from './raw.ts';

/** Where a second number may begin, and what stands between it and the first. */
export interface Hop {
  readonly at: number;
  readonly by: 'dash' | 'word' | 'and' | 'lost';
}

const DASHES = charSet('-\u2014\u2015\u2500\u2013~\u301C\uFF5E\u2212\u02D7\uFE63\u2043\u2010\u2011\u2012\u223C\u223D\u4E00');
const WORDS = '到至';

/** Looks past a number for a dash, 到, 至, or 和…之间. */
export function rangeAfter(text: string, n: Raw): Hop | null {
  if (n.shape === 'mask' || n.shape === 'word') return null;
  let i = skipBlanks(text, n.end, 2);
  if (text.startsWith('(含)', i)) i += 3;
  const mark = text[i] ?? '';
  if (mark === '') return null;
  if (mark === '\u4E00')
    return n.end === i && n.shape === 'digits' && (n.unit === '' || n.unitKind === 'percent') && isDigit(text, i + 1) ? { at: i + 1, by: 'lost' } : null;
  if (isIn(DASHES, text, i)) {
    let j = i + 1;
    if (isIn(DASHES, text, j) && text[j] !== '\u4E00') j++;
    return starts(text, skipBlanks(text, j, 2), 'dash');
  }
  if (WORDS.includes(mark)) return starts(text, skipBlanks(text, i + 1, 1), 'word');
  if (mark === '和' || mark === '与') return starts(text, i + 1, 'and');
  return null;
}

function starts(text: string, at: number, by: Hop['by']): Hop | null {
  const kind = kindAt(text, at);
  return kind === Char.other || kind === Char.other2 ? null : { at, by };
}

/** Joins a second number to the first as a range, when the two go together. Changes the first and says whether it did. */
export function join(text: string, n: Raw, m: Raw, hop: Hop): boolean {
  if (hop.by === 'and' && m.unit === '间') {
    m.unit = '';
    m.unitKind = 'none';
    m.end = m.numberEnd;
  }
  if (hop.by === 'and' && !/^(?:之间|间[^断隔])/.test(text.slice(m.end, m.end + 2) + (text[m.end + 2] ?? ' '))) return false;
  if (n.verdict || m.verdict || m.shape === 'mask' || m.shape === 'word') return false;
  if (isLetter(text, n.at - 1) || n.value === null || m.value === null) return false;
  if (n.unit !== '' && m.unit !== '' && n.unit !== m.unit && !(n.unitKind === m.unitKind && n.unitKind === 'money')) return false;
  const percents = n.shape === 'fraction' && n.unitKind === 'percent' && m.shape !== 'digits';
  if (n.unit !== '' && m.unit === '' && hop.by === 'word' && !percents) return false;
  const dated = m.unit === '年' || m.unit === '月' || m.unit === '日' || m.unit === '月份';
  const first = carried(n, m);
  if (!dated && first > m.value) return false;
  if (n.vague || m.vague) return false;
  if (hop.by === 'word' && n.unit === m.unit && first > 0 && m.value >= 3 * first && isStep(text, n)) return false;
  n.min = first;
  n.max = m.value;
  n.value = null;
  n.range = true;
  n.end = m.end;
  n.numberEnd = m.numberEnd;
  n.magnitude = m.magnitude;
  if (m.unit !== '') n.unit = m.unit;
  if (m.unit !== '') n.unitKind = m.unitKind;
  if (m.shape === 'positional') n.shape = 'positional';
  if (hop.by === 'lost') n.flags.push('lost-dash');
  return true;
}

/** 新增⟦6家⟧至40家: what was added, and what it came to. 增加6到8家 is a range. */
const isStep = (text: string, n: Raw): boolean => n.unit !== '' && CHANGED.test(text.slice(Math.max(0, n.at - 9), n.at));
const CHANGED = /(?:(?:新增|净增|增加|增设)[\u4E00-\u9FFF]{0,6}|增长|扩大|扩建|提高|提升|上升|延长|压缩|压减|缩短|减少|下降|降低)了?$/;

/** 两到三万, 2—3万, 一千到两千万: the first number has the second's 万 where it would not be the smaller without. */
function carried(n: Raw, m: Raw): number {
  const value = n.value ?? 0;
  if (m.magnitude === 1 || n.magnitude > 1 || n.unit !== '') return value;
  return value <= (m.value ?? 0) / m.magnitude ? tidy(value * m.magnitude) : value;
}
