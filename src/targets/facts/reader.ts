/** Reads stretch after stretch, sentence after sentence: judges its numbers, names them, and keeps the facts. */
import type { Cleaned, Fact, Flag, Plan, Quantity, Section } from '../../core/model.ts';
import type { Span } from '../../core/span.ts';
import type { Tokens } from '../../tokens/tokens.ts';
import type { Found, Range } from '../quantity/found.ts';
import { headOf } from './edges.ts';
import { keyOf } from './keys.ts';
import { DamageMarks } from './marks.ts';
import type { Named } from './named.ts';
import { Namer } from './names.ts';
import { findPhrases, opening, type Phrase, readPeriod, type Share, yearBefore } from './period.ts';
import { type CueHit, findCues, judgeRole, leanOf, type Verdict } from './roles.ts';
import { clauseEnd, clauseStart, type Place, sentenceAround, sentencesOf } from './sentences.ts';
import { sharedMeasure } from './shared.ts';
import { readTable } from './tables.ts';
import { mayTell, pastAfter } from './told.ts';

/** A number with its verdict. */
export interface Judged {
  readonly found: Found;
  readonly verdict: Verdict;
}

/** A number that is a fact, with everything that is known of it; ranges are of the view. */
export interface Draft {
  readonly place: Place;
  readonly sentence: Range;
  readonly clause: Range;
  readonly judged: Judged;
  readonly named: Pick<Named, 'names' | 'of' | 'left' | 'how' | 'borrowed' | 'shared' | 'paired' | 'under' | 'called'>;
  readonly base: Found | null;
  readonly phrases: readonly Phrase[];
  readonly share?: Share | null;
  readonly running?: Phrase | undefined;
  readonly past?: string | null;
}

/** Keeps the facts of one document. */
export class Reader {
  readonly facts: Fact[] = [];
  readonly #cleaned: Cleaned;
  readonly #text: string;
  readonly #plans: readonly Plan[];
  readonly #tokens: Tokens;
  readonly #marks: DamageMarks;
  /** How much each section of a mixed plan tells or promises. */
  readonly #lean = new Map<Section | number, number>();
  /** The year that the last review began with, and where: it goes for the rest of its section. */
  #past: { readonly place: Place; readonly upTo: number; readonly word: string | null } | null = null;
  /** The lean of the paragraph that was read last. */
  #own: { readonly place: Place; readonly lean: number } | null = null;
  #running: { readonly section: Section | null; readonly phrase: Phrase } | null = null;

  constructor(cleaned: Cleaned, plans: readonly Plan[], tokens: Tokens, stretches: readonly Place[]) {
    this.#cleaned = cleaned;
    this.#text = cleaned.view.folded;
    this.#plans = plans;
    this.#marks = new DamageMarks(cleaned.marks);
    this.#tokens = tokens;
    for (const p of stretches) {
      if (p.kind !== 'mixed') continue;
      const of = p.section ?? p.plan;
      this.#lean.set(of, (this.#lean.get(of) ?? 0) + leanOf(this.#text, p.at, p.end));
    }
  }

