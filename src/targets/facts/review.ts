/** What a review opened with, and goes on telling: its year for the rest of its section, its past for the rest of its paragraph. */
import type { Section } from '../../core/model.ts';
import type { Range } from '../quantity/found.ts';
import { type CueHit, findCues, leanOf } from './cues.ts';
import { opening } from './period.ts';
import { type Place, sentencesOf } from './sentences.ts';
import { findPhrases, type Phrase } from './times.ts';
import { mayTell, pastAfter } from './told.ts';

/** What goes on from sentence to sentence of one document. */
export class Review {
  readonly #text: string;
  /** Up to where the paragraph was read, and the word that opened what it tells. */
  #past: { readonly place: Place; readonly upTo: number; readonly word: string | null } | null = null;
  /** The year that the last review began with, and its section. */
  #running: { readonly section: Section | null; readonly phrase: Phrase } | null = null;

  constructor(text: string) {
    this.#text = text;
  }

  /** What was opened before a sentence and goes for it: the word (去年) that told of the past, and the time. */
  read(place: Place, sentence: Range, cues: readonly CueHit[], phrases: readonly Phrase[]): { past: string | null; running: Phrase | undefined } {
    const opened = phrases.length > 0 ? opening(phrases, sentence[0], place.halfOver) : undefined;
    if (place.kind === 'summary' && this.#past?.place !== place) this.#begin(place, sentence[0]);
    if (opened) this.#running = { section: place.section, phrase: opened };
    const past = place.kind === 'summary' ? null : this.#before(place, sentence, cues, phrases, place.since);
    const running = (place.kind === 'summary' || past) && this.#running?.section === place.section ? this.#running.phrase : undefined;
    return { past, running };
  }

  /** 2023年是不平凡的一年: the year that a review's paragraph opens with, also where its first sentence has no number. */
  #begin(place: Place, to: number): void {
    this.#past = { place, upTo: to, word: null };
    const end = Math.min(place.at + 16, to);
    const opened = end > place.at ? opening(findPhrases(this.#text, place.at, end), place.at, place.halfOver) : undefined;
    if (opened) this.#running = { section: place.section, phrase: opened };
  }

  /** What a sentence before this one in its paragraph opened with, where it told of the past (去年,…) and nothing since then looked ahead. */
  #before(place: Place, sentence: Range, cues: readonly CueHit[], phrases: readonly Phrase[], planYear: number | null): string | null {
    const text = this.#text;
    const seen = this.#past?.place === place ? this.#past : { place, upTo: place.at, word: null };
    let before = seen.word;
    if (sentence[0] - seen.upTo > 4)
      for (const [at, end] of sentencesOf(text, seen.upTo, sentence[0])) {
        if (before === null && !mayTell(text, at)) continue;
        const named = findPhrases(text, at, end);
        const opened = opening(named, at, place.halfOver);
        if (opened) this.#running = { section: place.section, phrase: opened };
        before = pastAfter(before, [at, end], text, findCues(text, at, end), named, planYear, place.halfOver);
      }
    const after = pastAfter(before, sentence, text, cues, phrases, planYear, place.halfOver);
    this.#past = { place, upTo: sentence[1], word: after };
    return before !== null && after === before && cues.length === 0 && leanOf(text, sentence[0], sentence[1]) >= (place.kind === 'mixed' ? -3 : 0)
      ? before
      : null;
  }
}
