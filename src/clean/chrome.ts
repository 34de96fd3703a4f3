/** Finds whole lines and words that a site added: by rules first, then by how a line at the edge of the page is worded. */
import type { Site } from '../core/model.ts';
import { abstract, description } from './abstract.ts';
import type { Compiled, Ready } from './compile.ts';
import { crumbLines, siteName } from './crumbs.ts';
import { FILE, fileLabels } from './foot-lists.ts';
import { headlines } from './headlines.ts';
import { inlineCuts } from './inline.ts';
import { bodyOf, edgeRule, GLUED, isText, judge, look, plan, QUANTITY, TASK, type Verdict, worded } from './judge.ts';
import { listed, NAMED } from './listed.ts';
import { type Line, lineAt, lineText, type Page } from './page.ts';
import { recordLines } from './records.ts';
import { TITLE_END } from './shapes.ts';

/** A stretch to take out, in source offsets, with the rule's name. */
export interface Cut {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  /** Told by its own words, not by where it stands. */
  readonly sure?: boolean;
}

export interface Chrome {
  readonly site: Site | null;
  readonly cuts: readonly Cut[];
  /** What a rule would have taken that reads like a plan: kept, and told. */
  readonly doubts: readonly Cut[];
  /** The first and the last line of the text itself: lines outside are the page's edges. */
  readonly body: readonly [first: number, last: number];
}

/** Finds a page's chrome. Linear in its length. */
export function findChrome(page: Page, rules: Compiled): Chrome {
  const seen = look(page, rules);
  const verdicts = page.lines.map((line) => judge(page, line, rules, seen));
  const copy = description(page);
  const path = pathOf(page, verdicts, copy);
  const behind = listed(page, verdicts);
  const body = bodyOf(page, verdicts, behind, Math.max(path, copy) + 1);
  const inline = inlineCuts(page, seen.inline, seen.site);
  const partly = new Set(inline.map((c) => lineAt(page, c.start)?.index));
  const cuts: Cut[] = [];
  const doubts: Cut[] = [];
  const taken = new Set<number>();
  const take = (line: Line, rule: string, sure = false): void => {
    if (taken.has(line.index) || line.from === line.to || line.fixed) return;
    taken.add(line.index);
    cuts.push({ start: line.from, end: line.to, rule, sure });
  };
  page.lines.forEach((line, i) => {
    const v = verdicts[i];
    if (!v || line.fixed) return;
    const led = behind.get(i);
    const rule = v.line ?? edgeRule(v, i, body);
    if (led && !v.line) take(line, led.name, led.opens === undefined || NAMED.test(lineText(page, line).slice(-80)));
    else if (rule && plan(v)) {
      const from = v.glued ? noticeFrom(page, line, rule) : line.to;
      (from < line.to ? cuts : doubts).push({ start: from < line.to ? from : line.from, end: line.to, rule: rule.name });
    } else if (v.named !== undefined && (i < body[0] || i > body[1])) take(line, v.named);
    else if (rule && !(partly.has(i) && line.to - line.from > FLAT && rule.name.startsWith('compilation/'))) {
      take(line, rule.name, rule.opens === 'titles');
      // At the head the next line may be the document's own title.
      if (rule.opens && i >= body[0])
        for (const next of following(page, verdicts, behind, i, rule)) take(next, rule.name, NAMED.test(lineText(page, next).slice(-80)));
    } else if (!partly.has(i) && worded(page, line, v, i < body[0] || i > body[1]) && !underHeading(page, line, taken))
      take(line, i < body[0] ? 'unknown/head' : i > body[1] ? 'unknown/tail' : 'unknown/between');
  });
  for (const line of crumbLines(page)) take(line, 'government/crumbs');
  for (const line of fileLabels(page, cuts, body[1])) take(line, FILE);
  for (const line of page.lines) if (!taken.has(line.index) && scrap(page, line, taken)) take(line, 'unknown/scrap');
  for (const line of above(page, path)) take(line, 'unknown/above');
  for (const line of recordLines(page, (l) => onlyTitle(page, l, l.end))) take(line, 'government/index-record');
  for (const line of menu(page, taken, body[0])) take(line, 'unknown/menu');
  for (const line of siteName(page, taken)) take(line, 'unknown/above');
  const lead = page.lines[copy];
  if (lead) take(lead, 'unknown/abstract');
  for (const line of headlines(page, taken)) take(line, 'unknown/headlines');
  const first = abstract(page, taken);
  if (first) take(first, 'unknown/abstract');
  for (const line of values(page, taken, body[0])) take(line, 'government/index-value');
  // A rule that takes words of a line comes before a judgement of the whole line by its wording.
  const named = cuts.filter((c) => !c.rule.startsWith('unknown/'));
  const guessed = cuts.filter((c) => c.rule.startsWith('unknown/'));
  return { site: seen.site, cuts: [...named, ...inline, ...guessed], doubts, body };
}

