/** What a run reads: folders, globs, lists, archives and stdin, one item at a time and always in the same order. */
import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import picomatch from 'picomatch';
import { glob } from 'tinyglobby';
import { diskReason } from '../core/disk.ts';
import { DOCUMENT_ENDINGS } from '../core/endings.ts';
import type { Message, Problem } from '../core/problem.ts';
import { sourceName } from '../core/source-name.ts';
import { members, pathKey } from './archive.ts';
import type { Item } from './model.ts';
import { memberName, outlinePlace, safePath, UniqueNames } from './names.ts';

export interface InputOptions {
  readonly cwd: string;
  /** Files, folders, globs, or `-` for one document on stdin. */
  readonly inputs: readonly string[];
  /** Paths from --files-from. */
  readonly listed: AsyncIterable<string> | null;
  readonly stdin: () => Promise<Uint8Array>;
  /** Globs on the path below its folder. Include adds names that would be skipped by their ending; exclude wins. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** The output folder, never read. */
  readonly out: string;
}

const DOCUMENTS = new Set(DOCUMENT_ENDINGS.map((e) => `.${e}`));

const SKIPS = {
  hidden: { en: 'hidden or temporary file', zh: '隐藏文件或临时文件' },
  ending: { en: 'not a document by its ending (--include GLOB reads it)', zh: '按扩展名判断不是文档\uff08可用 --include 指定\uff09' },
  excluded: { en: 'excluded by --exclude', zh: '被 --exclude 排除' },
  notIncluded: { en: 'not among --include', zh: '不在 --include 之列' },
  linkOut: { en: 'a link that leads out of the folder', zh: '指向文件夹之外的链接' },
  cycle: { en: 'a link back to a folder already read', zh: '指回已读文件夹的链接' },
  special: { en: 'neither file nor folder', zh: '既不是文件也不是文件夹' },
  out: { en: 'the output folder', zh: '输出文件夹' },
  twice: { en: 'named twice: it was read before', zh: '重复指定\uff1a此前已读取' },
  nested: { en: 'an archive inside an archive', zh: '压缩包内的压缩包' },
} satisfies Record<string, Message>;

/** Lists the run's items in input order: arguments as given, names in a folder by code unit. Never throws for what is found on disk. */
export async function* items(options: InputOptions): AsyncGenerator<Item> {
  const walk = new Walk(options);
  for (const input of options.inputs) yield* walk.argument(input, options.inputs.length === 1 && !options.listed);
  if (options.listed) for await (const file of options.listed) yield* walk.argument(file, false);
}

/** A path as the disk has it, and as it reads: they differ where a name is no UTF-8. */
interface Spot {
  readonly disk: string | Buffer;
  readonly shown: string;
}

interface Entry {
  readonly at: Spot;
  /** The last part of the path as it reads. */
  readonly base: string;
  readonly kind: Pick<Dirent, 'isFile' | 'isDirectory' | 'isSymbolicLink'>;
}

const spot = (full: string): Spot => ({ disk: full, shown: full });

/** Where links lead, byte for byte: two names that are no UTF-8 may read alike. */
const real = async (disk: string | Buffer): Promise<string> => (await realpath(disk, 'buffer')).toString('latin1');

/** A folder's entries by their names' code units. Names that are no UTF-8 are read as an archive's are, and their paths kept as bytes. */
async function entriesOf({ disk, shown }: Spot): Promise<Entry[]> {
  const texts = typeof disk === 'string' ? await readdir(disk, { withFileTypes: true }) : null;
  const entries = texts?.every((e) => !e.name.includes('\uFFFD'))
    ? texts.map((e) => ({ at: spot(path.join(shown, e.name)), base: e.name, kind: e }))
    : (await readdir(disk, { withFileTypes: true, encoding: 'buffer' })).map((e) => {
        const base = memberName(e.name, false);
        return { at: { disk: Buffer.concat([Buffer.from(disk), Buffer.from(path.sep), e.name]), shown: path.join(shown, base) }, base, kind: e };
      });
  return entries.sort((a, b) => (a.base < b.base ? -1 : a.base > b.base ? 1 : 0));
}

class Walk {
  readonly #o: InputOptions;
  readonly #names = new UniqueNames(true);
  readonly #places = new UniqueNames();
  /** Files read already; kept only where one could be named twice. */
  readonly #read: Set<string> | null;
  readonly #included: (name: string) => boolean;
  readonly #excluded: (name: string) => boolean;

  constructor(options: InputOptions) {
    this.#o = options;
    this.#read = options.inputs.length > 1 || options.listed ? new Set() : null;
    const match = (globs: readonly string[]) =>
      globs.length > 0 ? picomatch([...globs], { dot: true, basename: globs.every((g) => !g.includes('/')) }) : () => false;
    this.#included = match(options.include);
    this.#excluded = match(options.exclude);
  }

