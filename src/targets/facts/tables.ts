/** Numbers in tables: the head of their column and the first cell of their row say what, when and in which unit. */
import type { MentionClass } from '../../core/model.ts';
import { isHan } from '../quantity/chars.ts';
import type { Found, Range } from '../quantity/found.ts';
import { unitAt } from '../quantity/units.ts';
import type { Draft } from './draft.ts';
import { readFront } from './front.ts';
import { bare } from './left.ts';
import { own, withNames } from './named.ts';
import { judgeRole, type Verdict } from './roles.ts';
import type { Place } from './sentences.ts';
import { baseColumn, GOALS, headRows, isValue } from './table-heads.ts';
import { countsItself, saysUnit, unitOver, unitsOver, valueColumns } from './table-unit.ts';
import { findPhrases } from './times.ts';
import { find } from './words.ts';

/** 2023年实际, 完成情况 and 2024年目标, 计划数: what a column's head says of its numbers. */
const TOLD = /实际|完成|实绩|现状|上年|去年|执行|已|累计|基期|基数/;
const HOPED = /目标|计划|预期|预计|任务|指标值|安排|预算|年底|力争|规划/;
/** 2024年现状, 2023年底实际: what was, whatever else the head says; not 上年增长目标. */
const WAS = /现状|基期|基数|实际|实绩|上年|去年|完成(?:情况|率|数|值|量)/;
/** 占年初预算(%), 完成计划的%: how much of a goal was reached. */
const PART = /(?:占|完成|为)(?:年初|年度|全年|调整)?(?:预算|计划|目标|任务)数?(?:的?(?:比例|比重|%)|\(%\)|$)/;
/** Heads that name no indicator. */
const NO_NAME = /^(?:序号|编号|(?:计量)?单位|备注|说明|责任|牵头|配合|类别|类型|属性|(?:考核|指标)?(?:权重|分值|满分)|联系|电话|时限|完成时间|时间)/;
/** 总投资 beside 2025年计划投资: how large the work is of which so much is to be done. */
const TOTAL = /^(?:项目|计划|概算|估算)?总(?:投资|概算)(?:额)?(?:\s?\([^()]{1,8}\))?$/;
const YEARLY = /^(?:20\d\d年|本年|今年|年度|当年)度?(?:计划|目标|安排|拟|预计)/;
const yearly = (text: string, heads: readonly Range[]): boolean => heads.some((h) => YEARLY.test(text.slice(h[0], Math.min(h[1], h[0] + 16)).trim()));
/** More rows at the top are no heads: a table of words, whose first number comes late. */
const MOST_HEADS = 50;

/** The first number inside a cell; numbers are in order, and a table may have a hundred thousand. */
function firstInside([at, end]: Range, found: readonly Found[]): Found | undefined {
  let low = 0;
  let high = found.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((found[mid]?.at ?? 0) < at) low = mid + 1;
    else high = mid;
  }
  // 每两个月1次: for how long stands before the number.
  const [period, next] = [found[low], found[low + 1]];
  const first = period && next && period.unitKind === 'time' && next.unitKind !== 'time' && next.end <= end && next.at <= period.end + 1 ? next : period;
  if (!first || first.end <= end) return first;
  // 92 95 人饮办: what stands in the next cell is no unit.
  return first.numberEnd <= end && !first.comparatorSpans.some((s) => s[1] > end) ? { ...first, end: first.numberEnd, unit: '', unitKind: 'none' } : undefined;
}

