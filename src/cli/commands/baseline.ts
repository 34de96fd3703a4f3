import { Command } from 'commander';
import { type Message, UsageError } from '../../core/problem.ts';
import { type Acceptance, pruneBaseline, updateBaseline, writeBaseline } from '../../diff/baseline.ts';
import { readFailOn } from '../../diff/levels.ts';
import type { BaselineEntry, Change } from '../../diff/types.ts';
import { KIND_WORDS } from '../../report/words.ts';
import { type Compared, compare } from '../compare/compare.ts';
import { type CompareFlags, compareOptions, compareSettings, configured, typed } from '../compare/flags.ts';
import { writeAtomic } from '../files.ts';
import { collect } from '../flags.ts';
import type { Io } from '../io.ts';
import { readingOf, readingOptions } from '../reading.ts';

interface Flags extends CompareFlags {
  readonly reason?: string;
  readonly owner?: string;
  readonly expires?: string;
  readonly only?: string[];
}

/** `baseline update|prune OLD NEW`: keeps the file of changes that somebody has accepted. */
export function define(io: Io): Command {
  const command = new Command('baseline');
  command.addCommand(update(io)).addCommand(prune(io));
  return command;
}

function update(io: Io): Command {
  const t = (en: string, zh: string): string => io.text({ en, zh });
  const command = sides(new Command('update'), io)
    .description(t('accept what now makes diff fail', '接受目前使 diff 失败的变化'))
    .requiredOption('--reason <text>', t('why it is accepted', '接受的理由'))
    .requiredOption('--owner <name>', t('who answers for it', '负责人'))
    .option('--expires <date>', t('last day that it holds, as 2026-12-31', '有效期最后一天\uff0c如 2026-12-31'))
    .option('--only <fingerprint>', t('accept this change alone; repeatable', '只接受此变化\uff1b可重复'), collect)
    .option('--fail-on <what>', t('what is accepted: as in diff (default error)', '接受哪些变化\uff1a同 diff\uff08默认 error\uff09'));
  return readingOptions(compareOptions(command, io), io).action(async (old: string, fresh: string) => {
    const flags = typed<Flags>(command);
    const said = acceptance(flags);
    const { compared, file, failOn } = await run(io, command, flags, [old, fresh], true);
    if (!compared.report) return;
    const changes = compared.report.documents.flatMap((d) => d.changes);
    const chosen = flags.only ? named(changes, flags.only) : changes.filter(readFailOn(failOn));
    const { entries, added } = updateBaseline(compared.entries, chosen, said, compared.today);
    await writeAtomic(io, file, writeBaseline(entries));
    for (const e of added) io.err(`+ ${line(io, e)}`);
    io.err(t(`${file}: ${added.length} accepted, ${entries.length} in all`, `${file}\uff1a新接受 ${added.length} 项\uff0c共 ${entries.length} 项`));
  });
}

function prune(io: Io): Command {
  const t = (en: string, zh: string): string => io.text({ en, zh });
  const command = sides(new Command('prune'), io).description(t('drop entries that match nothing or have run out', '删去无对应变化或已过期的条目'));
  return readingOptions(compareOptions(command, io), io).action(async (old: string, fresh: string) => {
    const { compared, file } = await run(io, command, typed<Flags>(command), [old, fresh], false);
    // With an input missing, an entry that matches nothing may only have lost its document.
    if (!compared.report || compared.failed > 0) return;
    const changes = compared.report.documents.flatMap((d) => d.changes);
    const { entries, dropped } = pruneBaseline(compared.entries, changes, compared.today);
    if (dropped.length > 0) await writeAtomic(io, file, writeBaseline(entries));
    for (const e of dropped) io.err(`- ${line(io, e)}`);
    io.err(t(`${file}: ${dropped.length} dropped, ${entries.length} left`, `${file}\uff1a删去 ${dropped.length} 项\uff0c余 ${entries.length} 项`));
  });
}

const sides = (command: Command, io: Io): Command =>
  command.argument('<old>', io.text({ en: 'last year’s, as in diff', zh: '上期\uff0c同 diff' })).argument('<new>', io.text({ en: 'this year’s', zh: '本期' }));

async function run(
  io: Io,
  command: Command,
  flags: Flags,
  names: [string, string],
  fresh: boolean,
): Promise<{ compared: Compared; file: string; failOn: ReturnType<typeof compareSettings>['failOn'] }> {
  const options = compareSettings(flags, configured(command));
  if (options.baseline === undefined) throw new UsageError(NO_FILE);
  const compared = await compare(io, names, await readingOf(io, command), flags, options, fresh);
  io.exitCode = compared.failed > 0 ? 3 : 0;
  return { compared, file: options.baseline, failOn: options.failOn };
}

function acceptance(flags: Flags): Acceptance {
  const { reason = '', owner = '', expires = null } = flags;
  const empty = reason.trim() === '' ? '--reason' : owner.trim() === '' ? '--owner' : null;
  if (empty) throw bad(empty, 'it is empty', '内容为空');
  if (expires !== null && !(/^\d{4}-\d{2}-\d{2}$/.test(expires) && !Number.isNaN(Date.parse(expires))))
    throw bad('--expires', `${expires} is no day`, `${expires} 不是日期`);
  return { reason, owner, expires };
}

function named(changes: readonly Change[], prints: readonly string[]): Change[] {
  const missing = prints.find((p) => !changes.some((c) => c.fingerprint === p));
  if (missing !== undefined) throw bad('--only', `no change has the fingerprint ${missing}`, `没有指纹为 ${missing} 的变化`);
  return changes.filter((c) => prints.includes(c.fingerprint));
}

const line = (io: Io, e: BaselineEntry): string => {
  const kind = io.lang === 'zh' ? ((KIND_WORDS as Readonly<Record<string, Message>>)[e.kind]?.zh ?? e.kind) : e.kind;
  return `${e.fingerprint} ${kind} ${e.indicator}: ${e.old ?? '∅'} → ${e.new ?? '∅'}`;
};

const bad = (flag: string, en: string, zh: string): UsageError =>
  new UsageError({
    code: 'bad-value',
    message: { en: `${flag}: ${en}`, zh: `${flag}\uff1a${zh}` },
    next: { en: 'plan-extract baseline --help shows what it takes', zh: '用 plan-extract baseline --help 查看用法' },
  });

const NO_FILE = {
  code: 'no-baseline',
  message: { en: 'which file holds the accepted changes?', zh: '未指定保存已接受变化的文件' },
  next: { en: 'write --baseline FILE, or set diff.baseline in the configuration', zh: '请写 --baseline 文件\uff0c或在配置中设 diff.baseline' },
};
