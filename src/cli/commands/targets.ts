import { Command, Option } from 'commander';
import { CSV_MARK } from '../../report/csv.ts';
import { plain } from '../../report/plain.ts';
import { table } from '../../report/table.ts';
import { TARGET_HEAD, type TargetRow, targetJson, targetLines, targetRows } from '../../report/target-rows.ts';
import { eachInput } from '../inputs.ts';
import type { Io } from '../io.ts';
import { outlineOf } from '../outlines.ts';
import { filesArgument, readingOf, readingOptions } from '../reading.ts';

const GRADES = ['low', 'medium', 'high'] as const;
const SORTS = ['place', 'indicator', 'value', 'unit', 'role', 'confidence'] as const;

interface Flags {
  readonly format: 'table' | 'jsonl' | 'csv';
  readonly role?: 'target' | 'result';
  readonly unit?: string;
  readonly section?: string;
  readonly indicator?: string;
  readonly confidence?: (typeof GRADES)[number];
  readonly sort: (typeof SORTS)[number];
}

/** `targets FILE…`: what is promised and what is told, as a table, JSON Lines or CSV. */
export function define(io: Io): Command {
  const command = filesArgument(new Command('targets'), io, { en: 'documents or outlines; - for stdin', zh: '文档或大纲\uff1b- 表示标准输入' });
  return readingOptions(ownOptions(command, io), io).action(async (files: string[]) => {
    const flags = command.opts<Flags>();
    const reading = await readingOf(io, command);
    const rows: TargetRow[] = [];
    await eachInput(io, files, reading.limits, async (input) => {
      const read = await outlineOf(io, input, reading);
      if (!read) return false;
      rows.push(...targetRows(read.outline).filter((row) => wanted(row, flags)));
      return true;
    });
    if (io.exitCode !== 4) await write(io, arrange(rows, flags.sort), flags.format, files.length > 1);
  });
}

function ownOptions(command: Command, io: Io): Command {
  return command
    .addOption(new Option('--format <format>', io.text({ en: 'what to write', zh: '输出格式' })).choices(['table', 'jsonl', 'csv']).default('table'))
    .addOption(
      new Option('--role <role>', io.text({ en: 'only what is promised, or only what is told as done', zh: '只列目标或只列结果' })).choices([
        'target',
        'result',
      ]),
    )
    .option('--unit <unit>', io.text({ en: 'only this unit: %, 家, 元', zh: '只列此单位\uff1a%、家、元' }))
    .option('--section <text>', io.text({ en: 'only sections with this id, marker or words in the title', zh: '只列编号或标题含此内容的章节' }))
    .option('--indicator <text>', io.text({ en: 'only indicators with these words', zh: '只列名称含此内容的指标' }))
    .addOption(new Option('--confidence <grade>', io.text({ en: 'only this grade or better', zh: '只列此等级及以上' })).choices([...GRADES]))
    .addOption(new Option('--sort <key>', io.text({ en: 'order of the rows', zh: '排序' })).choices([...SORTS]).default('place'));
}

function wanted(row: TargetRow, flags: Flags): boolean {
  const { target: t } = row;
  return (
    (flags.role === undefined || t.role === flags.role) &&
    (flags.unit === undefined || t.quantity.unit === flags.unit) &&
    (flags.indicator === undefined || t.indicator.text.includes(flags.indicator) || t.indicator.key.includes(flags.indicator)) &&
    (flags.confidence === undefined || GRADES.indexOf(t.confidence) >= GRADES.indexOf(flags.confidence)) &&
    (flags.section === undefined || inSection(row, flags.section))
  );
}

const inSection = ({ target, where, path }: TargetRow, asked: string): boolean =>
  target.section === asked || target.section.startsWith(`${asked}.`) || where.startsWith(asked) || path.some((title) => title.includes(asked));

// Text is ordered by code unit: a locale's order would differ between machines.
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const size = ({ target: { quantity: q } }: TargetRow): number => q.value ?? q.min ?? q.max ?? Number.POSITIVE_INFINITY;
const ORDER: Readonly<Record<Flags['sort'], (a: TargetRow, b: TargetRow) => number>> = {
  place: () => 0,
  indicator: (a, b) => byText(a.target.indicator.key, b.target.indicator.key),
  value: (a, b) => byText(a.target.quantity.unit, b.target.quantity.unit) || size(b) - size(a) || 0,
  unit: (a, b) => byText(a.target.quantity.unit, b.target.quantity.unit),
  role: (a, b) => byText(b.target.role, a.target.role),
  confidence: (a, b) => GRADES.indexOf(a.target.confidence) - GRADES.indexOf(b.target.confidence),
};

/** Sorts stably: equal rows stay in the order of the text. */
const arrange = (rows: readonly TargetRow[], key: Flags['sort']): TargetRow[] => [...rows].sort(ORDER[key]);

async function write(io: Io, rows: readonly TargetRow[], format: Flags['format'], several: boolean): Promise<void> {
  if (format !== 'table') {
    const head = format === 'csv' ? CSV_MARK + TARGET_HEAD : '';
    await io.out(head + (format === 'csv' ? targetLines(rows) : rows.map(targetJson).join('')));
  } else {
    let first = true;
    for (const [source, group] of several ? grouped(rows) : [['', rows] as const]) {
      const head = several ? `${first ? '' : '\n'}${plain(source)}\n` : '';
      await io.out(head + table(group, { columns: io.columns, color: io.color, lang: io.lang }));
      first = false;
    }
  }
}

function grouped(rows: readonly TargetRow[]): Map<string, TargetRow[]> {
  const groups = new Map<string, TargetRow[]>();
  for (const row of rows) {
    const group = groups.get(row.input);
    if (group) group.push(row);
    else groups.set(row.input, [row]);
  }
  return groups;
}
