import { Command, Option } from 'commander';
import { clean } from '../../clean/clean.ts';
import type { Cleaned, SourceText } from '../../core/model.ts';
import { paint } from '../../report/paint.ts';
import { plain } from '../../report/plain.ts';
import { cut, pad } from '../../report/width.ts';
import { readSource } from '../../source/read.ts';
import { eachInput, sayAll } from '../inputs.ts';
import type { Io } from '../io.ts';
import { lineFinder } from '../place.ts';
import { filesArgument, readingOf, readingOptions } from '../reading.ts';

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
    const reading = await readingOf(io, command);
    await eachInput(io, files, reading.limits, async (input) => {
      const source = await readSource(input.bytes, { ...reading, name: input.name });
      sayAll(io, source.problems, input.path);
      if ('status' in source) return false;
      const cleaned = clean(source, reading.rules);
      sayAll(io, cleaned.problems, input.path);
      if (!flags.removed) await io.out(ended(cleaned.view.text));
      else
        for (const cutting of cuttings(source, cleaned))
          await io.out(flags.format === 'jsonl' ? `${JSON.stringify({ source: input.name, ...cutting })}\n` : cutLine(io, source.text, cutting));
      return true;
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

/** `12:3  removed   site/x/header  words`: line and column of the source text, kind, rule, the words with line ends shown. */
function cutLine(io: Io, text: string, c: Cutting): string {
  const p = paint(io.color);
  const { line, column } = lineFinder(text)(c.span[0]);
  const front = `${pad(`${line}:${column}`, 9)}${pad(io.text(KINDS[c.kind]), 10)}${pad(c.rule, 28)} `;
  const words = plain(JSON.stringify(c.text).slice(1, -1)) + (c.as === undefined ? '' : ` → ${c.as}`);
  return `${p.dim(front)}${(c.kind === 'removed' ? p.red : p.yellow)(cut(words, Math.max(24, io.columns - 50)))}\n`;
}
