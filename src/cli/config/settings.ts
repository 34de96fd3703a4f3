/** What is in force, and where each value comes from. Flags > --set > environment > nearest file > what it extends > defaults. */
import type { Io } from '../io.ts';
import { findNearest, named } from './find.ts';
import { KEYS, variableOf } from './keys.ts';
import type { Layer } from './load.ts';
import { wrong } from './wrong.ts';

/** A value in force. The key is its path in a file, `limits.maxBytes`; lists are values. */
export interface Leaf {
  readonly key: string;
  readonly value: unknown;
  /** A path with its line, --set, a variable's name. */
  readonly from: string;
  readonly layer: Layer;
}

/** What flags ask for. */
export interface Asked {
  /** `--config FILE`; false for --no-config. */
  readonly config?: string | false;
  /** `--set key=value`, in the order they were given. */
  readonly set?: readonly string[];
}

/** Gathers the values that stand above the defaults. Throws UsageError or ConfigError with the file, line and field. */
export async function settings(io: Io, asked: Asked): Promise<ReadonlyMap<string, Leaf>> {
  const layers = [...(await fileLayers(io, asked)), ...environment(io), ...(asked.set ?? []).map((s) => setting(io, s))];
  const leaves = new Map<string, Leaf>();
  if (layers.length === 0) return leaves;
  const { checkLayer } = await import('./check.ts');
  for (const layer of layers) {
    checkLayer(layer);
    for (const leaf of flat(layer)) leaves.set(leaf.key, leaf.key === 'rules' ? joined(leaf, leaves.get('rules')) : leaf);
  }
  return leaves;
}

async function fileLayers(io: Io, { config }: Asked): Promise<Layer[]> {
  if (config === false) return [];
  const variable = io.env.PLAN_EXTRACT_CONFIG || undefined;
  const path = config ?? variable;
  const found = path === undefined ? findNearest(io.cwd) : named(io.cwd, path);
  return found ? (await import('./load.ts')).loadFile(io.cwd, found) : [];
}

/** Variables of the keys that have one value each. */
function environment(io: Io): Layer[] {
  return KEYS.flatMap(({ key, value }) => {
    const text = io.env[variableOf(key)];
    return text === undefined || text === ''
      ? []
      : [layerOf(io, variableOf(key), key, typeof value === 'number' || /^[0-9]+$/.test(text) ? scalar(text) : text)];
  });
}

/** `limits.maxBytes=1000`: the value is JSON where it reads as JSON, else the text itself. */
function setting(io: Io, text: string): Layer {
  const at = text.indexOf('=');
  if (at < 1)
    throw wrong(
      'bad-set',
      `--set takes key=value, not "${text}"`,
      `--set 的格式为 键=值\uff0c而不是“${text}”`,
      'write, for example, --set limits.maxBytes=1000000',
      '例如写成 --set limits.maxBytes=1000000',
    );
  return layerOf(io, '--set', text.slice(0, at).trim(), scalar(text.slice(at + 1)));
}

function scalar(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function layerOf(io: Io, from: string, key: string, value: unknown): Layer {
  const values = key.split('.').reduceRight<unknown>((inner, name) => ({ [name]: inner }), value) as Record<string, unknown>;
  return { from, values, folder: io.cwd, root: null, place: () => from };
}

/** A layer's values by their keys. */
function flat(layer: Layer): Leaf[] {
  const leaves: Leaf[] = [];
  const walk = (value: unknown, path: readonly string[]): void => {
    const inner = typeof value === 'object' && value !== null && !Array.isArray(value);
    if (inner) for (const [k, v] of Object.entries(value)) walk(v, [...path, k]);
    else if (path[0] !== '$schema') leaves.push({ key: path.join('.'), value, from: layer.place(path), layer });
  };
  walk(layer.values, []);
  return leaves;
}

/** Rules add up: a file's own stand before those that it builds on. Each keeps the folder that its path is relative to. */
function joined(leaf: Leaf, before: Leaf | undefined): Leaf {
  const own = (leaf.value as unknown[]).map((rule, index): Sourced => ({ rule, index, layer: leaf.layer }));
  const others = before ? (before.value as Sourced[]) : [];
  return { ...leaf, value: [...own, ...others], from: before ? `${leaf.from}, ${before.from}` : leaf.from };
}

/** A rule file's path or a site's rules, with the layer that named it. */
export interface Sourced {
  readonly rule: unknown;
  readonly index: number;
  readonly layer: Layer;
}
