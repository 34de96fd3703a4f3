/** Scores a comparison against pairs marked by hand: `{"old":"…⟦value⟧…","new":"…⟦value⟧…","kinds":[…]}`, null for a side that is not there. */
import type { Change, DocumentDiff, Side } from '../../src/diff/types.ts';

export interface GoldRow {
  readonly old: string | null;
  readonly new: string | null;
  readonly kinds: readonly string[];
}

export interface Score {
  readonly pairs: number;
  readonly kinds: number;
  readonly misses: readonly string[];
}

/** Reads the rows of a gold file. */
export const readGold = (text: string): GoldRow[] =>
  text
    .split('\n')
    .filter((l) => l !== '')
    .map((l) => JSON.parse(l) as GoldRow);

/** Where a quote's brackets stand in a text. Throws when the quote is not there exactly once. */
function place(text: string, quote: string): [number, number] {
  const plain = quote.replace(/[⟦⟧]/g, '');
  const at = text.indexOf(plain);
  if (at < 0 || text.indexOf(plain, at + 1) >= 0) throw new Error(`not once in the text: ${quote}`);
  return [at + quote.indexOf('⟦'), at + quote.indexOf('⟧') - 1];
}

/** F1 of the pairs (a target alone counts as a pair with nothing) and the share of right kinds among the pairs that were found. */
export function score(diff: DocumentDiff, gold: readonly GoldRow[], oldText: string, newText: string): Score {
  const found = [...diff.changes, ...diff.unchanged];
  const misses: string[] = [];
  const used = new Set<Change>();
  let hit = 0;
  let right = 0;
  for (const row of gold) {
    const old = row.old === null ? null : place(oldText, row.old);
    const fresh = row.new === null ? null : place(newText, row.new);
    const match = found.find((c) => !used.has(c) && at(c.old, old) && at(c.new, fresh));
    if (!match) {
      misses.push(`no pair: ${row.old} | ${row.new} | ${row.kinds.join(' ')}`);
      continue;
    }
    used.add(match);
    hit++;
    if ([...match.kinds].sort().join() === [...row.kinds].sort().join()) right++;
    else misses.push(`kinds ${match.kinds.join(' ')} instead of ${row.kinds.join(' ')}: ${row.old} | ${row.new} | ${match.because}`);
  }
  for (const c of found) if (!used.has(c)) misses.push(`too much: ${told(c.old)} | ${told(c.new)} | ${c.kinds.join(' ')}`);
  return { pairs: (2 * hit) / (gold.length + found.length), kinds: right / Math.max(1, hit), misses };
}

const at = (side: Side | null, span: [number, number] | null): boolean =>
  side === null || span === null ? side === null && span === null : side.span[0] < span[1] && span[0] < side.span[1];

const told = (s: Side | null): string => (s ? `${s.role} ${s.indicator} ${s.quantity.text} «${s.key}»` : '-');
