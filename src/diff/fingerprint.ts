/** Twelve hex digits that name a change: the same on every run and machine, and when text around it changes. */
import { hash } from 'node:crypto';
import { fold } from '../core/fold.ts';
import { plain } from './items.ts';
import type { Kind, Side } from './types.ts';

/** Makes fingerprints for one pair of documents. Changes that say the very same are told apart by their number. */
export function fingerprints(pair: string): (kind: Kind, old: Side | null, fresh: Side | null) => string {
  const seen = new Map<string, number>();
  return (kind, old, fresh) => {
    const about = `${pair}\n${kind}\n${told(old)}\n${told(fresh)}`;
    const n = (seen.get(about) ?? 0) + 1;
    seen.set(about, n);
    return hash('sha256', `${about}\n${n}`, 'hex').slice(0, 12);
  };
}

/** What of a side makes the change what it is: name, value and deadline; no place, no sentence, no file. */
function told(side: Side | null): string {
  if (!side) return '-';
  const { value, min, max, text, unit, comparator } = side.quantity;
  const masked = value === null && min === null && max === null ? fold(text).replace(/\s+/g, '') : '';
  const name = `${side.role}\t${plain(side.key)}\t${plain(side.of ?? '')}\t${side.change ?? ''}`;
  return `${name}\t${value ?? ''}\t${min ?? ''}\t${max ?? ''}\t${masked}\t${unit}\t${comparator}\t${side.by ?? ''}\t${side.per ?? ''}`;
}
