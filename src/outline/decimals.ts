import type { Mark } from './marks.ts';
import { CLASS, classes, measured } from './styles.ts';

/** So many numbers are looked for in one text at most. */
const KEYS = 64;
/** A longer title hardly stands between a chapter's number and its first part's. */
const TITLE = 20;
/** What a value goes on with: 1.1以上. */
const VALUED = '以余多来至到左小的和与及或为是比';

/** Decimals in mid-paragraph: 总则1.1目的为…1.2依据本…. A value stands alone; of headings one counts on from the other. */
export class Decimals {
  readonly #f: string;
  /** Where each number stands next, as far as it was asked for; -1 nowhere. */
  readonly #next = new Map<string, number>();

  constructor(f: string) {
    this.#f = f;
  }

  /** Does 1.2 or 1.1.1 follow on 1.1, or does 1.2 go on from a 1.1 that does? To be asked of all, from front to back: each number is looked for once. */
  counts(m: Mark, at: number): boolean {
    const digits = /^\d{1,2}(?:\.\d{1,2}){1,3}/.exec(this.#f.slice(at, at + 12))?.[0] ?? '';
    const outer = digits.slice(0, digits.lastIndexOf('.') + 1);
    if (m.sure === 0 || m.prefix === 0 || outer === '') return false;
    const due = this.#next.get(outer + m.ordinal) === at;
    if (m.ordinal > 1 && !due) return false;
    const next = this.#look(`${outer}${m.ordinal + 1}`, m.end);
    const under = this.#look(`${digits}.1`, m.end);
    return due || next >= 0 || under >= 0;
  }

  #look(number: string, from: number): number {
    const known = this.#next.get(number);
    if (known !== undefined && (known < 0 || known >= from)) return known;
    if (known === undefined && this.#next.size >= KEYS) return -1;
    let at = this.#f.indexOf(number, from);
    while (at >= 0 && !this.#heads(at, at + number.length)) at = this.#f.indexOf(number, at + 1);
    this.#next.set(number, at);
    return at;
  }

  /** Is this no part of a longer number, and does a word follow that a title may begin with? */
  #heads(at: number, end: number): boolean {
    const before = this.#f.charCodeAt(at - 1);
    const after = this.#f[end] ?? ' ';
    return classes[before] !== CLASS.digit && before !== 46 && after >= '\u4E00' && !VALUED.includes(after) && !measured(this.#f, end);
  }
}

/** Does a chapter's bare number stand here, told by its first part's behind its title: 2相关职责2.1镇农机站…? Its digits' end, or 0. */
export function chapterAt(f: string, at: number, end: number): number {
  const [whole = '', number = ''] = /^(\d{1,2})\s?[\u4E00-\u9FFF]{2,20}/.exec(f.slice(at, Math.min(end, at + TITLE + 3))) ?? [];
  const part = at + whole.length;
  return whole !== '' && f.startsWith(`${number}.1`, part) && f.charCodeAt(part + number.length + 2) >= 0x4e00 ? at + number.length : 0;
}
