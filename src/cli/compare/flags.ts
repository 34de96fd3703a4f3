/** The flags that say how two sides are compared, shared by `diff` and `baseline`. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { diskReason } from '../../core/disk.ts';
import { type Message, UsageError } from '../../core/problem.ts';
import { readFailOn } from '../../diff/levels.ts';
import { type DiffOptions, diffOptions } from '../../diff/options.ts';
import type { Glob } from '../../diff/pair.ts';
import { tolerances } from '../../diff/tolerance.ts';
import { KINDS, LEVELS } from '../../diff/types.ts';
import { jsonBreak } from '../config/lines.ts';
import { sectionOf } from '../config/use.ts';
import { collect } from '../flags.ts';
import type { Io } from '../io.ts';
import { nearest } from '../nearest.ts';

/** The flags as commander gives them. */
export interface CompareFlags {
  readonly failOn?: string;
  readonly tolerance?: string[];
  readonly level?: string[];
  readonly results?: boolean;
  readonly pair?: string[];
  readonly pairs?: string;
  readonly baseline?: string;
  readonly now?: string;
}

/** Adds the flags to a command. */
export function compareOptions(command: Command, io: Io): Command {
  const t = (en: string, zh: string): string => io.text({ en, zh });
  return command
    .option(
      '--tolerance <t>',
      t('5% of the old value, 0.5pp, or NAME=5%; repeatable', '容差\uff1a5%\uff08相对旧值\uff09、0.5pp\uff0c或 指标=5%\uff1b可重复'),
      collect,
    )
    .option(
      '--level <kind=level>',
      t('level of a kind of change: error, warning, info, off; repeatable', '某类变化的级别\uff1aerror、warning、info、off\uff1b可重复'),
      collect,
    )
    .option('--results', t('compare results with results, too', '也比较结果与结果'))
    .option(
      '--pair <glob>',
      t(
        'how file names pair: OLD*.txt=NEW*.txt, or ????-*.txt for both; repeatable',
        '文件名配对方式\uff1a旧*.txt=新*.txt\uff0c或两边通用的 ????-*.txt\uff1b可重复',
      ),
      collect,
    )
    .option('--pairs <file>', t('file of pairs: a JSON object old → new, or lines with a tab', '配对文件\uff1aJSON 对象\uff08旧 → 新\uff09或以制表符分隔的行'))
    .option('--baseline <file>', t('changes that are accepted', '已接受的变化'))
    .option('--now <date>', t('the day that expiry counts from (today)', '判断过期的日期\uff08默认今天\uff09'));
}

/** A command's flags as they were typed: what the configuration set stands in its section, in shapes that flags don't have. */
export function typed<T extends CompareFlags>(command: Command): Partial<T> {
  return Object.fromEntries(Object.entries(command.opts<Partial<T>>()).filter(([name]) => command.getOptionValueSource(name) === 'cli')) as Partial<T>;
}

/** The configuration's `diff`. Its shape was checked when it was read, and is again with the flags. */
export const configured = (command: Command): DiffOptions => sectionOf(command, 'diff') as DiffOptions;

/** What flags and configuration say together; flags win. Throws UsageError for values that can't be. */
export function compareSettings(flags: CompareFlags, base: DiffOptions = {}): DiffOptions {
  const { failOn, results, baseline } = flags;
  const general = (flags.tolerance ?? []).filter((x) => !x.includes('='));
  const named = (flags.tolerance ?? []).filter((x) => x.includes('=')).map(namedTolerance);
  const levels = Object.fromEntries((flags.level ?? []).map(readLevel));
  const merged = {
    ...base,
    ...(failOn === undefined ? {} : { failOn }),
    ...(results === undefined ? {} : { results }),
    ...(baseline === undefined ? {} : { baseline }),
    ...(general.length === 0 ? {} : { tolerance: general.join(',') }),
    ...(flags.level ? { levels: { ...base.levels, ...levels } } : {}),
    ...(named.length === 0 ? {} : { indicators: [...named, ...(base.indicators ?? [])] }),
  };
  const options = diffOptions.parse(merged);
  // Read once here, so that a wrong value is told before anything is read.
  readFailOn(options.failOn);
  tolerances(options);
  return options;
}

