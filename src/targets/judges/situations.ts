import { type CharSet, charSet } from '../../core/charset.ts';
import rows from '../../rules/situations.json' with { type: 'json' };

/** The last characters of words: most places have none of them before them, and need not be held against each word. */
export const lastsOf = (words: readonly string[]): CharSet => charSet(words.map((w) => w.at(-1)).join(''));

/** The words of a row of situations.json. Throws for an id that is not there: a programmer's mistake. */
export function situation(id: string): readonly string[] {
  const row = rows.find((r) => r.id === id);
  if (!row) throw new Error(`situations.json has no row ${id}`);
  return row.words;
}
