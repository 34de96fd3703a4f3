import { adjoins, isHollow } from './adjoining.ts';
import { Best, type Chosen, type Frame, type Offer, type Picks, type State, seatsOf } from './beam.ts';
import { latePrice, PRICE } from './prices.ts';
import type { Step } from './steps.ts';
import { STYLES } from './styles.ts';

/** How far behind the best a state may fall before it is given up: some four headings' worth. */
const HOPELESS = 10;
const DEEPEST = 9;

/**
 * Decides over a whole plan which candidates are headings and how they nest: the sequences that count best, found by a beam search from front to back.
 * Linear in the number of candidates. `breaks` are the offsets of unnumbered headings, behind which a sequence may begin again at no cost.
 */
export function choose(f: string, steps: readonly Step[], breaks: readonly number[] = []): Chosen[] {
  const seats = seatsOf(steps);
  let beam: State[] = [{ score: 0, top: null, last: seats.filter((s) => s >= 0).map(() => 0), end: -1, fresh: false, picks: null, key: 0 }];
  let b = 0;
  for (const [k, step] of steps.entries()) {
    const hollow = isHollow(f, steps, k);
    const fresh = (breaks[b] ?? Infinity) < step.at;
    while ((breaks[b] ?? Infinity) < step.at) b++;
    if (fresh) beam = beam.map((s) => ({ ...s, fresh }));
    const offers = new Best();
    let best = 0;
    if (step.context === 'start') for (const r of step.readings) best = Math.max(best, r.worth);
    for (const s of beam) {
      const score = s.score + PRICE.skip * best;
      if (offers.wants(score)) offers.add({ score, key: s.key, from: s, reading: -1, under: null, turn: 'next', before: 0, unclear: false });
      for (let i = 0; i < step.readings.length; i++) extend(f, s, step, i, hollow, offers, seats);
    }
    const least = (offers.list[0]?.score ?? 0) - HOPELESS;
    beam = [];
    for (const o of offers.list) if (o.score >= least) beam.push(take(f, o, step, seats));
  }
  const out: Chosen[] = [];
  for (let p = beam[0]?.picks ?? null; p; p = p.earlier) out.push(p);
  return out.reverse();
}

/** The state that an offer leads to. */
function take(f: string, o: Offer, step: Step, seats: readonly number[]): State {
  const s = o.from;
  const r = o.reading < 0 ? undefined : step.readings[o.reading]; // an index below 0 is looked up as a name
  if (!r) return o.score === s.score ? s : { score: o.score, top: s.top, last: s.last, end: s.end, fresh: s.fresh, picks: s.picks, key: s.key };
  const depth = (o.under?.depth ?? 0) + 1;
  const sum = (Math.imul(r.style * 1009 + r.ordinal * 7 + r.prefix, POWERS[depth - 1] ?? 1) + (o.under?.sum ?? 0)) | 0;
  const top: Frame = {
    style: r.style,
    prefix: r.prefix,
    ordinal: r.ordinal,
    depth,
    sum,
    inline: step.context !== 'start',
    close: f.charCodeAt(r.end - 1),
    under: o.under,
  };
  const picks: Picks = { step, reading: o.reading, level: depth, turn: o.turn, before: o.before, unclear: o.unclear, earlier: s.picks };
  const seat = seats[r.style] as number;
  const last = s.last[seat] === r.ordinal ? s.last : changed(s.last, seat, r.ordinal);
  return { score: o.score, top, last, end: r.end, fresh: false, picks, key: o.key };
}

/** A copy with one number changed; Array.prototype.with takes several times as long. */
function changed(list: readonly number[], at: number, to: number): number[] {
  const copy = list.slice();
  copy[at] = to;
  return copy;
}