/** A longer line is a text that lost its line breaks: of it an offer's words go, not the whole. */
const FLAT = 300;

/** A whole sentence right under a heading of the plan is its text, whatever words it has: 通过微信公众号发布…. */
function underHeading(page: Page, line: Line, taken: ReadonlySet<number>): boolean {
  let before = line.index - 1;
  while (before > 0 && page.lines[before]?.from === page.lines[before]?.to) before--;
  const head = page.lines[before];
  if (!head || taken.has(before) || line.to - line.from < 30 || page.text[line.to - 1] !== '\u3002') return false;
  return PLAN_HEADING.test(page.text.slice(head.from, head.from + 8));
}

/** A site's notices count in Arabic. */
const PLAN_HEADING = /^(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\))/;

/** Where the notice begins that ends a line of the plan: its last sentences, as far as the rule takes each by itself. The line's end if there is none. */
function noticeFrom(page: Page, line: Line, rule: Ready): number {
  let end = line.to;
  for (let n = 0; n < 6; n++) {
    let from = end - 1;
    while (from > line.from && !'。!?;'.includes(page.text[from - 1] ?? '') && !page.text.startsWith('  ', from - 2)) from--;
    const text = page.text.slice(from, end).trim();
    if (from <= line.from || GLUED.test(text) || (QUANTITY.test(text) && TASK.test(text)) || !rule.fits(text)) break;
    end = from;
  }
  return end;
}

