/** Files of a commit: `HEAD~1:plans/a.txt`, as git writes them. */
import { execFile } from 'node:child_process';
import type { Message, Problem } from '../../core/problem.ts';

/** A name that git may know: a revision, a colon, a path. Never one that begins like a flag. */
export const looksLikeRevision = (name: string): boolean => /^[^-:\s][^:\s]{0,200}:.{1,4000}$/.test(name) && !/^[a-zA-Z]:[\\/]/.test(name);

/** The path part of `REV:path`. */
export const pathOf = (name: string): string => name.slice(name.indexOf(':') + 1);

/** A commit's file, or the paths of a folder's files with what names each to git. */
export type Blob = { readonly bytes: Uint8Array } | { readonly files: readonly string[] };

/**
 * Reads `REV:path` as git stores it. No shell runs, nor any program that the repository's attributes name (`cat-file` applies no filters).
 * `most` bounds a file's bytes.
 */
export async function fromGit(cwd: string, name: string, most: number): Promise<Blob | Problem> {
  const kind = await git(cwd, ['cat-file', '-t', name], 1000);
  if ('en' in kind) return noBlob(name, kind);
  const type = kind.toString().trim();
  if (type === 'blob') {
    const bytes = await git(cwd, ['cat-file', 'blob', name], most + 1);
    return 'en' in bytes ? noBlob(name, bytes) : { bytes };
  }
  if (type !== 'tree') return noBlob(name, { en: `it is a ${type}`, zh: `它是 ${type}` });
  const list = await git(cwd, ['ls-tree', '-r', '-z', '--name-only', '--full-tree', name], 20_000_000);
  return 'en' in list
    ? noBlob(name, list)
    : {
        files: list
          .toString()
          .split('\0')
          .filter((f) => f !== ''),
      };
}

/** Runs git. Resolves to what it wrote, or to what it complained of in its own words. */
function git(cwd: string, args: readonly string[], maxBuffer: number): Promise<Buffer | Message> {
  return new Promise((done) => {
    execFile('git', [...args], { cwd, maxBuffer, encoding: 'buffer', windowsHide: true }, (error, stdout, stderr) => {
      done(error ? complaint(error, stderr.toString()) : stdout);
    });
  });
}

function complaint(error: { readonly code?: unknown; readonly message: string }, said: string): Message {
  if (error.code === 'ENOENT') return { en: 'git is not installed', zh: '未安装 git' };
  if (error.code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER') return { en: 'it is larger than --max-bytes', zh: '超过 --max-bytes' };
  const words = (said.split('\n')[0] ?? '').replace(/^fatal: |\.$/g, '') || error.message;
  return { en: words, zh: words };
}

const noBlob = (name: string, why: Message): Problem => ({
  code: 'git-no-such-file',
  status: 'unreadable',
  message: { en: `git has no ${name}: ${why.en}`, zh: `git 中没有 ${name}\uff1a${why.zh}` },
  next: { en: 'check the revision with git log, and that the path counts from the repository’s root', zh: '请用 git log 核对版本\uff1b路径从仓库根目录算起' },
});
