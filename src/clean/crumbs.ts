/** The way from the home page to this one with an entry a line: 当前位置: / 首页 / > / 信息公开 / > / 规划计划; and the site's name over its menu. */
import { type Line, lineText, type Page, topLines } from './page.ts';
import { TITLE_END } from './shapes.ts';

const TOP = 40;
/** An entry is no longer than this. */
const LONGEST = 16;
const BETWEEN = /^(?:>{1,2}|\u203A|\u00BB|\u2192|-{1,2}>)$/;
const HOME = /^(?:(?:网站|返回)?首页|主页)$/;

/** The lines of such a way: entries with a stroke alone on its line between each two, the home page among them. The title at its end stays. */
export function crumbLines(page: Page): Line[] {
  const lines = topLines(page, TOP);
  const text = lines.map((l) => (l.fixed || l.to - l.from > LONGEST ? '' : lineText(page, l)));
  const between = (i: number): boolean => BETWEEN.test(text[i] ?? '');
  const entry = (i: number): boolean => /^[^\s,.:;\u3002\d][^,:;\u3002]{1,15}$/.test(text[i] ?? '') && !between(i);
  for (let first = 0; first < lines.length; first++) {
    if (!text[first]?.endsWith('页') || !HOME.test(text[first] ?? '')) continue;
    let last = first;
    while (between(last + 1) && entry(last + 2)) last += 2;
    if (last < first + 4) continue;
    if (TITLE_END.test(text[last] ?? '') && (text[last] ?? '').length > 8) last--;
    return lines.slice(first, last + 1);
  }
  return [];
}

/** An office on the page's first line, over two lines or more that went: the site's name. */
export function siteName(page: Page, taken: ReadonlySet<number>): Line[] {
  const [top, ...below] = topLines(page, 3);
  const over = top && !top.fixed && !taken.has(top.index) && below.length === 2 && below.every((l) => taken.has(l.index));
  return top && over && top.to - top.from <= LONGEST && OFFICE.test(lineText(page, top)) ? [top] : [];
}

const OFFICE = /^[\u4E00-\u9FFF]{2,12}(?:人民政府|政府|委员会|局|厅|门户网站|网)$/;
