import type { Cleaned } from '../core/model.ts';
import { lastAtMost } from '../core/view.ts';
import type { Chosen } from './beam.ts';
import type { Titled } from './titles.ts';
import { CLOSERS, NOUN_TITLES } from './words.ts';

/** How long such a title may be. */
const LEAST = 4;
const MOST = 20;

/**
 * A title that nothing marks off may end where something was taken out: 三、健全护林网络第4页共4页全镇护林员….
 * A page breaks anywhere, so that the words before the place must read like a title, by how they end or by how long the other titles are.
 */
export function titlesAtHoles(f: string, cleaned: Cleaned, chosen: readonly Chosen[], titled: readonly Titled[]): Titled[] {
  const holes: number[] = [];
  for (const r of cleaned.removals) {
    const at = cleaned.view.fromSource(r.span)[0];
    if (at > 0 && at !== holes.at(-1)) holes.push(at);
  }
  return titled.map((t, i) => {
    const c = chosen[i];
    const from = c?.step.readings[c.reading]?.end;
    // A title whose end was guessed is cut short where it is as long as the others then, not by its last word: a page breaks in 管理|工作 too.
    if (!c || from === undefined || c.step.context === 'start') return t;
    const hole = holes[lastAtMost(holes, from + LEAST - 1) + 1] ?? Infinity;
    const words = hole > from + MOST ? '' : f.slice(from, hole);
    if (words === '' || (t.title && (!t.glued || hole >= t.title[1])) || PROSE.test(words) || /^[,\u3002;:、)\u201D]/.test(f[hole] ?? ',')) return t;
    const ends = !t.title && (NOUN_TITLES.ends(words) || CLOSERS.ends(words));
    return ends || usual(chosen, titled, i, words.length) ? { title: [from, hole], next: hole, whole: false, glued: true } : t;
  });
}

const PROSE = /[,\u3002;:!?\n]/;

/** Are two titles or more of the same kind of marker as long, and hardly any other? */
function usual(chosen: readonly Chosen[], titled: readonly Titled[], i: number, length: number): boolean {
  const own = styleOf(chosen[i]);
  let near = 0;
  let far = 0;
  for (let k = Math.max(0, i - 6); k < Math.min(chosen.length, i + 7); k++) {
    const title = titled[k]?.title;
    if (k === i || !title || styleOf(chosen[k]) !== own) continue;
    if (Math.abs(title[1] - title[0] - length) <= 1) near++;
    else far++;
  }
  return near >= 2 && far <= near;
}

const styleOf = (c: Chosen | undefined): number | undefined => c?.step.readings[c.reading]?.style;
