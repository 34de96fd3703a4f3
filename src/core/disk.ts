/** Why the disk refused, in words: what the system's codes mean to the person who reads them. */
import type { Message } from './problem.ts';

const REASONS: Readonly<Record<string, Message>> = {
  ENOENT: { en: 'no such file or folder', zh: '文件或文件夹不存在' },
  ENOSPC: { en: 'no space left on the disk', zh: '磁盘空间不足' },
  EDQUOT: { en: 'the disk quota is used up', zh: '磁盘配额已用尽' },
  EROFS: { en: 'the disk is read-only', zh: '磁盘为只读' },
  EACCES: { en: 'no permission', zh: '没有权限' },
  EPERM: { en: 'no permission', zh: '没有权限' },
  EEXIST: { en: 'a file stands where a folder must be', zh: '应为文件夹的位置已有文件' },
  ENOTDIR: { en: 'a file stands where a folder must be', zh: '应为文件夹的位置已有文件' },
  EISDIR: { en: 'a folder stands where a file must be', zh: '应为文件的位置已有文件夹' },
  ENAMETOOLONG: { en: 'the name is too long', zh: '名称过长' },
  EMFILE: { en: 'too many files are open', zh: '打开的文件过多' },
  EIO: { en: 'the disk failed', zh: '磁盘读写出错' },
};

/** Says why reading or writing failed, with the system's code behind it: `no space left on the disk (ENOSPC)`. An unknown failure goes by its code or its own words. */
export function diskReason(error: unknown): Message {
  const { code, message } = error as NodeJS.ErrnoException;
  const known = REASONS[code ?? ''];
  const words = code ?? message;
  return known ? { en: `${known.en} (${code})`, zh: `${known.zh} (${code})` } : { en: words, zh: words };
}
