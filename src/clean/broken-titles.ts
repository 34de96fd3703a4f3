/** Titles of two or three lines, as official papers print them: XX县人民政府 / 关于印发2024年全县农业 / 工作要点的通知. */
import type { Line, Page } from './page.ts';
import { MARKER } from './shapes.ts';

/** How many lines from the top a title is looked for: a notice, its signature, and the plan that it hands out. */
const TOP = 60;
const MOST = 4;
const LONGEST = 60;
/** How far into a line, be it the text's or the site's, a title may be named: 《…》已经会议审议通过. */
const NAMED = 200;

/** What a title ends in. */
const NOUN =
  /(?:报告|通知|意见|方案|计划|总结|要点|规划|纲要|办法|细则|预案|措施|汇报|安排|建议|讲话|决定|思路|小结|规定|打算|设想)》?(?:的(?:通知|报告|意见|决定))?(?:\([^()]{1,20}\))?$/;
/** No line of a title: it holds a sentence's marks, a date of its own, a file's number, a record's field. */
const PROSE = /[,。;:!?|>]|\d日$|号$|^(?:附件|来源|作者|发布|当前)/;
/** The words that a title ends in, alone on a line, and a line that says whose year they are: 海棠街道2019年除四害 / 工作计划. */
const BARE = /^(?:工作|年度工作|重点工作|实施|活动)?(?:计划|总结|要点|方案|报告|汇报|安排|打算)(?:\([^()]{1,20}\))?$/;
const OF_YEAR = /(?:\d{4}\s?|20[xX*_\u00D7]{2}|二[\u3007\u25CBO0○]\S{2})年度?.{2,}/;
const OFFICE = /(?:人民政府|办公室|委员会|办公厅|办事处|局|厅|委|公司|学校|小学|中学|学院|医院|中心)$/;
/** A line whose characters were set apart: 实 施 方 案. */
const SPACED_OUT = /^(?:[\u4E00-\u9FFF]\s{1,4}){2,12}[\u4E00-\u9FFF]$/;
/** The noun itself, its first half on one line and its second on the next. */
const TORN = /^(?:计划|总结|要点|报告|方案|规划|安排|打算|汇报|思路)$/;
/** A line that cannot be the whole of a title. */
const UNENDED = /(?:[和与及暨的]|\d年度?|〇[〇一二三四五六七八九]{1,2}年度?|全[省市县区镇乡])$/;
const ABOUT = /(?:^|[\u3400-\u9fff]{2})关于/;

/** Indices of the lines that go on with a title's line before. */
export function brokenTitles(page: Page, lines: readonly Line[]): ReadonlySet<number> {
  const out = new Set<number>();
  const most = Math.min(lines.length, TOP);
  let top: string | undefined;
  const head = (): string => {
    top ??= page.lines
      .slice(0, TOP * 2)
      .map((l) => page.text.slice(l.from, Math.min(l.to, l.from + NAMED)))
      .join('')
      .replace(/\s/g, '');
    return top;
  };
  for (let i = 0; i + 1 < most; i++) {
    const end = titleFrom(page, lines, i, head);
    for (let j = i + 1; j <= end; j++) out.add(j);
    i = Math.max(i, end);
  }
  return out;
}

/** The last line of the title that begins with line `i`; `i` where it has one line, or is none. */
function titleFrom(page: Page, lines: readonly Line[], i: number, head: () => string): number {
  let so = textOf(page, lines[i]);
  if (so === '') return i;
  for (let j = i + 1; j < lines.length && j < i + MOST; j++) {
    const a = lines[j - 1] as Line;
    const b = lines[j] as Line;
    const next = textOf(page, b);
    if (next === '' || b.index - a.index > 2 || MARKER.test(next) || !goesOn(so, next, head)) return i;
    so += next;
    if (NOUN.test(so.replace(/(?:范文|模板|范本)$/, ''))) return j;
  }
  return i;
}

/** A line that may be a title's, or ''. */
function textOf(page: Page, line: Line | undefined): string {
  if (!line || line.fixed || line.to - line.from < 2 || line.to - line.from > LONGEST) return '';
  const text = page.text.slice(line.from, line.to);
  return PROSE.test(text) ? '' : SPACED_OUT.test(text) ? text.replace(/\s/g, '') : text;
}

/** Does a title so far read on in the next line: is it plainly cut short, or named whole elsewhere at the top? */
function goesOn(so: string, next: string, head: () => string): boolean {
  if (so.lastIndexOf('《') > so.lastIndexOf('》')) return next.includes('》');
  if (so.length >= 8 && next.length <= 10 && TORN.test(`${so.at(-1)}${next[0]}`)) return true;
  if (OFFICE.test(so) && next.startsWith('关于')) return true;
  if (NOUN.test(so)) return /^(?:[和与及暨](?:\d|二〇|今后|下)|(?:执行|完成|实施|落实)情况)/.test(next);
  if (so.length >= 8 && OF_YEAR.test(so) && BARE.test(next)) return true;
  if (UNENDED.test(so) || (ABOUT.test(so) && !next.includes('关于'))) return true;
  const whole = (so + next).replace(/\s/g, '');
  return whole.length >= 10 && so.length >= 6 && NOUN.test(whole) && head().indexOf(whole) !== head().lastIndexOf(whole);
}
