/** Patterns as they are asked in the stages' loops, where what V8 does for convenience costs more than the search. */

/** A pattern and where in its matches each of its groups is. */
export interface Grouped<Name extends string> {
  readonly pattern: RegExp;
  readonly at: Readonly<Record<Name, number>>;
}

/**
 * A pattern whose groups are written with names and read by number (`m[at.year]`): V8 makes a dictionary of a match's names, which takes as long as the
 * match. Each of its groups has a name, or none that is kept (`(?:`).
 */
export function grouped<Name extends string>(source: string, flags?: string): Grouped<Name> {
  const at: Record<string, number> = {};
  let n = 0;
  const plain = source.replace(/\(\?<([A-Za-z]\w{0,30})>/g, (_, name: string) => {
    at[name] = ++n;
    return '(';
  });
  return { pattern: new RegExp(plain, flags), at: at as Record<Name, number> };
}

/** All matches of a global pattern, in order, as `matchAll` gives them, which copies the pattern each time. */
export function allOf(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let m = pattern.exec(text); m; m = pattern.exec(text)) {
    found.push(m);
    if (m[0] === '') pattern.lastIndex++;
  }
  return found;
}
