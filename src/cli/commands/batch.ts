import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { Command, Option } from 'commander';
import { WriteFailure } from '../../batch/files.ts';
import { type InputOptions, items } from '../../batch/inputs.ts';
import type { Item } from '../../batch/model.ts';
import { run } from '../../batch/run.ts';
import { UsageError } from '../../core/problem.ts';
import { conclude, exitOf, unwritten } from '../batch/conclude.ts';
import { jobsOf, retryOf, shardOf, usage } from '../batch/flags.ts';
import { collect, type PoolFlags, poolOptions } from '../flags.ts';
import { STDIN_TWICE } from '../inputs.ts';
import type { Io } from '../io.ts';
import { listedFiles, stdinBytes } from '../lists.ts';
import { PROGRESS_KINDS, type Progress, type ProgressKind, progress } from '../progress.ts';
import { readingOf, readingOptions } from '../reading.ts';

interface Flags extends PoolFlags {
  readonly output: string;
  readonly jobs: string;
  readonly filesFrom?: string;
  readonly null?: boolean;
  readonly include: string[];
  readonly exclude: string[];
  readonly dryRun?: boolean;
  readonly retry?: string;
  readonly force?: boolean;
  readonly shard?: string;
  readonly progress: ProgressKind;
}

/** `batch INPUT… -o OUT`: whole archives to a folder of outlines and tables. */
export function define(io: Io): Command {
  const t = (en: string, zh: string): string => io.text({ en, zh });
  const command = new Command('batch')
    .argument(
      '[input...]',
      t('files, folders, globs, zip archives; - for one document on stdin', '文件、文件夹、通配符、zip 压缩包\uff1b- 表示从标准输入读取一个文档'),
    )
    .requiredOption('-o, --output <dir>', t('folder for outlines and tables', '输出文件夹'))
    .option('-j, --jobs <n>', t('workers, or auto', '工作线程数\uff0c或 auto'), 'auto')
    .option('--files-from <file>', t('read the list of inputs from a file, - for stdin', '从文件读取输入列表\uff0c- 表示标准输入'))
    .option('-0, --null', t('the list is parted by NUL, not by line', '列表以 NUL 分隔'))
    .option('--include <glob>', t('read only names that match (repeatable)', '只读取匹配的文件\uff08可重复\uff09'), collect, [])
    .option('--exclude <glob>', t('leave out names that match (repeatable)', '排除匹配的文件\uff08可重复\uff09'), collect, [])
    .option('-n, --dry-run', t('list what would be read and what would be skipped, and why', '只列出将读取和跳过的文件及原因'))
    .option('--retry <statuses>', t('try again: failed, or statuses such as timeout,crash', '重试\uff1afailed 或状态列表\uff0c如 timeout,crash'))
    .option('--force', t('do everything again', '全部重做'))
    .option(
      '--shard <i/n>',
      t(
        'only this part of the documents, by content; none ignores the variables of array jobs',
        '只处理其中一份\uff08按内容划分\uff09\uff1bnone 忽略作业数组变量',
      ),
    )
    .addOption(new Option('--progress <kind>', t('how progress is told', '进度显示方式')).choices(PROGRESS_KINDS).default('auto'));
  return readingOptions(poolOptions(command, io), io).action((inputs: string[]) => batch(io, command, inputs, command.opts<Flags>()));
}

