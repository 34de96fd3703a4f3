/** Reads stretch after stretch, sentence after sentence: judges its numbers, names them, and keeps the facts. */
import type { Cleaned, Fact, Plan } from '../../core/model.ts';
import type { Tokens } from '../../tokens/tokens.ts';
import type { Found, Range } from '../quantity/found.ts';
import { findCues, leadCue, tells } from './cues.ts';
import { type Draft, factsFrom, type Judged } from './draft.ts';
import { Leans } from './leans.ts';
import { DamageMarks } from './marks.ts';
import type { Named } from './named.ts';
import { Namer } from './names.ts';
import { type Share, yearBefore } from './period.ts';
import { Review } from './review.ts';
import { judgeRole } from './roles.ts';
import { shareBefore, shareRole, shareScope } from './row.ts';
import { clauseEnd, clauseStart, type Place, sentenceAround } from './sentences.ts';
import { readTable } from './tables.ts';
import { findPhrases } from './times.ts';
import { unplanned } from './unplanned.ts';

/** Keeps the facts of one document. */
export class Reader {
  readonly facts: Fact[] = [];
  readonly #cleaned: Cleaned;
  readonly #text: string;
  readonly #plans: readonly Plan[];
  readonly #tokens: Tokens;
  readonly #marks: DamageMarks;
  readonly #leans: Leans;
  readonly #review: Review;
  /** The last number of the sentence before, and what it is. */
  #said: Judged | null = null;

  constructor(cleaned: Cleaned, plans: readonly Plan[], tokens: Tokens, stretches: readonly Place[]) {
    this.#cleaned = cleaned;
    this.#text = cleaned.view.folded;
    this.#plans = plans;
    this.#marks = new DamageMarks(cleaned.marks);
    this.#tokens = tokens;
    this.#leans = new Leans(this.#text, stretches);
    this.#review = new Review(this.#text);
  }

