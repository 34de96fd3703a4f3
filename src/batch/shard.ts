/** Which documents of a run are this machine's: by content, so that the shards' union is the whole run whatever the order of names. */
import type { Shard } from './model.ts';

/** Reads `i/n` with i from 1. Returns null for what is no shard. */
export function parseShard(text: string): Shard | null {
  const m = /^(\d{1,6})\/(\d{1,6})$/.exec(text.trim());
  const index = Number(m?.[1]);
  const count = Number(m?.[2]);
  return m && count >= 1 && index >= 1 && index <= count ? { index, count } : null;
}

type Env = Readonly<Record<string, string | undefined>>;

/** The variables of array jobs: index, its first value, and the count. Kubernetes does not pass the count on; PLAN_EXTRACT_SHARDS gives it. */
const ARRAYS: readonly { readonly name: string; readonly read: (env: Env) => [index: string | undefined, first: string, count: string | undefined] }[] = [
  { name: 'SLURM_ARRAY_TASK_ID', read: (e) => [e.SLURM_ARRAY_TASK_ID, e.SLURM_ARRAY_TASK_MIN ?? '0', e.SLURM_ARRAY_TASK_COUNT] },
  { name: 'AWS_BATCH_JOB_ARRAY_INDEX', read: (e) => [e.AWS_BATCH_JOB_ARRAY_INDEX, '0', e.AWS_BATCH_JOB_ARRAY_SIZE ?? e.PLAN_EXTRACT_SHARDS] },
  { name: 'JOB_COMPLETION_INDEX', read: (e) => [e.JOB_COMPLETION_INDEX, '0', e.PLAN_EXTRACT_SHARDS] },
];

/** The shard that an array job's environment asks for, with the variable's name; null outside one. An index without a count is an error, not a whole run. */
export function shardFromEnv(env: Env): { shard: Shard; from: string } | { missing: string } | null {
  for (const { name, read } of ARRAYS) {
    const [index, first, count] = read(env);
    if (index === undefined || index === '') continue;
    const shard = count === undefined ? null : parseShard(`${Number(index) - Number(first) + 1}/${count}`);
    return shard ? { shard, from: name } : { missing: name };
  }
  return null;
}

/** Is a document with this SHA-256 (hex) in the shard? Its first 52 bits, modulo the count. */
export const inShard = (sha256: string, shard: Shard | null): boolean =>
  shard === null || Number.parseInt(sha256.slice(0, 13), 16) % shard.count === shard.index - 1;
