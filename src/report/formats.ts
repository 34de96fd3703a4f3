/** The formats that a comparison can be written in: a table name → render. To add one is to add a row. */
import type { DiffReport } from '../diff/types.ts';
import { csvReport } from './csv-diff.ts';
import { githubReport } from './github.ts';
import { htmlReport } from './html.ts';
import { jsonLines, jsonReport } from './json.ts';
import { junitReport } from './junit.ts';
import { mdReport } from './md.ts';
import { textReport } from './text.ts';
import type { Lang } from './words.ts';

/** What of the reader's taste and terminal a format may use. */
export interface Look {
  readonly lang: Lang;
  readonly color: boolean;
  readonly columns: number;
  /** Show pairs that say the same, too. */
  readonly all: boolean;
  /** Which changes make the command fail. */
  readonly fails: (change: DiffReport['documents'][number]['changes'][number]) => boolean;
}

/** Writes a report as text that ends in a line end, unless it is empty. */
export type Render = (report: DiffReport, look: Look) => string;

/** Every format of a comparison by its name. */
export const FORMATS: Readonly<Record<string, Render>> = {
  text: textReport,
  json: jsonReport,
  jsonl: jsonLines,
  csv: csvReport,
  md: mdReport,
  github: githubReport,
  junit: junitReport,
  html: htmlReport,
};
