import { resolve } from 'node:path';
import { Command, Option } from 'commander';
import type { Message, Problem } from '../../core/problem.ts';
import type { OutlineJson } from '../../document/types.ts';
import { type Fault, promiseFaults, shapeFaults } from '../../document/validate.ts';
import { readSource } from '../../source/read.ts';
import { chinese } from '../chinese.ts';
import { jsonBreak } from '../config/lines.ts';
import { readInput } from '../files.ts';
import { eachInput } from '../inputs.ts';
import type { Io } from '../io.ts';
import { jsonText } from '../outlines.ts';
import { filesArgument, type Reading, readingOf, readingOptions } from '../reading.ts';

const BIGGEST = 1 << 30;
/** Faults of one outline that are said; a wrong source gives one for every quote. */
const SHOWN = 20;

interface Flags {
  readonly source?: string;
  readonly format: 'text' | 'json';
}

/** What became of one outline of a file. `line` is set for JSON Lines. */
interface Verdict {
  readonly file: string;
  readonly line?: number;
  readonly valid: boolean;
  readonly faults: readonly Fault[];
}

/** `validate FILE…`: is it an outline, and does it keep its promises? Exit 1 when one does not. */
export function define(io: Io): Command {
  const command = filesArgument(new Command('validate'), io, {
    en: 'outlines, as JSON or JSON Lines; - for stdin',
    zh: '大纲\uff08JSON 或 JSON Lines\uff09\uff1b- 表示标准输入',
  })
    .option('--source <file>', io.text({ en: 'the document that it was made from: checks every quote', zh: '原文档\uff1a逐一核对引文' }))
    .addOption(new Option('--format <format>', io.text({ en: 'how to write the verdict', zh: '结论的格式' })).choices(['text', 'json']).default('text'));
  return readingOptions(command, io).action(async (files: string[]) => {
    const flags = command.opts<Flags>();
    const reading = await readingOf(io, command);
    const text = flags.source === undefined ? undefined : await sourceText(io, flags.source, reading);
    if (text === null) return;
    let invalid = false;
    // An outline is many times as large as its document.
    const limits = command.getOptionValueSource('maxBytes') === undefined ? { ...reading.limits, maxBytes: BIGGEST } : reading.limits;
    await eachInput(io, files, limits, async (input) => {
      for (const { value, line } of documents(jsonText(input.bytes))) {
        const faults = 'problem' in value ? [value.problem] : await check(value.json, text);
        if (faults.length > 0) invalid = true;
        await tell(
          io,
          flags.format,
          { file: input.path, ...(line === undefined ? {} : { line }), valid: faults.length === 0, faults },
          'json' in value ? value.json : undefined,
        );
      }
      return true;
    });
    if (invalid && io.exitCode === 0) io.exitCode = 1;
  });
}

/** The text that quotes are checked against; null when the document can't be read, which is said. */
async function sourceText(io: Io, path: string, reading: Reading): Promise<string | null> {
  const input = await readInput(io, resolve(io.cwd, path), reading.limits);
  const read = 'code' in input ? { status: 'unreadable', problems: [input] } : await readSource(input.bytes, { ...reading, name: input.name });
  if ('text' in read) return read.text;
  for (const problem of read.problems) io.say(problem, path);
  io.exitCode = 4;
  return null;
}

async function check(json: unknown, text: string | undefined): Promise<Fault[]> {
  const faults = await shapeFaults(json);
  return faults.length > 0 ? faults : promiseFaults(json as OutlineJson, text);
}

interface Document {
  readonly value: { readonly json: unknown } | { readonly problem: Fault };
  readonly line?: number;
}

/** One JSON document, or one a line. */
function documents(text: string): Document[] {
  const whole = parsed(text);
  if (!('problem' in whole)) return [{ value: whole }];
  const lines = text.split('\n').flatMap((l, i) => (l.trim() === '' ? [] : [{ value: parsed(l), line: i + 1 }]));
  const [first] = lines;
  return lines.length > 1 && first && 'json' in first.value ? lines : [{ value: whole }];
}

function parsed(text: string): Document['value'] {
  try {
    return { json: JSON.parse(text) };
  } catch {
    return { problem: { path: '(root)', message: `line ${jsonBreak(text)}: this is no JSON` } };
  }
}

async function tell(io: Io, format: Flags['format'], verdict: Verdict, json: unknown): Promise<void> {
  if (format === 'json') return await io.out(`${JSON.stringify(verdict)}\n`);
  const file = verdict.line === undefined ? verdict.file : `${verdict.file}:${verdict.line}`;
  const shown = verdict.faults.slice(0, SHOWN);
  for (const [i, fault] of shown.entries()) io.say(faultProblem(fault, i === shown.length - 1 ? (json === undefined ? NO_JSON : NO_OUTLINE) : undefined), file);
  const more = verdict.faults.length - shown.length;
  if (more > 0) io.err(io.text({ en: `${file}: ${more} more; --format json lists them`, zh: `${file}: 另有 ${more} 处\uff1b--format json 可列出全部` }));
  if (verdict.valid) {
    const { plans, schemaVersion } = json as OutlineJson;
    const targets = plans.reduce((n, p) => n + p.targets.length, 0);
    await io.out(
      `${file}: ${io.text({ en: `valid, schema ${schemaVersion}, plans ${plans.length}, targets and results ${targets}`, zh: `有效\uff0cschema ${schemaVersion}\uff0c计划 ${plans.length} 个\uff0c目标与结果 ${targets} 条` })}\n`,
    );
  }
}

const faultProblem = ({ path, message }: Fault, next?: Message): Problem => ({
  code: 'outline-invalid',
  status: 'invalid',
  message: { en: `${path}: ${message}`, zh: `${path}\uff1a${chinese(message)}` },
  ...(next ? { next } : {}),
});

const NO_JSON = { en: 'give an outline, as plan-extract parse writes it', zh: '请给出 plan-extract parse 所写的大纲' };
const NO_OUTLINE = {
  en: 'plan-extract schema prints what an outline may hold; parse makes a new one',
  zh: '用 plan-extract schema 查看大纲的格式\uff0c或用 parse 重新生成',
};