  /** Reads one stretch's numbers; they are sorted and lie inside it. */
  read(place: Place, found: readonly Found[]): void {
    if (place.rows) {
      const rest = this.#prose(place, found);
      for (const draft of readTable(this.#text, place, rest, place.since, this.#leans.around(place))) this.#keep(draft);
      return;
    }
    let last: Named | null = null;
    for (let i = 0; i < found.length; ) {
      const first = found[i];
      if (!first) break;
      const sentence = sentenceAround(this.#text, first.at, first.end, place.at, place.end);
      let end = i + 1;
      while (end < found.length && (found[end]?.end ?? 0) <= sentence[1]) end++;
      const named = this.#sentence(place, sentence, found.slice(i, end), last);
      last = named.at(-1) ?? last;
      i = end;
    }
  }

  /** Reads a table's cells that are sentences (新建高标准农田5万亩) as such, and gives back the numbers of the others. */
  #prose(place: Place, found: readonly Found[]): readonly Found[] {
    const { rows, headRows, ...around } = place;
    const cells = (rows ?? []).flat().filter(([at, end]) => /(?:[\u4E00-\u9FFF][^\u4E00-\u9FFF]{0,12}){6}/.test(this.#text.slice(at, Math.min(end, at + 80))));
    let k = 0;
    const rest: Found[] = [];
    for (const [at, end] of cells) {
      for (; k < found.length && (found[k]?.at ?? 0) < at; k++) rest.push(...found.slice(k, k + 1));
      const from = k;
      while (k < found.length && (found[k]?.end ?? 0) <= end) k++;
      if (k > from) this.read({ ...around, at, end }, found.slice(from, k));
    }
    return [...rest, ...found.slice(k)];
  }

  #sentence(place: Place, sentence: Range, found: readonly Found[], last: Named | null): Named[] {
    if (!found.some((f) => f.kind === 'quantity')) return [];
    const text = this.#text;
    const bases = found.filter((f) => f.cue?.class === 'base');
    const phrases = findPhrases(text, sentence[0], sentence[1], bases);
    const clauses = found.map((f): Range => [clauseStart(text, f.at, sentence[0]), clauseEnd(text, f.end, sentence[1])]);
    const { kind, sectionKind } = place;
    const cues = [...leadCue(text, sentence, place.at), ...findCues(text, sentence[0], sentence[1], bases)];
    const planYear = place.since;
    const { past, running } = this.#review.read(place, sentence, cues, phrases);
    const listed = this.#review.lists(place, sentence, cues);
    // A text without a title is a plan for want of better: a sentence that plainly tells, tells.
    const untitled = kind === 'plan' && !sectionKind && place.titles.length === 0 && !found.some((f) => f.comparator === 'ge' || f.comparator === 'le');
    const lean = kind === 'mixed' ? this.#leans.at(place, sentence, found) : Number(untitled && tells(text, sentence[0], sentence[1]));
    const bad = kind !== 'summary' && unplanned(text, sentence);
    const judged = found.map((f, i) => {
      const clause = clauses[i] ?? sentence;
      const year = yearBefore(text, phrases, f.at, planYear);
      return {
        found: f,
        clause,
        verdict: judgeRole({
          text,
          found: f,
          sentence,
          clause,
          cues,
          kind,
          sectionKind,
          year,
          planYear,
          lean,
          past,
          unplanned: bad,
          listed,
          halfOver: place.halfOver,
          reviewed: place.reviewed,
          lastYear: place.until,
        }),
      };
    });
    shareBefore(text, sentence, this.#said, judged);
    shareScope(text, judged);
    shareRole(text, judged, cues);
    this.#said = judged.at(-1) ?? null;
    const kept = judged.filter((j) => j.verdict.class === 'target' || j.verdict.class === 'result' || j.verdict.class === 'base');
    const facts = kept.map((j) => j.found);
    const named = new Namer(text, sentence, facts, last, place.titles, (t) => this.#tokens.tag(t)).run();
    const hasBase = kept.some((j) => j.verdict.class === 'base' || j.found.cue?.because === BEHIND);
    named.forEach((n, i) => {
      const j = kept[i];
      if (j)
        this.#keep({
          place,
          sentence,
          clause: j.clause,
          judged: j,
          named: n,
          base: hasBase ? baseOf(n, named, kept) : null,
          phrases,
          share: shareOf(n, i, named),
          running,
          past,
        });
    });
    return named;
  }

  #keep(draft: Draft): void {
    const plan = this.#plans[draft.place.plan];
    if (plan) this.facts.push(...factsFrom(draft, plan, this.#cleaned.view, this.#marks));
  }
}

/** Why a number in brackets behind a value is where that value starts from: ≤2.8%(2025年基线3.2%). */
const BEHIND = 'in brackets: what it was';

/** The number that a change starts from: the member at the same place of the list before it, or what stands in brackets behind. */
function baseOf(named: Named, all: readonly Named[], judged: readonly Judged[]): Found | null {
  const at = all.indexOf(named);
  const place = all.filter((n) => n.left === named.left).indexOf(named);
  const first = at - place;
  const next = all[at + 1]?.found;
  if (next?.cue?.because === BEHIND && next.at - named.found.end < 18) return next;
  const before = all[first - 1];
  if (!before || before.found.cue?.because === BEHIND) return null;
  const bases = all.filter((n, i) => i < first && judged[i]?.verdict.class === 'base' && n.left === before.left);
  return (bases[place] ?? bases[0])?.found ?? null;
}

/** A value's place in a row of values (400户、350户、250户), so that a row of years is shared out over them. */
function shareOf(named: Named, i: number, all: readonly Named[]): Share | null {
  // Those of a row are neighbours.
  if (all[i + 1]?.left !== named.left && (i === 0 || all[i - 1]?.left !== named.left)) return null;
  const row = all.filter((n) => n.left === named.left);
  return row.length > 1 ? { place: row.indexOf(named), of: row.length } : null;
}
