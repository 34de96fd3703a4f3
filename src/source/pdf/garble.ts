/**
 * Fonts whose text is not what the page shows: no mapping to characters at all, or GBK bytes that pass for Latin-1.
 * A font is judged by all its text together, for pdf.js doesn't say where a mapping came from.
 */
import { gbShare } from '../guess.ts';
import type { Piece } from './piece.ts';

export type Verdict = 'fine' | 'unmapped' | 'gbk';

/** Judges every font of a document. */
export function judgeFonts(pieces: Iterable<Piece>): Map<string, Verdict> {
  const texts = new Map<string, string[]>();
  for (const p of pieces) {
    const list = texts.get(p.font);
    if (list) list.push(p.text);
    else texts.set(p.font, [p.text]);
  }
  return new Map([...texts].map(([font, parts]) => [font, judge(parts.join(''))]));
}

function judge(raw: string): Verdict {
  const text = raw.replace(/[ \u00A0\u3000]/g, '').slice(0, 20_000);
  const high = count(text, (u) => u >= 0x80 && u <= 0xff);
  if (high >= 4 && high * 2 >= text.length && gbShare(latinBytes(text)) >= 0.85) return 'gbk';
  const strange = count(text, isStrange);
  if (text.length >= 3 && strange * 5 > text.length) return 'unmapped';
  const han = count(text, isHan);
  if (han >= 20 && count(text, (u) => EVERYDAY.has(u)) < han * 0.5) return 'unmapped';
  return 'fine';
}

function count(text: string, test: (unit: number) => boolean): number {
  let n = 0;
  for (let k = 0; k < text.length; k++) if (test(text.charCodeAt(k))) n++;
  return n;
}

const isHan = (u: number): boolean => u >= 0x3400 && u <= 0x9fff;

/** Blocks that Chinese office documents draw on; a text from elsewhere is glyph numbers read as characters. Symbol fonts' private signs are let be. */
const USUAL: readonly (readonly [from: number, to: number])[] = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x1cd, 0x1dc],
  [0x2c6, 0x2dd],
  [0x370, 0x45f],
  [0x1e00, 0x1eff],
  [0x2000, 0x27bf],
  [0x2e80, 0x9fff],
  [0xd840, 0xdfff],
  [0xf020, 0xf0ff],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe6f],
  [0xff00, 0xffef],
];
const isStrange = (u: number): boolean => !USUAL.some(([from, to]) => u >= from && u <= to);

/** The everyday characters of GB 2312 (level 1) and of Big5 (level 1). */
const EVERYDAY = new Set<number>([...everyday('gb18030', 0xb0, 0xd7, 0xa1), ...everyday('big5', 0xa4, 0xc6, 0x40)]);

function* everyday(encoding: string, from: number, to: number, trail: number): Generator<number> {
  const decoder = new TextDecoder(encoding);
  for (let lead = from; lead <= to; lead++) {
    const row: number[] = [];
    for (let t = trail; t <= 0xfe; t++) if (t !== 0x7f && (t < 0x7f || t >= 0xa1)) row.push(lead, t);
    for (const c of decoder.decode(new Uint8Array(row))) yield c.charCodeAt(0);
  }
}

/** Windows-1252's characters at 0x80 to 0x9F, back to their bytes. */
const WINDOWS = new Map([...new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 32 }, (_, k) => 0x80 + k))].map((c, k) => [c, 0x80 + k]));

function latinBytes(text: string): Uint8Array {
  return Uint8Array.from([...text], (c) => WINDOWS.get(c) ?? Math.min(c.charCodeAt(0), 0xff));
}

/** Reads characters that are bytes of GBK as what they stand for. Blanks between the two halves of a character came from the layout. */
export function repairGbk(text: string): string {
  const bytes: number[] = [];
  let lead = false;
  for (const b of latinBytes(text)) {
    if (lead && b === 0x20) continue;
    lead = !lead && b >= 0x81;
    bytes.push(b);
  }
  return new TextDecoder('gb18030').decode(Uint8Array.from(bytes));
}
