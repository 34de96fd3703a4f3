/** A comparison as a comment on a pull request: what fails in sight, the rest folded away. */
import { gravestFirst } from '../diff/diff.ts';
import type { Change, DiffReport, DocumentDiff } from '../diff/types.ts';
import { kindsText, type Lang, LEVEL_WORDS, nameText, present, sectionText, valueText, wasText } from './words.ts';

/** GitHub takes comments of 65,536 characters; the rest is told by its number. */
const MOST = 60_000;

interface MdLook {
  readonly lang: Lang;
  readonly all: boolean;
  readonly fails: (change: Change) => boolean;
}

const SIGN = { error: '🔴', warning: '🟡', info: '🔵' } as const;

/** Writes the comment. */
export function mdReport(report: DiffReport, look: MdLook): string {
  const zh = look.lang === 'zh';
  const { summary: s } = report;
  const counts = (['error', 'warning', 'info'] as const).map((l) => `${SIGN[l]} ${s.byLevel[l]} ${LEVEL_WORDS[l][look.lang]}`);
  const head = [
    `## ${zh ? '目标对比' : 'Targets compared'}`,
    '',
    [
      ...counts,
      zh ? `${s.unchanged} 项未变` : `${s.unchanged} unchanged`,
      ...(s.accepted ? [zh ? `${s.accepted} 项已接受` : `${s.accepted} accepted`] : []),
    ].join(' · '),
    '',
  ].join('\n');
  const parts = report.documents.filter((d) => d.changes.length > 0 || (look.all && d.unchanged.length > 0)).map((d) => documentMd(d, look));
  const all = [head, ...parts, baselineMd(report, look.lang)].filter((t) => t !== '').join('\n');
  return all.length <= MOST ? all : shortened(all, look.lang);
}

function documentMd(d: DocumentDiff, look: MdLook): string {
  const zh = look.lang === 'zh';
  const open = gravestFirst(d.changes).filter((c) => !c.accepted && (c.level !== 'info' || look.fails(c)));
  const rest = gravestFirst(d.changes).filter((c) => !open.includes(c));
  const title = `### ${cellText(d.old?.name ?? '∅')} → ${cellText(d.new?.name ?? '∅')}\n`;
  return [
    title,
    open.length > 0 ? table(open, look.lang) : `${zh ? '没有需要关注的变化' : 'Nothing that needs a look.'}\n`,
    folded(zh ? `其他变化 ${rest.length}` : `${rest.length} other changes`, rest, look.lang),
    look.all ? folded(zh ? `未变 ${d.unchanged.length}` : `${d.unchanged.length} unchanged`, d.unchanged, look.lang) : '',
  ]
    .filter((t) => t !== '')
    .join('\n');
}

const folded = (title: string, changes: readonly Change[], lang: Lang): string =>
  changes.length === 0 ? '' : `<details><summary>${title}</summary>\n\n${table(changes, lang)}\n</details>\n`;

function table(changes: readonly Change[], lang: Lang): string {
  const head = lang === 'zh' ? ['', '指标', '原', '现', '变化', '章节'] : ['', 'indicator', 'old', 'new', 'change', 'section'];
  const rows = changes.map((c) => {
    const notes = [kindsText(c, lang), wasText(c, lang), c.accepted ? `${lang === 'zh' ? '已接受' : 'accepted'} ${c.accepted.reason}` : ''];
    const cells = [
      nameText(present(c)),
      c.old ? valueText(c.old) : '',
      c.new ? valueText(c.new) : '',
      notes.filter((t) => t !== '').join('; '),
      sectionText(present(c)),
    ];
    return [SIGN[c.level], ...cells.map(cellText)];
  });
  return [head, head.map(() => '---'), ...rows].map((r) => `| ${r.join(' | ')} |\n`).join('');
}

function baselineMd(report: DiffReport, lang: Lang): string {
  const b = report.baseline;
  if (!b || b.expired.length + b.unmatched.length === 0) return '';
  const zh = lang === 'zh';
  const told = [
    ...b.expired.map((e) => `- ${zh ? '已过期' : 'ran out'} \`${e.fingerprint}\` ${cellText(e.indicator)} ${e.expires}`),
    ...b.unmatched.map((e) => `- ${zh ? '无对应变化' : 'matches nothing'} \`${e.fingerprint}\` ${cellText(e.indicator)}`),
  ];
  return `<details><summary>${zh ? '基线' : 'Baseline'}</summary>\n\n${told.join('\n')}\n\n</details>\n`;
}

/** One cell of text that Markdown and HTML leave as it is, and that calls nobody (@name). */
const cellText = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]|~#]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/@(?=\w)/g, '@\u200B');

/** Cuts between rows and closes what is open. */
function shortened(text: string, lang: Lang): string {
  const kept = text.slice(0, text.lastIndexOf('\n', MOST) + 1);
  const open = kept.split('<details>').length - kept.split('</details>').length;
  return `${kept}${'\n</details>\n'.repeat(Math.max(0, open))}\n${lang === 'zh' ? '内容过长\uff0c已截断' : 'Too long for a comment: the rest is left out.'}\n`;
}
