import { isIn } from '../core/charset.ts';
import type { Chosen } from './beam.ts';
import { kindOfTitle } from './kind.ts';
import type { Para } from './paras.ts';
import { HALF_ENDS, isHalf, turnsOf } from './times.ts';
import type { Titled } from './titles.ts';
import { PLAIN_ENDS, PLAIN_HEADINGS, SALUTATIONS } from './words.ts';

/** A heading without a number, told by its layout or its words. */
export interface Plain {
  readonly para: number;
  readonly start: number;
  readonly end: number;
  /** From a style or an outline level, which can be trusted to nest; null for a line that only reads like a heading. */
  readonly styled: number | null;
}

const LONGEST = 40;

/** Finds unnumbered headings among the paragraphs of a plan: by Word's style, by bold or centred lines, by words such as 保障措施 on a line of their own. */
export function plainHeadings(f: string, paras: readonly Para[], from: number, to: number, taken: (para: number) => boolean): Plain[] {
  const out: Plain[] = [];
  const halves: Plain[] = [];
  // Under the title stand centred lines that are no headings: the speaker, the day, the meeting.
  let front = true;
  let first: Plain | null = null;
  for (let i = from; i < to; i++) {
    const p = paras[i] as Para;
    if (p.end - p.start > LONGEST || taken(i) || f[p.end - 1] === '\u3002' || SALUTATIONS.at(f, p.start)) front = front && i <= from;
    if (taken(i) || p.table || p.end - p.start > LONGEST * 2) continue;
    // In a text whose line breaks became blanks, only what is known to be a heading is one.
    if (!p.alone && !isTimed(f, p)) continue;
    const styled = p.hint?.level ?? null;
    if (styled === null && (p.end - p.start > LONGEST || i + 1 >= to)) continue;
    if (styled === null && !looksLike(f, paras, i, front)) {
      if (i > from && isIn(HALF_ENDS, f, p.end - 1) && isHalf(nameOf(f, p))) halves.push({ para: i, start: p.start, end: p.end, styled });
      if (front && i > from && isTimed(f, p)) first ??= { para: i, start: p.start, end: p.end, styled };
      continue;
    }
    out.push({ para: i, start: p.start, end: p.end, styled });
  }
  // 2023年工作总结 right under the title is a heading where 2024年工作计划 is one further on.
  const words = first && f.slice(first.start, first.end);
  const pair = first && out.some((h) => isTimed(f, h) && f.slice(h.start, h.end) !== words);
  const more = paired(f, out, halves) ? halves : first && pair ? [first] : [];
  return more.length > 0 ? [...more, ...out].sort((a, b) => a.start - b.start) : out;
}

/** Do the lines that name a time make the two halves of the text, by themselves or with the headings that are known: 过去五年的工作 … 今后五年的任务? */
function paired(f: string, known: readonly Plain[], halves: readonly Plain[]): boolean {
  if (halves.length === 0 || halves.length > 4) return false;
  const names = [...known, ...halves].sort((a, b) => a.start - b.start).map((h) => nameOf(f, h));
  if (turnsOf(names)) return true;
  const kinds = names.map((n) => kindOfTitle(n, 'mixed'));
  return kinds.indexOf('summary') >= 0 && kinds.lastIndexOf('plan') > kinds.indexOf('summary');
}

/** 2024年 before 工作计划, on a line of its own inside a text. */
const WHEN =
  /^(?:(?:(?:19|20)\d{2}|(?:20)?\d?[xX*_\u00D7]{1,4})年度?(?:[上下]半年)?|[上下]半年|今年|明年|去年|过去[一两三四五]年|今后[一两三四五]年|未来[一两三四五]年|[一两三四五]年来)的?(?=[\u4E00-\u9FFF])/;

function isTimed(f: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  const words = end - start > LONGEST ? '' : f.slice(start, end).replace(/\s|:$/g, '');
  const timed = WHEN.exec(words);
  return timed !== null && PLAIN_HEADINGS.has(words.slice(timed[0].length));
}

/** A line's words, without the bullet, the brackets and the colon around them. */
const nameOf = (f: string, { start, end }: { readonly start: number; readonly end: number }): string =>
  f.slice(start, end).replace(/^[\u25A0\u25C6\u25CF\u2605\u25B2【]\s?|[】:]$|\s/g, '');

