/** Numbers of a table's rows that was read as one text: …配合单位1增加供给…公司2促进就业…街道3整治老城…. */
import { isHan } from './chars.ts';
import type { Raw } from './raw.ts';

/** So many that count up tell rows. */
const LEAST = 3;
/** What makes a number of what it stands before, or its place. */
const COUNTS = '第前后达到至为约超共有了是增减降升每近仅只占比总逾满剩余加乘除式表图期';

/** Tells the numbers that count up from 1, each grown in between two words with no unit. Linear. */
export function serials(text: string, numbers: readonly Raw[]): void {
  let run: Raw[] = [];
  const close = (): void => {
    if (run.length >= LEAST) for (const n of run) n.verdict = { kind: 'ordinal', because: 'the number of a part' };
    run = [];
  };
  for (const n of numbers) {
    if (n.unit !== '' || n.shape !== 'digits' || n.end - n.at > 2 || n.verdict || n.value === null) continue;
    if (!isHan(text, n.at - 1) || !isHan(text, n.end) || n.comparatorSpans.length > 0 || COUNTS.includes(text[n.at - 1] as string)) continue;
    if (n.value !== run.length + 1) close();
    if (n.value === run.length + 1) run.push(n);
  }
  close();
}
