/** How well two facts go together: the score that pairs are chosen by, from 0 (never) to 1 (the same fact). */
import { sameDeadline } from './deadline.ts';
import type { Item } from './items.ts';
import { alike, apart, LEAST, type Name, name, pairs, pairsAlike } from './names.ts';

/** Pairs under this are no pairs. */
export const THRESHOLD = 0.6;

/** What the parts of a score weigh; they add up to 1. The name decides, the rest tells namesakes apart. */
const WEIGHTS = { name: 0.66, of: 0.07, path: 0.06, clause: 0.07, unit: 0.03, place: 0.02, deadline: 0.05, value: 0.04 };

/** Families that only count things: 3个, 3期, 3人. A name may change its counting word, and is told so. */
const COUNTING = new Set(['count', 'people', 'times', 'sessions', 'households']);

/** The group of units inside which facts may be paired at all. */
const unitGroup = (i: Item): string => (COUNTING.has(i.measure.family) ? 'count' : i.measure.family);

/** What two facts must have in common to be paired at all, whatever their names: kind of unit, and level or change. */
export const sense = (i: Item): string => (i.side.change === null ? unitGroup(i) : `${unitGroup(i)}+`);

/** Works out scores, keeping what it made of each name and text. */
export class Scorer {
  readonly #names = new Map<string, Name>();
  readonly #pairs = new Map<string, readonly number[]>();
  readonly #alike = new Map<string, Map<string, number>>();

  /** The score of a pair, 0 when it must never be. Symmetric. */
  score(a: Item, b: Item): number {
    if ((a.side.change === null) !== (b.side.change === null)) return 0;
    if (unitGroup(a) !== unitGroup(b)) return 0;
    const of = this.#of(a, b);
    if (of === 0) return 0;
    const named = this.named(a, b);
    if (named < LEAST) return 0;
    const sameFamily = a.measure.family === b.measure.family;
    if (!sameFamily && named < 0.9) return 0;
    // A target that became a result, or the other way round, is paired only where the name leaves no doubt, and after every pair of one role.
    const sameRole = a.side.role === b.side.role;
    if (!sameRole && named < 0.85) return 0;
    const weight = (sameRole ? 1 : 0.86) * (sameFamily ? 1 : 0.9);
    const known = WEIGHTS.name * named + WEIGHTS.of * of + facts(a, b) + WEIGHTS.path * this.#paths(a.path, b.path);
    // The words around the values cost most to compare, and can no longer help a pair that the rest leaves this far behind.
    if ((known + WEIGHTS.clause) * weight < THRESHOLD) return known * weight;
    return (known + WEIGHTS.clause * this.#clauses(a.clause, b.clause)) * weight;
  }

  /** The score of two facts of one name and sense, by less: the words around them, and of the only two their titles, need no comparing. */
  sure(a: Item, b: Item, only: boolean): number {
    const known = WEIGHTS.name + WEIGHTS.of + facts(a, b);
    return only ? known / (1 - WEIGHTS.path - WEIGHTS.clause) : (known + WEIGHTS.path * this.#paths(a.path, b.path)) / (1 - WEIGHTS.clause);
  }

  /** How alike the names are alone. Where one side alone has a member apart (入学率 of 小学), it is read into the name: 小学入学率. */
  named(a: Item, b: Item): number {
    if (a.key === b.key) return 1;
    const [x, y] = [this.#name(a.key), this.#name(b.key)];
    // The same words, of which only the context was read otherwise.
    const plain = a.words === b.words && a.words.length > 1 && !apart(x, y) ? Math.max(0.92, alike(x, y)) : alike(x, y);
    if ((a.of === '') === (b.of === '')) return plain;
    return Math.max(plain, a.of + a.key === b.of + b.key ? 1 : alike(this.#name(a.of + a.key), this.#name(b.of + b.key)));
  }

  #of({ of: a, key }: Item, { of: b, key: other }: Item): number {
    if (a === b || a + key === b + other) return 1;
    if (a === '' || b === '') return 0.4;
    if (a.includes(b) || b.includes(a)) return 0.8;
    return alike(this.#name(a), this.#name(b)) >= 0.75 ? 0.7 : 0;
  }

  #paths(a: string, b: string): number {
    if (a === b) return 1;
    const known = this.#alike.get(a) ?? new Map<string, number>();
    this.#alike.set(a, known);
    const done = known.get(b) ?? pairsAlike(this.#pairsOf(a), this.#pairsOf(b));
    known.set(b, done);
    return done;
  }

  #clauses(a: string, b: string): number {
    return a === b ? 1 : pairsAlike(this.#pairsOf(a), this.#pairsOf(b));
  }

  #name(text: string): Name {
    const known = this.#names.get(text);
    if (known) return known;
    const made = name(text);
    this.#names.set(text, made);
    return made;
  }

  #pairsOf(text: string): readonly number[] {
    const known = this.#pairs.get(text);
    if (known) return known;
    const made = pairs(text);
    this.#pairs.set(text, made);
    return made;
  }
}

/** What two facts' units, places, deadlines and values add to their score. */
function facts(a: Item, b: Item): number {
  const unit = a.side.quantity.unit === b.side.quantity.unit ? 1 : a.measure.family === b.measure.family ? 0.5 : 0;
  return WEIGHTS.unit * unit + WEIGHTS.place * (1 - Math.abs(a.place - b.place)) + WEIGHTS.deadline * (sameDeadline(a, b) ? 1 : 0) + WEIGHTS.value * near(a, b);
}

/** Are two values near? 1 equal, 0.6 within a factor of two, else 0; unknown ones 0.5. */
function near(a: Item, b: Item): number {
  const x = middle(a);
  const y = middle(b);
  if (x === null || y === null) return 0.5;
  if (x === y) return 1;
  const [small, large] = Math.abs(x) < Math.abs(y) ? [x, y] : [y, x];
  return small / large > 0.5 ? 0.6 : 0;
}

function middle(i: Item): number | null {
  const { value, min, max } = i.side.quantity;
  const v = value ?? (min !== null && max !== null ? (min + max) / 2 : (min ?? max));
  return v === null ? null : v * i.measure.factor;
}
