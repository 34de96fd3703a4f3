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
  const { length } = outline.source;
  const check = new Promises(outline, text);
  if (text !== undefined && text.length !== length) check.bad('source.length', `is ${length}, the source text has ${text.length}`);
  let at = 0;
  outline.plans.forEach((plan, i) => {
    check.plan(plan, at, `plans[${i}]`);
    if (plan.span[1] <= length) at = plan.span[1];
  });
  check.nothingVanished();
  return check.faults;
}

type PlanJson = OutlineJson['plans'][number];
interface Quote {
  readonly text: string;
  readonly span: readonly [number, number];
}
const MOST = 50;
/** What each character belongs to: 0 nothing yet, 1 removed, 2 repaired, 3 title, marker or block. */
const REMOVED = 1;
const REPAIRED = 2;
const KEPT = 3;

class Promises {
  readonly faults: Fault[] = [];
  readonly #text: string | undefined;
  readonly #length: number;
  readonly #owner: Uint8Array;
  readonly #cut: Uint8Array;
  readonly #holes: (at: number, end: number) => boolean;
  readonly #ids = new Map<string, readonly [number, number]>();
  /** Nothing of the outline stands from here on. */
  #reached = 0;

  constructor(outline: OutlineJson, text: string | undefined) {
    this.#text = text;
    this.#length = outline.source.length;
    this.#owner = new Uint8Array(this.#length);
    this.#cut = new Uint8Array(this.#length);
    outline.removed.forEach((r, i) => {
      this.#take(r, `removed[${i}]`, REMOVED);
    });
    outline.repairs.forEach((r, i) => {
      this.#take(r, `repairs[${i}]`, REPAIRED);
    });
    this.#holes = holeFinder(outline, this.#cut);
  }

  bad(path: string, message: string): void {
    if (this.faults.length < MOST) this.faults.push({ path, message });
  }

