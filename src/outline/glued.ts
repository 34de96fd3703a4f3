import type { Tokens } from '../tokens/tokens.ts';
import { CLOSERS, OPENERS, SOFT_OPENERS } from './words.ts';

/**
 * Where a title ends that runs into its body with no mark between: 加强理论学习,全方面落实十七大精神|我们要将…
 * Judged by the words that open sentences, those that close titles, and where words end. Null when no place is good enough.
 */
export function gluedTitleEnd(f: string, from: number, to: number, tokens: Tokens, eager: boolean): number | null {
  const end = Math.min(to, from + 80);
  if (end - from < 8) return null;
  let comma = from - 1;
  let best = -1;
  let bestScore = eager ? 1.9 : 2.6;
  for (let i = from; i < end; i++) {
    const c = f[i];
    if (c === ',') {
      comma = i;
      continue;
    }
    if (i - from < 4 || i - from > 50 || i - comma < 5 || end - i < 3) continue;
    const opener = OPENERS.at(f, i);
    if (!opener) continue;
    const score = 2 + (opener.length > 1 ? 0.5 : 0) + closes(f.slice(from, i)) - Math.max(0, i - from - 30) * 0.1;
    if (score > bestScore) {
      bestScore = score;
      best = i;
    }
  }
  if (best >= 0) return best;
  if (!eager) return null;
  return byWords(f, from, end, tokens);
}

const closes = (title: string): number => (CLOSERS.ends(title) ? 0.6 : 0);

/** With no opener to go by: the word boundary after a title's usual last word, before something that begins a sentence's subject. */
function byWords(f: string, from: number, end: number, tokens: Tokens): number | null {
  const text = f.slice(from, end);
  const words = tokens.tag(text);
  let at = 0;
  let best = -1;
  let bestScore = 1.2;
  let comma = 0;
  for (let k = 0; k < words.length - 1; k++) {
    const w = words[k];
    const n = words[k + 1];
    if (!w || !n) break;
    at += w.word.length;
    if (w.word === ',') {
      if (at > 36) break;
      comma = at;
    }
    if (at - comma < 4 || at < 6 || at > 40) continue;
    const title = text.slice(0, at);
    if (!w.tag.startsWith('n') && !w.tag.startsWith('v')) continue;
    if (n.tag === 'x' || n.word === ',' || n.tag.startsWith('u') || n.tag === 'c') continue;
    let score = closes(title) * 2;
    if (SOFT_OPENERS.at(f, from + at)) score += 0.6;
    if (n.tag === 'p' || n.tag === 't' || n.tag === 'r' || n.tag === 'd') score += 0.5;
    if (subject(text, at)) score += 1;
    score -= Math.abs(at - 18) * 0.03;
    if (score > bestScore) {
      bestScore = score;
      best = at;
    }
  }
  return best < 0 ? null : from + best;
}

/** Does a short subject with its 是 begin here: 农村卫生工作是…? */
function subject(text: string, at: number): boolean {
  const i = text.indexOf('是', at);
  if (i < 0 || i - at > 10 || i - at < 2) return false;
  return !text.slice(at, i).includes(',');
}
