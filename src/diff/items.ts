/** A document's targets and results, laid flat for matching: each with the titles that lead to it and with what tells it apart. */
import { charSet, findIn, isIn } from '../core/charset.ts';
import { fold } from '../core/fold.ts';
import type { OutlineJson, PlanJson, SectionJson, TargetJson } from '../document/types.ts';
import type { Side } from './types.ts';
import { type Measure, measure } from './units.ts';

/** One target or result as the matcher sees it. */
export interface Item {
  readonly side: Side;
  readonly measure: Measure;
  /** The normalised name, folded, without blanks and punctuation: what is compared. */
  readonly key: string;
  /** The name's own words, without the context that the key may hold. */
  readonly words: string;
  readonly of: string;
  /** Place in the document, 0 to 1. */
  readonly place: number;
  /** The plan's title and the nearest one above it, folded, as one text. */
  readonly path: string;
  /** The plan's year, for deadlines told in the plan's own time. */
  readonly planYear: number | null;
  /** The words around the value, folded, without digits: shared by two wordings of one promise. Worked out when first asked for. */
  readonly clause: string;
  /** The same fact, told or measured otherwise. */
  but(side: Side, measure: Measure): Item;
}

/** Names of Han characters alone, which is most, need no folding. */
const HAN = /^[\u4E00-\u9FFF]*$/;
const PLAIN = /[\s\p{P}\p{S}]+/gu;

/** Folds a name for comparing: width, case, no blanks, no punctuation. % and the like stay out, letters and digits in. */
export const plain = (text: string): string => (HAN.test(text) ? text : fold(text).toLowerCase().replace(PLAIN, ''));

/** Lays out an outline's facts in document order. `year` is the document's where its text names none. */
export function items(outline: OutlineJson, year: number | null = null): Item[] {
  const quote = new Quotes(outline);
  const known = new Map<readonly string[], string>();
  const plainPath = (path: readonly string[]): string => {
    const done = known.get(path) ?? plain(`${path[0] ?? ''}${path.length > 1 ? path.at(-1) : ''}`).replace(/\d+/g, '');
    known.set(path, done);
    return done;
  };
  const out: Item[] = [];
  for (const plan of outline.plans) {
    const paths = titles(plan);
    const members = sharedOut(plan.targets);
    for (const target of plan.targets) {
      const member = members.get(target);
      const path = paths.get(target.section) ?? [];
      const own = toSide(target, plan, path, quote, plan.year?.value ?? year);
      const side = member ? { ...own, indicator: member, of: null } : own;
      const words = plain(member ?? target.indicator.text);
      const place = outline.source.length === 0 ? 0 : target.quantity.span[0] / outline.source.length;
      out.push(
        new FactItem(
          side,
          measure(target.quantity.unit),
          member ? words : plain(target.indicator.key) || words,
          words,
          target.of && !member ? plain(target.of.text) : '',
          place,
          plainPath(path),
          plan.year?.value ?? year,
        ),
      );
    }
  }
  return out;
}

class FactItem implements Item {
  readonly side: Side;
  readonly measure: Measure;
  readonly key: string;
  readonly words: string;
  readonly of: string;
  readonly place: number;
  readonly path: string;
  readonly planYear: number | null;
  #clause: string | undefined;

  constructor(side: Side, measure: Measure, key: string, words: string, of: string, place: number, path: string, planYear: number | null) {
    this.side = side;
    this.measure = measure;
    this.key = key;
    this.words = words;
    this.of = of;
    this.place = place;
    this.path = path;
    this.planYear = planYear;
  }

  get clause(): string {
    this.#clause ??= clause(this.side);
    return this.#clause;
  }

  but(side: Side, measure: Measure): Item {
    return new FactItem(side, measure, this.key, this.words, this.of, this.place, this.path, this.planYear);
  }
}

function toSide(t: TargetJson, plan: PlanJson, path: readonly string[], quote: Quotes, planYear: number | null): Side {
  const { text, value, min, max, unit, comparator } = t.quantity;
  return {
    id: t.id,
    role: t.role,
    indicator: t.indicator.text,
    key: t.indicator.key,
    of: t.of?.text ?? null,
    quantity: { text, value, min, max, unit, comparator },
    change: t.change?.direction ?? null,
    year: t.period?.year ?? yearFor(t, plan, planYear),
    by: t.period?.by ?? null,
    per: t.period?.per ?? null,
    section: t.section,
    path,
    sentence: t.sentence.text,
    marks: { indicator: quote.within(t.sentence, t.indicator), value: quote.within(t.sentence, t.quantity) },
    span: t.quantity.span,
  };
}

/**
 * The year that a fact is for, by its plan's. What a plan tells as done was done the year before (the review in a government's report),
 * and what a summary (总结) promises is for the year after.
 */
function yearFor(t: TargetJson, plan: PlanJson, year: number | null): number | null {
  if (year === null) return null;
  const summary = plan.kind === 'summary' || (plan.kind === 'mixed' && (plan.title?.text ?? '').includes('总结'));
  if (t.role === 'result') return summary ? year : year - 1;
  return summary ? year + 1 : year;
}

/**
 * Names of values that are shared out over a list of names: of 小学、初中入学率分别达100%、99% the first is 小学入学率.
 * What the members have in common is what the last name says more than its member, told by the facts, or by names of one length.
 */
