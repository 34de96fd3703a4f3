import { charSet, isIn } from '../core/charset.ts';
import type { Tokens } from '../tokens/tokens.ts';
import type { Chosen } from './beam.ts';
import { dashed, labelGap, nounGap, saidAgain, skipBlanks, spaced } from './gaps.ts';
import { gluedTitleEnd } from './glued.ts';
import { monthLabel } from './month-labels.ts';
import type { Para } from './paras.ts';
import { STYLES, type Style } from './styles.ts';
import { COUNTED, clauses, echoes, figured, lopsided, states } from './title-shapes.ts';
import { INLINE_STARTS, OPENERS } from './words.ts';

/** Where a heading's title stands, in view offsets: null when the paragraph has none. `next` is where its body begins, behind the title's closing mark. */
export interface Titled {
  readonly title: readonly [start: number, end: number] | null;
  readonly next: number;
  /** The title fills its paragraph, or ends it. */
  readonly whole: boolean;
  /** The title's end was marked by nothing. */
  readonly glued: boolean;
}

/** A title has words. */
const WORDS = /[\u3400-\u9FFFA-Za-z]/;
const RUN_IN = 36;
/** 一、 and (一) announce a part of the plan, and their titles may be long. */
const RUN_IN_OUTER = 52;
const LINE = 64;
const LINE_INNER = 40;

/** Finds the title of each chosen heading. `ends[i]` is where heading i's own paragraph text stops: the paragraph's end or the next heading in it. */
export function titlesOf(f: string, chosen: readonly Chosen[], paras: readonly Para[], tokens: Tokens): Titled[] {
  const first = chosen.map((c, i): Titled => {
    const para = paras[c.step.para] as Para;
    const following = chosen[i + 1];
    const shared = following?.step.para === c.step.para;
    const end = shared && following ? following.step.at : para.end;
    const from = skipBlanks(f, c.step.readings[c.reading]?.end ?? para.end, end);
    const child = following !== undefined && following.level > c.level;
    const body = (following?.step.para ?? paras.length) > c.step.para + 1;
    if (from >= end) return below(f, paras, c, following) ?? none(from);
    const article = styleOf(c)?.id === 'article';
    // 01培训工作全年培训千人: slides that were read as text have their titles glued to it.
    const slide = f[c.step.at] === '0' && from === c.step.at + 2 && digit(f, from - 1);
    const inline = c.step.context !== 'start' || shared || slide;
    const t = titleIn(
      f,
      from,
      end,
      { inline, child, body, outer: slide || (styleOf(c)?.rank ?? 9) <= 5, item: styleOf(c)?.id === 'cn-paren', article },
      tokens,
    );
    if (!t.title || !WORDS.test(f.slice(t.title[0], t.title[1]))) return t.title ? none(from) : t;
    const said = f.slice(t.title[0], t.title[1]);
    const told = said.includes('20') ? (YEAR_BEHIND.exec(said)?.[0].length ?? 0) : 0;
    if (told > 0) return { title: [t.title[0], t.title[0] + told], next: t.title[0] + told, whole: false, glued: true };
    const label =
      c.step.context !== 'start' || shared ? monthLabel(f, t.title[0], t.title[1], shared && following?.step.readings[following.reading]?.ordinal === 1) : 0;
    if (label > 0) return { title: [t.title[0], label], next: label, whole: false, glued: false };
    return { ...t, title: [t.title[0], closed(f, t.title[0], t.title[1])] };
  });
  return alike(f, chosen, first, tokens);
}

/** 2022年工作回顾|2022年是不平凡的一年, 收入完成情况|2025年,全区完成…, 森林质量得到提升|2025年造林目标:…: what closes a title, and a year that opens its text. */
const YEAR_BEHIND =
  /^[^,\u3002;:]{2,20}(?:回顾|情况|总结|成效|(?:得到|有所|持续|不断|明显|显著|稳步)(?:改善|提升|提高|增强|好转|向好|优化|加强))(?=20\d{2}年?,?(?:是|[\u4E00-\u9FFF]{0,12}(?:完成|实现|达|共|累计|目标$)))/;

