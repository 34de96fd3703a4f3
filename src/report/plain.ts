// Control characters, and those that turn the direction of writing: a document or a file's name could move the cursor or hide words with them.
const UNSAFE = /[\p{Cc}\p{Bidi_Control}]/gu;

/** A stranger's text as one line that a terminal may show: white space becomes single blanks, control and direction characters go. */
export const plain = (text: string): string => text.replace(/\s+/g, ' ').replace(UNSAFE, '').trim();

/** A stranger's text with its white space as it is: control and direction characters go. */
export const harmless = (text: string): string => text.replace(UNSAFE, (c) => (/\s/.test(c) ? c : ''));
