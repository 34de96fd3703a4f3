import { textOf, unitsOf } from './units.ts';

/**
 * Length-preserving folding, for matching only: what is quoted is always what stands in the source.
 * Full-width forms U+FF01 to U+FF5E become ASCII, an ideographic space becomes a blank, look-alike quotes and dashes become the usual ones, and so do line ends.
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
  '\u2105': '%', // a sign that typists take for a percent sign
  '\uFE6A': '%',
  '\u2236': ':', // ratio
  '\uFE30': ':', // a vertical form that stands for a ratio
  '\u2215': '/',
  '\u2044': '/',
  '\u2012': '-',
  '\u2013': '-',
  '\u2212': '-',
  '\u2010': '-',
  '\u2011': '-',
  '\r': '\n', // half of a Windows line break, or all of an old Macintosh's: patterns see line ends alone
  '\u2028': '\n',
  '\u2029': '\n',
};
/** What each UTF-16 unit is folded to; 0 where it stays, as most do. */
const FOLDED = new Uint16Array(0x10000);
for (let unit = 0xff01; unit <= 0xff5e; unit++) FOLDED[unit] = unit - 0xfee0;
for (const [from, to] of Object.entries(LOOKS)) FOLDED[from.charCodeAt(0)] = to.charCodeAt(0);

/** Up to this length a text is read unit by unit as it stands: to lay out an array for it costs more. */
const SHORT = 200;

/** Folds a text, unit for unit: the result has the same length, so an index into it is an index into the text. */
export function fold(text: string): string {
  const { length } = text;
  if (length <= SHORT) {
    let i = 0;
    while (i < length && FOLDED[text.charCodeAt(i)] === 0) i++;
    if (i === length) return text;
  }
  const units = unitsOf(text);
  let i = 0;
  while (i < length && FOLDED[units[i] as number] === 0) i++;
  if (i === length) return text;
  const folded = units.slice();
  for (; i < length; i++) {
    const to = FOLDED[folded[i] as number] as number;
    if (to !== 0) folded[i] = to;
  }
  return textOf(folded);
}