  /** Reads one stretch's numbers; they are sorted and lie inside it. */
  read(place: Place, found: readonly Found[]): void {
    if (place.rows) {
      const rest = this.#prose(place, found);
      for (const draft of readTable(this.#text, place, rest, place.since)) this.#keep(draft);
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
    const cues = findCues(text, sentence[0], sentence[1], bases);
    const planYear = place.since;
    const opened = phrases.length > 0 ? opening(phrases, sentence[0], place.halfOver) : undefined;
    if (kind === 'summary' && this.#past?.place !== place) this.#begin(place, sentence[0]);
    if (opened) this.#running = { section: place.section, phrase: opened };
    const past = place.kind === 'summary' ? null : this.#pastBefore(place, sentence, cues, phrases, planYear);
    const running = (kind === 'summary' || past) && this.#running?.section === place.section ? this.#running.phrase : undefined;
    const lean = kind === 'mixed' ? this.#leanAt(place, sentence, found) : 0;
    const judged = found.map((f, i) => {
      const clause = clauses[i] ?? sentence;
      const year = yearBefore(text, phrases, f.at, planYear);
      return {
        found: f,
        clause,
        verdict: judgeRole({ text, found: f, sentence, clause, cues, kind, sectionKind, year, planYear, lean, past, halfOver: place.halfOver }),
      };
    });
    shareScope(text, judged);
    const kept = judged.filter((j) => j.verdict.class === 'target' || j.verdict.class === 'result' || j.verdict.class === 'base');
    const facts = kept.map((j) => j.found);
    const named = new Namer(text, sentence, facts, last, place.titles, (t) => this.#tokens.tag(t)).run();
    named.forEach((n, i) => {
      const j = kept[i];
      if (j)
        this.#keep({ place, sentence, clause: j.clause, judged: j, named: n, base: baseOf(n, named, kept), phrases, share: shareOf(n, named), running, past });
    });
    return named;
  }

  /** How much the text around a number tells: the section's lean, unless the sentence or the paragraph plainly has its own. */
  #leanAt(place: Place, sentence: Range, found: readonly Found[]): number {
    const here = leanOf(this.#text, sentence[0], sentence[1]);
    if (Math.abs(here) >= PLAINLY) return here;
    const around = this.#lean.get(place.section ?? place.plan) ?? 0;
    const own = this.#own?.place === place ? this.#own.lean : leanOf(this.#text, place.at, place.end);
    this.#own = { place, lean: own };
    const lean = Math.abs(own) >= PLAINLY && own * around < 0 ? own : around;
    return lean === 0 ? exact(found) : lean;
  }

  /** 2023年是不平凡的一年: the year that a review's paragraph opens with, also where its first sentence has no number. */
  #begin(place: Place, to: number): void {
    this.#past = { place, upTo: to, word: null };
    const end = Math.min(place.at + 16, to);
    const opened = end > place.at ? opening(findPhrases(this.#text, place.at, end), place.at, place.halfOver) : undefined;
    if (opened) this.#running = { section: place.section, phrase: opened };
  }

  /** What a sentence before this one in its paragraph opened with, where it told of the past (去年,…) and nothing since then looked ahead. */
  #pastBefore(place: Place, sentence: Range, cues: readonly CueHit[], phrases: readonly Phrase[], planYear: number | null): string | null {
    const text = this.#text;
    const seen = this.#past?.place === place ? this.#past : { place, upTo: place.at, word: null };
    let before = seen.word;
    if (sentence[0] - seen.upTo > 4)
      for (const [at, end] of sentencesOf(text, seen.upTo, sentence[0])) {
        if (before === null && !mayTell(text, at)) continue;
        const named = findPhrases(text, at, end);
        const opened = opening(named, at, place.halfOver);
        if (opened) this.#running = { section: place.section, phrase: opened };
        before = pastAfter(before, [at, end], text, findCues(text, at, end), named, planYear, place.halfOver);
      }
    const after = pastAfter(before, sentence, text, cues, phrases, planYear, place.halfOver);
    this.#past = { place, upTo: sentence[1], word: after };
    return before !== null && after === before && cues.length === 0 && leanOf(text, sentence[0], sentence[1]) >= 0 ? before : null;
  }

  #keep({ place, sentence, clause, judged, named, base, phrases, share = null, running, past }: Draft): void {
    const { found, verdict } = judged;
    const plan = this.#plans[place.plan];
    if (!plan || (verdict.class !== 'target' && verdict.class !== 'result')) return;
    const { view } = this.#cleaned;
    const { period, flags } = readPeriod({
      view,
      plan,
      phrases,
      clause,
      at: found.at,
      end: found.end,
      titles: place.titles,
      share,
      running,
      opened: past ? running : undefined,
      told: verdict.class === 'result',
    });
    const span = view.toSource(found.at, found.end);
    const marked = this.#marks.over(span);
    const under = named.under ? keyOf(view.text.slice(named.under[0], named.under[1])) : '';
    const measure = named.shared || named.paired ? sharedMeasure(named.names.map((n) => view.text.slice(...n))) : '';
    const told = view.toSource(sentence[0], sentence[1]);
    for (const name of named.names) {
      if (name[1] <= name[0]) continue;
      const text = view.text.slice(name[0], name[1]);
      const change = levelled(text, found, this.#text)
        ? null
        : (named.left.change ?? (named.borrowed && found.unitKind === 'percent' ? null : changeOf(text, found, this.#text)));
      const more: Flag[] = [...flags, ...marked];
      if (named.shared) more.push('shared-value');
      if (named.paired) more.push('paired-value');
      this.facts.push({
        role: verdict.class,
        indicator: {
          span: view.toSource(name[0], name[1]),
          key: under + keyOf(named.called ?? (measure !== '' && !text.endsWith(measure) ? text + measure : text)),
        },
        quantity: quantityOf(found, span),
        change: change && { direction: change, ...(named.left.basis ? { basis: view.toSource(...named.left.basis) } : {}) },
        base: base && quantityOf(base, view.toSource(base.at, base.end)),
        of: named.of && view.toSource(named.of[0], named.of[1]),
        period,
        plan: place.plan,
        section: place.section,
        sentence: told,
        because: `${verdict.because}; ${named.how}`,
        flags: found.flags.length + more.length === 0 ? [] : [...new Set([...found.flags, ...more])].sort(),
        confidence: confidence(verdict.grade, named.borrowed, found),
      });
    }
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
const digitsOf = (value: number): number =>
  String(Math.abs(value))
    .replace('.', '')
    .replace(/^0+|0+$/g, '').length;

/** What parts the counts of one row: 12个村、58个组; 9个乡镇120个村. Not a verb that begins something new. */
const IN_ROW = /^(?:[^,;。\d]{1,8}[\u3001和]|[^,;。\d建设成立开办创培增招引改新投完实]{1,3})$/;
/** 辖10个村,167个村民组,1.06万户: parts of the same place. */
const IN_PLACE = /^[\u4E00-\u9FFF]{1,6},$/;
const PART = /^(?:村|社区|居|组|自然)/;

/** 对12个村、58个村民小组进行整治: what the first of a row only describes, the next describes too. */
function shareScope(text: string, judged: { found: Found; verdict: Verdict }[]): void {
  for (let i = 1; i < judged.length; i++) {
    const before = judged[i - 1];
    const here = judged[i];
    if (!before || !here || before.verdict.class !== 'scope' || before.found.unitKind !== 'count' || here.verdict.class === 'scope') continue;
    const counts = here.found.unitKind === 'count';
    if (before.found.value === 1 || !(counts || here.found.unit === '户')) continue;
    const between = text.slice(before.found.end, here.found.at);
    const placed = IN_PLACE.test(between) && (!counts || PART.test(text.slice(here.found.end, here.found.end + 2)));
    if (placed || (counts && IN_ROW.test(between))) here.verdict = { ...before.verdict, because: `in a row with what is described: ${before.verdict.because}` };
  }
}

/** 压减为365辆 and 新增贷款利率不高于4% are levels, whatever their verbs say. */
function levelled(name: string, found: Found, text: string): boolean {
  const before = text.slice(Math.max(0, headOf(found) - 6), headOf(found));
  if (/(?:增|减|降|缩|升|整|扩|涨|加|少|高|低|变|改|展|短)(?:到|至|为|成)(?:了|原来的)?$/.test(before)) return true;
  return (
    /(?:率|成本|价格?|占比|比例|比重|均价|利息)$/.test(name) &&
    found.comparator !== 'eq' &&
    !/(?:增|升|涨|高|加|降|减|低|少|压缩|回落|幅)(?:了|幅)?$/.test(before)
  );
}

/** 城镇新增就业5万人, 价格涨幅3% and 翻一番 are changes by their own words. */
function changeOf(name: string, found: Found, text: string): 'up' | 'down' | null {
  if (/新增|净增|(?:增长|涨幅|增幅)$/.test(name) || (found.worded === true && text.startsWith('翻', found.at))) return 'up';
  return /(?:降幅|下降)$/.test(name) ? 'down' : null;
}

/** high: words of its own clause decide and name it; low: nothing but the plan speaks for it, or its digits are damaged. */
function confidence(grade: Verdict['grade'], borrowed: boolean, found: Found): Fact['confidence'] {
  if (grade === 'low' || found.flags.includes('ocr-suspect') || found.flags.includes('lost-digits') || found.flags.includes('masked-value')) return 'low';
  if (borrowed) return grade === 'high' ? 'medium' : 'low';
  return grade;
}

/** The number that a change starts from: the member at the same place of the list before it. */
function baseOf(named: Named, all: readonly Named[], judged: readonly Judged[]): Found | null {
  const at = all.indexOf(named);
  const place = all.filter((n) => n.left === named.left).indexOf(named);
  const first = at - place;
  const before = all[first - 1];
  if (!before) return null;
  const bases = all.filter((n, i) => i < first && judged[i]?.verdict.class === 'base' && n.left === before.left);
  return (bases[place] ?? bases[0])?.found ?? null;
}

/** A value's place in a row of values (400户、350户、250户), so that a row of years is shared out over them. */
function shareOf(named: Named, all: readonly Named[]): Share | null {
  const row = all.filter((n) => n.left === named.left);
  return row.length > 1 ? { place: row.indexOf(named), of: row.length } : null;
}

const quantityOf = ({ value, min, max, unit, comparator }: Found, span: Span): Quantity & { readonly span: Span } => ({
  value,
  min,
  max,
  unit,
  comparator,
  span,
});
