import type { Mention, Quantity } from '../core/model.ts';

/** Every numeric mention of a text with its class and why; offsets are the text's own UTF-16 units. */
export function readMentions(_text: string): Mention[] {
  return [];
}

/** Reads a bare quantity, such as 三分之一 or 12万元. Returns null for a text that is none. */
export function parseQuantity(_text: string): Quantity | null {
  return null;
}
