import { chineseInteger } from '../core/numerals.ts';
import { marksAt } from './marks.ts';
import type { Para } from './paras.ts';

/** 01, PART 01, 一: a number alone on its line. */
const ALONE = /^(?:(?:PART|Part|part)[ .]{0,2}0?(\d)|0(\d)[.、]?|([一二三四五六七八九十]))$/;
const TITLE = 30;
const BODY = 20;

/** Numbers alone on their lines over short titles, as pages for phones are set: 01 / 总体要求 / …, 02 / 重点任务 / …. Ordinals by index of the paragraph. */
export function numberLines(f: string, paras: readonly Para[], skip: ReadonlySet<number>): ReadonlyMap<number, number> {
  const out = new Map<number, number>();
  let run: [para: number, ordinal: number][] = [];
  const keep = (): void => {
    if (run.length > 1) for (const [para, ordinal] of run) out.set(para, ordinal);
    run = [];
  };
  for (let i = 0; i + 2 < paras.length; i++) {
    const p = paras[i] as Para;
    if (p.end - p.start > 8 || p.table || !p.alone || skip.has(i)) continue;
    const m = ALONE.exec(f.slice(p.start, p.end));
    if (!m || !over(f, paras, i)) continue;
    const ordinal = m[3] ? (chineseInteger(m[3]) ?? 0) : Number(m[1] ?? m[2]);
    if (ordinal !== run.length + 1) keep();
    if (ordinal === run.length + 1) run.push([i, ordinal]);
  }
  keep();
  return out;
}

/** Does a short title stand under the number, and text under that? The cells of a table that lost its rules are all short. */
function over(f: string, paras: readonly Para[], i: number): boolean {
  const title = paras[i + 1] as Para;
  const body = paras[i + 2] as Para;
  if (title.table || !title.alone || title.end - title.start > TITLE || '\u3002;,:'.includes(f[title.end - 1] ?? '')) return false;
  if (!/[\u3400-\u9fff]{2}/.test(f.slice(title.start, title.end)) || marksAt(f, title.start, title.end).length > 0) return false;
  return body.end - body.start >= BODY || f[body.end - 1] === '\u3002' || marksAt(f, body.start, body.end).some((m) => m.sure === 2);
}
