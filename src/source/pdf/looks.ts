/** Characters that only look right: Kangxi radicals, radical supplements and strokes for the characters themselves. Fonts made on some systems map to them. */
import RADICALS from './radicals.json' with { type: 'json' };

const MAP: Readonly<Record<string, string>> = RADICALS;
// radicals.json is Unicode's EquivalentUnifiedIdeograph.txt, version 14. Compatibility ideographs have their equal by normalisation.
const LOOKALIKE = /[\u2E80-\u2FDF\u31C0-\u31EF\uF900-\uFAFF]/g;
// Symbol fonts put their signs at U+F020 to U+F0FF.
const SYMBOL = /[\uF020-\uF0FF]/g;
const SIGNS: Readonly<Record<string, string>> = {
  '\uF0B7': '\u2022',
  '\uF06C': '\u25CF',
  '\uF06E': '\u25A0',
  '\uF0FC': '\u2713',
  '\uF0D8': '\u27A2',
  '\uF02D': '-',
};
// Soft hyphens, joiners and marks of direction stand for nothing that is read; other control characters are no text.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const INVISIBLE = /[\u0000-\u001F\u007F-\u009F\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/g;

/** Maps look-alikes to the ordinary characters. */
export const ordinary = (text: string): string =>
  text
    .replace(LOOKALIKE, (c) => MAP[c] ?? c.normalize('NFC'))
    .replace(SYMBOL, (c) => SIGNS[c] ?? '')
    .replace(INVISIBLE, '');