  /** One argument. A single folder's files are named below it; of several arguments each keeps its own name in front. */
  async *argument(input: string, alone: boolean): AsyncGenerator<Item> {
    if (input === '-') {
      yield { ...this.#item('stdin', 'stdin'), bytes: await this.#o.stdin() };
      return;
    }
    const full = path.resolve(this.#o.cwd, input);
    const info = await stat(full).catch(() => null);
    if (!info) {
      const found = /[*?[\]{}!]/.test(input)
        ? await glob(input, { cwd: this.#o.cwd, absolute: true, onlyFiles: true, followSymbolicLinks: false, dot: false })
        : [];
      if (found.length === 0) yield { ...this.#item(input, input), broken: noSuch(input) };
      for (const file of found.sort()) yield* this.#file(spot(file), sourceName(this.#o.cwd, file), true);
      return;
    }
    const name = sourceName(this.#o.cwd, full);
    const at = spot(full);
    if (!info.isDirectory()) yield* this.#file(at, name, true);
    else yield* this.#folder(at, alone ? '' : `${name}/`, await real(full), new Set([await real(full)]));
  }

  async *#folder(folder: Spot, prefix: string, root: string, seen: Set<string>): AsyncGenerator<Item> {
    let entries: Entry[];
    try {
      entries = await entriesOf(folder);
    } catch (error) {
      yield { ...this.#item(prefix || '.', prefix || '.'), broken: unreadable(error) };
      return;
    }
    for (const { at, base, kind } of entries) {
      const name = prefix + base;
      if (at.disk === this.#o.out) yield this.#skipped(name, SKIPS.out);
      else if (kind.isSymbolicLink()) yield* this.#link(at, name, root, seen);
      else if (kind.isDirectory()) {
        if (base.startsWith('.') || base === '__MACOSX') yield this.#skipped(`${name}/`, SKIPS.hidden);
        else {
          const place = await real(at.disk);
          if (seen.has(place)) yield this.#skipped(`${name}/`, SKIPS.twice);
          else yield* this.#folder(at, `${name}/`, root, seen.add(place));
        }
      } else if (kind.isFile()) yield* this.#file(at, name, false);
      else yield this.#skipped(name, SKIPS.special);
    }
  }

  /** A link is followed inside its tree only, and a folder is read once. */
  async *#link(at: Spot, name: string, root: string, seen: Set<string>): AsyncGenerator<Item> {
    const target = await real(at.disk).catch(() => null);
    if (target === null) yield { ...this.#item(name, name), broken: noSuch(name) };
    else if (target !== root && !target.startsWith(root + path.sep)) yield this.#skipped(name, SKIPS.linkOut);
    else if (!(await stat(at.disk)).isDirectory()) yield* this.#file(at, name, false);
    else if (seen.has(target)) yield this.#skipped(name, SKIPS.cycle);
    else {
      seen.add(target);
      yield* this.#folder(at, `${name}/`, root, seen);
    }
  }

  async *#file({ disk, shown }: Spot, name: string, given: boolean): AsyncGenerator<Item> {
    const once = pathKey(disk);
    if (this.#read?.has(once)) {
      yield this.#skipped(name, SKIPS.twice);
      return;
    }
    this.#read?.add(once);
    if (path.extname(shown).toLowerCase() === '.zip' && !this.#excluded(name)) {
      yield* this.#archive({ disk, shown }, name);
      return;
    }
    const skip = this.#reason(name, given);
    if (skip) yield this.#skipped(name, skip);
    else yield { ...this.#item(name, sourceName(this.#o.cwd, shown)), path: disk };
  }

  async *#archive({ disk, shown }: Spot, name: string): AsyncGenerator<Item> {
    let list: Awaited<ReturnType<typeof members>>;
    try {
      list = await members(disk);
    } catch (error) {
      yield { ...this.#item(name, name), broken: badArchive(error) };
      return;
    }
    for (const member of list) {
      if (member.folder) continue;
      const inner = `${name}/${safePath(member.name)}`;
      const skip = /\.zip$/i.test(inner) ? SKIPS.nested : this.#reason(inner, false);
      if (skip) yield this.#skipped(inner, skip);
      else if (member.encrypted) yield { ...this.#item(inner, inner), broken: lockedMember };
      else yield { ...this.#item(inner, `${sourceName(this.#o.cwd, shown)}/${safePath(member.name)}`), path: disk, member: member.index };
    }
  }

  /** Why a file is left out, or null. What a person names outright is read whatever its ending. */
  #reason(name: string, given: boolean): Message | null {
    if (this.#excluded(name)) return SKIPS.excluded;
    if (this.#o.include.length > 0) return this.#included(name) ? null : SKIPS.notIncluded;
    if (given) return null;
    const base = path.posix.basename(name);
    if (base.startsWith('.') || base.startsWith('~$') || name.includes('__MACOSX/')) return SKIPS.hidden;
    return DOCUMENTS.has(path.posix.extname(base).toLowerCase()) ? null : SKIPS.ending;
  }

  #item(input: string, name: string): Item {
    return {
      input: this.#names.take(input),
      place: this.#places.take(outlinePlace(input)),
      name,
      path: null,
      member: null,
      bytes: null,
      skip: null,
      broken: null,
    };
  }

  #skipped(name: string, skip: Message): Item {
    return { ...this.#item(name, name), skip };
  }
}

const why = (error: unknown): string => (error instanceof Error ? error.message.replace(/\s*'[^']*'$/, '') : String(error));
const problem = (code: string, en: string, zh: string, next: Message): Problem => ({ code, message: { en, zh }, next });
const noSuch = (input: string): Problem =>
  problem('no-such-file', `no such file or folder: ${input}`, `没有文件或文件夹 ${input}`, {
    en: 'check the path; quote globs so that the shell leaves them alone',
    zh: '请检查路径\uff1b通配符请加引号\uff0c以免被 shell 展开',
  });
const unreadable = (error: unknown): Problem =>
  problem('cannot-read', `the folder can't be read: ${why(error)}`, `无法读取文件夹\uff1a${diskReason(error).zh}`, {
    en: 'check its permissions',
    zh: '请检查其权限',
  });
const badArchive = (error: unknown): Problem =>
  problem('bad-archive', `the zip archive can't be read: ${why(error)}`, '无法读取 zip 压缩包\uff0c文件可能损坏或不完整', {
    en: 'unpack it by hand or get another copy',
    zh: '请手工解压或换一份副本',
  });
const lockedMember = problem('member-encrypted', 'the archive member is encrypted', '压缩包中的文件已加密', {
  en: 'unpack it with its password first',
  zh: '请先用密码解压',
});
