/** How much the text around a number tells or promises, where nothing plainer decides. */
import type { Section } from '../../core/model.ts';
import type { Found, Range } from '../quantity/found.ts';
import { leanOf } from './cues.ts';
import type { Place } from './sentences.ts';

/** The leans of one document's mixed plans. */
export class Leans {
  readonly #text: string;
  /** How much each section tells (above 0) or promises. */
  readonly #lean = new Map<Section | number, number>();
  /** The lean of the paragraph that was read last. */
  #own: { readonly place: Place; readonly lean: number } | null = null;

  constructor(text: string, stretches: readonly Place[]) {
    this.#text = text;
    for (const p of stretches) {
      if (p.kind !== 'mixed') continue;
      const of = p.section ?? p.plan;
      this.#lean.set(of, (this.#lean.get(of) ?? 0) + leanOf(text, p.at, p.end));
    }
  }

  /** How much the section of a stretch tells (above 0) or promises. */
  around(place: Place): number {
    return this.#lean.get(place.section ?? place.plan) ?? 0;
  }

  /** How much the text around a number tells: the section's lean, unless the sentence or the paragraph plainly has its own. */
  at(place: Place, sentence: Range, found: readonly Found[]): number {
    const here = leanOf(this.#text, sentence[0], sentence[1]);
    if (Math.abs(here) >= PLAINLY) return here;
    const around = this.around(place);
    const own = this.#own?.place === place ? this.#own.lean : leanOf(this.#text, place.at, place.end);
    this.#own = { place, lean: own };
    const lean = Math.abs(own) >= PLAINLY && own * around < 0 ? own : around;
    return lean === 0 ? exact(found) : lean;
  }
}

/** From how much lean on a paragraph goes against its section. */
const PLAINLY = 3;

/** Figures of four digits and more, and shares of three, were counted (1155件, 25.3%); limits and round figures are set. 1 where a sentence has more of the first. */
function exact(found: readonly Found[]): number {
  let lean = 0;
  for (const f of found) {
    if (f.kind !== 'quantity' || f.value === null || f.unitKind === 'time') continue;
    if (f.comparator === 'ge' || f.comparator === 'le') lean--;
    else if (digitsOf(f.value) >= (f.unitKind === 'percent' ? 3 : 4)) lean++;
  }
  return Math.sign(lean);
}

/** How many digits a figure states: 12.5 has three, 12000 two. */
function digitsOf(value: number): number {
  const digits = String(Math.abs(value)).replace('.', '');
  let [at, end] = [0, digits.length];
  while (digits[at] === '0') at++;
  while (end > at && digits[end - 1] === '0') end--;
  return end - at;
}
