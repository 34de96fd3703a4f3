/** Pairs the facts of two documents one to one, over the whole document: sure pairs first, the rest by the best assignment. */
import { assign, type Edge } from './assign.ts';
import type { Item } from './items.ts';
import { Scorer, THRESHOLD, unitGroup } from './score.ts';

/** Two facts that go together; indices into the two lists. */
export interface Pair {
  readonly old: number;
  readonly new: number;
  readonly score: number;
  /** How alike the names are alone: 1 when they are the same. */
  readonly named: number;
}

/** How many partners of a fact are looked at in full. */
const MOST = 24;
/** How many facts that share two characters of a name are looked at. */
const WINDOW = 48;

/**
 * Pairs two lists of facts. The answer doesn't depend on which side is called old: the two are put in an order of their own first,
 * so that ties fall the same way round in `match(a, b)` and `match(b, a)`. Pairs come in the order of the new side.
 */
export function match(old: readonly Item[], fresh: readonly Item[]): Pair[] {
  const turned = order(old, fresh) > 0;
  const [a, b] = turned ? [fresh, old] : [old, fresh];
  const found = pairUp(a, b).map(({ left, right, score, named }) => ({ old: turned ? right : left, new: turned ? left : right, score, named }));
  return found.sort((x, y) => x.new - y.new);
}

/** Compares two lists by what they hold, to give them an order that doesn't depend on which is old. */
function order(a: readonly Item[], b: readonly Item[]): number {
  if (a.length !== b.length) return a.length - b.length;
  for (let i = 0; i < a.length; i++) {
    const x = sign(a[i] as Item);
    const y = sign(b[i] as Item);
    if (x !== y) return x < y ? -1 : 1;
  }
  return 0;
}

const sign = (i: Item): string => JSON.stringify([i.side, i.place, i.path, i.planYear]);

interface Found {
  readonly left: number;
  readonly right: number;
  readonly score: number;
  readonly named: number;
}

function pairUp(a: readonly Item[], b: readonly Item[]): Found[] {
  const scorer = new Scorer();
  const out: Found[] = [];
  const takenA = new Uint8Array(a.length);
  const takenB = new Uint8Array(b.length);
  // A name that stands once on each side, in the same sense, is a pair whatever else there is.
  const [onceA, onceB] = [once(a), once(b)];
  for (const [name, left] of onceA) {
    const right = onceB.get(name);
    if (left < 0 || right === undefined || right < 0) continue;
    takenA[left] = 1;
    takenB[right] = 1;
    out.push({ left, right, score: scorer.score(a[left] as Item, b[right] as Item), named: 1 });
  }
  const restA = [...a.keys()].filter((i) => !takenA[i]);
  const restB = [...b.keys()].filter((i) => !takenB[i]);
  const index = grams(b, restB);
  const edges = restA.map((left) => candidates(a[left] as Item, b, index, scorer));
  const chosen = assign(edges, restB.length);
  restA.forEach((left, k) => {
    const column = chosen[k] as number;
    if (column < 0) return;
    const right = restB[column] as number;
    out.push({ left, right, score: scorer.score(a[left] as Item, b[right] as Item), named: scorer.named(a[left] as Item, b[right] as Item) });
  });
  return out;
}

/** Facts by name and sense; -1 for those that occur more than once. */
function once(list: readonly Item[]): Map<string, number> {
  const out = new Map<string, number>();
  list.forEach((item, i) => {
    const { role, change } = item.side;
    const name = `${role}\n${change !== null}\n${item.measure.family}\n${item.of}\n${item.key}`;
    out.set(name, out.has(name) ? -1 : i);
  });
  return out;
}

/** Columns by the pairs of characters in their names (and by the whole name), with kind of unit and level or change. */
function grams(list: readonly Item[], rest: readonly number[]): Index {
  const postings = new Map<string, number[]>();
  rest.forEach((i, column) => {
    for (const gram of gramsOf(list[i] as Item)) {
      const posting = postings.get(gram);
      if (posting) posting.push(column);
      else postings.set(gram, [column]);
    }
  });
  return { rest, postings };
}

function gramsOf(i: Item): Set<string> {
  const sense = `${unitGroup(i)}${i.side.change === null ? '' : '+'}`;
  const out = new Set<string>([`=${sense}:${i.key}`]);
  if (i.key.length < 3) for (const c of i.key) out.add(`${sense}:${c}`);
  for (let k = 0; k + 1 < Math.min(i.key.length, 60); k++) out.add(`${sense}:${i.key.slice(k, k + 2)}`);
  return out;
}

/** The columns worth a look for a fact, with their scores above the threshold. */
function candidates(item: Item, b: readonly Item[], index: Index, scorer: Scorer): Edge[] {
  const shared = new Map<number, number>();
  for (const gram of gramsOf(item)) {
    const posting = index.postings.get(gram) ?? [];
    // A run of characters that is everywhere is looked at near the fact's own place only.
    const middle = Math.round(item.place * posting.length);
    const from = posting.length <= WINDOW ? 0 : Math.max(0, Math.min(posting.length - WINDOW, middle - WINDOW / 2));
    const weight = gram.startsWith('=') ? 100 : 1;
    for (const column of posting.slice(from, from + WINDOW)) shared.set(column, (shared.get(column) ?? 0) + weight);
  }
  const best = [...shared].sort((x, y) => y[1] - x[1] || x[0] - y[0]).slice(0, MOST);
  const edges: Edge[] = [];
  for (const [column] of best) {
    const other = b[index.rest[column] as number] as Item;
    const score = scorer.score(item, other);
    // Worth is what lies above the threshold, and far more for one name in one role: two doubtful pairs never push a sure one aside.
    const sure = item.key === other.key && item.side.role === other.side.role;
    if (score >= THRESHOLD) edges.push({ column, weight: score - THRESHOLD + (sure ? 1 : 0.01) });
  }
  return edges;
}

interface Index {
  readonly rest: readonly number[];
  readonly postings: ReadonlyMap<string, readonly number[]>;
}
