/** Targets as CSV for a spreadsheet. */
import { CSV_MARK, csvLine } from './csv.ts';
import type { Row } from './table.ts';

const COLUMNS: Readonly<Record<string, (row: Row) => string | number | null>> = {
  source: (r) => r.source,
  plan: (r) => r.plan.title?.text ?? r.plan.id,
  section: (r) => r.target.section,
  path: (r) => r.path.join(' / '),
  id: (r) => r.target.id,
  role: (r) => r.target.role,
  indicator: (r) => r.target.indicator.text,
  of: (r) => r.target.of?.text ?? null,
  comparator: (r) => r.target.quantity.comparator,
  value: (r) => r.target.quantity.value,
  min: (r) => r.target.quantity.min,
  max: (r) => r.target.quantity.max,
  unit: (r) => r.target.quantity.unit,
  text: (r) => r.target.quantity.text,
  change: (r) => r.target.change?.direction ?? null,
  base: (r) => r.target.base?.value ?? null,
  year: (r) => r.target.period?.year ?? null,
  by: (r) => r.target.period?.by ?? null,
  per: (r) => r.target.period?.per ?? null,
  confidence: (r) => r.target.confidence,
  flags: (r) => r.target.flags.join(' '),
  key: (r) => r.target.indicator.key,
  start: (r) => r.target.quantity.span[0],
  end: (r) => r.target.quantity.span[1],
  sentence: (r) => r.target.sentence.text,
};

/** Writes CSV with a head, as a spreadsheet opens it best (see csv.ts). */
export function targetsCsv(rows: readonly Row[]): string {
  const cells = Object.values(COLUMNS);
  return CSV_MARK + csvLine(Object.keys(COLUMNS)) + rows.map((row) => csvLine(cells.map((cell) => cell(row)))).join('');
}
