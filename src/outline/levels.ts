import type { Heading } from './assemble.ts';
import type { Chosen } from './beam.ts';
import type { Para } from './paras.ts';
import type { Plain } from './plain.ts';
import { STYLES } from './styles.ts';
import type { Titled } from './titles.ts';

/** An unnumbered heading with the level it takes; 0 leaves that to its neighbours. */
export type Placed = Plain & { readonly level: number };

/**
 * Puts numbered and unnumbered headings into one list, each at its level.
 * A heading with a Word style nests what follows. One that is known by its words alone stands beside the numbered headings and takes none of them under itself:
 * the outermost number of a plan stays on level 1.
 */
export function merge(
  chosen: readonly Chosen[],
  titled: readonly Titled[],
  plains: readonly Placed[],
  paras: readonly Para[],
  generated: ReadonlyMap<number, number>,
): Heading[] {
  const styled = plains.some((p) => p.styled !== null);
  const out: Heading[] = [];
  const keys: number[] = [];
  let p = 0;
  const put = (h: Heading, key: number): void => {
    if (!styled) {
      out.push({ ...h, level: Math.min(h.level, (out.at(-1)?.level ?? 0) + 1) });
      return;
    }
    while (keys.length > 0 && (keys.at(-1) ?? 0) >= key) keys.pop();
    keys.push(key);
    out.push({ ...h, level: keys.length });
  };
  const plain = (x: Placed, i: number): void => {
    const level = x.level > 0 ? x.level : levelOf(chosen[i - 1], chosen[i]);
    put({ at: x.start, level, marker: null, title: [x.start, x.end], next: x.end, confidence: x.styled === null ? 'low' : 'medium' }, x.styled ?? 10 + level);
  };
  chosen.forEach((c, i) => {
    for (let x = plains[p]; x && x.start < c.step.at; x = plains[++p]) plain(x, i);
    const hint = c.step.context === 'start' ? paras[c.step.para]?.hint?.level : undefined;
    put(numbered(c, titled[i] as Titled, generated), hint ?? 10 + c.level);
  });
  for (let x = plains[p]; x; x = plains[++p]) plain(x, chosen.length);
  return out;
}

function levelOf(before: Chosen | undefined, after: Chosen | undefined): number {
  if (!before || !after) return 1;
  const begins = after.step.readings[after.reading]?.ordinal === 1;
  return begins || after.level > before.level ? after.level : before.level + 1;
}

function numbered(c: Chosen, t: Titled, generated: ReadonlyMap<number, number>): Heading {
  const r = c.step.readings[c.reading];
  const sure = r?.sure === 2 && c.step.context === 'start' && (c.turn === 'next' || c.turn === 'run-on') && !t.glued;
  return {
    at: c.step.at,
    level: c.level,
    marker: { end: r?.end ?? c.step.at, style: STYLES[r?.style ?? 0]?.id ?? '', ordinal: r?.ordinal ?? 0, generated: generated.has(c.step.at) },
    title: t.title,
    next: t.next,
    confidence: sure ? 'high' : r?.sure === 0 || c.unclear ? 'low' : 'medium',
  };
}
