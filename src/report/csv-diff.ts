/** A comparison as CSV for a spreadsheet: one change a record. */
import type { Change, DiffReport, DocumentDiff, Side } from '../diff/types.ts';
import { CSV_MARK, csvLine } from './csv.ts';
import { sectionText } from './words.ts';

// biome-ignore format: one name a column is no gain.
const HEAD = [
  'pair', 'level', 'kind', 'kinds', 'indicator', 'of', 'old_value', 'new_value', 'unit', 'old_text', 'new_text', 'old_comparator', 'new_comparator',
  'old_role', 'new_role', 'old_by', 'new_by', 'was', 'section', 'old_sentence', 'new_sentence', 'old_file', 'old_line', 'new_file', 'new_line',
  'score', 'because', 'accepted', 'fingerprint',
];

/** Writes the report; unchanged pairs only where they are asked for. */
export function csvReport(report: DiffReport, look: { readonly all: boolean }): string {
  const rows = report.documents.flatMap((d) => [...d.changes, ...(look.all ? d.unchanged : [])].map((c) => row(d, c)));
  return CSV_MARK + [HEAD, ...rows].map(csvLine).join('');
}

function row(d: DocumentDiff, c: Change): (string | number | null)[] {
  const side = (c.new ?? c.old) as Side;
  return [
    d.pair,
    c.level,
    c.kind,
    c.kinds.join(' '),
    side.indicator,
    side.of,
    c.old?.quantity.value ?? null,
    c.new?.quantity.value ?? null,
    c.old && c.new && c.old.quantity.unit !== c.new.quantity.unit ? `${c.old.quantity.unit} → ${c.new.quantity.unit}` : side.quantity.unit,
    c.old?.quantity.text ?? null,
    c.new?.quantity.text ?? null,
    c.old?.quantity.comparator ?? null,
    c.new?.quantity.comparator ?? null,
    c.old?.role ?? null,
    c.new?.role ?? null,
    c.old?.by ?? null,
    c.new?.by ?? null,
    c.was?.result.quantity.text ?? null,
    sectionText(side),
    c.old?.sentence ?? null,
    c.new?.sentence ?? null,
    d.old?.name ?? null,
    c.old?.line ?? null,
    d.new?.name ?? null,
    c.new?.line ?? null,
    c.score,
    c.because,
    c.accepted?.reason ?? null,
    c.fingerprint,
  ];
}