function looksLike(f: string, paras: readonly Para[], i: number, front: boolean): boolean {
  const p = paras[i] as Para;
  const last = f[p.end - 1] ?? '';
  const text = f.slice(p.start, last === ':' ? p.end - 1 : p.end);
  const words = text.replace(/\s/g, '');
  if (/^【[^】]{2,14}】$/.test(words)) return true;
  if (PLAIN_HEADINGS.has(words) || (words.length <= 10 && PLAIN_ENDS.ends(words) && /^[\u3400-\u9fff]+$/.test(words))) return true;
  if (!front && isTimed(f, p)) return true;
  if (overList(f, p, paras[i + 1])) return true;
  if ('\u3002;,!?:、'.includes(last) || SALUTATIONS.at(f, p.start) || text.length < 2 || /\d{4}\s?年\s?\d/.test(text)) return false;
  const next = paras[i + 1] as Para;
  const { hint } = p;
  if (!hint?.bold && (!hint?.centred || front || '(\u2014-'.includes(f[p.start] ?? ''))) return false;
  // A line is set apart only where the one after it is not set the same way.
  return Boolean(hint.bold) !== Boolean(next.hint?.bold) || Boolean(hint.centred) !== Boolean(next.hint?.centred) || (hint.size ?? 0) > (next.hint?.size ?? 0);
}

/** ■ 2024年成绩单 over a list of ●: a year's name under a bullet that the list below has not. */
function overList(f: string, p: Para, next: Para | undefined): boolean {
  const own = f[p.start] ?? '';
  const below = f[next?.start ?? p.end] ?? '';
  return BULLETS.includes(own) && BULLETS.includes(below) && own !== below && BULLETED.test(f.slice(p.start, p.end));
}

const BULLETS = '\u25A0\u25C6\u25CF\u2022\u00B7\u25AA\u25C7\u25CB\u2605\u25B2';
const BULLETED = /^.\s{0,3}(?:19|20)\d{2}\s?年[\u4E00-\u9FFF]{2,24}$/;

/** Each heading's sibling before it, by index; -1 for a first child. */
function siblingsBefore(chosen: readonly Chosen[]): number[] {
  const open: number[] = [];
  return chosen.map((c, i) => {
    open.length = Math.min(open.length, c.level);
    const before = open.length === c.level ? (open[c.level - 1] ?? -1) : -1;
    open.length = Math.min(open.length, c.level - 1);
    open.push(i);
    return before;
  });
}

/** A short line that stands where a numbered sibling is missing is that sibling, its number lost. */
export function lostSiblings(
  f: string,
  paras: readonly Para[],
  chosen: readonly Chosen[],
  titled: readonly Titled[],
  taken: (para: number) => boolean,
): (Plain & { level: number })[] {
  const out: (Plain & { level: number })[] = [];
  const numbered = new Set(chosen.map((c) => c.step.para));
  const before = siblingsBefore(chosen);
  chosen.forEach((c, i) => {
    if (c.turn !== 'gap' || c.step.context !== 'start') return;
    const missing = (c.step.readings[c.reading]?.ordinal ?? 0) - c.before - 1;
    const k = before[i] ?? -1;
    const sibling = chosen[k];
    if (missing !== 1 || !sibling || sibling.level !== c.level || !titled[k]?.whole || !titled[i]?.whole) return;
    const found: number[] = [];
    for (let j = sibling.step.para + 1; j < c.step.para; j++) {
      const p = paras[j] as Para;
      const length = p.end - p.start;
      if (p.table || !p.alone || taken(j) || length > LONGEST || length < 4 || '\u3002;,!?:、'.includes(f[p.end - 1] ?? '')) continue;
      if (!numbered.has(j)) found.push(j);
    }
    const only = found[0];
    if (found.length === 1 && only !== undefined)
      out.push({ para: only, start: paras[only]?.start ?? 0, end: paras[only]?.end ?? 0, styled: null, level: c.level });
  });
  return out;
}

/** Short labels between lists (九月份:, 第一阶段): no headings, but numbers begin again behind them. Their view offsets. */
export function labels(f: string, paras: readonly Para[], from: number, to: number, taken: (para: number) => boolean): number[] {
  const out: number[] = [];
  for (let i = from; i < to; i++) {
    const p = paras[i] as Para;
    if (!p.table && p.end - p.start <= 16 && !taken(i) && f[p.end - 1] !== '\u3002') out.push(p.start);
  }
  return out;
}
