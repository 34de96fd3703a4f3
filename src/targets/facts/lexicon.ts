/** The words that are looked for before a number: those that tie it to a name, those that lead a name, verbs that a name starts behind. */
import { Words } from '../../core/words.ts';
import cutting from '../../rules/cutting.json' with { type: 'json' };
import following from '../../rules/following.json' with { type: 'json' };
import leading from '../../rules/leading.json' with { type: 'json' };
import links from '../../rules/links.json' with { type: 'json' };

/** How a word ties a number to a name. */
type Link = 'level' | 'up' | 'down' | 'adverb' | 'each' | 'all' | 'share' | 'keep';
/** What a word in front of a name does: is stripped always, only before enough of a name, or keeps it whole. */
export type Lead = 'strip' | 'scene' | 'time' | 'make' | 'act' | 'lower' | 'keep';

function* wordsOf<T extends string>(rows: readonly { does: string; words: readonly string[] }[]): Iterable<readonly [string, T]> {
  for (const row of rows) for (const word of row.words) yield [word, row.does as T];
}
/** Words that tie a number to the name before it. */
export const LINKS = new Words<Link>(wordsOf(links));
/** Words in front of a name that are no part of it. */
export const LEADS = new Words<Lead>(wordsOf(leading));
/** Verbs behind which a name starts, and the words that they only seem to stand in. */
export const CUTS = new Words<'cut' | 'keep'>(wordsOf(cutting));
/** Words behind a name that follows its number: where it stops, and words that only seem to stop it. */
export const FOLLOWING = new Words<'stop' | 'keep' | 'generic' | 'granted'>(wordsOf(following));
