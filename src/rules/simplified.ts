/** Traditional characters and their simplified forms (data: simplified.json). */
import data from './simplified.json' with { type: 'json' };

const simple = new Map<string, string>();
for (let i = 0; i + 1 < data.pairs.length; i += 2) simple.set(data.pairs[i] ?? '', data.pairs[i + 1] ?? '');
/** Each traditional character with its simplified form. */
export const SIMPLE: ReadonlyMap<string, string> = simple;

/** A few words with every traditional character as it is written today: 260戶 → 260户. For keys and comparisons; code points, not units. */
export const toSimple = (text: string): string => [...text].map((c) => SIMPLE.get(c) ?? c).join('');
