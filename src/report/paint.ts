/** Colours for a terminal, or none. */
import { Chalk, type ChalkInstance } from 'chalk';

/** What colours a text. */
export type Paint = ChalkInstance;

/** Colours that write escapes when `color` is true and nothing else when it is not. The environment is not asked: whoever calls has. */
export const paint = (color: boolean): Paint => new Chalk({ level: color ? 1 : 0 });
