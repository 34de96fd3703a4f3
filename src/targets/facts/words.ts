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
