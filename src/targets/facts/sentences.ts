/** Where numbers stand: the stretches of a plan that are read alone (a title, a paragraph, a table's row), and their sentences. */
import { charSet, isIn, SPACES } from '../../core/charset.ts';
import type { Block, Kind, Plan, Section } from '../../core/model.ts';
import type { Span } from '../../core/span.ts';
import type { View } from '../../core/view.ts';
import type { Range } from '../quantity/found.ts';
import { withGrids } from './grids.ts';
import { attachedKind, GIVES, lineKind, reviewsFirst, titledKind } from './kinds.ts';
import { partsOf } from './parts.ts';
import { latestYear, yearsOf } from './years.ts';

/** One stretch of a plan, as a range of the view, with what its place in the outline tells. */
export interface Place {
  readonly plan: number;
  readonly section: Section | null;
  /** The nearest section's kind that is told, or the plan's; null where a plan is mixed and no section tells. */
  readonly kind: Kind;
  /** Was the kind told by a section, not only by the plan? */
  readonly sectionKind: boolean;
  /** Titles from the plan's down to the section's, as ranges of the view. */
  readonly titles: readonly Range[];
  /** The plan's year, or the first of them. */
  readonly since: number | null;
  /** The last of several years that the plan's title names, or its only one. */
  readonly until: number | null;
  /** Does the plan's title say that the first half of its year is over (下半年工作计划)? */
  readonly halfOver: boolean;
  /** Is the plan's first year reported on, and a later one planned (2023年总结及2024年计划)? */
  readonly reviewed: boolean;
  readonly at: number;
  readonly end: number;
  /** Set for a table: its rows of cells, as ranges of the view. */
  readonly rows?: readonly (readonly Range[])[] | undefined;
  /** Where cells start that are copies of a merged one: they say what is meant, and are no numbers of their own. */
  readonly copies?: ReadonlySet<number> | undefined;
  readonly headRows?: number | undefined;
}

/** How far into a paragraph its first words reach. */
const OPENING = 20;
/** More than a line that heads others is long. */
const OVERLONG = 40;

/** Walks the plans in order and lists their stretches. */
export function places(view: View, plans: readonly Plan[]): readonly Place[] {
  const out: Place[] = [];
  const range = (s: Span): Range => view.fromSource(s);
  const attaches = view.folded.includes('\n附');
  plans.forEach((plan, index) => {
    const top = plan.title ? [range(plan.title)] : [];
    const parts = partsOf(view, plan, top[0] ?? null);
    const dated = top[0] !== undefined && (parts.kind === 'plan' || /\d{4}|年/.test(view.folded.slice(...top[0]).slice(0, 80)));
    const since =
      (dated ? yearsOf(view.folded, top[0] as Range)?.from : latestYear(view.folded, range(plan.span), plan.year?.value)) ?? plan.year?.value ?? null;
    const until = (top[0] && yearsOf(view.folded, top[0])?.to) ?? since;
    const called = top[0] ? view.folded.slice(top[0][0], Math.min(top[0][1], top[0][0] + 80)) : '';
    const halfOver = HALF_OVER.test(called);
    const reviewed = reviewsFirst(called);
    const add = (section: Section | null, around: Kind, sectionKind: boolean, titles: readonly Range[], r: Range, block?: Block): void => {
      if (block?.quiet) return;
      const kind = around === 'plan' && block && GIVES.test(view.folded.slice(r[0], Math.min(r[1], r[0] + OPENING))) ? 'summary' : around;
      const rows = block?.rows?.map((row) => row.map((c) => range(c.span)));
      const copies = rows && new Set(block?.rows?.flatMap((row) => row.filter((c) => c.filled).map((c) => range(c.span)[0])));
      const [at, end] = r;
      const headRows = block?.headRows;
      if (end > at) out.push({ plan: index, section, kind, sectionKind, titles, since, until, halfOver, reviewed, at, end, rows, copies, headRows });
    };
    const { kind, opens, turn, lined = false, reports = 0 } = parts;
    const half = (at: number): Kind => (at < turn ? 'summary' : 'plan');
    /** A paragraph that both reports and plans is read as two. */
    const cut = ([at, end]: Range, block: Block): readonly Range[] =>
      at < turn && turn < end && !block.rows
        ? [
            [at, turn],
            [turn, end],
          ]
        : [[at, end]];
    const walk = (s: Section, around: Kind, told: boolean, above: readonly Range[]): void => {
      const own = lined
        ? half(range(s.title ?? s.span)[0])
        : (s.kind ??
          (s.title ? titledKind(view.folded.slice(...range(s.title)), since, told && around === 'plan') : undefined) ??
          (range(s.span)[0] < reports ? 'summary' : undefined));
      const mine = own ?? (turn > 0 ? half(range(s.span)[0]) : around);
      const known = told || own !== undefined || turn > 0;
      const titles = s.title ? [...above, range(s.title)] : above;
      if (s.title) add(s, mine, known, above, range(s.title));
      for (const b of s.blocks) for (const r of cut(range(b.span), b)) add(s, own === undefined && turn > 0 ? half(r[0]) : mine, known, titles, r, b);
      below(s, mine, known, titles);
    };
    /** The children of a section or plan; those that its last paragraph leads in as done tell, until one of another kind of mark. */
    const below = (
      of: { readonly blocks: readonly Block[]; readonly sections: readonly Section[] },
      around: Kind,
      told: boolean,
      above: readonly Range[],
    ): void => {
      const lead = around === 'summary' || of.sections.length === 0 ? undefined : of.blocks.at(-1);
      const end = lead ? range(lead.span)[1] : 0;
      const style = lead && LEADS_DONE.test(view.folded.slice(Math.max(0, end - 40), end)) ? of.sections[0]?.marker?.style : undefined;
      let done = style !== undefined;
      let list: Kind | undefined;
      for (const s of of.sections) {
        done &&= s.marker?.style === style;
        if (of === plan && attaches) list = attachedKind(view.folded, range(s.span)[0], since) ?? list;
        walk(s, done ? 'summary' : (list ?? around), done || told || list !== undefined, above);
      }
    };
    let headed: boolean = false;
    for (const b of plan.blocks) {
      for (const r of cut(range(b.span), b)) {
        const told: Kind | null | undefined =
          turn === 0 ? lineKind(view.folded.slice(r[0], Math.min(r[1], r[0] + OVERLONG)), since, kind === 'mixed' || headed) : undefined;
        if (told !== undefined) headed = told === 'summary';
        add(null, turn > 0 ? half(r[0]) : opens || headed ? 'summary' : kind, opens || headed || turn > 0, top, r, b);
      }
    }
    below(plan, kind, false, top);
  });
  return withGrids(view.folded, out);
}

