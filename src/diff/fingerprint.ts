/** Twelve hex digits that name a change: the same on every run and machine, and when text around it changes. */
import { fold } from '../core/fold.ts';
import { Hash48 } from '../core/hash.ts';
import { plain } from './items.ts';
import type { Kind, Side } from './types.ts';

/** Makes fingerprints for one pair of documents. Changes that say the very same are told apart by their number. */
export function fingerprints(pair: string): (kind: Kind, old: Side | null, fresh: Side | null) => string {
  const seen = new Map<string, number>();
  return (kind, old, fresh) => {
    const about = new Hash48().add(pair).add('\n').add(kind);
    tell(about.add('\n'), old);
    tell(about.add('\n'), fresh);
    const first = about.hex();
    const n = (seen.get(first) ?? 0) + 1;
    seen.set(first, n);
    return n === 1 ? first : about.add(`\n${n}`).hex();
  };
}

/** What of a side makes the change what it is: name, value and deadline; no place, no sentence, no file. */
function tell(about: Hash48, side: Side | null): void {
  if (!side) {
    about.add('-');
    return;
  }
  const { value, min, max, text, unit, comparator } = side.quantity;
  const of = side.of === null ? '' : plain(side.of);
  // Most have one value; what is masked has none, and its text tells.
  const masked = value === null && min === null && max === null ? fold(text).replace(/\s+/g, '') : '';
  const range = value === null ? [min, max] : [null, null];
  for (const field of [side.role, plain(side.key), of, side.change, value, ...range, masked, unit, comparator, side.by, side.per])
    about.add('\t').add(`${field ?? ''}`);
}
