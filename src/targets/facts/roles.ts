/** Is a number promised or told? An ordered, visible list of judges; the first that knows decides, and says why. */
import type { Kind, MentionClass } from '../../core/model.ts';
import cuesData from '../../rules/cues.json' with { type: 'json' };
import type { Found } from '../quantity/lexer.ts';
import { type Hit, Words } from './words.ts';

type Says = 'told' | 'hope' | 'forward' | 'keep';
interface CueRow {
  readonly id: string;
  readonly says: Says;
  /** Does it reach beyond its clause, to the rest of the sentence? */
  readonly carries: boolean;
}

const CUES = new Words<CueRow>(cuesData.flatMap((r) => r.words.map((w) => [w, { id: r.id, says: r.says as Says, carries: r.carries }] as const)));

/** A word of promise or report, in a sentence. */
export type CueHit = Hit<CueRow>;

/** What decides a number's role. */
export interface Verdict {
  readonly class: MentionClass;
  readonly because: string;
  /** high: words in its own clause; medium: its section or sentence; low: nothing but the plan's kind. */
  readonly grade: 'high' | 'medium' | 'low';
}

/** What the judges know of a number. */
export interface RoleContext {
  readonly text: string;
  readonly found: Found;
  /** The sentence and the clause, as ranges of the text. */
  readonly sentence: readonly [number, number];
  readonly clause: readonly [number, number];
  /** All cues of the sentence, in order. */
  readonly cues: readonly CueHit[];
  /** The kind of the text around: of the section, else of the plan. */
  readonly kind: Kind;
  readonly sectionKind: boolean;
}

/** The words of promise and report in a stretch; 要 in 重要 and 已 in 已婚 are none. */
export function findCues(text: string, at: number, end: number): CueHit[] {
  const hits = CUES.all(text, at, end).filter((h) => h.of.says !== 'keep');
  // 完成了, 达到了: a finished act, told by its particle.
  for (let i = text.indexOf('了', at + 1); i > 0 && i < end; i = text.indexOf('了', i + 1)) {
    if (/[\u4E00-\u9FFF]/.test(text[i - 1] ?? '') && !/[为除罢]/.test(text[i - 1] ?? '') && !/解/.test(text[i + 1] ?? ''))
      hits.push({ at: i - 1, end: i + 1, word: text.slice(i - 1, i + 1), of: { id: 'told/aspect', says: 'told', carries: false } });
  }
  return hits.sort((a, b) => a.at - b.at);
}

const quote = (c: CueHit): string => (c.word === '' ? c.of.id : c.word);

/** The nearest cue that governs the number: in its clause first, then one before it in the sentence that carries on. */
function governing(x: RoleContext, says: (c: CueHit) => boolean): { cue: CueHit; near: boolean } | null {
  const mine = x.cues.filter(says);
  const before = mine.filter((c) => c.at >= x.clause[0] && c.at < x.found.at).at(-1);
  if (before) return { cue: before, near: true };
  const after = mine.find((c) => c.at >= x.found.end && c.end <= x.clause[1]);
  const carried = mine.filter((c) => c.at < x.clause[0] && c.of.carries).at(-1);
  if (after && (after.of.says === 'told' || !carried)) return { cue: after, near: true };
  return carried ? { cue: carried, near: false } : null;
}

type Judge = (x: RoleContext) => Verdict | null;

const lexical: Judge = ({ found }) => {
  if (found.kind !== 'quantity') return { class: found.kind, because: found.because, grade: 'high' };
  if (found.cue) return { class: found.cue.class, because: found.cue.because, grade: 'high' };
  return null;
};

/** A report tells: only words that look ahead (明年, 下一步) make a promise of its numbers. */
const reported: Judge = (x) => {
  if (x.kind !== 'summary') return null;
  const g = governing(x, () => true);
  if (g && g.cue.of.says === 'forward') return { class: 'target', because: `${quote(g.cue)} looks ahead in a report`, grade: g.near ? 'high' : 'medium' };
  if (g?.near && g.cue.of.says === 'told') return { class: 'result', because: `${quote(g.cue)} tells what was done, in a report`, grade: 'high' };
  return { class: 'result', because: x.sectionKind ? 'in a section that reports' : 'in a report', grade: 'medium' };
};

/** 已, 目前, 一年来: what stands already, also in a plan. */
const told: Judge = (x) => {
  const g = governing(x, () => true);
  if (!g || g.cue.of.says !== 'told') return null;
  return { class: 'result', because: `${quote(g.cue)} tells what was done`, grade: g.near ? 'high' : 'medium' };
};

/** 力争, 确保, 计划, 不低于: the plan commits to it. */
const promised: Judge = (x) => {
  const g = governing(x, (c) => c.of.says !== 'told');
  if (!g) return null;
  return { class: 'target', because: `${quote(g.cue)} commits to it`, grade: g.near ? 'high' : 'medium' };
};

const bySection: Judge = (x) => (x.sectionKind && x.kind === 'plan' ? { class: 'target', because: 'in a section that plans', grade: 'medium' } : null);

const byPlan: Judge = (x) =>
  x.kind === 'plan' ? { class: 'target', because: 'in a plan', grade: 'medium' } : { class: 'target', because: 'nothing tells it as done', grade: 'low' };

/** In the order in which they are asked. */
export const JUDGES: readonly (readonly [name: string, judge: Judge])[] = [
  ['lexical', lexical],
  ['reported', reported],
  ['told', told],
  ['promised', promised],
  ['section', bySection],
  ['plan', byPlan],
];

/** Asks the judges in order. */
export function judgeRole(x: RoleContext): Verdict {
  for (const [, judge] of JUDGES) {
    const verdict = judge(x);
    if (verdict) return verdict;
  }
  return { class: 'scope', because: 'no judge knows it', grade: 'low' };
}