/** Where siblings' titles run into their text, a sibling whose title seems to be its whole sentence is looked at again: its title is about as long as theirs. */
function alike(f: string, chosen: readonly Chosen[], titled: readonly Titled[], tokens: Tokens): Titled[] {
  const groups = new Map<number, number[]>();
  const open: number[] = [];
  chosen.forEach((c, i) => {
    open.length = Math.min(open.length, c.level - 1);
    const parent = open.at(-1) ?? -1;
    const group = groups.get(parent);
    if (group) group.push(i);
    else groups.set(parent, [i]);
    open.push(i);
  });
  const out = [...titled];
  for (const members of groups.values()) {
    for (const i of lonely(f, chosen, members, titled)) out[i] = none(titled[i]?.title?.[0] ?? 0);
    if (members.filter((i) => !titled[i]?.title).length * 2 > members.length)
      for (const i of members) {
        const { title, whole, glued } = titled[i] ?? none(0);
        if (title && whole && !glued && figured(f, title[0], title[1])) out[i] = none(title[0]);
      }
    const usual = members.flatMap((i) => (titled[i]?.glued ? [length(titled[i])] : []));
    if (usual.length < 2) continue;
    const least = usual.reduce((a, b) => Math.min(a, b));
    for (const i of members) {
      const t = titled[i];
      if (!t?.title || t.glued || !t.whole || length(t) < Math.max(12, 1.5 * least)) continue;
      const cut = gluedTitleEnd(f, t.title[0], t.title[1], tokens, true, usual.slice(0, 20));
      if (cut !== null) out[i] = { title: [t.title[0], cut], next: cut, whole: false, glued: true };
    }
  }
  return out;
}

/** So many siblings for each that differs make a list of sentences. */
const USUAL = 3;

/** Items that are one sentence and nothing more, in a list whose other items are sentences without titles: each is one as well. */
function lonely(f: string, chosen: readonly Chosen[], members: readonly number[], titled: readonly Titled[]): number[] {
  const some = members.filter((i) => titled[i]?.title);
  if (some.length === 0 || members.length < (USUAL + 1) * some.length) return [];
  return some.filter((i) => {
    const c = chosen[i];
    const next = chosen[i + 1];
    const t = titled[i];
    if (!c || !t?.title || !t.whole || (styleOf(c)?.rank ?? 9) <= 5 || !'\u3002;'.includes(f[t.title[1]] || ' ')) return false;
    return next !== undefined && next.level <= c.level && next.step.para <= c.step.para + 1;
  });
}

const length = (t: Titled | undefined): number => (t?.title ? t.title[1] - t.title[0] : 0);

/** A marker alone on its line has its title on the next, if that is a short line of its own. */
function below(f: string, paras: readonly Para[], c: Chosen, following: Chosen | undefined): Titled | null {
  const p = paras[c.step.para + 1];
  if (!p || p.table || following?.step.para === c.step.para + 1 || p.end - p.start > LINE_INNER || '\u3002;,.、'.includes(f[p.end - 1] ?? '')) return null;
  return { title: [p.start, p.end], next: p.end, whole: true, glued: false };
}

const styleOf = (c: Chosen): Style | undefined => STYLES[c.step.readings[c.reading]?.style ?? 0];

interface Setting {
  /** The heading shares its paragraph with others: line breaks were lost. */
  readonly inline: boolean;
  /** The next heading is its child. */
  readonly child: boolean;
  /** Paragraphs of its own stand between its line and the next heading. */
  readonly body: boolean;
  readonly outer: boolean;
  /** (一): an outer mark that items have as well. */
  readonly item: boolean;
  /** 第三条: a clause of rules, mostly a sentence. */
  readonly article: boolean;
}

const none = (at: number): Titled => ({ title: null, next: at, whole: false, glued: false });

