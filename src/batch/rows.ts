/** One document's share of the tables: targets as JSON Lines and CSV, and its line in documents.csv. */

import type { Problem, Status } from '../core/problem.ts';
import type { OutlineJson, SectionJson } from '../document/types.ts';
import { csvLine } from '../report/csv.ts';
import { targetJson, targetLines, targetRows } from '../report/target-rows.ts';
import { type DocumentRecord, type Done, type Item, noteOf, type Rows } from './model.ts';
import { STATUSES } from './status.ts';

type Cell = string | number | null;

const encoder = new TextEncoder();

const DOCUMENT_COLUMNS = [
  'input',
  'status',
  'category',
  'format',
  'encoding',
  'bytes',
  'sha256',
  'site',
  'title',
  'year',
  'kind',
  'plans',
  'sections',
  'targets',
  'results',
  'characters',
  'removed',
  'warnings',
  'outline',
  'code',
  'message',
] as const;

export const DOCUMENT_HEAD = csvLine(DOCUMENT_COLUMNS);

/** The rows of a document that has an outline. */
export function rowsOf(record: DocumentRecord, outline: OutlineJson): Rows {
  const rows = targetRows(outline, record.input);
  return {
    targets: rows.length,
    jsonl: encoder.encode(rows.map(targetJson).join('')),
    csv: encoder.encode(targetLines(rows)),
    document: encoder.encode(documentLine(record, outline)),
  };
}

const NONE = new Uint8Array(0);

/** No rows at all: where a document is only compared with what is known, or its outline is the answer. */
export const NO_ROWS: Rows = { targets: 0, jsonl: NONE, csv: NONE, document: NONE };

/** The rows of a document that has none. */
export const rowsWithout = (record: DocumentRecord): Rows => ({ ...NO_ROWS, document: encoder.encode(documentLine(record, null)) });

function documentLine(record: DocumentRecord, outline: OutlineJson | null): string {
  const plan = outline?.plans[0];
  const targets = outline?.plans.flatMap((p) => p.targets) ?? [];
  const count = (role: string): number | null => (outline ? targets.filter((t) => t.role === role).length : null);
  const note = record.notes[0];
  const cells: Record<(typeof DOCUMENT_COLUMNS)[number], Cell> = {
    input: record.input,
    status: record.status,
    category: STATUSES[record.status].category,
    format: outline?.source.format ?? null,
    encoding: outline?.source.encoding ?? null,
    bytes: record.bytes,
    sha256: record.sha256,
    site: outline?.site?.id ?? null,
    title: plan?.title?.text ?? null,
    year: plan?.year?.value ?? null,
    kind: plan?.kind ?? null,
    plans: outline?.plans.length ?? null,
    sections: outline ? outline.plans.reduce((n, p) => n + countSections(p.sections), 0) : null,
    targets: count('target'),
    results: count('result'),
    characters: outline?.source.length ?? null,
    removed: outline ? outline.removed.reduce((n, r) => n + r.span[1] - r.span[0], 0) : null,
    warnings: outline?.warnings.length ?? null,
    outline: record.outline,
    code: note?.code ?? null,
    message: note?.message ?? null,
  };
  return csvLine(DOCUMENT_COLUMNS.map((c) => cells[c]));
}

const countSections = (sections: readonly SectionJson[]): number => sections.reduce((n, s) => n + 1 + countSections(s.sections), 0);

/** A document that was not read: its record and the rows that say why. */
export function unread(item: Item, status: Status, stage: string | null, problem: Problem): Done {
  const record: DocumentRecord = {
    input: item.input,
    name: item.name,
    sha256: null,
    bytes: null,
    status,
    outline: null,
    stage,
    notes: [noteOf(problem)],
  };
  return { record, rows: rowsWithout(record), reused: false, elsewhere: false, problem };
}
