/** A comparison as JUnit XML: a suite a pair of documents, a case a target; a case fails when its change fails the command. */
import type { Change, DiffReport, DocumentDiff } from '../diff/types.ts';
import { changeLine, kindsText, type Lang, nameText, present, sectionText } from './words.ts';

interface JunitLook {
  readonly lang: Lang;
  readonly fails: (change: Change) => boolean;
}

/** Writes the XML. No times stand in it: the same comparison gives the same bytes. */
export function junitReport(report: DiffReport, look: JunitLook): string {
  const suites = report.documents.map((d) => suite(d, look));
  const tests = report.summary.changes + report.summary.unchanged;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="plan-extract diff" tests="${tests}" failures="${report.summary.failing}">\n${suites.join('')}</testsuites>\n`;
}

function suite(d: DocumentDiff, look: JunitLook): string {
  const failures = d.changes.filter(look.fails).length;
  const name = d.pair || `${d.old?.name ?? '∅'} → ${d.new?.name ?? '∅'}`;
  const skipped = d.changes.filter((c) => c.accepted).length;
  const head = `  <testsuite name="${xml(name)}" tests="${d.changes.length + d.unchanged.length}" failures="${failures}" errors="0" skipped="${skipped}">\n`;
  return `${head}${[...d.changes, ...d.unchanged].map((c) => testcase(c, d, look)).join('')}  </testsuite>\n`;
}

function testcase(c: Change, d: DocumentDiff, look: JunitLook): string {
  const side = present(c);
  const place = `${d.new?.name ?? d.old?.name ?? ''}${c.new?.line === undefined ? '' : `:${c.new.line}`}`;
  const open = `    <testcase name="${xml(`${nameText(side)} [${c.fingerprint}]`)}" classname="${xml(sectionText(side) || (d.new?.name ?? ''))}" file="${xml(place.replace(/:\d+$/, ''))}"`;
  if (c.accepted) return `${open}><skipped message="${xml(`${c.accepted.reason} (${c.accepted.owner})`)}"/></testcase>\n`;
  if (!look.fails(c)) return c.kind === 'unchanged' ? `${open}/>\n` : `${open}><system-out>${xml(told(c, look.lang))}</system-out></testcase>\n`;
  const body = [place, c.old ? `- ${c.old.sentence}` : '', c.new ? `+ ${c.new.sentence}` : '', c.because].filter((t) => t !== '').join('\n');
  return `${open}>\n      <failure type="${c.kind}" message="${xml(told(c, look.lang))}">${xml(body)}</failure>\n    </testcase>\n`;
}

const told = (c: Change, lang: Lang): string => `${changeLine(c, lang)} (${kindsText(c, lang)})`;

/** Escapes text for XML 1.0; characters that XML can't hold become �. */
const xml = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 forbids.
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/\n/g, '&#10;');
