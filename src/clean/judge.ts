/** What the rules and the wording make of each line, before anything is taken out. */
import { anyIn, charSet, isIn, SPACES } from '../core/charset.ts';
import type { Site } from '../core/model.ts';
import { bareLine, type Compiled, type Ready } from './compile.ts';
import { listed } from './listed.ts';
import { type Line, lineText, type Page } from './page.ts';

/** What the rules make of a line. */
export interface Verdict {
  /** The rule that takes it wherever it stands. */
  line: Ready | undefined;
  /** The rules that take it at the head or tail. */
  edge: Ready[];
  /** The line is the site's name alone: the name of that removal. */
  named: string | undefined;
  strong: number;
  weak: number;
  plan: number;
  /** A number with a plan's unit stands in it. */
  quantity: boolean;
  /** It stands in a sentence or beside a plan's verb. */
  task: boolean;
  /** Headings of a plan, or its title and what it begins with, stand in the same line, which a rule would take whole. */
  glued: boolean;
}

/** Lines longer than this are text; only inline rules look into them. */
const LONG = 1200;

/** What one pass over the text found. */
export interface Seen {
  readonly site: Site | null;
  /** The literals that each line holds. */
  readonly byLine: ReadonlyMap<number, readonly number[]>;
  readonly inline: readonly { rule: Ready; at: number; length: number }[];
}

/** One pass over the text: which literals stand in which line. */
export function look(page: Page, rules: Compiled): Seen {
  const byLine = new Map<number, number[]>();
  const inline: { rule: Ready; at: number; length: number }[] = [];
  const signs = new Map<Site, number>();
  let index = 0;
  let line = -1;
  let here: number[] = [];
  // The line, counted from 1, in which each literal was met last: a line is told of a literal once.
  const met = new Uint32Array(rules.literals.length);
  rules.find(page.text, page.units, (literal, at) => {
    while (index + 1 < page.lines.length && (page.lines[index + 1]?.start ?? 0) <= at) index++;
    if (met[literal] !== index + 1) {
      met[literal] = index + 1;
      if (line !== index) {
        line = index;
        here = [];
        byLine.set(index, here);
      }
      here.push(literal);
    }
    for (const use of rules.uses[literal] ?? []) {
      if (use.sign && (at < 8000 || at > page.text.length - 8000)) signs.set(use.sign, (signs.get(use.sign) ?? 0) + 1);
      if (use.rule?.where === 'inline') inline.push({ rule: use.rule, at, length: rules.literals[literal]?.length ?? 0 });
    }
  });
  const best = [...signs].sort((a, b) => b[1] - a[1])[0];
  return { site: best ? best[0] : null, byLine, inline };
}

/** Asks every rule whose literal stands in the line, and weighs its wording. */
export function judge(page: Page, line: Line, rules: Compiled, seen: Seen): Verdict {
  const v: Verdict = { line: undefined, edge: [], named: undefined, strong: 0, weak: 0, plan: 0, quantity: false, task: false, glued: false };
  const length = line.to - line.from;
  if (length === 0 || length > LONG || line.fixed) return v;
  const found = seen.byLine.get(line.index);
  if (!found && length > 40) return v;
  const text = lineText(page, line);
  const holds = (r: Ready): boolean => r.site === null || r.site === seen.site;
  if (seen.site && length <= 40 && bareLine(text) === seen.site.name) v.named = `site/${seen.site.id}/name`;
  if (length <= 40) for (const r of rules.exact.get(bareLine(text)) ?? []) if (holds(r)) note(v, r);
  const bare = isIn(BULLETS, text, 0) || isIn(SPACES, text, 0) ? text.replace(BULLET, '') : text;
  const fits = (r: Ready): boolean => r.fits(text) || (bare.length < text.length && r.fits(bare));
  for (const literal of found ?? [])
    for (const use of rules.uses[literal] ?? []) {
      if (use.word) v[use.word]++;
      if (use.sign !== null && use.sign === seen.site) v.strong++;
      const r = use.rule;
      if (r && r.where !== 'inline' && holds(r) && !(r === v.line || v.edge.includes(r)) && fits(r)) note(v, r);
    }
  v.quantity = QUANTITY.test(text);
  v.task = v.quantity && (isSentence(text) || TASK.test(text));
  v.glued = length >= 40 && (v.line !== undefined || v.edge.length > 0) && (GLUED.test(text) || TITLED.test(text));
  return v;
}

/** A heading's marker at the start of the line or behind a sentence of it: notices of sites count in Arabic. */
export const GLUED = /^[一二三四五六七八九十]{1,3}、|[。!?;\s](?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\))/;

/** …欢迎咨询。县林业局20**年工作要点 20**年全县林业的总体思路是:… */
const TITLED = /[。!?]\s?[^。!?,;:\s]{2,30}[年度期季][^。!?,;:\s]{0,12}(?:计划|总结|要点|报告|方案|打算|安排)\s[^。!?\n]{6,120}[,:。]/;

/** A bullet before a field or a button. */
const BULLETS = charSet('•●○◆■□▪▫►▶»>*-');
const BULLET = /^[•●○◆■□▪▫►▶»>*\s-]{1,8}/;

