import { anyOf } from '../core/pattern.ts';
import { type Words, wordList } from '../core/words.ts';
import words from '../rules/outline-words.json' with { type: 'json' };

/** Ends of a plan's title: 计划, 总结, 要点 … */
export const PLAN_NOUN: string = anyOf(words.planNouns);
/** What a site or a writer may put behind a title's noun. */
export const TITLE_TAIL: string = anyOf(words.titleTails);

/** A list of words as a fast test at a place. */
export class WordList {
  readonly #words: Words<true>;

  constructor(list: readonly string[]) {
    this.#words = wordList(list);
  }

  /** The longest word that stands at `i`, or ''. */
  at(f: string, i: number): string {
    return this.#words.starting(f, i)?.word ?? '';
  }

  /** Does one of the words stand anywhere in the text? */
  inside(text: string): boolean {
    for (let i = 0; i < text.length; i++) if (this.#words.starting(text, i)) return true;
    return false;
  }

  /** Does the text end in one of the words? */
  ends(text: string): boolean {
    return this.#words.ending(text, text.length, Math.max(0, text.length - 8)) !== null;
  }
}

/** Words that open a sentence and hardly stand inside a title; the soft ones open titles too. */
export const OPENERS: WordList = new WordList(words.openers);
/** Words that open sentences and may stand inside a title: 加强对全体教师的培训. */
export const MID_OPENERS: WordList = new WordList(words.midOpeners);
export const SOFT_OPENERS: WordList = new WordList(words.softOpeners);
/** Titles that are nouns, or end in one that closes a title by itself: 指导思想, 主要任务. */
export const NOUN_TITLES: WordList = new WordList(words.nounTitles);
/** Words that a title likes to end in. */
export const CLOSERS: WordList = new WordList(words.closers);
export const INLINE_STARTS: WordList = new WordList(words.inlineStarts);
export const LIST_STARTS: WordList = new WordList(words.listStarts);
export const PLAIN_HEADINGS: ReadonlySet<string> = new Set(words.plainHeadings);
export const PLAIN_ENDS: WordList = new WordList(words.plainEnds);
export const ATTACHMENTS: WordList = new WordList(words.attachments);
export const SUMMARY_CUES: WordList = new WordList(words.summaryCues);
export const SUMMARY_ENDS: WordList = new WordList(words.summaryEnds);
export const PLAN_ENDS: WordList = new WordList(words.planEnds);
export const PLAN_CUES: WordList = new WordList(words.planCues);
export const SUMMARY_NOUNS: WordList = new WordList(words.summaryNouns);
export const PLAN_NOUNS_ONLY: WordList = new WordList(words.planOnlyNouns);
export const MIXED_NOUNS: WordList = new WordList(words.mixedNouns);
export const CONTENTS: ReadonlySet<string> = new Set(words.contents);
export const SALUTATIONS: WordList = new WordList(words.salutations);
export const OFFICES: WordList = new WordList(words.offices);
export const COMPILATION: WordList = new WordList(words.compilation);
/** What a heading says first whose marker lost its punctuation: 一加强领导, 二完善制度. */
export const ITEM_VERBS: WordList = new WordList(words.itemVerbs);
