/** A comparison as JSON, whole, and as JSON Lines, one change a line. */
import type { DiffReport } from '../diff/types.ts';

/** The whole report, indented. */
export const jsonReport = (report: DiffReport): string => `${JSON.stringify(report, null, 2)}\n`;

/** One change a line, with the pair of documents that it is of. */
export const jsonLines = (report: DiffReport, look: { readonly all: boolean }): string =>
  report.documents
    .flatMap((d) =>
      [...d.changes, ...(look.all ? d.unchanged : [])].map((c) => ({ pair: d.pair, oldName: d.old?.name ?? null, newName: d.new?.name ?? null, ...c })),
    )
    .map((line) => `${JSON.stringify(line)}\n`)
    .join('');