/** All ways in which one reading of a step goes on from a state. */
function extend(f: string, s: State, step: Step, reading: number, hollow: boolean, offers: Best, seats: readonly number[]): void {
  const r = step.readings[reading];
  const style = r && STYLES[r.style];
  if (!r || !style) return;
  const inline = step.context !== 'start';
  const worth = s.score + r.worth;
  let among = false;
  // Inside 1.3 a number that begins again counts the items there.
  const decimal = (s.top?.prefix ?? 0) > 0;
  for (let frame = s.top; frame; frame = frame.under) {
    if (frame.style !== r.style || frame.prefix !== r.prefix) continue;
    among = true;
    const up = r.ordinal - frame.ordinal;
    if (up === 1)
      offer(offers, s, r, reading, worth + PRICE.next + (otherwise(f, frame, r.end) ? PRICE.otherClose : 0), frame.under, 'next', frame.ordinal, false);
    else if (up > 1)
      offer(offers, s, r, reading, worth + Math.max(PRICE.gapMost, PRICE.gap + PRICE.gapEach * (up - 1)), frame.under, 'gap', frame.ordinal, false);
    else if (up === 0) offer(offers, s, r, reading, worth + again(step, r, frame, s), frame.under, 'repeat', frame.ordinal, false);
    else if (s.fresh && r.ordinal === 1) offer(offers, s, r, reading, worth, frame.under, 'next', 0, false);
    else offer(offers, s, r, reading, worth + (PRICE.restart - (r.ordinal > 1 ? 1 : 0)), frame.under, 'restart', frame.ordinal, false);
  }
  let turn: Chosen['turn'] = 'next';
  let late = 0;
  if (r.ordinal > 1) {
    const before = s.last[seats[r.style] as number] ?? 0;
    turn = r.ordinal === before + 1 ? 'run-on' : 'late';
    late = latePrice(r.ordinal, before, !inline && r.sure === 2);
  }
  // A new level, under the innermost open heading or, at a price, further out.
  let inner: Frame | null = null;
  for (let frame = s.top, popped = 0; popped <= 2; inner = frame, frame = frame.under, popped++) {
    const same = inner?.style === r.style && inner.prefix === r.prefix;
    const outer = frame ? STYLES[frame.style] : undefined;
    const inverse = outer !== undefined && outer.rank >= style.rank;
    // What stands outside all that is open closes it: an excerpt that begins with (四) comes to 三、 in time.
    // So does 一、 behind a list of aims 1、2、3、 that stands before the parts.
    const outmost =
      (r.ordinal > 1 || (inner?.ordinal ?? 0) >= 3) && frame === null && inner !== null && !inline && (STYLES[inner.style]?.rank ?? 0) > style.rank;
    let price = late + (outmost ? 0 : popped * PRICE.popToOpen);
    if (inverse) price += (frame?.inline && !inline) || style.rank <= 2 ? PRICE.inverseFar : PRICE.inverse;
    if (hollow && frame === s.top && frame?.style === r.style && frame.ordinal > 1 && r.ordinal === 1) price = PRICE.hollow;
    else if (among && !decimal && frame) price += countsTwice(f, frame, step, r, frame === s.top);
    if (r.prefix > 0) price += frame && decimalOf(frame) === r.prefix ? 0.5 : -2;
    if (inline) {
      const under = frame === s.top && frame !== null && !inverse;
      // Numbers that run on through sections (一、1. 2. 二、3. 4.) have shown already that they stand in mid-paragraph.
      const runsOn = under && turn === 'run-on';
      if ((r.ordinal === 1 || runsOn) && under && adjoins(f, s.end, step.at)) price += PRICE.firstChild + PRICE.openInline - late;
      else if (step.context !== 'colon' && !runsOn) price += PRICE.openInline;
    }
    if (price > -6 && !same) offer(offers, s, r, reading, worth + price, frame, turn, 0, inverse || popped > 0);
    if (!frame) break;
  }
}

/** Makes an offer where it would be kept; a function of its own, since one made anew for each state costs more than the offers. */
function offer(
  offers: Best,
  from: State,
  r: Step['readings'][number],
  reading: number,
  score: number,
  under: Frame | null,
  turn: Chosen['turn'],
  before: number,
  unclear: boolean,
): void {
  if ((under?.depth ?? 0) >= DEEPEST || !offers.wants(score)) return;
  offers.add({ score, key: keyOf(under, r), from, reading, under, turn, before, unclear });
}

/** What it costs to say a number again. Inside 1.3 it counts the items there and does not say 1 again. */
function again(step: Step, r: Step['readings'][number], frame: Frame, s: State): number {
  if ((s.top?.prefix ?? 0) > 0) return PRICE.repeat + PRICE.inverseFar;
  return step.context === 'stop' && r.sure === 2 && r.ordinal >= 3 && frame === s.top && frame.inline ? PRICE.miscount : PRICE.repeat;
}

/** Is a number closed by another mark than its frame's: 3、分为三类:1.护林员? */
function otherwise(f: string, frame: Frame, end: number): boolean {
  const close = f.charCodeAt(end - 1);
  return close !== frame.close && (close === DOT || close === PAUSE) && (frame.close === DOT || frame.close === PAUSE);
}

const [DOT, PAUSE] = [46, 0x3001];

/** What it costs to count in a style inside itself: less where the two are closed by different marks, as 1、 inside (一) inside 2. is. */
function countsTwice(f: string, frame: Frame, step: Step, r: Step['readings'][number], top: boolean): number {
  let same: Frame | null = frame;
  while (same && same.style !== r.style) same = same.under;
  if (!same || r.ordinal !== 1 || !otherwise(f, same, r.end)) return same ? PRICE.sameAgain : 0;
  return same !== frame ? PRICE.sameApart : step.context === 'colon' && top ? PRICE.hollow : PRICE.sameAgain;
}

/** The number that a frame's decimals go on from: 2 for the heading 2., 102 for 1.2. */
function decimalOf(frame: Frame): number {
  return frame.prefix * 100 + frame.ordinal;
}

/** States that stand the same way go on the same way: the open levels, each with its number. */
function keyOf(under: Frame | null, r: { style: number; ordinal: number; prefix: number }): number {
  const own = 17 * 31 + r.style * 1009 + r.ordinal * 7 + r.prefix;
  return under ? (Math.imul(own, POWERS[under.depth] ?? 1) + under.sum) | 0 : own | 0;
}

/** Powers of 31, by depth: a key is a number in that base, its last digit the outermost level. */
const POWERS = Array.from({ length: DEEPEST + 1 }, () => 1);
for (let i = 1; i < POWERS.length; i++) POWERS[i] = Math.imul(POWERS[i - 1] ?? 1, 31);
