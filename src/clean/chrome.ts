/** Finds whole lines and words that a site added: by rules first, then by how a line at the edge of the page is worded. */
import type { Site } from '../core/model.ts';
import { bareLine, type Compiled, type Ready } from './compile.ts';
import { type Line, lineText, type Page } from './page.ts';

/** A stretch to take out, in source offsets, with the rule's name. */
export interface Cut {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
}

/** What the rules make of a line. */
interface Verdict {
  /** The rule that takes it wherever it stands. */
  line?: Ready;
  /** The rules that take it at the head or tail. */
  edge: Ready[];
  /** The line is the site's name alone: the name of that removal. */
  named?: string;
  strong: number;
  weak: number;
  plan: number;
  /** A number with a plan's unit stands in it. */
  quantity: boolean;
}

/** Lines longer than this are text; only inline rules look into them. */
const LONG = 1200;

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
  const body = bodyOf(page, verdicts);
  const cuts: Cut[] = [];
  const doubts: Cut[] = [];
  const taken = new Set<number>();
  const take = (line: Line, rule: string): void => {
    if (taken.has(line.index) || line.from === line.to || line.fixed) return;
    taken.add(line.index);
    cuts.push({ start: line.from, end: line.to, rule });
  };
  page.lines.forEach((line, i) => {
    const v = verdicts[i];
    if (!v || line.fixed) return;
    const rule = v.line ?? edgeRule(v, i, body);
    if (rule && plan(v)) doubts.push({ start: line.from, end: line.to, rule: rule.name });
    else if (v.named !== undefined && (i < body[0] || i > body[1])) take(line, v.named);
    else if (rule) {
      take(line, rule.name);
      // At the head the next line may be the document's own title.
      if (rule.rule.opens && i >= body[0]) for (const next of following(page, verdicts, i, rule)) take(next, rule.name);
    } else if (worded(page, line, v, i < body[0] || i > body[1])) take(line, i < body[0] ? 'unknown/head' : i > body[1] ? 'unknown/tail' : 'unknown/between');
  });
  for (const line of page.lines) if (!taken.has(line.index) && scrap(page, line, taken)) take(line, 'unknown/scrap');
  // A rule that takes words of a line comes before a judgement of the whole line by its wording.
  const named = cuts.filter((c) => !c.rule.startsWith('unknown/'));
  const guessed = cuts.filter((c) => c.rule.startsWith('unknown/'));
  return { site: seen.site, cuts: [...named, ...inlineCuts(page, seen.inline, seen.site), ...guessed], doubts, body };
}

interface Seen {
  readonly site: Site | null;
  /** The literals that each line holds. */
  readonly byLine: ReadonlyMap<number, ReadonlySet<number>>;
  readonly inline: readonly { rule: Ready; at: number; length: number }[];
}

/** One pass over the text: which literals stand in which line. */
function look(page: Page, rules: Compiled): Seen {
  const byLine = new Map<number, Set<number>>();
  const inline: { rule: Ready; at: number; length: number }[] = [];
  const signs = new Map<Site, number>();
  let index = 0;
  rules.find(page.text, 0, page.text.length, (literal, at) => {
    while (index + 1 < page.lines.length && (page.lines[index + 1]?.start ?? 0) <= at) index++;
    const set = byLine.get(index);
    if (set) set.add(literal);
    else byLine.set(index, new Set([literal]));
    for (const use of rules.uses[literal] ?? []) {
      if (use.sign && (at < 8000 || at > page.text.length - 8000)) signs.set(use.sign, (signs.get(use.sign) ?? 0) + 1);
      if (use.rule?.rule.where === 'inline') inline.push({ rule: use.rule, at, length: rules.literals[literal]?.length ?? 0 });
    }
  });
  const best = [...signs].sort((a, b) => b[1] - a[1])[0];
  return { site: best ? best[0] : null, byLine, inline };
}

function judge(page: Page, line: Line, rules: Compiled, seen: Seen): Verdict {
  const v: Verdict = { edge: [], strong: 0, weak: 0, plan: 0, quantity: false };
  const length = line.to - line.from;
  if (length === 0 || length > LONG || line.fixed) return v;
  const found = seen.byLine.get(line.index);
  if (!found && length > 40) return v;
  const text = lineText(page, line);
  const holds = (r: Ready): boolean => r.site === null || r.site === seen.site;
  if (seen.site && length <= 40 && bareLine(text) === seen.site.name) v.named = `site/${seen.site.id}/name`;
  if (length <= 40) for (const r of rules.exact.get(bareLine(text)) ?? []) if (holds(r)) note(v, r);
  for (const literal of found ?? [])
    for (const use of rules.uses[literal] ?? []) {
      if (use.word) v[use.word]++;
      const r = use.rule;
      if (r && r.rule.where !== 'inline' && holds(r) && !(r === v.line || v.edge.includes(r)) && r.fits(text)) note(v, r);
    }
  v.quantity = SENTENCE.test(text) && QUANTITY.test(text);
  return v;
}

/** A number with a unit that plans count in; a site counts pages, characters, kilobytes and coins. */
const QUANTITY = /\d\s?(?:%|‰|[万亿个人份条件张家户亩场期名项处所块套本元吨座台辆棵株头只篇]|公里|公顷|课时|学时)/;

/** Speaks more for the plan than for a site: such a sentence stays, whatever rule would take it. */
const plan = (v: Verdict): boolean => v.quantity && v.plan * 2 + 3 > v.strong * 3;

