/** Titles of a collection's plans that bear a number like an item's: 1.2024年林业工作方案, 2.春季造林工作方案, each over an outline of its own. */
import type { Para } from './paras.ts';
import { titleLine } from './title-line.ts';

const TITLE = /^(\d{1,2})\s?[.\u3001]\s{0,2}(?=[\u4E00-\u9FFF“《]|20[\dxX*_]{2})/;
const FIRST = /^一、/;
const OUTER = /^[一二三四五六七八九十]{1,3}、/;
/** A preface may stand between a title and its first heading. */
const NEAR = 6;

/** Indices of such lines, whose numbers count up from 1; none where fewer than two stand so, or where an outline begins before the first. */
export function serialTitles(f: string, paras: readonly Para[], contents: ReadonlySet<number>): number[] {
  const out: number[] = [];
  for (const [i, p] of paras.entries()) {
    if (out.length === 0 && OUTER.test(f.slice(p.start, p.start + 4)) && !contents.has(i)) return [];
    const length = p.end - p.start;
    const digit = f.charCodeAt(p.start) - 48;
    if (digit < 0 || digit > 9 || length < 10 || length > 60 || !p.alone || p.table || contents.has(i)) continue;
    const line = f.slice(p.start, p.end);
    const m = TITLE.exec(line);
    if (!m || Number(m[1]) !== out.length + 1 || /[\u3002;,:!?]/.test(line) || !titleLine(line) || !beginsOutline(f, paras, i)) continue;
    out.push(i);
  }
  return out.length > 1 ? out : [];
}

/** Is 一、 the first mark of its kind below? */
function beginsOutline(f: string, paras: readonly Para[], i: number): boolean {
  const next = paras.slice(i + 1, i + 1 + NEAR).find((p) => OUTER.test(f.slice(p.start, p.start + 4)));
  return next !== undefined && FIRST.test(f.slice(next.start, next.start + 2));
}
