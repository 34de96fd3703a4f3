/** What one document may cost. Every limit is a flag of the command line; an error names what was allowed, what was reached and that flag. */
import type { Message, Problem, Status } from '../core/problem.ts';

export interface Limits {
  /** Bytes of the file itself. */
  readonly maxBytes: number;
  /** Bytes that all compressed parts together may grow to: counted as they come out, never taken from a header. */
  readonly maxInflated: number;
  /** Bytes that one compressed part may grow to. */
  readonly maxPart: number;
  /** Entries in an archive, objects in a container. */
  readonly maxParts: number;
  /** Nesting of elements. */
  readonly maxDepth: number;
  /** Paragraphs, empty ones too, wherever they stand. */
  readonly maxParagraphs: number;
  /** Table cells, merged ones counted as often as they are written. */
  readonly maxCells: number;
  readonly maxPages: number;
  /** Length of the source text in UTF-16 units. */
  readonly maxChars: number;
  /** Milliseconds from the first byte to the last character. */
  readonly maxMillis: number;
}

export type LimitName = keyof Limits;

/** A limit's flag, default, and what it counts, in words for help and errors. The one table of limits. */
export interface LimitRow {
  readonly name: LimitName;
  readonly flag: string;
  readonly value: number;
  readonly counts: Message;
}

const MIB = 1024 * 1024;
const row = (name: LimitName, value: number, en: string, zh: string): LimitRow => ({
  name,
  flag: `--${name.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`)}`,
  value,
  counts: { en, zh },
});

/** Every limit with its default: far above what an office writes, far below what a machine of 1 GB can't bear. */
export const LIMITS: readonly LimitRow[] = [
  row('maxBytes', 64 * MIB, 'bytes in the file', '文件字节数'),
  row('maxInflated', 128 * MIB, 'bytes after decompression, all parts together', '全部部件解压后的字节数'),
  row('maxPart', 48 * MIB, 'bytes after decompression, one part', '单个部件解压后的字节数'),
  row('maxParts', 10_000, 'parts in the container', '容器中的部件数'),
  row('maxDepth', 512, 'levels of nested elements', '元素嵌套层数'),
  row('maxParagraphs', 200_000, 'paragraphs', '段落数'),
  row('maxCells', 200_000, 'table cells', '表格单元格数'),
  row('maxPages', 3000, 'pages', '页数'),
  row('maxChars', 20_000_000, 'characters of text', '文本字符数'),
  row('maxMillis', 60_000, 'milliseconds of reading', '读取毫秒数'),
];

const over = (own: Partial<Limits>): Limits => Object.fromEntries(LIMITS.map((l) => [l.name, own[l.name] ?? l.value])) as unknown as Limits;
const DEFAULTS = Object.freeze(over({}));

/** The defaults, with the caller's own limits over them. */
export function limitsOf(own: Partial<Limits> = {}): Limits {
  return Object.keys(own).length === 0 ? DEFAULTS : over(own);
}

export interface ReadOptions {
  /** Encoding to take instead of the one that is found: a label of the WHATWG Encoding Standard. */
  readonly encoding?: string;
  /** File name, whose ending is a hint only. */
  readonly name?: string;
  readonly limits?: Partial<Limits>;
}

/** Why there is no text. */
export interface Unread {
  readonly status: Exclude<Status, 'ok' | 'partial'>;
  readonly problems: readonly Problem[];
}

/** Thrown inside a reader when a limit is reached, and turned into Unread (or a partial text) at the reader's border. */
export class LimitReached extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.message.en);
    this.name = 'LimitReached';
    this.problem = problem;
  }
}

/** The problem of a limit that was reached. `reached` is what was counted so far: the file may hold more. `part` names the place, when there is one. */
export function limitProblem(name: LimitName, limits: Limits, reached: number, part?: string): Problem {
  const { flag, counts } = LIMITS.find((l) => l.name === name) as LimitRow;
  const allowed = limits[name];
  const where = part === undefined ? '' : ` (${part})`;
  return {
    code: `limit-${name.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`)}`,
    status: name === 'maxMillis' ? 'timeout' : 'limit',
    message: {
      en: `limit reached: ${counts.en}${where}: ${allowed} allowed, ${reached} reached, set by ${flag}`,
      zh: `超出限制\uff1a${counts.zh}${where}\uff1a允许 ${allowed}\uff0c已达 ${reached}\uff0c由 ${flag} 设定`,
    },
    next: {
      en: `if you trust the file, give ${flag} a higher number`,
      zh: `如果信任该文件\uff0c请调大 ${flag}`,
    },
  };
}

/** Throws LimitReached when `reached` is over the limit. */
export function hold(name: LimitName, limits: Limits, reached: number, part?: string): void {
  if (reached > limits[name]) throw new LimitReached(limitProblem(name, limits, reached, part));
}

/** Milliseconds since `start`, a value of performance.now(), held to the time limit. Call it now and then in long loops. */
export function holdTime(limits: Limits, start: number): void {
  hold('maxMillis', limits, Math.round(performance.now() - start));
}
