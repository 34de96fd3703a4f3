import { readdir } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { Command, Option } from 'commander';
import { learn, type SamplePage } from '../../clean/learn.ts';
import { diskReason } from '../../core/disk.ts';
import { UsageError } from '../../core/problem.ts';
import { sourceName } from '../../core/source-name.ts';
import { paint } from '../../report/paint.ts';
import { pad } from '../../report/width.ts';
import { readSource } from '../../source/read.ts';
import { readInput, writeAtomic } from '../files.ts';
import { sayAll } from '../inputs.ts';
import type { Io } from '../io.ts';
import { nearest } from '../nearest.ts';
import { readingOf, readingOptions } from '../reading.ts';
import { type RuleRow, ruleRows, whyOf } from '../rule-rows.ts';

/** `rules` lists the cleaning rules, `rules show ID` explains one with its examples, `rules learn DIR` proposes a site file from a site's pages. */
export function define(io: Io): Command {
  const command = new Command('rules');
  command.addCommand(list(io), { isDefault: true });
  command.addCommand(show(io));
  command.addCommand(learning(io));
  return command;
}

const formatOption = (io: Io): Option =>
  new Option('--format <format>', io.text({ en: 'how to write it', zh: '输出格式' })).choices(['text', 'json']).default('text');

function list(io: Io): Command {
  const command = new Command('list').description(io.text({ en: 'all rules, one a line', zh: '列出全部规则' })).addOption(formatOption(io));
  return readingOptions(command, io).action(async () => {
    const all = ruleRows((await readingOf(io, command)).rules);
    if (command.opts<{ format: string }>().format === 'json') return await io.out(`${JSON.stringify(all.map(json), null, 2)}\n`);
    const p = paint(io.color);
    const wide = Math.max(...all.map((r) => r.name.length));
    await io.out(all.map((r) => `${p.cyan(pad(r.name, wide))}  ${pad(r.where ?? '', 6)}  ${whyOf(io, r)}\n`).join(''));
  });
}

const json = ({ name, site, where, why, rule }: RuleRow): unknown => ({
  name,
  site,
  where,
  why,
  ...(rule ? { removes: rule.removes, keeps: rule.keeps } : {}),
});

