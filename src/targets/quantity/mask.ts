import { Char, isDigit, isLetter, kindAt, skipBlanks, valueAt } from './chars.ts';
import { type Raw, raw } from './raw.ts';
import { compound, unitAt } from './units.ts';

const MASKS = 'Xx*_\u00D7';
/** Is it a character that blots out a digit? */
export const isMask = (c: string | undefined): boolean => c !== undefined && c !== '' && MASKS.includes(c);

/**
 * Reads a number that someone blotted out: XX年, 20__年, X%, ____万元, 20xx-20xx. Its value is not there and is not made up.
 * Null where the characters mask no number (XX市, xy).
 */
export function readMask(text: string, at: number): Raw | null {
  let i = at;
  let masked = 0;
  // 80人\u00D7300元 is a product.
  if (text[at] === '\u00D7' && /^\u00D7\d{1,9}(?![\dXx*_\u00D7])/.test(text.slice(at, at + 11))) return null;
  while (isMask(text[i]) || isDigit(text, i) || (masked > 0 && text[i] === '.' && (isMask(text[i + 1]) || isDigit(text, i + 1)))) {
    if (text[i] === '\u00D7' && isDigit(text, i - 1) && isDigit(text, i + 1)) return null;
    if (isMask(text[i])) masked++;
    i++;
  }
  if (masked === 0) return text[at] === '%' ? lostPercent(text, at) : null;
  if (isLetter(text, at - 1) || isLetter(text, i)) return null;
  const n = raw(at, i, 'mask');
  let next = skipBlanks(text, i, 1);
  if (text[next] === '年') return date(n, 'masked-year', next + 1);
  if (isYearRange(text, at, i)) return date(n, 'masked-year', i);
  if (text[next] === '月' || text[next] === '日') return date(n, 'masked-value', next + 1);
  if (text[next] === '届') {
    n.verdict = { kind: 'name', because: 'a masked session' };
    return n;
  }
  // XX多亿元
  if ((text[next] === '多' || text[next] === '余') && n.end - n.at > 1) {
    n.vague = true;
    next++;
  }
  const by = scale(text, next);
  const from = by > 1 ? next + (by >= 1e6 && kindAt(text, next) !== Char.myriad ? 2 : 1) : next;
  const unit = unitAt(text, from);
  if (!unit || unit.needs !== undefined || unit.kind === 'time') return null;
  // 青河X段, XX道以西, XX星火公司: names that were blotted out.
  if (PLACED[unit.unit]?.test(text.slice(Math.max(0, at - 1), unit.end + 1))) return null;
  n.magnitude = by;
  n.numberEnd = from > next ? from : i;
  n.end = compound(text, unit.end);
  n.unit = unit.unit + text.slice(unit.end, n.end);
  n.unitKind = unit.kind;
  n.flags.push('masked-value');
  return n;
}

const PLACED: Readonly<Record<string, RegExp>> = { 段: /^[河江溪渠路街堤]/, 道: /道[线路口以]$/, 星: /星(?!级)/ };

/** What 万, 亿, or 千万 and 百亿, at this place multiply by; 1 where none stands. */
function scale(text: string, at: number): number {
  const ten = '十百千'.includes(text[at] || '?') && kindAt(text, at + 1) === Char.myriad;
  if (ten) return valueAt(text, at) * valueAt(text, at + 1);
  return kindAt(text, at) === Char.myriad ? valueAt(text, at) : 1;
}

/** 即xx、xx、xx⟦3⟧个村, 1所小学、*⟦3⟧所中学: where the number stands behind names that were blotted out, or an item's star; 0 where none does. */
export function afterNames(text: string, at: number): number {
  if (text[at] === '*' && isDigit(text, at + 1) && '\n\u3001,;\u3002'.includes(text[at - 1] ?? '\n')) return at + 1;
  if (text[at - 1] !== '\u3001' || !isMask(text[at - 2])) return 0;
  let i = at;
  while (isMask(text[i]) && i - at < 6) i++;
  return i - at >= 2 && isDigit(text, i) ? i : 0;
}

function date(n: Raw, flag: 'masked-year' | 'masked-value', end: number): Raw {
  n.end = end;
  n.flags.push(flag);
  n.verdict = { kind: 'date', because: 'a masked date' };
  return n;
}

/** 20xx-20xx and 20xx in brackets: two digits and two marks. */
const isYearRange = (text: string, at: number, end: number): boolean => end - at === 4 && (text.startsWith('20', at) || text.startsWith('19', at));

/** 达%: the sign is there, its digits are not. Only after a word that wants a number. */
function lostPercent(text: string, at: number): Raw | null {
  if (at === 0 || !'达到长为率在至降升约超于占'.includes(text[at - 1] ?? '?')) return null;
  return lost(at, at + 1, '%', 'percent');
}

/** A unit whose digits are gone. */
export function lost(at: number, end: number, unit: string, kind: Raw['unitKind']): Raw {
  const n = raw(at, end, 'mask');
  n.numberEnd = at;
  n.unit = unit;
  n.unitKind = kind;
  n.flags.push('lost-digits');
  return n;
}
