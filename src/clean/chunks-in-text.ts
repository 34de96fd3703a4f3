/** Page-chunk numbers on a page whose line breaks were lost: they stand in the middle of lines, and the distances between them tell them. */
import type { Owner } from './owner.ts';
import type { Page } from './page.ts';

/** The shortest and the longest chunk that a site cuts. */
const LEAST = 150;
const MOST = 1600;
/** So many places of the second number are tried as where the first chunk ends. */
const TRIES = 8;
/** How much longer or shorter than the last a chunk may be, as a part of it: blanks that were lost count too. */
const GIVE = 0.12;
/** Chunks that were cut to measure differ by no more: a number of two digits, a blank that went. */
const EXACT = 3;
/** Numbers that stand in mid-word at any distance are believed from this many on. */
const ALL = 4;

/** Finds the numbers behind the first, which stands at `first`, if they are chunk numbers; their places with the first, else none. `opens` says that the text begins there. Linear. */
export function chunksInText(page: Page, owner: Owner, first: number, opens: boolean): number[] {
  const places = seconds(page.text, first);
  if (places.length === 0) return [];
  const end = lastKept(page, owner);
  if (end - first < 2 * LEAST) return [];
  const runs: Run[] = places.map((second) => measured(page.text, first, second)).map((at) => ({ at, measure: at, end }));
  if (opens) {
    const thin = thinned(page.text, first, end);
    for (const second of seconds(thin.text, 0)) {
      const measure = measured(thin.text, 0, second);
      runs.push({ at: measure.map((i) => first + (thin.at[i] ?? 0)), measure, end: thin.text.length });
    }
  }
  const best = runs.filter((r) => ends(r.measure, r.end, 1 + GIVE) && told(page.text, r)).sort((a, b) => spread(a.measure) - spread(b.measure))[0];
  if (best || !opens) return best ? best.at : [];
  const torn = anywhere(page.text, first);
  return ends(torn, end, 1.5) && (torn.length > ALL || even(torn)) && torn.every((at, i) => /[。;]/.test(page.text.slice(at, torn[i + 1] ?? end))) ? torn : [];
}

/** A run of numbers: their places in the text, and where they stand in what was measured, which ends at `end`. */
interface Run {
  readonly at: number[];
  readonly measure: readonly number[];
  readonly end: number;
}

/** Where the second number may stand, those in mid-word before others. */
function seconds(text: string, first: number): number[] {
  const out: number[] = [];
  const most = Math.min(text.length, first + MOST);
  for (let at = text.indexOf('2、', first + LEAST); at >= 0 && at < most && out.length < TRIES; at = text.indexOf('2、', at + 1))
    if (!JOINED.test(text.slice(at - 2, at))) out.push(at);
  return [...out.filter((at) => isTorn(text, at, at + 2)), ...out.filter((at) => !isTorn(text, at, at + 2))];
}

/** Before a number that is the end of another. */
const JOINED = /(?:\d\.|[\u7B2C~-])$/;
/** The same, and a number itself. */
const NUMBER = /(?:\d\.?|[\u7B2C~-])$/;

/** The numbers from the second on, each about as far from the one before as the last two are. */
function measured(text: string, first: number, second: number): number[] {
  const run = [first, second];
  for (let length = second - first, at = second; ; ) {
    const next = nearest(text, `${run.length + 1}、`, at, length, second - first);
    if (next < 0) return run;
    run.push(next);
    length = next - at;
    at = next;
  }
}

/**
 * The place of a marker nearest to `length` behind `at`. Behind a digit, where it may be a number's end, it stands there to the character. -1 where
 * several stand about there, none of them to the character or in mid-word: one of them is an item's.
 */