/** The title of a part of a compilation. */
const PART = /(?:篇\s?[一二三四五六七八九十\d]{1,3}|第[一二三四五六七八九十\d]{1,3}篇)[\s:】)]{0,2}$|^[【[(]?篇[一二三四五六七八九十\d]/;

/** What follows a line that opens a list of titles or the page's foot. */
function* following(page: Page, verdicts: readonly Verdict[], behind: ReadonlyMap<number, Ready>, i: number, opener: Ready): Generator<Line> {
  for (let k = i + 1; k < page.lines.length; k++) {
    const line = page.lines[k];
    const v = verdicts[k];
    if (!line || !v) return;
    if (line.from === line.to) continue;
    // The next opener goes on from there by itself, which also keeps a page of nothing but openers linear.
    if (v.line?.opens) return;
    if (v.line) continue;
    if (behind.has(k)) continue;
    const text = lineText(page, line);
    if (line.fixed || isText(page, line, v)) return;
    if (PART.test(text)) return;
    if (opener.opens === 'titles' && ((text.length > 60 && !FILED.test(text)) || /[。;:]$/.test(text))) return;
    yield line;
  }
}

/** An entry of a list of files may be long. */
const FILED = /\.(?:docx?|pdf|pptx?|xlsx?|txt|wps)(?:\s?VIP)?$/i;

const PATH = 'government/breadcrumb';
/** How many lines, and how many characters of one, may stand above the way from the home page. */
const ABOVE = { lines: 24, length: 120 };

/** Index of the line that says the way from the home page to this one, -1 without one: what stands above it is the site's. A heading or a long line above it is not. */
function pathOf(page: Page, verdicts: readonly Verdict[], copy: number): number {
  let path = -1;
  let seen = 0;
  for (const line of page.lines) {
    if (line.from === line.to || line.index === copy) continue;
    if (seen++ > ABOVE.lines || line.fixed || line.to - line.from > ABOVE.length) break;
    const v = verdicts[line.index];
    const text = lineText(page, line);
    if (v?.edge.some((r) => r.name === PATH) && /位置|首页|主页|\s>/.test(text)) path = line.index;
    else if (v && v.line === undefined && (v.task || GLUED.test(text))) break;
  }
  return path;
}

/** The lines above the way from the home page, less a title that the text does not repeat. */
function* above(page: Page, path: number): Generator<Line> {
  const end = page.lines[path]?.end ?? 0;
  for (const line of page.lines.slice(0, Math.max(0, path))) if (!onlyTitle(page, line, end)) yield line;
}

/** A title that the text behind `end` does not repeat. */
function onlyTitle(page: Page, line: Line, end: number): boolean {
  const text = lineText(page, line);
  return text.length >= 8 && !/[\s!|]/.test(text) && TITLE_END.test(text) && !page.text.slice(end, end + 4000).includes(text);
}

/** So many entries in a row make a menu by themselves where the page begins with them. */
const LONG_MENU = 8;

/** A menu with an entry a line: three or more lines of two to six characters in a row at the head, beside a line that went; or the page's first lines. */
function menu(page: Page, taken: ReadonlySet<number>, body: number): Line[] {
  const top = page.lines.find((l) => l.to > l.from);
  const out: Line[] = [];
  let row: Line[] = [];
  let beside = false;
  for (const line of page.lines) {
    const length = line.to - line.from;
    if (length === 0) continue;
    const entry =
      line.index < body && !taken.has(line.index) && !line.fixed && length <= 6 && /^(?:[\u4E00-\u9FFFA-Za-z]{2,6}|[A-Z])$/.test(lineText(page, line));
    if (entry) row.push(line);
    else {
      if (row.length >= 3 && (beside || (row.length >= LONG_MENU && row[0] === top) || taken.has(line.index))) out.push(...row);
      row = [];
      beside = taken.has(line.index);
      if (line.index >= body) break;
    }
  }
  return out;
}

/** Values of a record whose fields stand on lines of their own, three or more of them: 索引号: above its number. A title is none. How often the page was read stands below one. */
function* values(page: Page, taken: ReadonlySet<number>, body: number): Generator<Line> {
  const hollow = page.lines.filter((l) => l.index < body && taken.has(l.index) && page.text[l.to - 1] === ':');
  for (const field of hollow) {
    const next = page.lines.slice(field.index + 1, field.index + 6).find((l) => l.to > l.from);
    if (!next || next.index >= body || taken.has(next.index) || next.to - next.from > 40) continue;
    const text = lineText(page, next);
    if (hollow.length < 3 ? COUNTER.test(lineText(page, field)) && /^\d{1,9}次?$/.test(text) : !/[。;,]/.test(text) && !TITLE_END.test(text)) yield next;
  }
}

const COUNTER = /(?:浏览|点击|阅读|访问|下载)(?:次数|量|数)?\s{0,2}:$/;

/** A line of brackets, digits or a single letter that only stands between lines that went; bars alone part nothing anywhere. */
function scrap(page: Page, line: Line, taken: ReadonlySet<number>): boolean {
  if (page.text[line.from] === '|' && line.to - line.from <= 40 && /^[|\s]{2,40}$/.test(lineText(page, line))) return true;
  if (line.to - line.from > 3 || line.from === line.to || !/^[[\]【】()<>|/·•:大中小A+\s-]{1,3}$/.test(lineText(page, line))) return false;
  if (page.text.slice(line.from, line.to) === '|') return true;
  let before = line.index - 1;
  for (let n = 0; n < 20 && page.lines[before]?.from === page.lines[before]?.to && before >= 0; n++) before--;
  return taken.has(before);
}
