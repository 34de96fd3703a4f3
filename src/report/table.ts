/** Targets as a table to read in a terminal: aligned by display width, long indicators wrapped, nothing wider than the screen. */
import type { TargetJson } from '../document/types.ts';
import { type Paint, paint } from './paint.ts';
import { plain } from './plain.ts';
import type { TargetRow } from './target-rows.ts';
import { cut, pad, width, wrap } from './width.ts';
import { boundSign } from './words.ts';

/** The screen that a table is drawn for. */
export interface TableOptions {
  readonly columns: number;
  readonly color: boolean;
  readonly lang: 'en' | 'zh';
}

interface Column {
  readonly title: { readonly en: string; readonly zh: string };
  readonly side: 'left' | 'right';
  /** Widest that it may become. */
  readonly most: number;
  cell(row: TargetRow, lang: 'en' | 'zh'): string;
  colour?(row: TargetRow, p: Paint): (text: string) => string;
}

const FLEX = 0;
const COLUMNS: readonly Column[] = [
  { title: { en: 'indicator', zh: '指标' }, side: 'left', most: FLEX, cell: ({ target: t }) => t.indicator.text + (t.of ? ` · ${t.of.text}` : '') },
  {
    title: { en: 'value', zh: '数值' },
    side: 'right',
    most: 22,
    cell: ({ target: t }) => valueText(t) + (t.confidence === 'low' ? ' ?' : ''),
    colour: (row, p) => (row.target.confidence === 'low' ? p.yellow : p.bold),
  },
  { title: { en: 'unit', zh: '单位' }, side: 'left', most: 12, cell: ({ target: t }) => scaled(t).unit },
  { title: { en: 'period', zh: '时间' }, side: 'left', most: 18, cell: (row, lang) => periodText(row.target, lang) },
  {
    title: { en: 'role', zh: '性质' },
    side: 'left',
    most: 6,
    cell: ({ target: t }, lang) => ROLES[t.role][lang],
    colour: (row, p) => (row.target.role === 'target' ? p.green : p.dim),
  },
  { title: { en: 'where', zh: '位置' }, side: 'left', most: 14, cell: (row) => row.where || row.plan.id, colour: (_, p) => p.dim },
];
const ROLES = { target: { en: 'target', zh: '目标' }, result: { en: 'result', zh: '结果' } } as const;
const GAP = '  ';

/** Draws the table, heads first. An empty list gives the heads alone. */
export function table(rows: readonly TargetRow[], options: TableOptions): string {
  const p = paint(options.color);
  const cells = rows.map((row) => COLUMNS.map((c) => plain(c.cell(row, options.lang))));
  const heads = COLUMNS.map((c) => c.title[options.lang]);
  const widths = widthsFor(
    COLUMNS.map((c, i) => natural(c, [heads[i] ?? '', ...cells.map((r) => r[i] ?? '')])),
    options.columns,
  );
  const columns = COLUMNS.slice(0, widths.length);
  const lines = [p.dim(columns.map((c, i) => pad(heads[i] ?? '', widths[i] ?? 0, c.side)).join(GAP)).trimEnd()];
  cells.forEach((texts, r) => {
    const row = rows[r] as TargetRow;
    const parts = texts.map((t, i) => (i === 0 ? wrap(t, widths[0] ?? 1, 4) : [cut(t, widths[i] ?? 1)]));
    for (let k = 0; k < (parts[0]?.length ?? 1); k++) {
      const line = columns.map((c, i) => {
        const text = pad(parts[i]?.[k] ?? '', widths[i] ?? 0, c.side);
        return c.colour && k === 0 ? c.colour(row, p)(text) : text;
      });
      lines.push(line.join(GAP).trimEnd());
    }
  });
  return `${lines.join('\n')}\n`;
}

const natural = (column: Column, texts: readonly string[]): number => {
  let most = 0;
  for (const t of texts) most = Math.max(most, width(t));
  return column.most === FLEX ? most : Math.min(most, column.most);
};

