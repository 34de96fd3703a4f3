import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Command, Option } from 'commander';
import { UsageError } from '../../core/problem.ts';
import { paint } from '../../report/paint.ts';
import { pad, width } from '../../report/width.ts';
import { findNearest } from '../config/find.ts';
import { KEYS } from '../config/keys.ts';
import type { Sourced } from '../config/settings.ts';
import { valuesOf } from '../config/use.ts';
import { writeAtomic } from '../files.ts';
import type { Io } from '../io.ts';
import { readingOptions } from '../reading.ts';

/** `config show` prints what is in force and where each value comes from; `config init` writes a commented file. */
export function define(io: Io): Command {
  const command = new Command('config');
  command.addCommand(show(io));
  command.addCommand(init(io));
  return command;
}

interface InForce {
  readonly key: string;
  readonly value: unknown;
  readonly from: string;
}

function show(io: Io): Command {
  const command = new Command('show')
    .description(io.text({ en: 'what is in force, and where each value comes from', zh: '显示生效的配置及每个值的来源' }))
    .addOption(new Option('--format <format>', io.text({ en: 'how to write it', zh: '输出格式' })).choices(['text', 'json']).default('text'));
  return readingOptions(command, io).action(async () => {
    const list = inForce(io, command);
    if (command.opts<{ format: string }>().format === 'json') return await io.out(`${JSON.stringify(list, null, 2)}\n`);
    const p = paint(io.color);
    const shown = list.map((x) => ({ ...x, text: typeof x.value === 'string' ? x.value : JSON.stringify(x.value) }));
    const [wideKey, wideValue] = [Math.max(...shown.map((x) => x.key.length)), Math.min(30, Math.max(...shown.map((x) => width(x.text))))];
    for (const { key, text, from } of shown) {
      const line = `${pad(key, wideKey)}  ${pad(text, wideValue)}  `;
      await io.out(`${from === 'default' ? p.dim(line + io.text({ en: from, zh: '默认' })) : line + p.cyan(from)}\n`);
    }
  });
}

/** Every key in force: those with defaults first, in the order of their table, then the rest as they were found. */
function inForce(io: Io, command: Command): InForce[] {
  const leaves = valuesOf(command);
  const list: InForce[] = KEYS.map(({ key, value }) => {
    const flag = command.options.find(
      (o) => o.attributeName() === key.split('.').at(-1) && (key === 'encoding' || key === 'lang' || key === 'output.color' || key.startsWith('limits.')),
    );
    if (flag && command.getOptionValueSource(flag.attributeName()) === 'cli')
      return { key, value: command.opts()[flag.attributeName()], from: flag.long ?? flag.flags };
    const leaf = leaves.get(key);
    return { key, value: leaf?.value ?? value, from: leaf?.from ?? 'default' };
  });
  for (const file of command.opts<{ rules?: string[] }>().rules ?? []) list.push({ key: 'rules', value: file, from: '--rules' });
  for (const leaf of leaves.values()) {
    if (leaf.key === 'rules') for (const s of leaf.value as Sourced[]) list.push({ key: 'rules', value: named(io, s), from: s.layer.from });
    else if (!KEYS.some((k) => k.key === leaf.key)) list.push({ key: leaf.key, value: leaf.value, from: leaf.from });
  }
  return list;
}

const named = (io: Io, { rule, layer }: Sourced): unknown =>
  typeof rule === 'string' ? relative(io.cwd, join(layer.folder, rule)) : `site ${(rule as { id?: string }).id ?? ''}`;

function init(io: Io): Command {
  const command = new Command('init')
    .description(io.text({ en: 'write a commented .plan-extract.yaml here', zh: '在当前目录写入带注释的 .plan-extract.yaml' }))
    .option('--force', io.text({ en: 'replace one that is there', zh: '覆盖已有文件' }));
  return command.action(async () => {
    const path = join(io.cwd, '.plan-extract.yaml');
    const there = existsSync(path) ? path : here(io);
    if (there && !(there === path && command.opts<{ force?: boolean }>().force))
      throw new UsageError({
        code: 'config-exists',
        message: { en: `there is a configuration already: ${relative(io.cwd, there)}`, zh: `已有配置\uff1a${relative(io.cwd, there)}` },
        next: { en: 'edit it, or replace .plan-extract.yaml with --force', zh: '请直接修改\uff0c或用 --force 覆盖 .plan-extract.yaml' },
      });
    await writeAtomic(io, '.plan-extract.yaml', commented(io));
    io.err(io.text({ en: 'wrote .plan-extract.yaml', zh: '已写入 .plan-extract.yaml' }));
  });
}

/** A configuration in this very folder. A broken neighbour is not our concern here. */
function here(io: Io): string | null {
  const found = findNearest(io.cwd);
  return found && join(io.cwd, relative(io.cwd, found.file)) === found.file && !relative(io.cwd, found.file).includes('..') ? found.file : null;
}

/** Every key with its default, commented out, so that the file changes nothing until someone edits it. */
function commented(io: Io): string {
  const lines = [
    io.text({
      en: '# Configuration of plan-extract. The nearest file wins; paths are relative to this file.',
      zh: '# plan-extract 的配置。最近的文件优先\uff1b路径相对于本文件。',
    }),
    io.text({ en: '# `plan-extract config show` prints what is in force.', zh: '# 用 plan-extract config show 查看生效的配置。' }),
    '',
    '# extends: ./base.yaml',
    '# rules: [./sites/example.json]',
  ];
  let section = '';
  for (const { key, value, about } of KEYS) {
    const [first = '', second] = key.split('.');
    if (second !== undefined && first !== section) lines.push('', `# ${first}:`);
    section = second === undefined ? '' : first;
    lines.push(`# ${second === undefined ? '' : '  '}${second ?? first}: ${value}  # ${io.text(about)}`);
  }
  lines.push('', '# diff:', '#   failOn: error', '#   tolerance: 5%', '', '# batch:', '#   jobs: auto', '');
  return lines.join('\n');
}
