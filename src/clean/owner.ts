/** Who owns which character: the one place where removals and repairs are kept apart. */
import type { Cut } from './chrome.ts';
import type { Page } from './page.ts';

const KEPT = 0;
const REMOVED = 1;
const REPAIRED = 2;

/** Keeps removals and repairs disjoint: who comes first has the character, and a later cut gets what is left of it. Tables are nobody's. */
export class Owner {
  readonly #owner: Uint8Array;
  readonly #cuts: Cut[] = [];
  readonly #joins: Cut[] = [];
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.#owner = new Uint8Array(page.text.length);
    for (const table of page.source.tables) this.#owner.fill(3, table.span[0], table.span[1]);
  }

  remove(cuts: readonly Cut[]): void {
    for (const cut of cuts) this.#take(cut, REMOVED, this.#cuts);
  }

  repair(cuts: readonly Cut[]): void {
    for (const cut of cuts) this.#take(cut, REPAIRED, this.#joins);
  }

  /** Is the character still text? */
  kept(at: number): boolean {
    return at >= 0 && at < this.#owner.length && (this.#owner[at] === KEPT || this.#owner[at] === 3);
  }

  /** Offset of the last kept character before `at` that is no white space, or -1. Looks no further back than `reach` characters of kept blanks. */
  before(at: number): number {
    for (let i = at - 1; i >= 0; i--) if (this.kept(i) && !/\s/.test(this.#page.text[i] ?? '')) return i;
    return -1;
  }

  removals(): Cut[] {
    return [...this.#cuts].sort((a, b) => a.start - b.start);
  }

  repairs(): Cut[] {
    return [...this.#joins].sort((a, b) => a.start - b.start);
  }

  #take(cut: Cut, what: number, list: Cut[]): void {
    let at = cut.start;
    while (at < cut.end) {
      while (at < cut.end && this.#owner[at] !== KEPT) at++;
      let end = at;
      while (end < cut.end && this.#owner[end] === KEPT) end++;
      // What is left of a cut between others may be a line end: nothing to put on record.
      if (end > at && (what === REPAIRED || /\S/.test(this.#page.text.slice(at, end)))) {
        list.push({ start: at, end, rule: cut.rule });
        this.#owner.fill(what, at, end);
      }
      at = end;
    }
  }
}
