/** What the title of the page's window has behind the text's own title: the shelf, the site. */
import type { Cut } from './chrome.ts';
import { type Line, lineText, type Page, SIGN, topLines } from './page.ts';
import { TITLE_END } from './shapes.ts';

const RULE = 'metadata/site-behind-title';
/** A longer line is no title. */
const LONGEST = 120;
/** The name of an office's site behind the title of its page, which stands at the page's top. */
const OFFICE_SITE =
  /^[^\u3002;:,!?]{8,60}?(?<=[^\s_|-])(\s{0,2}[_|-]\s{0,2}[^\s_|\u3002;:,-]{2,16}(?:官网|官方网站|政府网|政府网站|门户网站|政务网|政府门户))$/;
const TOP = 4;

/** The words behind a title that the next line says again without them (镇林业工作总结_工作总结_某网), the title said twice in one line, and the name of an office's site behind the first line's. */
export function behindTitle(page: Page): Cut[] {
  const out: Cut[] = [];
  for (const line of topLines(page, TOP)) {
    if (line.fixed || line.to - line.from > LONGEST) continue;
    const half = twice(lineText(page, line));
    if (half > 0) out.push({ start: line.from + half, end: line.to, rule: 'metadata/title-repeated' });
    const site = half > 0 ? undefined : OFFICE_SITE.exec(lineText(page, line))?.[1];
    if (site !== undefined && line.index + 1 < page.lines.length) out.push({ start: line.to - site.length, end: line.to, rule: RULE });
  }
  let i = 0;
  for (let at = page.signs & SIGN.underscore ? page.text.indexOf('_') : -1; at >= 0; at = page.text.indexOf('_', (page.lines[i]?.end ?? at) + 1)) {
    while (i + 1 < page.lines.length && (page.lines[i + 1]?.start ?? 0) <= at) i++;
    const line = page.lines[i] as Line;
    if (!line.fixed && line.to - line.from <= LONGEST && saidBelow(page, line, at)) out.push({ start: at, end: line.to, rule: RULE });
  }
  return out;
}

/** Where the first half of a line ends that says the same words twice with a comma, a blank or a stroke between; 0 if it does not. */
function twice(text: string): number {
  const half = (text.length - 1) >> 1;
  return half >= 8 && /[,\s_|-]/.test(text[half] ?? '') && text.length === 2 * half + 1 && text.startsWith(text.slice(0, half), half + 1) ? half : 0;
}

/** Is what stands before the stroke, less the number of a part, the whole of the next line that holds anything? */
function saidBelow(page: Page, line: Line, stroke: number): boolean {
  const title = page.text
    .slice(line.from, stroke)
    .replace(/^(?:篇[\d一二三四五六七八九十]{1,3}|第[\d一二三四五六七八九十]{1,3}篇)\s?[:、.]?\s?/, '')
    .trim();
  if (title.length < 6 || !/[\u3400-\u9fff]{4}/.test(title)) return false;
  for (let k = line.index + 1; k < line.index + 4; k++) {
    const next = page.lines[k];
    if (next && next.to > next.from) return next.to - next.from <= LONGEST && lineText(page, next).trim() === title;
  }
  return false;
}

/**
 * The words above a page's record, where the text's own title stands right below it: the shelf in which that title ends (政府工作报告 / 时间:… /
 * 南湖市2026年政府工作报告), or what the page is called, with an editor's words between it and a title that names its year.
 */
export function shelfTitle(page: Page, cuts: readonly Cut[]): Cut[] {
  let shelf: Line | null = null;
  let record = false;
  let editor = false;
  for (const line of topLines(page, HEAD)) {
    if (line.to === line.from) continue;
    const gone = cuts.filter((c) => c.start <= line.from && line.to <= c.end);
    if (gone.length > 0) {
      record ||= shelf !== null && gone.some((c) => c.rule.startsWith('metadata/'));
      editor ||= shelf !== null && gone.some((c) => EDITORS.has(c.rule));
      continue;
    }
    if (!shelf) {
      if (line.fixed || line.to - line.from > CALLED || !TITLE_END.test(lineText(page, line))) return [];
      shelf = line;
      continue;
    }
    const [above, title] = [lineText(page, shelf), lineText(page, line)];
    const short = line.to - line.from <= LONGEST && !line.fixed && TITLE_END.test(title) && title.length >= above.length + 3;
    const shelved = record && above.length <= SHORT && title.endsWith(above) && /\d{2}/.test(title);
    const called = record && editor && YEAR.test(title) && !YEAR.test(above) && !MANY.test(above) && title.slice(-4) === above.slice(-4);
    return short && (shelved || called) ? [{ start: shelf.from, end: shelf.to, rule: 'metadata/title-repeated' }] : [];
  }
  return [];
}
const HEAD = 20;
const SHORT = 12;
const CALLED = 30;
const EDITORS: ReadonlySet<string> = new Set(['editor', 'foreword', 'collected', 'model-texts', 'this-text', 'how-to-write'].map((id) => `compilation/${id}`));
const YEAR = /(?:19|20)[\d*xX]{2}/;
/** A collection's name: its texts have titles of their own. */
const MANY = /[\d一二三四五六七八九十]\s?篇|精选|通用|合集|大全|汇总|范文/;
