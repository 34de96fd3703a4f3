/** 3.4-3.10, 4.29-5.5: days of months with points between, from one to the other. A range of decimals looks the same but for its unit. */
import { charSet, isIn } from '../../core/charset.ts';
import { isDigit, isHan, skipBlanks } from './chars.ts';
import { type Raw, raw } from './raw.ts';
import { unitAt } from './units.ts';

const DASHES = charSet('-\u2014\u2013~\uFF5E\u301C\u2212\u81F3\u5230');
const DAYS = /^(1[0-2]|0?[1-9])\.(3[01]|[12]\d|0?[1-9])(?!\d)/;
/** What speaks of a time right before: 第3周⏎, 时间:, 9月(. */
const TIMED = /(?:周次?|时间|日期|时段|阶段|日程|星期[一二三四五六日天]?|期间|月份?)[\s:(\t]{0,2}$/;
/** Where a clause or a cell begins. */
const BEGINS = charSet('\n\t\u3002;:,(|\u3001 ');
/** The longest stretch, in days. */
const MOST = 123;

/** Reads two days of months that a dash joins, at `at`; `dash` is where the first ends. Null where they may be a range of decimals. */
export function monthDays(text: string, at: number, dash: number): Raw | null {
  if (!isIn(DASHES, text, dash) || dash - at > 5) return null;
  const next = skipBlanks(text, isIn(DASHES, text, dash + 1) ? dash + 2 : dash + 1, 1);
  if (!isDigit(text, next)) return null;
  const [first, second] = [DAYS.exec(text.slice(at, dash)), DAYS.exec(text.slice(next, next + 6))];
  if (first?.[0].length !== dash - at || !second) return null;
  const end = next + second[0].length;
  const days = dayOf(second) - dayOf(first);
  const last = text[end] === '\u65E5' ? end + 1 : end;
  if (days <= 0 || days > MOST || (last === end && measured(text, end))) return null;
  const timed = TIMED.test(text.slice(Math.max(0, at - 5), at));
  if (!timed && !(at === 0 || isIn(BEGINS, text, at - 1))) return null;
  if (!timed && !unlike(first, second) && !isHan(text, end)) return null;
  const n = raw(at, last, 'chain');
  n.verdict = { kind: 'date', because: 'days of months' };
  return n;
}

const dayOf = (found: RegExpExecArray): number => Number(found[1]) * 31 + Number(found[2]);

/** Is a unit, a share or a limit written behind: 3.5-5.5⟦%⟧, 4.2-4.8⟦左右⟧? 期中 and 期末 have no unit. */
const measured = (text: string, end: number): boolean =>
  '%\u2030.\u4E07\u4EBF\u5206'.includes(text[end] || '?') ||
  /^(?:以|左右|之|上下)/.test(text.slice(end, end + 2)) ||
  (unitAt(text, end) !== null && !/^期[中末初]/.test(text.slice(end, end + 2)));

/** As decimals they would fall (3.4 to 3.10), or have digits of different number (4.29 to 5.5). */
const unlike = (first: RegExpExecArray, second: RegExpExecArray): boolean => first[2]?.length !== second[2]?.length || Number(first[0]) >= Number(second[0]);
