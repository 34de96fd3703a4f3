import { Command, Option } from 'commander';
import { lines } from '../../core/lines.ts';
import type { SourceText } from '../../core/model.ts';
import { plain } from '../../report/plain.ts';
import { pad } from '../../report/width.ts';
import { eachSource } from '../documents.ts';
import { without } from '../flags.ts';
import type { Io } from '../io.ts';
import { type Place, placeFinder, placeWords } from '../place.ts';
import { filesArgument, readingOptions } from '../reading.ts';

interface Flags {
  readonly map?: boolean;
  readonly format: 'text' | 'jsonl';
}

/** `text FILE…`: the source text that every span counts in; with --map each stretch of it with its place in the file. */
export function define(io: Io): Command {
  const command = filesArgument(new Command('text'), io)
    .option('--map', io.text({ en: 'print where each line stands in the file: page, paragraph, table cell', zh: '显示每行在文件中的位置\uff1a页、段、单元格' }))
    .addOption(new Option('--format <format>', io.text({ en: 'how to write --map', zh: '--map 的格式' })).choices(['text', 'jsonl']).default('text'));
  return readingOptions(command, io).action(async (files: string[]) => {
    const flags = command.opts<Flags>();
    if (flags.format === 'jsonl' && !flags.map) throw without('--format', '--map');
    await eachSource(io, command, files, async (source, input) => {
      if (flags.map) await io.out(map(io, source, flags.format, input.name));
      else await io.out(source.text.endsWith('\n') ? source.text : `${source.text}\n`);
    });
  });
}

/** One line a stretch: its offsets, its place, its words. Cells of a table are stretches of their own. */
function map(io: Io, source: SourceText, format: Flags['format'], name: string): string {
  const find = placeFinder(source.tables.length === 0 ? source : { ...source, tables: [] });
  const out: string[] = [];
  for (const { start, end, table } of stretches(source)) {
    const place: Place = { ...find(start), ...(table ? { table } : {}) };
    const text = source.text.slice(start, end);
    if (format === 'jsonl') out.push(JSON.stringify({ source: name, span: [start, end], ...place, text }));
    else out.push(`${pad(`${start}-${end}`, 13)} ${pad(io.text(placeWords(place)), 22)} ${plain(text)}`);
  }
  return out.length === 0 ? '' : `${out.join('\n')}\n`;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly table?: NonNullable<Place['table']>;
}

/** The text's lines, those of tables cut into their cells; white space alone is no stretch. */
function stretches(source: SourceText): Stretch[] {
  const all: Stretch[] = [];
  let t = 0;
  for (const line of lines(source.text)) {
    while ((source.tables[t]?.span[1] ?? Number.POSITIVE_INFINITY) <= line.start) t++;
    const table = source.tables[t];
    if (table === undefined || table.span[0] > line.start) all.push({ start: line.start, end: line.end });
  }
  for (const [n, table] of source.tables.entries())
    for (const [r, row] of table.rows.entries())
      for (const [c, { span }] of row.entries()) all.push({ start: span[0], end: span[1], table: { number: n + 1, row: r + 1, column: c + 1 } });
  return all.filter(({ start, end }) => source.text.slice(start, end).trim() !== '').sort((a, b) => a.start - b.start);
}
