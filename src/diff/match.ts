/** Pairs the facts of two documents one to one: names that stand once first, then namesakes, then names that are only alike. */
import { assign, type Edge } from './assign.ts';
import { Candidates } from './candidates.ts';
import type { Item } from './items.ts';
import { Scorer, THRESHOLD } from './score.ts';

/** Two facts that go together; indices into the two lists. */
export interface Pair {
  readonly old: number;
  readonly new: number;
  readonly score: number;
  /** How alike the names are alone: 1 when they are the same. */
  readonly named: number;
}

/** How many namesakes of a fact are looked at: the nearest in order, and some with the same value wherever they stand. */
const NEAREST = 6;
const SAME_VALUE = 2;

/**
 * Pairs two lists of facts. The answer doesn't depend on which side is called old: the two are put in an order of their own first,
 * so that ties fall the same way round in `match(a, b)` and `match(b, a)`. Pairs come in the order of the new side.
 */
export function match(old: readonly Item[], fresh: readonly Item[]): Pair[] {
  const turned = order(old, fresh) > 0;
  const pairing = turned ? new Pairing(fresh, old) : new Pairing(old, fresh);
  const found = pairing.run().map(({ left, right, score, named }) => ({ old: turned ? right : left, new: turned ? left : right, score, named }));
  return found.sort((x, y) => x.new - y.new);
}

/** Compares two lists by what they hold, to give them an order that doesn't depend on which is old. */
function order(a: readonly Item[], b: readonly Item[]): number {
  if (a.length !== b.length) return a.length - b.length;
  for (let i = 0; i < a.length; i++) {
    const [x, y] = [a[i] as Item, b[i] as Item];
    const [p, q] = x.side.id === y.side.id ? [sign(x), sign(y)] : [x.side.id, y.side.id];
    if (p !== q) return p < q ? -1 : 1;
  }
  return 0;
}

const sign = (i: Item): string => JSON.stringify([i.side, i.place, i.planYear]);

interface Found {
  readonly left: number;
  readonly right: number;
  readonly score: number;
  readonly named: number;
}

class Pairing {
  readonly #a: readonly Item[];
  readonly #b: readonly Item[];
  readonly #takenA: Uint8Array;
  readonly #takenB: Uint8Array;
  readonly #scorer = new Scorer();
  readonly #found: Found[] = [];

  constructor(a: readonly Item[], b: readonly Item[]) {
    this.#a = a;
    this.#b = b;
    this.#takenA = new Uint8Array(a.length);
    this.#takenB = new Uint8Array(b.length);
  }

  run(): Found[] {
    this.#namesakes();
    this.#alike();
    return this.#found;
  }

