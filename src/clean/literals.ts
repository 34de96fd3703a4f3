/** Finds many literals in one pass, so that a document is read once however many rules there are. */

/** An occurrence of a literal: its number in the list that the finder was made from, and where it begins. */
export type Hit = (literal: number, at: number) => void;

/** Makes a finder of literals of two characters or more. It is given a text and its units. Its time is linear in the text and hardly depends on how many literals there are. */
export function literalFinder(literals: readonly string[]): (text: string, units: Uint16Array, hit: Hit) => void {
  // A literal is looked for by its first two characters: in a filter of 64 K bits, which stays at hand, and then among those of the same place in it.
  const filter = new Uint8Array(1 << 13);
  const first = new Uint16Array(1 << 16);
  const places = literals.map((word) => slot(word.charCodeAt(0), word.charCodeAt(1)));
  // Longest first, so that a caller that takes the first sees the whole word.
  const order = literals.map((_, i) => i).sort((x, y) => (places[x] ?? 0) - (places[y] ?? 0) || (literals[y]?.length ?? 0) - (literals[x]?.length ?? 0));
  const words = order.map((i) => literals[i] as string);
  // Of each word, in that order: its first two characters as one number, its third or 0, and whether another of the same place follows.
  const pairs = Int32Array.from(words, (w) => pairOf(w.charCodeAt(0), w.charCodeAt(1)));
  const thirds = Uint16Array.from(words, (w) => (w.length > 2 ? w.charCodeAt(2) : 0));
  const more = Uint8Array.from(order, (i, k) => (places[order[k + 1] as number] === places[i] ? 1 : 0));
  order.forEach((i, k) => {
    const at = places[i] as number;
    if (k > 0 && places[order[k - 1] as number] === at) return;
    filter[at >> 3] = (filter[at >> 3] as number) | (1 << (at & 7));
    first[at] = k;
  });
  return (text, units, hit) => {
    let a = units[0] ?? 0;
    for (let i = 0; i + 1 < units.length; i++) {
      const b = units[i + 1] as number;
      const at = slot(a, b);
      if (((filter[at >> 3] as number) & (1 << (at & 7))) !== 0) {
        const pair = pairOf(a, b);
        const third = units[i + 2] as number;
        let k = first[at] as number;
        for (;;) {
          if (pairs[k] === pair && (thirds[k] === 0 || (thirds[k] === third && text.startsWith(words[k] as string, i)))) hit(order[k] as number, i);
          if (more[k] === 0) break;
          k++;
        }
      }
      a = b;
    }
  };
}

const slot = (a: number, b: number): number => (a * 31 + b * 7) & 0xffff;
const pairOf = (a: number, b: number): number => (a << 16) | b;