function sharedOut(targets: readonly TargetJson[]): Map<TargetJson, string> {
  const out = new Map<TargetJson, string>();
  for (let i = 0; i < targets.length; ) {
    const first = targets[i] as TargetJson;
    let end = i + 1;
    while (end < targets.length && targets[end]?.indicator.span[0] === first.indicator.span[0] && targets[end]?.role === first.role) end++;
    const group = end - i > 1 ? targets.slice(i, end) : null;
    i = end;
    if (!group) continue;
    const parts = first.indicator.text.split(/[、和与及]/);
    const last = parts.at(-1) ?? '';
    const member = group.findLast((t) => t.of && last.startsWith(t.of.text) && last.length > t.of.text.length)?.of?.text ?? alikeInLength(parts);
    if (parts.length > 1 && member !== undefined && (parts.length === group.length || group.every((t) => t.of)))
      group.forEach((t, k) => {
        const own = t.of?.text ?? parts[k]?.slice(0, member.length) ?? '';
        if (parts.some((p) => p.startsWith(own))) out.set(t, own + last.slice(member.length));
      });
  }
  return out;
}

/** The last member, when all names before it have one length: 国道、省道优良路率. */
function alikeInLength(parts: readonly string[]): string | undefined {
  const [one = '', ...rest] = parts;
  const last = rest.pop() ?? '';
  return one !== '' && rest.every((p) => p.length === one.length) && last.length > one.length ? last.slice(0, one.length) : undefined;
}

/** The titles that lead to each section, the plan's first. */
function titles(plan: PlanJson): Map<string, readonly string[]> {
  const root = plan.title ? [plan.title.text] : [];
  const out = new Map<string, readonly string[]>([[plan.id, root]]);
  const walk = (sections: readonly SectionJson[], above: readonly string[]): void => {
    for (const s of sections) {
      const path = s.title ? [...above, s.title.text] : above;
      out.set(s.id, path);
      walk(s.sections, path);
    }
  };
  walk(plan.sections, root);
  return out;
}

/** What ends a clause, in full and half width: , ; : 。 、 . ! ? */
const STOPS = charSet(',;:\u3002\u3001.!?\n\uFF0C\uFF1B\uFF1A\uFF0E\uFF01\uFF1F\uFE50\uFE52\uFE55\uFE30\u2236');
const PLAIN_OR_DIGITS = /[\s\p{P}\p{S}\d]+/gu;

/** The stretch between stops that holds the value, without digits. */
function clause({ sentence, marks }: Side): string {
  const at = marks.value?.[0] ?? 0;
  const first = Math.max(0, at - 60);
  const last = Math.min(sentence.length, at + 60);
  let start = at;
  while (start > first && !isIn(STOPS, sentence, start - 1)) start--;
  const end = findIn(sentence, STOPS, Math.min(last, marks.value?.[1] ?? at), last);
  return fold(sentence.slice(start, end)).toLowerCase().replace(PLAIN_OR_DIGITS, '');
}

/** Places of quotes inside quotes: an outline's spans count cut characters, its texts don't. */
class Quotes {
  readonly #from: number[] = [];
  readonly #cut: number[] = [];

  constructor(outline: OutlineJson) {
    const cuts = [...outline.removed, ...outline.repairs].map((c) => c.span).sort((a, b) => a[0] - b[0] || a[1] - b[1]);
    let end = 0;
    for (const [from, to] of cuts) {
      const start = Math.max(from, end);
      if (to <= start) continue;
      this.#from.push(start);
      this.#cut.push(to - start);
      end = to;
    }
  }

  /** Where one quote stands in the text of another; null when it isn't there. */
  within(outer: { text: string; span: readonly number[] }, inner: { text: string; span: readonly number[] }): readonly [number, number] | null {
    const [start = 0, end = 0] = outer.span;
    const [at = 0] = inner.span;
    if (at < start || at >= end) return null;
    const index = at - start - this.#between(start, at);
    return outer.text.startsWith(inner.text, index) ? [index, index + inner.text.length] : null;
  }

  /** How many characters are cut in `[start, end)`. */
  #between(start: number, end: number): number {
    let lo = 0;
    let hi = this.#from.length;
    while (lo < hi) {
      const mid = (lo + hi) >> 1;
      if ((this.#from[mid] ?? 0) < start) lo = mid + 1;
      else hi = mid;
    }
    let n = 0;
    for (let k = lo; k < this.#from.length && (this.#from[k] ?? 0) < end; k++) n += Math.min(this.#cut[k] ?? 0, end - (this.#from[k] ?? 0));
    return n;
  }
}

/**
 * Gives facts without a unit that of their namesakes on the other side, when these have one: 突破48万 of 门急诊人次 is in 人次.
 * Both lists come back, changed where needed.
 */
export function lendUnits(a: readonly Item[], b: readonly Item[]): [readonly Item[], readonly Item[]] {
  const name = (i: Item): string => `${i.side.change !== null}\n${i.of}\n${i.key}`;
  const lend = (from: readonly Item[], to: readonly Item[]): readonly Item[] => {
    const bare = new Set(to.flatMap((i) => (i.side.quantity.unit === '' && i.side.quantity.value !== null ? [name(i)] : [])));
    if (bare.size === 0) return to;
    const units = new Map<string, Measure | null>();
    for (const i of from) {
      if (i.side.quantity.unit === '') continue;
      const own = name(i);
      if (!bare.has(own)) continue;
      const known = units.get(own);
      units.set(own, known === undefined || known?.family === i.measure.family ? i.measure : null);
    }
    return to.map((i) => {
      const lent = i.side.quantity.unit === '' && i.side.quantity.value !== null ? units.get(name(i)) : null;
      return lent ? i.but(i.side, lent) : i;
    });
  };
  return [lend(b, a), lend(a, b)];
}
