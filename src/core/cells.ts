/** Tables that lost their rules and came as one cell a line: 指标 / 单位 / 2025年完成 / 2026年目标 / 存栏 / 头 / 480 / 560. */

/** A line or a cell, `[start, end)`, trimmed. */
export type Cell = readonly [start: number, end: number];

/** A table among lines. */
export interface CellGrid {
  /** The line that its head begins with, and how many lines it takes. */
  readonly from: number;
  readonly taken: number;
  /** The head, then the rows; one cell alone heads the rows behind it: 一、经济增长. */
  readonly rows: readonly (readonly Cell[])[];
}

/** How far a run of lines is read, how long a cell of words may be, and one that is a name or a head. */
const MOST = 2000;
const WORDY = 80;
const NAME = 24;
const HEAD = 20;
const COLUMNS = { least: 2, most: 10 };
/** So many heads are tried in one run. */
const TRIES = 12;

/** What a cell may be: nothing (a dash), a number, words, words with a sentence's marks, a number with so many words that it may be either. */
const NONE = 0;
const VALUE = 1;
const WORDS = 2;
const SENTENCE = 3;
const EITHER = 4;

const NUMBER = /^[[(<>=\u2265\u2264\u2248\u3014~]{0,2}\d[\d.,]{0,15}(?:[-~]\d[\d.]{0,15})?(?!年)([^\d\s]{0,8})$/;
const LIMIT = /^(?:不[低高少大多]于|不超过|不小于|[低高]于|约|近|超过?|达到?|增长|下降|控制在)(?=\d)/;
const DASH = /^[-\u2014\u2013/\u4E00]{1,2}$/;
const MARKS = /[\u3002,;:!?|]/;
/** 1.新建, 2、培训: an item of a list. */
const ITEM = /^\d{1,2}[.、](?!\d)/;

function kindOf(said: string): number {
  if (DASH.test(said)) return NONE;
  const limit = LIMIT.exec(said)?.[0].length ?? 0;
  const unit = ITEM.test(said) ? undefined : NUMBER.exec(said.slice(limit))?.[1];
  if (unit !== undefined) return unit.length <= 4 || unit.includes('/') ? VALUE : EITHER;
  return said.length > NAME || MARKS.test(said) ? SENTENCE : WORDS;
}

/** What a table's first column is called, and the words of a head. */
const FIRST =
  /^(?!(?:计量)?单位$)(?:序号?|编号|.{0,8}(?:指标|项目|名称|科目|任务|工程|作物|品种|乡镇|镇街|县区|地区|区域|单位|部门|类别|类型|内容|年份|时间|月份)(?:名称|类别)?)(?:\(.{1,8}\))?$/;
const HEADED =
  /指标|项目|名称|单位|序号|编号|目标|计划|完成|实际|投资|规模|内容|任务|数量|责任|牵头|时限|备注|属性|(?:19|20)\d{2}年|增[长幅]|比重|产量|面积|类别|进度|现状|预[期计]|权重|分值/;
const SERIAL = /^(?:序号?|编号)$/;
/** A heading's marker: what it opens is no column's head. */
const MARKED = /^(?:[一二三四五六七八九十]{1,3}、|[(第][一二三四五六七八九十])/;

/** So many figures alone on their lines may be a table's. */
export const FIGURES = 3;

/** Is a line a short figure? Asked before lines are listed. */
export const figure = (text: string, at: number, end: number): boolean =>
  end - at <= 6 && end > at && alone(text.charCodeAt(at)) && alone(text.charCodeAt(end - 1));
const alone = (c: number): boolean => (c >= 0x30 && c <= 0x39) || c === 0x25;

/** The tables among lines, in order. Linear: a run of short lines is read a fixed number of times. */
export function cellGrids(text: string, lines: readonly Cell[]): CellGrid[] {
  const out: CellGrid[] = [];
  for (let i = 0; i < lines.length; ) {
    let end = i;
    while (end < lines.length && end - i < MOST && short(lines[end] as Cell)) end++;
    if (end - i >= 6) inRun(text, lines, i, end, out);
    i = Math.max(end, i + 1);
  }
  return out;
}

const short = ([a, b]: Cell): boolean => b - a <= WORDY;

function inRun(text: string, lines: readonly Cell[], from: number, to: number, out: CellGrid[]): void {
  const said = lines.slice(from, to).map(([a, b]) => text.slice(a, b));
  const kinds = said.map(kindOf);
  if (kinds.filter((k) => k === VALUE).length < 3) return;
  const heads = (i: number): boolean => kinds[i] === WORDS && FIRST.test(said[i] ?? '') && !MARKED.test(said[i] ?? '');
  for (let i = 0, tries = 0; i + 2 * COLUMNS.least < said.length && tries < TRIES; i++) {
    if (!heads(i)) continue;
    tries++;
    // 表2 产量指标 over 指标: the caption may be called like the first column.
    const [fit, next] = [tableAt(said, kinds, i), heads(i + 1) ? tableAt(said, kinds, i + 1) : null];
    if (!fit || (next && next.score > fit.score)) continue;
    const taken = fit.rows.reduce((n, width) => n + width, 0);
    let at = from + i;
    const rowOf = (width: number): readonly Cell[] => {
      at += width;
      return lines.slice(at - width, at);
    };
    out.push({ from: at, taken, rows: fit.rows.map(rowOf) });
    i += taken - 1;
  }
}

/** The head and the rows under it, at the number of columns and the kinds of columns that fit best; null where none does. */
function tableAt(said: readonly string[], kinds: readonly number[], at: number): Fit | null {
  let best: Fit | null = null;
  for (let width = COLUMNS.least; width <= COLUMNS.most && at + 3 * width <= kinds.length; width++) {
    const head = said.slice(at, at + width);
    const last = head.at(-1) ?? '';
    if (kinds[at + width - 1] !== WORDS || last.length > HEAD || MARKED.test(last)) break;
    if (head.filter((h) => HEADED.test(h)).length < 2) continue;
    const tried = new Set<string>();
    for (const skip of [0, 1, 2, width, width + 1]) {
      const body = at + width;
      const shape = kinds.slice(body + skip, body + skip + width).map((k) => k === VALUE);
      if (shape.length < width || tried.has(shape.join())) continue;
      tried.add(shape.join());
      const fit = fitOf(said, kinds, { body, width, shape, serial: SERIAL.test(head[0] ?? '') });
      if (fit && fit.score > (best?.score ?? 0)) best = fit;
    }
  }
  return best;
}

interface Fit {
  readonly score: number;
  /** How many cells each has. */
  readonly rows: number[];
}

interface Shape {
  readonly body: number;
  readonly width: number;
  /** Which columns are numbers. */
  readonly shape: readonly boolean[];
  readonly serial: boolean;
}

/** What a group's line costs, and a row that holds no number. */
const GROUP = 1.5;
const EMPTY = 2;

/** The best way to cut cells into rows and lines that head groups of them: cells that are not of their column's kind cost. */
function fitOf(said: readonly string[], kinds: readonly number[], s: Shape): Fit | null {
  const { shape, width, body, serial } = s;
  const name = shape.indexOf(false);
  if (!shape.includes(true) || name < 0 || (serial ? !shape[0] : shape[0]) || (serial && shape[1])) return null;
  // Behind so many cells: the best score, how many cells the last step took, groups in a row.
  const scores = new Map<number, Step>([[body, { score: 0, took: 0, groups: 0 }]]);
  let best = { at: body, score: 0 };
  for (let i = body; i < kinds.length; i++) {
    const here = scores.get(i);
    if (!here) continue;
    const row = rowAt(said, kinds, i, s, name);
    if (row) {
      const score = here.score + width - row.cost;
      take(scores, i + width, { score, took: width, groups: 0 });
      if (row.numbers > 0 && score > best.score) best = { at: i + width, score };
    }
    if (kinds[i] === WORDS && here.groups < 2) take(scores, i + 1, { score: here.score - GROUP, took: 1, groups: here.groups + 1 });
  }
  const rows: number[] = [];
  for (let at = best.at; at > body; at -= rows[0] ?? 1) rows.unshift(scores.get(at)?.took ?? 1);
  if (rows.filter((w) => w === width).length < (width === 2 ? 3 : 2) || best.score < (best.at - body) * 0.6) return null;
  return { score: best.score, rows: [width, ...rows] };
}

interface Step {
  readonly score: number;
  readonly took: number;
  readonly groups: number;
}

function take(scores: Map<number, Step>, at: number, step: Step): void {
  const old = scores.get(at);
  if (!old || old.score < step.score) scores.set(at, step);
}

/** A row of the columns' kinds: what is amiss with it, and how many numbers it has; null where it is none. */
function rowAt(said: readonly string[], kinds: readonly number[], at: number, s: Shape, name: number): { cost: number; numbers: number } | null {
  const { shape, width, serial } = s;
  if (at + width > kinds.length) return null;
  let cost = 0;
  let numbers = 0;
  for (let c = 0; c < width; c++) {
    const kind = kinds[at + c];
    if (serial && c === 0) {
      if (!/^\d{1,3}$/.test(said[at] ?? '')) return null;
      numbers++;
    } else if (c === name) {
      if (kind !== WORDS && kind !== SENTENCE) return null;
      if (kind === SENTENCE) cost += 2;
    } else if (shape[c]) {
      if (kind === VALUE) numbers++;
      if (kind === WORDS) cost += 2;
      if (kind === SENTENCE) cost += 3;
    } else if (kind === VALUE) cost += 3;
    else if (kind === SENTENCE) cost += 0.5;
  }
  if (cost > width) return null;
  return { cost: numbers > 0 ? cost : cost + EMPTY, numbers };
}
