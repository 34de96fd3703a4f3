const DIGITS: Readonly<Record<string, number>> = {
  '\u96F6': 0,
  '\u3007': 0,
  '\u25CB': 0,
  O: 0,
  '0': 0,
  一: 1,
  壹: 1,
  二: 2,
  贰: 2,
  两: 2,
  三: 3,
  叁: 3,
  四: 4,
  肆: 4,
  五: 5,
  伍: 5,
  六: 6,
  陆: 6,
  七: 7,
  柒: 7,
  八: 8,
  捌: 8,
  九: 9,
  玖: 9,
};
const UNITS: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000, 廿: 20, 卅: 30 };
const MYRIADS: Readonly<Record<string, number>> = { 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8, 兆: 1e12 };

/** What a numeral of one character is worth. */
const ALONE: ReadonlyMap<string, number> = new Map([UNITS, DIGITS].flatMap((values) => Object.entries(values)));

/**
 * Reads a whole number in Chinese numerals: 十二, 一百零五, 两千三百, 一万二 (12000), 二〇二四 (2024), formal 壹拾, 廿一.
 * Returns null for a text that is no such number.
 */
export function chineseInteger(text: string): number | null {
  if (text === '') return null;
  // Most are the number of a heading: one character.
  if (text.length === 1) return ALONE.get(text) ?? null;
  if (DIGITS[text[1] as string] !== undefined && /^[\u96F6\u3007\u25CBO0一二三四五六七八九]{2,}$/.test(text))
    return Number([...text].map((c) => DIGITS[c]).join(''));
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  let lastUnit = 1;
  for (const c of text) {
    const d = DIGITS[c];
    const u = UNITS[c];
    const m = MYRIADS[c];
    if (d !== undefined) {
      if (digit !== null && digit !== 0) return null;
      digit = d;
      if (d === 0) lastUnit = 1;
    } else if (u !== undefined) {
      if (u === 20 || u === 30) section += u;
      else section += (digit || 1) * u; // a zero before it counts nothing: 一万零十二
      if (digit === null && section > u && u !== 10 && u < 20) return null;
      digit = null;
      lastUnit = u === 20 || u === 30 ? 10 : u;
    } else if (m !== undefined) {
      const value = section + (digit ?? 0);
      if (value === 0 && total === 0) return null;
      total = value === 0 ? total * m : m > 1e4 ? (total + value) * m : total + value * m;
      section = 0;
      digit = null;
      lastUnit = m;
    } else return null;
  }
  // 一万二 is 12000, 两千三 is 2300: a last digit with no zero before it counts in tenths of the unit before.
  if (digit !== null) section += lastUnit >= 100 ? digit * (lastUnit / 10) : digit;
  return total + section;
}
