/** The normalised name that a diff matches on: two wordings of one indicator share it, two indicators never do. */

import { fold } from '../../core/fold.ts';
import { Words } from '../../core/words.ts';
import damage from '../../rules/damage.json' with { type: 'json' };
import { toSimple } from '../../rules/simplified.ts';
import synonyms from '../../rules/synonyms.json' with { type: 'json' };
import { readFront } from './front.ts';

const MENDS = new Words(damage.flatMap((r) => r.words.map((w) => [w, r.reads === undefined ? w : r.reads] as const)));
const MARKS = /[\u201C\u201D\u2018\u2019\u300A\u300B"'\u3001,.:;()[\]<>\u300C\u300D\u300E\u300F\u3008\u3009的了]/g;
const SAME = new Words(synonyms.flatMap((r) => r.words.map((w) => [w.replace(MARKS, ''), r.key] as const)));

const replaceAll = (text: string, words: Words<string>): string => {
  let out = '';
  let from = 0;
  for (const hit of words.all(text, 0, text.length)) {
    out += text.slice(from, hit.at) + hit.of;
    from = hit.end;
  }
  return out + text.slice(from);
};

/** Names come again and again in one document; the table is emptied before it grows with a hostile one. */
const KNOWN = new Map<string, string>();

/** The key of an indicator's name. Idempotent: the key of a key is the key. */
export function keyOf(name: string): string {
  const known = KNOWN.get(name);
  if (known !== undefined) return known;
  if (KNOWN.size > 5000) KNOWN.clear();
  const key = makeKey(name);
  KNOWN.set(name, key);
  return key;
}

function makeKey(name: string): string {
  let text = fold(name).toLowerCase();
  text = toSimple(text);
  text = text.replace(/\s+/g, '');
  text = replaceAll(text, MENDS);
  const [at, end] = readFront(text, 0, text.length, false).name;
  if (end > at) text = text.slice(at, end);
  text = text.replace(MARKS, '');
  return replaceAll(text, SAME);
}
