import type { Tokens } from '../tokens/tokens.ts';
import { CLOSERS, MID_OPENERS, OPENERS, SOFT_OPENERS } from './words.ts';

/**
 * Where a title ends that runs into its body with no mark between: 加强理论学习,全方面落实十七大精神|我们要将…
 * Judged by the words that open sentences, those that close titles, balanced clauses, and where words end. Null when no place is good enough.
 * `usual` holds the lengths of siblings' titles. `eager` for a text whose line breaks were lost, where a title must end somewhere.
 */
export function gluedTitleEnd(f: string, from: number, to: number, tokens: Tokens, eager: boolean, usual: readonly number[] = []): number | null {
  const end = Math.min(to, from + 80);
  if (end - from < 8) return null;
  return byOpener(f, from, end, eager) ?? (eager ? byWords(f, from, end, tokens, usual) : null);
}

/** By a word that opens a sentence and hardly stands inside a title. */
function byOpener(f: string, from: number, end: number, eager: boolean): number | null {
  let comma = from - 1;
  let best = -1;
  let bestScore = eager ? 1.9 : 2.6;
  for (let i = from; i < end; i++) {
    if (f[i] === ',') comma = i;
    if (f[i] === ',' || i - from < 4 || i - from > 50 || i - comma < 5 || end - i < 3) continue;
    const opener = OPENERS.at(f, i) ? 2.5 : MID_OPENERS.at(f, i) || yearAt(f, i) ? 1.6 : 0;
    if (opener === 0) continue;
    const score = opener + closes(f.slice(from, i)) * (opener < 2 && !eager ? 2 : 1) - Math.max(0, i - from - 30) * 0.1;
    if (score > bestScore) {
      bestScore = score;
      best = i;
    }
  }
  return best < 0 ? null : best;
}

const yearAt = (f: string, i: number): boolean => f[i] === '2' && f[i + 1] === '0' && /^20\d\d\s?年/.test(f.slice(i, i + 6));

const closes = (title: string): number => (CLOSERS.ends(title) ? 0.6 : 0);

/** With no opener to go by: the word boundary that looks best from both sides. */
function byWords(f: string, from: number, end: number, tokens: Tokens, usual: readonly number[]): number | null {
  const text = f.slice(from, end);
  const words = tokens.tag(text);
  let at = 0;
  let best = -1;
  let bestScore = usual.length > 0 ? 0.2 : 1.2;
  let comma = -1;
  for (let k = 0; k < words.length - 1 && at < 40; k++) {
    const w = words[k];
    const n = words[k + 1];
    if (!w || !n) break;
    at += w.word.length;
    if (w.word === ',') {
      // A title has two clauses at most; what follows a second comma is text.
      if (comma >= 0) break;
      comma = at - 1;
      continue;
    }
    if (at - comma - 1 < 4 || at < 4 || at > 40 || !/^[nvalizj]/.test(w.tag)) continue;
    if (n.word === ',' || n.word === '、' || /^[xuc]/.test(n.tag) || n.tag === 'f') continue;
    let score = closes(text.slice(0, at)) * 2 - distance(at, usual);
    if (SOFT_OPENERS.at(f, from + at)) score += 0.6;
    if (/^[ptrd]$/.test(n.tag)) score += 0.5;
    if (subject(text, at)) score += 1;
    if (comma >= 4) score += balance(comma, at - comma - 1);
    if (score > bestScore) {
      bestScore = score;
      best = at;
    }
  }
  return best < 0 ? null : from + best;
}

/** How far a title's length is from what its siblings have, or from what titles have. */
const distance = (at: number, usual: readonly number[]): number =>
  usual.length === 0 ? Math.abs(at - 16) * 0.03 : usual.reduce((least, n) => Math.min(least, Math.abs(at - n)), 20) * 0.1;

/** A couplet's halves are of one length: 加强队伍建设,提高服务意识. */
const balance = (first: number, second: number): number => (first === second ? 1.2 : Math.abs(first - second) === 1 ? 0.3 : 0);

/** Does a short subject with its verb begin here: 农村卫生工作是…, 后勤人员要…? */
function subject(text: string, at: number): boolean {
  for (let i = at + 2; i < at + 11 && i < text.length; i++) {
    if (text[i] === ',') return false;
    if ('是要将应'.includes(text[i] ?? ' ') || text.startsWith('必须', i)) return true;
  }
  return false;
}
