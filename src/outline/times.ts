/** Sections of one document that name the times they tell of: 一、2023年工作 二、2024年任务. */
import { type CharSet, charSet } from '../core/charset.ts';

/** Words of time in their order; those of one row are set against each other. */
const ROWS: readonly (readonly RegExp[])[] = [
  [/^去年|^上一?年/, /^今年|^本年度?/, /^明年|^来年|^下一?年/],
  [/^(?:刚刚)?过去|^[一两三四五]年来|^前[一两三四五]年/, /^今后|^未来|^下一?步|^明年|^来年/],
  [/^上半年|^前三季度|^1-9月/, /^下半年|^四季度|^第四季度|^10-12月/],
];
const YEAR = /(?:19|20)\d{2}(?=\s?年)/g;

/**
 * Which of two times each title names: the earlier (-1), the later (1), or neither (0). Null where the titles do not name just two, the earlier first.
 * @param titles of siblings, folded; '' for none
 */
export function turnsOf(titles: readonly string[]): (-1 | 0 | 1)[] | null {
  const years = titles.map((t) => {
    const named = new Set(t.match(YEAR));
    return named.size === 1 ? Number([...named][0]) : 0;
  });
  const rows = [years, ...ROWS.map((row) => titles.map((t) => row.findIndex((re) => re.test(t)) + 1))];
  for (const times of rows) {
    const named = [...new Set(times.filter((n) => n > 0))];
    const [first = 0, second = 0] = named;
    if (named.length === 2 && first < second) return times.map((n) => (n === 0 ? 0 : n === first ? -1 : 1));
  }
  return null;
}

const TIME =
  /^(?:(?:19|20)\d{2}年|去年|今年|明年|来年|[上下一]{1,2}年|(?:刚刚)?过去的?[一两三四五]年|[一两三四五]年来|(?:今后|未来)的?[一两三四五]年|今后|下一?步|[上下]半年|[前第]?[一二三四]季度|\d{1,2}-\d{1,2}月)/;
const NAMES = /^[^,\u3002;:!?、\d]{0,20}(?:工作|总结|回顾|小结|情况|成效|成绩|成就|任务|目标|安排|计划|打算|思路|要点|重点|部署|要求|设想|展望)$/;

/** The last characters of such a line. */
export const HALF_ENDS: CharSet = charSet('作结顾况效绩就务标排划算路点署求想望年】:');

/** May a line name one half of a text that reports and plans: a time and the work of it, and nothing else? */
export function isHalf(line: string): boolean {
  const time = line.length > 30 ? null : TIME.exec(line);
  const rest = time ? line.slice(time[0].length).replace(SECOND, '') : '';
  return time !== null && (rest === '' ? /[的去来今未]/.test(line) : NAMES.test(rest));
}

/** 过去五年和2023年…: a second time. */
const SECOND = /^[和及与](?:(?:19|20)\d{2}年|\u201C?十[一二三四五六]五\u201D?)/;
