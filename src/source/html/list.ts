/** The numbers that a browser writes in front of list items: CSS Counter Styles 3, as far as Chinese pages use it. */
import { formatNumber } from '../docx/number-formats.ts';

/** CSS's styles by the name that Word has for the same way of counting, and what stands behind the number. */
const STYLES: ReadonlyMap<string, readonly [format: string, behind: string]> = new Map(
  Object.entries({
    decimal: ['decimal', '. '],
    'decimal-leading-zero': ['decimalZero', '. '],
    'lower-alpha': ['lowerLetter', '. '],
    'lower-latin': ['lowerLetter', '. '],
    'upper-alpha': ['upperLetter', '. '],
    'upper-latin': ['upperLetter', '. '],
    'lower-roman': ['lowerRoman', '. '],
    'upper-roman': ['upperRoman', '. '],
    'cjk-ideographic': ['chineseCountingThousand', '、'],
    'simp-chinese-informal': ['chineseCountingThousand', '、'],
    'trad-chinese-informal': ['chineseCountingThousand', '、'],
    'japanese-informal': ['chineseCountingThousand', '、'],
    'simp-chinese-formal': ['chineseLegalSimplified', '、'],
    'trad-chinese-formal': ['chineseLegalSimplified', '、'],
    'cjk-decimal': ['ideographDigital', '、'],
    'cjk-heavenly-stem': ['ideographTraditional', '、'],
    'cjk-earthly-branch': ['ideographZodiac', '、'],
  } as const),
);
const TYPES: ReadonlyMap<string, string> = new Map(Object.entries({ '1': 'decimal', a: 'lower-alpha', A: 'upper-alpha', i: 'lower-roman', I: 'upper-roman' }));
const SILENT = new Set(['none', 'disc', 'circle', 'square', 'disclosure-open', 'disclosure-closed']);

/** The name of a list's style: CSS before the type attribute, decimal where neither speaks. */
export const listStyle = (css: string | undefined, type: string | undefined): string => css ?? TYPES.get(type ?? '') ?? 'decimal';

/** An item's number with its punctuation, '' for a style that has none. An unknown style counts in decimal, as the standard has it. */
export function listNumber(style: string, n: number): string {
  if (SILENT.has(style)) return '';
  const [format, behind] = STYLES.get(style) ?? (['decimal', '. '] as const);
  return formatNumber(n, format) + behind;
}
