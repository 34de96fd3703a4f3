/** Several years' outlines → each indicator's values by year, targets and results apart. Pure: no files, no clock. */
import type { OutlineJson } from '../document/types.ts';
import { type Item, items } from './items.ts';
import { match } from './match.ts';
import { measure } from './units.ts';

/** One value of one year. `value` is in the series' unit; for a range its middle, with the ends in `min` and `max`. */
export interface Point {
  readonly year: number;
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly text: string;
  readonly comparator: string;
  readonly source: string;
  readonly sentence: string;
}

/** An indicator over the years. */
export interface Series {
  readonly indicator: string;
  readonly key: string;
  readonly of: string | null;
  readonly unit: string;
  readonly change: 'up' | 'down' | null;
  /** Every name that it went by, when there are several. */
  readonly names: readonly string[];
  readonly targets: readonly Point[];
  readonly results: readonly Point[];
}

export interface Trend {
  readonly trendVersion: '1.0.0';
  readonly years: readonly number[];
  readonly series: readonly Series[];
  /** Sources with facts of which no year is known: they are left out. */
  readonly undated: readonly { readonly source: string; readonly facts: number }[];
}

/** A document and, where its text doesn't tell, the year that its name does. */
export interface Dated {
  readonly outline: OutlineJson;
  readonly year: number | null;
}

interface Chain {
  /** The latest fact of the chain, which the next document's are matched with. */
  head: Item;
  readonly facts: { item: Item; year: number; source: string }[];
}

/**
 * Lays an indicator's values out by year. Documents are taken in the order of their years; each one's facts are matched with the latest of each chain,
 * as `diff` matches two documents, so that an indicator may change its words from year to year. Series with a single year are kept when `single` is set.
 */
export function trend(documents: readonly Dated[], options: { readonly single?: boolean } = {}): Trend {
  const undated: { source: string; facts: number }[] = [];
  const chains: Chain[] = [];
  for (const d of [...documents].sort((a, b) => (yearOf(a) ?? 0) - (yearOf(b) ?? 0))) {
    const facts = items(d.outline, yearOf(d));
    const known = facts.flatMap((item) => (item.side.year === null ? [] : [{ item, year: item.side.year }]));
    if (known.length < facts.length) undated.push({ source: d.outline.source.name, facts: facts.length - known.length });
    join(chains, known, d.outline.source.name);
  }
  const series = chains.map(toSeries).filter((s) => options.single || yearsOf(s).size > 1);
  const years = [...new Set(series.flatMap((s) => [...yearsOf(s)]))].sort((a, b) => a - b);
  return { trendVersion: '1.0.0', years, series, undated };
}

/** The year that a document's plan is for. */
function yearOf(d: Dated): number | null {
  return d.outline.plans.find((p) => p.year?.value)?.year?.value ?? d.year;
}

/** Adds a document's facts to the chains: targets are matched with targets' and results' chains alike, so that both of an indicator meet in one. */
function join(chains: Chain[], facts: readonly { item: Item; year: number }[], source: string): void {
  for (const role of ['result', 'target'] as const) {
    const mine = facts.filter((f) => f.item.side.role === role);
    const heads = chains.map((c) => asRole(c.head, role));
    const taken = new Map(
      match(
        heads,
        mine.map((f) => f.item),
      ).map((p) => [p.new, p.old]),
    );
    mine.forEach((f, i) => {
      const chain = chains[taken.get(i) ?? -1];
      const fact = { item: f.item, year: f.year, source };
      if (!chain) chains.push({ head: f.item, facts: [fact] });
      else {
        chain.facts.push(fact);
        chain.head = f.item;
      }
    });
  }
}

/** A chain's head in the guise of a role: here a target and a result of one indicator belong together. */
const asRole = (item: Item, role: 'target' | 'result'): Item => (item.side.role === role ? item : item.but({ ...item.side, role }, item.measure));

const yearsOf = (s: Series): Set<number> => new Set([...s.targets, ...s.results].map((p) => p.year));

function toSeries(chain: Chain): Series {
  const { side } = chain.head;
  const unit = side.quantity.unit;
  const points = (role: 'target' | 'result'): Point[] => {
    const byYear = new Map<number, Point>();
    // A later document's word on a year replaces an earlier one's.
    for (const f of chain.facts) if (f.item.side.role === role) byYear.set(f.year, point(f, unit));
    return [...byYear.values()].sort((a, b) => a.year - b.year);
  };
  const names = [...new Set(chain.facts.map((f) => f.item.side.indicator))];
  return { indicator: side.indicator, key: side.key, of: side.of, unit, change: side.change, names, targets: points('target'), results: points('result') };
}

function point(f: Chain['facts'][number], unit: string): Point {
  const q = f.item.side.quantity;
  // Families are the same, or the match would not be: the value in the series' unit.
  const factor = f.item.measure.factor / measure(unit).factor;
  const scale = (v: number | null): number | null => (v === null ? null : Number((v * factor).toPrecision(12)));
  const [min, max] = [scale(q.min), scale(q.max)];
  const value = scale(q.value) ?? (min !== null && max !== null ? (min + max) / 2 : (min ?? max));
  return { year: f.year, value, min, max, text: q.text, comparator: q.comparator, source: f.source, sentence: f.item.side.sentence };
}
