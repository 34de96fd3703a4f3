/** Pages that give each number a line of its own, torn out of its sentence: 发放资料 / 1500 / 多份,出动 / 80 / 余人次. */
import { DIGITS, isIn } from '../core/charset.ts';
import type { Line, Page } from './page.ts';
import { MARKER, TERMINAL, UNIT } from './shapes.ts';

const ALONE = /^\d[\d.,]{0,10}%?$/;
/** A number with its unit that opens a line and a clause ends soon behind it: 705 家,发现隐患. So many tell that numbers were torn out. */
const COUNT = '^\\d[\\d.,]{0,10}\\s?[余多]?(?:[万亿个人家处份起条次项件户名场期亩吨元]|人次|公里|平方米)';
const LEADING = new RegExp(`${COUNT}[\\u4E00-\\u9FFF\\s]{0,4}[,;、。]`);
const LEAST = 4;
/** A number that counts, or a day: no item's. */
const DATED = new RegExp(`${COUNT}|^\\d[\\d.,]{0,10}\\s?月`);
const COUNTED = /^\d[\d.,]{0,10}\s?(?:余|多)?/;

/** Indices of the lines that the line before reads on to; none where fewer than two numbers stand so. */
export function tornNumbers(page: Page, lines: readonly Line[]): ReadonlySet<number> {
  const out = new Set<number>();
  const text = (i: number): string => page.text.slice(lines[i]?.from ?? 0, Math.min(lines[i]?.to ?? 0, (lines[i]?.from ?? 0) + 16));
  const digit = (i: number): boolean => isIn(DIGITS, page.text, lines[i]?.from ?? 0);
  const open = (i: number): boolean => {
    const line = lines[i];
    return line !== undefined && !line.fixed && line.to - line.from >= 2 && !TERMINAL.test(page.text.slice(line.to - 4, line.to));
  };
  for (let i = 1; i + 1 < lines.length; i++) {
    const line = lines[i] as Line;
    if (line.fixed || line.to - line.from > 12 || !ALONE.test(text(i)) || !open(i - 1)) continue;
    const next = text(i + 1);
    if (UNIT.test(next.replace(/^[余多]/, '')) || /^[余多,、。]/.test(next)) out.add(i).add(i + 1);
  }
  const leading = lines.flatMap((_, i) =>
    digit(i) && LEADING.test(text(i)) && open(i - 1) && (!MARKER.test(text(i - 1)) || DATED.test(text(i - 1))) ? [i] : [],
  );
  if (out.size < 4 && leading.length < LEAST) return new Set();
  for (const i of leading.length < LEAST ? [] : leading) out.add(i);
  // A number with its unit may stand so too: 行动 / 150余次.
  for (let i = 1; i < lines.length; i++) {
    const here = text(i);
    const number = COUNTED.exec(here)?.[0];
    if (number !== undefined && !MARKER.test(here) && UNIT.test(here.slice(number.length)) && open(i - 1) && !MARKER.test(text(i - 1))) out.add(i);
  }
  return out;
}
