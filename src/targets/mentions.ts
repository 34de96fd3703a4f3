import { fold } from '../core/fold.ts';
import type { Mention, MentionClass, Quantity } from '../core/model.ts';
import { span } from '../core/span.ts';
import { roleInText } from './facts/alone.ts';
import type { Found } from './quantity/found.ts';
import { findNumbers } from './quantity/lexer.ts';
import { readWhole } from './quantity/whole.ts';

/** Says whether a quantity is promised or told; null leaves it a target. The text is the folded one. */
export type RoleJudge = (found: Found, text: string) => { readonly class: MentionClass; readonly because: string } | null;

/** Every numeric mention of a text with its class and why; offsets are the text's own UTF-16 units. Without a judge of roles its own sentence decides. */
export function readMentions(text: string, role: RoleJudge = roleInText): Mention[] {
  const folded = fold(text);
  return findNumbers(folded).map((found) => ({
    span: span(found.at, found.end),
    text: text.slice(found.at, found.end),
    ...classify(found, folded, role),
    value: found.value,
    min: found.min,
    max: found.max,
    unit: found.unit,
    comparator: found.comparator,
    flags: found.flags,
  }));
}

function classify(found: Found, folded: string, role: RoleJudge): { class: MentionClass; because: string } {
  if (found.kind !== 'quantity') return { class: found.kind, because: found.because };
  return role(found, folded) ?? found.cue ?? { class: 'target', because: found.because };
}

/** Reads a bare quantity, such as 三分之一 or 12万元. Returns null for a text that is none. */
export function parseQuantity(text: string): Quantity | null {
  return readWhole(fold(text));
}