/** Reads the numbers of one table. `found` lie inside the place, sorted; `lean` is how much the text around tells. */
export function readTable(text: string, place: Place, found: readonly Found[], planYear: number | null, lean = 0): Draft[] {
  const rows = place.rows ?? [];
  const heads = headRows(text, place);
  const out: Draft[] = [];
  const tops = rows.slice(Math.max(0, heads - MOST_HEADS), heads);
  const over = unitOver(text, place.at, tops.flat());
  const each = over === '' ? unitsOver(text, place.at, valueColumns(text, rows[heads]), tops.at(-1)) : null;
  for (const row of rows.slice(heads)) {
    const unit = unitOf(text, rows, heads, row);
    const dues = duesOf(text, rows, heads, row);
    const from = baseColumn(text, tops, row);
    const start = from < 0 ? undefined : firstInside(row[from] as Range, found);
    row.forEach((cell, column) => {
      const f = firstInside(cell, found);
      if (!f || column === 0 || column === from || place.copies?.has(cell[0])) return;
      const head = tops.map((h) => h[Math.min(column, h.length - 1)]).filter((h) => h !== undefined && !saysUnit(text, h)) as Range[];
      const value = counted(text, f, cell, unit || bracketed(headOf(text, head)) || others(text, rows, heads, column));
      const draft = cellFact(
        text,
        place,
        { row, cell, column, head, heads: tops.at(-1) ?? [], dues, lean, over: each?.get(column) ?? over, start },
        value,
        planYear,
        unit,
      );
      if (draft) out.push(draft);
    });
  }
  return out;
}

/** What heads say, as one line. */
const headOf = (text: string, head: readonly Range[]): string => head.map((h) => text.slice(h[0], Math.min(h[1], h[0] + 60))).join(' ');

/** 1984 alone in a cell under 总产(吨) is a number: no column of years has a unit or other numbers. */
function counted(text: string, f: Found, [at, end]: Range, because: string | undefined): Found {
  const said = text.slice(at, end).trim();
  const alone = f.kind === 'date' && because !== undefined && because !== '' && /^(?:(?:19|20)\d{2}|2100)$/.test(said);
  // [79.5]: in plans' tables what adds up over the years stands in brackets.
  const summed = f.kind !== 'quantity' && /^[[\u3014]\d{1,9}(?:\.\d{1,4})?[\]\u3015]$/.test(said);
  return alone || summed ? { ...f, kind: 'quantity', because: 'a cell of a column of numbers' } : f;
}

/** A number of the same column that is no year; '' when there is none. */
function others(text: string, rows: readonly (readonly Range[])[], heads: number, column: number): string {
  for (const row of rows.slice(heads, heads + 50)) {
    const cell = row[column];
    const said = cell ? text.slice(cell[0], Math.min(cell[1], cell[0] + 20)).trim() : '';
    if (/^\d[\d.,]{0,12}$/.test(said) && isValue(said)) return said;
  }
  return '';
}

/** The cells of a row that say by when. */
function duesOf(text: string, rows: readonly (readonly Range[])[], heads: number, row: readonly Range[]): Range[] {
  const head = rows[heads - 1] ?? [];
  return row.filter((_, i) => head[i] && /时限|期限|时间|截止|节点/.test(text.slice(...(head[i] ?? [0, 0]))));
}

/** The unit that a column of units gives for a row. */
function unitOf(text: string, rows: readonly (readonly Range[])[], heads: number, row: readonly Range[]): string {
  const at = (rows[heads - 1] ?? []).findIndex((c) => /^\s*(?:计量)?单位\s*$/.test(text.slice(...c)));
  const cell = at >= 0 ? row[at] : undefined;
  const unit = cell ? text.slice(...cell).trim() : '';
  return /^[-\u2014/\u2013]{1,2}$/.test(unit) ? '' : unit;
}

/** A head over the names of indicators; a column of classes or of serial numbers before it names nothing. */
const NAMES = /^\s*(?:主要|具体|发展|绩效|考核|三级)?(?:指标|项目|任务)(?:名称|内容)?\s*$/;

/** The cell of a row that stands under 指标; undefined where no head says so. */
function namedCell(text: string, c: Cell): Range | undefined {
  const heads = c.heads.slice(0, c.column).map((h) => text.slice(h[0], Math.min(h[1], h[0] + 12)));
  // 项目|考核指标|目标值: the group stands before the indicator.
  const own = heads.findIndex((h) => NAMES.test(h) && h.includes('指标'));
  const at = own >= 0 ? own : heads.findIndex((h) => NAMES.test(h));
  const cell = at >= 0 ? c.row[at] : undefined;
  return cell && /[\u4E00-\u9FFFA-Za-z]/.test(text.slice(...cell)) ? cell : undefined;
}

