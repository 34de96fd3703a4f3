/** The words that are looked for before a number: those that tie it to a name, those that lead a name, verbs that a name starts behind. */
import type { CharSet } from '../../core/charset.ts';
import cutting from '../../rules/cutting.json' with { type: 'json' };
import following from '../../rules/following.json' with { type: 'json' };
import leading from '../../rules/leading.json' with { type: 'json' };
import links from '../../rules/links.json' with { type: 'json' };
import { Words } from './words.ts';

/** How a word ties a number to a name. */
type Link = 'level' | 'up' | 'down' | 'adverb' | 'each' | 'all' | 'share' | 'keep';
/** What a word in front of a name does: is stripped always, only before enough of a name, or keeps it whole. */
export type Lead = 'strip' | 'scene' | 'time' | 'make' | 'act' | 'lower' | 'keep';

const rowsOf = <T extends string>(rows: readonly { does: string; words: readonly string[] }[]): Words<T> =>
  new Words(rows.flatMap((r) => r.words.map((w) => [w, r.does as T] as const)));
/** Words that tie a number to the name before it. */
export const LINKS = rowsOf<Link>(links);
/** Words in front of a name that are no part of it. */
export const LEADS = rowsOf<Lead>(leading);
/** Verbs behind which a name starts, and the words that they only seem to stand in. */
export const CUTS = rowsOf<'cut' | 'keep'>(cutting);
/** Words behind a name that follows its number: where it stops, and words that only seem to stop it. */
export const FOLLOWING = rowsOf<'stop' | 'keep' | 'generic' | 'granted'>(following);

/** Is the character at a place in a set? */
export const isIn = (set: CharSet, text: string, at: number): boolean => set[text.charCodeAt(at)] === 1;
