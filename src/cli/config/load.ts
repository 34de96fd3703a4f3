/** A configuration file's text to its values, with what it extends. JSON and YAML only: nothing that a folder holds is ever run. */
import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve } from 'node:path';
import { diskReason } from '../../core/disk.ts';
import { checkInside, type Found, PACKAGE_KEY } from './find.ts';
import { type FieldPath, fieldLine, jsonBreak } from './lines.ts';
import { wrong } from './wrong.ts';

/** Values from one place, and how an error names a field of theirs. */
export interface Layer {
  /** Shown by `config show`: a path, --set, a variable's name. */
  readonly from: string;
  readonly values: Readonly<Record<string, unknown>>;
  /** Folder that its paths are relative to. */
  readonly folder: string;
  /** Tree that its paths must stay in; null where the user typed them. */
  readonly root: string | null;
  /** `FILE:LINE` of a field. */
  place(path: FieldPath): string;
}

const BIGGEST = 1 << 20;
const DEEPEST = 20;

/** Loads a file and all that it extends, the farthest first, so that later layers win. Throws UsageError. */
export async function loadFile(cwd: string, found: Found, above: readonly string[] = []): Promise<Layer[]> {
  const real = realpathSync(found.file);
  const shown = relative(cwd, found.file) || found.file;
  if (above.includes(real)) {
    const circle = [...above.slice(above.indexOf(real)), real].map((f) => relative(cwd, f) || f).join(' → ');
    throw wrong('config-circle', `extends goes round in a circle: ${circle}`, `extends 形成循环\uff1a${circle}`, 'take one of them out', '请去掉其中一个');
  }
  const layer = await read(cwd, found, shown);
  const { extends: bases, ...values } = layer.values;
  const layers: Layer[] = [];
  const list = bases === undefined ? [] : Array.isArray(bases) ? bases : [bases];
  for (const [i, base] of list.entries()) {
    const place = layer.place(Array.isArray(bases) ? ['extends', i] : ['extends']);
    if (typeof base !== 'string' || isAbsolute(base) || !/\.(json|ya?ml)$/.test(base))
      throw wrong(
        'config-extends',
        `${place}: extends takes relative paths of .json, .yaml or .yml files`,
        `${place}\uff1aextends 只接受 .json、.yaml、.yml 文件的相对路径`,
      );
    const file = resolve(layer.folder, base);
    if (!existsSync(file))
      throw wrong(
        'config-extends',
        `${place}: there is no file ${base}`,
        `${place}\uff1a没有文件 ${base}`,
        'check the path; it is relative to this file',
        '请检查路径\uff1b路径相对于本文件',
      );
    checkInside(file, found.root);
    layers.push(...(await loadFile(cwd, { file, root: found.root }, [...above, real])));
  }
  return [...layers, { ...layer, values }];
}

async function read(cwd: string, { file, root }: Found, shown: string): Promise<Layer> {
  if (statSync(file).size > BIGGEST) throw wrong('config-big', `${shown} has more than ${BIGGEST} bytes`, `${shown} 超过 ${BIGGEST} 字节`);
  const text = textOf(file, shown);
  const kind = file.endsWith('.json') ? 'json' : 'yaml';
  const whole = await parse(text, kind, file, shown);
  const manifest = file.endsWith('package.json') && isObject(whole) && PACKAGE_KEY in whole;
  const values = manifest ? whole[PACKAGE_KEY] : (whole ?? {});
  const before = manifest ? [PACKAGE_KEY] : [];
  const place = (path: FieldPath): string => `${shown}:${fieldLine(text, [...before, ...path], kind)}`;
  if (!isObject(values)) throw wrong('config-shape', `${place([])}: a configuration is keys with values`, `${place([])}\uff1a配置应为键值对`);
  bounded(values, shown);
  return { from: relative(cwd, file) || shown, values, folder: dirname(file), root, place };
}

function textOf(file: string, shown: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const why = diskReason(error);
    throw wrong(
      'config-unreadable',
      `${shown} can't be read: ${why.en}`,
      `无法读取 ${shown}\uff1a${why.zh}`,
      'ask for permission to read it',
      '请先取得读取权限',
    );
  }
}

/** Parses JSON or YAML. Throws UsageError with the line that is wrong. */
export async function parse(text: string, kind: 'json' | 'yaml', file: string, shown: string): Promise<unknown> {
  // Only the two loaders: an explorer of this library's would run .config/config.cjs of the folder it stands in.
  const { defaultLoaders } = await import('cosmiconfig');
  try {
    return await defaultLoaders[kind === 'json' ? '.json' : '.yaml'](file, text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const { line, reason } = syntax(error, text);
    throw wrong(
      'config-syntax',
      `${shown}:${line}: this is no ${kind.toUpperCase()}: ${reason}`,
      `${shown}:${line}\uff1a不是有效的 ${kind.toUpperCase()}\uff1a${reason}`,
      'mend that line',
      '请修正该行',
    );
  }
}

/** The line and the reason of a parser's error. YAML's has them as fields, JSON's in words that differ between engines. */
function syntax(error: unknown, text: string): { line: number; reason: string } {
  const e = error as Error & { mark?: { line: number }; reason?: string };
  if (e.mark) return { line: e.mark.line + 1, reason: e.reason ?? '' };
  const said = e.message.split('\n').filter((l) => !/^(?:JSON|YAML) Error in /.test(l));
  const message = said.find((l) => /\bJSON\b|^Unexpected/.test(l)) ?? said.join(' ');
  // Without a mark YAML tells no line: it found a second document.
  return {
    line: /JSON/.test(e.message) ? jsonBreak(text) : (text.split(/^---/m)[0]?.split('\n').length ?? 1),
    reason: message.replace(/ in JSON at position.*| while parsing.*|, ["'].*/, ''),
  };
}

/** Aliases of YAML make a small file large: counts nodes as they will be walked. */
function bounded(values: unknown, shown: string): void {
  let nodes = 0;
  const walk = (value: unknown, depth: number): void => {
    if (++nodes > 20_000 || depth > DEEPEST) throw wrong('config-big', `${shown} is nested too deeply or holds too much`, `${shown} 嵌套过深或内容过多`);
    if (typeof value === 'object' && value !== null) for (const v of Object.values(value)) walk(v, depth + 1);
  };
  walk(values, 0);
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
