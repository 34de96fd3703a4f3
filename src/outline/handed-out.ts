/** Plans under a notice that only hands them out: the notice's title above, the plan's own below. */
import { marksAt } from './marks.ts';
import type { Para } from './paras.ts';
import { BRACKETS, LONGEST, titleLine } from './title-line.ts';
import { ATTACHMENTS } from './words.ts';

/** A notice that only hands out a plan. */
export const NOTICE: RegExp = /(?:印发|转发|下发).{2,60}的?通知$/;

/** The paragraph with the title of the plan that a notice hands out: a line below that the notice names. -1 if there is none. */
export function enclosed(f: string, paras: readonly Para[], notice: number, text: string): number {
  const named = (/(?:印发|转发|下发)《?(.{4,60}?)》?的?通知$/.exec(text)?.[1] ?? '').replace(/\s/g, '');
  const from = paras[notice]?.end ?? 0;
  for (let i = notice + 1; i < paras.length && i < notice + 25; i++) {
    const p = paras[i] as Para;
    const length = p.end - p.start;
    if (!p.alone || p.table || length < 6 || length > LONGEST || marksAt(f, p.start, p.end).length > 0 || ATTACHMENTS.at(f, p.start)) continue;
    const line = f.slice(p.start, p.end);
    const words = line.replace(/\s/g, '');
    if (titleLine(line) && !NOTICE.test(line) && (words.endsWith(named) || f.slice(from, p.start).includes(`《${line}》`) || ofItsYear(words, named))) return i;
  }
  return -1;
}

/** 2023年全县林业工作要点 is what a notice calls 2023年柳河县林业工作要点: the same year in front, the same words behind. */
function ofItsYear(words: string, named: string): boolean {
  const year = /^20\d{2}年/.exec(words)?.[0];
  let same = 0;
  while (same < words.length && words[words.length - 1 - same] === named[named.length - 1 - same]) same++;
  return year !== undefined && named.startsWith(year) && same >= 6 && words.length - same - year.length <= 4;
}

/** A notice whose own title is gone. */
const HANDS_OUT = /现(?:将.{2,80}|予以?)?(?:印发|转发|下发|(?:分解|下达|发)给)/;

/** The same below a notice that has no title itself: the first line after it that ends like a plan's title, before any heading. */
export function handedOut(f: string, paras: readonly Para[]): number {
  const notice = paras.slice(0, 8).findIndex((p) => HANDS_OUT.test(f.slice(p.start, Math.min(p.end, p.start + 200))));
  const own = notice < 0 ? -1 : enclosed(f, paras, notice, '');
  const first = paras.findIndex((p) => marksAt(f, p.start, p.end).some((m) => m.sure === 2));
  return own >= 0 && (first < 0 || own < first) ? own : -1;
}

/** A page's headline over a notice that hands out the plan of that name: the plan's own title below the notice. -1 without one. */
export function below(f: string, paras: readonly Para[], at: number, text: string): number {
  const own = handedOut(f, paras);
  const p = paras[own];
  if (!p || own <= at) return -1;
  const title = text.replace(/\s/g, '').replace(BRACKETS, '');
  return title.endsWith(f.slice(p.start, p.end).replace(/\s/g, '').replace(BRACKETS, '')) ? own : -1;
}
