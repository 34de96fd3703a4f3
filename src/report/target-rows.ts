/** Targets as rows: each with its document and its place, as a table, CSV and JSON Lines need them. */
import type { OutlineJson, PlanJson, SectionJson, TargetJson } from '../document/types.ts';
import { csvLine, csvLines } from './csv.ts';

/** A target with the document and the place that it comes from. */
export interface TargetRow {
  /** Name of the document. */
  readonly input: string;
  readonly plan: PlanJson;
  readonly target: TargetJson;
  /** Headings of the sections that it lies in, outermost first, each with its marker. Empty before the first heading. */
  readonly path: readonly string[];
  /** Their markers alone, one after the other; the beginning of a title that has none. */
  readonly where: string;
}

/** Every target of an outline with its place, in the order of the text. */
export function targetRows(outline: OutlineJson, input: string = outline.source.name): TargetRow[] {
  return outline.plans.flatMap((plan) => {
    const places = new Map<string, { path: readonly string[]; where: string }>();
    const walk = (sections: readonly SectionJson[], path: readonly string[], where: string): void => {
      for (const s of sections) {
        const own = `${s.marker?.text ?? ''}${s.title?.text ?? ''}`;
        const here = { path: own ? [...path, own] : path, where: where + (s.marker?.text.trim() ?? (s.title?.text ?? '').slice(0, 4)) };
        places.set(s.id, here);
        walk(s.sections, here.path, here.where);
      }
    };
    walk(plan.sections, [], '');
    return plan.targets.map((target) => ({ input, plan, target, ...(places.get(target.section) ?? { path: [], where: '' }) }));
  });
}

type Cell = string | number | null;

/** The columns of targets.csv, with where each value comes from. The order is part of the format: new columns go to the end. */
const TARGET_COLUMNS: Readonly<Record<string, (row: TargetRow) => Cell>> = {
  input: (row) => row.input,
  plan: (row) => row.plan.id,
  plan_title: (row) => row.plan.title?.text ?? null,
  year: (row) => row.plan.year?.value ?? null,
  role: ({ target: t }) => t.role,
  indicator: ({ target: t }) => t.indicator.text,
  key: ({ target: t }) => t.indicator.key,
  of: ({ target: t }) => t.of?.text ?? null,
  comparator: ({ target: t }) => t.quantity.comparator,
  value: ({ target: t }) => t.quantity.value,
  min: ({ target: t }) => t.quantity.min,
  max: ({ target: t }) => t.quantity.max,
  unit: ({ target: t }) => t.quantity.unit,
  change: ({ target: t }) => t.change?.direction ?? null,
  base_value: ({ target: t }) => t.base?.value ?? null,
  base_unit: ({ target: t }) => t.base?.unit ?? null,
  period_year: ({ target: t }) => t.period?.year ?? null,
  period_by: ({ target: t }) => t.period?.by ?? null,
  period_per: ({ target: t }) => t.period?.per ?? null,
  quantity_text: ({ target: t }) => t.quantity.text,
  section: ({ target: t }) => t.section,
  section_path: (row) => row.path.join(' / ') || null,
  sentence: ({ target: t }) => t.sentence.text,
  start: ({ target: t }) => t.quantity.span[0],
  end: ({ target: t }) => t.quantity.span[1],
  flags: ({ target: t }) => t.flags.join(' '),
  confidence: ({ target: t }) => t.confidence,
  because: ({ target: t }) => t.because,
  id: ({ target: t }) => t.id,
};
const CELLS = Object.values(TARGET_COLUMNS);

/** The head of the CSV, with its line end. */
export const TARGET_HEAD = csvLine(Object.keys(TARGET_COLUMNS));

/** Rows of the CSV, each with its line end. */
export const targetLines = (rows: readonly TargetRow[]): string => csvLines(rows.map((row) => CELLS.map((cell) => cell(row))));

/** One row of JSON Lines: the contract's target with its document, plan and headings before it. */
export const targetJson = ({ input, plan, target, path }: TargetRow): string =>
  `${JSON.stringify({ input, plan: plan.id, planTitle: plan.title?.text ?? null, year: plan.year?.value ?? null, sectionPath: path.join(' / ') || null, ...target })}\n`;
