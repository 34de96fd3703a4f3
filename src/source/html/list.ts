/** The numbers that a browser writes in front of list items: CSS Counter Styles 3, as far as Chinese pages use it. */

type Style = (n: number) => string;

const DIGITS = '零一二三四五六七八九';
const FORMAL = '零壹贰叁肆伍陆柒捌玖';

/** Chinese counting below ten thousand: 十二, 一百零五. `formal` is the writing of cheques. */
function chinese(n: number, formal = false): string {
  if (n < 0 || n > 9999) return String(n);
  const digits = formal ? FORMAL : DIGITS;
  const units = formal ? ['', '拾', '佰', '仟'] : ['', '十', '百', '千'];
  if (n === 0) return digits.charAt(0);
  let out = '';
  for (const [k, d] of [...String(n)].entries()) {
    const place = String(n).length - 1 - k;
    if (d !== '0') out += digits.charAt(Number(d)) + (units[place] ?? '');
    else if (out !== '' && !out.endsWith(digits.charAt(0))) out += digits.charAt(0);
  }
  while (out.length > 1 && out.endsWith(digits.charAt(0))) out = out.slice(0, -1);
  return !formal && n >= 10 && n < 20 ? out.slice(1) : out;
}

const ROMAN: readonly (readonly [value: number, letters: string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(n: number): string {
  if (n < 1 || n > 3999) return String(n);
  let rest = n;
  let out = '';
  for (const [value, letters] of ROMAN) {
    for (; rest >= value; rest -= value) out += letters;
  }
  return out;
}

/** a … z, aa, ab …: any row of signs counted the way of spreadsheet columns. */
function alphabetic(n: number, signs: string): string {
  if (n < 1) return String(n);
  let out = '';
  for (let rest = n; rest > 0; rest = Math.floor((rest - 1) / signs.length)) out = signs.charAt((rest - 1) % signs.length) + out;
  return out;
}

const fixed = (n: number, signs: string): string => (n >= 1 && n <= signs.length ? signs.charAt(n - 1) : chinese(n));
const LATIN = 'abcdefghijklmnopqrstuvwxyz';
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';
const informal: Style = (n) => `${chinese(n)}、`;

const STYLES: Readonly<Record<string, Style>> = {
  decimal: (n) => `${n}. `,
  'decimal-leading-zero': (n) => `${String(n).padStart(2, '0')}. `,
  'lower-alpha': (n) => `${alphabetic(n, LATIN)}. `,
  'lower-latin': (n) => `${alphabetic(n, LATIN)}. `,
  'upper-alpha': (n) => `${alphabetic(n, LATIN).toUpperCase()}. `,
  'upper-latin': (n) => `${alphabetic(n, LATIN).toUpperCase()}. `,
  'lower-roman': (n) => `${roman(n)}. `,
  'upper-roman': (n) => `${roman(n).toUpperCase()}. `,
  'cjk-ideographic': informal,
  'simp-chinese-informal': informal,
  'trad-chinese-informal': informal,
  'japanese-informal': informal,
  'simp-chinese-formal': (n) => `${chinese(n, true)}、`,
  'trad-chinese-formal': (n) => `${chinese(n, true)}、`,
  'cjk-decimal': (n) => `${String(n).replace(/\d/g, (d) => DIGITS.charAt(Number(d)).replace('零', '\u3007'))}、`,
  'cjk-heavenly-stem': (n) => `${fixed(n, STEMS)}、`,
  'cjk-earthly-branch': (n) => `${fixed(n, BRANCHES)}、`,
};
const TYPES: Readonly<Record<string, string>> = { '1': 'decimal', a: 'lower-alpha', A: 'upper-alpha', i: 'lower-roman', I: 'upper-roman' };
const SILENT = new Set(['none', 'disc', 'circle', 'square', 'disclosure-open', 'disclosure-closed']);

/** The name of a list's style: CSS before the type attribute, decimal where neither speaks. */
export const listStyle = (css: string | undefined, type: string | undefined): string => css ?? TYPES[type ?? ''] ?? 'decimal';

/** An item's number with its punctuation, '' for a style that has none. An unknown style counts in decimal, as the standard has it. */
export function listNumber(style: string, n: number): string {
  if (SILENT.has(style)) return '';
  return (STYLES[style] ?? (STYLES.decimal as Style))(n);
}
