import { Char, isDigit, isHan, kindAt, valueAt } from './chars.ts';
import { tidy } from './digits.ts';
import type { Raw } from './raw.ts';

/** 123元1角1分, 五元三毛, 两块九毛九, 玖元整: one sum of money. */
export function money(text: string, n: Raw, floor: number): void {
  coins(text, n);
  tail(text, n, floor);
}

function coins(text: string, n: Raw): void {
  if (n.value === null || n.vague) return;
  let place = n.unit === '角' || n.unit === '毛' ? 0.1 : 1;
  if (place === 0.1) {
    n.value = tidy(n.value / 10);
    n.unit = '元';
  } else if (n.unit !== '元' && n.unit !== '块') return;
  n.unit = '元';
  if (n.magnitude > 1) return;
  for (let at = n.end; place > 0.01; at = n.end) {
    const zero = text[at] === '\u96F6' ? at + 1 : at;
    const kind = kindAt(text, zero);
    if (kind !== Char.digit && kind !== Char.chinese && kind !== Char.formal) break;
    if (kind === Char.digit && isDigit(text, zero + 1)) break;
    const coin = text[zero + 1];
    if (coin === '角' || coin === '毛') place = 0.1;
    else if (coin === '分' && !'之钟'.includes(text[zero + 2] || '?')) place = 0.01;
    else if (place === 0.1 && kind !== Char.digit && !isHan(text, zero + 1)) place = 0.01;
    else break;
    n.value = tidy(n.value + valueAt(text, zero) * place);
    n.end = zero + (coin === '角' || coin === '毛' || coin === '分' ? 2 : 1);
  }
}

/** 整 after a sum, and the words for a currency before and after it. */
function tail(text: string, n: Raw, floor: number): void {
  if (text[n.end] === '整' && !'个体治改合理顿'.includes(text[n.end + 1] || '?')) n.end += 1;
  const before = skipBack(text, n.at);
  for (const [word, unit] of CURRENCIES) {
    if (!text.startsWith(word, before - word.length) || before - word.length < floor) continue;
    n.at = before - word.length;
    if (n.unit === '元' || n.unit === '') n.unit = unit;
    return;
  }
}

const CURRENCIES: readonly (readonly [string, string])[] = [
  ['人民币', '元'],
  ['RMB', '元'],
  ['\u00A5', '元'],
  ['\uFFE5', '元'],
  ['港币', '港元'],
  ['$', '美元'],
  ['\u20AC', '欧元'],
  ['\u00A3', '英镑'],
];

/** Takes in the sign of a currency before a number that has no unit: $20, \u00A5300. */
export function currencyBefore(text: string, n: Raw, floor: number): void {
  if (n.unit !== '') return;
  const at = n.at;
  tail(text, n, floor);
  if (n.at < at) n.unitKind = 'money';
}

function skipBack(text: string, at: number): number {
  let i = at;
  while (at - i < 3 && text[i - 1] === ' ') i--;
  return i;
}

const PRICED = '价钱费收卖花费付交罚补给要售售金资奖我你他只每';
const SOME = 2;

/** 票价5块 and 3块5毛 are money; 展板12块 and 12块展板 are things. */
export function isPrice(text: string, n: Raw): boolean {
  if (isHan(text, n.end) && kindAt(text, n.end) === Char.other && !'以左到至多和'.includes(text[n.end] ?? '?')) return false;
  const coin = text[n.end + 1] ?? '';
  if (kindAt(text, n.end) !== Char.other && (coin === '角' || coin === '毛' || coin === '分' || !isHan(text, n.end + 1))) return true;
  let at = n.at;
  while (n.at - at < SOME && isHan(text, at - 1)) if (PRICED.includes(text[--at] ?? '?')) return true;
  return at === n.at && !')\u201D"'.includes(text[at - 1] ?? ' ');
}
