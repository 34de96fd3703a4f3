import type { Raw } from './raw.ts';

const OLDEST = 120;

/** 06岁, 036个月 and 3560岁: the dash between two ages is gone. Only where the digits can't be one age, and can be cut in one way. */
export function lostDash(text: string, n: Raw): void {
  if (n.value === null || n.range || !(n.unit === '岁' || n.unit === '周岁' || n.unit === '月龄' || n.unit === '个月')) return;
  const digits = text.slice(n.numberAt, n.numberEnd);
  if (digits.length < 2 || digits.length > 5 || !/^\d+$/.test(digits) || (digits[0] !== '0' && n.value <= OLDEST + 30)) return;
  if (digits[0] !== '0' && n.unit === '个月') return;
  const cuts: [number, number][] = [];
  for (let k = 1; k < digits.length && (k === 1 || digits[0] !== '0'); k++) {
    const [a, b] = [Number(digits.slice(0, k)), Number(digits.slice(k))];
    if (digits[k] !== '0' && a < b && b <= OLDEST) cuts.push([a, b]);
  }
  const [cut] = cuts;
  if (!cut || cuts.length > 1) return;
  [n.min, n.max] = cut;
  n.value = null;
  n.range = true;
  n.flags.push('lost-dash');
}
