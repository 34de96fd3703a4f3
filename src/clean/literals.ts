/** Finds many literals in one pass, so that a document is read once however many rules there are. */

/** An occurrence of a literal: its number in the list that the finder was made from, and where it begins. */
export type Hit = (literal: number, at: number) => void;

/** A literal as it is looked for: its first two characters as one number, the whole word where it has more. */
interface Sought {
  readonly literal: number;
  readonly pair: number;
  /** The third character, 0 where there is none. */
  readonly third: number;
  readonly word: string;
}

/** Makes a finder of literals of two characters or more. It is given a text and its units. Its time is linear in the text and hardly depends on how many literals there are. */
export function literalFinder(literals: readonly string[]): (text: string, units: Uint16Array, hit: Hit) => void {
  // A literal is looked for by its first two characters: in a filter of 64 K bits, which stays at hand, and then in one of as many lists.
  const filter = new Uint8Array(1 << 13);
  const listOf = new Int32Array(1 << 16);
  const lists: Sought[][] = [[]];
  literals.forEach((word, literal) => {
    const a = word.charCodeAt(0);
    const b = word.charCodeAt(1);
    const at = slot(a, b);
    filter[at >> 3] = (filter[at >> 3] ?? 0) | (1 << (at & 7));
    if (listOf[at] === 0) listOf[at] = lists.push([]) - 1;
    lists[listOf[at] ?? 0]?.push({ literal, pair: a * 65536 + b, third: word.length > 2 ? word.charCodeAt(2) : 0, word });
  });
  // Longest first, so that a caller that takes the first sees the whole word.
  for (const list of lists) list.sort((x, y) => y.word.length - x.word.length);
  return (text, units, hit) => {
    let a = units[0] ?? 0;
    for (let i = 0; i + 1 < units.length; i++) {
      const b = units[i + 1] as number;
      const at = slot(a, b);
      if (((filter[at >> 3] as number) & (1 << (at & 7))) !== 0) {
        const pair = a * 65536 + b;
        const third = units[i + 2] as number;
        for (const s of lists[listOf[at] as number] as Sought[])
          if (s.pair === pair && (s.third === 0 || (s.third === third && text.startsWith(s.word, i)))) hit(s.literal, i);
      }
      a = b;
    }
  };
}

const slot = (a: number, b: number): number => (a * 31 + b * 7) & 0xffff;
