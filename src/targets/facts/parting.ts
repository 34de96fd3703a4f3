/** A name that lists several things, split into them. */
import { charSet, isIn } from '../../core/charset.ts';
import type { Range } from '../quantity/found.ts';
import { trimQuotes } from './trim.ts';

/** How a name is parted over its values. */
export type Split =
  | { readonly kind: 'shared'; readonly names: readonly Range[] }
  | {
      readonly kind: 'paired';
      readonly names: readonly Range[];
      readonly of: readonly (Range | null)[] /** What each is called when it is named whole: 小学入学率. */;
      readonly called?: readonly string[];
    };

/** What parts members, or encloses what is not parted. */
const PARTING = charSet('\u3001和与及(\u201C\u300A)\u201D\u300B');

/** Splits a name at 、和与及 into its members, brackets and quotes left whole. */
export function membersOf(text: string, [at, end]: Range): Range[] {
  const out: Range[] = [];
  let from = at;
  let depth = 0;
  for (let i = at; i < end; i++) {
    if (!isIn(PARTING, text, i)) continue;
    const c = text[i] ?? '';
    if ('(\u201C\u300A'.includes(c)) depth++;
    else if (')\u201D\u300B'.includes(c)) depth--;
    else if (
      depth === 0 &&
      (c === '\u3001' ||
        ('和与及'.includes(c) &&
          i > from + 1 &&
          i + 2 < end &&
          !/(?:以及|涉及|普及|参与|和谐|和美|暖和|总和|共和|及以|及其|及格|及时)/.test(text.slice(i - 1, i + 2))))
    ) {
      const stop = text.slice(i - 1, i + 1) === '以及' ? i - 1 : i;
      if (stop > from) out.push(trimQuotes(text, from, stop));
      from = i + 1;
    }
  }
  if (end > from) out.push(trimQuotes(text, from, end));
  return out.filter((r) => r[1] > r[0]);
}
