/**
 * Characters that the patterns of describing.ts can't do without, a bit for each of them: most numbers have none of them near, and the pattern is not asked.
 * Before the number: QUOTE to BEST; behind it: SUM to RATES.
 */
export const QUOTE = 1;
export const WITH = 2;
export const BY = 4;
export const RULES = 8;
export const SHARES = 16;
export const HELD = 32;
export const EACH = 64;
export const BEST = 128;
export const SUM = 256;
export const GROUND = 512;
export const MADE = 1024;
export const GOALS = 2048;
export const RANKS = 4096;
export const PARTS = 8192;
export const RATES = 16384;
export const STEPS = 32768;
const SIGNS = new Uint16Array(0x10000);
for (const [sign, chars] of [
  [QUOTE, '\u201C'],
  [WITH, '含除与同合托辖设'],
  [BY, '以'],
  [RULES, '行彻守循持绕照据实'],
  [SHARES, '占'],
  [HELD, '成过出于到现控'],
  [EACH, '每'],
  [BEST, '最'],
  [SUM, '共计'],
  [GROUND, '基'],
  [MADE, '成'],
  [GOALS, '标务划'],
  [RANKS, '排居列'],
  [PARTS, '中已'],
  [STEPS, '关阶'],
  [RATES, '率例比重面值量入润数时'],
] as const)
  for (const c of chars) SIGNS[c.charCodeAt(0)] = (SIGNS[c.charCodeAt(0)] ?? 0) | sign;

/** The signs that stand in `[at, end)`. */
export function signsIn(text: string, at: number, end: number): number {
  let signs = 0;
  for (let i = at; i < end; i++) signs |= SIGNS[text.charCodeAt(i)] as number;
  return signs;
}
