import { codeAt } from '../../core/units.ts';

/** What a character can do in a number. One table look-up a character keeps the scan fast: most of a text is `Char.other`. */
export const Char = {
  other: 0,
  /** 0-9 */
  digit: 1,
  /** 一二三…九两零〇 */
  chinese: 2,
  /** 壹贰叁…: also parts of words (放肆, 登陆, 队伍), so they count only beside one another. */
  formal: 3,
  /** 十百千廿卅 */
  ten: 4,
  /** 拾佰仟 */
  formalTen: 5,
  /** 万亿兆 */
  myriad: 6,
  /** Anything else that can begin a mention: masks, 半, 全, 翻, 对, a lone %. */
  other2: 7,
} as const;

const VALUE = new Float64Array(65536);
/** Each character's part in numbers, one of `Char`. */
export const KIND: Uint8Array = new Uint8Array(65536);

function row(kind: number, chars: string, values: readonly number[]): void {
  for (let i = 0; i < chars.length; i++) {
    KIND[chars.charCodeAt(i)] = kind;
    VALUE[chars.charCodeAt(i)] = values[i] ?? 0;
  }
}

const ONE_TO_NINE = [1, 2, 3, 4, 5, 6, 7, 8, 9];
row(Char.digit, '0123456789', [0, ...ONE_TO_NINE]);
row(Char.chinese, '一二三四五六七八九', ONE_TO_NINE);
row(Char.chinese, '两\u96F6\u3007\u25CB', [2, 0, 0, 0]);
row(Char.formal, '壹贰叁肆伍陆柒捌玖', ONE_TO_NINE);
row(Char.formal, '貳參陸', [2, 3, 6]);
row(Char.ten, '十百千廿卅', [10, 100, 1000, 20, 30]);
row(Char.formalTen, '拾佰仟', [10, 100, 1000]);
row(Char.myriad, '万萬亿億兆', [1e4, 1e4, 1e8, 1e8, 1e12]);
row(Char.other2, 'Xx*_×%半全翻对过', []);

/** The character's part in numbers, one of `Char`; 0 beyond the end of a text. */
export const kindAt = (text: string, at: number): number => KIND[codeAt(text, at)] as number;

/** The value of a digit, of 十百千 or of 万亿兆. */
export const valueAt = (text: string, at: number): number => VALUE[codeAt(text, at)] as number;

/** Is it a Chinese character (of the basic block)? */
export const isHan = (text: string, at: number): boolean => {
  const c = text.charCodeAt(at);
  return c >= 0x4e00 && c <= 0x9fff;
};

/** Is it an ASCII letter? */
export const isLetter = (text: string, at: number): boolean => {
  const c = text.charCodeAt(at) | 32;
  return c >= 97 && c <= 122;
};

/** Is it an ASCII digit? */
export const isDigit = (text: string, at: number): boolean => kindAt(text, at) === Char.digit;

/** Skips up to `most` blanks and zero-width marks, which scraped pages leave between a number and its unit. Line ends and tabs, which part cells, are no blanks. */
export function skipBlanks(text: string, at: number, most = 3): number {
  let i = at;
  while (i - at < most) {
    const c = text.charCodeAt(i);
    if (c !== 0x20 && c !== 0x200b && c !== 0xfeff) break;
    i++;
  }
  return i;
}
