import { isUtf8 as valid } from 'node:buffer';

/**
 * Which encoding a text without a mark is in. Strict UTF-8 comes first: hardly any text of another encoding passes it.
 * For the rest the shares of everyday characters decide: both GB 2312 and Big5 put them in a range of lead bytes of their own.
 */
export interface Guess {
  readonly encoding: 'utf-8' | 'gb18030' | 'big5' | 'utf-16le' | 'utf-16be';
  readonly certainty: 'high' | 'low';
  /** Why, for a person. */
  readonly because: string;
}

const SAMPLE = 1 << 18;

/** Guesses from the first 256 KB (UTF-8 is tested over the whole). */
export function guess(bytes: Uint8Array): Guess {
  const wide = utf16(bytes);
  if (wide) return wide;
  if (isUtf8(bytes)) return { encoding: 'utf-8', certainty: 'high', because: 'all of it is valid UTF-8' };
  const sample = bytes.subarray(0, SAMPLE);
  const broken = brokenUtf8(sample);
  if (broken) return broken;
  const gb = share(sample, gbClass);
  const big = share(sample, big5Class);
  const [encoding, best, other] = big > gb ? (['big5', big, gb] as const) : (['gb18030', gb, big] as const);
  const certain = best >= 0.85 && best - other >= 0.1;
  return { encoding, certainty: certain ? 'high' : 'low', because: `${Math.round(best * 100)} % of it are everyday characters there` };
}

/** Is it valid UTF-8 from end to end? */
export const isUtf8 = (bytes: Uint8Array): boolean => valid(bytes);

/**
 * UTF-8 that was cut or has a few bad bytes: sequences of three bytes, which Chinese is made of, outnumber the bad places by far.
 * Two-byte sequences don't count: GBK is full of pairs that pass for them.
 */
function brokenUtf8(bytes: Uint8Array): Guess | undefined {
  let good = 0;
  let bad = 0;
  for (let k = 0; k < bytes.length; ) {
    const b = bytes[k] ?? 0;
    const size = b < 0x80 ? 1 : b >= 0xc2 && b < 0xe0 ? 2 : b >= 0xe0 && b < 0xf0 ? 3 : b >= 0xf0 && b < 0xf5 ? 4 : 0;
    let n = 1;
    while (n < size && ((bytes[k + n] ?? 0) & 0xc0) === 0x80) n++;
    if (size > 0 && n === size) {
      if (size > 2) good++;
    } else if (k + n < bytes.length) bad++;
    k += n;
  }
  // A lone cut at the end counts for nothing: even one good character tells UTF-8 then.
  if (good === 0 || bad * 4 > good) return undefined;
  return { encoding: 'utf-8', certainty: bad * 20 > good ? 'low' : 'high', because: `${good} characters are valid UTF-8, ${bad} places are not` };
}

type Class = 0 | 1 | 2 | 3;
/** How a pair of bytes reads: 0 no pair at all, 1 rare, 2 everyday, 3 the first half of a four-byte character. */
type Classify = (lead: number, trail: number) => Class;

const gbClass: Classify = (lead, trail) => {
  if (lead < 0x81 || lead === 0xff) return 0;
  if (trail >= 0x30 && trail <= 0x39) return 3;
  if (trail < 0x40 || trail === 0x7f || trail === 0xff) return 0;
  if (trail < 0xa1) return 1;
  // Rows 1 to 3 are punctuation, digits and full-width forms, 16 to 55 the 3755 everyday characters.
  return (lead >= 0xb0 && lead <= 0xd7) || (lead >= 0xa1 && lead <= 0xa3) ? 2 : 1;
};

/** The share of everyday characters of GB 2312 among the pairs of these bytes, 0 to 1. */
export const gbShare = (bytes: Uint8Array): number => share(bytes, gbClass);

const big5Class: Classify = (lead, trail) => {
  if (lead < 0x81 || lead === 0xff) return 0;
  if (trail < 0x40 || (trail > 0x7e && trail < 0xa1) || trail === 0xff) return 0;
  return lead >= 0xa1 && lead <= 0xc6 ? 2 : 1;
};

/** The share of everyday characters among all pairs, 0 to 1; a pair that can't be weighs three times. */
function share(bytes: Uint8Array, classify: Classify): number {
  let everyday = 0;
  let all = 0;
  for (let k = 0; k < bytes.length; k++) {
    const lead = bytes[k] ?? 0;
    if (lead < 0x80) continue;
    if (k + 1 >= bytes.length) break;
    const kind = classify(lead, bytes[k + 1] ?? 0);
    all += kind === 0 ? 3 : 1;
    if (kind === 2) everyday++;
    if (kind === 3) k += 3;
    else if (kind !== 0) k++;
  }
  return all === 0 ? 0 : everyday / all;
}

/** UTF-16 without a mark: half of an even number of bytes, taken as units, are Han, ASCII or East Asian punctuation, and hardly one is impossible. */
function utf16(bytes: Uint8Array): Guess | undefined {
  if (bytes.length < 4) return undefined;
  const sample = bytes.subarray(0, Math.min(bytes.length, 1 << 16) & ~1);
  // Text in other encodings has no zero bytes; Han in UTF-16 alone has none either, and then must be nearly perfect and nothing else.
  const zero = Buffer.from(sample.buffer, sample.byteOffset, sample.length).includes(0);
  if (!zero && isUtf8(bytes)) return undefined;
  const little = units(sample, 0);
  const big = units(sample, 1);
  const best = Math.max(little, big);
  if (best < (zero ? 0.9 : 0.97)) return undefined;
  if (!zero && Math.max(share(sample, gbClass), share(sample, big5Class)) > 0.8) return undefined;
  return { encoding: little >= big ? 'utf-16le' : 'utf-16be', certainty: zero ? 'high' : 'low', because: 'its byte pairs read as characters' };
}

/** The share of 16-bit units that a Chinese text would have; `first` is the place of the high byte's partner: 0 for little endian. */
function units(bytes: Uint8Array, first: 0 | 1): number {
  let fit = 0;
  for (let k = 0; k + 1 < bytes.length; k += 2) {
    const u = first === 0 ? (bytes[k] ?? 0) | ((bytes[k + 1] ?? 0) << 8) : ((bytes[k] ?? 0) << 8) | (bytes[k + 1] ?? 0);
    if (isEveryday(u)) fit++;
  }
  return fit / (bytes.length >> 1);
}

const isEveryday = (u: number): boolean =>
  (u >= 0x4e00 && u <= 0x9fa5) ||
  (u >= 0x20 && u < 0x7f) ||
  u === 9 ||
  u === 10 ||
  u === 13 ||
  (u >= 0x3000 && u <= 0x303f) ||
  (u >= 0xff01 && u <= 0xff5e) ||
  (u >= 0x2010 && u <= 0x2642);