/** Reads `建档率=5%`; the name may have signs of equality in it. Throws UsageError where there is no name. */
function namedTolerance(text: string): { match: string; tolerance: string } {
  const at = text.lastIndexOf('=');
  if (at === 0) throw wrong('--tolerance', { en: `${text} names no indicator`, zh: `${text} 没有写明指标` });
  return { match: text.slice(0, at), tolerance: text.slice(at + 1) };
}

const GRADES = [...LEVELS, 'off'] as const;

/** Reads `lowered=error`. Throws UsageError for a kind or a level that there is not. */
function readLevel(text: string): readonly [kind: string, level: string] {
  const [kind = '', level = ''] = text.split('=', 2);
  for (const [word, words] of [
    [kind, KINDS],
    [level, GRADES],
  ] as const) {
    if ((words as readonly string[]).includes(word)) continue;
    const like = nearest(word, words);
    throw new UsageError({
      code: 'bad-value',
      message: { en: `--level takes KIND=LEVEL, not "${text}"`, zh: `--level 的格式为 种类=级别\uff0c而不是“${text}”` },
      next: like
        ? { en: `did you mean ${like}?`, zh: `是否想用 ${like}\uff1f` }
        : { en: `choose from ${words.join(', ')}`, zh: `可选\uff1a${words.join('、')}` },
    });
  }
  return [kind, level];
}

/** Today, or the day that `--now` names. */
export function today(flags: CompareFlags): string {
  if (flags.now === undefined) return new Date().toISOString().slice(0, 10);
  if (/^\d{4}-\d{2}-\d{2}$/.test(flags.now) && !Number.isNaN(Date.parse(flags.now))) return flags.now;
  throw wrong('--now', { en: `${flags.now} is no day, as 2026-12-31`, zh: `${flags.now} 不是 2026-12-31 这样的日期` });
}

/** Reads the flags that pair files. */
export async function pairing(io: Io, flags: CompareFlags): Promise<{ own: Map<string, string>; globs: Glob[] }> {
  const globs = (flags.pair ?? []).map((g) => {
    const [old = '', fresh = old] = g.split('=', 2);
    if (!old.includes('*') || !fresh.includes('*'))
      throw wrong('--pair', { en: `${g} has no * for what the two names share`, zh: `${g} 中没有代表两个文件名相同部分的 *` });
    return { old, new: fresh };
  });
  return { own: flags.pairs === undefined ? new Map() : readPairs(await text(io, flags.pairs), flags.pairs), globs };
}

/** Reads a file of the command line as text. Throws UsageError when it can't be. */
export async function text(io: Io, path: string): Promise<string> {
  try {
    return (await readFile(resolve(io.cwd, path), 'utf8')).replace(/^\uFEFF/, '');
  } catch (error) {
    throw wrong(path, diskReason(error));
  }
}

function readPairs(content: string, file: string): Map<string, string> {
  if (!/^\s*\{/.test(content)) return pairLines(content, file);
  let value: unknown;
  try {
    value = JSON.parse(content);
  } catch {
    throw wrong(file, { en: `line ${jsonBreak(content)} is no JSON`, zh: `第 ${jsonBreak(content)} 行不是有效的 JSON` });
  }
  const entries = Object.entries(value as Record<string, unknown>);
  if (entries.some(([, v]) => typeof v !== 'string')) throw wrong(file, { en: 'every value must be a path', zh: '每个值都应为路径' });
  return new Map(entries as [string, string][]);
}

function pairLines(content: string, file: string): Map<string, string> {
  const lines = content.split(/\r?\n/).map((l) => l.split('\t', 2));
  const bad = lines.findIndex((l) => l.length < 2 && l[0]?.trim() !== '');
  if (bad >= 0) throw wrong(file, { en: `line ${bad + 1} has no tab between two paths`, zh: `第 ${bad + 1} 行的两个路径之间没有制表符` });
  return new Map(lines.filter((l): l is [string, string] => l.length === 2));
}

const wrong = (where: string, why: Message): UsageError =>
  new UsageError({
    code: 'bad-value',
    message: { en: `${where}: ${why.en}`, zh: `${where}\uff1a${why.zh}` },
    next: { en: 'plan-extract diff --help shows what it takes', zh: '用 plan-extract diff --help 查看用法' },
  });