function nearest(text: string, marker: string, at: number, length: number, usual: number): number {
  const give = Math.ceil(length * GIVE);
  const from = at + length - give;
  const window = text.slice(from, from + 2 * give + marker.length);
  let best: { place: number; sure: boolean; far: number } | undefined;
  let doubt = false;
  for (let i = window.indexOf(marker); i >= 0; i = window.indexOf(marker, i + 1)) {
    const place = from + i;
    const far = Math.min(Math.abs(i - give), Math.abs(place - at - usual));
    const torn = isTorn(text, place, place + marker.length);
    if (!torn && far > EXACT && NUMBER.test(text.slice(place - 2, place))) continue;
    const here = { place, sure: torn || far <= EXACT, far };
    doubt = best !== undefined && !best.sure && !here.sure;
    if (!best || (here.sure && !best.sure) || (here.sure === best.sure && far < best.far)) best = here;
  }
  return best && !doubt ? best.place : -1;
}

/** Do even pieces break sentences? Half of the numbers in mid-word do; cut to measure, one does, or several behind no sentence's end. */
function told(text: string, { at: run, measure }: Run): boolean {
  const torn = run.filter((at, i) => i > 0 && isTorn(text, at, at + `${i + 1}、`.length)).length;
  if (torn * 2 >= run.length - 1) return true;
  if (spread(measure) > EXACT) return false;
  const loose = run.filter((at, i) => i > 0 && !ENDED.test(text.slice(Math.max(0, at - 8), at).trimEnd())).length;
  return torn > 0 || (loose * 2 >= run.length - 1 && (run.length > 3 || loose === 2));
}

const ENDED = /(?:^|[。!?;:])$/;

/** A stretch less its white space, which a site may not have counted, and where each character stood. */
function thinned(text: string, start: number, end: number): { text: string; at: Int32Array } {
  const at = new Int32Array(end - start);
  let n = 0;
  for (let i = start; i < end; i++) if (text.charCodeAt(i) > 32) at[n++] = i - start;
  return { text: text.slice(start, end).replace(/[\0- ]+/g, ''), at };
}

/** Numbers in mid-word, at whatever distance. */
function anywhere(text: string, first: number): number[] {
  const run = [first];
  for (let at = first; ; ) {
    const marker = `${run.length + 1}、`;
    const most = at + MOST;
    let next = text.indexOf(marker, at + LEAST);
    while (next >= 0 && next < most && !isTorn(text, next, next + marker.length)) next = text.indexOf(marker, next + 1);
    if (next < 0 || next >= most) break;
    run.push(next);
    at = next;
  }
  return run;
}

const lengthsOf = (run: readonly number[]): number[] => run.slice(1).map((at, i) => at - (run[i] as number));

const spread = (run: readonly number[]): number => Math.max(...lengthsOf(run)) - Math.min(...lengthsOf(run));

/** Items are of all lengths. */
const even = (run: readonly number[]): boolean => Math.max(...lengthsOf(run)) <= 2 * Math.min(...lengthsOf(run));

/** Does the last piece end the text? It is no longer than the others. */
function ends(run: readonly number[], end: number, times: number): boolean {
  const longest = Math.max(...lengthsOf(run));
  return run.length >= 3 && end - (run[run.length - 1] as number) <= times * longest;
}

/** Behind a letter with no mark between, or in the middle of a number: items follow a full stop, a colon or a comma, and begin with a letter. */
function isTorn(text: string, at: number, end: number): boolean {
  const before = text[at - 1] ?? '';
  if (/\d/.test(before)) return /^(?:0|%|\.\d|\d{1,4}(?:%|[万亿]))/.test(text.slice(end, end + 6));
  const after = text[end] ?? '';
  return before === '、' || (LETTER.test(before) && (LETTER.test(after) || MARK.test(after)));
}

const LETTER = /[\p{L}%]/u;
const MARK = /[,。;:、)]/;

/** Where the text ends that is left. */
function lastKept(page: Page, owner: Owner): number {
  let end = page.text.length;
  while (end > 0 && (!owner.kept(end - 1) || page.text.charCodeAt(end - 1) <= 32)) end--;
  return end;
}
