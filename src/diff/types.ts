/** What a comparison says: the nouns of `plan-extract diff`'s JSON. Spans are UTF-16 units of the side's own source text. */
import type { Comparator } from '../core/model.ts';

/** How a target differs. One change may have several; the first is the one that matters most. */
export const KINDS = [
  'dropped',
  'added',
  'role-changed',
  'lowered',
  'raised',
  'loosened',
  'tightened',
  'bound-flipped',
  'unit-changed',
  'deadline-moved',
  'reworded',
  'worsened',
  'improved',
  'unchanged',
] as const;
export type Kind = (typeof KINDS)[number];

export const LEVELS = ['error', 'warning', 'info'] as const;
export type Level = (typeof LEVELS)[number];

/** A value as a side states it, in the unit that it names (magnitude folded in). */
export interface Value {
  readonly text: string;
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly unit: string;
  readonly comparator: Comparator;
}

/** A target or result of one side, told so that a person finds it without the outline. */
export interface Side {
  readonly id: string;
  readonly role: 'target' | 'result';
  readonly indicator: string;
  readonly key: string;
  readonly of: string | null;
  readonly quantity: Value;
  readonly change: 'up' | 'down' | null;
  /** The year that it is for: its own, or by its plan's; null where none is told. */
  readonly year: number | null;
  readonly by: string | null;
  readonly per: string | null;
  /** Id of the section, and the titles that lead to it from the plan's own. */
  readonly section: string;
  readonly path: readonly string[];
  readonly sentence: string;
  /** `[start, end)` of indicator and value inside `sentence`, in its own UTF-16 units; null where they lie outside. */
  readonly marks: { readonly indicator: readonly [number, number] | null; readonly value: readonly [number, number] | null };
  /** `[start, end)` of the value in the source text. */
  readonly span: readonly [number, number];
  /** 1-based line and column of the value in the source file, where it is text and at hand. */
  readonly line?: number;
  readonly column?: number;
}

/** Last year's result of the indicator that a target is for. */
export interface Was {
  readonly from: 'old' | 'new';
  readonly result: Side;
}

/** One pair, or one target without a partner. */
export interface Change {
  readonly fingerprint: string;
  /** The first of `kinds`. */
  readonly kind: Kind;
  readonly kinds: readonly Kind[];
  readonly level: Level;
  readonly old: Side | null;
  readonly new: Side | null;
  /** How well the two go together, 0 to 1; null for one alone. */
  readonly score: number | null;
  /** Why they were paired, and what differs, in words. */
  readonly because: string;
  readonly was: Was | null;
  /** Set when a baseline accepts it: it is told, and does not count. */
  readonly accepted?: { readonly reason: string; readonly owner: string; readonly expires: string | null };
}

/** Two documents set side by side. */
export interface DocumentDiff {
  /** What names the pair in fingerprints and reports; '' for a pair given by hand. */
  readonly pair: string;
  readonly old: DocumentSide | null;
  readonly new: DocumentSide | null;
  readonly changes: readonly Change[];
  /** Pairs that say the same (within the tolerance), in the new side's order. */
  readonly unchanged: readonly Change[];
}

export interface DocumentSide {
  readonly name: string;
  readonly sha256: string;
  readonly title: string | null;
  readonly year: number | null;
  readonly targets: number;
  readonly results: number;
}

/** The whole of what `diff` found, and the options that it used. */
export interface DiffReport {
  readonly diffVersion: '1.0.0';
  readonly generator: { readonly name: 'plan-extract'; readonly version: string };
  readonly options: Readonly<Record<string, unknown>>;
  readonly summary: Summary;
  readonly documents: readonly DocumentDiff[];
  readonly baseline: BaselineOutcome | null;
}

export interface Summary {
  readonly changes: number;
  readonly unchanged: number;
  readonly accepted: number;
  /** Changes at the level or of the kinds that fail, accepted ones left out. */
  readonly failing: number;
  readonly byLevel: Readonly<Record<Level, number>>;
  readonly byKind: Readonly<Partial<Record<Kind, number>>>;
}

/** What became of a baseline's entries. */
export interface BaselineOutcome {
  readonly accepted: number;
  readonly expired: readonly BaselineEntry[];
  readonly unmatched: readonly BaselineEntry[];
}

/** One accepted change. `expires` is the last day (YYYY-MM-DD) on which it holds; null: no end. */
export interface BaselineEntry {
  readonly fingerprint: string;
  readonly kind: string;
  readonly indicator: string;
  readonly old: string | null;
  readonly new: string | null;
  readonly reason: string;
  readonly owner: string;
  readonly expires: string | null;
}