/** Finds the title in the text that follows a marker. */
function titleIn(f: string, from: number, limit: number, s: Setting, tokens: Tokens): Titled {
  const end = trimEnd(f, from, limit);
  if (end <= from) return none(from);
  const stop = firstStop(f, from, end);
  const again = !s.inline ? 0 : (s.outer && f[stop.at] === '\u3002' && saidAgain(f, from, stop.at)) || dashed(f, from, stop.at);
  if (again > 0) return { title: [from, again], next: again, whole: false, glued: true };
  if (stop.at >= end || onlyPunctuation(f, stop.at, end)) {
    // The text is one sentence or one line: a title if it is short enough for its kind.
    const length = stop.at - from;
    const marked = stop.at < end;
    const gap =
      (s.inline ? labelGap(f, from, stop.at) || (marked ? 0 : nounGap(f, from, stop.at)) : 0) ||
      (length > 12 ? spaced(f, from, Math.min(stop.at, from + 30), stop.at, length > 24 ? 12 : marked ? 7 : 30) : marked ? nounGap(f, from, stop.at) : 0);
    if (gap > 0) return { title: [from, gap], next: skipBlanks(f, gap, end), whole: false, glued: false };
    if (marked && (s.article || says(f, from, length, s))) return none(from);
    const statement = !s.child && (s.outer ? s.item && (marked || s.inline) && !s.body : marked || length > 20) && states(f, from, stop.at);
    // (一)新建泵站3座,投资2亿元。 with nothing below it is an item, whatever its mark.
    if (statement && !s.inline) return none(from);
    const most = s.outer || (!marked && s.child) || !marked ? LINE : LINE_INNER;
    // A line that is a sentence may begin with its title too: 加强队伍建设|我们将….
    if ((s.inline || (marked && length > 20 && (s.outer || length <= LINE_INNER))) && length > 14) {
      // What its children follow at once may be its title whole.
      const eager = s.inline && !s.child && s.outer && (length > 26 || lopsided(f, from, stop.at));
      const glued = gluedTitleEnd(f, from, stop.at, tokens, eager);
      if (glued !== null) return { title: [from, glued], next: glued, whole: false, glued: true };
    }
    if (statement) return none(from);
    if (stop.opener) return { title: [from, stop.at], next: stop.next, whole: false, glued: false };
    if (length <= most && (s.outer || s.child || clauses(f, from, stop.at))) return { title: [from, stop.at], next: end, whole: true, glued: false };
    return none(from);
  }
  const length = stop.at - from;
  const c = f[stop.at] ?? '';
  const most = s.outer ? RUN_IN_OUTER : RUN_IN;
  if (stop.opener && length > 20 && s.inline) {
    const glued = gluedTitleEnd(f, from, stop.at, tokens, false);
    if (glued !== null) return { title: [from, glued], next: glued, whole: false, glued: true };
  }
  if (stop.opener && length <= most) return { title: [from, stop.at], next: stop.next, whole: false, glued: false };
  const whole = c === ':' && (s.child || (s.body && s.outer)) && !s.inline && SUBTITLE.test(f.slice(stop.next, Math.min(end, stop.next + 50)));
  if (whole) return { title: [from, end], next: end, whole, glued: false };
  const gap = spaced(f, from, Math.min(stop.at, from + most), end);
  if (gap > 0) return { title: [from, gap], next: skipBlanks(f, gap, end), whole: false, glued: false };
  // A sentence that is short enough to be the title is it, unless it plainly holds another's beginning.
  if (s.inline || (s.outer && length > RUN_IN)) {
    const eager =
      s.inline && (s.outer ? length > 26 || lopsided(f, from, stop.at) || COUNTED.test(f.slice(from, stop.at)) : length > 18 && echoes(f, from, stop.at));
    const glued = gluedTitleEnd(f, from, Math.min(stop.at, from + 80), tokens, eager);
    if (glued !== null) return { title: [from, glued], next: glued, whole: false, glued: true };
  }
  if (c === ';' || (s.article && !phrase(f, from, stop.at)) || says(f, from, length, s) || (c !== ':' && !s.outer && states(f, from, stop.at)))
    return none(from);
  if (c === ':' && LEADS.test(f.slice(Math.max(from, stop.at - 4), stop.at))) return none(from);
  if (length <= most && length >= 2 && clauses(f, from, stop.at)) return { title: [from, stop.at], next: stop.next, whole: false, glued: false };
  return none(from);
}

