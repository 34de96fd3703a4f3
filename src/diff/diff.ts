/** Two outlines → what changed between them. Pure: no files, no clock. */
import type { OutlineJson } from '../document/types.ts';
import { applyBaseline } from './baseline.ts';
import { fingerprints } from './fingerprint.ts';
import { type Item, items, lendUnits } from './items.ts';
import { kindsOf } from './kinds.ts';
import { leveller, readFailOn } from './levels.ts';
import { match } from './match.ts';
import type { Better, DiffOptions } from './options.ts';
import { nameTest, tolerances } from './tolerance.ts';
import {
  type BaselineEntry,
  type Change,
  type DiffReport,
  type DocumentDiff,
  type DocumentSide,
  type Kind,
  LEVELS,
  type Level,
  type Side,
  type Summary,
  type Was,
} from './types.ts';

/** Where a place of a source text lies in its file; undefined where that can't be told. */
export type Locate = (span: readonly [number, number]) => { line: number; column: number } | undefined;

/** Two outlines that belong together. One may be missing: then all of the other's targets are added or dropped. */
export interface OutlinePair {
  /** What tells this pair from the others; '' when it is the only one. */
  readonly pair: string;
  readonly old: OutlineJson | null;
  readonly new: OutlineJson | null;
  readonly locateOld?: Locate;
  readonly locateNew?: Locate;
}

/** Compares two outlines. Changes come in the new document's order, what was dropped at its old neighbours' place. */
export function diffDocuments(given: OutlinePair, options: DiffOptions = {}): DocumentDiff {
  const [old, fresh] = lendUnits(given.old ? items(given.old) : [], given.new ? items(given.new) : []);
  const level = leveller(options);
  const print = fingerprints(given.pair);
  const tolerance = tolerances(options);
  const own = ownBetter(options);
  const was = wasOf(old, fresh);
  const mine = (i: Item): Side => located(i.side, given.locateOld);
  const theirs = (i: Item): Side => located(i.side, given.locateNew);
  const rows: { at: number; change: Change }[] = [];
  const make = (kinds: readonly Kind[], a: Item | null, b: Item | null, score: number | null, because: string): void => {
    if (!options.results && a?.side.role !== 'target' && b?.side.role !== 'target') return;
    // Only a promise can be broken: what was told as done, and is now more or less, is no fault.
    const result = (a ?? b)?.side.role === 'result';
    const graded = level(kept(kinds, a, b), a && b ? [a.key, b.key] : [((a ?? b) as Item).key], result);
    if (graded === null) return;
    const kind = kinds[0] as Kind;
    const change: Change = {
      fingerprint: print(kind, a?.side ?? null, b?.side ?? null),
      kind,
      kinds,
      level: graded,
      old: a && mine(a),
      new: b && theirs(b),
      score: score === null ? null : Math.round(score * 1000) / 1000,
      because,
      was: b?.side.role === 'target' ? was(b, a) : null,
    };
    rows.push({ at: b ? b.place : (a?.place ?? 0), change });
  };
  const pairs = match(old, fresh);
  const paired = { old: new Set(pairs.map((p) => p.old)), new: new Set(pairs.map((p) => p.new)) };
  for (const p of pairs) {
    const a = old[p.old] as Item;
    const b = fresh[p.new] as Item;
    const verdict = kindsOf(a, b, { tolerance: tolerance(b.key), better: own });
    const name = p.named === 1 ? 'the same name' : `names alike ${p.named.toFixed(2)}`;
    make(verdict.kinds, a, b, p.score, `${name}; ${verdict.because.join('; ')}`);
  }
  old.forEach((a, i) => {
    if (!paired.old.has(i)) make(['dropped'], a, null, null, given.new ? 'no target of this name and kind in the new document' : 'the document is gone');
  });
  fresh.forEach((b, i) => {
    if (!paired.new.has(i)) make(['added'], null, b, null, given.old ? 'no target of this name and kind in the old document' : 'the document is new');
  });
  rows.sort((x, y) => x.at - y.at);
  const all = rows.map((r) => r.change);
  return {
    pair: given.pair,
    old: given.old && documentSide(given.old, old),
    new: given.new && documentSide(given.new, fresh),
    changes: all.filter((c) => c.kind !== 'unchanged'),
    unchanged: all.filter((c) => c.kind === 'unchanged'),
  };
}

