import rules from '../rules/headings.json' with { type: 'json' };

/** How a style writes its number. */
type Numeral = 'cn' | 'formal' | 'stem' | 'arabic' | 'any' | 'decimal' | 'roman' | 'upper' | 'lower' | 'none';

/** One numbering style, from rules/headings.json. */
export interface Style {
  readonly id: string;
  /** The usual order from the outside in; less is further out. */
  readonly rank: number;
  readonly numeral: Numeral;
  readonly open: string;
  readonly close: readonly string[];
  readonly weak: readonly string[];
  /** A marker followed by one of these is none. */
  readonly after: readonly string[];
  readonly before: string;
  /** How many numbers a decimal has. */
  readonly parts: number;
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

interface Row {
  readonly id: string;
  readonly rank: number;
  readonly numeral: string;
  readonly open: string;
  readonly close: readonly string[];
  readonly weak?: readonly string[];
  readonly singles?: readonly string[];
  readonly after?: readonly string[];
  readonly before?: string;
  readonly parts?: number;
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

const rows: readonly Row[] = rules.styles;

/** All numbering styles; a style is named by its index inside this stage. */
export const STYLES: readonly Style[] = rows.map((r) => ({
  id: r.id,
  rank: r.rank,
  numeral: r.numeral as Numeral,
  open: r.open,
  close: r.close,
  weak: r.weak ?? [],
  after: r.after ?? [],
  before: r.before ?? '',
  parts: r.parts ?? 0,
  yes: r.yes,
  no: r.no,
}));

/** Characters that are a whole marker: ① ㈠ ⒈ Ⅱ, with style and ordinal. */
export const SINGLES: ReadonlyMap<string, { style: number; ordinal: number }> = new Map(
  rows.flatMap((r, style) => (r.singles ?? []).flatMap((list) => [...list].map((c, i) => [c, { style, ordinal: i + 1 }] as const))),
);

/** Characters after a bare number that make it a count, a date or a range: 5个, 3月, 1-2. */
const MEASURE: ReadonlySet<string> = new Set(rules.measure);
const MEASURE_WORDS: ReadonlySet<string> = new Set(rules.measureWords);
/** Does a measure stand at `i`, and not a longer word that begins like one: 3项, but 3项目? */
export const measured = (f: string, i: number): boolean =>
  MEASURE.has(f[i] ?? '') && !MEASURE_WORDS.has(f.slice(i, i + 2)) && !MEASURE_WORDS.has(f.slice(i, i + 3));
/** Before a marker in mid-line these mean that it is quoted or spoken of. */
export const REFUSED: ReadonlySet<string> = new Set(rules.inlineRefused);

/** 甲, 乙, 丙: the ten heavenly stems in order. */
export const STEMS = '甲乙丙丁戊己庚辛壬癸';
const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** What a character may begin, to a scanner that asks once a character. */
export const CLASS = { none: 0, single: 1, open: 2, nth: 3, cn: 4, formal: 5, digit: 6, latin: 7, dash: 8, stem: 9 } as const;

/** The class of each UTF-16 unit. */
export const classes: Uint8Array = new Uint8Array(0x10000);
const put = (chars: Iterable<string>, c: number): void => {
  for (const x of chars) classes[x.charCodeAt(0)] = c;
};
put(UPPER + UPPER.toLowerCase(), CLASS.latin);
put('0123456789', CLASS.digit);
put('一二三四五六七八九十', CLASS.cn);
put('壹贰叁肆伍陆柒捌玖拾', CLASS.formal);
put(STEMS, CLASS.stem);
put('第', CLASS.nth);
put('\u2014', CLASS.dash);
put('([【〔〈', CLASS.open);
put(SINGLES.keys(), CLASS.single);
