/** The words of trend's reports. */
import type { Point, Series } from '../diff/trend.ts';
import { plain } from './plain.ts';
import { short } from './words.ts';

/** The name of a series, with the member that it is for and the mark of a change. */
export function seriesName(s: Series): string {
  const of = s.of && !s.indicator.includes(s.of) ? ` (${plain(s.of)})` : '';
  return `${plain(s.indicator)}${of}${s.change === 'up' ? ' ↑' : s.change === 'down' ? ' ↓' : ''}`;
}

const BOUND: Readonly<Record<string, string>> = { ge: '≥', gt: '>', le: '≤', lt: '<', approx: '≈' };

/** A value in the series' unit, short: 1.2万人, ≥90%, 3-5个. */
export function pointText(point: Point | undefined, s: Series): string {
  if (!point) return '';
  if (point.value === null) return plain(point.text);
  const range = point.min !== null && point.max !== null && point.min !== point.max && point.comparator === 'range';
  const text = range ? `${short(point.min ?? 0)}-${short(point.max ?? 0)}` : short(point.value);
  return `${BOUND[point.comparator] ?? ''}${text}${s.unit}`;
}
