import { basename } from 'node:path';
import { Command, Option } from 'commander';
import { UsageError } from '../../core/problem.ts';
import { nameTest } from '../../diff/tolerance.ts';
import { type Dated, trend } from '../../diff/trend.ts';
import { TREND_FORMATS } from '../../report/trend.ts';
import { readSide } from '../compare/sides.ts';
import { writeAtomic } from '../files.ts';
import { STDIN_TWICE } from '../inputs.ts';
import type { Io } from '../io.ts';
import { readingOf, readingOptions } from '../reading.ts';

interface Flags {
  readonly format: string;
  readonly output?: string;
  readonly indicator?: string;
  readonly single?: boolean;
}

/** `trend FILE…`: an indicator's values by year, targets and results apart. */
export function define(io: Io): Command {
  const t = (en: string, zh: string): string => io.text({ en, zh });
  const command = new Command('trend')
    .argument('<file...>', t('documents, outlines, folders, REV:path; - for stdin', '文档、大纲、文件夹、版本:路径\uff1b- 表示标准输入'))
    .addOption(new Option('--format <format>', t('what to write', '输出格式')).choices(Object.keys(TREND_FORMATS)).default('text'))
    .option('-o, --output <file>', t('write to this file', '写到此文件'))
    .option('--indicator <name>', t('only indicators of this name; * stands for anything', '只列此指标\uff1b* 表示任意内容'))
    .option('--single', t('indicators with values of one year, too', '也列只有一个年份的指标'));
  return readingOptions(command, io).action(async (names: string[]) => {
    const flags = command.opts<Flags>();
    if (names.filter((n) => n === '-').length > 1) throw new UsageError(STDIN_TWICE);
    const reading = await readingOf(io, command);
    const documents: Dated[] = [];
    let failed = 0;
    for (const name of names) {
      const side = await readSide(io, name, reading);
      failed += side.failed;
      for (const d of side.documents) documents.push({ outline: d.outline, year: yearInName(d.path) });
    }
    if (documents.length > 0) {
      const all = trend(documents, { single: flags.single ?? false });
      for (const u of all.undated) io.say(undated(u.facts), u.source);
      const wanted = flags.indicator === undefined ? null : nameTest(flags.indicator);
      const shown = wanted ? { ...all, series: all.series.filter((s) => wanted(s.indicator) || wanted(s.key)) } : all;
      const render = TREND_FORMATS[flags.format] as (typeof TREND_FORMATS)[string];
      if (flags.output === undefined || flags.output === '-') await io.out(render(shown, { lang: io.lang, color: io.color, columns: io.columns }));
      else await writeAtomic(io, flags.output, render(shown, { lang: io.lang, color: false, columns: 100 }));
    }
    io.exitCode = failed === 0 ? 0 : documents.length === 0 ? 4 : 3;
  });
}

/** The year that a file's name tells. */
function yearInName(path: string): number | null {
  const m = /(?:^|\D)((?:19|20)\d{2})(?!\d)/.exec(basename(path));
  return m ? Number(m[1]) : null;
}

const undated = (facts: number) => ({
  code: 'no-year',
  message: { en: `${facts} values have no year and are left out`, zh: `${facts} 个数值没有年份\uff0c未列入` },
  next: { en: 'put the year into the file’s name: plan-2024.txt', zh: '请在文件名中写明年份\uff0c如 plan-2024.txt' },
});