function show(io: Io): Command {
  const command = new Command('show')
    .description(io.text({ en: 'one rule with its examples, or a site’s all', zh: '显示一条规则及其示例\uff0c或一个网站的全部规则' }))
    .argument(
      '<id>',
      io.text({ en: 'as removals name it: preview/caption, site/bdocx, bdocx', zh: '删除记录中的名称\uff1apreview/caption、site/bdocx、bdocx' }),
    )
    .addOption(formatOption(io));
  return readingOptions(command, io).action(async (id: string) => {
    const all = ruleRows((await readingOf(io, command)).rules);
    const found = all.filter((r) => [r.name, r.name.replace(/^site\//, '')].some((n) => n === id || n.startsWith(`${id}/`)));
    if (found.length === 0) throw new UsageError(unknownRule(id, all));
    if (command.opts<{ format: string }>().format === 'json')
      return await io.out(
        `${JSON.stringify(
          found.map((r) => ({ ...r.rule, name: r.name, site: r.site, why: r.why })),
          null,
          2,
        )}\n`,
      );
    await io.out(found.map((r) => page(io, r)).join('\n'));
  });
}

function unknownRule(id: string, all: readonly RuleRow[]) {
  const like = nearest(
    id,
    all.map((r) => r.name),
  );
  return {
    code: 'unknown-rule',
    message: { en: `there is no rule "${id}"`, zh: `没有规则“${id}”` },
    next: like
      ? { en: `did you mean ${like}?`, zh: `是否想用 ${like}\uff1f` }
      : { en: 'plan-extract rules lists them', zh: '用 plan-extract rules 查看全部规则' },
  };
}

const PLACES: Readonly<Record<string, { readonly en: string; readonly zh: string }>> = {
  line: { en: 'a whole line, anywhere', zh: '任意位置的整行' },
  head: { en: 'a whole line before the text', zh: '正文之前的整行' },
  tail: { en: 'a whole line after the text', zh: '正文之后的整行' },
  edge: { en: 'a whole line before or after the text', zh: '正文前后的整行' },
  inline: { en: 'words inside a line', zh: '行内文字' },
};

/** One rule as a page to read. */
function page(io: Io, row: RuleRow): string {
  const { name, site, where, rule } = row;
  const p = paint(io.color);
  const t = (en: string, zh: string): string => p.dim(pad(io.text({ en, zh }), 10));
  const lines = [p.bold(p.cyan(name)), `  ${whyOf(io, row)}`];
  if (site) lines.push(`  ${t('site', '网站')}${site}`);
  if (where) lines.push(`  ${t('where', '位置')}${io.text(PLACES[where] ?? { en: where, zh: where })}`);
  if (rule?.pattern) lines.push(`  ${t('pattern', '模式')}${rule.pattern}`);
  if (rule?.shape) lines.push(`  ${t('shape', '形状')}${rule.shape}: ${rule.has.join(' ')}`);
  for (const example of rule?.removes ?? []) lines.push(`  ${t('removes', '删除')}${example}`);
  for (const example of rule?.keeps ?? []) lines.push(`  ${t('keeps', '保留')}${example}`);
  return `${lines.join('\n')}\n`;
}

function learning(io: Io): Command {
  const command = new Command('learn')
    .description(io.text({ en: 'propose a site file from a folder of one site’s pages', zh: '从同一网站的多个网页学习规则\uff0c生成站点规则文件' }))
    .argument('<dir>', io.text({ en: 'a folder of pages, ten or more are best', zh: '存放网页文件的文件夹\uff0c最好十个以上' }))
    .option('--id <id>', io.text({ en: 'the site’s id; the folder’s name unless given', zh: '网站 id\uff1b默认取文件夹名' }))
    .option('-o, --output <file>', io.text({ en: 'write to this file', zh: '写到此文件' }));
  return readingOptions(command, io).action(async (dir: string) => {
    const flags = command.opts<{ id?: string; output?: string }>();
    const reading = await readingOf(io, command);
    const files = await filesOf(io, dir);
    const pages: SamplePage[] = [];
    for (const file of files) {
      const input = await readInput(io, file, reading.limits);
      if ('code' in input) {
        io.say(input, file);
        continue;
      }
      const source = await readSource(input.bytes, { ...reading, name: input.name });
      sayAll(io, source.problems, file);
      if (!('status' in source)) pages.push({ name: sourceName(io.cwd, file), text: source.text });
    }
    const learned = learn(
      pages,
      flags.id ??
        (basename(resolve(io.cwd, dir))
          .toLowerCase()
          .replace(/[^a-z0-9-]+/g, '-')
          .replace(/^-+|-+$/g, '') ||
          'site'),
    );
    if (learned.file.rules.length === 0) throw new UsageError(nothingShared(dir, pages.length));
    const text = `${JSON.stringify(learned.file, null, 2)}\n`;
    await writeAtomic(io, flags.output ?? '-', text);
    const n = learned.file.rules.length;
    io.err(
      io.text({
        en: `${n} rules from ${learned.pages} pages, taking ${learned.lines} of their lines; read each one, add what must stay to "keeps", then use the file with --rules`,
        zh: `从 ${learned.pages} 个网页学得 ${n} 条规则\uff0c覆盖 ${learned.lines} 行\uff1b请逐条核对\uff0c把必须保留的例子写入 "keeps"\uff0c再用 --rules 使用该文件`,
      }),
    );
  });
}

async function filesOf(io: Io, dir: string): Promise<string[]> {
  try {
    const found = await readdir(resolve(io.cwd, dir), { withFileTypes: true });
    return found
      .filter((f) => f.isFile() && !f.name.startsWith('.'))
      .map((f) => join(dir, f.name))
      .sort();
  } catch (error) {
    const why = diskReason(error);
    throw new UsageError({
      code: 'no-folder',
      message: { en: `the folder ${dir} can't be read: ${why.en}`, zh: `无法读取文件夹 ${dir}\uff1a${why.zh}` },
      next: { en: 'name a folder that holds the pages of one site', zh: '请给出存放同一网站网页的文件夹' },
    });
  }
}

const nothingShared = (dir: string, pages: number) => ({
  code: 'nothing-shared',
  message: { en: `the ${pages} pages in ${dir} share no line that could be a site's`, zh: `${dir} 中的 ${pages} 个网页没有共同的网站附加内容` },
  next: { en: 'give three or more pages of one site, saved as text or HTML', zh: '请提供三个以上同一网站的网页\uff08文本或 HTML\uff09' },
});
