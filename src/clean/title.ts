/** The document's title, when the site shows it only as a file's name: the name's ending goes, the title stays. */
import type { Cut } from './chrome.ts';
import { type Line, lineText, type Page, topLines } from './page.ts';
import { TITLE_END } from './shapes.ts';

const FILE = 'metadata/file-name';
const ENDING = /\.[A-Za-z]{3,4}(?:\s?(?:VIP|vip))?$/;
/** How far into the kept text a title is looked for. */
const NEAR = 240;

/** Gives back the first file name less its ending where nothing near the head of the kept text repeats its words. `body` is where the text begins. */
export function keepTitle(page: Page, cuts: readonly Cut[], body: number): readonly Cut[] {
  const first = cuts.filter((c) => c.rule === FILE && c.start < body).sort((a, b) => a.start - b.start)[0];
  if (!first) return cuts;
  const name = page.text.slice(first.start, first.end);
  const ending = ENDING.exec(name)?.[0].length ?? 0;
  if (ending === 0 || holdsTitle(near(page, cuts), core(name.slice(0, -ending))) || titledBelow(page, cuts, name.slice(0, -ending), body)) return cuts;
  return cuts.map((c) => (c === first ? { start: first.end - ending, end: first.end, rule: 'metadata/extension' } : c));
}

/**
 * Has the text a title of its own, on a line by itself, that is the last words of the file's name, or says all of the name and more?
 * 某市政府工作报告.docx over 政府工作报告; 林场-防火计划.pdf over 东河国有林场2024年度防火工作计划.
 */
function titledBelow(page: Page, cuts: readonly Cut[], name: string, body: number): boolean {
  if (!TITLE_END.test(name)) return false;
  return topLines(page, TITLED).some((l) => {
    if (l.fixed || l.start > body || l.to - l.from < LEAST || l.to - l.from > MOST) return false;
    const line = lineText(page, l);
    if (l.to - l.from < name.length ? !name.endsWith(line) : !saysAll(line, name)) return false;
    return !cuts.some((c) => c.start <= l.from && l.from < c.end);
  });
}

/** Are the name's characters in a longer title, in their order? */
function saysAll(line: string, name: string): boolean {
  const said = name.replace(/[^\u3400-\u9FFF\d]/g, '');
  if (said.length < LEAST || !TITLE_END.test(line) || /[,\u3002;:!?]/.test(line)) return false;
  let at = 0;
  for (const c of line) if (c === said[at]) at++;
  return at === said.length;
}
/** A title has no more characters. */
const MOST = 60;

/** How many lines at the head may stand over the text's own title. */
const TITLED = 40;

/** Lines before the text, or under 关键词:, that only repeat the words of a file's name or of a title that stands twice, a blank between them: what the site files it under. */
export function keywordLines(page: Page, cuts: readonly Cut[], body: number): Cut[] {
  const names = [
    ...cuts.filter((c) => c.rule === FILE && c.start < body).map((c) => page.text.slice(c.start, c.end).replace(/\s/g, '')),
    ...titlesAgain(topLines(page, RECORD).map((l) => (l.to - l.from > LONGEST ? '' : lineText(page, l)))),
  ];
  if (names.length === 0) return [];
  const out: Cut[] = [];
  for (const line of page.lines) {
    const labelled = line.index > 0 && LABEL.test(page.text.slice(page.lines[line.index - 1]?.from, page.lines[line.index - 1]?.to));
    if ((line.start >= body && !labelled) || line.fixed || line.to - line.from > 120 || line.to - line.from < 5) continue;
    const words = page.text.slice(line.from, line.to).replace(/^[-\u2022]\s/, '');
    const tokens = words.split(/[\s,、|]+/);
    if (tokens.length >= 3 && names.some((n) => tokens.every((t) => n.includes(t)) && n !== words))
      out.push({ start: line.from, end: line.to, rule: 'metadata/keywords' });
  }
  return out;
}

/** Titles among the first lines that are said again there. */
const titlesAgain = (lines: readonly string[]): string[] => lines.filter((l, i) => l.length >= 8 && lines.indexOf(l) < i && TITLE_END.test(l));
const LONGEST = 60;

/** Over the words that the page is filed under, before the text or behind it. */
const LABEL = /^[-\u2022\s]{0,4}关\s{0,2}键\s{0,3}[词字]\s?:?$/;

/** The title again with the site before it: 首页 and it above the title, the site's name and it on the last line (某某文库镇林业工作打算). */
export function namedTitle(page: Page): Cut[] {
  const top = solid(page, 0, 1);
  const under = top && solid(page, top.index + 1, 1);
  if (!top || !under) return [];
  const home = /^首页\s/.test(page.text.slice(top.from, top.from + 3)) && lineText(page, top).slice(2).trim() === lineText(page, under);
  const title = lineText(page, home ? under : top);
  const last = solid(page, page.lines.length - 1, -1) ?? under;
  const text = last.to - last.from > 80 ? '' : lineText(page, last);
  const site = SITE.exec(text)?.[0] ?? '';
  const rest = text.slice(site.length);
  // The title, or its first words.
  const named = site !== '' && last !== top && title.length >= 6 && rest.length >= 2 && title.startsWith(rest);
  return [...(home ? [top] : []), ...(named ? [last] : [])].filter((l) => !l.fixed).map((l) => ({ start: l.from, end: l.to, rule: 'metadata/site-title' }));
}

