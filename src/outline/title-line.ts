/** How a plan's title ends. */
import { PLAN_NOUN, TITLE_TAIL } from './words.ts';

const ENDS = new RegExp(`(?:${PLAN_NOUN})(?:\\s?(?:${TITLE_TAIL})){0,3}(?:\\s?[(【〔][^)】〕]{1,20}[)】〕])?$`);

/** A plan's title is no longer. */
export const LONGEST = 60;

/** Does a line end as a plan's title does? */
export const titleLine = (line: string): boolean => ENDS.test(line);

/** What stands in brackets behind a title. */
export const BRACKETS: RegExp = /[(【〔][^)】〕]{1,20}[)】〕]$/;
