/** Learns a site's rules from many of its pages: the lines, templates and lists that they share. Proposes; a person edits. */
import { escapePattern } from '../core/pattern.ts';
import type { Rule, SiteRules } from '../rules/read.ts';
import { compiled } from './compile.ts';
import { bodyOf, judge, look } from './judge.ts';
import { type Line, lineText, readPage } from './page.ts';
import { MARKER } from './shapes.ts';
import { type Seen, spread, type Template, templatesOf } from './templates.ts';

/** One page of the site: a name for messages, and its text. */
export interface SamplePage {
  readonly name: string;
  readonly text: string;
}

export interface Learned {
  readonly file: SiteRules;
  /** How many pages the rules come from. */
  readonly pages: number;
  /** How many of the pages' lines the rules take. */
  readonly lines: number;
}

/** What part of the pages must share a line before it counts as the site's. */
const SHARE = 0.6;
const FEWEST = 3;

/**
 * Proposes a site file from pages of one site; ten or more are best. Headings that many plans share (一、指导思想) are no chrome.
 * With fewer than three pages, or none that share a line, the file has no rules.
 * @param id the file's id
 */
export function learn(pages: readonly SamplePage[], id: string): Learned {
  const seen = pages.flatMap((p, i) => linesOf(p, i));
  const need = Math.max(FEWEST, Math.ceil(pages.length * SHARE));
  if (pages.length < FEWEST) return { file: { id, name: id, signs: [id], rules: [] }, pages: pages.length, lines: 0 };
  const fixed = new Set([...spread(seen, (s) => s.text)].filter(([text, on]) => on.size >= need && plain(text)).map(([text]) => text));
  const openers = new Set([...fixed].filter((text) => opens(seen, text, fixed, need)));
  const left = seen.filter((s) => !fixed.has(s.text));
  const templates = templatesOf(left, need);
  const inline = sentencesOf(left, need);
  const signs = signsOf(fixed, templates, id);
  const rules = [
    ...exactRules([...fixed].filter((t) => !openers.has(t))),
    ...[...openers].map(
      (text, i): Rule => ({
        id: `list-${i + 1}`,
        why: 'The head of a list of other pages; the titles under it go too.',
        where: 'line',
        has: [text],
        opens: 'titles',
        removes: [text],
        keeps: [],
      }),
    ),
    ...templates.map(
      (t, i): Rule => ({
        id: `template-${i + 1}`,
        why: `Stands on ${t.pages} of ${pages.length} pages with other words in its place.`,
        where: t.edge ? 'edge' : 'line',
        has: [t.has],
        pattern: t.pattern,
        removes: t.examples,
        keeps: [],
      }),
    ),
    ...inline.map(
      (text, i): Rule => ({
        id: `inline-${i + 1}`,
        why: 'The same words in the middle of different texts.',
        where: 'inline',
        has: [text],
        removes: [`⟦${text}⟧`],
        keeps: [],
      }),
    ),
  ];
  const taken = seen.filter((s) => fixed.has(s.text) || templates.some((t) => new RegExp(`^(?:${t.pattern})$`).test(s.text))).length;
  return { file: { id, name: signs[0] ?? id, signs, rules }, pages: pages.length, lines: taken };
}

function linesOf(sample: SamplePage, number: number): Seen[] {
  const page = readPage({ format: 'txt', encoding: null, text: sample.text, paragraphs: [], tables: [], problems: [] });
  const rules = compiled();
  const found = look(page, rules);
  const body = bodyOf(
    page,
    page.lines.map((l) => judge(page, l, rules, found)),
  );
  const solid = page.lines.filter((l) => l.to > l.from);
  return solid.map((l: Line, order) => ({ page: number, text: lineText(page, l), edge: l.index < body[0] || l.index > body[1], order }));
}

/** A shared line that may be the site's: no heading, none of the words that open half of all plans, not too long. */
const plain = (text: string): boolean =>
  text.length >= 2 && text.length <= 400 && (!MARKER.test(text) || /本站|下载|上传|版权|用户/.test(text)) && !COMMON.test(text);
