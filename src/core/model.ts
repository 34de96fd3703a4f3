/** The nouns that pass between stages. All spans are source offsets; inside may change daily, what is published is in document/. */
import type { Problem } from './problem.ts';
import type { Span } from './span.ts';
import type { View } from './view.ts';

// ---------------------------------------------------------------- source
export type Format = 'txt' | 'docx' | 'pdf' | 'doc' | 'html';

/** What the file's layout tells of a paragraph of the source text. TXT has none. */
export interface Paragraph {
  readonly span: Span;
  /** 1-based number of the paragraph in the file, counted as a reader of the file would. */
  readonly number: number;
  /** Heading level 1 to 9 from style or outline level. */
  readonly level?: number;
  /** The automatic number that the reader wrote in front, when it made one. */
  readonly generated?: Span;
  readonly bold?: boolean;
  readonly centred?: boolean;
  /** Font size in points. */
  readonly size?: number;
  /** East Asian font of most of its text: 黑体, 楷体_GB2312. */
  readonly font?: string;
  /** 1-based page. */
  readonly page?: number;
  /** Style name as a person sees it in the program. */
  readonly style?: string;
}

/** A table cell. `filled` marks a copy of a merged cell, written again so that every row reads alone. */
export interface Cell {
  readonly span: Span;
  readonly filled?: boolean;
}

/** A table as the reader wrote it: one row a line, cells parted by a tab. Row and column are 0-based indices. */
export interface Table {
  readonly span: Span;
  readonly rows: readonly (readonly Cell[])[];
  /** How many rows at the top are heads, when the file says so. */
  readonly headRows?: number;
}

/** A document's bytes as exact text. Nothing here is cleaned or folded. */
export interface SourceText {
  readonly format: Format;
  /** null where the format has none of its own. */
  readonly encoding: string | null;
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly tables: readonly Table[];
  readonly problems: readonly Problem[];
}

// ---------------------------------------------------------------- clean
/** Text that is not the plan's. `rule` names the rule: `site/zhuangpeitu/header`, `page-chunk/marker`. */
export interface Removal {
  readonly span: Span;
  readonly rule: string;
}

/** Something inside kept text that is joined or skipped so that a sentence reads on: a line break, a marker's stray blank. Left out of quotes. */
export interface Repair {
  readonly span: Span;
  readonly rule: string;
}

/** A character that is read as another (〞 as ”, a lost o for ○). The quote keeps what stands in the source. `as` has the span's length. */
export interface Reading {
  readonly span: Span;
  readonly as: string;
  readonly rule: string;
}

/** Text that was masked or damaged before it came here, for the stages after. */
export interface Mark {
  readonly span: Span;
  readonly kind: 'masked-year' | 'masked-value' | 'masked-name' | 'lost-digits' | 'ocr-suspect' | 'broken-replacement';
}

export interface Site {
  readonly id: string;
  readonly name: string;
}

/** What cleaning found. `view` is the source less removals and repairs, cut in one place. */
export interface Cleaned {
  readonly site: Site | null;
  readonly removals: readonly Removal[];
  readonly repairs: readonly Repair[];
  readonly readings: readonly Reading[];
  readonly marks: readonly Mark[];
  readonly view: View;
  readonly problems: readonly Problem[];
}

// ---------------------------------------------------------------- outline
export type Kind = 'plan' | 'summary' | 'mixed';

export interface Marker {
  readonly span: Span;
  /** The numbering style's id in rules/headings.json: cn, cn-paren, arabic, arabic-paren, circled … */
  readonly style: string;
  readonly ordinal: number;
  /** Written by the reader from the file's automatic numbering, not typed. */
  readonly generated: boolean;
}

export interface Block {
  readonly kind: 'paragraph' | 'table' | 'list-item';
  readonly span: Span;
  /** For a table: rows of cells. */
  readonly rows?: readonly (readonly Cell[])[];
  readonly headRows?: number;
  /** A list of contents, or a headline over the title: it names what follows and states nothing. */
  readonly quiet?: true;
}

export interface Section {
  readonly level: number;
  readonly marker: Marker | null;
  readonly title: Span | null;
  readonly span: Span;
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
  /** What this section tells when it differs from its plan: a 回顾 inside a plan is a summary, 下一步打算 inside a summary a plan. Inherited by children that say nothing. */
  readonly kind: Kind | undefined;
  /** low for a heading recognised without a marker. */
  readonly confidence: 'high' | 'medium' | 'low';
}

export interface Year {
  /** null when masked (20xx年). */
  readonly value: number | null;
  readonly span: Span;
  readonly masked: boolean;
}

export interface Plan {
  readonly kind: Kind;
  readonly title: Span | null;
  readonly year: Year | null;
  /** The office that issued it, where the text names it. */
  readonly issuer: Span | null;
  readonly span: Span;
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
}

export interface Outlined {
  readonly plans: readonly Plan[];
  /** Stretches that the outline skips inside kept text: the 。 between a run-in title and its body. */
  readonly repairs: readonly Repair[];
  readonly problems: readonly Problem[];
}

// ---------------------------------------------------------------- targets
export type Comparator = 'eq' | 'ge' | 'gt' | 'le' | 'lt' | 'approx' | 'range';
export type MentionClass = 'target' | 'result' | 'base' | 'standard' | 'scope' | 'date' | 'ordinal' | 'name' | 'noise';

export type Flag =
  | 'percent-sign-missing'
  | 'ocr-suspect'
  | 'masked-year'
  | 'masked-value'
  | 'shared-value'
  | 'paired-value'
  | 'worded'
  | 'lost-digits'
  | 'lost-dash';

/** A quantity as read: `value` is in `unit` with the magnitude folded in (12万元 → 120000 元); null for a range or a masked value. */
export interface Quantity {
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  /** As written, less magnitude; '' if none. */
  readonly unit: string;
  readonly comparator: Comparator;
}

/** A number with its place and what it was judged to be. Offsets are those of the text that was read. */
export interface Mention extends Quantity {
  readonly span: Span;
  readonly text: string;
  readonly class: MentionClass;
  readonly because: string;
  readonly flags: readonly Flag[];
}

export interface Period {
  readonly year: number | null;
  /** ISO 8601 date or reduced date up to which it holds: 2025, 2024-10, 2024-06-30. */
  readonly by: string | null;
  readonly per: string | null;
  readonly span: Span | null;
}

/** A number that is a target or a result, with what is measured. */
export interface Fact {
  readonly role: 'target' | 'result';
  readonly indicator: { readonly span: Span; readonly key: string };
  readonly quantity: Quantity & { readonly span: Span };
  readonly change: { readonly direction: 'up' | 'down'; readonly basis?: Span } | null;
  readonly base: (Quantity & { readonly span: Span }) | null;
  readonly of: Span | null;
  readonly period: Period | null;
  /** Index into the plans, and the section's node (null: before the first heading). */
  readonly plan: number;
  readonly section: Section | null;
  readonly sentence: Span;
  readonly because: string;
  readonly flags: readonly Flag[];
  readonly confidence: 'high' | 'medium' | 'low';
}
