/** Values over years: a table for a terminal with a spark line, JSON, CSV, and a page with charts. A table name → render. */
import type { Trend } from '../diff/trend.ts';
import { CSV_MARK, csvLine } from './csv.ts';
import { paint } from './paint.ts';
import { trendHtml } from './trend-html.ts';
import { pointText, seriesName } from './trend-words.ts';
import { cut, pad, width } from './width.ts';
import type { Lang } from './words.ts';

/** How a trend is shown: language, colours, width. */
export interface TrendLook {
  readonly lang: Lang;
  readonly color: boolean;
  readonly columns: number;
}

/** Every format of a trend by its name. */
export const TREND_FORMATS: Readonly<Record<string, (trend: Trend, look: TrendLook) => string>> = {
  text: trendText,
  json: (trend) => `${JSON.stringify(trend, null, 2)}\n`,
  csv: trendCsv,
  html: trendHtml,
};

const BARS = '▁▂▃▄▅▆▇█';

/** A small line of bars over all years, one a year; a year without a value is a blank. */
export function spark(values: readonly (number | null)[]): string {
  const known = values.filter((v) => v !== null);
  if (known.length === 0) return ' '.repeat(values.length);
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const bar = (v: number): string => BARS[high === low ? 3 : Math.round(((v - low) / (high - low)) * (BARS.length - 1))] ?? '';
  return values.map((v) => (v === null ? ' ' : bar(v))).join('');
}

/** One line a series and role: name, role, values by year, spark line. */
function trendText(trend: Trend, look: TrendLook): string {
  const zh = look.lang === 'zh';
  const p = paint(look.color);
  if (trend.series.length === 0) return zh ? '没有跨年份的指标\n' : 'no indicator has values of several years\n';
  const rows = trend.series.flatMap((s) =>
    (['targets', 'results'] as const)
      .filter((role) => s[role].length > 0)
      .map((role, i) => ({
        name: i === 0 ? seriesName(s) : '',
        role: zh ? { targets: '目标', results: '结果' }[role] : { targets: 'target', results: 'result' }[role],
        cells: trend.years.map((y) =>
          pointText(
            s[role].find((x) => x.year === y),
            s,
          ),
        ),
        line: spark(trend.years.map((y) => s[role].find((x) => x.year === y)?.value ?? null)),
      })),
  );
  const widest = (texts: readonly string[]): number => Math.max(4, ...texts.map(width));
  const years = trend.years.map((y, i) => Math.min(14, widest([String(y), ...rows.map((r) => r.cells[i] ?? '')])));
  const role = widest(rows.map((r) => r.role));
  const used = years.reduce((n, w) => n + w + 2, 0) + role + trend.years.length + 4;
  const name = Math.min(widest(rows.map((r) => r.name)), Math.max(12, look.columns - used));
  const head = [pad('', name), pad('', role), ...trend.years.map((y, i) => pad(String(y), years[i] ?? 4, 'right'))].join('  ');
  const lines = rows.map((r) =>
    [pad(cut(r.name, name), name), p.dim(pad(r.role, role)), ...r.cells.map((c, i) => pad(cut(c, years[i] ?? 4), years[i] ?? 4, 'right')), p.cyan(r.line)].join(
      '  ',
    ),
  );
  return `${[p.bold(head.trimEnd()), ...lines.map((l) => l.trimEnd())].join('\n')}\n`;
}

/** One value a record. */
function trendCsv(trend: Trend): string {
  const head = ['indicator', 'of', 'role', 'year', 'value', 'min', 'max', 'unit', 'change', 'comparator', 'text', 'source', 'sentence'];
  const rows = trend.series.flatMap((s) =>
    (['targets', 'results'] as const).flatMap((role) =>
      s[role].map((x) => [s.indicator, s.of, role.slice(0, -1), x.year, x.value, x.min, x.max, s.unit, s.change, x.comparator, x.text, x.source, x.sentence]),
    ),
  );
  return CSV_MARK + [head, ...rows].map(csvLine).join('');
}
