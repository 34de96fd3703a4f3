/** One document's share of the tables: targets as JSON Lines and CSV, and its line in documents.csv. */
import type { OutlineJson, PlanJson, SectionJson, TargetJson } from '../document/types.ts';
import { csvLine } from '../report/csv.ts';
import type { DocumentRecord, Rows } from './model.ts';
import { STATUSES } from './status.ts';

type Cell = string | number | null;

/** The columns of targets.csv, with where each value comes from. The order is part of the format: new columns go to the end. */
const TARGET_COLUMNS: Readonly<Record<string, (t: TargetJson, at: Place) => Cell>> = {
  input: (_, at) => at.input,
  plan: (_, at) => at.plan.id,
  plan_title: (_, at) => at.plan.title?.text ?? null,
  year: (_, at) => at.plan.year?.value ?? null,
  role: (t) => t.role,
  indicator: (t) => t.indicator.text,
  key: (t) => t.indicator.key,
  of: (t) => t.of?.text ?? null,
  comparator: (t) => t.quantity.comparator,
  value: (t) => t.quantity.value,
  min: (t) => t.quantity.min,
  max: (t) => t.quantity.max,
  unit: (t) => t.quantity.unit,
  change: (t) => t.change?.direction ?? null,
  base_value: (t) => t.base?.value ?? null,
  base_unit: (t) => t.base?.unit ?? null,
  period_year: (t) => t.period?.year ?? null,
  period_by: (t) => t.period?.by ?? null,
  period_per: (t) => t.period?.per ?? null,
  quantity_text: (t) => t.quantity.text,
  section: (t) => t.section,
  section_path: (t, at) => at.paths.get(t.section) ?? null,
  sentence: (t) => t.sentence.text,
  start: (t) => t.quantity.span[0],
  end: (t) => t.quantity.span[1],
  flags: (t) => t.flags.join(' '),
  confidence: (t) => t.confidence,
  because: (t) => t.because,
  id: (t) => t.id,
};

interface Place {
  readonly input: string;
  readonly plan: PlanJson;
  readonly paths: ReadonlyMap<string, string>;
}

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

export const TARGET_HEAD = csvLine(Object.keys(TARGET_COLUMNS));
export const DOCUMENT_HEAD = csvLine(DOCUMENT_COLUMNS);

/** The rows of a document that has an outline. */
export function rowsOf(record: DocumentRecord, outline: OutlineJson): Rows {
  let jsonl = '';
  let csv = '';
  for (const plan of outline.plans) {
    const place: Place = { input: record.input, plan, paths: sectionPaths(plan) };
    for (const target of plan.targets) {
      jsonl += `${JSON.stringify({ input: record.input, plan: plan.id, planTitle: plan.title?.text ?? null, year: plan.year?.value ?? null, sectionPath: place.paths.get(target.section) ?? null, ...target })}\n`;
      csv += csvLine(Object.values(TARGET_COLUMNS).map((cell) => cell(target, place)));
    }
  }
  return { jsonl, csv, document: documentLine(record, outline) };
}

/** The rows of a document that has none. */
export const rowsWithout = (record: DocumentRecord): Rows => ({ jsonl: '', csv: '', document: documentLine(record, null) });

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

/** For each section id, its titles from the outermost in, parted by ` / `. */
function sectionPaths(plan: PlanJson): Map<string, string> {
  const paths = new Map<string, string>();
  const walk = (sections: readonly SectionJson[], above: string): void => {
    for (const s of sections) {
      const own = `${s.marker?.text ?? ''}${s.title?.text ?? ''}`;
      const here = above && own ? `${above} / ${own}` : above || own;
      paths.set(s.id, here);
      walk(s.sections, here);
    }
  };
  walk(plan.sections, '');
  return paths;
}
