/** Lines that many pages share but for a slot: the words that stay, as a pattern with room for those that change. */
import { escapePattern } from '../core/pattern.ts';
import { MARKER } from './shapes.ts';

/** A page's line as learning sees it. */
export interface Seen {
  readonly page: number;
  readonly text: string;
  /** Before the first or after the last line that reads like a plan's. */
  readonly edge: boolean;
  readonly order: number;
}

/** A line's fixed words and its slot. */
export interface Template {
  readonly has: string;
  readonly pattern: string;
  readonly pages: number;
  readonly edge: boolean;
  readonly examples: string[];
}

/** Lines that begin (or end) alike on most pages and differ between: the words that stay, and a slot for those that change. */
export function templatesOf(seen: readonly Seen[], need: number): Template[] {
  const out: Template[] = [];
  const done = new Set<string>();
  for (const [side, size] of [
    ['start', 4],
    ['end', 6],
    ['start', 3],
    ['end', 3],
  ] as const) {
    const key = (s: Seen): string | null =>
      done.has(s.text) || s.text.length <= size || s.text.length > 300 ? null : side === 'start' ? level(s.text).slice(0, size) : level(s.text).slice(-size);
    for (const [part, on] of spread(seen, key)) {
      if (on.size < need) continue;
      const group = seen.filter((s) => key(s) === part);
      const t = template(group, on.size);
      if (!t) continue;
      for (const s of group) done.add(s.text);
      out.push(t);
    }
  }
  return out;
}

/** Runs of digits count as one: what differs by its number alone is the same line. */
const level = (text: string): string => text.replace(/\d+/g, '0');

function template(group: readonly Seen[], pages: number): Template | null {
  const texts = [...new Set(group.map((s) => level(s.text)))];
  const prefix = common(texts, 0);
  const suffix = common(
    texts.map((t) => t.slice(prefix.length)),
    1,
  );
  const has = `${prefix}0${suffix}`.split('0').sort((a, b) => b.length - a.length)[0] ?? '';
  if (has.length < 2 || MARKER.test(prefix) || !/\p{Script=Han}|[A-Za-z]/u.test(has)) return null;
  const slots = texts.map((t) => t.slice(prefix.length, t.length - suffix.length));
  const edge = group.every((s) => s.edge);
  const told = (prefix + suffix).replace(/0/g, '').length;
  if (told < (edge ? 3 : 6) || (told < 8 && !/[:_·|/>.]|[^0]0/.test(prefix + suffix))) return null;
  // In the middle of a text, what only begins like the others may be a sentence of a plan.
  if (!edge && slots.some((t) => /[。;]/.test(t))) return null;
  const longest = Math.max(...slots.map((t) => t.length));
  if (longest > 120) return null;
  const piece = (text: string): string => escapePattern(text).replace(/0/g, '\\d{1,12}');
  const slot = longest === 0 ? '' : `.{0,${Math.min(200, longest * 2 + 10)}}`;
  return { has, pattern: piece(prefix) + slot + piece(suffix), pages, edge, examples: [...new Set(group.map((s) => s.text))].slice(0, 3) };
}

/** The longest common start (0) or end (1) of several texts. */
function common(texts: readonly string[], side: 0 | 1): string {
  let out = texts[0] ?? '';
  for (const t of texts) {
    let n = 0;
    const at = (s: string, k: number): string | undefined => (side === 0 ? s[k] : s[s.length - 1 - k]);
    while (n < out.length && n < t.length && at(out, n) === at(t, n)) n++;
    out = side === 0 ? out.slice(0, n) : out.slice(out.length - n);
  }
  return out;
}

/** On which pages each key stands. */
export function spread(seen: readonly Seen[], key: (s: Seen) => string | null): Map<string, Set<number>> {
  const out = new Map<string, Set<number>>();
  for (const s of seen) {
    const k = key(s);
    if (k === null) continue;
    const set = out.get(k);
    if (set) set.add(s.page);
    else out.set(k, new Set([s.page]));
  }
  return out;
}