/** 一年来,主要抓了八个方面工作。, 一年来,我们做了以下工作: */
const LEADS_DONE = /(?:一年来|五年来|半年来|过去一年|这一年|五年间|今年以来)[^\u3002;:]{0,10}(?:抓|做|干|办|开展|完成)了[^\u3002;:]{0,20}[\u3002:]\s{0,2}$/;

/** 下半年工作计划, 半年工作总结: what is told of 上半年 was done. */
const HALF_OVER = /下半年|半年(?:度)?(?:工作)?(?:总结|小结|回顾|汇报)|上半年(?:度)?(?:工作)?(?:总结|小结|回顾|情况)/;

/** Ends of sentences, as character codes: 。 ! ? and line ends. */
const ENDS = '\u3002!?\n\r\u2028\u2029';
const STOPS = charSet(ENDS);
/** A sentence without a full stop is read in pieces of this length at most: documents are hostile, and a quote should be read by a person. */
const LONGEST = 360;

/** The sentences of `[from, to)` that end at a full stop or a line end. */
export function* sentencesOf(text: string, from: number, to: number): Generator<Range> {
  let at = from;
  for (let i = from; i < to; i++) {
    if (!isIn(STOPS, text, i)) continue;
    if (i > at) yield [at, i + 1];
    at = i + 1;
  }
  if (to > at) yield [at, to];
}

/** The sentence around `[at, end)` inside a stretch: from after one full stop to the next, the stop included. Long ones end at a semicolon or comma. */
export function sentenceAround(text: string, at: number, end: number, from: number, to: number): Range {
  const low = Math.max(from, at - LONGEST / 2);
  const high = Math.min(to, end + LONGEST / 2);
  let start = at;
  while (start > low && !isIn(STOPS, text, start - 1)) start--;
  if (start === low && low > from) start = softStart(text, start, at);
  let stop = end;
  while (stop < high && !isIn(STOPS, text, stop)) stop++;
  if (stop === high && high < to) stop = softEnd(text, end, stop);
  else if (stop < to && text[stop] !== '\n' && text[stop] !== '\r') stop++;
  while (start < at && isIn(SPACES, text, start)) start++;
  while (stop > end && isIn(SPACES, text, stop - 1)) stop--;
  return [start, stop];
}

/** Where a long sentence is cut, the best marks first: a list (39310元、20356元) is cut where nothing else is. */
const SOFT = [';', ',:', '\u3001'];

