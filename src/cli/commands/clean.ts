import { Command, Option } from 'commander';
import { clean } from '../../clean/clean.ts';
import type { Cleaned, SourceText } from '../../core/model.ts';
import { paint } from '../../report/paint.ts';
import { plain } from '../../report/plain.ts';
import { cut, pad, width } from '../../report/width.ts';
import { eachSource } from '../documents.ts';
import { without } from '../flags.ts';
import { sayAll } from '../inputs.ts';
import type { Io } from '../io.ts';
import { lineFinder } from '../place.ts';
import { filesArgument, readingOptions } from '../reading.ts';

interface Flags {
  readonly removed?: boolean;
  readonly format: 'text' | 'jsonl';
}

/** `clean FILE…`: the text that is kept, or with --removed what was dropped and by which rule. */
export function define(io: Io): Command {
  const command = filesArgument(new Command('clean'), io)
    .option('--removed', io.text({ en: 'show what was dropped or repaired, and by which rule', zh: '显示删去和修补的内容及所依规则' }))
    .addOption(new Option('--format <format>', io.text({ en: 'how to write --removed', zh: '--removed 的格式' })).choices(['text', 'jsonl']).default('text'));
  return readingOptions(command, io).action(async (files: string[]) => {
    const flags = command.opts<Flags>();
    if (flags.format === 'jsonl' && !flags.removed) throw without('--format', '--removed');
    await eachSource(io, command, files, async (source, input, reading) => {
      const cleaned = clean(source, reading.rules);
      sayAll(io, cleaned.problems, input.path);
      if (!flags.removed) return await io.out(ended(cleaned.view.text));
      const line = flags.format === 'jsonl' ? jsonLine(input.name) : cutLine(io, source.text);
      await io.out(cuttings(source, cleaned).map(line).join(''));
    });
  });
}

const ended = (text: string): string => (text === '' || text.endsWith('\n') ? text : `${text}\n`);

interface Cutting {
  readonly kind: 'removed' | 'repaired' | 'read-as';
  readonly span: readonly [number, number];
  readonly text: string;
  readonly rule: string;
  readonly as?: string;
}

function cuttings(source: SourceText, cleaned: Cleaned): Cutting[] {
  const of = (kind: Cutting['kind'], list: readonly { span: readonly [number, number]; rule: string; as?: string }[]): Cutting[] =>
    list.map((x) => ({
      kind,
      span: [x.span[0], x.span[1]],
      text: source.text.slice(x.span[0], x.span[1]),
      rule: x.rule,
      ...(x.as === undefined ? {} : { as: x.as }),
    }));
  const all = [...of('removed', cleaned.removals), ...of('repaired', cleaned.repairs), ...of('read-as', cleaned.readings)];
  return all.sort((a, b) => a.span[0] - b.span[0]);
}

const KINDS = { removed: { en: 'removed', zh: '删去' }, repaired: { en: 'repaired', zh: '修补' }, 'read-as': { en: 'read as', zh: '读作' } } as const;

const jsonLine =
  (source: string) =>
  (cutting: Cutting): string =>
    `${JSON.stringify({ source, ...cutting })}\n`;

/** `12:3  removed   site/x/header  words`: line and column of the source text, kind, rule, the words with line ends shown. */
function cutLine(io: Io, text: string): (cutting: Cutting) => string {
  const p = paint(io.color);
  const place = lineFinder(text);
  return (c) => {
    const { line, column } = place(c.span[0]);
    const front = `${pad(`${line}:${column}`, 9)}${pad(io.text(KINDS[c.kind]), 10)}${pad(c.rule, 28)} `;
    const words = plain(JSON.stringify(c.text).slice(1, -1)) + (c.as === undefined ? '' : ` → ${c.as}`);
    return `${p.dim(front)}${(c.kind === 'removed' ? p.red : p.yellow)(cut(words, Math.max(24, io.columns - width(front))))}\n`;
  };
}
