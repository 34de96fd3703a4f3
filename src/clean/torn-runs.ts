/** Pages that give each run of a word processor's paragraph a line of its own: 完成产值 / XX / 亿元,增长 / 5% / 。 Lines break at numbers, at letters, in mid-word. */
import type { Line, Page } from './page.ts';
import { MARKER, TERMINAL } from './shapes.ts';

/** A scrap of Latin letters or digits, and what no line of a text begins with. */
const SCRAP = /^[A-Za-z\d](?:[A-Za-z\d.%\u2030~\u2014 -]{0,10}[A-Za-z\d%\u2030])?$/;
const CLOSING = /^[,。;、:)”》%]/;
/** So many of both kinds tell such a page, and what share of its lines they have. A table with a cell a line has scraps, but no stops of their own. */
const LEAST = 4;
const SHARE = 0.15;
/** A heading's marker that stands at the front of its line, whatever runs there are. */
const OUTER = /^(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\))/;
const BARE = /^(?:\d{1,2}[.、]|\(\d{1,2}\))$/;
const GREETING = /^(?:各位|同志们|尊敬的)/;

/** Indices of the lines that the line before reads on to; none on any other page. `cells` are lines of tables, which tell nothing. */
export function tornRuns(page: Page, lines: readonly Line[], cells: ReadonlySet<number>): ReadonlySet<number> {
  const out = new Set<number>();
  const scraps = lines.filter((l, i) => !l.fixed && l.to - l.from <= 12 && SCRAP.test(page.text.slice(l.from, l.to)) && !cells.has(i)).length;
  if (scraps < LEAST) return out;
  const closing = lines.filter((l, i) => !l.fixed && CLOSING.test(page.text.slice(l.from, l.from + 1)) && !cells.has(i)).length;
  if (closing < LEAST || scraps + closing < lines.length * SHARE) return out;
  for (let i = 1; i < lines.length; i++) {
    const [a, b] = [lines[i - 1], lines[i]];
    if (a && b && !a.fixed && !b.fixed && readsOn(page, a, b, out.has(i - 1))) out.add(i);
  }
  return out;
}

/** Does a line read on from the one before? `inner` where that one reads on itself. */
function readsOn(page: Page, a: Line, b: Line, inner: boolean): boolean {
  const start = page.text.slice(b.from, Math.min(b.to, b.from + 16));
  if (CLOSING.test(start)) return true;
  if (TERMINAL.test(page.text.slice(Math.max(a.from, a.to - 4), a.to)) && !BARE.test(page.text.slice(a.from, a.to))) return false;
  if (
    OUTER.test(start) ||
    BARE.test(page.text.slice(b.from, b.to)) ||
    GREETING.test(start) ||
    (MARKER.test(start) && !/^\d{1,3}(?:\.\d|[\u2014-])/.test(start))
  )
    return false;
  // A heading on a line of its own, and a text that begins under it.
  const whole = !inner && OUTER.test(page.text.slice(a.from, a.from + 8)) && a.to - a.from >= 8;
  return !(whole && b.to - b.from >= 4 && !SCRAP.test(start));
}