const note = (v: Verdict, r: Ready): void => {
  if (r.rule.where === 'line') v.line ??= r;
  else v.edge.push(r);
};

const edgeRule = (v: Verdict, i: number, body: readonly [number, number]): Ready | undefined => {
  if (i < body[0]) return v.edge.find((r) => r.rule.where !== 'tail');
  if (i > body[1]) return v.edge.find((r) => r.rule.where !== 'head');
  return undefined;
};

/** The first and last line that read like the plan's own text. */
function bodyOf(page: Page, verdicts: readonly Verdict[]): [number, number] {
  const own = (i: number): boolean => {
    const line = page.lines[i];
    const v = verdicts[i];
    return line !== undefined && v !== undefined && (v.line === undefined || plan(v)) && (line.fixed || isText(page, line, v));
  };
  let first = 0;
  while (first < page.lines.length && !own(first)) first++;
  let last = page.lines.length - 1;
  while (last > first && !own(last)) last--;
  return [first, last];
}

const points = (v: Verdict): number => v.strong * 3 + v.weak - v.plan * 2 - (v.quantity ? 3 : 0);

/** Does a line read like a sentence or a heading of a plan? */
function isText(page: Page, line: Line, v: Verdict): boolean {
  const length = line.to - line.from;
  if (length === 0) return false;
  if (length > LONG) return true;
  if (v.edge.length > 0 && length < 200) return false;
  const text = lineText(page, line);
  if (HEADING.test(text)) return points(v) < 4;
  if (length < 22 || !SENTENCE.test(text)) return false;
  return points(v) < (length > 200 ? 8 : 5) || v.strong === 0;
}

/** A heading's marker. Notices of a site are numbered too, which is why the wording decides after it. */
const HEADING =
  /^(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\)|第[一二三四五六七八九十]{1,3}[章节篇条部]|\d{1,2}[、.:]\s{0,3}\D|\(\d{1,2}\)|[①-⑩])/;
const SENTENCE = /[。;!?]|,.{4,400},/;

/** Does the wording alone give a line away? At the edges a little is enough, between paragraphs nothing of a plan may be in it. */
function worded(page: Page, line: Line, v: Verdict, edge: boolean): boolean {
  const length = line.to - line.from;
  if (v.strong === 0 || length > 600) return false;
  const p = points(v);
  const text = lineText(page, line);
  const sentence = SENTENCE.test(text);
  if (!edge) return p >= 9 && v.strong >= 2 && v.plan === 0 && length <= 200;
  if (HEADING.test(text) && p < 4) return false;
  if (!sentence) return p >= 3 && length <= 60;
  return length > 200 ? p >= 8 && v.strong >= 2 : p >= 5;
}

/** The title of a part of a compilation. */
const PART = /(?:篇\s?[一二三四五六七八九十\d]{1,3}|第[一二三四五六七八九十\d]{1,3}篇)[\s:】)]{0,2}$|^[【[(]?篇[一二三四五六七八九十\d]/;

/** What follows a line that opens a list of titles or the page's foot. */
function* following(page: Page, verdicts: readonly Verdict[], i: number, opener: Ready): Generator<Line> {
  for (let k = i + 1; k < page.lines.length; k++) {
    const line = page.lines[k];
    const v = verdicts[k];
    if (!line || !v) return;
    if (line.from === line.to) continue;
    if (v.line) continue;
    const text = lineText(page, line);
    if (line.fixed || isText(page, line, v)) return;
    if (PART.test(text)) return;
    if (opener.rule.opens === 'titles' && (text.length > 60 || /[。;:]$/.test(text))) return;
    yield line;
  }
}

/** A line of brackets, digits or a single letter that only stands between lines that went. */
function scrap(page: Page, line: Line, taken: ReadonlySet<number>): boolean {
  if (line.to - line.from > 3 || line.from === line.to || !/^[[\]【】()<>|/·•:大中小A+-]{1,3}$/.test(lineText(page, line))) return false;
  let before = line.index - 1;
  while (before >= 0 && page.lines[before]?.from === page.lines[before]?.to) before--;
  return taken.has(before);
}

/** Words inside lines. Each rule looks only where one of its literals begins, so a hostile text costs no more than its length. */
function inlineCuts(page: Page, hits: Seen['inline'], site: Site | null): Cut[] {
  const out: Cut[] = [];
  let done = 0;
  for (const { rule, at, length } of hits) {
    if (at < done || (rule.site !== null && rule.site !== site)) continue;
    let end = at + length;
    if (rule.pattern) {
      rule.pattern.lastIndex = at;
      if (!rule.pattern.test(page.text)) continue;
      end = rule.pattern.lastIndex;
    }
    const start = rule.rule.from ? startOf(page.text, at, rule.rule.from, done) : at;
    if (start < 0) continue;
    out.push({ start, end, rule: rule.name });
    done = end;
  }
  return out;
}

/** Where a stretch begins whose telling words stand at `at`: after the last sentence end, or at the last 《, within 80 characters of the same line. */
function startOf(text: string, at: number, from: 'sentence' | 'title', floor: number): number {
  const stop = Math.max(floor, at - 80, 0);
  for (let i = at - 1; i >= stop; i--) {
    const c = text[i] ?? '';
    if (c === '\n' || c === '\r') return from === 'title' ? -1 : i + 1;
    if (from === 'title' ? c === '《' : '。!?;】…'.includes(c)) return from === 'title' ? i : i + 1;
  }
  return from === 'title' ? -1 : stop === floor || stop === 0 ? stop : at;
}
