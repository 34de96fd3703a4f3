import { fold } from './fold.ts';
import { type Span, span, union } from './span.ts';

/**
 * Clean text as a view cut from the source: some stretches are left out, so that matches run across a page-chunk number in mid-sentence and still lead home.
 * Offsets into `text` are view offsets; `toSource` and `fromSource` are the only bridges.
 */
export class View {
  readonly text: string;
  readonly #source: string;
  /** View offset and source offset at which each kept stretch starts. */
  readonly #at: readonly number[];
  readonly #from: readonly number[];
  readonly #read: ((folded: string) => string) | undefined;
  #folded: string | undefined;

  /**
   * Cuts a view from a source text. `holes` are source spans, in any order; they may overlap.
   * `read` goes over the folded text once more, unit for unit: traditional characters are matched as simplified ones.
   */
  constructor(source: string, holes: readonly Span[] = [], read?: (folded: string) => string) {
    const at: number[] = [];
    const from: number[] = [];
    const parts: string[] = [];
    let pos = 0;
    let length = 0;
    const keep = (end: number): void => {
      if (end <= pos) return;
      at.push(length);
      from.push(pos);
      parts.push(source.slice(pos, end));
      length += end - pos;
    };
    for (const hole of union(holes)) {
      keep(Math.min(hole[0], source.length));
      pos = Math.max(pos, Math.min(hole[1], source.length));
    }
    keep(source.length);
    this.#source = source;
    this.#read = read;
    this.#at = at;
    this.#from = from;
    this.text = parts.length === 1 ? (parts[0] ?? '') : parts.join('');
  }

  /** The view's text folded for matching, unit for unit (see fold.ts). */
  get folded(): string {
    if (this.#folded === undefined) {
      const folded = fold(this.text);
      this.#folded = this.#read ? this.#read(folded) : folded;
    }
    return this.#folded;
  }

  /** The source offset of the character at view offset `at`; for the end of the view, the end of its last kept character. */
  offset(at: number): number {
    const k = lastAtMost(this.#at, at);
    if (k < 0) return 0;
    return (this.#from[k] ?? 0) + (at - (this.#at[k] ?? 0));
  }

  /** The source span of the view's characters `[at, end)`: from the first to the last, holes between them included. An empty range gives an empty span. */
  toSource(at: number, end: number): Span {
    if (end <= at) {
      const here = at >= this.text.length && at > 0 ? this.offset(at - 1) + 1 : this.offset(at);
      return span(here, here);
    }
    return span(this.offset(at), this.offset(end - 1) + 1);
  }

  /** The view range that a source span covers: what of it is kept, as view offsets. */
  fromSource(s: Span): [at: number, end: number] {
    return [this.#index(s[0]), this.#index(s[1])];
  }

  /** What a quote of this source span reads: its slice less the holes. */
  quote(s: Span): string {
    // Most quotes lie in one kept stretch.
    const k = lastAtMost(this.#from, s[0]);
    if (k >= 0) {
      const here = (this.#at[k] as number) - (this.#from[k] as number);
      const next = this.#at[k + 1] ?? this.text.length;
      if (s[1] + here <= next) return this.text.slice(s[0] + here, s[1] + here);
    }
    const [at, end] = this.fromSource(s);
    return this.text.slice(at, end);
  }

  /** The source text that the view was cut from. */
  get source(): string {
    return this.#source;
  }

  /** View offset of the first kept character at or after a source offset. */
  #index(offset: number): number {
    const k = lastAtMost(this.#from, offset);
    if (k < 0) return 0;
    const start = this.#at[k] ?? 0;
    const next = k + 1 < this.#at.length ? (this.#at[k + 1] ?? 0) : this.text.length;
    return Math.min(start + (offset - (this.#from[k] ?? 0)), next);
  }
}

/** Index of the last entry that is at most `x` in a rising list, or -1. */
export function lastAtMost(list: readonly number[], x: number): number {
  let lo = 0;
  let hi = list.length;
  while (lo < hi) {
    const mid = (lo + hi) >> 1;
    if ((list[mid] ?? 0) <= x) lo = mid + 1;
    else hi = mid;
  }
  return lo - 1;
}
