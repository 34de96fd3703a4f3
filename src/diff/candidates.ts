/** Facts whose names share pairs of characters with a name: the few that are worth scoring in full. */
import type { Item } from './items.ts';
import { sense } from './score.ts';

/** How many are worth scoring. */
const MOST = 8;
/** How many of those that share one pair of characters are counted; nearer ones in the text first. */
const WINDOW = 24;
/** So many rare pairs are enough to go by. */
const RARE = 3;

/** Facts by a pair of characters of their names, for each sense: its two UTF-16 units in one whole number → where the facts stand in the list. */
type Index = Map<string, Map<number, number[]>>;

/** An index over facts in document order. */
export class Candidates {
  readonly #index: Index = new Map();
  readonly #count: Int32Array;

  constructor(items: readonly Item[]) {
    this.#count = new Int32Array(items.length);
    items.forEach((item, i) => {
      const name = sense(item);
      const postings = this.#index.get(name) ?? new Map<number, number[]>();
      this.#index.set(name, postings);
      for (const gram of grams(item.key)) {
        const posting = postings.get(gram);
        // A name that says a pair twice counts once.
        if (!posting) postings.set(gram, [i]);
        else if (posting.at(-1) !== i) posting.push(i);
      }
    });
  }

  /** Indices of the facts that share most with an item's name, best first; of equals the earlier one. */
  of(item: Item): number[] {
    const count = this.#count;
    const touched: number[] = [];
    const postings = this.#telling(item);
    for (const posting of postings) {
      // A pair of characters that is everywhere is looked at near the fact's own place only.
      const middle = Math.round(item.place * posting.length);
      const from = posting.length <= WINDOW ? 0 : Math.max(0, Math.min(posting.length - WINDOW, middle - WINDOW / 2));
      const end = Math.min(posting.length, from + WINDOW);
      for (let k = from; k < end; k++) {
        const i = posting[k] as number;
        if (count[i] === 0) touched.push(i);
        count[i] = (count[i] as number) + 1;
      }
    }
    // Fewer in common than this, and the names are not alike enough to be paired.
    const least = Math.ceil(postings.length * 0.3);
    const best: number[] = [];
    for (const i of touched) if ((count[i] as number) >= least) keep(best, i, count);
    for (const i of touched) count[i] = 0;
    return best;
  }

  /** Where the name's pairs of characters stand: the rare ones where there are some, for 达到 and 建设 tell nothing. */
  #telling(item: Item): number[][] {
    const known = this.#index.get(sense(item));
    if (!known) return [];
    const all: number[][] = [];
    for (const gram of grams(item.key)) {
      const posting = known.get(gram);
      if (posting && !all.includes(posting)) all.push(posting);
    }
    const rare = all.filter((p) => p.length <= WINDOW);
    return rare.length >= RARE ? rare : all;
  }
}

/** Puts a fact among the best so far, which are in order and never more than are worth scoring. */
function keep(best: number[], i: number, count: Int32Array): void {
  const shares = count[i] as number;
  let at = best.length;
  while (at > 0) {
    const other = best[at - 1] as number;
    const theirs = count[other] as number;
    if (theirs > shares || (theirs === shares && other < i)) break;
    at--;
  }
  if (at === MOST) return;
  if (best.length === MOST) best.pop();
  best.splice(at, 0, i);
}

/** The pairs of neighbouring characters of a name; of a short name the single characters as well. */
function grams(key: string): number[] {
  const out: number[] = [];
  if (key.length < 3) for (let k = 0; k < key.length; k++) out.push(key.charCodeAt(k));
  for (let k = 0; k + 1 < Math.min(key.length, 60); k++) out.push((key.charCodeAt(k) << 16) | key.charCodeAt(k + 1));
  return out;
}
