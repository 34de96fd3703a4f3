/** Characters of symbol fonts as Unicode. Such a font draws ≥ or ☑ for a byte of its own, which a file keeps at U+F000 plus the byte (ECMA-376 part 1, 17.3.3.30). */
import tables from './symbols.json' with { type: 'json' };

const FONTS: ReadonlyMap<string, Readonly<Record<string, string>>> = new Map(Object.entries(tables));

/** Is it a font whose letters are signs? */
const isSymbolFont = (font: string | undefined): boolean => font !== undefined && FONTS.has(font.toLowerCase());

/** The sign that a font draws for a code, as w:sym names them. Returns '' for a sign that is not known: its code alone would be noise. */
export function symbol(font: string | undefined, code: number): string {
  const byte = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  const table = FONTS.get((font ?? '').toLowerCase());
  if (table && byte < 0x100) return table[byte.toString(16).toUpperCase().padStart(2, '0')] ?? plain(font, byte);
  if (code >= 0xe000 && code <= 0xf8ff) return '';
  return code > 0x1f && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : '';
}

/** The Symbol font keeps digits and signs of ASCII where they are. */
const plain = (font: string | undefined, byte: number): string =>
  font?.toLowerCase() === 'symbol' && byte > 0x1f && byte < 0x40 ? String.fromCharCode(byte) : '';

const PRIVATE = /[\uF000-\uF0FF]/;

/** A run's text with the signs of its font as Unicode. Blanks stay. */
export function readable(text: string, font: string | undefined): string {
  const own = isSymbolFont(font);
  if (!own && !PRIVATE.test(text)) return text;
  return Array.from(text, (c) => {
    const code = c.codePointAt(0) ?? 0;
    const drawn = (code >= 0xf000 && code <= 0xf0ff) || (own && code > 0x20 && code < 0x100);
    return drawn ? symbol(font, code) : c;
  }).join('');
}
