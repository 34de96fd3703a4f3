import { nextIn, unitsOf } from '../../core/units.ts';
import { cueOf } from '../judges/cues.ts';
import { judge } from '../judges/judges.ts';
import { phraseAt } from '../judges/phrases.ts';
import { Char, KIND, kindAt } from './chars.ts';
import { combine, comparatorAfter, comparatorBefore, plusAfter } from './comparators.ts';
import type { Found } from './found.ts';
import { group, joinBounds, spread, spreadBack } from './lists.ts';
import { isMask } from './mask.ts';
import { currencyBefore } from './money.ts';
import { perBefore } from './per.ts';
import { missingPercent } from './percent.ts';
import { join, rangeAfter } from './ranges.ts';
import type { Raw } from './raw.ts';
import { readNumber } from './read.ts';
import { serials } from './serials.ts';
import { unitAt } from './units.ts';

export type { Found } from './found.ts';

/** Finds every number of a folded text in one pass, sorted by place. Offsets are the text's own UTF-16 units. */
export function findNumbers(folded: string): Found[] {
  const numbers = scan(folded);
  compare(folded, numbers);
  serials(folded, numbers);
  group(folded, numbers);
  spread(folded, numbers);
  spreadBack(folded, numbers);
  const joined = joinBounds(folded, numbers);
  return joined.map((n, i) => decided(folded, joined, n, i));
}

/** Jumps from one character that can begin a number to the next, and reads there. */
function scan(text: string): Raw[] {
  const out: Raw[] = [];
  const units = unitsOf(text);
  let floor = 0;
  for (let i = nextIn(units, KIND, 0, units.length); i < units.length; i = nextIn(units, KIND, i + 1, units.length)) {
    const kind = kindAt(text, i);
    const phrase = kind === Char.digit ? null : phraseAt(text, i);
    if (phrase) {
      if (phrase.mention) {
        out.push(phrase.mention);
        floor = phrase.end;
      }
      i = phrase.end - 1;
      continue;
    }
    const n = readNumber(text, i, floor);
    if (!n) {
      if (kind === Char.digit || isMask(text[i])) i = skipRun(text, i) - 1;
      continue;
    }
    for (let hop = rangeAfter(text, n); hop; hop = n.range ? null : rangeAfter(text, n)) {
      const m = readNumber(text, hop.at, hop.at);
      if (!m || !join(text, n, m, hop)) break;
    }
    currencyBefore(text, n, floor);
    out.push(n);
    floor = n.end;
    i = n.end - 1;
  }
  return out;
}

/** Characters that make no number are skipped as a run, so that a million of them cost a million steps. */
function skipRun(text: string, at: number): number {
  // 2×4.5米: what stands between two sizes hides no digit.
  if (text[at] === '\u00D7' && kindAt(text, at - 1) === Char.digit) return at + 1;
  let i = at + 1;
  while (isMask(text[i]) || kindAt(text, i) === Char.digit) i++;
  return i;
}

/** Gives each number the comparator that stands beside it. */
function compare(text: string, numbers: readonly Raw[]): void {
  let floor = 0;
  let last: Raw | undefined;
  for (const n of numbers) {
    if (!n.verdict) {
      const before = distance(text, n) ? null : comparatorBefore(text, n.at, floor);
      const after = comparatorAfter(text, n.end, n.unit !== '') ?? plusAfter(text, n);
      const both = combine(before, after);
      if (after && n.unit === '') unitAfter(text, n, after.span[1]);
      n.comparatorSpans = both.spans;
      if (both.spans.length > 0) n.comparator = n.range && both.comparator === 'approx' ? 'range' : both.comparator;
      else if (n.range) n.comparator = 'range';
      else if (n.vague) n.comparator = 'approx';
      if (n.range && both.spans.length > 0) n.comparator = 'range';
      missingPercent(text, n, last);
      const per = perBefore(text, before ? before.span[0] : n.at, floor);
      if (per) n.per = per;
    }
    last = n;
    floor = n.comparatorSpans.at(-1)?.[1] ?? n.end;
    if (floor < n.end) floor = n.end;
  }
}

/** 低于计划的0.7个百分点: how far below it is, no limit. */
const distance = (text: string, n: Raw): boolean =>
  n.unitKind === 'points' && text[n.at - 1] === '的' && DISTANT.test(text.slice(Math.max(0, n.at - 14), n.at));
const DISTANT = /(?<![不得])(?:低于|高于|优于|快于|慢于|少于|多于|超过|超出)[\u4E00-\u9FFF]{1,11}的$/;

/** 20以上个: the unit may follow the comparator. */
function unitAfter(text: string, n: Raw, at: number): void {
  const unit = unitAt(text, at);
  if (!unit || unit.needs !== undefined || (text[n.end] !== '+' && unit.unit !== '个' && unit.unit !== '家' && unit.unit !== '人' && unit.unit !== '名'))
    return;
  n.unit = unit.unit;
  n.unitKind = unit.kind;
  if (text[n.end] === '+') n.end = unit.end;
}

/** Asks the judges, and makes of a raw number what the other stages read. */
function decided(text: string, all: readonly Raw[], n: Raw, i: number): Found {
  const context = { text, before: all[i - 1], after: all[i + 1] };
  const verdict = judge(n, context);
  const cue = verdict.kind === 'quantity' ? cueOf(n, context) : null;
  return {
    at: n.at,
    end: n.end,
    numberAt: n.numberAt,
    numberEnd: n.numberEnd,
    comparatorSpans: n.comparatorSpans,
    value: n.value,
    min: n.min,
    max: n.max,
    unit: n.unit,
    unitKind: n.unitKind,
    comparator: n.comparator,
    kind: verdict.kind,
    because: verdict.because,
    cue,
    flags: n.flags,
    list: n.list,
    worded: n.worded,
    per: n.per,
  };
}
