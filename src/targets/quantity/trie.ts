import { charSet } from '../../core/charset.ts';

interface Node<T> {
  readonly next: Map<number, Node<T>>;
  value?: T;
}

/** Finds the longest word of a dictionary at a place, or ending at one, without trying each word. */
export class Trie<T> {
  /** All words, until one of the trees is asked for: most dictionaries are read in one direction only, and at once when the process starts. */
  readonly #words: [word: string, value: T][] = [];
  #forward: Node<T> | undefined;
  #backward: Node<T> | undefined;
  /** Which characters words start and end with: asked far more often than answered yes. */
  readonly #starts = charSet('');
  readonly #ends = charSet('');

  /** Adds a word. A word added again gets the new value. */
  add(word: string, value: T): void {
    if (word === '') return;
    this.#starts[word.charCodeAt(0)] = 1;
    this.#ends[word.charCodeAt(word.length - 1)] = 1;
    this.#words.push([word, value]);
    if (this.#forward) put(this.#forward, word, value, 0, 1);
    if (this.#backward) put(this.#backward, word, value, word.length - 1, -1);
  }

  /** The words by their characters from the front. */
  #fromFront(): Node<T> {
    const root: Node<T> = { next: new Map() };
    for (const [word, value] of this.#words) put(root, word, value, 0, 1);
    this.#forward = root;
    return root;
  }

  /** The words by their characters from the end. */
  #fromEnd(): Node<T> {
    const root: Node<T> = { next: new Map() };
    for (const [word, value] of this.#words) put(root, word, value, word.length - 1, -1);
    this.#backward = root;
    return root;
  }

  /** The longest word that starts at `at`. */
  at(text: string, at: number): { readonly end: number; readonly value: T } | null {
    if (!this.#starts[text.charCodeAt(at)]) return null;
    let node: Node<T> | undefined = this.#forward ?? this.#fromFront();
    let found: { end: number; value: T } | null = null;
    for (let i = at; i < text.length; ) {
      node = node.next.get(text.charCodeAt(i));
      if (!node) break;
      i++;
      if (node.value !== undefined) found = { end: i, value: node.value };
    }
    return found;
  }

  /** Tells every word that starts at `at`, shortest first. */
  each(text: string, at: number, tell: (value: T) => void): void {
    if (!this.#starts[text.charCodeAt(at)]) return;
    let node: Node<T> | undefined = this.#forward ?? this.#fromFront();
    for (let i = at; i < text.length; i++) {
      node = node.next.get(text.charCodeAt(i));
      if (!node) return;
      if (node.value !== undefined) tell(node.value);
    }
  }

  /** The longest word that ends at `end`. */
  before(text: string, end: number): { readonly at: number; readonly value: T } | null {
    if (!this.#ends[text.charCodeAt(end - 1)]) return null;
    let node: Node<T> | undefined = this.#backward ?? this.#fromEnd();
    let found: { at: number; value: T } | null = null;
    for (let i = end - 1; i >= 0; i--) {
      node = node.next.get(text.charCodeAt(i));
      if (!node) break;
      if (node.value !== undefined) found = { at: i, value: node.value };
    }
    return found;
  }
}

function put<T>(root: Node<T>, word: string, value: T, from: number, step: 1 | -1): void {
  let node = root;
  for (let i = from; i >= 0 && i < word.length; i += step) {
    const c = word.charCodeAt(i);
    let next = node.next.get(c);
    if (!next) {
      next = { next: new Map() };
      node.next.set(c, next);
    }
    node = next;
  }
  node.value = value;
}
