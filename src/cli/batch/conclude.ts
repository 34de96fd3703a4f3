/** What a run says when it is over, and what it exits with. */
import type { Summary } from '../../batch/run.ts';
import type { Message, Problem, Status } from '../../core/problem.ts';
import type { Io } from '../io.ts';

/** Says what became of the documents. The last line is always how many failed. */
export function conclude(io: Io, s: Summary, out: string): void {
  const read = readOf(s);
  if (s.total === 0 || read === 0)
    io.say({
      code: 'no-documents',
      status: 'skipped',
      message: { en: 'there was no document to read', zh: '没有可读取的文档' },
      next: { en: 'run it with --dry-run to see why each file was left out', zh: '用 --dry-run 查看各文件被跳过的原因' },
    });
  const counts = Object.entries(s.counts)
    .map(([status, n]) => (io.lang === 'zh' ? `${NAMES[status as Status]} (${status}) ${n}` : `${n} ${status}`))
    .join(io.lang === 'zh' ? '\uff0c' : ', ');
  if (!io.quiet) {
    if (s.untouched)
      io.err(
        io.text({
          en: `nothing to do: all ${s.total} are done with this version and configuration; nothing was written${s.failed > 0 ? '; --retry failed tries those again' : ''}`,
          zh: `无需处理\uff1a${s.total} 个文件均已用此版本和配置完成\uff1b未写入任何内容${s.failed > 0 ? '\uff1b用 --retry failed 可重试失败的文件' : ''}`,
        }),
      );
    else
      io.err(
        io.text({
          en: `${counts || 'no documents'}; ${s.reused} were done before; ${s.targets} targets and results in ${out}`,
          zh: `${counts || '无文档'}\uff1b其中 ${s.reused} 个此前已完成\uff1b${s.targets} 条目标与成果写入 ${out}`,
        }),
      );
    if (s.interrupted) io.err(io.text({ en: 'interrupted: the same command goes on from here', zh: '已中断\uff1a再次运行同一命令即可继续' }));
  }
  io.err(
    io.text({
      en: `${s.failed} of ${read} failed${s.failed > 0 ? ', see errors.jsonl' : ''}`,
      zh: `${read} 个中 ${s.failed} 个失败${s.failed > 0 ? '\uff0c见 errors.jsonl' : ''}`,
    }),
  );
}

const readOf = (s: Summary): number => s.total - (s.counts.skipped ?? 0);

/** 0 all done, 3 some failed, 4 all failed or nothing was read, 75 interrupted. */
export function exitOf(s: Summary): number {
  if (s.interrupted) return 75;
  if (s.failed === readOf(s)) return 4; // nothing read counts as all
  return s.failed === 0 ? 0 : 3;
}

/** OUT can't be written. */
export const unwritten = (out: string, why: Message): Problem => ({
  code: 'write-failed',
  status: 'crash',
  message: { en: `writing to ${out} failed: ${why.en}`, zh: `写入 ${out} 失败\uff1a${why.zh}` },
  next: {
    en: 'mend that; what is done is kept, and the same command goes on from there',
    zh: '请排除该问题\uff1b已完成的部分会保留\uff0c再次运行同一命令即可继续',
  },
});

const NAMES: Readonly<Record<Status, string>> = {
  ok: '完整',
  partial: '部分',
  skipped: '跳过',
  empty: '无文字',
  unsupported: '不支持',
  encrypted: '加密',
  scanned: '扫描件',
  unreadable: '无法读取',
  limit: '超限',
  timeout: '超时',
  'out-of-memory': '内存不足',
  crash: '崩溃',
  invalid: '无效',
};