function softStart(text: string, low: number, at: number): number {
  for (const marks of SOFT) for (let i = low; i < at; i++) if (marks.includes(text[i] ?? '?')) return i + 1;
  return low;
}

function softEnd(text: string, end: number, high: number): number {
  for (const marks of SOFT) for (let i = high; i > end; i--) if (marks.includes(text[i - 1] ?? '?')) return i;
  return high;
}

/** What a clause breaks at: 。 ! ? ; , : a tab and line ends. */
const BREAK = 1;
const OPEN = 2;
const CLOSE = 3;
/** What each character does to a clause: most do nothing. */
const DOES = new Uint8Array(0x10000);
for (const c of `${ENDS};,:\t|`) DOES[c.charCodeAt(0)] = BREAK;
for (const c of '([') DOES[c.charCodeAt(0)] = OPEN;
for (const c of ')]') DOES[c.charCodeAt(0)] = CLOSE;
/** A full stop that a scanner made of 。: after a Chinese character it ends a clause. */
const DOT = 4;
DOES['.'.charCodeAt(0)] = DOT;
/** A blank where a line break was: 控制在9%以内 建卡率达到90%. It parts clauses behind a value whose limit is said, not behind an age or in 90% 以上. */
const BLANK = 5;
for (const c of ' \u3000') DOES[c.charCodeAt(0)] = BLANK;
/** 总结如下全镇人口…: what follows whose colon was lost. */
const FOLLOWS = 6;
DOES['下'.charCodeAt(0)] = FOLLOWS;
const LIMITED = /[%‰万\d] ?以[上下内]$/;
const LEADS = /^[ \u3000]{1,4}[\u4E00-\u9FFF](?<![的和与及或、])/;
const parts = (text: string, i: number, does: number): boolean =>
  does === DOT
    ? text.charCodeAt(i - 1) >= 0x4e00
    : does === BLANK
      ? (text.charCodeAt(i - 2) === 0x4ee5 && LIMITED.test(text.slice(Math.max(0, i - 5), i)) && LEADS.test(text.slice(i, i + 6))) || itemised(text, i)
      : does === FOLLOWS
        ? text[i - 1] === '如' && /(?:总结|汇报|报告|通报|小结)如$/.test(text.slice(Math.max(0, i - 3), i))
        : !inNumber(text, i);
/** 完成投资2亿元 - 新增企业8家: items of a list that lost its line breaks. A year's dash has no blanks, or digits behind it. */
const itemised = (text: string, i: number): boolean =>
  text[i - 1] === '-'
    ? text[i - 2] === ' ' && ITEM.test(text.slice(i + 1, i + 3))
    : text[i + 1] === '-' && text[i + 2] === ' ' && ITEM.test(text.slice(i + 3, i + 5));
const ITEM = /^[\u4E00-\u9FFF\u201CA-Z][\u4E00-\u9FFFA-Z]/;
/** A clause that is longer is none. */
const MOST = 90;

/** The clause around `[at, end)`: no comma, colon, semicolon or full stop in it. A bracket that opens before it and does not close ends it too. */
export function clauseStart(text: string, at: number, from: number): number {
  let depth = 0;
  let i = at;
  for (; i > from && at - i <= MOST; i--) {
    const does = DOES[text.charCodeAt(i - 1)];
    if (!does) continue;
    if (does === CLOSE) depth++;
    else if (does === OPEN) {
      if (depth === 0) break;
      depth--;
    } else if (depth === 0 && parts(text, i - 1, does)) break;
  }
  return i;
}

/** Where the clause that `end` lies in stops. */
export function clauseEnd(text: string, end: number, to: number): number {
  let depth = 0;
  let i = end;
  for (; i < to && i - end < MOST; i++) {
    const does = DOES[text.charCodeAt(i)];
    if (!does) continue;
    if (does === OPEN) depth++;
    else if (does === CLOSE) {
      if (depth === 0) break;
      depth--;
    } else if (depth === 0 && parts(text, i, does)) break;
  }
  return i;
}

const digit = (c: number): boolean => c >= 0x30 && c <= 0x39;

/** Is the comma or colon at `i` part of a number (12,500; 1:3)? Three digits follow a comma in it; in 1:0.4,20xx年 it parts two clauses. */
function inNumber(text: string, i: number): boolean {
  if ((text[i] !== ',' && text[i] !== ':') || !digit(text.charCodeAt(i - 1)) || !digit(text.charCodeAt(i + 1))) return false;
  return text[i] === ':' || (digit(text.charCodeAt(i + 2)) && digit(text.charCodeAt(i + 3)) && !digit(text.charCodeAt(i + 4)));
}