interface Cell {
  readonly row: readonly Range[];
  readonly cell: Range;
  readonly column: number;
  readonly head: readonly Range[];
  /** The last row of heads. */
  readonly heads: readonly Range[];
  /** How much the text around the table tells, or promises. */
  readonly lean: number;
  /** Cells of the row that say by when. */
  readonly dues: readonly Range[];
  /** The unit over the whole table, or ''. */
  readonly over: string;
  /** The number in the row's base column. */
  readonly start: Found | undefined;
}

function cellFact(text: string, place: Place, c: Cell, f: Found, planYear: number | null, rowUnit: string): Draft | null {
  const heading = headOf(text, c.head);
  if (f.kind !== 'quantity' || NO_NAME.test(heading.trim()) || (TOTAL.test(heading.trim()) && yearly(text, c.heads))) return null;
  const stub = namedCell(text, c) ?? c.row.find((r, i) => i < c.column && /[\u4E00-\u9FFF]{2}|^\s*[A-Za-z]{2}/.test(text.slice(...r)));
  const head = c.head.findLast((h) => /[\u4E00-\u9FFF]/.test(text.slice(...h)));
  const plain =
    head &&
    !/^(?:同比|比上年|较上年)?(?:增长|增幅|增速|下降|降幅|增减|占比|完成率|进度)/.test(text.slice(...head).trim()) &&
    !/^(?:(?:19|20)\d{2}年?度?\s?)?(?:数量|数值|数据|任务量|任务数|指标值|本年|本期|上期|全年|合计|总计|小计)/.test(text.slice(...head).trim()) &&
    !TOLD.test(heading) &&
    !HOPED.test(heading) &&
    !/^[\s\d年度]*$/.test(heading) &&
    !/^[\s\d年度]*$/.test(text.slice(...head));
  const named = plain ? head : (stub ?? head);
  if (!named) return null;
  const name = withoutUnit(text, named);
  const grown = readFront(text, named[0], named[1]).change;
  const verdict = roleOf(text, place, c, f, heading, planYear);
  if (verdict.class !== 'target' && verdict.class !== 'result') return null;
  const stubbed = stub ? text.slice(...stub) : '';
  const written = bracketed(heading) ?? bracketed(stubbed) ?? rowUnit;
  const unit = f.unit !== '' ? f.unit : written !== '' || countsItself(heading + stubbed) ? written : c.over;
  const sentence: Range = [c.row[0]?.[0] ?? c.cell[0], c.row.at(-1)?.[1] ?? c.cell[1]];
  const change = /增长|增幅|同比|增速/.test(heading) ? ('up' as const) : /下降|降幅|减少/.test(heading) ? ('down' as const) : grown;
  const phrases = [...c.head, ...c.dues]
    .flatMap((h) => findPhrases(text, h[0], h[1]))
    .map((p) => ({ ...p, at: c.cell[0], end: c.cell[0], from: [p.at, p.end] as Range }));
  const of = plain && stub ? withoutUnit(text, stub) : null;
  const called = of ? text.slice(...of) + text.slice(...name) : undefined;
  return {
    place,
    sentence,
    clause: c.cell,
    judged: { found: scaled(f, unit), verdict },
    named: withNames(f, bare([0, 0], 0, false, change), own([name], 'named by the table', false, undefined, called), 'alone', of),
    base: c.start && verdict.class === 'target' ? scaled(c.start, unit) : null,
    phrases,
  };
}

