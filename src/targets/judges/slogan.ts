import { isHan } from '../quantity/chars.ts';
import type { Raw } from '../quantity/raw.ts';
import { endsBefore, is, type Judge } from './context.ts';
import { situation } from './situations.ts';

/** “围绕⟦一个⟧中心,突出⟦两个⟧重点”, “⟦一个⟧取向、⟦两个⟧争当: the beginning of a slogan in quotes. */
const QUOTED_RUN = /\u201C(?:[\u4E00-\u9FFF]{0,4}[一二两三四五六七八九十]个[\u4E00-\u9FFF]{1,6}[、,]){0,5}[\u4E00-\u9FFF]{0,4}$/;

/** 主攻一个目标,突出⟦二大⟧重点,实施⟦三项⟧考核,做到四个确保: does a numeral beside it count up with it? */
const counts = (m: Raw, value: number | null, by: number): boolean =>
  m.shape === 'chinese' && m.numberEnd - m.numberAt === 1 && value !== null && m.value === value + by && SETS.has(m.unit) && m.comparatorSpans.length === 0;
/** Are they in clauses of their own, with nothing that is built or held? */
const vowed = (text: string, n: Raw, before: Raw, after: Raw): boolean =>
  after.at - before.end < 36 && [before.end, n.end].every((at, i) => text.slice(at, i === 0 ? n.at : after.at).includes(',')) && !endsBefore(text, n.at, MAKES);
const MAKES = [...situation('builds'), ...situation('makes').filter((w) => w !== '实施')];
const SETS = new Set(['', '个', '项', '大', '条', '点', '种']);

/** 五个一, 三个百分百, 四纵三横: numerals that answer one another. */
export const slogan: Judge = (n, { text, before, after }) => {
  if (n.shape !== 'chinese' || n.numberEnd - n.numberAt !== 1 || n.comparatorSpans.length > 0 || n.list !== undefined) return null;
  if (n.unit === '个' && QUOTED_RUN.test(text.slice(Math.max(0, n.at - 40), n.at))) return is('name', 'inside quotes');
  const answered =
    after !== undefined && after.shape === 'chinese' && after.numberEnd - after.numberAt === 1 && after.unit === '' && after.comparatorSpans.length === 0;
  if (answered && (after.at === n.end || (after.at - n.end === 1 && isHan(text, n.end))) && n.unitKind !== 'time' && (n.unit !== '' || isHan(text, n.end)))
    return is('name', 'one of two numerals in a set phrase');
  if (before && after && SETS.has(n.unit) && counts(before, n.value, -1) && counts(after, n.value, 1) && vowed(text, n, before, after))
    return is('name', 'one of a row of numerals that count up');
  if (before && before.shape === 'chinese' && before.end === n.at && before.unit === '个' && n.unit === '')
    return is('name', 'one of two numerals in a set phrase');
  return null;
};
