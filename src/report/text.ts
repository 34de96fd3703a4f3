/** A comparison for a terminal: old → new, aligned by display width, grouped by section, the gravest kinds coloured. */
import type { Change, DiffReport, DocumentDiff, Level } from '../diff/types.ts';
import { type Paint, paint } from './paint.ts';
import { plain } from './plain.ts';
import { cut, pad, width } from './width.ts';
import { KIND_WORDS, type Lang, LEVEL_WORDS, nameText, present, roleWord, sectionText, valueText, wasText } from './words.ts';

interface TextLook {
  readonly lang: Lang;
  readonly color: boolean;
  readonly columns: number;
  readonly all: boolean;
}

const SIGN: Readonly<Record<Level, string>> = { error: '✖', warning: '!', info: '·' };

/** Writes the report for a person. */
export function textReport(report: DiffReport, look: TextLook): string {
  const p = paint(look.color);
  const parts = report.documents.flatMap((d) => {
    const shown = look.all ? [...d.changes, ...d.unchanged].sort(byPlace) : d.changes;
    return shown.length === 0 && report.documents.length > 1 ? [] : [documentText(d, shown, look, p)];
  });
  return [...parts, ...baselineText(report, look, p), summaryText(report, look, p)].join('\n');
}

const byPlace = (a: Change, b: Change): number => present(a).span[0] - present(b).span[0];

function documentText(d: DocumentDiff, changes: readonly Change[], look: TextLook, p: Paint): string {
  const lines = [p.bold(plain(`${d.old?.name ?? '∅'} → ${d.new?.name ?? '∅'}`))];
  if (changes.length === 0) lines.push(nothing(d, look.lang));
  const groups = grouped(changes);
  for (const [section, list] of groups) {
    lines.push('', p.underline(cut(section || (look.lang === 'zh' ? '首个标题之前' : 'before the first heading'), look.columns)));
    lines.push(...rows(list, look, p));
  }
  return `${lines.join('\n')}\n`;
}

/** Why nothing is shown: no change, or nothing but results, which are compared only where that is asked for. */
function nothing(d: DocumentDiff, lang: Lang): string {
  const targets = (d.old?.targets ?? 0) + (d.new?.targets ?? 0);
  const results = (d.old?.results ?? 0) + (d.new?.results ?? 0);
  if (targets > 0 || results === 0 || d.unchanged.length > 0) return lang === 'zh' ? '没有变化' : 'no change';
  return lang === 'zh' ? '两侧都没有目标\uff0c只有结果\uff1b加 --results 可比较结果' : 'no targets on either side, only results; --results compares those';
}

/** What a change is grouped under. What was dropped stands under its old section, marked as such. */
const sectionOf = (c: Change): string => `${c.new ? '' : '∅ '}${sectionText(present(c))}`;

function grouped(changes: readonly Change[]): Map<string, Change[]> {
  const out = new Map<string, Change[]>();
  for (const c of changes) {
    const list = out.get(sectionOf(c));
    if (list) list.push(c);
    else out.set(sectionOf(c), [c]);
  }
  return out;
}

/** The rows of one section: sign, indicator, old, arrow, new, kinds. Wide columns give way first to the indicator, then to the values. */
function rows(changes: readonly Change[], look: TextLook, p: Paint): string[] {
  const cells = changes.map((c) => ({
    c,
    name: nameText(present(c)),
    old: c.old ? valueText(c.old) : '',
    fresh: c.new ? valueText(c.new) : '',
    kinds: c.kinds.map((k) => KIND_WORDS[k][look.lang]).join(look.lang === 'zh' ? '、' : ', '),
  }));
  const most = (pick: (cell: (typeof cells)[number]) => string, limit: number): number => Math.min(limit, Math.max(2, ...cells.map((c) => width(pick(c)))));
  const value = Math.max(7, Math.floor(look.columns / 6));
  const old = most((c) => c.old, value);
  const fresh = most((c) => c.fresh, value);
  const kinds = most((c) => c.kinds, Math.floor(look.columns / (look.columns < 60 ? 5 : 3)));
  const name = most((c) => c.name, Math.max(8, look.columns - old - fresh - kinds - 10));
  return cells.flatMap(({ c, ...cell }) => {
    const colour = shade(c, p);
    const line = [
      colour(SIGN[c.level]),
      pad(cut(cell.name, name), name),
      p.dim(pad(cut(cell.old, old), old, 'right')),
      p.dim('→'),
      colour(pad(cut(cell.fresh, fresh), fresh)),
      colour(cut(cell.kinds, kinds)),
    ].join(' ');
    return [line.trimEnd(), ...below(c, look).map((t) => p.dim(`  ${cut(t, look.columns - 2)}`))];
  });
}

/** What is told under a row: last year's result, the other name, and who accepted it. */
function below(c: Change, look: TextLook): string[] {
  const out: string[] = [];
  const was = wasText(c, look.lang);
  if (was && c.kind !== 'unchanged') out.push(was);
  if (c.old && c.new && nameText(c.old) !== nameText(c.new)) out.push(look.lang === 'zh' ? `原名称 ${nameText(c.old)}` : `before: ${nameText(c.old)}`);
  if (c.kinds.includes('role-changed')) out.push(`${roleWord(c.old, look.lang)} → ${roleWord(c.new, look.lang)}`);
  if (c.kinds.includes('deadline-moved')) out.push(`${c.old?.by ?? '∅'} → ${c.new?.by ?? '∅'}`);
  if (c.accepted) out.push(look.lang === 'zh' ? `已接受 ${c.accepted.reason} ${c.accepted.owner}` : `accepted: ${c.accepted.reason} (${c.accepted.owner})`);
  return out;
}

function shade(c: Change, p: Paint): (text: string) => string {
  if (c.accepted) return p.dim;
  if (c.kinds.includes('improved')) return p.green;
  return c.level === 'error' ? p.red : c.level === 'warning' ? p.yellow : c.kind === 'raised' || c.kind === 'added' ? p.green : (t) => t;
}

function baselineText(report: DiffReport, look: TextLook, p: Paint): string[] {
  const b = report.baseline;
  if (!b) return [];
  const zh = look.lang === 'zh';
  const told = [
    ...b.expired.map((e) =>
      zh ? `基线条目已过期 ${e.fingerprint} ${e.indicator} ${e.expires}` : `baseline entry ran out on ${e.expires}: ${e.fingerprint} ${e.indicator}`,
    ),
    ...b.unmatched.map((e) => (zh ? `基线条目无对应变化 ${e.fingerprint} ${e.indicator}` : `baseline entry matches nothing: ${e.fingerprint} ${e.indicator}`)),
  ];
  return told.length === 0 ? [] : [`${told.map((t) => p.yellow(plain(t))).join('\n')}\n`];
}

/** The last line: how many of each level, how many say the same. */
function summaryText(report: DiffReport, look: TextLook, p: Paint): string {
  const { summary: s } = report;
  const zh = look.lang === 'zh';
  const levels = (['error', 'warning', 'info'] as const).filter((l) => s.byLevel[l] > 0).map((l) => `${s.byLevel[l]} ${LEVEL_WORDS[l][look.lang]}`);
  const parts = [...levels, zh ? `${s.unchanged} 项未变` : `${s.unchanged} unchanged`];
  if (s.accepted > 0) parts.push(zh ? `${s.accepted} 项已接受` : `${s.accepted} accepted`);
  return `${p.bold(zh ? `${s.changes} 处变化` : `${s.changes} ${s.changes === 1 ? 'change' : 'changes'}`)}${zh ? '\uFF1A' : ': '}${parts.join(zh ? '、' : ', ')}\n`;
}
