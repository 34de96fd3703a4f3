/** What a comparison's two arguments stand for: documents, outlines, JSON Lines, folders, stdin, files of a commit. */
import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { glob } from 'tinyglobby';
import { DOCUMENT_ENDINGS } from '../../core/endings.ts';
import type { Problem } from '../../core/problem.ts';
import type { Locate } from '../../diff/diff.ts';
import { migrate } from '../../diff/migrate.ts';
import type { OutlineJson } from '../../document/types.ts';
import { extract } from '../../extract.ts';
import { readSource } from '../../source/read.ts';
import { type Input, readInput } from '../files.ts';
import { sayAll } from '../inputs.ts';
import type { Io } from '../io.ts';
import { jsonText } from '../outlines.ts';
import { lineFinder } from '../place.ts';
import type { Reading } from '../reading.ts';
import { fromGit, looksLikeRevision, pathOf } from './git.ts';

/** One document of a side. `path` is its place in the folder that was named, or its name. */
export interface SideDocument {
  readonly path: string;
  readonly outline: OutlineJson;
  readonly locate?: Locate;
}

/** A side as it was read. `failed` counts inputs that gave nothing; they were said. `many`: it was a folder or JSON Lines. */
export interface ReadSide {
  readonly documents: readonly SideDocument[];
  readonly failed: number;
  readonly many: boolean;
}

/** What is read of a folder: outlines, and documents but for notes on the folder itself. */
const ENDINGS = ['json', 'jsonl', ...DOCUMENT_ENDINGS.filter((e) => e !== 'md')];

/** Reads one side. Says what can't be read, and goes on with the rest. */
export async function readSide(io: Io, name: string, reading: Reading): Promise<ReadSide> {
  const full = resolve(io.cwd, name);
  const found = name === '-' ? null : await stat(full).catch(() => null);
  if (found?.isDirectory()) {
    const files = (
      await glob(
        ENDINGS.map((e) => `**/*.${e}`),
        { cwd: full, onlyFiles: true, caseSensitiveMatch: false, followSymbolicLinks: false },
      )
    ).sort();
    if (files.length === 0) io.say(emptyFolder, name);
    return await gather(io, files, reading, (file) => readInput(io, join(name, file), reading.limits));
  }
  if (!found && looksLikeRevision(name)) {
    const blob = await fromGit(io.cwd, name, reading.limits.maxBytes);
    if ('code' in blob) return said(io, blob, name);
    if ('bytes' in blob) return await documentsOf(io, { path: name, name: pathOf(name), bytes: blob.bytes }, pathOf(name), reading);
    const files = blob.files.filter((f) => ENDINGS.includes(f.slice(f.lastIndexOf('.') + 1).toLowerCase())).sort();
    return await gather(io, files, reading, async (file) => {
      const path = `${name.replace(/\/$/, '')}/${file}`.replace(':/', ':');
      const one = await fromGit(io.cwd, path, reading.limits.maxBytes);
      return 'bytes' in one ? { path, name: pathOf(path), bytes: one.bytes } : 'code' in one ? one : emptyFolder;
    });
  }
  const input = await readInput(io, name, reading.limits);
  return 'code' in input ? said(io, input, name) : await documentsOf(io, input, input.name, reading);
}

const said = (io: Io, problem: Problem, name: string): ReadSide => {
  io.say(problem, name);
  return { documents: [], failed: 1, many: false };
};

async function gather(io: Io, files: readonly string[], reading: Reading, read: (file: string) => Promise<Input | Problem>): Promise<ReadSide> {
  const documents: SideDocument[] = [];
  let failed = 0;
  for (const file of files) {
    const input = await read(file);
    const side = 'code' in input ? said(io, input, file) : await documentsOf(io, input, file, reading);
    documents.push(...side.documents);
    failed += side.failed;
  }
  return { documents, failed, many: true };
}

/** What a file holds: one document, one outline, or an outline a line. */
async function documentsOf(io: Io, input: Input, path: string, reading: Reading): Promise<ReadSide> {
  if (/^\s{0,20}\{(?!\\rtf)/.test(jsonText(input.bytes.subarray(0, 100)))) return outlinesOf(io, input, path);
  const { outline, problems } = await extract(input.bytes, { ...reading, name: input.name });
  sayAll(io, outline ? problems.filter((p) => p.status) : problems, input.path);
  if (!outline) return { documents: [], failed: 1, many: false };
  const locate = outline.source.format === 'txt' ? await locator(input, reading) : undefined;
  return { documents: [{ path, outline, ...(locate ? { locate } : {}) }], failed: 0, many: false };
}

function outlinesOf(io: Io, input: Input, path: string): ReadSide {
  const text = jsonText(input.bytes);
  const whole = json(text);
  const values = whole === undefined ? text.split('\n').filter((l) => l.trim() !== '') : [whole];
  const read = values.map((v) => outlineIn(typeof v === 'string' ? json(v) : v));
  const several = values.length > 1;
  const documents = read.flatMap((r): SideDocument[] => ('code' in r ? [] : [{ path: several ? r.source.name : path, outline: r }]));
  // Of a file that holds none the first line tells enough.
  const wrong = read.flatMap((r, i) => ('code' in r ? [{ problem: r, file: several ? `${input.path}:${i + 1}` : input.path }] : []));
  for (const { problem, file } of documents.length === 0 ? wrong.slice(0, 1) : wrong) io.say(problem, file);
  return { documents, failed: wrong.length, many: several || path.endsWith('.jsonl') };
}

const outlineIn = (value: unknown): OutlineJson | Problem => (value === undefined ? notJson : migrate(value));

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Finds lines and columns in a text file: its source text is the file's, line for line. */
async function locator(input: Input, reading: Reading): Promise<Locate | undefined> {
  const source = await readSource(input.bytes, { ...reading, name: input.name });
  if ('status' in source) return undefined;
  const find = lineFinder(source.text);
  return ([at]) => find(at);
}

const notJson: Problem = {
  code: 'not-json',
  status: 'invalid',
  message: { en: 'it begins like JSON and is none', zh: '开头像 JSON\uff0c但不是有效的 JSON' },
  next: { en: 'give an outline, outlines a line, or the document itself', zh: '请给出大纲、每行一个大纲的文件\uff0c或原文档' },
};

const emptyFolder: Problem = {
  code: 'no-documents',
  message: { en: 'the folder holds no document', zh: '文件夹中没有文档' },
  next: { en: `documents end in ${ENDINGS.join(', ')}`, zh: `文档的扩展名为 ${ENDINGS.join('、')}` },
};
