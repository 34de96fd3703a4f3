/** What the beam search over a plan's markers keeps: states, ways to go on from them, and the best of those. */
import type { Step } from './steps.ts';
import { STYLES } from './styles.ts';

/** A marker chosen as a heading's, at its level. */
export interface Chosen {
  readonly step: Step;
  /** Index into the step's readings. */
  readonly reading: number;
  /** Depth in the tree, from 1. */
  readonly level: number;
  /** What its number says of its sequence: as it should be, numbers left out, the same again, begun again, begun at another number. */
  readonly turn: 'next' | 'gap' | 'repeat' | 'restart' | 'late' | 'run-on';
  /** The number before it in its sequence. */
  readonly before: number;
  /** Its level went against what was known: an outer style inside an inner one. */
  readonly unclear: boolean;
}

/** A level that is open: the style it counts in, how far it has come. */
export interface Frame {
  readonly style: number;
  readonly prefix: number;
  readonly ordinal: number;
  readonly depth: number;
  /** Its part, and that of the levels outside, of the key of what stands under it. */
  readonly sum: number;
  /** Its markers stand in mid-paragraph. */
  readonly inline: boolean;
  /** The last character of its marker: 1、 and 1. may count one inside the other. */
  readonly close: number;
  readonly under: Frame | null;
}

export interface State {
  readonly score: number;
  readonly top: Frame | null;
  /** Last ordinal of each style that the plan has, by its seat, for numbering that runs on across sections. */
  readonly last: readonly number[];
  /** Where the last chosen marker ends, and its paragraph. */
  readonly end: number;
  /** An unnumbered heading stands before: numbering may begin again. */
  readonly fresh: boolean;
  readonly picks: Picks | null;
  readonly key: number;
}

/** A marker that was chosen, and those before it. */
export interface Picks extends Chosen {
  readonly earlier: Picks | null;
}

const BEAM = 8;

/** A way to go on from a state, not yet taken: kept small, since most are thrown away. */
export interface Offer {
  readonly score: number;
  readonly key: number;
  readonly from: State;
  /** Index into the step's readings; -1 passes the step over. */
  readonly reading: number;
  readonly under: Frame | null;
  readonly turn: Chosen['turn'];
  readonly before: number;
  readonly unclear: boolean;
}

/** A seat for each style that the steps have, counted from 0; -1 for the others. Few have more than four, so that a state's list of them is short. */
export function seatsOf(steps: readonly Step[]): number[] {
  const seats = STYLES.map(() => -1);
  let next = 0;
  for (const { readings } of steps) for (const { style } of readings) if (seats[style] === -1) seats[style] = next++;
  return seats;
}

/** The best offers so far, best first, one for each way of standing. */
export class Best {
  readonly list: Offer[] = [];

  /** Would an offer of this score be kept? Most would not, and need not be made. */
  wants(score: number): boolean {
    return this.list.length < BEAM || (this.list[BEAM - 1] as Offer).score < score;
  }

  /** Takes an offer that it wants: in the place of one that stands the same way, else at the end, and from there up past those that are worse. */
  add(o: Offer): void {
    const { list } = this;
    let at = list.length - 1;
    while (at >= 0 && list[at]?.key !== o.key) at--;
    if (at >= 0 && (list[at] as Offer).score >= o.score) return;
    if (at < 0) at = Math.min(list.length, BEAM - 1);
    for (; at > 0 && (list[at - 1] as Offer).score < o.score; at--) list[at] = list[at - 1] as Offer;
    list[at] = o;
  }
}
