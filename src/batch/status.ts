/** What each status means to the person who reads the tables in the morning: what kind of trouble it is, whether to try again, and what to do. */
import type { Message, Status } from '../core/problem.ts';

export interface StatusRow {
  readonly category: 'done' | 'left-out' | 'input' | 'limit' | 'machine' | 'program';
  /** Could the same file succeed in another run with nothing changed? */
  readonly retry: boolean;
  readonly failed: boolean;
  readonly hint: Message;
}

const row = (category: StatusRow['category'], retry: boolean, failed: boolean, en: string, zh: string): StatusRow => ({
  category,
  retry,
  failed,
  hint: { en, zh },
});

/** Every status a document can have. */
export const STATUSES: Readonly<Record<Status, StatusRow>> = {
  ok: row('done', false, false, 'read whole', '完整读取'),
  partial: row('done', false, false, 'read with losses, see its warnings', '部分读取\uff0c见警告'),
  skipped: row('left-out', false, false, 'not a document by its name; use --include to read it', '按文件名判断不是文档\uff1b可用 --include 指定'),
  empty: row('input', false, true, 'the file holds no text; check the copy', '文件无文字\uff1b请检查该副本'),
  unsupported: row('input', false, true, 'convert it to DOCX, PDF, HTML or TXT', '请转换为 DOCX、PDF、HTML 或 TXT'),
  encrypted: row('input', false, true, 'remove the password and run again', '请去除密码后重试'),
  scanned: row('input', false, true, 'it holds pictures of pages; run text recognition first', '仅有页面图像\uff1b请先做文字识别'),
  unreadable: row('input', false, true, 'the file is damaged or no document; get another copy', '文件损坏或不是文档\uff1b请换一份'),
  limit: row('limit', false, true, 'raise the limit that the message names, if you trust the file', '如信任该文件\uff0c请调大提示中的限制'),
  timeout: row('limit', true, true, 'try again with --retry failed and a longer --timeout', '可用 --retry failed 并加大 --timeout 重试'),
  'out-of-memory': row(
    'machine',
    true,
    true,
    'try again with --retry failed and a larger --heap, or fewer --jobs',
    '可用 --retry failed 并加大 --heap 或减少 --jobs 重试',
  ),
  crash: row(
    'program',
    true,
    true,
    'try again with --retry failed; if it crashes again, report it with the file',
    '可用 --retry failed 重试\uff1b若再次崩溃请连同文件报告',
  ),
  invalid: row('program', false, true, 'report it with the file: nothing was written for it', '请连同文件报告\uff1a未为其写出任何内容'),
};
