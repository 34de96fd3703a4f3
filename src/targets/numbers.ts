import type { Cleaned, Fact, Flag, Plan, SourceText } from '../core/model.ts';
import type { Problem } from '../core/problem.ts';
import type { Tokens } from '../tokens/tokens.ts';
import { keyOf } from './facts/keys.ts';
import { type Named, Namer } from './facts/names.ts';
import { findPhrases, readPeriod } from './facts/period.ts';
import { findCues, judgeRole, type Verdict } from './facts/roles.ts';
import { clauseEnd, clauseStart, type Place, places, sentenceAround } from './facts/sentences.ts';
import { type Found, findNumbers, type Range } from './quantity/lexer.ts';

/** Finds the targets and results of the plans. */
export function readNumbers(_source: SourceText, cleaned: Cleaned, plans: readonly Plan[], _tokens: Tokens): { facts: Fact[]; problems: Problem[] } {
  const { view } = cleaned;
  const text = view.folded;
  const found = findNumbers(text);
  const reader = new Reader(cleaned, plans);
  let k = 0;
  for (const place of places(view, plans).sort((a, b) => a.at - b.at)) {
    while (k < found.length && (found[k]?.at ?? 0) < place.at) k++;
    const from = k;
    while (k < found.length && (found[k]?.end ?? 0) <= place.end) k++;
    if (k > from) reader.read(place, found.slice(from, k));
  }
  return { facts: reader.facts, problems: [] };
}

/** A number that is promised, told, or where a change starts. */
interface Judged {
  readonly found: Found;
  readonly verdict: Verdict;
}

/** Reads stretch after stretch and keeps the facts. */
class Reader {
  readonly facts: Fact[] = [];
  readonly #cleaned: Cleaned;
  readonly #text: string;
  readonly #plans: readonly Plan[];

  constructor(cleaned: Cleaned, plans: readonly Plan[]) {
    this.#cleaned = cleaned;
    this.#text = cleaned.view.folded;
    this.#plans = plans;
  }

  /** Reads one stretch's numbers, sentence by sentence. */
  read(place: Place, found: readonly Found[]): void {
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

  #sentence(place: Place, sentence: Range, found: readonly Found[], last: Named | null): Named[] {
    if (!found.some((f) => f.kind === 'quantity')) return [];
    const cues = findCues(this.#text, sentence[0], sentence[1]);
    const judged: Judged[] = found.map((f) => {
      const clause: Range = [clauseStart(this.#text, f.at, sentence[0]), clauseEnd(this.#text, f.end, sentence[1])];
      return { found: f, verdict: judgeRole({ text: this.#text, found: f, sentence, clause, cues, kind: place.kind, sectionKind: place.sectionKind }) };
    });
    const kept = judged.filter((j) => ['target', 'result', 'base'].includes(j.verdict.class));
    const named = new Namer(
      this.#text,
      sentence,
      kept.map((j) => j.found),
      last,
      place.titles,
    ).run();
    named.forEach((n, i) => {
      const j = kept[i];
      if (j) this.#fact(place, sentence, j, n, named, kept);
    });
    return named;
  }

  #fact(place: Place, sentence: Range, { found, verdict }: Judged, named: Named, all: readonly Named[], judged: readonly Judged[]): void {
    if (verdict.class !== 'target' && verdict.class !== 'result') return;
    const { view } = this.#cleaned;
    const plan = this.#plans[place.plan];
    if (!plan) return;
    const clause: Range = [clauseStart(this.#text, found.at, sentence[0]), clauseEnd(this.#text, found.end, sentence[1])];
    const { period, flags } = readPeriod({
      view,
      plan,
      phrases: findPhrases(this.#text, sentence[0], sentence[1]),
      clause,
      at: found.at,
      end: found.end,
      titles: place.titles,
    });
    const base = this.#base(named, all, judged);
    for (const name of named.names) {
      if (name[1] <= name[0]) continue;
      const extra: Flag[] = [...flags, ...(named.shared ? (['shared-value'] as const) : []), ...(named.paired ? (['paired-value'] as const) : [])];
      this.facts.push({
        role: verdict.class,
        indicator: { span: view.toSource(name[0], name[1]), key: keyOf(view.text.slice(name[0], name[1])) },
        quantity: { ...quantityOf(found), span: view.toSource(found.at, found.end) },
        change: named.left.change && { direction: named.left.change, ...(named.left.basis ? { basis: view.toSource(...named.left.basis) } : {}) },
        base: base && { ...quantityOf(base), span: view.toSource(base.at, base.end) },
        of: named.of && view.toSource(named.of[0], named.of[1]),
        period,
        plan: place.plan,
        section: place.section,
        sentence: view.toSource(sentence[0], sentence[1]),
        because: `${verdict.because}; ${named.how}`,
        flags: [...new Set([...found.flags, ...extra])].sort(),
        confidence: verdict.grade === 'low' || (named.borrowed && verdict.grade !== 'high') ? 'low' : named.borrowed ? 'medium' : verdict.grade,
      });
    }
  }

  /** The number that a change starts from: the member at the same place of the list before. */
  #base(named: Named, all: readonly Named[], judged: readonly Judged[]): Found | null {
    const at = all.indexOf(named);
    const group = all.filter((n) => n.left === named.left);
    const place = group.indexOf(named);
    const first = at - place;
    const bases = all.filter((n, i) => i < first && judged[i]?.verdict.class === 'base' && n.left === all[first - 1]?.left);
    return (bases[place] ?? bases[0])?.found ?? null;
  }
}

const quantityOf = (f: Found): Pick<Found, 'value' | 'min' | 'max' | 'unit' | 'comparator'> => ({
  value: f.value,
  min: f.min,
  max: f.max,
  unit: f.unit,
  comparator: f.comparator,
});
