/** A word of a dictionary as it stands in a text, `[at, end)`. */
export interface Hit<T> {
  readonly at: number;
  readonly end: number;
  readonly word: string;
  readonly of: T;
}

/**
 * Words with what they do, looked up by where they end or start, the longest first. Only the lengths that words with that first or last
 * character have are tried, so a scan over a text is linear and mostly looks at single characters.
 */
export class Words<T> {
  readonly #words = new Map<string, T>();
  readonly #byLast = new Map<number, number[]>();
  /** Which characters words start with: asked of every character, and mostly answered no. */
  readonly #starts = new Uint8Array(0x10000);
  /** The first and the last two characters of words, folded to 16 bits: most places that begin like a word are told apart by the second character. */
  readonly #heads = new Uint8Array(0x10000);
  readonly #tails = new Uint8Array(0x10000);
  /** Words of one character. */
  readonly #alone = new Set<number>();
  readonly #byFirst = new Map<number, number[]>();

  /** Later words win over earlier ones with the same spelling. */
  constructor(rows: Iterable<readonly [word: string, of: T]>) {
    for (const [word, of] of rows) {
      if (word === '') continue;
      this.#words.set(word, of);
      note(this.#byLast, word.charCodeAt(word.length - 1), word.length);
      note(this.#byFirst, word.charCodeAt(0), word.length);
      const [first, last] = [word.charCodeAt(0), word.charCodeAt(word.length - 1)];
      if (word.length === 1) this.#alone.add(first);
      else {
        this.#heads[slot(first, word.charCodeAt(1))] = 1;
        this.#tails[slot(last, word.charCodeAt(word.length - 2))] = 1;
      }
      this.#starts[first] = 1;
    }
  }

  /** The longest word that ends at `end` and starts at or after `from`. */
  ending(text: string, end: number, from: number): Hit<T> | null {
    const last = text.charCodeAt(end - 1);
    const lengths = this.#byLast.get(last);
    if (!lengths || (!this.#tails[slot(last, text.charCodeAt(end - 2))] && !this.#alone.has(last))) return null;
    for (const length of lengths) {
      if (end - length < from) continue;
      const hit = this.#hit(text, end - length, end);
      if (hit) return hit;
    }
    return null;
  }

  /** The longest word that starts at `at` and ends at or before `to`. */
  starting(text: string, at: number, to: number): Hit<T> | null {
    const first = text.charCodeAt(at);
    if (!this.#starts[first] || (!this.#heads[slot(first, text.charCodeAt(at + 1))] && !this.#alone.has(first))) return null;
    const lengths = this.#byFirst.get(first);
    if (!lengths) return null;
    for (const length of lengths) {
      if (at + length > to) continue;
      const hit = this.#hit(text, at, at + length);
      if (hit) return hit;
    }
    return null;
  }

  /** All words in `[at, to)`, left to right, the longest at each place; a word that was taken hides those that start inside it. */
  all(text: string, at: number, to: number): Hit<T>[] {
    const hits: Hit<T>[] = [];
    for (let i = at; i < to; i++) {
      const hit = this.starting(text, i, to);
      if (!hit) continue;
      hits.push(hit);
      i = hit.end - 1;
    }
    return hits;
  }

  #hit(text: string, at: number, end: number): Hit<T> | null {
    const word = text.slice(at, end);
    const of = this.#words.get(word);
    return of === undefined ? null : { at, end, word, of };
  }
}

const slot = (a: number, b: number): number => (a * 31 + b * 7) & 0xffff;

/** Where a character stands in `[at, end)`, or -1: indexOf would look through the rest of a document of megabytes. */
export function find(text: string, char: string, at: number, end: number): number {
  const i = text.slice(at, end).indexOf(char);
  return i < 0 ? -1 : at + i;
}

/** The last place of a character in `[at, end)`, or -1. Stretches are short: lastIndexOf takes longer to call than they do to read. */
export function findLast(text: string, char: string, at: number, end: number): number {
  const unit = char.charCodeAt(0);
  for (let i = Math.min(end, text.length) - 1; i >= at; i--) if (text.charCodeAt(i) === unit) return i;
  return -1;
}

/** Keeps the lengths of the words with one character, the longest first. */
function note(lengths: Map<number, number[]>, char: number, length: number): void {
  const list = lengths.get(char) ?? [];
  if (list.includes(length)) return;
  lengths.set(
    char,
    [...list, length].sort((a, b) => b - a),
  );
}
