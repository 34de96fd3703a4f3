/** What a review opened with, and goes on telling: its year for the rest of its section, its past for the rest of its paragraph. */
import type { Section } from '../../core/model.ts';
import type { Range } from '../quantity/found.ts';
import { type CueHit, findCues, leanOf } from './cues.ts';
import { opening } from './period.ts';
import { type Place, sentencesOf } from './sentences.ts';
import { findPhrases, type Phrase } from './times.ts';
import { mayTell, pastAfter } from './told.ts';

/** What a sentence of tasks counts first: 实现⟦灌溉面积⟧5800亩. */
const FIRST = /^(?:实现|完成|新增|新建|建成)?([\u4E00-\u9FFF]{2,12}?)\d/;
/** Words of what was done; 完成 is also a task's. */
const DONE = /同比|环比|[已了]|共(?!同|建|享|计划)|累计|超额|实际|成功|圆满|[比较](?:上年|去年)|截[至止]/;

/** A long sentence is read in pieces, and one with a damaged unit (9260万m?,…). */
const cutAt = (text: string, at: number): boolean => ';,\u3001'.includes(text[at - 1] || '?') || text[at] === ',';

/** What goes on from sentence to sentence of one document. */
export class Review {
  readonly #text: string;
  /** The paragraph that lists a report's tasks, where they begin, and in how many sentences they were named by their word. */
  #tasks: { readonly place: Place; readonly from: number; readonly said: number; readonly goesOn: boolean } | null = null;
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

  /** 今年的主要任务是:造林600亩。计划投资2亿元。⟦实现产值3亿元⟧: does a report that listed its tasks go on with them? Until it tells, or comes back to one of them (完成造林580亩). */
  lists(place: Place, sentence: Range, cues: readonly CueHit[]): boolean {
    if (place.kind !== 'summary') return false;
    const text = this.#text;
    const seen = this.#tasks?.place === place ? this.#tasks : null;
    if (cues.some((c) => c.of.says === 'forward') && !cues.some((c) => c.of.says === 'told')) {
      const opens = seen !== null || cues.some((c) => c.of.id === 'hope/goal' && (text[c.end - 1] === ':' || text[c.end] === ':'));
      const piece = seen !== null && cutAt(text, sentence[0]);
      this.#tasks = opens ? { place, from: seen?.from ?? sentence[0], said: (seen?.said ?? 0) + (piece ? 0 : 1), goesOn: false } : null;
      return false;
    }
    if (seen === null || seen.said < 2 || cues.length > 0 || DONE.test(text.slice(...sentence))) {
      this.#tasks = null;
      return false;
    }
    if (seen.goesOn && cutAt(text, sentence[0])) return true;
    const first = FIRST.exec(text.slice(sentence[0], sentence[0] + 20))?.[1] ?? '';
    const goesOn = first !== '' && !text.slice(seen.from, sentence[0]).includes(first);
    this.#tasks = goesOn ? { ...seen, goesOn } : null;
    return goesOn;
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
