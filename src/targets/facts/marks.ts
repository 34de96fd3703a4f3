import type { Flag, Mark } from '../../core/model.ts';
import type { Span } from '../../core/span.ts';

const FLAGS: Readonly<Record<string, Flag>> = { 'masked-value': 'masked-value', 'lost-digits': 'lost-digits', 'ocr-suspect': 'ocr-suspect' };

/** Cleaning's marks of damage that say something of a number, looked up by place. Marks are few and short; a look costs the logarithm of their count. */
export class DamageMarks {
  readonly #marks: readonly Mark[];

  constructor(marks: readonly Mark[]) {
    this.#marks = marks.filter((m) => FLAGS[m.kind] !== undefined).sort((a, b) => a.span[0] - b.span[0]);
  }

  /** The flags of the marks that share a character with a span. */
  over([at, end]: Span): Flag[] {
    let low = 0;
    let high = this.#marks.length;
    while (low < high) {
      const mid = (low + high) >> 1;
      if ((this.#marks[mid]?.span[1] ?? 0) <= at) low = mid + 1;
      else high = mid;
    }
    const flags: Flag[] = [];
    for (let i = low; i < this.#marks.length; i++) {
      const mark = this.#marks[i];
      if (!mark || mark.span[0] >= end) break;
      const flag = FLAGS[mark.kind];
      if (flag) flags.push(flag);
    }
    return flags;
  }
}
