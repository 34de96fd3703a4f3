/** Numbers that scanning damaged. */
import { isDigit } from './chars.ts';
import { asciiNumber, tidy } from './digits.ts';
import type { Raw } from './raw.ts';

/** 9&5%: an & where scanning lost the digit and the point. 98.5 is what such figures were. 0。9万元: a full stop for the point. */
export function ocr(text: string, n: Raw): void {
  if (text[n.end] === '\u3002' && n.value === 0 && n.end - n.numberAt === 1 && isDigit(text, n.end + 1)) {
    const rest = asciiNumber(text, n.end + 1);
    if (rest.decimals || rest.end - n.end > 4 || !/^(?:[万亿]?元|%|万[吨亩人])/.test(text.slice(rest.end, rest.end + 2))) return;
    const by = text[rest.end] === '万' ? 1e4 : text[rest.end] === '亿' ? 1e8 : 1;
    n.value = tidy(Number(`0.${text.slice(n.end + 1, rest.end)}`) * by);
    n.magnitude = by;
    n.end = n.numberEnd = rest.end + (by > 1 ? 1 : 0);
    n.flags.push('ocr-suspect');
    return;
  }
  if (text[n.end] !== '&' || !isDigit(text, n.end + 1) || n.value === null || n.value > 99) return;
  const rest = asciiNumber(text, n.end + 1);
  if (rest.decimals || rest.end - n.end > 3 || text[rest.end] !== '%') return;
  n.value = Number(`${n.value}8.${text.slice(n.end + 1, rest.end)}`);
  n.end = n.numberEnd = rest.end;
  n.flags.push('ocr-suspect');
}
