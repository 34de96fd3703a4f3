import { UsageError } from '../core/problem.ts';

/** Makes a reader of whole numbers above zero for a flag. The reader throws UsageError. */
export function wholeNumber(flag: string): (value: string) => number {
  return (value) => {
    if (/^[0-9]{1,15}$/.test(value) && Number(value) > 0) return Number(value);
    throw new UsageError({
      code: 'bad-value',
      message: { en: `${flag} takes a whole number above zero, not "${value}"`, zh: `${flag} 需要大于零的整数，而不是“${value}”` },
      next: { en: `write, for example, ${flag} 1000`, zh: `例如写成 ${flag} 1000` },
    });
  };
}
