/** Puts the configuration into force for a command, below the flags that were given. */
import { resolve } from 'node:path';
import type { Command, Option } from 'commander';
import type { Io } from '../io.ts';
import { type ColorWhen, colorOf } from '../terminal.ts';
import { checkInside } from './find.ts';
import { type Leaf, type Sourced, settings } from './settings.ts';

const inForce = new WeakMap<Command, ReadonlyMap<string, Leaf>>();

// These help to mend a configuration, so they work with a broken one.
const WITHOUT: ReadonlySet<string> = new Set(['schema', 'init']);
/** Keys whose values are paths of files. */
const PATHS: ReadonlySet<string> = new Set(['diff.baseline']);

/** Reads the configuration and sets the command's flags from it, those that were not given. Throws UsageError. */
export async function configure(io: Io, command: Command): Promise<void> {
  if (WITHOUT.has(command.name())) return;
  const { config, set } = command.opts<{ config?: string | boolean; set?: readonly string[] }>();
  const leaves = await settings(io, { ...(config === true || config === undefined ? {} : { config }), ...(set ? { set } : {}) });
  inForce.set(command, leaves);
  for (const leaf of leaves.values()) apply(io, command, leaf);
}

/** Values in force for a command, by key. Empty before `configure`. */
export const valuesOf = (command: Command): ReadonlyMap<string, Leaf> => inForce.get(command) ?? new Map();

/** The site rules that the configuration names, nearest first. */
export const configuredRules = (command: Command): readonly Sourced[] => (valuesOf(command).get('rules')?.value as Sourced[] | undefined) ?? [];

/** A section of the configuration put together again, such as `diff`: what a flag can't say is read from here. Paths in it are absolute. */
export function sectionOf(command: Command, section: string): Record<string, unknown> {
  const whole: Record<string, unknown> = {};
  for (const leaf of valuesOf(command).values()) {
    const [first, ...path] = leaf.key.split('.');
    if (first !== section) continue;
    let at = whole;
    for (const step of path.slice(0, -1)) {
      at[step] ??= {};
      at = at[step] as Record<string, unknown>;
    }
    at[path.at(-1) ?? ''] = pathed(leaf);
  }
  return whole;
}

function apply(io: Io, command: Command, leaf: Leaf): void {
  const given = (flag: string): boolean => command.getOptionValueSource(flag) === 'cli';
  if (leaf.key === 'lang' && !given('lang') && leaf.value !== 'auto') io.lang = leaf.value as Io['lang'];
  if (leaf.key === 'output.columns' && leaf.value !== 'auto') io.columns = leaf.value as number;
  if (leaf.key === 'output.color' && !given('color') && leaf.value !== 'auto') io.color = colorOf(leaf.value as ColorWhen, io.env, false);
  const flag = flagOf(command, leaf.key);
  if (!flag || given(flag.attributeName())) return;
  const value = fitting(flag, pathed(leaf));
  if (value !== undefined) command.setOptionValueWithSource(flag.attributeName(), value, 'config');
}

/** The command's flag that a key stands for: limits.maxBytes is --max-bytes, batch.jobs is --jobs of batch. */
function flagOf(command: Command, key: string): Option | undefined {
  const path = key.split('.');
  const last = path.at(-1) ?? '';
  const mine = key === 'encoding' || key === 'output.indent' || path[0] === 'limits' || (path[0] === command.name() && path.length === 2);
  return mine ? command.options.find((o) => o.attributeName() === last && !o.negate) : undefined;
}

/** A value as the flag would have read it; undefined where the flag can't hold it. */
function fitting(flag: Option, value: unknown): unknown {
  if (value === 'auto' && flag.attributeName() === 'encoding') return undefined;
  if (Array.isArray(value)) return Array.isArray(flag.defaultValue) || flag.variadic ? value : undefined;
  if (typeof value === 'object') return undefined;
  return flag.isBoolean() || flag.parseArg ? value : String(value);
}

function pathed({ key, value, layer }: Leaf): unknown {
  if (!PATHS.has(key) || typeof value !== 'string') return value;
  const full = resolve(layer.folder, value);
  return layer.root === null ? full : checkInside(full, layer.root);
}
