/** Shapes of whole lines that a vocabulary makes, read by hand so that no line, however hostile, costs more than its length. */

/** A vocabulary ready to look up: words by their first character, longest first. */
export type Words = ReadonlyMap<string, readonly string[]>;

/** Makes a vocabulary. */
export function wordsOf(list: readonly string[]): Words {
  const out = new Map<string, string[]>();
  for (const word of list) out.set(word[0] ?? '', [...(out.get(word[0] ?? '') ?? []), word]);
  for (const words of out.values()) words.sort((a, b) => b.length - a.length);
  return out;
}

const wordAt = (text: string, at: number, words: Words): string | undefined => words.get(text[at] ?? '')?.find((w) => text.startsWith(w, at));

const SEPARATORS = new Set(' \t\u2003\u2002|/,;[]【】()<>·•●*-_:»>→、。│┊'.split(''));

/** Is the line nothing but words of the vocabulary and what parts them? Returns how many, or 0: `【打印】 【关闭】` has two. */
export function countWords(text: string, words: Words): number {
  let count = 0;
  for (let at = 0; at < text.length; ) {
    if (SEPARATORS.has(text[at] ?? '')) {
      at++;
      continue;
    }
    const word = wordAt(text, at, words);
    if (word === undefined) return 0;
    count++;
    at += word.length;
    // How many did so: 赞(36).
    if (text[at] === '(') at += /^\(\d{1,7}\)/.exec(text.slice(at, at + 9))?.[0].length ?? 0;
  }
  return count;
}

/** The day and hour that may stand before the first field. */
const HOUR = /^(?:20|19)\d{2}[-/.]\d{1,2}[-/.]\d{1,2}(?:\s{1,3}\d{1,2}:\d{2}(?::\d{2})?)?(?=\s)/;

/** The longest value of a field. */
const VALUE = 40;

/**
 * Is the line nothing but fields, each a word of the vocabulary with a short value: `发布时间:2024-01-18 来源:某局 点击:36`? Returns how many, or 0.
 * A value ends where a blank is followed by the next field's word, or where such a word stands with its colon.
 */
export function countFields(text: string, words: Words): number {
  let count = 0;
  let at = /^\d/.test(text) ? (HOUR.exec(text)?.[0].length ?? 0) : 0;
  while (at < text.length) {
    while (at < text.length && SEPARATORS.has(text[at] ?? '')) at++;
    if (at === text.length) break;
    const word = wordAt(text, at, words);
    if (word === undefined) return 0;
    at += word.length;
    // A word that runs on without a colon, a blank or a digit is the start of a sentence.
    if (at < text.length && !/[:\s\d[\]【】()|/]/.test(text[at] ?? '')) return 0;
    count++;
    at = valueEnd(text, at, words);
    if (at < 0) return 0;
  }
  return count;
}

function valueEnd(text: string, from: number, words: Words): number {
  let at = from;
  while (at < text.length && /[:\s]/.test(text[at] ?? '')) at++;
  const start = at;
  for (; at < text.length; at++) {
    const c = text[at] ?? '';
    if ('。;!?'.includes(c) || at - start > VALUE) return -1;
    if (at === start && !wordAt(text, at, words)) continue;
    const word = wordAt(text, at, words);
    if (word === undefined) continue;
    const next = text[at + word.length] ?? ' ';
    if (next === ':' || ((SEPARATORS.has(text[at - 1] ?? ' ') || at === start) && /[\s\d[\]【】()|/]/.test(next))) return at;
  }
  return at;
}