const SITE = /^[\u3400-\u9fffA-Za-z]{1,6}?(?:文库|文档|文秘|范文|网)\s?[-|_:]?\s?/;

/** How many lines at the head may be a record with the title among its fields. */
const RECORD = 12;
const FIELD = /^(?:标\s{0,4}题|文件标题|文章标题)\s{0,2}:\s{0,2}(?=\S)/;

/** A record's field that says the title: the whole line where the title stands on a line of its own below, else the field's name. */
export function fieldTitle(page: Page): Cut[] {
  for (const line of topLines(page, RECORD)) {
    if (line.fixed || line.to - line.from > 100) continue;
    const text = lineText(page, line);
    const name = FIELD.exec(text)?.[0] ?? '';
    const title = text.slice(name.length).replace(/\s/g, '');
    if (name === '' || title.length < 6 || /[。;]/.test(title)) continue;
    const again = page.lines.slice(line.index + 1, line.index + 40).some((l) => l.to - l.from <= 120 && lineText(page, l).replace(/\s/g, '') === title);
    return [{ start: line.from, end: again ? line.to : line.from + name.length, rule: 'metadata/title-field' }];
  }
  return [];
}

/** How many characters or pages the site says the text has, or when it put it there, behind its title: 镇林业工作打算(3120字), 镇林业工作打算 2018-06-15, 镇林业工作打算 2页. */
export function wordCount(page: Page): Cut[] {
  for (const line of topLines(page, 6)) {
    const m = line.fixed || line.to - line.from > 80 ? null : BEHIND.exec(lineText(page, line));
    const count = m?.[1] ?? '';
    // 镇林业工作打算 2页 over the title by itself is the file's name.
    const title = lineText(page, line).slice(0, -count.length);
    const again =
      count.endsWith('页') && page.lines.slice(line.index + 1, line.index + 12).some((l) => l.to - l.from === title.length && lineText(page, l) === title);
    if (m) return [{ start: again ? line.from : line.to - count.length, end: line.to, rule: 'metadata/word-count' }];
  }
  return chapterCounts(page);
}

/** The same glued before the title under the file's name: 镇林业工作打算.doc / 3页镇林业工作打算2021年…. */
export function countBefore(page: Page, cuts: readonly Cut[]): Cut[] {
  const names = cuts.filter((c) => c.rule === FILE).map((c) => page.text.slice(c.start, c.end).replace(ENDING, ''));
  if (names.length === 0) return [];
  for (const line of topLines(page, 6)) {
    const count = line.fixed ? '' : (/^\d{1,3}页(?=[^\s的])/.exec(page.text.slice(line.from, line.from + 6))?.[0] ?? '');
    const title = page.text.slice(line.from + count.length, line.from + count.length + LEAST);
    if (count !== '' && names.some((n) => n.length >= LEAST && n.startsWith(title)))
      return [{ start: line.from, end: line.from + count.length, rule: 'metadata/word-count' }];
  }
  return [];
}

/** So many of a file name's first words are said again. */
const LEAST = 6;

/** The same behind the title of each text of a collection: 第一篇 镇林业工作总结 2750字. */
function chapterCounts(page: Page): Cut[] {
  const out: Cut[] = [];
  for (const line of page.lines) {
    if (line.fixed || line.to - line.from > 80 || page.text[line.to - 1] !== '字') continue;
    const m = CHAPTER.exec(lineText(page, line));
    if (m) out.push({ start: line.to - (m[1] ?? '').length, end: line.to, rule: 'metadata/word-count' });
  }
  return out;
}

const CHAPTER = /^(?:第[一二三四五六七八九十\d]{1,3}篇|篇[一二三四五六七八九十\d]{1,3})[\s:].{2,60}?(\s{1,4}\d{2,5}\s?字)$/;

/** A couplet that an uploader set before the title of a text without line breaks: 书山有路勤为径,学海无涯苦作舟。2021年农机站工作总结…. */
export function couplet(page: Page): Cut[] {
  for (const line of topLines(page, REPEATED)) {
    if (line.fixed || line.to - line.from < 200) continue;
    const m = COUPLET.exec(page.text.slice(line.from, line.from + 100));
    const [, mark = '', saying = '', a = '', b = ''] = m ?? [];
    if (a !== '' && a.length === b.length && !/\d/.test(saying)) {
      const start = line.from + mark.length;
      return [{ start, end: start + saying.length, rule: 'stamps/saying' }];
    }
  }
  return [];
}

