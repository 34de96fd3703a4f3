/** Lines that belong to the line above them: the titles behind 相关文章, the notices behind 请参考说明:, the rest of a count of pages. */
import type { Ready } from './compile.ts';
import type { Verdict } from './judge.ts';
import { type Line, lineText, type Page } from './page.ts';

/** A list that counts has no more lines. */
const MOST = 50;
const ENTRY = /^(\d{1,2})\s?[、.:)]\s{0,3}(?:(?=(?:19|20)[\dxX*]{2})|(?!\d))[^。;!?]{4,60}$/;
/** A document's name, perhaps with how many there are, where it is filed or its date. */
export const NAMED =
  /(?:计划|总结|要点|报告|方案|范文|打算|安排|规划|汇报|体会|心得|材料|讲话稿?|发言稿?|致辞|通知|制度|职责|模板|大全|规定|办法)\s?(?:\(?(?:精选|通用|优秀|最新)?[\d一二三四五六七八九十]{1,3}篇\)?|\([^()]{1,12}\)|模板|范文|大全|[一二三四五六七八九十]){0,3}\s{0,3}(?:\d{2,4}-\d{2}(?:-\d{2})?)?$/;

/** The lines that go with one that a rule takes, each with that rule: they are none of the text's, however they read. */
export function listed(page: Page, verdicts: readonly Verdict[]): ReadonlyMap<number, Ready> {
  const out = new Map<number, Ready>();
  for (let i = 0; i < verdicts.length; i++) {
    const v = verdicts[i] as Verdict;
    if (v.line === undefined && v.edge.length === 0) continue;
    const pages = v.edge.find((r) => r.name === PAGES);
    const rule = pages ?? v.line;
    if (!rule) continue;
    const last = pages ? pagesBehind(page, i) : rule.opens === 'titles' ? titlesBehind(page, i) : rule.opens ? 0 : noticesBehind(page, verdicts, i);
    for (let k = i + 1; k <= last; k++) out.set(k, rule);
  }
  return out;
}

/** Index of the last line of a numbered list of titles behind line `i`, or 0: it counts from 1, and half of its entries are named as documents are. */
function titlesBehind(page: Page, i: number): number {
  let named = 0;
  let count = 0;
  const last = counted(page, i, (line) => {
    if (NAMED.test(lineText(page, line))) named++;
    count++;
    return true;
  });
  return named * 2 >= count ? last : 0;
}

/** The same for numbered notices behind a line that announces them; each of them speaks of files, coins and downloads. */
function noticesBehind(page: Page, verdicts: readonly Verdict[], i: number): number {
  const line = page.lines[i] as Line;
  if (page.text[line.to - 1] !== ':') return 0;
  return counted(page, i, (l) => {
    const v = verdicts[l.index];
    return v !== undefined && !v.quantity && v.strong * 3 + v.weak - v.plan * 2 >= 2;
  });
}

/** Index of the last of the lines behind `i` that count from 1 and are what is asked; 0 where there are fewer than two. */
function counted(page: Page, i: number, fits: (line: Line) => boolean): number {
  let last = 0;
  let count = 0;
  for (const line of solid(page, i)) {
    const entry = line.fixed || line.to - line.from > 80 ? null : ENTRY.exec(lineText(page, line));
    if (!entry || Number(entry[1]) !== count + 1 || !fits(line)) break;
    count++;
    last = line.index;
  }
  return count >= 2 ? last : 0;
}

const PAGES = 'counter/first-page';
const OF_PAGES = /^(\d{1,4})\/(\d{1,4})$/;

/** 2/10, 3/10 … behind 1/10. */
function pagesBehind(page: Page, i: number): number {
  const all = OF_PAGES.exec(lineText(page, page.lines[i] as Line))?.[2];
  let last = 0;
  let shown = 1;
  for (const line of all === undefined ? [] : solid(page, i)) {
    const m = line.fixed || line.to - line.from > 9 ? null : OF_PAGES.exec(lineText(page, line));
    if (!m || m[2] !== all || Number(m[1]) !== ++shown) break;
    last = line.index;
  }
  return last;
}

/** The lines behind `i` that hold anything, as many as a list may have. */
function* solid(page: Page, i: number): Generator<Line> {
  let seen = 0;
  for (let k = i + 1; k < page.lines.length && seen < MOST; k++) {
    const line = page.lines[k] as Line;
    if (line.from === line.to) continue;
    seen++;
    yield line;
  }
}
