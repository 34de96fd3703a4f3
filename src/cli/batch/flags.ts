/** What the flags of `batch` stand for: the part of the documents, the number of workers, what is tried again. */
import { availableParallelism } from 'node:os';
import type { Shard } from '../../batch/model.ts';
import { parseShard, shardFromEnv } from '../../batch/shard.ts';
import { STATUSES } from '../../batch/status.ts';
import { type Message, type Status, UsageError } from '../../core/problem.ts';
import type { Io } from '../io.ts';

/** The shard that the flag or the variables of an array job name; null for all documents. Throws UsageError. */
export function shardOf(io: Io, flag: string | undefined): Shard | null {
  if (flag === 'none') return null;
  if (flag !== undefined) {
    const shard = parseShard(flag);
    if (!shard)
      throw usage(
        'bad-shard',
        { en: `--shard takes i/n with i from 1 to n, not "${flag}"`, zh: `--shard 的格式为 i/n\uff08i 从 1 到 n\uff09\uff0c而不是“${flag}”` },
        { en: 'write, for example, --shard 1/4', zh: '例如写成 --shard 1/4' },
      );
    return shard.count === 1 ? null : shard;
  }
  const found = shardFromEnv(io.env);
  if (!found) return null;
  if ('missing' in found)
    throw usage(
      'shard-count-missing',
      { en: `${found.missing} is set, but not the number of parts`, zh: `已设置 ${found.missing}\uff0c但缺少总份数` },
      {
        en: 'set PLAN_EXTRACT_SHARDS to the number, or give --shard i/n or --shard none',
        zh: '请设置 PLAN_EXTRACT_SHARDS\uff0c或使用 --shard i/n 或 --shard none',
      },
    );
  if (!io.quiet)
    io.err(
      io.text({
        en: `shard ${found.shard.index}/${found.shard.count}, from ${found.from}`,
        zh: `第 ${found.shard.index}/${found.shard.count} 份\uff0c取自 ${found.from}`,
      }),
    );
  return found.shard.count === 1 ? null : found.shard;
}

/** The number of workers; `auto` is one for each processor. Throws UsageError. */
export function jobsOf(text: string): number {
  if (text === 'auto') return Math.max(1, availableParallelism());
  if (/^\d{1,3}$/.test(text) && Number(text) > 0) return Number(text);
  throw usage(
    'bad-jobs',
    { en: `--jobs takes a number or auto, not "${text}"`, zh: `--jobs 需要数字或 auto\uff0c而不是“${text}”` },
    { en: 'write, for example, --jobs 4', zh: '例如写成 --jobs 4' },
  );
}

/** The statuses that are tried again. Throws UsageError for a word that is none. */
export function retryOf(text: string | undefined): Set<Status> {
  const all = Object.keys(STATUSES) as Status[];
  const asked = (text ?? '').split(',').filter((s) => s !== '');
  const wrong = asked.find((s) => s !== 'failed' && !all.includes(s as Status));
  if (wrong)
    throw usage(
      'bad-retry',
      { en: `--retry does not know the status "${wrong}"`, zh: `--retry 不认识状态“${wrong}”` },
      { en: `write failed, or some of ${all.join(', ')}`, zh: `请写 failed 或以下状态\uff1a${all.join(', ')}` },
    );
  return new Set(asked.flatMap((s) => (s === 'failed' ? all.filter((x) => STATUSES[x].failed) : [s as Status])));
}

/** A mistake in what the command was given. */
export const usage = (code: string, message: Message, next: Message): UsageError => new UsageError({ code, message, next });
