const SPECIAL = /[\\^$.*+?()[\]{}|/-]/g;

/** Escapes a literal for use inside a pattern. */
export const escapePattern = (literal: string): string => literal.replace(SPECIAL, '\\$&');

/** The source of a non-capturing group that matches any of the literals, longest first, so that 人次 comes before 人. A dictionary is the only list. */
export function anyOf(words: Iterable<string>): string {
  const list = [...new Set(words)].filter((w) => w !== '').sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return `(?:${list.map(escapePattern).join('|') || '(?!)'})`;
}
