/**
 * Length-preserving folding, for matching only: what is quoted is always what stands in the source.
 * Full-width forms U+FF01 to U+FF5E become ASCII, an ideographic space becomes a blank, look-alike quotes and dashes become the usual ones.
 */
const LOOKS: Readonly<Record<string, string>> = {
  '\u3000': ' ', // ideographic space
  '\u00A0': ' ', // no-break space
  '\u301E': '\u201D', // 〞, a closing quote that some sites write for ”
  '\u301D': '\u201C',
  '\u301F': '\u201D',
  '\uFE50': ',',
  '\uFE52': '.',
  '\uFE55': ':',
  '\u2236': ':', // ratio
  '\uFE30': ':', // a vertical form that stands for a ratio
  '\u2215': '/',
  '\u2044': '/',
  '\u2012': '-',
  '\u2013': '-',
  '\u2212': '-',
  '\u2010': '-',
  '\u2011': '-',
};
const WIDE = /[\uFF01-\uFF5E\u3000\u00A0\u301D-\u301F\uFE30\uFE50\uFE52\uFE55\u2236\u2215\u2044\u2010-\u2013\u2212]/g;

const foldChar = (c: string): string => LOOKS[c] ?? String.fromCharCode(c.charCodeAt(0) - 0xfee0);

/** Folds a text, unit for unit: the result has the same length, so an index into it is an index into the text. */
export const fold = (text: string): string => text.replace(WIDE, foldChar);
