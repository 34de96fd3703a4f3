/** How a plan's title ends. */
import { charSet, isIn } from '../core/charset.ts';
import words from '../rules/outline-words.json' with { type: 'json' };
import { PLAN_NOUN, TITLE_TAIL } from './words.ts';

const ENDS = new RegExp(`(?:${PLAN_NOUN})(?:\\s?(?:${TITLE_TAIL})){0,3}(?:\\s?[(【〔][^)】〕]{1,20}[)】〕])?$`);

/** The characters that these end in. */
const LAST = charSet(`)】〕${[...words.planNouns, ...words.titleTails].map((word) => word.at(-1)).join('')}`);

/** A plan's title is no longer. */
export const LONGEST = 60;

/** Does a line end as a plan's title does? */
export const titleLine = (line: string): boolean => isIn(LAST, line, line.length - 1) && ENDS.test(line);

/** What stands in brackets behind a title. */
export const BRACKETS: RegExp = /[(【〔][^)】〕]{1,20}[)】〕]$/;
