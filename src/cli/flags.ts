import { UsageError } from '../core/problem.ts';

/** Makes a reader of whole numbers above zero for a flag. The reader throws UsageError. */
export const wholeNumber = (flag: string): ((value: string) => number) => numberFrom(flag, 1, 'above zero', '大于零的', 1000);

/** Makes a reader of whole numbers from 0 to 8. */
export const smallNumber = (flag: string): ((value: string) => number) => numberFrom(flag, 0, 'from 0 to 8', '0 到 8 的', 2, 8);

function numberFrom(flag: string, least: number, en: string, zh: string, example: number, most = Number.MAX_SAFE_INTEGER): (value: string) => number {
  return (value) => {
    const n = /^[0-9]{1,15}$/.test(value) ? Number(value) : Number.NaN;
    if (n >= least && n <= most) return n;
    throw new UsageError({
      code: 'bad-value',
      message: { en: `${flag} takes a whole number ${en}, not "${value}"`, zh: `${flag} 需要${zh}整数\uff0c而不是“${value}”` },
      next: { en: `write, for example, ${flag} ${example}`, zh: `例如写成 ${flag} ${example}` },
    });
  };
}