/** Narrowest that indicators are wrapped to. */
const NARROWEST = 12;
/** Columns that every screen shows: indicator, value and unit. */
const KEPT = 3;

/** Widths that the screen has room for: the indicator gives way, and is given what is left. On a narrow screen the last columns are left out. */
function widthsFor(widths: readonly number[], columns: number): number[] {
  const [first = 0, ...rest] = widths;
  const others = (): number => rest.reduce((a, b) => a + b + GAP.length, 0);
  while (rest.length >= KEPT && NARROWEST + others() > columns) rest.pop();
  return [Math.max(NARROWEST, Math.min(first, columns - others())), ...rest];
}

/** Large numbers are read in 万 and 亿, as the documents write them: 18,640,000,000 元 is 186.4 亿元. */
function scaled({ quantity: q }: TargetJson): { by: number; unit: string } {
  const size = Math.abs(q.value ?? q.max ?? q.min ?? 0);
  const [by, sign] = size >= 1e8 ? [1e8, '亿'] : size >= 1e6 ? [1e4, '万'] : [1, ''];
  return { by, unit: sign + q.unit };
}

/** A target's value with its comparator, as a person reads it: `≥ 95`, `1-2`, `+5`, `37 → 45`, and what stands in the text where there is no value. */
export function valueText(t: TargetJson): string {
  const { quantity: q, change } = t;
  const { by } = scaled(t);
  const show = (n: number | null): string => (n === null ? '' : grouped(Number((n / by).toPrecision(12))));
  const number = q.value !== null ? show(q.value) : q.min !== null || q.max !== null ? `${show(q.min)}-${show(q.max)}` : q.text;
  const sign = change && q.value !== null && q.value >= 0 ? (change.direction === 'up' ? '+' : '-') : '';
  const base = t.base && t.base.value !== null ? `${show(t.base.value)} → ` : '';
  return `${base}${boundSign(q.comparator, sign === '-')}${sign}${number}`;
}

/** Digits in groups of three, the same in every locale. */
function grouped(n: number): string {
  const text = String(n);
  if (!/^-?[0-9.]+$/.test(text)) return text;
  const [whole = '', part] = text.split('.');
  const left = whole.replace('-', '');
  const groups: string[] = [];
  for (let end = left.length; end > 0; end -= 3) groups.unshift(left.slice(Math.max(0, end - 3), end));
  return `${n < 0 ? '-' : ''}${groups.join(',')}${part === undefined ? '' : `.${part}`}`;
}

/** By when, or for which year, and how often. */
function periodText(t: TargetJson, lang: 'en' | 'zh'): string {
  const p = t.period;
  if (!p) return '';
  const until = p.by !== null && p.by !== String(p.year) ? (lang === 'zh' ? `${p.by} 前` : `by ${p.by}`) : p.year === null ? (p.by ?? '') : String(p.year);
  const per = p.per === null ? '' : `/${lang === 'zh' ? rateWords(p.per) : p.per}`;
  return `${until}${per}` || plain(p.text ?? '');
}

const RATES: Readonly<Record<string, string>> = {
  year: '年',
  'half-year': '半年',
  'school-year': '学年',
  term: '学期',
  quarter: '季度',
  month: '月',
  'half-month': '半月',
  'ten-days': '旬',
  week: '周',
  day: '天',
};
const COUNTS: Readonly<Record<string, string>> = { two: '两', three: '三', four: '四', five: '五', six: '六' };

/** How often, in Chinese: quarter is 季度, two-months 两个月. */
function rateWords(per: string): string {
  const many = /^(two|three|four|five|six|[0-9]{1,2})-([a-z-]{1,20})s$/.exec(per);
  if (!many) return RATES[per] ?? per;
  const [, count = '', unit = ''] = many;
  return `${COUNTS[count] ?? count}${/^(?:month|quarter|term)$/.test(unit) ? '个' : ''}${RATES[unit] ?? unit}`;
}
