/** Twelve hex digits that name a change: the same on every run and machine, and when text around it changes. */
import { fold } from '../core/fold.ts';
import { hash48 } from '../core/hash.ts';
import { plain } from './items.ts';
import type { Kind, Side } from './types.ts';

/** Makes fingerprints for one pair of documents. Changes that say the very same are told apart by their number. */
export function fingerprints(pair: string): (kind: Kind, old: Side | null, fresh: Side | null) => string {
  const seen = new Map<string, number>();
  return (kind, old, fresh) => {
    const about = `${pair}\n${kind}\n${told(old)}\n${told(fresh)}`;
    const first = hash48(about);
    const n = (seen.get(first) ?? 0) + 1;
    seen.set(first, n);
    return n === 1 ? first : hash48(`${about}\n${n}`);
  };
}

/** What of a side makes the change what it is: name, value and deadline; no place, no sentence, no file. */
function told(side: Side | null): string {
  if (!side) return '-';
  const { value, min, max, text, unit, comparator } = side.quantity;
  const name = `\t${side.role}\t${plain(side.key)}\t${side.of === null ? '' : plain(side.of)}\t${side.change ?? ''}\t${value ?? ''}`;
  // Most have one value; what is masked has none, and its text tells.
  const rest = value !== null ? '\t\t\t' : `\t${min ?? ''}\t${max ?? ''}\t${min === null && max === null ? fold(text).replace(/\s+/g, '') : ''}`;
  return `${name}${rest}\t${unit}\t${comparator}\t${side.by ?? ''}\t${side.per ?? ''}`;
}
