/** Which file configures a run: the nearest one, up to the repository's root. Nothing found is run, only read. */
import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { type Problem, UsageError } from '../../core/problem.ts';

const NAMES = ['.plan-extract.json', '.plan-extract.yaml', '.plan-extract.yml'] as const;
/** The key of package.json that holds a configuration. */
export const PACKAGE_KEY = 'plan-extract';

/** A configuration file, and the folder that it and what it names must stay in. */
export interface Found {
  readonly file: string;
  /** Real path of the tree's top: the repository's root, or the file's own folder where there is no repository. */
  readonly root: string;
}

/** The nearest configuration at or above a folder, up to the folder that holds .git; without a repository, that folder alone. Throws UsageError where two stand side by side. */
export function findNearest(cwd: string): Found | null {
  const top = repositoryOf(cwd);
  for (let folder = resolve(cwd); ; folder = dirname(folder)) {
    const here: string[] = NAMES.map((n) => join(folder, n)).filter(isFile);
    const manifest = join(folder, 'package.json');
    if (hasKey(manifest)) here.push(manifest);
    if (here.length > 1) throw new UsageError(ambiguous(here));
    const root = realpathSync(top ?? folder);
    if (here[0]) return { file: checkInside(here[0], root), root };
    if (top === null || folder === top || dirname(folder) === folder) return null;
  }
}

/** A file that the user named: it may stand anywhere, what it names may not leave its own tree. */
export function named(cwd: string, path: string): Found {
  const file = resolve(cwd, path);
  if (!isFile(file)) throw new UsageError(missing(path));
  const folder = dirname(file);
  return { file, root: realpathSync(repositoryOf(folder) ?? folder) };
}

/** The nearest folder at or above that holds .git. */
function repositoryOf(cwd: string): string | null {
  for (let folder = resolve(cwd); ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder;
    if (dirname(folder) === folder) return null;
  }
}

/** Follows links and refuses what leads out of the tree. Returns the path as it was given. Throws UsageError. */
export function checkInside(file: string, root: string): string {
  const real = realpathSync(file);
  const rel = relative(root, real);
  if (rel === '..' || rel.startsWith(`..${sep}`) || isAbsolute(rel)) throw new UsageError(outside(file));
  return file;
}

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true;

function hasKey(manifest: string): boolean {
  try {
    return statSync(manifest).size < 1 << 20 && PACKAGE_KEY in (JSON.parse(readFileSync(manifest, 'utf8')) as object);
  } catch {
    return false;
  }
}

const ambiguous = (files: readonly string[]): Problem => {
  const names = files.map((f) => f.slice(f.lastIndexOf(sep) + 1));
  return {
    code: 'config-ambiguous',
    message: {
      en: `two configurations in ${dirname(files[0] ?? '')}: ${names.join(', ')}`,
      zh: `${dirname(files[0] ?? '')} 中有多个配置\uff1a${names.join('、')}`,
    },
    next: { en: 'keep one of them', zh: '请只保留一个' },
  };
};

const missing = (path: string): Problem => ({
  code: 'config-missing',
  message: { en: `there is no configuration ${path}`, zh: `没有配置文件 ${path}` },
  next: { en: 'plan-extract config init writes one', zh: '可用 plan-extract config init 生成' },
});

const outside = (file: string): Problem => ({
  code: 'config-outside',
  message: { en: `${file} leads out of its tree`, zh: `${file} 指向目录树之外` },
  next: { en: 'copy what it leads to into the tree', zh: '请把它指向的文件复制到目录树内' },
});
