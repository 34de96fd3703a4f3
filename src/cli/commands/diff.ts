import { resolve } from 'node:path';
import { Command } from 'commander';
import { UsageError } from '../../core/problem.ts';
import { readFailOn } from '../../diff/levels.ts';
import { FORMATS, type Look } from '../../report/formats.ts';
import { compare } from '../compare/compare.ts';
import { type CompareFlags, compareOptions, compareSettings, configured, typed } from '../compare/flags.ts';
import { writeAtomic } from '../files.ts';
import { collect, empty } from '../flags.ts';
import type { Io } from '../io.ts';
import { readingOf, readingOptions } from '../reading.ts';

interface Flags extends CompareFlags {
  readonly report?: string[];
  readonly all?: boolean;
}

/** `diff OLD NEW`: what of last year's targets is gone, lower, higher, new or said otherwise. Exits 1 when something is at the level that fails. */
export function define(io: Io): Command {
  const t = (en: string, zh: string): string => io.text({ en, zh });
  const command = new Command('diff')
    .argument('<old>', t('last year’s: document, outline, folder, JSON Lines, REV:path, or -', '上期\uff1a文档、大纲、文件夹、JSON Lines、版本:路径\uff0c或 -'))
    .argument('<new>', t('this year’s', '本期'))
    .option(
      '--report <format[=file]>',
      t(`${Object.keys(FORMATS).join(', ')}; to a file or stdout; repeatable`, `${Object.keys(FORMATS).join('、')}\uff1b写到文件或标准输出\uff1b可重复`),
      collect,
    )
    .option(
      '--fail-on <what>',
      t(
        'error (default), warning, info, none, or kinds: dropped,lowered',
        '何时以 1 退出\uff1aerror\uff08默认\uff09、warning、info、none\uff0c或变化种类\uff1adropped,lowered',
      ),
    )
    .option('--all', t('show what is unchanged, too', '也显示未变的目标'));
  return readingOptions(compareOptions(command, io), io).action(async (old: string, fresh: string) => {
    const flags = typed<Flags>(command);
    const targets = (flags.report ?? ['text']).map(reportTarget);
    if (targets.filter((r) => r.file === null).length > 1) throw new UsageError(TWO_TO_STDOUT);
    const files = targets.flatMap((r) => (r.file === null ? [] : [resolve(io.cwd, r.file)]));
    if (new Set(files).size < files.length) throw new UsageError(TWO_TO_FILE);
    const reading = await readingOf(io, command);
    const options = compareSettings(flags, configured(command));
    const { report, failed } = await compare(io, [old, fresh], reading, flags, options);
    if (report) {
      const look: Look = { lang: io.lang, color: false, columns: 100, all: flags.all ?? false, fails: readFailOn(options.failOn) };
      for (const { format, file } of targets) {
        const render = FORMATS[format] as (typeof FORMATS)[string];
        if (file !== null) await writeAtomic(io, file, render(report, look));
        else await io.out(render(report, { ...look, color: io.color, columns: io.columns }));
      }
    }
    io.exitCode = failed > 0 ? 3 : report && report.summary.failing > 0 ? 1 : 0;
  });
}

/** Reads `md=out.md`, `github`. */
function reportTarget(value: string): { format: string; file: string | null } {
  const at = value.indexOf('=');
  const format = at < 0 ? value : value.slice(0, at);
  if (!Object.hasOwn(FORMATS, format))
    throw new UsageError({
      code: 'unknown-format',
      message: { en: `there is no report format ${format}`, zh: `没有报告格式 ${format}` },
      next: { en: `choose from ${Object.keys(FORMATS).join(', ')}`, zh: `可选\uff1a${Object.keys(FORMATS).join('、')}` },
    });
  if (at === value.length - 1) throw empty(`--report ${value}`);
  const file = at < 0 ? '-' : value.slice(at + 1);
  return { format, file: file === '-' ? null : file };
}

const TWO_TO_FILE = {
  code: 'two-to-file',
  message: { en: 'two reports can’t both go to one file', zh: '不能把两份报告写到同一文件' },
  next: { en: 'give each a file of its own', zh: '请为每份报告指定不同的文件' },
};

const TWO_TO_STDOUT = {
  code: 'two-to-stdout',
  message: { en: 'two reports can’t both go to stdout', zh: '不能把两份报告都写到标准输出' },
  next: { en: 'give all but one a file: --report md=out.md --report github', zh: '除一份外都应指定文件\uff1a--report md=out.md --report github' },
};
