/** The site rules that a run adds to the built-in ones: from --rules and from the configuration. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { diskReason } from '../core/disk.ts';
import type { CleanRules, SiteRules } from '../rules/read.ts';
import { checkInside } from './config/find.ts';
import type { Sourced } from './config/settings.ts';
import { wrong } from './config/wrong.ts';
import type { Io } from './io.ts';

/** Reads and checks the rules; flags come first. Returns undefined when there are none. Throws UsageError naming the file and the field. */
export async function userRules(io: Io, flags: readonly string[], configured: readonly Sourced[]): Promise<CleanRules | undefined> {
  if (flags.length + configured.length === 0) return undefined;
  const { parseSiteFile } = await import('../rules/read.ts');
  const sites: SiteRules[] = [];
  for (const path of flags) sites.push(parseSiteFile(await readRules(resolve(io.cwd, path), path), path));
  for (const { rule, index, layer } of configured) {
    if (typeof rule !== 'string') sites.push(parseSiteFile(rule, layer.place(['rules', index])));
    else {
      const full = resolve(layer.folder, rule);
      sites.push(parseSiteFile(await readRules(full, `${layer.place(['rules', index])}: ${rule}`, layer.root), rule));
    }
  }
  return { sites };
}

async function readRules(full: string, shown: string, root: string | null = null): Promise<unknown> {
  let text: string;
  try {
    if (root !== null) checkInside(full, root);
    text = readFileSync(full, 'utf8');
  } catch (error) {
    if (!('code' in (error as object))) throw error;
    const why = diskReason(error);
    throw wrong(
      'rules-missing',
      `the rules ${shown} can't be read: ${why.en}`,
      `无法读取规则文件 ${shown}\uff1a${why.zh}`,
      'check the path; in a configuration it is relative to that file',
      '请检查路径\uff1b配置中的路径相对于配置文件',
    );
  }
  const { parse } = await import('./config/load.ts');
  return parse(text, /\.ya?ml$/.test(full) ? 'yaml' : 'json', full, shown);
}
