/** Finds many literals in one pass, so that a document is read once however many rules there are. */

/** An occurrence of a literal: its number in the list that the finder was made from, and where it begins. */
export type Hit = (literal: number, at: number) => void;

/** Makes a finder of literals of two characters or more. Its time is linear in the text and hardly depends on how many literals there are. */
export function literalFinder(literals: readonly string[]): (text: string, from: number, to: number, hit: Hit) => void {
  // A literal is looked for by its first two characters: a filter of 64 K bits first, then a map.
  const filter = new Uint8Array(1 << 16);
  const first = new Uint8Array(1 << 16);
  const byPair = new Map<number, number[]>();
  literals.forEach((word, i) => {
    const a = word.charCodeAt(0);
    const b = word.charCodeAt(1);
    first[a] = 1;
    filter[slot(a, b)] = 1;
    const key = a * 65536 + b;
    const list = byPair.get(key);
    if (list) list.push(i);
    else byPair.set(key, [i]);
  });
  // Longest first, so that a caller that takes the first sees the whole word.
  for (const list of byPair.values()) list.sort((x, y) => (literals[y]?.length ?? 0) - (literals[x]?.length ?? 0));
  return (text, from, to, hit) => {
    let a = text.charCodeAt(from);
    for (let i = from; i + 1 < to; i++) {
      const b = text.charCodeAt(i + 1);
      if (first[a] === 1 && filter[slot(a, b)] === 1) {
        const list = byPair.get(a * 65536 + b);
        if (list)
          for (const n of list) {
            const word = literals[n] ?? '';
            if (i + word.length <= to && text.startsWith(word, i)) hit(n, i);
          }
      }
      a = b;
    }
  };
}

const slot = (a: number, b: number): number => (a * 31 + b * 7) & 0xffff;
