import { Command } from 'commander';
import type { Fact } from '../../core/model.ts';
import { stages } from '../../extract.ts';
import { readMentions } from '../../targets/mentions.ts';
import { eachInput, sayAll } from '../inputs.ts';
import type { Io } from '../io.ts';
import { filesArgument, readingOf, readingOptions } from '../reading.ts';

/** `numbers FILE…`: every numeric mention of the kept text with its class and why, as JSON Lines. */
export function define(io: Io): Command {
  const command = filesArgument(new Command('numbers'), io);
  return readingOptions(command, io).action(async (files: string[]) => {
    const reading = await readingOf(io, command);
    await eachInput(io, files, reading.limits, async (input) => {
      const read = await stages(input.bytes, { ...reading, name: input.name });
      sayAll(io, 'status' in read ? read.problems : read.problems.filter((p) => p.status), input.path);
      if ('status' in read) return false;
      const { view } = read.cleaned;
      const facts = new Map(read.facts.map((f): [string, Fact] => [f.quantity.span.join(), f]));
      const lines: string[] = [];
      for (const m of readMentions(view.text)) {
        const span = view.toSource(m.span[0], m.span[1]);
        // What the whole document settled goes before what the sentence alone says.
        const fact = facts.get(span.join());
        const { class: own, because, ...rest } = m;
        lines.push(`${JSON.stringify({ source: input.name, ...rest, span, class: fact?.role ?? own, because: fact?.because ?? because })}\n`);
      }
      await io.out(lines.join(''));
      return true;
    });
  });
}
