import type { Cue, Found } from '../quantity/found.ts';
import type { Raw, Verdict } from '../quantity/raw.ts';

/** What a judge may look at: the text and the numbers beside this one. */
export interface Context {
  readonly text: string;
  readonly before: Raw | undefined;
  readonly after: Raw | undefined;
}

/** Says what a number is, or null when it is not this judge's to say. Looks at a bounded stretch of text. */
export type Judge = (n: Raw, c: Context) => Verdict | null;

/** Makes a verdict. */
export const is = (kind: Found['kind'], because: string): Verdict => ({ kind, because });

/** Makes a cue. */
export const cue = (kind: Cue['class'], because: string): Cue => ({ class: kind, because });

/** Does any of the words stand right before this place? */
export function endsBefore(text: string, at: number, words: readonly string[]): boolean {
  const last = text.charCodeAt(at - 1);
  for (const w of words) if (w.charCodeAt(w.length - 1) === last && at >= w.length && text.startsWith(w, at - w.length)) return true;
  return false;
}

/** Does any of the words stand right at this place? */
export function startsAt(text: string, at: number, words: readonly string[]): boolean {
  const first = text.charCodeAt(at);
  for (const w of words) if (w.charCodeAt(0) === first && text.startsWith(w, at)) return true;
  return false;
}

/** Is the number nothing but itself: no unit, no comparator, no estimate? */
export const isBare = (n: Raw): boolean =>
  n.unit === '' && n.comparatorSpans.length === 0 && !n.vague && !n.range && n.shape !== 'fraction' && n.shape !== 'word';
