/** Which way is good, for the indicators of which that is known (data: rules/better.json). */
import data from '../rules/better.json' with { type: 'json' };
import type { Better } from './options.ts';

/** The words by their last character, longest first. */
const WORDS = new Map<string, { word: string; better: Better }[]>();
for (const r of data.rows)
  for (const word of r.words) {
    const last = word.at(-1) ?? '';
    WORDS.set(
      last,
      [...(WORDS.get(last) ?? []), { word, better: r.better as Better }].sort((a, b) => b.word.length - a.word.length),
    );
  }

/**
 * Is a lower or a higher value of the indicator the better one? null: not known. Decided by the longest known word that the name ends in;
 * 人数, 起数 and the like may follow it. `own` are the user's own rules, by name or pattern, which come first.
 */
export function better(key: string, own?: (key: string) => Better | undefined): Better | null {
  const mine = own?.(key);
  if (mine) return mine;
  return ending(key) ?? ('量数平值'.includes(key.at(-1) ?? '-') ? ending(key.replace(COUNT, '')) : null);
}

/** What counts a thing may follow its name: 事故起数, 死亡人数. */
const COUNT = /(?:数量|次数|人数|起数|总数|水平|数|值)$/;

const ending = (name: string): Better | null => WORDS.get(name.at(-1) ?? '')?.find(({ word }) => name.endsWith(word))?.better ?? null;
