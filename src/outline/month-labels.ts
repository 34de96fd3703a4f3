/** Months as labels over lists of items, in a text that lost its line breaks: 3月: 1.植树 2.宣传 4月: 1.检查…. */

const MONTH = '(?:[一二三四五六七八九十]{1,3}|\\d{1,2})月份?:?';
const BEHIND = new RegExp(`[\\s\\u3002;]{1,4}${MONTH}$`);
const OVER = new RegExp(`${MONTH}\\s?(?=(?:1|一)[\u3001.,])`, 'g');

/** The same with nothing before: 业务学习五月份1、…. A month that a word leads to is the title's own. */
const GLUED = /(?<=[\u4E00-\u9FFF]{3}[^至到底和及每在于、,\d])(?:[一二三四五六七八九十]{1,2}月(?:份|(?=:))|(?:\d{1,2},)?\d{1,2}月份?):?$/;

/** Where the label of the next month's items begins that stands behind a title: 1、召开例会 三月份; 0 where there is none. `glued` where items begin at 1 behind it. */
export function monthLabel(f: string, from: number, end: number, glued: boolean): number {
  const start = Math.max(from + 2, end - 12);
  const text = f.slice(start, end).trimEnd();
  const m = BEHIND.exec(text) ?? (glued ? GLUED.exec(f[end] === ':' ? `${text}:` : text) : null);
  return m ? start + m.index : 0;
}

/** Offsets of such labels whose items begin at 1 again, in `[from, to)`. */
export function monthBreaks(f: string, from: number, to: number): number[] {
  const text = f.slice(from, to);
  return text.includes('月')
    ? [...text.matchAll(OVER)].filter((m) => m[0].trimEnd().endsWith(':') || /[\s\u3002;:]/.test(text[m.index - 1] ?? ' ')).map((m) => from + m.index)
    : [];
}
