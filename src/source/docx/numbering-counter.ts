/** Counts a document's lists in its order and writes each paragraph's number, as Word does on the screen. */
import { formatNumber } from './number-formats.ts';
import { LEVELS, type Level, type List, type Place } from './numbering.ts';

/** A number as written, and what parts it from the paragraph. */
export interface Label {
  readonly text: string;
  readonly suffix: string;
}

/** Keeps the counters of all lists while a document is laid out. */
export class ListCounter {
  readonly #counters = new Map<string, (number | undefined)[]>();
  readonly #started = new Set<string>();

  /** Counts a paragraph and returns its number; null where its level shows none. Call it once a paragraph, in order. */
  next({ list, ilvl }: Place): Label | null {
    const level = list.level(ilvl);
    if (!level) return null;
    const counters = this.#count(list, ilvl);
    if (level.hidden) return null;
    const text = level.text.replace(/%([1-9])/g, (_, n: string) => counter(list, level, Number(n) - 1, ilvl, counters));
    return text === '' ? null : { text, suffix: level.suffix };
  }

  #count(list: List, ilvl: number): readonly (number | undefined)[] {
    const counters = this.#counters.get(list.counter) ?? [];
    this.#counters.set(list.counter, counters);
    // A level above that was left out counts as if it had been there once: the next paragraph on it goes on from there.
    for (let above = 0; above < ilvl; above++) counters[above] ??= startOf(list, above);
    const key = `${list.id}/${ilvl}`;
    const before = counters[ilvl];
    // A list that starts anew does so once, where it first comes to the level; later it goes on, or restarts under a new heading.
    const anew = list.startOverride(ilvl) !== undefined && !this.#started.has(key);
    counters[ilvl] = before === undefined || anew ? startOf(list, ilvl) : before + 1;
    this.#started.add(key);
    for (let deeper = ilvl + 1; deeper < LEVELS; deeper++) if (restarts(list.level(deeper)?.restart, deeper, ilvl)) counters[deeper] = undefined;
    return counters;
  }
}

const startOf = (list: List, ilvl: number): number => list.startOverride(ilvl) ?? list.level(ilvl)?.start ?? 1;

/** Does a level start again after a paragraph of a level above it? */
const restarts = (rule: number | undefined, deeper: number, used: number): boolean =>
  rule === undefined || rule > deeper ? used < deeper : rule > 0 && used < rule;

/** One counter inside a number. A level below shows nothing. */
function counter(list: List, shown: Level, of: number, ilvl: number, counters: readonly (number | undefined)[]): string {
  const level = list.level(of);
  if (of > ilvl || !level) return '';
  const n = counters[of] ?? startOf(list, of);
  return shown.legal && level.format !== 'none' && level.format !== 'bullet' ? String(n) : formatNumber(n, level.format, level.custom);
}
