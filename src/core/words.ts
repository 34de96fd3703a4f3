import { codeAt } from './units.ts';

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
 * Words with what they do, looked up by where they start or end, the longest first. Most places are told apart by one character and the next, in two
 * looks at small tables; the few words that share both are compared with the text as it stands, so that nothing is cut out of it to be asked for.
 * Each direction is laid out when it is first asked for: most dictionaries are read in one alone, and many processes need few of them.
 */
export class Words<T> {
  readonly #rows: Iterable<readonly [word: string, of: T]>;
  #entries: readonly Entry<T>[] | undefined;
  #front: Side<T> | undefined;
  #back: Side<T> | undefined;

  /** Later words win over earlier ones with the same spelling; an empty one is left out. The rows are read once, when a word is first asked for. */
  constructor(rows: Iterable<readonly [word: string, of: T]>) {
    this.#rows = rows;
  }

  /** The longest word that starts at `at` and ends at or before `to`. */
  starting(text: string, at: number, to: number = text.length): Hit<T> | null {
    const side = this.#front ?? this.#fromFront();
    const first = codeAt(text, at);
    if (side.first[first & side.mask] === 0) return null;
    const two = pair(first, codeAt(text, at + 1)) & side.mask;
    if (side.two[two] === 1)
      for (const e of side.longer.get(two) as Entry<T>[]) {
        const end = at + e.word.length;
        if (end <= to && stands(text, at, e.word)) return { at, end, word: e.word, of: e.of };
      }
    const e = side.single.get(first);
    return e && at < to ? { at, end: at + 1, word: e.word, of: e.of } : null;
  }

  /** The longest word that ends at `end` and starts at or after `from`. */
  ending(text: string, end: number, from: number = 0): Hit<T> | null {
    const side = this.#back ?? this.#fromBack();
    const last = codeAt(text, end - 1);
    if (side.first[last & side.mask] === 0) return null;
    const two = pair(last, codeAt(text, end - 2)) & side.mask;
    if (side.two[two] === 1)
      for (const e of side.longer.get(two) as Entry<T>[]) {
        const at = end - e.word.length;
        if (at >= from && stands(text, at, e.word)) return { at, end, word: e.word, of: e.of };
      }
    const e = side.single.get(last);
    return e && end > from ? { at: end - 1, end, word: e.word, of: e.of } : null;
  }

  /** All words in `[at, to)`, left to right, the longest at each place; a word that was taken hides those that start inside it. */
  all(text: string, at: number, to: number): Hit<T>[] {
    const { first, mask } = this.#front ?? this.#fromFront();
    const hits: Hit<T>[] = [];
    for (let i = at; i < to; i++) {
      if (first[text.charCodeAt(i) & mask] === 0) continue;
      const hit = this.starting(text, i, to);
      if (!hit) continue;
      hits.push(hit);
      i = hit.end - 1;
    }
    return hits;
  }

  /** Tells what every word that starts at `at` does, the shortest first. */
  each(text: string, at: number, tell: (of: T) => void): void {
    const side = this.#front ?? this.#fromFront();
    const first = codeAt(text, at);
    if (side.first[first & side.mask] === 0) return;
    const e = side.single.get(first);
    if (e) tell(e.of);
    const longer = side.longer.get(pair(first, codeAt(text, at + 1)) & side.mask) ?? [];
    for (let i = longer.length - 1; i >= 0; i--) {
      const { word, of } = longer[i] as Entry<T>;
      if (stands(text, at, word)) tell(of);
    }
  }

  #fromFront(): Side<T> {
    this.#front = sideOf(this.#all(), (word, i) => word.charCodeAt(i));
    return this.#front;
  }

  #fromBack(): Side<T> {
    this.#back = sideOf(this.#all(), (word, i) => word.charCodeAt(word.length - 1 - i));
    return this.#back;
  }

  #all(): readonly Entry<T>[] {
    if (this.#entries) return this.#entries;
    const entries: Entry<T>[] = [];
    for (const [word, of] of this.#rows) if (word !== '') entries.push({ word, of });
    this.#entries = entries;
    return entries;
  }
}

/** The words as they are met from one side. */
interface Side<T> {
  /** What a character, or two, are cut to before they are looked up. */
  readonly mask: number;
  /** 1 where some word has this character first, and these two. Others may be cut to the same. */
  readonly first: Uint8Array;
  readonly two: Uint8Array;
  /** The words of two characters and more by their first two, the longest first. */
  readonly longer: ReadonlyMap<number, readonly Entry<T>[]>;
  readonly single: ReadonlyMap<number, Entry<T>>;
}

/** So many places a word keep most others out; a table has at least and at most so many. */
const PLACES = 32;
const LEAST = 0x100;
const MOST = 0x10000;

function sideOf<T>(entries: readonly Entry<T>[], unit: (word: string, i: number) => number): Side<T> {
  let size = LEAST;
  while (size < entries.length * PLACES && size < MOST) size *= 2;
  const mask = size - 1;
  const first = new Uint8Array(size);
  const two = new Uint8Array(size);
  const longer = new Map<number, Entry<T>[]>();
  const single = new Map<number, Entry<T>>();
  for (const e of entries) {
    const a = unit(e.word, 0);
    first[a & mask] = 1;
    if (e.word.length === 1) {
      single.set(a, e);
      continue;
    }
    const slot = pair(a, unit(e.word, 1)) & mask;
    two[slot] = 1;
    const list = longer.get(slot);
    if (!list) {
      longer.set(slot, [e]);
      continue;
    }
    const same = list.findIndex((other) => other.word === e.word);
    if (same < 0) list.push(e);
    else list[same] = e;
  }
  for (const list of longer.values()) if (list.length > 1) list.sort((a, b) => b.word.length - a.word.length);
  return { mask, first, two, longer, single };
}

const pair = (a: number, b: number): number => a * 31 + b * 7;

/** Does a word stand at this place? Words are short: startsWith takes longer to call than they do to read. */
function stands(text: string, at: number, word: string): boolean {
  for (let i = 0; i < word.length; i++) if (text.charCodeAt(at + i) !== word.charCodeAt(i)) return false;
  return true;
}

/** Words that do nothing but stand there. */
export const wordList = (words: readonly string[]): Words<true> => new Words(words.map((word) => [word, true] as const));