/** A number with a unit that plans count in; a site counts pages, characters, kilobytes and coins. */
export const QUANTITY = /(?:\d|[Xx*×_]〕?)\s?(?:%|‰|[万亿个份条件张家户亩场期名项所块套本元吨座台辆棵株头只]|公里|公顷|课时|学时|处(?!理)|人(?!力资))/;

/** Speaks more for the plan than for a site: such a sentence stays, whatever rule would take it. */
export const plan = (v: Verdict): boolean => v.glued || (v.task && v.plan * 2 + 3 > v.strong * 3);

const note = (v: Verdict, r: Ready): void => {
  if (r.where === 'line') v.line ??= r;
  else v.edge.push(r);
};

/** The rule that takes the line where it stands: before the first or after the last line of the text. */
export const edgeRule = (v: Verdict, i: number, body: readonly [number, number]): Ready | undefined => {
  if (i < body[0]) return v.edge.find((r) => r.where !== 'tail');
  if (i > body[1]) return v.edge.find((r) => r.where !== 'head');
  return undefined;
};

/** The first and last line that read like the plan's own text; none of the lines before `from`, and none that goes with a rule's line, is one. */
export function bodyOf(page: Page, verdicts: readonly Verdict[], behind = listed(page, verdicts), from = 0): [number, number] {
  const own = (i: number): boolean => {
    const line = page.lines[i];
    const v = verdicts[i];
    return line !== undefined && v !== undefined && !behind.has(i) && (v.line === undefined || plan(v)) && (line.fixed || isText(page, line, v));
  };
  let first = from;
  while (first < page.lines.length && (!own(first) || headline(page, verdicts, first))) first++;
  let last = page.lines.length - 1;
  while (last > first && !own(last)) last--;
  return [first, last];
}

/** A headline that reads like a sentence (某地:今年造林3万亩): what stands under it is when the page was set. */
function headline(page: Page, verdicts: readonly Verdict[], i: number): boolean {
  const line = page.lines[i];
  if (!line || line.fixed || line.to - line.from > HEADLINE || /[。;]/.test(lineText(page, line)) || HEADING.test(lineText(page, line))) return false;
  let next = i;
  // Who wrote it may stand between.
  for (let n = 0; n < 2; n++) {
    do next++;
    while (next < page.lines.length && page.lines[next]?.from === page.lines[next]?.to);
    if (verdicts[next]?.edge.some((r) => r.where !== 'tail' && TIMES.has(r.name))) return true;
    const by = page.lines[next];
    if (!by || by.to - by.from > BYLINE || !/^[^\u3002;,:]{2,10}[/|](?:[^\u3002;,:]{2,12})$/.test(lineText(page, by))) return false;
  }
  return false;
}

const HEADLINE = 60;
const BYLINE = 24;
const TIMES: ReadonlySet<string> = new Set(['metadata/bare-time', 'metadata/time-field', 'government/issue-line']);

/** How much a line speaks for a site. */
const points = (v: Verdict): number => v.strong * 3 + v.weak - v.plan * 2 - (v.quantity ? 3 : 0);

/** Does a line read like a sentence or a heading of a plan? */
export function isText(page: Page, line: Line, v: Verdict): boolean {
  const length = line.to - line.from;
  if (length === 0) return false;
  if (length > LONG || v.glued) return true;
  if (v.edge.length > 0 && length < 200) return false;
  const text = lineText(page, line);
  if (HEADING.test(text)) return points(v) < 4;
  // A list of tasks may have no full stops: a number with a plan's unit tells it.
  if (length >= 12 && v.strong === 0 && QUANTITY.test(text) && TASK.test(text)) return true;
  if (length < 22 || !isSentence(text)) return false;
  return points(v) < (length > 200 ? 8 : 5) || v.strong === 0;
}

/** A heading's marker. Notices of a site are numbered too, which is why the wording decides after it. */
const HEADING =
  /^(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\)|第[一二三四五六七八九十]{1,3}[章节篇条部]|\d{1,2}[、.:](?!\s{0,3}<)\s{0,3}\D|\(\d{1,2}\)|[①-⑩])/;
export const TASK = /达|增|降|减少|完成|新建|建成|不少于|不低于|不超过|以上|以内|确保|力争|培训|开展/;
const STOPS = charSet('。;!?');
const COMMAS = /,.{4,400},/;
const isSentence = (text: string): boolean => anyIn(text, STOPS) || COMMAS.test(text);

/** Does the wording alone give a line away? At the edges a little is enough, between paragraphs nothing of a plan may be in it. */
export function worded(page: Page, line: Line, v: Verdict, edge: boolean): boolean {
  const length = line.to - line.from;
  if (v.strong === 0 || length > 600) return false;
  const p = points(v);
  const text = lineText(page, line);
  const sentence = isSentence(text);
  if (!edge) return p >= 9 && v.strong >= 2 && v.plan === 0 && length <= 200;
  if (HEADING.test(text) && p < 4) return false;
  // One telling word may be the plan's business (扫一扫行动); it takes another beside it.
  if (!sentence) return p >= 4 && length <= 60;
  return length > 200 ? p >= 8 && v.strong >= 2 : p >= 5;
}
