/** Where a number with its comparator words starts and ends. */
import type { Found, Range } from '../quantity/found.ts';

/** The first character of a number with the comparator words right before it; in 至少演练1次 a word stands between. */
export const headOf = (f: Found): number => {
  let at = f.at;
  for (let i = f.comparatorSpans.length - 1; i >= 0; i--) {
    const r = f.comparatorSpans[i] as Range;
    if (r[0] < at && at - r[1] <= 1) at = r[0];
  }
  return at;
};
/** The end of a number with the comparator words after it. */
export const tailOf = (f: Found): number => {
  let end = f.end;
  for (const r of f.comparatorSpans) if (r[1] > end) end = r[1];
  return end;
};