async function batch(io: Io, command: Command, inputs: string[], flags: Flags): Promise<void> {
  if (inputs.length === 0 && !flags.filesFrom)
    throw usage(
      'no-input',
      { en: 'nothing to read was named', zh: '没有指定输入' },
      { en: 'give folders, files or globs, or --files-from FILE', zh: '请给出文件夹、文件或通配符\uff0c或使用 --files-from FILE' },
    );
  if ([...inputs, flags.filesFrom].filter((n) => n === '-').length > 1) throw new UsageError(STDIN_TWICE);
  const reading = await readingOf(io, command);
  const shard = shardOf(io, flags.shard);
  const out = path.resolve(io.cwd, flags.output);
  await apart(io, inputs, flags.output);
  const list = lister(io, inputs, flags, out, reading.limits.maxBytes);
  if (flags.dryRun) return await dryRun(io, list());
  const stop = { asked: false };
  const bar = progress(flags.progress, io, process.stderr.isTTY === true);
  void countAhead(list, bar, flags);
  const release = onInterrupt(io, stop, flags.progress === 'jsonl');
  try {
    const { rules, ...read } = reading;
    const options = {
      out,
      jobs: jobsOf(flags.jobs),
      heap: flags.heap,
      timeout: flags.timeout,
      stall: flags.stall,
      shard,
      retry: retryOf(flags.retry),
      force: flags.force === true,
    };
    const summary = await run(list, {
      ...options,
      read,
      ...(rules ? { rules } : {}),
      stop,
      now: () => performance.now(),
      onDone: (done) => bar.done(done),
    });
    bar.end(summary);
    if (flags.progress !== 'jsonl' || io.quiet) conclude(io, summary, flags.output);
    io.exitCode = exitOf(summary);
  } catch (error) {
    if (!(error instanceof WriteFailure)) throw error;
    bar.end();
    io.say(unwritten(flags.output, error.reason), 'plan-extract batch');
    io.exitCode = 4;
  } finally {
    release();
  }
}

/** Outlines among the documents would be read by the next run. Throws UsageError where OUT is the folder that is read. */
async function apart(io: Io, inputs: readonly string[], output: string): Promise<void> {
  const real = (name: string): Promise<string | null> => realpath(path.resolve(io.cwd, name)).catch(() => null);
  const out = await real(output);
  for (const input of out === null ? [] : inputs)
    if ((await real(input)) === out)
      throw usage(
        'output-is-input',
        { en: `${output} is the folder that is read`, zh: `${output} 正是要读取的文件夹` },
        { en: `choose a folder of its own, for example ${path.join(output, 'out')}`, zh: `请另选文件夹\uff0c例如 ${path.join(output, 'out')}` },
      );
}

/** Items are listed anew each time they are asked for; stdin can be read once only, so its list and its bytes are kept. */
function lister(io: Io, inputs: readonly string[], flags: Flags, out: string, maxBytes: number): () => AsyncIterable<Item> {
  const base: Omit<InputOptions, 'listed' | 'stdin'> = { cwd: io.cwd, inputs, include: flags.include, exclude: flags.exclude, out };
  const stdin = stdinBytes(io, maxBytes);
  const listed = flags.filesFrom === undefined ? null : listedFiles(io, flags.filesFrom, flags.null === true);
  return () => items({ ...base, stdin, listed: listed?.() ?? null });
}

/** A name on one line, every other character as it is: scripts read it. */
const oneLine = (name: string): string => name.replace(/[\p{Cc}\p{Bidi_Control}]/gu, '_');

async function dryRun(io: Io, list: AsyncIterable<Item>): Promise<void> {
  let read = 0;
  let broken = 0;
  for await (const item of list) {
    if (item.skip) await io.out(`skip\t${oneLine(item.input)}\t${io.text(item.skip)}\n`);
    else if (item.broken) await io.out(`fail\t${oneLine(item.input)}\t${oneLine(io.text(item.broken.message))}\n`);
    else await io.out(`read\t${oneLine(item.input)}\n`);
    if (item.broken) broken += 1;
    else if (!item.skip) read += 1;
  }
  io.exitCode = broken === 0 ? 0 : read > 0 ? 3 : 4;
}

/** Counts the documents beside the run, for the bar's time left. Lists from stdin are not read ahead. */
async function countAhead(list: () => AsyncIterable<Item>, bar: Progress, flags: Flags): Promise<void> {
  if (flags.filesFrom === '-' || process.stderr.isTTY !== true) return;
  let n = 0;
  for await (const _ of list()) n += 1;
  bar.expect(n);
}

/** The first SIGINT or SIGTERM finishes the documents in hand, the second stops at once. */
function onInterrupt(io: Io, stop: { asked: boolean }, json: boolean): () => void {
  const handler = (): void => {
    if (stop.asked) process.exit(130);
    stop.asked = true;
    if (json) io.err(JSON.stringify({ event: 'interrupted' }));
    else
      io.err(
        io.text({
          en: 'interrupted: finishing the documents in hand (once more stops at once)',
          zh: '已中断\uff1a正在完成手头的文档\uff08再按一次立即停止\uff09',
        }),
      );
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, handler);
  return () => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, handler);
  };
}
