/** Where a character stands in `[at, end)`, or -1: indexOf would look through the rest of a document of megabytes. */
export function find(text: string, char: string, at: number, end: number): number {
  const i = text.slice(at, end).indexOf(char);
  return i < 0 ? -1 : at + i;
}

/** The last place of a character in `[at, end)`, or -1. Stretches are short: lastIndexOf takes longer to call than they do to read. */
export function findLast(text: string, char: string, at: number, end: number): number {
  const unit = char.charCodeAt(0);
  for (let i = Math.min(end, text.length) - 1; i >= at; i--) if (text.charCodeAt(i) === unit) return i;
  return -1;
}

/** The bracket that is open at `at`, with no more than a few words in it; -1 where none is. */
export function openBefore(text: string, at: number, floor: number): number {
  const open = findLast(text, '(', Math.max(floor, at - 24), at);
  return open > 0 && findLast(text, ')', open, at) < 0 ? open : -1;
}

/** The quotes around `[at, end)` and where they stand, none of them more than `far` away nor before `floor`; null where there are none. */
export function quotesAround(text: string, at: number, end: number, far: number, floor = 0): readonly [open: number, close: number] | null {
  const open = findLast(text, '\u201C', Math.max(floor, at - far), at);
  // “甲户”20户、“乙户”10户: the quote before is closed.
  if (open < 0 || findLast(text, '\u201D', open, at) > 0) return null;
  const close = find(text, '\u201D', end, end + far);
  return close < 0 || find(text, '\u201C', end, close) >= 0 ? null : [open, close];
}
