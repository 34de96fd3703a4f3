/** A word of a dictionary as it stands in a text, `[at, end)`. */
export interface Hit<T> {
  readonly at: number;
  readonly end: number;
  readonly word: string;
  readonly of: T;
}

interface Entry<T> {
  readonly word: string;
  readonly of: T;
}

/**
 * Words with what they do, looked up by where they end or start, the longest first. Most places are told by two characters, in one look at a
 * table; the few words that share those two are compared with the text as it stands, so that nothing is cut out of it to be asked for.
 */
export class Words<T> {
  /** Which characters words start with: asked of every character, and mostly answered no. */
  readonly #starts = new Uint8Array(0x10000);
  /** The first and the last two characters of words, folded to 16 bits. */
  readonly #heads = new Uint8Array(0x10000);
  readonly #tails = new Uint8Array(0x10000);
  /** The words of two characters and more with those two, the longest first. */
  readonly #headed = new Map<number, Entry<T>[]>();
  readonly #tailed = new Map<number, Entry<T>[]>();
  /** Words of one character. */
  readonly #alone = new Map<number, Entry<T>>();

  /** Later words win over earlier ones with the same spelling. */
  constructor(rows: Iterable<readonly [word: string, of: T]>) {
    for (const [word, of] of new Map(rows)) {
      if (word === '') continue;
      const [first, last] = [word.charCodeAt(0), word.charCodeAt(word.length - 1)];
      this.#starts[first] = 1;
      const entry = { word, of };
      if (word.length === 1) {
        this.#alone.set(first, entry);
        continue;
      }
      const [head, tail] = [slot(first, word.charCodeAt(1)), slot(last, word.charCodeAt(word.length - 2))];
      this.#heads[head] = 1;
      this.#tails[tail] = 1;
      note(this.#headed, head, entry);
      note(this.#tailed, tail, entry);
    }
  }

  /** The longest word that ends at `end` and starts at or after `from`. */
  ending(text: string, end: number, from: number): Hit<T> | null {
    const last = text.charCodeAt(end - 1);
    const tail = slot(last, text.charCodeAt(end - 2));
    if (this.#tails[tail])
      for (const e of this.#tailed.get(tail) as Entry<T>[]) {
        const at = end - e.word.length;
        if (at >= from && stands(text, at, e.word)) return { at, end, word: e.word, of: e.of };
      }
    const alone = this.#alone.get(last);
    return alone && end - 1 >= from ? { at: end - 1, end, word: alone.word, of: alone.of } : null;
  }

  /** The longest word that starts at `at` and ends at or before `to`. */
  starting(text: string, at: number, to: number): Hit<T> | null {
    const first = text.charCodeAt(at);
    if (!this.#starts[first]) return null;
    const head = slot(first, text.charCodeAt(at + 1));
    if (this.#heads[head])
      for (const e of this.#headed.get(head) as Entry<T>[]) {
        const end = at + e.word.length;
        if (end <= to && stands(text, at, e.word)) return { at, end, word: e.word, of: e.of };
      }
    const alone = this.#alone.get(first);
    return alone && at + 1 <= to ? { at, end: at + 1, word: alone.word, of: alone.of } : null;
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
}

/** Does a word stand at this place? Words are short: startsWith takes longer to call than they do to read. */
function stands(text: string, at: number, word: string): boolean {
  for (let i = 0; i < word.length; i++) if (text.charCodeAt(at + i) !== word.charCodeAt(i)) return false;
  return true;
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

/** Keeps a word among those with the same two characters, the longest first. */
function note<T>(lists: Map<number, Entry<T>[]>, two: number, entry: Entry<T>): void {
  const list = lists.get(two);
  if (list) list.push(entry);
  else lists.set(two, [entry]);
  list?.sort((a, b) => b.word.length - a.word.length);
}
