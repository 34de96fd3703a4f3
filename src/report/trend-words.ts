/** The words of trend's reports. */
import type { Point, Series } from '../diff/trend.ts';

/** The name of a series, with the member that it is for and the mark of a change. */
export function seriesName(s: Series): string {
  const of = s.of && !s.indicator.includes(s.of) ? ` (${s.of})` : '';
  return `${s.indicator.replace(/\s+/g, ' ')}${of}${s.change === 'up' ? ' ↑' : s.change === 'down' ? ' ↓' : ''}`;
}

const BOUND: Readonly<Record<string, string>> = { ge: '≥', gt: '>', le: '≤', lt: '<', approx: '≈' };

/** A value in the series' unit, short: 1.2万人, ≥90%, 3-5个. */
export function pointText(point: Point | undefined, s: Series): string {
  if (!point) return '';
  if (point.value === null) return point.text;
  const range = point.min !== null && point.max !== null && point.min !== point.max && point.comparator === 'range';
  const text = range ? `${short(point.min ?? 0)}-${short(point.max ?? 0)}` : short(point.value);
  return `${BOUND[point.comparator] ?? ''}${text}${s.unit}`;
}

/** A number with the magnitude that Chinese readers expect: 12000 → 1.2万, 3.6e9 → 36亿. */
export function short(v: number): string {
  const size = Math.abs(v);
  const trim = (x: number): string => String(Number(x.toPrecision(6)));
  return size >= 1e8 ? `${trim(v / 1e8)}亿` : size >= 1e4 ? `${trim(v / 1e4)}万` : trim(v);
}
