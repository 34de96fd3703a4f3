/** Checks an outline: its shape against the schema, and, where the source text is at hand, the contract's promises. */
import { isIn, SPACES } from '../core/charset.ts';
import type { Fault } from './shape.ts';
import type { OutlineJson, SectionJson } from './types.ts';

export { type Fault, shapeFaults } from './shape.ts';

/** Where a fault is, written out or how to: there are many targets and hardly a fault. */
type Path = string | (() => string);
const written = (path: Path): string => (typeof path === 'string' ? path : path());

/** Checks promises 1 to 4 of the contract over an outline and, if given, its source text. Returns the faults. */
export function promiseFaults(outline: OutlineJson, text?: string): Fault[] {
  const faults: Fault[] = [];
  const length = outline.source.length;
  const bad = (path: string, message: string): void => {
    if (faults.length < 50) faults.push({ path, message });
  };
  if (text !== undefined && text.length !== length) bad('source.length', `is ${length}, the source text has ${text.length}`);

  // What each character belongs to: 0 nothing yet, 1 removed, 2 repaired, 3 title, marker or block.
  const owner = new Uint8Array(length);
  const cut = new Uint8Array(length);
  const inside = (s: readonly [number, number], path: Path, part = ''): boolean => {
    const ok = s[0] <= s[1] && s[1] <= length;
    if (!ok) bad(written(path) + part, `span [${s[0]}, ${s[1]}) is not inside the source text (${length})`);
    return ok;
  };
  for (const [name, list] of [
    ['removed', outline.removed],
    ['repairs', outline.repairs],
  ] as const) {
    list.forEach((r, i) => {
      const path = `${name}[${i}]`;
      if (!inside(r.span, path)) return;
      for (let k = r.span[0]; k < r.span[1]; k++) {
        if (owner[k] && !blank(text, k)) bad(path, `character ${k} is cut twice`);
        owner[k] = name === 'removed' ? 1 : 2;
        cut[k] = 1;
      }
      if (text !== undefined && text.slice(r.span[0], r.span[1]) !== r.text) bad(path, 'text is not the slice of its span');
    });
  }
  const holes = holeFinder(outline, cut);
  const quote = (q: { text: string; span: readonly [number, number] } | null | undefined, path: Path, part = ''): void => {
    if (!q || !inside(q.span, path, part) || text === undefined) return;
    const [at, end] = q.span;
    // Most quotes have no hole: they are compared where they stand.
    if (!holes(at, end) && text.slice(at, end) === q.text) return;
    let kept = '';
    let from = at;
    for (let k = from; k <= end; k++) {
      if (k === end || cut[k]) {
        kept += text.slice(from, k);
        from = k + 1;
      }
    }
    if (kept !== q.text)
      bad(written(path) + part, `text is not the slice of its span less what was removed and repaired: «${q.text.slice(0, 30)}» / «${kept.slice(0, 30)}»`);
  };
  /** Nothing of the outline stands from here on. */
  let reached = 0;
  const own = (q: { text: string; span: readonly [number, number] } | null | undefined, path: string, part = ''): void => {
    if (!q) return;
    quote(q, path, part);
    const [at] = q.span;
    const end = Math.min(q.span[1], length);
    // Most stand behind all that came before and have no hole: theirs at one stroke.
    if (at >= reached && !holes(at, end)) {
      owner.fill(3, at, end);
      reached = Math.max(reached, end);
      return;
    }
    reached = Math.max(reached, end);
    for (let k = taken(owner, cut, q.span[0], end); k < end; k = taken(owner, cut, k + 1, end))
      if (!blank(text, k)) bad(path + part, `character ${k} stands in two places of the outline`);
  };
  const ids = new Map<string, readonly [number, number]>();
  const walk = (sections: readonly SectionJson[], parent: readonly [number, number], level: number, path: string): void => {
    let at = parent[0];
    sections.forEach((s, i) => {
      const p = `${path}[${i}]`;
      if (!inside(s.span, p)) return;
      if (s.span[0] < at || s.span[1] > parent[1]) bad(p, 'does not lie in order inside its parent');
      at = s.span[1];
      if (s.level !== level) bad(`${p}.level`, `is ${s.level} under a parent of level ${level - 1}`);
      if (ids.has(s.id)) bad(`${p}.id`, `${s.id} is used twice`);
      ids.set(s.id, s.span);
      own(s.marker, p, '.marker');
      own(s.title, p, '.title');
      blocks(s.blocks, s.span, `${p}.blocks`);
      walk(s.sections, s.span, level + 1, `${p}.sections`);
    });
  };
  const blocks = (list: OutlineJson['plans'][number]['blocks'], parent: readonly [number, number], path: string): void => {
    list.forEach((b, i) => {
      const p = `${path}[${i}]`;
      own(b, p);
      if (b.span[0] < parent[0] || b.span[1] > parent[1]) bad(p, 'lies outside its parent');
      b.rows?.forEach((row, r) => {
        row.forEach((c, k) => {
          quote(c, p, `.rows[${r}][${k}]`);
        });
      });
    });
  };
  let at = 0;
  outline.plans.forEach((plan, i) => {
    const p = `plans[${i}]`;
    if (!inside(plan.span, p)) return;
    if (plan.span[0] < at) bad(p, 'plans overlap or are out of order');
    at = plan.span[1];
    ids.set(plan.id, plan.span);
    own(plan.title, `${p}.title`);
    if (plan.year) quote(plan.year, `${p}.year`);
    quote(plan.issuer, `${p}.issuer`);
    blocks(plan.blocks, plan.span, `${p}.blocks`);
    walk(plan.sections, plan.span, 1, `${p}.sections`);
    const seen = new Set<string>();
    plan.targets.forEach((t, k) => {
      const q = (): string => `${p}.targets[${k}]`;
      const known = seen.size;
      if (seen.add(t.id).size === known) bad(`${q()}.id`, `${t.id} is used twice`);
      quote(t.indicator, q, '.indicator');
      quote(t.quantity, q, '.quantity');
      quote(t.base, q, '.base');
      quote(t.of, q, '.of');
      quote(t.sentence, q, '.sentence');
      const home = ids.get(t.section);
      if (!home) bad(`${q()}.section`, `there is no section ${t.section}`);
      else if (t.quantity.span[0] < home[0] || t.quantity.span[1] > home[1]) bad(`${q()}.section`, `the target does not lie in ${t.section}`);
    });
  });
  if (text !== undefined) {
    for (let k = owner.indexOf(0); k >= 0; k = owner.indexOf(0, k + 1)) {
      if (!blank(text, k)) {
        bad('source', `character ${k} («${text.slice(k, k + 12)}») stands nowhere in the outline`);
        while (k < length && owner[k] === 0) k++;
      }
    }
  }
  return faults;
}

/** Tells whether a stretch has a cut character in it: its first, or one where a removal or a repair begins. */
function holeFinder({ removed, repairs }: OutlineJson, cut: Uint8Array): (at: number, end: number) => boolean {
  const starts: number[] = [];
  for (const list of [removed, repairs]) for (const { span } of list) if (span[1] > span[0]) starts.push(span[0]);
  starts.sort((a, b) => a - b);
  return (at, end) => {
    if (cut[at]) return end > at;
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const mid = (low + high) >> 1;
      if ((starts[mid] as number) < at) low = mid + 1;
      else high = mid;
    }
    return low < starts.length && (starts[low] as number) < end;
  };
}

/** Gives a stretch's characters to the outline, but for those that are cut, up to one that it holds already; returns that one's offset, or `end`. */
function taken(owner: Uint8Array, cut: Uint8Array, from: number, end: number): number {
  for (let k = from; k < end; k++) {
    if (cut[k]) continue;
    if (owner[k] === 3) return k;
    owner[k] = 3;
  }
  return end;
}

const blank = (text: string | undefined, k: number): boolean => text !== undefined && isIn(SPACES, text, k);
