/** Traditional characters and their simplified forms (data: simplified.json). */
import data from './simplified.json' with { type: 'json' };

const SIMPLE = new Map<string, string>();
for (let i = 0; i + 1 < data.pairs.length; i += 2) SIMPLE.set(data.pairs[i] ?? '', data.pairs[i + 1] ?? '');

/** A few words with every traditional character as it is written today: 260戶 → 260户. For keys and comparisons; code points, not units. */
export const toSimple = (text: string): string => [...text].map((c) => SIMPLE.get(c) ?? c).join('');
