/** A comparison as workflow commands that GitHub shows as annotations: worst first, within what one step may show. */
import { gravestFirst } from '../diff/diff.ts';
import type { Change, DiffReport, DocumentDiff, Level } from '../diff/types.ts';
import { changeLine, kindsText, type Lang, LEVEL_WORDS, sectionText, wasText } from './words.ts';

/** GitHub shows so many annotations of each kind for a step, and drops the rest unseen. */
const PER_KIND = 10;

const COMMAND: Readonly<Record<Level, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** Writes the annotations, accepted changes left out. What is over the limit is told in a last notice. */
export function githubReport(report: DiffReport, look: { readonly lang: Lang }): string {
  const all = report.documents.flatMap((d) => d.changes.filter((c) => !c.accepted).map((c) => ({ d, c })));
  const ranked = gravestFirst(all.map((x) => x.c));
  const home = new Map(all.map((x) => [x.c, x.d]));
  const room: Record<Level, number> = { error: PER_KIND, warning: PER_KIND, info: PER_KIND };
  const over = (['error', 'warning', 'info'] as const).some((l) => ranked.filter((c) => c.level === l).length > PER_KIND);
  if (over) room.info -= 1;
  const lines: string[] = [];
  let left = 0;
  for (const c of ranked) {
    if (room[c.level]-- > 0) lines.push(annotation(home.get(c) as DocumentDiff, c, look.lang));
    else left++;
  }
  if (left > 0)
    lines.push(`::notice title=plan-extract::${data(look.lang === 'zh' ? `另有 ${left} 处变化未显示` : `${left} more changes are not shown here`)}`);
  return lines.map((l) => `${l}\n`).join('');
}

function annotation(d: DocumentDiff, c: Change, lang: Lang): string {
  const place = [
    ['file', d.new?.name ?? d.old?.name ?? ''],
    // What was dropped has no line in the new file; the file itself is named.
    ['line', c.new?.line === undefined ? '' : String(c.new.line)],
    ['col', c.new?.column === undefined ? '' : String(c.new.column)],
    ['title', `${LEVEL_WORDS[c.level][lang]}: ${kindsText(c, lang)}`],
  ] as const;
  const props = place.filter(([, v]) => v !== '').map(([k, v]) => `${k}=${property(v)}`);
  const side = c.new ?? c.old;
  const more = [wasText(c, lang), side ? sectionText(side) : '', c.fingerprint].filter((t) => t !== '').join('; ');
  return `::${COMMAND[c.level]} ${props.join(',')}::${data(`${changeLine(c, lang)} (${more})`)}`;
}

/** Escapes a command's message, so that a document's text can't start a command of its own. */
const data = (text: string): string => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
const property = (text: string): string => data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
