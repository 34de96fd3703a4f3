/**
 * A list's counter as text, for each number format that offices use (ST_NumberFormat, ECMA-376 part 1, 17.18.59).
 * A sequence that has an end goes on in plain digits past it, as Word shows it; so does a format that isn't known.
 */

/** Sequences with an end, from 1. */
const SEQUENCES = {
  ideographTraditional: '甲乙丙丁戊己庚辛壬癸',
  ideographZodiac: '子丑寅卯辰巳午未申酉戌亥',
  decimalEnclosedCircle: '\u2460\u2461\u2462\u2463\u2464\u2465\u2466\u2467\u2468\u2469\u246A\u246B\u246C\u246D\u246E\u246F\u2470\u2471\u2472\u2473',
  decimalEnclosedCircleChinese: '\u2460\u2461\u2462\u2463\u2464\u2465\u2466\u2467\u2468\u2469',
  decimalEnclosedParen: '\u2474\u2475\u2476\u2477\u2478\u2479\u247A\u247B\u247C\u247D\u247E\u247F\u2480\u2481\u2482\u2483\u2484\u2485\u2486\u2487',
  decimalEnclosedFullstop: '\u2488\u2489\u248A\u248B\u248C\u248D\u248E\u248F\u2490\u2491\u2492\u2493\u2494\u2495\u2496\u2497\u2498\u2499\u249A\u249B',
  ideographEnclosedCircle: '\u3280\u3281\u3282\u3283\u3284\u3285\u3286\u3287\u3288\u3289',
} as const;

/** The characters of a way of counting with positions: digits from zero, and what stands for ten, hundred, thousand, ten thousand. */
interface Counting {
  readonly digits: string;
  readonly units: string;
  /** Written for a gap inside a number; '' where gaps aren't written. */
  readonly gap: string;
  /** Is a one before ten, hundred and thousand left out: at the front before ten (十一), or everywhere (百十)? */
  readonly bareOne: 'ten' | 'all' | 'never';
}

const COUNTINGS = {
  chineseCountingThousand: { digits: '〇一二三四五六七八九', units: '十百千万', gap: '〇', bareOne: 'ten' },
  taiwaneseCountingThousand: { digits: '零一二三四五六七八九', units: '十百千萬', gap: '零', bareOne: 'ten' },
  chineseLegalSimplified: { digits: '零壹贰叁肆伍陆柒捌玖', units: '拾佰仟萬', gap: '零', bareOne: 'never' },
  ideographLegalTraditional: { digits: '零壹貳參肆伍陸柒捌玖', units: '拾佰仟萬', gap: '零', bareOne: 'never' },
  japaneseCounting: { digits: '〇一二三四五六七八九', units: '十百千万', gap: '', bareOne: 'all' },
  japaneseLegal: { digits: '〇壱弐参四伍六七八九', units: '拾百阡萬', gap: '', bareOne: 'never' },
} as const satisfies Readonly<Record<string, Counting>>;

/** Formats that write digit by digit. */
const DIGITS: Readonly<Record<string, string>> = {
  ideographDigital: '〇一二三四五六七八九',
  japaneseDigitalTenThousand: '〇一二三四五六七八九',
  taiwaneseDigital: '○一二三四五六七八九',
  decimalFullWidth: '\uFF10\uFF11\uFF12\uFF13\uFF14\uFF15\uFF16\uFF17\uFF18\uFF19',
  decimalFullWidth2: '\uFF10\uFF11\uFF12\uFF13\uFF14\uFF15\uFF16\uFF17\uFF18\uFF19',
};

/** The largest number that a list in Word reaches. Beyond it, formats whose text grows with the number would cost memory. */
const MOST = 32767;

