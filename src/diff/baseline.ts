/** Changes that somebody has accepted, each with reason, owner and, if wished, a last day. Files and the clock are the caller's. */
import { z } from 'zod';
import { UsageError } from '../core/problem.ts';
import type { BaselineEntry, BaselineOutcome, Change, DocumentDiff } from './types.ts';

const day = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, 'a day, as 2026-12-31');
const entrySchema = z.strictObject({
  fingerprint: z.string().regex(/^[0-9a-f]{12}$/),
  kind: z.string(),
  indicator: z.string(),
  old: z.string().nullable(),
  new: z.string().nullable(),
  reason: z.string().min(1),
  owner: z.string().min(1),
  expires: day.nullable(),
});
const baselineSchema = z.strictObject({ version: z.literal(1), entries: z.array(entrySchema) });

/** Reads a baseline file's text. Throws UsageError that says where it is wrong. */
export function readBaseline(text: string, file: string): BaselineEntry[] {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw wrong(file, String((error as Error).message));
  }
  const r = baselineSchema.safeParse(value);
  if (r.success) return r.data.entries;
  const issue = r.error.issues[0];
  throw wrong(file, `${issue?.path.join('.') || '(root)'}: ${issue?.message ?? ''}`);
}

/** Writes a baseline: entries by fingerprint, so that two branches that add one seldom touch. */
export const writeBaseline = (entries: readonly BaselineEntry[]): string =>
  `${JSON.stringify({ version: 1, entries: [...entries].sort((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1)) }, null, 2)}\n`;

/** Marks the changes that a baseline accepts on the day `today` (YYYY-MM-DD), and tells which entries have run out and which match nothing. */
export function applyBaseline(
  documents: readonly DocumentDiff[],
  entries: readonly BaselineEntry[],
  today: string,
): { documents: DocumentDiff[]; outcome: BaselineOutcome } {
  const byPrint = new Map(entries.map((e) => [e.fingerprint, e]));
  const met = new Set<string>();
  const accept = (c: Change): Change => {
    const entry = byPrint.get(c.fingerprint);
    if (!entry) return c;
    met.add(entry.fingerprint);
    return hasExpired(entry, today) ? c : { ...c, accepted: { reason: entry.reason, owner: entry.owner, expires: entry.expires } };
  };
  const marked = documents.map((d) => ({ ...d, changes: d.changes.map(accept) }));
  const accepted = marked.reduce((n, d) => n + d.changes.filter((c) => c.accepted).length, 0);
  const expired = entries.filter((e) => met.has(e.fingerprint) && hasExpired(e, today));
  const unmatched = entries.filter((e) => !met.has(e.fingerprint));
  return { documents: marked, outcome: { accepted, expired, unmatched } };
}

const hasExpired = (e: BaselineEntry, today: string): boolean => e.expires !== null && e.expires < today;

/** What is said of the entries that `update` adds. */
export interface Acceptance {
  readonly reason: string;
  readonly owner: string;
  readonly expires: string | null;
}

/** Adds the changes that no entry in force accepts; entries that have run out are renewed, the others keep their reason and owner. */
export function updateBaseline(
  entries: readonly BaselineEntry[],
  changes: readonly Change[],
  said: Acceptance,
  today: string,
): { entries: BaselineEntry[]; added: BaselineEntry[] } {
  const kept = new Map(entries.map((e) => [e.fingerprint, e]));
  const added: BaselineEntry[] = [];
  for (const c of changes) {
    const known = kept.get(c.fingerprint);
    if (known && !hasExpired(known, today)) continue;
    const entry: BaselineEntry = {
      fingerprint: c.fingerprint,
      kind: c.kind,
      indicator: (c.new ?? c.old)?.indicator ?? '',
      old: c.old?.quantity.text ?? null,
      new: c.new?.quantity.text ?? null,
      ...said,
    };
    kept.set(entry.fingerprint, entry);
    added.push(entry);
  }
  return { entries: [...kept.values()], added };
}

/** Drops the entries that match nothing any more, and those that have run out. */
export function pruneBaseline(
  entries: readonly BaselineEntry[],
  changes: readonly Change[],
  today: string,
): { entries: BaselineEntry[]; dropped: BaselineEntry[] } {
  const prints = new Set(changes.map((c) => c.fingerprint));
  const keep = (e: BaselineEntry): boolean => prints.has(e.fingerprint) && !hasExpired(e, today);
  return { entries: entries.filter(keep), dropped: entries.filter((e) => !keep(e)) };
}

const wrong = (file: string, why: string): UsageError =>
  new UsageError({
    code: 'baseline-invalid',
    message: { en: `${file} is no baseline: ${why}`, zh: `${file} 不是有效的基线文件\uff1a${why}` },
    next: { en: 'mend it by hand or make it anew with plan-extract baseline update', zh: '请手工修正\uff0c或用 plan-extract baseline update 重新生成' },
  });
