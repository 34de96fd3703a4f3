import type { Cue } from '../quantity/found.ts';
import type { Raw } from '../quantity/raw.ts';
import { base } from './base.ts';
import type { Context } from './context.ts';
import { scope } from './scope.ts';
import { standard } from './standard.ts';

/** What the words around a quantity make of it, before anyone asks about target and result. Asked in this order; null when they tell nothing. */
export function cueOf(n: Raw, c: Context): Cue | null {
  return base(n, c) ?? standard(n, c) ?? scope(n, c);
}
