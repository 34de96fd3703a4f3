import { anyIn, charSet, isIn } from '../core/charset.ts';
import { chineseInteger } from '../core/numerals.ts';
import { listedLines } from './listed.ts';
import { marksAt } from './marks.ts';
import type { Para } from './paras.ts';
import { type Start, titled } from './plan-title.ts';
import { serialTitles } from './serial-titles.ts';
import { titleLine } from './title-line.ts';
import { COMPILATION, PLAN_NOUN } from './words.ts';

const N = '(\\d{1,2}|[一二三四五六七八九十]{1,3})';
const SAMPLE = charSet('范样例');
const NUMBER_ENDS = charSet('0123456789一二三四五六七八九十)】〕');
/** How chapters are numbered: a look that costs less than the pattern, and in which sequence they count (篇三 and 第三篇 in one). */
const CHAPTERS: readonly { readonly maybe: (line: string) => boolean; readonly pattern: RegExp; readonly sequence: number }[] = [
  {
    maybe: (line) => line.includes('篇'),
    pattern: new RegExp(`^(?<base>[^\\u3002;]{0,50}?)[\\s(【〔]{0,3}第?\\s?篇\\s?${N}\\s?[)】〕]?\\s?[:.、,]?\\s?(?<rest>[^\\u3002;]{0,50})$`),
    sequence: 0,
  },
  {
    maybe: (line) => line.includes('篇'),
    pattern: new RegExp(`^(?<base>[^\\u3002;]{0,50}?)[\\s(【〔]{0,3}第\\s?${N}\\s?篇\\s?[)】〕]?\\s?[:.、,]?\\s?(?<rest>[^\\u3002;]{0,50})$`),
    sequence: 0,
  },
  {
    maybe: (line) => anyIn(line, SAMPLE),
    pattern: new RegExp(`^(?<base>[^\\u3002;]{0,50}?)[\\s(【〔]{0,3}(?:范文|范例|样本|例文)\\s?${N}\\s?[)】〕]?\\s?[:.、,]?\\s?(?<rest>[^\\u3002;]{0,50})$`),
    sequence: 2,
  },
  {
    maybe: (line) => isIn(NUMBER_ENDS, line, line.length - 1),
    pattern: new RegExp(`^(?<base>[^\\u3002;]{2,40}?(?:${PLAN_NOUN}|方法)(?:范本|范文|模板|最新|精选|优秀)?)[\\s(【〔]{0,3}${N}\\s?[)】〕]?(?<rest>)$`),
    sequence: 3,
  },
];

/** Finds where the plans of a file begin: at 篇1 … 篇N or titles that count up; else there is one plan, with the title that stands before its text. */
export function plansOf(f: string, paras: readonly Para[], contents: ReadonlySet<number>): Start[] {
  const numbered = counted(f, paras, contents).map((s) => under(f, paras, s));
  const alone = numbered.length === 1 && bareChapter(f, paras, numbered[0]) ? titled(f, paras, contents) : null;
  if (numbered.length > 0) return alone?.title && !SEVERAL.test(f.slice(alone.title[0], alone.title[1])) ? [alone] : numbered;
  const listed = [...paras.keys()].filter((i) => paras[i]?.listed);
  const named = listed.length > 0 ? listed : listedLines(f, paras, contents);
  if (named.length > 0) return named.map((para, i) => startAt(paras, para, i === 0));
  const serial = serialTitles(f, paras, contents);
  if (serial.length > 0) return serial.map((para, i) => startAt(paras, para, i === 0));
  const same = sameTitles(f, paras, contents);
  if (same.length > 0) return same.map((para, i) => startAt(paras, para, i === 0));
  const first = titled(f, paras, contents);
  return [first, ...alike(f, paras, contents, first)];
}

/** Texts of a collection under one title each, which is the same for all of them: the headline has it with how many there are (林业工作总结报告(精选16篇)). Indices of its lines. */
function sameTitles(f: string, paras: readonly Para[], contents: ReadonlySet<number>): number[] {
  const line = (p: Para | undefined): string => (p?.alone && p.end - p.start <= LONGEST_HEADLINE ? f.slice(p.start, p.end) : '');
  const headline = paras.slice(0, 5).flatMap((p) => HOW_MANY.exec(line(p))?.[1] ?? []);
  const [name] = headline;
  if (name === undefined || name.length < 6) return [];
  const found = new Map<string, number[]>();
  paras.forEach((p, i) => {
    const next = paras[i + 1];
    if (!next || p.table || contents.has(i) || p.end - p.start > name.length || p.end - p.start < 6 || next.end - next.start < LONGEST_HEADLINE) return;
    const text = line(p);
    if (name.startsWith(text) && titleLine(text)) found.set(text, [...(found.get(text) ?? []), i]);
  });
  return [...found.values()].find((places) => places.length > 1) ?? [];
}

