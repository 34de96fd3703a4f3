/** An outline as a Markdown document: headings, paragraphs, lists and tables. */
import type { BlockJson, OutlineJson, SectionJson } from '../document/types.ts';
import { plain } from './plain.ts';

/** Writes Markdown. `depth` is the deepest level of section that is written. */
export function markdown(outline: OutlineJson, depth = Number.POSITIVE_INFINITY): string {
  const parts: string[] = [];
  const section = (s: SectionJson): void => {
    if (s.level > depth) return;
    const marker = s.marker?.text ?? '';
    // Markdown knows six levels and the plan's title has the first; what is deeper is a bold line.
    if (s.title) parts.push(heading(s.level + 1, plainText(marker + s.title.text)));
    s.blocks.forEach((b, i) => {
      parts.push(block(b, s.title || i > 0 ? '' : marker));
    });
    if (!s.title && s.blocks.length === 0 && marker) parts.push(plainText(marker));
    s.sections.forEach(section);
  };
  for (const plan of outline.plans) {
    if (plan.title) parts.push(heading(1, plainText(plan.title.text)));
    for (const b of plan.blocks) parts.push(block(b, ''));
    plan.sections.forEach(section);
  }
  return `${parts.filter((p) => p !== '').join('\n\n')}\n`;
}

const heading = (level: number, text: string): string => (level <= 6 ? `${'#'.repeat(level)} ${text}` : `**${text}**`);

function block(b: BlockJson, before: string): string {
  if (b.kind === 'table' && b.rows?.length) return table(b.rows.map((row) => row.map((c) => c.text)));
  const text = plainText(before + b.text);
  return b.kind === 'list-item' ? `- ${text}` : text;
}

function table(rows: readonly (readonly string[])[]): string {
  const columns = Math.max(...rows.map((r) => r.length));
  const line = (cells: readonly string[]): string =>
    `| ${Array.from({ length: columns }, (_, i) => plainText(cells[i] ?? '').replace(/\|/g, '\\|')).join(' | ')} |`;
  const [first = [], ...rest] = rows;
  return [line(first), `|${' --- |'.repeat(columns)}`, ...rest.map(line)].join('\n');
}

/** Text that Markdown leaves as it is: one line, with its signs disarmed. */
function plainText(text: string): string {
  return plain(text)
    .replace(/[\\`*_[\]<>~]/g, '\\$&')
    .replace(/^([0-9]{1,9})([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^([#+-])/, '\\$1');
}
