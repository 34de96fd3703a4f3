/** The document's title, when the site shows it only as a file's name: the name's ending goes, the title stays. */
import type { Cut } from './chrome.ts';
import type { Line, Page } from './page.ts';

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
  if (ending === 0 || holdsTitle(near(page, cuts), core(name.slice(0, -ending)))) return cuts;
  return cuts.map((c) => (c === first ? { start: first.end - ending, end: first.end, rule: 'metadata/extension' } : c));
}

/** Lines before the text that only repeat a file name's words, a blank between them: what the site files it under. */
export function keywordLines(page: Page, cuts: readonly Cut[], body: number): Cut[] {
  const names = cuts.filter((c) => c.rule === FILE && c.start < body).map((c) => page.text.slice(c.start, c.end).replace(/\s/g, ''));
  if (names.length === 0) return [];
  const out: Cut[] = [];
  for (const line of page.lines) {
    if (line.start >= body) break;
    if (line.fixed || line.to - line.from > 120 || line.to - line.from < 5) continue;
    const tokens = page.text.slice(line.from, line.to).split(/[\s,、|]+/);
    if (tokens.length >= 3 && names.some((n) => tokens.every((t) => n.includes(t)))) out.push({ start: line.from, end: line.to, rule: 'metadata/keywords' });
  }
  return out;
}

/** The last line, where it is the site's name and the title again: 某某文库镇林业工作打算. */
export function namedTitle(page: Page): Cut[] {
  const solid = (from: number, step: number): Line | undefined => {
    for (let i = from; i >= 0 && i < page.lines.length; i += step) if ((page.lines[i]?.to ?? 0) > (page.lines[i]?.from ?? 0)) return page.lines[i];
    return undefined;
  };
  const first = solid(0, 1);
  const last = solid(page.lines.length - 1, -1);
  if (!first || !last || last.fixed || first === last || first.to - first.from < 6 || last.to - last.from > 80) return [];
  const title = page.text.slice(first.from, first.to);
  const text = page.text.slice(last.from, last.to);
  const site = text.endsWith(title) ? text.slice(0, -title.length) : '';
  return /^[\u3400-\u9fffA-Za-z]{1,6}(?:文库|文档|文秘|范文|网)\s?[-|_:]?\s?$/.test(site)
    ? [{ start: last.from, end: last.to, rule: 'metadata/site-title' }]
    : [];
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
