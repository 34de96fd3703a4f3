/** Two arguments → one report: reads both sides, pairs their documents, compares. */
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { UsageError } from '../../core/problem.ts';
import { sourceName } from '../../core/source-name.ts';
import { readBaseline } from '../../diff/baseline.ts';
import { diff, type OutlinePair } from '../../diff/diff.ts';
import type { DiffOptions } from '../../diff/options.ts';
import { pairDocuments } from '../../diff/pair.ts';
import type { BaselineEntry, DiffReport } from '../../diff/types.ts';
import { VERSION } from '../../version.ts';
import { STDIN_TWICE } from '../inputs.ts';
import type { Io } from '../io.ts';
import type { Reading } from '../reading.ts';
import { type CompareFlags, pairing, text, today } from './flags.ts';
import { type ReadSide, readSide, type SideDocument } from './sides.ts';

/** What came of a comparison. */
export interface Compared {
  /** null when a side gave nothing, so that there is nothing to compare. */
  readonly report: DiffReport | null;
  readonly failed: number;
  readonly entries: readonly BaselineEntry[];
  readonly today: string;
}

/** Compares what the two names stand for. What can't be read is said, and counted in `failed`. */
export async function compare(
  io: Io,
  names: readonly [string, string],
  reading: Reading,
  flags: CompareFlags,
  options: DiffOptions,
  fresh = false,
): Promise<Compared> {
  if (names[0] === '-' && names[1] === '-') throw new UsageError(STDIN_TWICE);
  const day = today(flags);
  const rules = await pairing(io, flags);
  const entries =
    options.baseline === undefined || (fresh && !(await exists(io, options.baseline))) ? [] : readBaseline(await text(io, options.baseline), options.baseline);
  const old = await readSide(io, names[0], reading);
  const now = await readSide(io, names[1], reading);
  const failed = old.failed + now.failed;
  // A side that could not be read says nothing: to call all its targets dropped would be a lie.
  if (noneRead(old) || noneRead(now)) return { report: null, failed, entries, today: day };
  const pairs = old.many || now.many ? several(old, now, rules) : [one(old, now)];
  const baseline = options.baseline === undefined ? {} : { baseline: { entries, today: day } };
  // The report names its options, and no absolute path.
  const told = options.baseline === undefined ? options : { ...options, baseline: sourceName(io.cwd, options.baseline) };
  return { report: diff(pairs, { version: VERSION, diff: told, ...baseline }), failed, entries, today: day };
}

const noneRead = (side: ReadSide): boolean => side.failed > 0 && side.documents.length === 0;
const exists = (io: Io, path: string): Promise<boolean> =>
  stat(resolve(io.cwd, path)).then(
    () => true,
    () => false,
  );

function one(old: ReadSide, fresh: ReadSide): OutlinePair {
  return outlinePair('', old.documents[0] ?? null, fresh.documents[0] ?? null);
}

function several(old: ReadSide, fresh: ReadSide, rules: Awaited<ReturnType<typeof pairing>>): OutlinePair[] {
  const [a, b] = [unique(old.documents), unique(fresh.documents)];
  return pairDocuments([...a.values()], [...b.values()], rules.own, rules.globs).map((p) =>
    outlinePair(p.pair, p.old && (a.get(p.old.path) ?? null), p.new && (b.get(p.new.path) ?? null)),
  );
}

/** Documents by path; a path that occurs twice (JSON Lines) gets its number. */
function unique(documents: readonly SideDocument[]): Map<string, SideDocument> {
  const out = new Map<string, SideDocument>();
  for (const d of documents) {
    let path = d.path;
    for (let n = 2; out.has(path); n++) path = `${d.path}#${n}`;
    out.set(path, { ...d, path });
  }
  return out;
}

const outlinePair = (pair: string, old: SideDocument | null, fresh: SideDocument | null): OutlinePair => ({
  pair,
  old: old?.outline ?? null,
  new: fresh?.outline ?? null,
  ...(old?.locate ? { locateOld: old.locate } : {}),
  ...(fresh?.locate ? { locateNew: fresh.locate } : {}),
});
