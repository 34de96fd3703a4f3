import { Command, Option } from 'commander';
import { markdown } from '../../report/markdown.ts';
import { tree } from '../../report/tree.ts';
import { wholeNumber } from '../flags.ts';
import { eachInput } from '../inputs.ts';
import type { Io } from '../io.ts';
import { outlineOf } from '../outlines.ts';
import { filesArgument, readingOf, readingOptions } from '../reading.ts';

interface Flags {
  readonly format: 'tree' | 'md' | 'json';
  readonly depth?: number;
}

/** `outline FILE…`: the headings as a tree, or the document as Markdown. */
export function define(io: Io): Command {
  const command = filesArgument(new Command('outline'), io, { en: 'documents or outlines; - for stdin', zh: '文档或大纲\uff1b- 表示标准输入' })
    .addOption(new Option('--format <format>', io.text({ en: 'what to write', zh: '输出格式' })).choices(['tree', 'md', 'json']).default('tree'))
    .option('--depth <n>', io.text({ en: 'deepest level to show', zh: '显示到第几级' }), wholeNumber('--depth'));
  return readingOptions(command, io).action(async (files: string[]) => {
    const { format, depth } = command.opts<Flags>();
    const reading = await readingOf(io, command);
    let first = true;
    await eachInput(io, files, reading.limits, async (input) => {
      const read = await outlineOf(io, input, reading);
      if (!read) return false;
      const { outline, warning } = read;
      if (format === 'json') await io.out(`${JSON.stringify(outline, null, files.length === 1 ? 2 : 0)}\n`);
      else {
        const drawn =
          format === 'md'
            ? markdown(outline, depth)
            : tree(outline, { columns: io.columns, color: io.color, lang: io.lang, warning, ...(depth === undefined ? {} : { depth }) });
        await io.out(`${first ? '' : '\n'}${drawn}`);
      }
      first = false;
      return true;
    });
  });
}
