import type { Comparator, Flag } from '../../core/model.ts';

/** What kind of thing a unit counts in; `none` where the text gives no unit. */
export type UnitKind =
  | 'percent'
  | 'permille'
  | 'per100k'
  | 'points'
  | 'money'
  | 'count'
  | 'people'
  | 'times'
  | 'time'
  | 'length'
  | 'area'
  | 'mass'
  | 'volume'
  | 'energy'
  | 'score'
  | 'multiple'
  | 'rate'
  | 'other'
  | 'none';

/** A range of the text that was read: `[at, end)` in its UTF-16 units. */
export type Range = readonly [at: number, end: number];

/** What the words around a quantity make of it, where they tell: a norm, a count that only describes, the start of a change. */
export interface Cue {
  readonly class: 'standard' | 'scope' | 'base';
  readonly because: string;
}

/** A number as found in a text, before anyone asks whether it is promised or told. Offsets are those of the text that was read. */
export interface Found {
  /** The number with its unit: 40/10万, 12万元, 100%, 1-2所. Comparator words are outside. */
  readonly at: number;
  readonly end: number;
  /** The number alone, magnitude included: 12万, 1-2. */
  readonly numberAt: number;
  readonly numberEnd: number;
  /** The comparator's words, before and after: 不少于 …, … 以上. In order; empty when there are none. */
  readonly comparatorSpans: readonly Range[];
  /** In `unit`, magnitude folded in; null for a range, a masked or a lost value. A vague number (3000余) has its value and both bounds. */
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly unit: string;
  readonly unitKind: UnitKind;
  readonly comparator: Comparator;
  readonly kind: 'quantity' | 'date' | 'ordinal' | 'name' | 'noise';
  /** The judge that decided `kind`, as words. */
  readonly because: string;
  /** Set for quantities alone. */
  readonly cue: Cue | null;
  readonly flags: readonly Flag[];
  /** The members of one list (85%、70%、70%) share a number; undefined outside lists. */
  readonly list: number | undefined;
  /** The value is told in words: 零发生, 全覆盖, 翻一番. */
  readonly worded: boolean;
  /** 每村, 每季度, 每年, when it stands right before the number or its comparator. */
  readonly per: string | undefined;
}
