import { codeAt } from './units.ts';

/** A word of a dictionary as it stands in a text, `[at, end)`. */
export interface Hit<T> {
  readonly at: number;
  readonly end: number;
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
  /** The words and what they do. Places count from 1, so that a table's 0 is none. */
  #words: readonly string[] = [];
  #of: readonly T[] = [];
  #front: Side | undefined;
  #back: Side | undefined;

  /** Later words win over earlier ones with the same spelling; an empty one is left out. The rows are read once, when a word is first asked for. */
  constructor(rows: Iterable<readonly [word: string, of: T]>) {
    this.#rows = rows;
  }

  /** The longest word that starts at `at` and ends at or before `to`. */
  starting(text: string, at: number, to: number = text.length): Hit<T> | null {
    const { mask, first, two, one, next } = this.#front ?? this.#fromFront();
    const words = this.#words;
    const a = codeAt(text, at);
    if (first[a & mask] === 0) return null;
    for (let k = two[pair(a, codeAt(text, at + 1)) & mask] as number; k !== 0; k = next[k] as number) {
      const word = words[k] as string;
      if (at + word.length <= to && stands(text, at, word)) return { at, end: at + word.length, word, of: this.#of[k] as T };
    }
    const k = at < to ? alone(words, next, one[a & mask] as number, a) : 0;
    return k === 0 ? null : { at, end: at + 1, word: words[k] as string, of: this.#of[k] as T };
  }

  /** The longest word that ends at `end` and starts at or after `from`. */
  ending(text: string, end: number, from: number = 0): Hit<T> | null {
    const { mask, first, two, one, next } = this.#back ?? this.#fromBack();
    const words = this.#words;
    const a = codeAt(text, end - 1);
    if (first[a & mask] === 0) return null;
    for (let k = two[pair(a, codeAt(text, end - 2)) & mask] as number; k !== 0; k = next[k] as number) {
      const word = words[k] as string;
      const at = end - word.length;
      if (at >= from && stands(text, at, word)) return { at, end, word, of: this.#of[k] as T };
    }
    const k = end > from ? alone(words, next, one[a & mask] as number, a) : 0;
    return k === 0 ? null : { at: end - 1, end, word: words[k] as string, of: this.#of[k] as T };
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
    const { mask, first, two, one, next } = this.#front ?? this.#fromFront();
    const words = this.#words;
    const a = codeAt(text, at);
    if (first[a & mask] === 0) return;
    const single = alone(words, next, one[a & mask] as number, a);
    if (single !== 0) tell(this.#of[single] as T);
    const found: T[] = [];
    let length = 0;
    for (let k = two[pair(a, codeAt(text, at + 1)) & mask] as number; k !== 0; k = next[k] as number) {
      const word = words[k] as string;
      // Of two that are as long and stand here, the second is the same word.
      if (word.length === length || !stands(text, at, word)) continue;
      found.push(this.#of[k] as T);
      length = word.length;
    }
    for (let i = found.length - 1; i >= 0; i--) tell(found[i] as T);
  }

  #fromFront(): Side {
    this.#read();
    this.#front = sideOf(this.#words, (word, i) => word.charCodeAt(i));
    return this.#front;
  }

  #fromBack(): Side {
    this.#read();
    this.#back = sideOf(this.#words, (word, i) => word.charCodeAt(word.length - 1 - i));
    return this.#back;
  }

  #read(): void {
    if (this.#words.length > 0) return;
    const words = [''];
    const of = [undefined as T];
    for (const [word, does] of this.#rows) {
      if (word === '') continue;
      words.push(word);
      of.push(does);
    }
    if (words.length > MOST) throw new RangeError(`a dictionary holds at most ${MOST - 1} words`);
    this.#words = words;
    this.#of = of;
  }
}

/** The words as they are met from one side. */
interface Side {
  /** What a character, or two, are cut to before they are looked up. */
  readonly mask: number;
  /** 1 where some word has this character first. Others may be cut to the same. */
  readonly first: Uint8Array;
  /** The place of the longest word of two characters and more by its first two, and of a word of one by that one; 0 for none. */
  readonly two: Uint16Array;
  readonly one: Uint16Array;
  /** By a word's place, that of the next, which is not longer and cut to the same. Of two that are the same word, the later one in the list is first. */
  readonly next: Uint16Array;
}

/** So many places a word keep most others out; a table has at least and at most so many. */
const PLACES = 32;
const LEAST = 0x100;
const MOST = 0x10000;

function sideOf(words: readonly string[], unit: (word: string, i: number) => number): Side {
  let size = LEAST;
  while (size < words.length * PLACES && size < MOST) size *= 2;
  const mask = size - 1;
  const first = new Uint8Array(size);
  const two = new Uint16Array(size);
  const one = new Uint16Array(size);
  const next = new Uint16Array(words.length);
  for (let k = 1; k < words.length; k++) {
    const word = words[k] as string;
    const a = unit(word, 0);
    first[a & mask] = 1;
    const heads = word.length === 1 ? one : two;
    const slot = (word.length === 1 ? a : pair(a, unit(word, 1))) & mask;
    let before = 0;
    let after = heads[slot] as number;
    while (after !== 0 && (words[after] as string).length > word.length) {
      before = after;
      after = next[after] as number;
    }
    next[k] = after;
    if (before === 0) heads[slot] = k;
    else next[before] = k;
  }
  return { mask, first, two, one, next };
}

const pair = (a: number, b: number): number => a * 31 + b * 7;

/** The place of the word of one character among those that are cut to the same as `at` is; 0 for none. */
function alone(words: readonly string[], next: Uint16Array, at: number, unit: number): number {
  let k = at;
  while (k !== 0 && (words[k] as string).charCodeAt(0) !== unit) k = next[k] as number;
  return k;
}

/** Does a word stand at this place? Words are short: startsWith takes longer to call than they do to read. */
function stands(text: string, at: number, word: string): boolean {
  for (let i = 0; i < word.length; i++) if (text.charCodeAt(at + i) !== word.charCodeAt(i)) return false;
  return true;
}

/** Words that do nothing but stand there. */
export const wordList = (words: readonly string[]): Words<true> => new Words(words.map((word) => [word, true] as const));
