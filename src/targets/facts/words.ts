/** A word of a dictionary as it stands in a text, `[at, end)`. */
export interface Hit<T> {
  readonly at: number;
  readonly end: number;
  readonly word: string;
  readonly of: T;
}

/**
 * Words with what they do, looked up by where they end or start, the longest first. Each look costs at most the longest word's length,
 * whatever the dictionary's size, so a scan over a text is linear.
 */
export class Words<T> {
  readonly #words = new Map<string, T>();
  readonly #last = new Set<number>();
  readonly #first = new Set<number>();
  #longest = 0;

  /** Later words win over earlier ones with the same spelling. */
  constructor(rows: Iterable<readonly [word: string, of: T]>) {
    for (const [word, of] of rows) {
      this.#words.set(word, of);
      this.#last.add(word.charCodeAt(word.length - 1));
      this.#first.add(word.charCodeAt(0));
      this.#longest = Math.max(this.#longest, word.length);
    }
  }

  /** The longest word that ends at `end` and starts at or after `from`. */
  ending(text: string, end: number, from: number): Hit<T> | null {
    if (!this.#last.has(text.charCodeAt(end - 1))) return null;
    for (let at = Math.max(from, end - this.#longest); at < end; at++) {
      const hit = this.#hit(text, at, end);
      if (hit) return hit;
    }
    return null;
  }

  /** The longest word that starts at `at` and ends at or before `to`. */
  starting(text: string, at: number, to: number): Hit<T> | null {
    if (!this.#first.has(text.charCodeAt(at))) return null;
    for (let end = Math.min(to, at + this.#longest); end > at; end--) {
      const hit = this.#hit(text, at, end);
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
