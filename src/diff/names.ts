/** How alike two indicators' names are, 0 to 1. Names that a contrast tells apart (城镇/农村, a total and its growth) are 0. */
import { charSet, findIn } from '../core/charset.ts';
import data from '../rules/contrasts.json' with { type: 'json' };

interface Word {
  readonly word: string;
  readonly group: number;
}

const BY_FIRST = new Map<number, Word[]>();
/** The first characters of words of contrast: asked of every character, and mostly answered no. */
const FIRST = charSet(data.groups.flatMap((g) => g.words.map((w) => w[0])).join(''));
data.groups.forEach((g, group) => {
  for (const word of g.words) {
    const first = word.charCodeAt(0);
    const list = BY_FIRST.get(first) ?? [];
    list.push({ word, group });
    BY_FIRST.set(first, list);
  }
});
for (const list of BY_FIRST.values()) list.sort((a, b) => b.word.length - a.word.length);
const WHOLE = data.groups.map((g) => g.whole);

/** What of a name is compared: made once a name. */
export interface Name {
  readonly text: string;
  /** Words of contrast that it holds, by group. */
  readonly contrasts: ReadonlyMap<number, ReadonlySet<string>>;
  /** Latin letters and digits in it, which tell PM2.5 from PM10. */
  readonly latin: string;
  /** The town that it begins with, or ''. */
  readonly town: string;
}

const NONE = new Map<number, Set<string>>();

/** Reads a name (folded, see `plain`). */
export function name(text: string): Name {
  let contrasts: Map<number, Set<string>> = NONE;
  const until = new Map<number, number>();
  for (let at = findIn(text, FIRST, 0, text.length); at < text.length; at = findIn(text, FIRST, at + 1, text.length)) {
    for (const { word, group } of BY_FIRST.get(text.charCodeAt(at)) ?? []) {
      // Inside 进出口 there is no 出口: the longest word of a group takes its place.
      if ((until.get(group) ?? 0) > at || !text.startsWith(word, at)) continue;
      until.set(group, at + word.length);
      if (contrasts === NONE) contrasts = new Map();
      const set = contrasts.get(group) ?? new Set<string>();
      contrasts.set(group, set.add(word));
    }
  }
  return { text, contrasts, latin: HAN.test(text) ? '' : (text.match(/[a-z0-9]+/g) ?? []).join(' '), town: town(text) };
}

/** Names of Han characters alone, which is most, hold no letters or digits. */
const HAN = /^[\u4E00-\u9FFF]*$/;

/** Under this two names are not alike at all. */
export const LEAST = 0.45;

/** How alike two names are: 1 the same, 0 told apart. Symmetric. Names are cut at 60 characters, so that the cost is bounded. */
export function alike(a: Name, b: Name): number {
  if (a.text === b.text) return 1;
  if (a.text === '' || b.text === '') return 0;
  if (a.latin !== b.latin && a.latin !== '' && b.latin !== '') return 0;
  if (a.town !== b.town && a.town !== '' && b.town !== '') return 0;
  const kept = contrast(a, b) * contrast(b, a) * (a.latin === b.latin ? 1 : 0.85);
  if (kept === 0) return 0;
  const x = a.text.slice(0, 60);
  const y = b.text.slice(0, 60);
  const bag = (2 * shared(x, y)) / (x.length + y.length);
  // No order makes more of the characters that they share.
  if (bag < LEAST) return bag * kept;
  const common = subsequence(x, y);
  const ordered = (2 * common) / (x.length + y.length);
  // Words in another order (档案规范化建档率, 规范化档案建档率) are the same words; less sure than the same order.
  let score = Math.max(ordered, bag * 0.92);
  // Both have words that the other lacks: something stands for something else (小麦 for 玉米), rather than a word more or less.
  const lost = x.length - common;
  const gained = y.length - common;
  if (bag < 0.9 && lost >= 2 && gained >= 2) score *= replaced(x, y) ? 0.6 : common >= 5 ? 0.9 : 0.82;
  // One holds the other and not much more: a word was added, at the front or within.
  else if ((lost === 0 || gained === 0) && common >= 3 && 2 * common >= Math.max(x.length, y.length)) score = Math.max(score, 0.55 + 0.45 * score);
  return Math.min(0.97, score) * kept;
}

