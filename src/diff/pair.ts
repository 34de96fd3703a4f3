/** Which document of last year belongs to which of this year's: by office and kind, told by names first and by titles where names don't tell. */
import { fold } from '../core/fold.ts';
import type { OutlineJson } from '../document/types.ts';
import { alike, name } from './names.ts';

/** A document of one side. `path` is its place in its folder, or the source's name from a JSON Lines file. */
export interface Named {
  readonly path: string;
  readonly outline: OutlineJson;
}

export interface Paired {
  /** What the two have in common: the pair's name in reports and fingerprints. */
  readonly pair: string;
  readonly old: Named | null;
  readonly new: Named | null;
}

/** Two patterns with one `*` each: what stands for it must be the same on both sides. `?` is any one character, which is not compared. */
export interface Glob {
  readonly old: string;
  readonly new: string;
}

const YEAR = /(?:(?:19|20)\d{2}(?:-\d{2,4})?|二[〇○零一二三四五六七八九]{3})(?:年度?)?/g;

/** A path without ending, year and the signs around it: the same for both years. */
export function stem(path: string): string {
  return fold(path)
    .toLowerCase()
    .replace(/\.(?:json|jsonl|txt|docx?|pdf|html?)$/, '')
    .replace(/\.(?:txt|docx?|pdf|html?)$/, '')
    .replace(YEAR, '')
    .replace(/[\s_.()《》、-]+/g, '');
}

/**
 * Pairs two sets of documents. In turn: the user's own pairs (old path → new path), the globs, the same path, the same path without the year,
 * then the titles without the year, one to one. What is left over stands alone.
 */
export function pairDocuments(
  old: readonly Named[],
  fresh: readonly Named[],
  own: ReadonlyMap<string, string> = new Map(),
  globs: readonly Glob[] = [],
): Paired[] {
  const leftOld = new Map(old.map((d) => [d.path, d]));
  const leftNew = new Map(fresh.map((d) => [d.path, d]));
  const out: Paired[] = [];
  const take = (a: Named, b: Named, pair: string): void => {
    if (!leftOld.delete(a.path) || !leftNew.delete(b.path)) return;
    out.push({ pair, old: a, new: b });
  };
  const by = (keyOld: (d: Named) => string | null, keyNew = keyOld): void => {
    const index = group(leftNew.values(), keyNew);
    const mine = group(leftOld.values(), keyOld);
    for (const [key, [a, more]] of mine) {
      const [b, others] = index.get(key) ?? [];
      // A name that two documents of a side share doesn't tell them apart.
      if (a && b && !more && !others) take(a, b, key);
    }
  };
  for (const [a, b] of own) {
    const [x, y] = [leftOld.get(a), leftNew.get(b)];
    if (x && y) take(x, y, stem(a) || a);
  }
  for (const g of globs)
    by(
      (d) => star(g.old, d.path),
      (d) => star(g.new, d.path),
    );
  by((d) => d.path);
  by((d) => stem(d.path) || null);
  by((d) => office(d.outline));
  byTitle(leftOld, leftNew, take);
  for (const d of leftOld.values()) out.push({ pair: stem(d.path) || d.path, old: d, new: null });
  for (const d of leftNew.values()) out.push({ pair: stem(d.path) || d.path, old: null, new: d });
  return out.sort((a, b) => (a.pair < b.pair ? -1 : a.pair > b.pair ? 1 : 0));
}

function group(list: Iterable<Named>, key: (d: Named) => string | null): Map<string, Named[]> {
  const out = new Map<string, Named[]>();
  for (const d of list) {
    const k = key(d);
    if (k === null || k === '') continue;
    const known = out.get(k);
    if (known) known.push(d);
    else out.set(k, [d]);
  }
  return out;
}

/** What stands for the pattern's `*` in a path; null when it doesn't fit. */
function star(pattern: string, path: string): string | null {
  const at = pattern.indexOf('*');
  if (at < 0) return same(pattern, path) ? '' : null;
  const [before, after] = [pattern.slice(0, at), pattern.slice(at + 1)];
  const end = path.length - after.length;
  return end >= at && same(before, path.slice(0, at)) && same(after, path.slice(end)) ? path.slice(at, end) : null;
}

const same = (pattern: string, text: string): boolean => pattern.length === text.length && [...pattern].every((c, i) => c === '?' || c === text[i]);

/** The office and the kind of a document, by its title without the year: 区卫生局工作计划. */
function office(outline: OutlineJson): string | null {
  const plan = outline.plans.find((p) => p.title);
  const title = plan?.title ? stem(plan.title.text) : '';
  const issuer = plan?.issuer ? stem(plan.issuer.text) : '';
  return title === '' ? null : `${issuer && !title.includes(issuer) ? issuer : ''}${title}`;
}

/** The likeliest partners among what is left, best first; titles must be alike in most of their characters. */
function byTitle(leftOld: Map<string, Named>, leftNew: Map<string, Named>, take: (a: Named, b: Named, pair: string) => void): void {
  if (leftOld.size * leftNew.size > 250_000) return;
  const names = (side: Map<string, Named>) => [...side.values()].flatMap((d) => ((t) => (t ? [{ d, t, n: name(t) }] : []))(office(d.outline)));
  const fresh = names(leftNew);
  const found = names(leftOld).flatMap((a) => fresh.map((b) => ({ a, b, score: alike(a.n, b.n) })).filter((x) => x.score >= 0.8));
  found.sort((x, y) => y.score - x.score || (x.a.d.path < y.a.d.path ? -1 : 1));
  for (const { a, b } of found) if (leftOld.has(a.d.path) && leftNew.has(b.d.path)) take(a.d, b.d, b.t);
}
