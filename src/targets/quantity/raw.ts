import type { Comparator, Flag } from '../../core/model.ts';
import type { Found, Range, UnitKind } from './found.ts';

/** How a number is written, for the judges: 12 · 十二 · 二〇二四 · 五四 · XX · 零发生 · 2024-03-05 · 三分之一. */
export type Shape = 'digits' | 'chinese' | 'positional' | 'odd' | 'mask' | 'word' | 'chain' | 'fraction';

/** A number on its way through the lexer: comparators, lists and judges fill it in. Offsets are those of the text that is read. */
export interface Raw {
  at: number;
  end: number;
  numberAt: number;
  numberEnd: number;
  value: number | null;
  min: number | null;
  max: number | null;
  unit: string;
  unitKind: UnitKind;
  shape: Shape;
  vague: boolean;
  /** A range of two numbers: 1-2. */
  range: boolean;
  magnitude: number;
  comparator: Comparator;
  comparatorSpans: Range[];
  flags: Flag[];
  worded: boolean;
  /** A magnitude without a digit of its own: 百万吨. */
  round: boolean;
  list: number | undefined;
  per: string | undefined;
  /** Decided already when it was read: a clock, a telephone, a phrase. */
  verdict: Verdict | undefined;
}

/** What a number is, and the judge's reason. */
export interface Verdict {
  readonly kind: Found['kind'];
  readonly because: string;
}

/** Where a number starts and ends with its comparator words: 不低于⟦95%⟧, ⟦95%⟧以上. */
type Bounded = { readonly at: number; readonly end: number; readonly comparatorSpans: readonly Range[] };
export const startOf = (n: Bounded): number => Math.min(n.at, n.comparatorSpans[0]?.[0] ?? n.at);
export const endOf = (n: Bounded): number => Math.max(n.end, n.comparatorSpans.at(-1)?.[1] ?? n.end);

/** A new number with nothing decided: all its fields are there from the first, since what is added later makes each look at it slow. */
export function raw(at: number, end: number, shape: Shape): Raw {
  return {
    at,
    end,
    numberAt: at,
    numberEnd: end,
    value: null,
    min: null,
    max: null,
    unit: '',
    unitKind: 'none',
    shape,
    vague: false,
    range: false,
    magnitude: 1,
    comparator: 'eq',
    comparatorSpans: [],
    flags: [],
    worded: false,
    round: false,
    list: undefined,
    per: undefined,
    verdict: undefined,
  };
}