const HOW_MANY = /^(.{6,40}?)[(【](?:精[选品]|通用|优秀|汇总|推荐|热门|合集|最新|共|实用|必备){0,2}\s?[\d一二三四五六七八九十]{1,3}\s?篇[)】]$/;

/** …工作总结5篇: what is called so is a collection, and not the title of its only part in sight. */
const SEVERAL = /(?<!第\s?)(?:[2-9]|[1-9]\d|[二三四五六七八九十]{1,2})\s?篇/;

/** Does a plan's title say no more than 篇一:? */
const bareChapter = (f: string, paras: readonly Para[], s: Start | undefined): boolean => {
  const p = paras[s?.titlePara ?? -1];
  return p !== undefined && p.end - p.start <= 8 && BARE_CHAPTER.test(f.slice(p.start, p.end));
};

/** 篇一, 第二篇: a title that is a number alone, and says nothing of its plan's kind. */
const BARE_CHAPTER = /^[【([]?第?\s?篇?\s?[\d一二三四五六七八九十]{1,3}\s?篇?\s?[)\]】]?[:.、,]?$/;

/** The name that tells a plan's kind: its title, or what its collection is called up to the first part: 林业站工作总结两篇. */
export const nameOf = (title: string, f: string): string =>
  BARE_CHAPTER.test(title) ? (/^\s{0,40}([^\n\u3002]{1,60}?)(?=第?\s?[1一]\s?篇|篇\s?[1一]|\n)/.exec(f)?.[1] ?? '') : title;

/** 篇一: alone on its line has the plan's title on the next. */
function under(f: string, paras: readonly Para[], s: Start): Start {
  const next = paras[s.titlePara + 1];
  if (!next?.alone || next.table || next.end - next.start > 45 || !bareChapter(f, paras, s)) return s;
  if (!titleLine(f.slice(next.start, next.end)) || marksAt(f, next.start, next.end).length > 0) return s;
  return { ...s, title: [next.start, next.end], titlePara: s.titlePara + 1 };
}

/** Further plans whose titles are lines like the first's (东街小学2022年体育工作计划, …卫生工作计划), each with numbering that begins again. */
function alike(f: string, paras: readonly Para[], contents: ReadonlySet<number>, first: Start): Start[] {
  if (!first.title) return [];
  const out: Start[] = [];
  const model = bare(f.slice(first.title[0], first.title[1]));
  const many = COMPILATION.inside(f.slice(paras[0]?.start ?? 0, first.title[1]));
  let numbered = 0;
  for (let i = first.titlePara + 1; i + 1 < paras.length; i++) {
    const p = paras[i] as Para;
    const marks = marksAt(f, p.start, p.end);
    if (marks.some((m) => m.sure === 2)) numbered++;
    const length = p.end - p.start;
    if (numbered < 2 || marks.length > 0 || contents.has(i) || !p.alone || p.table || length > 45 || length < 6) continue;
    const line = f.slice(p.start, p.end);
    if (!titleLine(line) || !(many || similar(model, bare(line))) || !beginsAgain(f, paras, i)) continue;
    out.push({ para: i, title: [p.start, p.end], titlePara: i });
    numbered = 0;
  }
  return out;
}

const bare = (line: string): string => line.replace(/[\s\d年度()]/g, '');

/** Two titles of one file: the same office in front, or the same words behind. */
function similar(a: string, b: string): boolean {
  let front = 0;
  while (front < a.length && front < b.length && a[front] === b[front]) front++;
  let back = 0;
  while (back < a.length && back < b.length && a[a.length - 1 - back] === b[b.length - 1 - back]) back++;
  return front >= 4 || back >= 6;
}

/** Does the next marker say 1? */
function beginsAgain(f: string, paras: readonly Para[], i: number): boolean {
  for (let j = i + 1; j < paras.length && j < i + 12; j++) {
    const p = paras[j] as Para;
    const m = marksAt(f, p.start, p.end).find((x) => x.sure === 2);
    if (m) return m.ordinal === 1;
  }
  return false;
}

interface Counted {
  readonly para: number;
  readonly pattern: number;
  readonly base: string;
  readonly ordinal: number;
  /** A title stands before or behind the number. */
  readonly named: boolean;
}

const CREDIT = /^\([^()]{2,16}(?:图|摄|供图|制图|图片)\)$/;

