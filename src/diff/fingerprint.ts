/** Twelve hex digits that name a change: the same on every run and machine, and when text around it changes. */
import { fold } from '../core/fold.ts';
import { Hash48 } from '../core/hash.ts';
import { plain } from './items.ts';
import type { Kind, Side } from './types.ts';

/** Makes fingerprints for one pair of documents. Changes that say the very same are told apart by their number. */
export function fingerprints(pair: string): (kind: Kind, old: Side | null, fresh: Side | null) => string {
  const seen = new Map<string, number>();
  return (kind, old, fresh) => {
    const hash = new Hash48().add(pair).add('\n').add(kind);
    told(hash, old);
    told(hash, fresh);
    const about = hash.digest();
    const n = (seen.get(about) ?? 0) + 1;
    seen.set(about, n);
    return n === 1 ? about : hash.add(`\n${n}`).digest();
  };
}

/** Adds what of a side makes the change what it is: name, value and deadline; no place, no sentence, no file. */
function told(hash: Hash48, side: Side | null): void {
  hash.add('\n');
  if (!side) {
    hash.add('-');
    return;
  }
  const { value, min, max, text, unit, comparator } = side.quantity;
  const masked = value === null && min === null && max === null ? fold(text).replace(/\s+/g, '') : '';
  const { role, change, by, per } = side;
  for (const part of [role, plain(side.key), plain(side.of ?? ''), change, value, min, max, masked, unit, comparator, by, per])
    hash.add(part === null ? '\t' : `\t${part}`);
}