const COMMON =
  /^(?:指导思想|总体要求|总体思路|工作目标|主要目标|主要任务|重点工作|工作重点|工作措施|保障措施|主要措施|具体措施|工作要求|目标任务|基本原则|组织领导|附件:?|各位代表[:!]|目录|.{0,12}(?:如下|以下)[^。]{0,14}:)$/;

/** Does the line stand over lines that differ from page to page, up to the next that all share? */
function opens(seen: readonly Seen[], text: string, fixed: ReadonlySet<string>, need: number): boolean {
  const pages = new Set<number>();
  seen.forEach((s, i) => {
    const next = seen[i + 1];
    if (
      s.text === text &&
      s.edge &&
      next?.page === s.page &&
      next.edge &&
      !fixed.has(next.text) &&
      next.text.length <= 60 &&
      s.order > 3 &&
      !/[:。]/.test(next.text)
    )
      pages.add(s.page);
  });
  return pages.size >= need && text.length <= 40 && tail(seen, text);
}

/** Does the line stand below the text? */
const tail = (seen: readonly Seen[], text: string): boolean => {
  const s = seen.find((x) => x.text === text);
  return s !== undefined && seen.some((x) => x.page === s.page && !x.edge && x.order < s.order);
};

/** Sentences inside longer lines that most pages share and that speak of a site. */
function sentencesOf(seen: readonly Seen[], need: number): string[] {
  const on = new Map<string, Set<number>>();
  for (const s of seen) {
    if (s.text.length < 20) continue;
    for (const part of s.text.match(/[^。!?;]{4,80}[。!?;]?/g) ?? []) {
      if (part.length === s.text.length || !SPEAKS.test(part)) continue;
      const set = on.get(part);
      if (set) set.add(s.page);
      else on.set(part, new Set([s.page]));
    }
  }
  return [...on].filter(([, pages]) => pages.size >= need).map(([text]) => text);
}

const SPEAKS = /网|文库|文档|站|下载|上传|版权|转载|来源|http|www|\.com|\.cn/;

/** What gives the site away: a host, a name, else the longest line that only it would have. */
function signsOf(fixed: ReadonlySet<string>, templates: readonly Template[], id: string): string[] {
  const text = [...fixed, ...templates.map((t) => t.has)].join('\n');
  const names = [...text.matchAll(/\p{Script=Han}{2,8}(?:文库|文档网?|范文网|公文网|文秘网|资料网|学习网|网)/gu)].map((m) =>
    m[0].replace(/^.*(?:欢迎|来到|访问|光临|关于|请在|登录|由)/, ''),
  );
  const hosts = [...text.matchAll(/(?:[a-z0-9-]{2,30}\.){1,3}(?:com|cn|net|org|example|info|cc)\b/g)].map((m) => m[0].replace(/^(?:www|m)\./, ''));
  const count = new Map<string, number>();
  for (const n of names) if (n.length >= 3) count.set(n, (count.get(n) ?? 0) + 1);
  const best = [...count].sort((a, b) => b[1] - a[1] || a[0].length - b[0].length)[0]?.[0];
  const signs = [...new Set([...(best ? [best] : []), ...hosts])];
  if (signs.length > 0) return signs.slice(0, 4);
  const longest = [...fixed]
    .filter((t) => t.length >= 6)
    .sort((a, b) => b.length - a.length)
    .slice(0, 2);
  return longest.length > 0 ? longest : [id];
}

function exactRules(lines: readonly string[]): Rule[] {
  const rule = (id: string, where: Rule['where'], has: readonly string[], why: string): Rule[] =>
    has.length === 0 ? [] : [{ id, why, where, has, removes: has.slice(0, 5), keeps: [] }];
  return [
    ...rule(
      'lines',
      'line',
      lines.filter((l) => l.length >= 6 && l.length <= 40),
      'Stands word for word on most pages of the site.',
    ),
    ...rule(
      'buttons',
      'edge',
      lines.filter((l) => l.length < 6),
      'Short lines that most pages of the site share, at their head or tail.',
    ),
    ...lines
      .filter((l) => l.length > 40)
      .map(
        (l, i): Rule => ({
          id: `notice-${i + 1}`,
          why: 'Stands word for word on most pages of the site.',
          where: 'line',
          has: [l.slice(0, 12)],
          pattern: escapePattern(l),
          removes: [l],
          keeps: [],
        }),
      ),
  ];
}
