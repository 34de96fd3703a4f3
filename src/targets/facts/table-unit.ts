/** The unit that stands over a table for all its numbers: 单位:万元, alone on a line, behind the table's title, or in a cell of its head. */
import type { Range } from '../quantity/found.ts';
import { unitAt } from '../quantity/units.ts';
import { isValue } from './table-heads.ts';

/** What is said of the unit, at a line's end: 附表2 任务分解表(单位:万亩). Of two (单位:人、万元) none is taken. */
const SAID = /(?:^|[\s(,;。])(?:计量|金额|货币|面积|数量)?单位 ?: ?([^\s,;。()、/:]{1,6})\)?$/;
/** A cell of the head that says nothing else. */
const CELL = /^\(?(?:计量|金额|货币|面积|数量)?单位 ?: ?[^\s()]{1,12}\)?$/;
/** How far back the line over a table is read. */
const LINE = 80;
const MAGNITUDE = /^(?:万亿|百万|千万|十万|[万亿千百])(?=.)/;

/** Columns and rows whose numbers count in something of their own, whatever stands over the table. */
const OWN = /[率%\u2030]|比重|占比|比例|增[长幅减]|增速|同比|环比|指数|倍|名次|排名|得分|分值|年龄|时间|年限|[人户个件次家起座套台辆处目批名]数|数量/;

/** Does a cell of a head only say the unit? */
export const saysUnit = (text: string, [at, end]: Range): boolean => CELL.test(text.slice(at, Math.min(end, at + LINE)).trim());

/** The unit over a table that begins at `at`, or ''; `heads` are the cells of its head. */
export function unitOver(text: string, at: number, heads: readonly Range[]): string {
  const above = text.slice(Math.max(0, at - LINE), at).trimEnd();
  for (const line of [above.slice(above.lastIndexOf('\n') + 1), ...heads.filter((h) => saysUnit(text, h)).map((h) => text.slice(...h).trim())]) {
    const unit = SAID.exec(line)?.[1];
    if (unit !== undefined && isUnit(unit)) return unit;
  }
  return '';
}

/** Which columns of a row hold bare numbers. */
export const valueColumns = (text: string, row: readonly Range[] = []): number[] =>
  row.flatMap(([at, end], i) => (i > 0 && isValue(text.slice(at, Math.min(end, at + 40)).trim()) ? [i] : []));

/** What is said of two units and more: (单位:处、亩、公里). */
const LISTED = /(?:^|[\s(,;。])(?:计量)?单位 ?: ?([^\s,;。()/:、]{1,6}(?:、[^\s,;。()/:、]{1,6}){1,7})\)?$/;

/** 2023年, 2024年计划, 年末完成: a column of when, whose unit is that of its row. */
const WHEN = /\d{4}|年|月|实际|计划|目标|完成|预计|同比/;

/** The units over a table whose title lists one for each of its columns of numbers, in their order; null where it does not. `head` is the row above the first of numbers. */
export function unitsOver(text: string, at: number, columns: readonly number[], head: readonly Range[] = []): ReadonlyMap<number, string> | null {
  if (columns.length < 2 || columns.filter((c) => WHEN.test(text.slice(...(head[c] ?? [0, 0])))).length > 1) return null;
  const above = text.slice(Math.max(0, at - LINE), at).trimEnd();
  const units = LISTED.exec(above.slice(above.lastIndexOf('\n') + 1))?.[1]?.split('、') ?? [];
  // (单位:万亩、%) over two columns may be of two rows.
  if (units.length === 2 && units.includes('%')) return null;
  return units.length === columns.length && units.every(isUnit) ? new Map(columns.map((c, i) => [c, units[i] as string])) : null;
}

/** Has a cell's head, or what its row is called, a unit of its own kind? */
export const countsItself = (said: string): boolean => OWN.test(said);

function isUnit(said: string): boolean {
  const from = MAGNITUDE.exec(said)?.[0].length ?? 0;
  return unitAt(said, from)?.end === said.length;
}
