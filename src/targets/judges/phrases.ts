import { Words } from '../../core/words.ts';
import rows from '../../rules/names.json' with { type: 'json' };
import { Char, kindAt } from '../quantity/chars.ts';
import { type Raw, raw } from '../quantity/raw.ts';

interface Entry {
  /** What must stand before the numeral: 进 of 进一步. */
  readonly before: string;
  readonly length: number;
  readonly as: 'name' | 'word' | 'number';
}

/** A set phrase met in a text: where it ends, and the mention that it makes (none for an ordinary word). */
export interface Phrase {
  readonly end: number;
  readonly mention: Raw | null;
}

const PHRASES = new Words(load());

/** Files each phrase under what starts at its first numeral, since that is where the scan stops. */
function* load(): Iterable<readonly [string, Entry[]]> {
  const groups = new Map<string, Entry[]>();
  for (const row of rows) {
    for (const phrase of row.words) {
      let k = 0;
      while (k < phrase.length && !numeral(phrase, k)) k++;
      const rest = phrase.slice(k);
      const group = groups.get(rest) ?? [];
      group.push({ before: phrase.slice(0, k), length: rest.length, as: row.as as Entry['as'] });
      groups.set(rest, group);
    }
  }
  yield* groups;
}

function numeral(text: string, at: number): boolean {
  const kind = kindAt(text, at);
  return kind !== Char.other && kind !== Char.digit;
}

/** The set phrase whose first numeral stands at `at`, or null. The longest wins; a row that says `number` lets the number be read. */
export function phraseAt(text: string, at: number): Phrase | null {
  let best: Entry | null = null;
  PHRASES.each(text, at, (group) => {
    for (const entry of group) {
      if (entry.before !== '' && !text.startsWith(entry.before, at - entry.before.length)) continue;
      if (!best || entry.before.length + entry.length >= best.before.length + best.length) best = entry;
    }
  });
  const found = best as Entry | null;
  if (!found || found.as === 'number') return null;
  const end = at + found.length;
  if (found.as === 'word') return { end, mention: null };
  const n = raw(at, end, 'chinese');
  n.verdict = { kind: 'name', because: 'a set phrase' };
  return { end, mention: n };
}
