import type { Raw, Verdict } from '../quantity/raw.ts';
import { code, denominator } from './codes.ts';
import { type Context, is, type Judge } from './context.ts';
import { date } from './date.ts';
import { aroundTheClock, enclosed, letters, level, noUnit } from './name.ts';
import { noise } from './noise.ts';
import { ordinal } from './ordinal.ts';
import { slogan } from './slogan.ts';

/** Asked from top to bottom; the first that knows the number decides. */
const JUDGES: readonly Judge[] = [(n) => n.verdict ?? null, ordinal, noise, letters, date, aroundTheClock, enclosed, code, denominator, level, slogan, noUnit];

/** What a number is. A number that no judge knows is a quantity. */
export function judge(n: Raw, c: Context): Verdict {
  for (const ask of JUDGES) {
    const verdict = ask(n, c);
    if (verdict) return verdict;
  }
  return is('quantity', n.unit === '' ? 'a number that nothing makes a date, an ordinal or a name' : `a number with the unit ${n.unit}`);
}