  plan(plan: PlanJson, from: number, path: string): void {
    if (!this.#inside(plan.span, path)) return;
    if (plan.span[0] < from) this.bad(path, 'plans overlap or are out of order');
    this.#ids.set(plan.id, plan.span);
    this.#own(plan.title, `${path}.title`);
    this.#quote(plan.year, `${path}.year`);
    this.#quote(plan.issuer, `${path}.issuer`);
    this.#blocks(plan.blocks, plan.span, `${path}.blocks`);
    this.#sections(plan.sections, plan.span, 1, `${path}.sections`);
    this.#targets(plan.targets, path);
  }

  /** Every character that is not white space stands somewhere. */
  nothingVanished(): void {
    const text = this.#text;
    if (text === undefined) return;
    for (let k = this.#owner.indexOf(0); k >= 0; k = this.#owner.indexOf(0, k + 1)) {
      if (blank(text, k)) continue;
      this.bad('source', `character ${k} («${text.slice(k, k + 12)}») stands nowhere in the outline`);
      while (k < this.#length && this.#owner[k] === 0) k++;
    }
  }

  #inside(s: readonly [number, number], path: Path, part = ''): boolean {
    const ok = s[0] <= s[1] && s[1] <= this.#length;
    if (!ok) this.bad(written(path) + part, `span [${s[0]}, ${s[1]}) is not inside the source text (${this.#length})`);
    return ok;
  }

  /** Marks what was removed or repaired. */
  #take(r: Quote, path: string, as: number): void {
    if (!this.#inside(r.span, path)) return;
    for (let k = r.span[0]; k < r.span[1]; k++) {
      if (this.#owner[k] && !blank(this.#text, k)) this.bad(path, `character ${k} is cut twice`);
      this.#owner[k] = as;
      this.#cut[k] = 1;
    }
    if (this.#text !== undefined && this.#text.slice(r.span[0], r.span[1]) !== r.text) this.bad(path, 'text is not the slice of its span');
  }

  /** A quote is its span's slice less what was cut. */
  #quote(q: Quote | null | undefined, path: Path, part = ''): void {
    const text = this.#text;
    if (!q || !this.#inside(q.span, path, part) || text === undefined) return;
    const [at, end] = q.span;
    // Most quotes have no hole: they are compared where they stand.
    if (!this.#holes(at, end) && text.slice(at, end) === q.text) return;
    let kept = '';
    let from = at;
    for (let k = from; k <= end; k++) {
      if (k === end || this.#cut[k]) {
        kept += text.slice(from, k);
        from = k + 1;
      }
    }
    if (kept !== q.text)
      this.bad(written(path) + part, `text is not the slice of its span less what was removed and repaired: «${q.text.slice(0, 30)}» / «${kept.slice(0, 30)}»`);
  }

  /** A quote whose characters stand nowhere else. */
  #own(q: Quote | null | undefined, path: string, part = ''): void {
    if (!q) return;
    this.#quote(q, path, part);
    const [at] = q.span;
    const end = Math.min(q.span[1], this.#length);
    // Most stand behind all that came before and have no hole: theirs at one stroke.
    if (at >= this.#reached && !this.#holes(at, end)) {
      this.#owner.fill(KEPT, at, end);
      this.#reached = Math.max(this.#reached, end);
      return;
    }
    this.#reached = Math.max(this.#reached, end);
    for (let k = taken(this.#owner, this.#cut, at, end); k < end; k = taken(this.#owner, this.#cut, k + 1, end))
      if (!blank(this.#text, k)) this.bad(path + part, `character ${k} stands in two places of the outline`);
  }

  #sections(sections: readonly SectionJson[], parent: readonly [number, number], level: number, path: string): void {
    let at = parent[0];
    sections.forEach((s, i) => {
      const p = `${path}[${i}]`;
      if (!this.#inside(s.span, p)) return;
      if (s.span[0] < at || s.span[1] > parent[1]) this.bad(p, 'does not lie in order inside its parent');
      at = s.span[1];
      if (s.level !== level) this.bad(`${p}.level`, `is ${s.level} under a parent of level ${level - 1}`);
      if (this.#ids.has(s.id)) this.bad(`${p}.id`, `${s.id} is used twice`);
      this.#ids.set(s.id, s.span);
      this.#own(s.marker, p, '.marker');
      this.#own(s.title, p, '.title');
      this.#blocks(s.blocks, s.span, `${p}.blocks`);
      this.#sections(s.sections, s.span, level + 1, `${p}.sections`);
    });
  }

  #blocks(list: PlanJson['blocks'], parent: readonly [number, number], path: string): void {
    list.forEach((b, i) => {
      const p = `${path}[${i}]`;
      this.#own(b, p);
      if (b.span[0] < parent[0] || b.span[1] > parent[1]) this.bad(p, 'lies outside its parent');
      b.rows?.forEach((row, r) => {
        row.forEach((c, k) => {
          this.#quote(c, p, `.rows[${r}][${k}]`);
        });
      });
    });
  }

  #targets(targets: PlanJson['targets'], path: string): void {
    const seen = new Set<string>();
    targets.forEach((t, k) => {
      const q = (): string => `${path}.targets[${k}]`;
      const known = seen.size;
      if (seen.add(t.id).size === known) this.bad(`${q()}.id`, `${t.id} is used twice`);
      this.#quote(t.indicator, q, '.indicator');
      this.#quote(t.quantity, q, '.quantity');
      this.#quote(t.base, q, '.base');
      this.#quote(t.of, q, '.of');
      this.#quote(t.sentence, q, '.sentence');
      const home = this.#ids.get(t.section);
      if (!home) this.bad(`${q()}.section`, `there is no section ${t.section}`);
      else if (t.quantity.span[0] < home[0] || t.quantity.span[1] > home[1]) this.bad(`${q()}.section`, `the target does not lie in ${t.section}`);
    });
  }
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
    if (owner[k] === KEPT) return k;
    owner[k] = KEPT;
  }
  return end;
}

const blank = (text: string | undefined, k: number): boolean => text !== undefined && isIn(SPACES, text, k);
