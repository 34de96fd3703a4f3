/** Short ways to write what a reader has to say. A loss makes the document `partial`; a note is a warning only. */
import type { Message, Problem } from '../core/problem.ts';
import type { Unread } from './limits.ts';

/** A message in both languages. */
export const say = (en: string, zh: string): Message => ({ en, zh });

/** No text: the status, why, and one next step. */
export function unread(status: Unread['status'], code: string, message: Message, next: Message): Unread {
  return { status, problems: [{ code, status, message, next }] };
}

/** Text was lost or is doubtful: the document is read, as `partial`. */
export const loss = (code: string, message: Message, next: Message): Problem => ({ code, status: 'partial', message, next });

/** Worth knowing, nothing lost. */
export const note = (code: string, message: Message, next?: Message): Problem => (next ? { code, message, next } : { code, message });

/** Tells a result that holds no text. */
export const isUnread = <T extends object>(x: T | Unread): x is Unread => 'status' in x;