const OTHERS: ReadonlyMap<string, (n: number) => string> = new Map(
  Object.entries({
    decimalZero: (n: number) => String(n).padStart(2, '0'),
    numberInDash: (n: number) => `- ${n} -`,
    hex: (n: number) => n.toString(16).toUpperCase(),
    ordinal: (n: number) => `${n}${ordinalEnding(n)}`,
    upperLetter: (n: number) => letters(n, 'A'),
    lowerLetter: (n: number) => letters(n, 'a'),
    upperRoman: roman,
    lowerRoman: (n: number) => roman(n).toLowerCase(),
    chineseCounting: (n: number) => (n < 100 ? counted(n, COUNTINGS.chineseCountingThousand) : digits(n, '○一二三四五六七八九')),
    taiwaneseCounting: (n: number) => (n < 100 ? counted(n, COUNTINGS.taiwaneseCountingThousand) : digits(n, '○一二三四五六七八九')),
    ideographZodiacTraditional: (n: number) =>
      n <= 60 ? `${SEQUENCES.ideographTraditional[(n - 1) % 10]}${SEQUENCES.ideographZodiac[(n - 1) % 12]}` : String(n),
  }),
);

/** Writes a counter. `custom` is the pattern of a format of one's own, as `001, 002, 003, ...`. */
export function formatNumber(n: number, format: string, custom?: string): string {
  if (format === 'none' || format === 'bullet') return '';
  if (format === 'custom') return String(n).padStart(/^0*1(?=,|$)/.exec(custom ?? '')?.[0].length ?? 1, '0');
  if (n < 0 || n > MOST) return String(n);
  if (has(DIGITS, format)) return digits(n, DIGITS[format] ?? '');
  if (n === 0) return format === 'decimalZero' ? '00' : '0';
  if (has(SEQUENCES, format)) return SEQUENCES[format][n - 1] ?? String(n);
  if (has(COUNTINGS, format)) return counted(n, COUNTINGS[format]);
  return OTHERS.get(format)?.(n) ?? String(n);
}

/** A format is a file's word: `constructor` must not find what every object has. */
const has = <T extends object>(table: T, key: PropertyKey): key is keyof T => Object.hasOwn(table, key);

const digits = (n: number, ten: string): string => Array.from(String(n), (d) => ten[Number(d)]).join('');

/** Word goes on after Z with AA, BB, CC: the letter again, once more each round. */
const letters = (n: number, first: string): string => String.fromCharCode(first.charCodeAt(0) + ((n - 1) % 26)).repeat(Math.ceil(n / 26));

function roman(n: number): string {
  const values = [1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1];
  const signs = ['M', 'CM', 'D', 'CD', 'C', 'XC', 'L', 'XL', 'X', 'IX', 'V', 'IV', 'I'];
  let rest = n;
  let out = '';
  values.forEach((value, i) => {
    out += (signs[i] ?? '').repeat(Math.floor(rest / value));
    rest %= value;
  });
  return out;
}

const ordinalEnding = (n: number): string => (n % 100 > 10 && n % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th'));

/** Counts with positions up to 32767: 一百〇五, 壹佰零伍, 百五. */
function counted(n: number, by: Counting): string {
  const high = Math.floor(n / 10000);
  const low = n % 10000;
  if (high === 0) return below10000(low, by, true);
  const gap = low > 0 && low < 1000 ? by.gap : '';
  return below10000(high, by, true) + by.units[3] + gap + (low > 0 ? below10000(low, by, false) : '');
}

/** `front`: nothing stands before it, so that 11 may begin with ten itself. */
function below10000(n: number, by: Counting, front: boolean): string {
  let out = '';
  let gap = false;
  for (let place = 3; place >= 0; place--) {
    const digit = Math.floor(n / 10 ** place) % 10;
    if (digit === 0) {
      gap = out !== '';
      continue;
    }
    if (gap) out += by.gap;
    gap = false;
    const bare = digit === 1 && place > 0 && (by.bareOne === 'all' || (by.bareOne === 'ten' && place === 1 && out === '' && front));
    out += `${bare ? '' : by.digits[digit]}${place > 0 ? by.units[place - 1] : ''}`;
  }
  return out;
}
