import { Command } from 'commander';
import type { Problem } from '../../core/problem.ts';
import { eachStaged } from '../documents.ts';
import type { Io } from '../io.ts';
import { filesArgument, readingOptions } from '../reading.ts';
import { explain, placesOf } from '../why.ts';

const MOST = 5;

/** `why FILE --at TEXT|OFFSET`: which rules, headings and judges touched a place, and which were tried. */
export function define(io: Io): Command {
  const command = filesArgument(new Command('why'), io).requiredOption(
    '--at <text|offset>',
    io.text({ en: 'words of the document, or an offset into its text', zh: '文档中的文字\uff0c或在原文中的位置' }),
  );
  return readingOptions(command, io).action(async (files: string[]) => {
    const { at } = command.opts<{ at: string }>();
    await eachStaged(io, command, files, async (read, input, reading) => {
      const places = placesOf(read, at);
      if (places.length === 0) io.say(notThere(at, read.source.text.length), input.path);
      for (const place of places.slice(0, MOST)) await io.out(explain(io, read, place, input.name, reading.rules));
      if (places.length > MOST)
        io.err(
          io.text({ en: `${places.length - MOST} more places; give more words or an offset`, zh: `另有 ${places.length - MOST} 处\uff1b请给出更多文字或位置` }),
        );
      return places.length > 0;
    });
  });
}

const notThere = (at: string, length: number): Problem => ({
  code: 'not-in-text',
  status: 'skipped',
  message: { en: `"${at}" does not stand in its text of ${length} characters`, zh: `“${at}”不在其 ${length} 字的原文中` },
  next: { en: 'copy the words from plan-extract text FILE', zh: '请从 plan-extract text 文件 的输出中复制文字' },
});