  #take(left: number, right: number, score: number): void {
    this.#takenA[left] = 1;
    this.#takenB[right] = 1;
    const named = this.#scorer.named(this.#a[left] as Item, this.#b[right] as Item);
    this.#found.push({ left, right, score, named });
  }

  /** Facts of one name and one sense. One on each side are a pair whatever else there is; several are assigned among themselves. */
  #namesakes(): void {
    const theirs = new Groups(this.#b);
    for (const { first, members: lefts } of new Groups(this.#a).all) {
      const rights = theirs.like(first);
      if (!rights) continue;
      const [left, right] = [lefts[0] as number, rights[0] as number];
      const few = Math.max(lefts.length, rights.length) <= NEAREST;
      if (lefts.length === 1 && rights.length === 1) this.#take(left, right, this.#sure(left, right, true));
      else if (few)
        this.#assign(
          lefts,
          rights,
          () => rights.keys(),
          (l, r) => this.#score(l, r),
          1,
        );
      else {
        const namesakes = new Namesakes(rights.map((r) => this.#b[r] as Item));
        this.#assign(
          lefts,
          rights,
          (row) => namesakes.near(this.#a[lefts[row] as number] as Item, row / lefts.length),
          (l, r) => this.#sure(l, r, false),
          1,
        );
      }
    }
  }

  /** What is left, by names that share characters. */
  #alike(): void {
    const lefts = [...this.#a.keys()].filter((i) => !this.#takenA[i]);
    const rights = [...this.#b.keys()].filter((i) => !this.#takenB[i]);
    if (lefts.length === 0 || rights.length === 0) return;
    const candidates = new Candidates(rights.map((i) => this.#b[i] as Item));
    this.#assign(
      lefts,
      rights,
      (row) => candidates.of(this.#a[lefts[row] as number] as Item),
      (l, r) => this.#score(l, r),
      0,
    );
  }

  #score(left: number, right: number): number {
    return this.#scorer.score(this.#a[left] as Item, this.#b[right] as Item);
  }

  #sure(left: number, right: number, only: boolean): number {
    return this.#scorer.sure(this.#a[left] as Item, this.#b[right] as Item, only);
  }

  /** Assigns lefts to rights; `columns` names those worth a look for a row, by index into `rights`. `floor` is added to what a pair is worth. */
  #assign(
    lefts: readonly number[],
    rights: readonly number[],
    columns: (row: number) => Iterable<number>,
    worth: (left: number, right: number) => number,
    floor: number,
  ): void {
    const rows = lefts.map((left, row) => {
      const edges: (Edge & { readonly score: number })[] = [];
      for (const column of columns(row)) {
        const score = worth(left, rights[column] as number);
        // Worth is what lies above the threshold: a doubtful pair never pushes a sure one aside. Namesakes are never doubtful.
        if (floor > 0 || score >= THRESHOLD) edges.push({ column, weight: floor + Math.max(0, score - THRESHOLD) + 0.01, score });
      }
      return edges;
    });
    const chosen = assign(rows, rights.length);
    lefts.forEach((left, row) => {
      const edge = rows[row]?.find((e) => e.column === chosen[row]);
      if (edge) this.#take(left, rights[edge.column] as number, edge.score);
    });
  }
}

/** Facts by name and sense, in order: each group as places in the list. Most names are looked up as they stand: to write a new one for each costs more. */
class Groups {
  readonly all: { readonly first: Item; readonly members: number[] }[] = [];
  readonly #byName = new Map<string, { readonly first: Item; readonly members: number[] }[]>();

  constructor(list: readonly Item[]) {
    list.forEach((item, i) => {
      const known = this.#of(item);
      if (known) {
        known.members.push(i);
        return;
      }
      const group = { first: item, members: [i] };
      this.all.push(group);
      const named = this.#byName.get(nameOf(item));
      if (named) named.push(group);
      else this.#byName.set(nameOf(item), [group]);
    });
  }

  /** The places of facts with an item's name and sense. */
  like(item: Item): readonly number[] | undefined {
    return this.#of(item)?.members;
  }

  #of(item: Item): { readonly first: Item; readonly members: number[] } | undefined {
    const named = this.#byName.get(nameOf(item));
    if (!named) return undefined;
    for (const group of named) if (sameSense(group.first, item)) return group;
    return undefined;
  }
}

const nameOf = (i: Item): string => (i.of === '' ? i.key : `${i.key}\n${i.of}`);

const sameSense = (a: Item, b: Item): boolean =>
  a.measure.family === b.measure.family && a.side.role === b.side.role && (a.side.change === null) === (b.side.change === null);

/** Many facts of one name, in order: which of them are worth a look. */
class Namesakes {
  readonly #count: number;
  readonly #byText = new Map<string, number[]>();

  constructor(items: readonly Item[]) {
    this.#count = items.length;
    items.forEach(({ side }, k) => {
      const known = this.#byText.get(side.quantity.text);
      if (known) known.push(k);
      else this.#byText.set(side.quantity.text, [k]);
    });
  }

  /** All of few; of many the nearest by their share of the way (0 to 1), and some of the same value. */
  near(item: Item, way: number): number[] {
    const length = Math.min(NEAREST, this.#count);
    const from = Math.max(0, Math.min(this.#count - length, Math.round(way * this.#count) - length / 2));
    const out = Array.from({ length }, (_, k) => from + k);
    for (const k of (this.#byText.get(item.side.quantity.text) ?? []).slice(0, SAME_VALUE)) if (k < from || k >= from + length) out.push(k);
    return out;
  }
}