const COUPLET =
  /^((?:\d{1,2}、\s?)?)((?:感谢您的(?:下载|阅读)[!,。]?\s{0,2})?([\u4E00-\u9FFF]{4,8}),([\u4E00-\u9FFF]{4,8})\u3002\s?)(?=[^,\u3002;:、]{4,45}?(?:计划|总结|要点|报告|方案|打算|安排|汇报))/;

/** Do the words, of which the first is a year, make up a good part of the title, its last word among them? A spinner may have changed the others. */
function madeOf(page: Page, words: readonly Line[], title: string): boolean {
  const [year, ...rest] = words.map((l) => lineText(page, l).replace(/\s/g, ''));
  const inside = rest.filter((w) => w.length >= 2 && title.includes(w));
  return (
    /^20\d{2}$/.test(year ?? '') &&
    inside.length >= 2 &&
    title.length > 8 &&
    inside.join('').length * 5 >= title.length * 2 &&
    title.endsWith(inside.at(-1) ?? ' ')
  );
}

/** A title has no more than this, the blanks between its characters with it. */
const WIDE = 80;

/** A title cut into words, one a line, above the title itself, as a site files it: 2023 / 林业 / 年终 / 工作总结 / 林业年终工作总结. */
export function tornTitle(page: Page): Cut[] {
  const lines = topLines(page, 40);
  for (let i = 0; i < lines.length; i++) {
    const words: Line[] = [];
    let so = '';
    for (let j = i; j < lines.length && words.length < 12; j++) {
      const line = lines[j] as Line;
      const text = page.text.slice(line.from, Math.min(line.to, line.from + WIDE)).replace(/\s/g, '');
      if (words.length >= 3 && text.length >= 6 && text.length <= 40 && (so.includes(text) || madeOf(page, words, text)))
        return words.map((l) => ({ start: l.from, end: l.to, rule: 'metadata/keywords' }));
      if (line.fixed || text.length > 8 || /[,.:;\u3002、]/.test(text)) break;
      words.push(line);
      so += text;
    }
  }
  return [];
}

const BEHIND =
  /(?:[^\s\d]|(?:计划|总结|要点|报告|方案|安排|打算|思路|规划)\)?)(\s?\(\d{3,6}字\)|(?<=[要点告案排算路划结)])\s{1,4}(?:(?:19|20)\d{2}-\d{1,2}-\d{1,2}|\d{1,3}\s?页))$/;

/** The title said again and again with nothing between, as some sites fill a text's first line: all but its last, or all of it where it stands on a line of its own. */
export function repeatedTitle(page: Page): Cut[] {
  for (const line of topLines(page, REPEATED)) {
    const m = line.fixed ? null : /^(?:\d{1,2}、\s?)?((\S{6,40}?)\2{2,60})/.exec(page.text.slice(line.from, Math.min(line.to, line.from + 2500)));
    const [whole = '', run = '', title = ''] = m ?? [];
    if (!/[\u3400-\u9fff]{4}/.test(title) || /[,\u3002;]/.test(title)) continue;
    const start = line.from + whole.length - run.length;
    const alone = page.lines.slice(0, line.index).some((l) => l.to - l.from <= 60 && lineText(page, l) === title);
    return [{ start, end: start + run.length - (alone ? 0 : title.length), rule: 'metadata/title-repeated' }];
  }
  return [];
}

const REPEATED = 24;

/** The next line that holds anything. */
function solid(page: Page, from: number, step: 1 | -1): Line | undefined {
  for (let i = from; i >= 0 && i < page.lines.length; i += step) if ((page.lines[i]?.to ?? 0) > (page.lines[i]?.from ?? 0)) return page.lines[i];
  return undefined;
}

/** A file name's words less what names of files are dressed with: a year, 范文, a number in brackets. */
const core = (name: string): string =>
  name.replace(/^[#\s]{0,3}(?:最新|精选)?(?:\d{4}年?(?:度)?)?/, '').replace(/(?:范文|模板|范本|\([^()]{1,12}\)|\s|最新版?|完整版|精选|开头){1,8}$/, '');

/** The head of what is kept. */
function near(page: Page, cuts: readonly Cut[]): string {
  const sorted = [...cuts].sort((a, b) => a.start - b.start);
  let out = '';
  let at = 0;
  for (const c of [...sorted, { start: page.text.length, end: page.text.length }]) {
    if (c.start > at) out += page.text.slice(at, Math.min(c.start, at + NEAR));
    at = Math.max(at, c.end);
    if (out.length >= NEAR) break;
  }
  return out.slice(0, NEAR).replace(/\s/g, '');
}

/** Does the text hold most of the title in one piece? */
function holdsTitle(text: string, title: string): boolean {
  const need = Math.max(4, Math.ceil(title.length * 0.6));
  if (title.length < 4) return true;
  for (let i = 0; i + need <= title.length; i++) if (text.includes(title.slice(i, i + need))) return true;
  return false;
}
