import { isHan } from './chars.ts';

const FAR = 10;
const PERIODS = ['季度', '学期', '学年', '半年', '半月', '两年', '年', '月', '周', '季', '天', '日', '旬', '班', '学年度', '小时', '分钟'];

/** The 每村, 每季度, 每年 that a number at `at` is for. A unit of time may have a verb after it (每季度召开一次); another word stands right before the number. */
export function perBefore(text: string, at: number, floor: number): string | undefined {
  const least = Math.max(floor, at - FAR);
  for (let i = at - 1; i >= least && (isHan(text, i) || text[i] === ' '); i--) {
    if (text[i] !== '每') continue;
    for (const period of PERIODS) if (text.startsWith(period, i + 1)) return `每${period}`;
    const rest = text.slice(i, at);
    return rest.length >= 2 && rest.length <= 4 ? rest : undefined;
  }
  return undefined;
}