/** Do two names differ in all that stands before what they share at the end, as 城关小学食堂 and 东河中学食堂 do? */
function replaced(a: string, b: string): boolean {
  let same = 0;
  while (same < a.length && same < b.length && a[a.length - 1 - same] === b[b.length - 1 - same]) same++;
  const [x, y] = [a.slice(0, a.length - same), b.slice(0, b.length - same)];
  return x.length >= 2 && y.length >= 2 && ![...x].some((c) => y.includes(c));
}

/** The town that a name begins with: 东河镇, 西河乡. 城镇 is none. */
const town = (text: string): string => /^(?!城镇)[\u4E00-\u9FFF]{1,3}?(?:镇|乡(?!村)|街道)/.exec(text)?.[0] ?? '';

/** Do the names hold words that exclude one another (城镇 and 农村), or different letters and digits? */
export function apart(a: Name, b: Name): boolean {
  if (a.latin !== b.latin && a.latin !== '' && b.latin !== '') return true;
  for (const [group, mine] of a.contrasts) {
    const theirs = b.contrasts.get(group);
    if (theirs && ![...mine].some((w) => theirs.has(w))) return true;
  }
  return false;
}

/** 0 when contrasts tell `a` from `b`, less than 1 when one says more than the other. */
function contrast(a: Name, b: Name): number {
  let kept = 1;
  for (const [group, mine] of a.contrasts) {
    const theirs = b.contrasts.get(group);
    if (!theirs) {
      if (WHOLE[group]) return 0;
      kept *= 0.94;
      continue;
    }
    let both = 0;
    for (const w of mine) if (theirs.has(w)) both++;
    if (both === 0) return 0;
    if (both < mine.size) kept *= 0.85;
  }
  return kept;
}

const ROW = new Uint8Array(64);

/** Length of the longest common subsequence of two short texts. */
function subsequence(a: string, b: string): number {
  const n = Math.min(b.length, 60);
  ROW.fill(0);
  for (let i = 0; i < a.length; i++) {
    const c = a.charCodeAt(i);
    let diagonal = 0;
    for (let j = 1; j <= n; j++) {
      const above = ROW[j] as number;
      if (b.charCodeAt(j - 1) === c) ROW[j] = diagonal + 1;
      else if ((ROW[j - 1] as number) > above) ROW[j] = ROW[j - 1] as number;
      diagonal = above;
    }
  }
  return ROW[n] as number;
}

/** How often each UTF-16 unit stands in a text that is being compared; all 0 in between. */
const OFTEN = new Uint8Array(0x10000);

/** How many characters two texts of at most 60 share, whatever their order. */
function shared(a: string, b: string): number {
  for (let i = 0; i < a.length; i++) OFTEN[a.charCodeAt(i)] = (OFTEN[a.charCodeAt(i)] as number) + 1;
  let n = 0;
  for (let i = 0; i < b.length; i++) {
    const left = OFTEN[b.charCodeAt(i)] as number;
    if (left === 0) continue;
    OFTEN[b.charCodeAt(i)] = left - 1;
    n++;
  }
  for (let i = 0; i < a.length; i++) OFTEN[a.charCodeAt(i)] = 0;
  return n;
}

/** How alike two longer texts are by their pairs of characters (Dice), 0 to 1; both empty is 1. */
export function pairsAlike(a: readonly number[], b: readonly number[]): number {
  if (a.length === 0 && b.length === 0) return 1;
  let both = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const x = a[i] as number;
    const y = b[j] as number;
    if (x === y) both++;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return (2 * both) / (a.length + b.length);
}

/** The pairs of neighbouring characters of a text, each once, in the order of their numbers; of at most 80 characters. Few enough to be put in place one by one. */
export function pairs(text: string): number[] {
  const out: number[] = [];
  const end = Math.min(text.length - 1, 80);
  for (let i = 0; i < end; i++) {
    const pair = (text.charCodeAt(i) << 16) | text.charCodeAt(i + 1);
    let at = out.length;
    while (at > 0 && (out[at - 1] as number) > pair) at--;
    if (at > 0 && out[at - 1] === pair) continue;
    out.push(pair);
    for (let k = out.length - 1; k > at; k--) out[k] = out[k - 1] as number;
    out[at] = pair;
  }
  return out;
}
