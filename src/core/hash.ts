/**
 * A text's 48-bit hash as 12 hex digits, the same on every machine: two FNV-1a runs with different primes, each finished as MurmurHash3 finishes its words.
 * For names that must be stable and spread out, not for secrets: two texts of one document meet once in some 10^14 pairs. A text may come in pieces, which
 * need not be put together for it.
 */
export class Hash48 {
  #a = 0x811c9dc5;
  #b = 0x9747b28c;
  #length = 0;

  add(text: string): this {
    let a = this.#a;
    let b = this.#b;
    for (let i = 0; i < text.length; i++) {
      const c = text.charCodeAt(i);
      a = Math.imul(a ^ c, 0x01000193);
      b = Math.imul(b ^ c, 0x5bd1e995);
      b ^= b >>> 15;
    }
    this.#a = a;
    this.#b = b;
    this.#length += text.length;
    return this;
  }

  /** The 12 digits of what was added so far; more may follow. */
  hex(): string {
    return this.named('x').slice(2);
  }

  /** The same digits behind a letter and a dash, made at once: a string put together from pieces is laid out anew by whoever reads it. */
  named(letter: string): string {
    const a = finish(this.#a);
    const b = finish(this.#b ^ this.#length);
    return String.fromCharCode(
      letter.charCodeAt(0),
      45,
      digit(a >>> 28),
      digit(a >>> 24),
      digit(a >>> 20),
      digit(a >>> 16),
      digit(a >>> 12),
      digit(a >>> 8),
      digit(a >>> 4),
      digit(a),
      digit(b >>> 12),
      digit(b >>> 8),
      digit(b >>> 4),
      digit(b),
    );
  }
}

/** The character of a number's last four bits in hex. */
const digit = (n: number): number => DIGITS[n & 15] as number;
const DIGITS = Uint8Array.from('0123456789abcdef', (c) => c.charCodeAt(0));

function finish(word: number): number {
  let h = word ^ (word >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