/** Words with which a sentence leads up to what its colon lists: …的单位,如:. */
const LEADS = /,(?:如|例如|比如|包括|主要有|其中|分别是|分别为)$/;

/** 二、队伍建设:从“招得来”到“留得住”, with its items below. */
const SUBTITLE = /^[^\u3002;:,!?\d]{4,24}(?:,[^\u3002;:,!?\d]{4,24})?$/;

/** A clause of rules that is a short phrase and no rule by itself has a title: 第一条 稳住存量市场。前十大客户…. */
const phrase = (f: string, from: number, to: number): boolean => to - from <= 14 && !RULING.test(f.slice(from, to));
const RULING = /[,;]|应当?|不得|必须|可以|可$|适用|本[办规制细方]|是指|[由须均]|负责|施行|废止|实行|享有|禁止|有权|为$/;

/** An item that begins like a sentence is one: 我们要…, 根据…, 今年计划… */
const says = (f: string, from: number, length: number, s: Setting): boolean => !s.outer && length > 12 && OPENERS.at(f, from) !== '';

/** What a title may end at, and what holds such marks inside. */
const STOPPERS = charSet('\u201C\u201D()《》【】\u3002;!?.o:,、一');

/** The first mark that ends a title: 。 : ! ? or ; outside quotes and brackets, or a comma before 一是. */
function firstStop(f: string, from: number, end: number): { at: number; next: number; opener: boolean } {
  let depth = 0;
  const most = Math.min(end, from + 120);
  for (let i = from; i < most; i++) {
    if (!isIn(STOPPERS, f, i)) continue;
    const c = f[i] ?? '';
    if ('\u201C(《【'.includes(c)) depth++;
    else if ('\u201D)》】'.includes(c)) depth = Math.max(0, depth - 1);
    else if (c === '\u3002' || c === ';' || c === '!' || c === '?') {
      if (depth === 0 || (c === '\u3002' && !closesSoon(f, i, end))) return { at: i, next: i + 1, opener: false };
    } else if (c === '.' && depth === 0 && han(f, i - 1) && (i + 1 >= end || f[i + 1] === ' ' || (i > from + 3 && han(f, i + 1))))
      return { at: i, next: i + 1, opener: false };
    else if (c === 'o' && han(f, i - 1) && han(f, i + 1)) return { at: i, next: i + 1, opener: false };
    else if (c === ':' && depth === 0 && !(digit(f, i - 1) && digit(f, i + 1))) return { at: i, next: i + 1, opener: false };
    else if (depth === 0 && i > from + 3 && (c === ',' || c === '、')) {
      if (INLINE_STARTS.at(f, i + 1)) return { at: i, next: i + 1, opener: true };
    } else if (depth === 0 && i > from + 3 && f.startsWith('一是', i)) return { at: i, next: i, opener: true };
  }
  return { at: most, next: most, opener: false };
}

/** Does the quote or bracket that a full stop stands in close before the next one? Many a quote is never closed. */
function closesSoon(f: string, i: number, end: number): boolean {
  for (let j = i + 1; j < Math.min(end, i + 16); j++) {
    if ('\u201D)》】'.includes(f[j] ?? '')) return true;
    if (f[j] === '\u3002' || f[j] === '\u201C') return false;
  }
  return false;
}

/** A Chinese character or a closing quote: a lone o between two is a full stop that was read badly. */
const han = (f: string, i: number): boolean => (f.charCodeAt(i) >= 0x3400 && f.charCodeAt(i) <= 0x9fff) || f[i] === '\u201D' || f[i] === '"';

const digit = (f: string, i: number): boolean => f.charCodeAt(i) >= 48 && f.charCodeAt(i) <= 57;

const onlyPunctuation = (f: string, i: number, end: number): boolean => i + 1 >= end && '\u3002:;!?.'.includes(f[i] ?? '');

const trimEnd = (f: string, from: number, end: number): number => from + f.slice(from, end).trimEnd().length;

/** A title's end less blanks and a comma that was left behind it: 1,召开职工代表大会, */
function closed(f: string, from: number, end: number): number {
  const to = trimEnd(f, from, end);
  return f[to - 1] === ',' || f[to - 1] === '、' ? to - 1 : to;
}
