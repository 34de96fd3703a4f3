/** Is a number promised or told, by its sentence alone: for a text that comes without a document around it. */
import type { MentionClass } from '../../core/model.ts';
import type { Found, Range } from '../quantity/found.ts';
import { findCues, leanOf } from './cues.ts';
import { judgeRole } from './roles.ts';
import { clauseEnd, clauseStart, sentenceAround } from './sentences.ts';

interface Read {
  readonly text: string;
  readonly sentence: Range;
  readonly cues: ReturnType<typeof findCues>;
  readonly lean: number;
}
/** The sentence that was read last: its other numbers need not read it again. */
let last: Read | null = null;

function sentenceOf(found: Found, text: string): Read {
  if (last && last.text === text && last.sentence[0] <= found.at && found.end <= last.sentence[1]) return last;
  const sentence = sentenceAround(text, found.at, found.end, 0, text.length);
  last = { text, sentence, cues: findCues(text, sentence[0], sentence[1], found.cue?.class === 'base' ? [found] : []), lean: leanOf(text, ...sentence) };
  return last;
}

/** The class of a number in a folded text, and why. Nothing is known here of plans, sections and years, so what nothing tells as done is a target. */
export function roleInText(found: Found, text: string): { class: MentionClass; because: string } {
  const { sentence, cues, lean } = sentenceOf(found, text);
  const clause: Range = [clauseStart(text, found.at, sentence[0]), clauseEnd(text, found.end, sentence[1])];
  const about = { kind: 'mixed', sectionKind: false, year: null, planYear: null, lean } as const;
  const { class: kind, because } = judgeRole({ text, found, sentence, clause, cues, ...about });
  return { class: kind, because };
}