/** Titles of a compilation: short paragraphs of one pattern whose numbers count up from 1. */
function counted(f: string, paras: readonly Para[], contents: ReadonlySet<number>): Start[] {
  const found: Counted[] = [];
  paras.forEach((p, para) => {
    if (p.end - p.start > 70 || p.end - p.start < 2 || contents.has(para)) return;
    const line = f.slice(p.start, p.end);
    const below = paras[para + 1];
    // A picture's name, and who drew it.
    if (below && below.end - below.start < 24 && CREDIT.test(f.slice(below.start, below.end))) return;
    CHAPTERS.some(({ maybe, pattern, sequence }, which) => {
      const m = maybe(line) ? pattern.exec(line) : null;
      const n = m?.[2] ?? '';
      const ordinal = /^\d/.test(n) ? Number(n) : chineseInteger(n);
      if (!m || !ordinal) return false;
      if (sequence !== 0 && marksAt(f, p.start, p.end).some((x) => x.sure === 2)) return true;
      // 第二篇 of a long plan is a part of it, with a name of its own; of a collection it is a plan where those before it were named as plans.
      const rest = (m.groups?.rest ?? '').trim();
      // So does 第一篇:… on the file's first line.
      const opens = para === 0 && ordinal === 1 && rest.length >= 10 && line.includes(':');
      if (which === 1 && !m.groups?.base && rest !== '' && !titleLine(rest) && !(ordinal > 2 && namedBefore(found)) && !opens) return true;
      const base = (m.groups?.base ?? '').replace(/\s/g, '');
      found.push({ para, pattern: sequence, base, ordinal, named: titleLine(base) || titleLine(rest) });
      return true;
    });
  });
  let best: Counted[] = [];
  for (let pattern = 0; pattern < CHAPTERS.length; pattern++) {
    for (const run of runs(found.filter((c) => c.pattern === pattern))) {
      if ((run.length > 1 || pattern < 2 || promised(f, paras, run)) && reach(run) > reach(best)) best = run;
    }
  }
  // The page of a collection that begins with the end of a part: 篇五 is its second plan.
  if ((best[0]?.ordinal ?? 1) > 1 && (best[0]?.para ?? 0) > 3)
    return [titled(f, paras.slice(0, best[0]?.para), contents), ...best.map((c) => startAt(paras, c.para, false))];
  return best.map((c, i) => startAt(paras, c.para, i === 0));
}

/** Are the last two titles 第一篇:…计划, 第二篇:…计划? */
const namedBefore = (found: readonly Counted[]): boolean => found.length > 1 && found.slice(-2).every((c) => c.named && c.pattern === 0 && c.base === '');

/** A preview may hold the first plan only: the headline says how many there are (农村公路工作总结(精品15篇)), or is the same words, and 农村公路工作总结1 follows. */
function promised(f: string, paras: readonly Para[], run: readonly Counted[]): boolean {
  const [first] = run;
  if (first?.ordinal !== 1 || first.para === 0 || first.para > 4 || first.base.length < 4) return false;
  const lines = paras.slice(0, first.para).map((p) => f.slice(p.start, Math.min(p.end, p.start + LONGEST_HEADLINE)));
  return lines.some((l) => l.includes(first.base)) && lines.some((l) => l.replace(PRAISED, '') === first.base || /[\d一二三四五六七八九十]篇/.test(l));
}

/** How a site praises a collection, behind its name or before it: 林业工作总结(精). */
const PRAISED = /^【(?:精[选品华]?|推荐|热门?|实用|优[秀选]?|必备|荐)】|[(【](?:精[选品华]?|推荐|热门?|实用|优[秀选]?|必备|荐|通用|集合|合集)[)】]$/g;

const LONGEST_HEADLINE = 60;

/** A plan whose title is a whole paragraph; what stands before the first title is the first plan's. */
function startAt(paras: readonly Para[], para: number, first: boolean): Start {
  const p = paras[para] as Para;
  return { para: first ? 0 : para, title: [p.start, p.end], titlePara: para };
}

/** Parts titles into runs that count up from 1; a list of the titles at the top of the file is a run too, and a short one. */
function runs(found: readonly Counted[]): Counted[][] {
  const out: Counted[][] = [];
  for (const c of found) {
    const run = out.at(-1);
    const last = run?.at(-1);
    if ((c.ordinal === 1 || (c.pattern === 0 && c.named && !last)) && (!last || last.ordinal > 1 || c.base === last.base)) out.push([c]);
    else if (run && last && c.ordinal > last.ordinal && c.ordinal <= last.ordinal + 3 && (c.pattern !== 3 || c.base === last.base)) run.push(c);
  }
  return out;
}

const reach = (run: readonly Counted[]): number => (run.length === 0 ? -1 : run.length * 1000 + (run.at(-1)?.para ?? 0) - (run[0]?.para ?? 0));
