/** RTF as a row of tokens: groups, control words with their numbers, bytes of text. */

export type Token =
  | { readonly kind: 'open' | 'close' }
  | { readonly kind: 'word'; readonly word: string; readonly value: number | undefined }
  /** One byte of text: typed, written as \'hh, or \\, \{ and \}, each of which may be the second half of a Chinese character. */
  | { readonly kind: 'byte'; readonly byte: number };

const letter = (b: number | undefined): boolean => b !== undefined && ((b >= 0x61 && b <= 0x7a) || (b >= 0x41 && b <= 0x5a));
const digit = (b: number | undefined): boolean => b !== undefined && b >= 0x30 && b <= 0x39;

/** Reads the tokens in order. Binary data is skipped by its stated length, line ends of the file mean nothing. */
export function* tokens(bytes: Uint8Array): Generator<Token> {
  for (let at = 0; at < bytes.length; ) {
    const b = bytes[at] ?? 0;
    at++;
    if (b === 0x7b) yield { kind: 'open' };
    else if (b === 0x7d) yield { kind: 'close' };
    else if (b === 0x0a || b === 0x0d || b === 0) continue;
    else if (b !== 0x5c) yield { kind: 'byte', byte: b };
    else if (letter(bytes[at])) {
      const start = at;
      while (letter(bytes[at]) && at - start < 32) at++;
      const word = String.fromCharCode(...bytes.subarray(start, at));
      const sign = bytes[at] === 0x2d && digit(bytes[at + 1]) ? -1 : 1;
      if (sign < 0) at++;
      const first = at;
      while (digit(bytes[at]) && at - first < 10) at++;
      const value = at > first ? sign * Number(String.fromCharCode(...bytes.subarray(first, at))) : undefined;
      if (bytes[at] === 0x20) at++;
      if (word === 'bin') at += Math.max(0, value ?? 0);
      else yield { kind: 'word', word, value };
    } else {
      const sign = String.fromCharCode(bytes[at] ?? 0);
      at++;
      if (sign === "'") {
        const byte = Number.parseInt(String.fromCharCode(bytes[at] ?? 0, bytes[at + 1] ?? 0), 16);
        at += 2;
        if (!Number.isNaN(byte)) yield { kind: 'byte', byte };
      } else if (sign === '\\' || sign === '{' || sign === '}') yield { kind: 'byte', byte: sign.charCodeAt(0) };
      else yield { kind: 'word', word: sign, value: undefined };
    }
  }
}
