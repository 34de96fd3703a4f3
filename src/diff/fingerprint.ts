/** Twelve hex digits that name a change: the same on every run and machine, and when text around it changes. */
import { hash } from 'node:crypto';
import { fold } from '../core/fold.ts';
import { plain } from './items.ts';
import type { Kind, Side } from './types.ts';

/** Makes fingerprints for one pair of documents. Changes that say the very same are told apart by their number. */
export function fingerprints(pair: string): (kind: Kind, old: Side | null, fresh: Side | null) => string {
  const seen = new Map<string, number>();
  return (kind, old, fresh) => {
    const about = [pair, kind, told(old), told(fresh)].join('\n');
    const n = (seen.get(about) ?? 0) + 1;
    seen.set(about, n);
    return hash('sha256', `${about}\n${n}`, 'hex').slice(0, 12);
  };
}

/** What of a side makes the change what it is: name, value and deadline; no place, no sentence, no file. */
function told(side: Side | null): string {
  if (!side) return '-';
  const q = side.quantity;
  const value = [q.value, q.min, q.max, q.value === null && q.min === null && q.max === null ? fold(q.text).replace(/\s+/g, '') : '', q.unit, q.comparator];
  return [side.role, plain(side.key), plain(side.of ?? ''), side.change ?? '', ...value, side.by ?? '', side.per ?? ''].join('\t');
}
