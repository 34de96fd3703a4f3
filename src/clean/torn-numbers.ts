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
/** What no sentence begins with: 97.2%,… 35/万以下; and a year, whose date the line before leads to: 到 / 2025 年底. */
const INNER = /^\d[\d.,]{0,10}\s?(?:[%‰]|\/\d{0,3}万)/;
const YEAR = /^\d{4}\s?年/;
/** A line that breaks off before a number or a year, whatever marker it has: 其中, 1、到, 新增泊位 behind a clause with its figure. */
const LEADS = /(?:其中|[到至达在为有共占]|[,;][\u4E00-\u9FFF]{2,10})$/;

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
  // A number with its unit may stand so too: 行动 / 150余次. So may a share and a year, and a heading's line may break off as well.
  for (let i = 1; i < lines.length; i++) {
    const here = text(i);
    const number = COUNTED.exec(here)?.[0];
    if (number === undefined || !open(i - 1)) continue;
    const leads = LEADS.test(page.text.slice(Math.max((lines[i - 1] as Line).from, (lines[i - 1] as Line).to - 12), (lines[i - 1] as Line).to));
    const counts = UNIT.test(here.slice(number.length));
    const plain = counts && !MARKER.test(here) && !MARKER.test(text(i - 1));
    if (INNER.test(here) || plain || (leads && (counts || YEAR.test(here) || DATED.test(here)))) out.add(i);
  }
  return out;
}
