/** Which way is good, for the indicators of which that is known (data: rules/better.json). */
import data from '../rules/better.json' with { type: 'json' };
import type { Better } from './options.ts';

const WORDS = data.rows.flatMap((r) => r.words.map((word) => ({ word, better: r.better as Better }))).sort((a, b) => b.word.length - a.word.length);

/**
 * Is a lower or a higher value of the indicator the better one? null: not known. Decided by the longest known word that the name ends in;
 * 人数, 起数 and the like may follow it. `own` are the user's own rules, by name or pattern, which come first.
 */
export function better(key: string, own?: (key: string) => Better | undefined): Better | null {
  const mine = own?.(key);
  if (mine) return mine;
  const name = key.replace(/(?:数量|次数|人数|起数|总数|水平|数|值)$/, '');
  for (const { word, better } of WORDS) if (name.endsWith(word) || key.endsWith(word)) return better;
  return null;
}
