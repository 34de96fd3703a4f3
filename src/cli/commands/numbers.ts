import { Command } from 'commander';
import type { Fact } from '../../core/model.ts';
import type { Stages } from '../../extract.ts';
import { readMentions } from '../../targets/mentions.ts';
import { eachStaged } from '../documents.ts';
import type { Io } from '../io.ts';
import { filesArgument, readingOptions } from '../reading.ts';

/** `numbers FILE…`: every numeric mention of the kept text with its class and why, as JSON Lines. */
export function define(io: Io): Command {
  const command = filesArgument(new Command('numbers'), io);
  return readingOptions(command, io).action(async (files: string[]) => {
    await eachStaged(io, command, files, async (read, input) => {
      await io.out(numberLines(read, input.name).join(''));
      return true;
    });
  });
}

function numberLines({ cleaned: { view }, facts }: Stages, source: string): string[] {
  const byPlace = new Map(facts.map((f): [string, Fact] => [f.quantity.span.join(), f]));
  return readMentions(view.text).map(({ class: own, because, ...rest }) => {
    const span = view.toSource(rest.span[0], rest.span[1]);
    // What the whole document settled goes before what the sentence alone says.
    const fact = byPlace.get(span.join());
    return `${JSON.stringify({ source, ...rest, span, class: fact?.role ?? own, because: fact?.because ?? because })}\n`;
  });
}
