import { UsageError } from '../../core/problem.ts';

/** A configuration's mistake with one next step. */
export function wrong(
  code: string,
  en: string,
  zh: string,
  nextEn = 'plan-extract schema config prints what a configuration may hold',
  nextZh = '用 plan-extract schema config 查看可用的配置',
): UsageError {
  return new UsageError({ code, message: { en, zh }, next: { en: nextEn, zh: nextZh } });
}
