import { expect, test } from 'vitest';
import type { Done } from '../../src/batch/model.ts';
import { NO_ROWS } from '../../src/batch/rows.ts';
import type { Io, Lang } from '../../src/cli/io.ts';
import { barLine, progress } from '../../src/cli/progress.ts';
import { width } from '../../src/report/width.ts';

const record = { input: 'a.txt', name: 'a.txt', sha256: null, bytes: null, outline: null, stage: null };
const NOTE = { code: 'no-han', message: 'there is no Chinese character in it', next: 'name its encoding' };
const PROBLEM = { code: 'no-han', message: { en: NOTE.message, zh: '内容中没有汉字' }, next: { en: NOTE.next, zh: '请指定编码' } };

/** What a run says of one document. */
function told(lang: Lang, part: Partial<Done> & Pick<Done, 'record'>): string[] {
  const lines: string[] = [];
  const io = { lang, quiet: false, env: {}, columns: 80, err: (line: string) => void lines.push(line) } as unknown as Io;
  progress('plain', io, false).done({ rows: NO_ROWS, reused: false, elsewhere: false, ...part });
  return lines;
}

test('a failed document is told as by every other command, in the reader’s language', () => {
  const failed = { record: { ...record, status: 'unreadable' as const, notes: [NOTE] }, problem: PROBLEM };
  expect(told('en', failed)).toEqual(['a.txt: error no-han: there is no Chinese character in it. Name its encoding.']);
  expect(told('zh', failed)).toEqual(['a.txt: 错误 no-han: 内容中没有汉字。请指定编码。']);
});

test('what an earlier run wrote down, and what has no words at all, is told, too', () => {
  const status = 'unreadable' as const;
  expect(told('zh', { record: { ...record, status, notes: [NOTE] } })).toEqual([
    'a.txt: 错误 no-han: there is no Chinese character in it。Name its encoding。',
  ]);
  expect(told('en', { record: { ...record, status, notes: [] } })).toEqual(['a.txt: error unreadable: the file is damaged or no document; get another copy.']);
});

test('the bar fits the terminal and tells what is left', () => {
  const count = { done: 3, failed: 1, total: 12 };
  expect(barLine(count, 3, 40, 'en')).toBe('[==    ] 3/12  3.0/s  3s left  1 failed');
  expect(barLine(count, 3, 40, 'zh')).toContain('剩余 3s  失败 1');
  for (const columns of [40, 60, 80, 200])
    for (const lang of ['en', 'zh'] as const) expect(width(barLine(count, 3, columns, lang))).toBeLessThanOrEqual(columns);
});

test('a document that was read, or only left out, is no line', () => {
  expect([
    ...told('en', { record: { ...record, status: 'ok', notes: [] } }),
    ...told('en', { record: { ...record, status: 'skipped', notes: [NOTE] } }),
  ]).toEqual([]);
});