/** A cap that was promised is kept by less, and broken by more: the level is that of the other kind. */
function kept(kinds: readonly Kind[], a: Item | null, b: Item | null): readonly Kind[] {
  const cap = a?.side.role === 'target' && b?.side.role === 'result' && (a.side.quantity.comparator === 'le' || a.side.quantity.comparator === 'lt');
  return cap ? kinds.map((k) => (k === 'lowered' ? 'raised' : k === 'raised' ? 'lowered' : k)) : kinds;
}

const located = (side: Side, locate: Locate | undefined): Side => (locate ? { ...side, ...locate(side.span) } : side);

function documentSide(outline: OutlineJson, list: readonly Item[]): DocumentSide {
  const titled = outline.plans.find((p) => p.title) ?? outline.plans[0];
  const dated = outline.plans.find((p) => p.year?.value);
  const targets = list.filter((i) => i.side.role === 'target').length;
  return {
    name: outline.source.name,
    sha256: outline.source.sha256,
    title: titled?.title?.text ?? null,
    year: dated?.year?.value ?? null,
    targets,
    results: list.length - targets,
  };
}

/** Finds last year's result for a target: of the same name and sense, the year before if that is told; the new document's own review first. */
function wasOf(old: readonly Item[], fresh: readonly Item[]): (target: Item, partner: Item | null) => Was | null {
  const results = new Map<string, { from: 'old' | 'new'; item: Item }[]>();
  const sense = (i: Item): string => `${i.side.change !== null}\n${i.measure.family}\n${i.of}\n${i.key}`;
  for (const [from, list] of [
    ['new', fresh],
    ['old', old],
  ] as const)
    for (const item of list) {
      if (item.side.role !== 'result') continue;
      const known = results.get(sense(item));
      if (known) known.push({ from, item });
      else results.set(sense(item), [{ from, item }]);
    }
  if (results.size === 0) return () => null;
  return (target, partner) => {
    const found = (results.get(sense(target)) ?? []).filter((r) => r.item !== partner);
    const before = target.side.year === null ? undefined : found.find((r) => r.item.side.year === (target.side.year as number) - 1);
    const best = before ?? found[0];
    return best ? { from: best.from, result: best.item.side } : null;
  };
}

function ownBetter(options: DiffOptions): (key: string) => Better | undefined {
  const rules = [
    ...(options.indicators ?? []).flatMap((r) => (r.better ? [{ test: nameTest(r.match), better: r.better }] : [])),
    ...(options.lowerIsBetter ?? []).map((m) => ({ test: nameTest(m), better: 'lower' as const })),
  ];
  return (key) => rules.find((r) => r.test(key))?.better;
}

/** What a whole comparison is told besides its documents. `today` is needed for a baseline: YYYY-MM-DD. */
export interface ReportOptions {
  readonly version: string;
  readonly diff: DiffOptions;
  readonly baseline?: { readonly entries: readonly BaselineEntry[]; readonly today: string };
}

/** Compares pairs of outlines and sums up. The options used stand in the report. */
export function diff(pairs: Iterable<OutlinePair>, options: ReportOptions): DiffReport {
  let documents = [...pairs].map((p) => diffDocuments(p, options.diff));
  let baseline: DiffReport['baseline'] = null;
  if (options.baseline) {
    const applied = applyBaseline(documents, options.baseline.entries, options.baseline.today);
    documents = applied.documents;
    baseline = applied.outcome;
  }
  return {
    diffVersion: '1.0.0',
    generator: { name: 'plan-extract', version: options.version },
    options: { ...options.diff },
    summary: summary(documents, options.diff),
    documents,
    baseline,
  };
}

/** Counts a comparison's changes. */
function summary(documents: readonly DocumentDiff[], options: DiffOptions): Summary {
  const fails = readFailOn(options.failOn);
  const byLevel: Record<Level, number> = { error: 0, warning: 0, info: 0 };
  const byKind: Partial<Record<Kind, number>> = {};
  const changes = documents.flatMap((d) => d.changes);
  for (const c of changes) {
    if (!c.accepted) byLevel[c.level]++;
    for (const k of c.kinds) byKind[k] = (byKind[k] ?? 0) + 1;
  }
  return {
    changes: changes.length,
    unchanged: documents.reduce((n, d) => n + d.unchanged.length, 0),
    accepted: changes.filter((c) => c.accepted).length,
    failing: changes.filter(fails).length,
    byLevel,
    byKind,
  };
}

/** The changes of a report, the gravest first, in document order within a level. */
export function gravestFirst(changes: readonly Change[]): Change[] {
  return LEVELS.flatMap((level) => changes.filter((c) => c.level === level));
}