/** A cell's words less a unit in brackets: 增长(%) → 增长; a name goes on behind others (乡镇(街道)综合养老机构覆盖率). */
function withoutUnit(text: string, [at, end]: Range): Range {
  let open = find(text, '(', at, end);
  while (open > at) {
    const shut = find(text, ')', open, end);
    if (shut < 0 || shut + 2 >= end || !isHan(text, shut + 1)) break;
    open = find(text, '(', shut, end);
  }
  const stop = open > at ? open : end;
  const front = readFront(text, at, stop).name;
  return front[1] > front[0] ? front : [at, stop];
}

/** The unit in a head's brackets: (%), (万元). */
const bracketed = (head: string): string | undefined => {
  const open = Math.max(head.lastIndexOf('('), head.lastIndexOf('['));
  const inside = open < 0 ? '' : head.slice(open + 1, open + 20).trim();
  const said = /^(?:单位:? ?)?([^()[\]\d]{1,8})[)\]]$/.exec(inside)?.[1]?.trim();
  return said !== undefined && NO_UNIT.test(said) ? undefined : said;
};
/** 2023年(基准), 2024年(目标值): what a column is, and no unit. 供水工程(二期): which part a row is of. */
const NO_UNIT =
  /^(?:基[准期数线]|现状|实际|实绩|预计|目标|计划|预期性?|约束性?|完成|执行|规划|参考|累计|全年|当年)(?:值|年|数|情况)?$|^[一二三四五六七八九十]期(?:工程|项目)?$|^(?:新建|续建|在建|扩建|改建|国家级|[省市县区镇村]级)$/;

const MAGNITUDE: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8, 万亿: 1e12, 千: 1e3, 百万: 1e6, 百: 1e2 };

/** A cell's number in its column's unit: 1200 under (万元) is 12000000 元. */
function scaled(f: Found, unit: string): Found {
  if (f.unit !== '' || unit === '') return f;
  // 千瓦时/吨 and 百分点 begin with a unit of their own.
  const m = unitAt(unit, 0) ? null : /^(万亿|百万|万|亿|千|百)(?=.)(?!分)/.exec(unit);
  const times = MAGNITUDE[m?.[1] ?? ''] ?? 1;
  const by = (n: number | null): number | null => (n === null ? null : Number((n * times).toPrecision(15)));
  return { ...f, unit: m ? unit.slice(m[0].length) : unit, value: by(f.value), min: by(f.min), max: by(f.max) };
}

function roleOf(text: string, place: Place, c: Cell, f: Found, heading: string, planYear: number | null): Verdict {
  const year = /(?:19|20)\d{2}/.exec(heading)?.[0];
  const decide = (cls: MentionClass, because: string): Verdict => ({ class: cls, because, grade: 'high' });
  const was = WAS.exec(heading)?.[0];
  if (was && !GOALS.test(heading)) return decide('result', `the column's head says ${was}`);
  const part = PART.exec(heading)?.[0];
  if (part) return decide('result', `the column's head says ${part}`);
  const hoped = /完成(?:情况|率|数|值|量)/.test(heading) ? undefined : HOPED.exec(heading)?.[0];
  const over = place.kind === 'summary' ? Number(year) <= (place.until ?? planYear ?? 0) : Number(year) < (planYear ?? 0);
  // 2023年底, 2023年预计完成 in a plan for 2024 is past.
  if (hoped && !(year && planYear !== null && (hoped === '年底' || (hoped === '预计' && over)))) return decide('target', `the column's head says ${hoped}`);
  const told = TOLD.exec(heading)?.[0];
  // What adds up over a plan's years is as much planned as the rest of it.
  if (told && !(told === '累计' && place.kind === 'plan')) return decide('result', `the column's head says ${told}`);
  if (year && planYear !== null) return over ? decide('result', `the column is of ${year}`) : decide('target', `the column is of ${year}`);
  const around = { kind: place.kind, sectionKind: place.sectionKind, year: null, planYear, lean: c.lean };
  const about = { text, found: f, sentence: c.cell, clause: c.cell, cues: [], ...around };
  return judgeRole(about);
}
