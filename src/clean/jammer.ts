/** Runs of single letters, digits and signs with blanks between, which forums sow at the ends of lines against copying: 4 x! n* z' u N3 \. */
import type { Cut } from './chrome.ts';
import { type Page, SIGN } from './page.ts';

/** Signs that hardly stand in a plan; three kinds of them are asked for before the text is searched. The first three are those of SIGN.sown. */
const RARE = ['\\', '^', '`', '{', '}', '|', '$', '@', '#', '~', '&', '*'];
const RUN = /[\x20-\x7E]{12,300}/g;
/** How many such signs a run has that tells by itself, and how many such runs tell that the others are noise as well. */
const SIGNS = 3;
const RUNS = 3;

/** Finds the runs of a page that has three or more of them. Linear. */
export function jammers(page: Page): Cut[] {
  const { text } = page;
  // The first three tell nearly every page apart.
  if (!(page.signs & SIGN.sown) || RARE.filter((c) => text.includes(c)).length < 3) return [];
  const out: Cut[] = [];
  let sure = 0;
  for (const m of text.matchAll(RUN)) {
    const [from, to] = within(text, m.index, m.index + m[0].length);
    const signs = to - from >= 10 ? jammed(text.slice(from, to)) : 0;
    if (signs >= SIGNS) sure++;
    if (signs > 0) out.push({ start: from, end: to, rule: 'noise/anti-copy' });
  }
  return sure >= RUNS ? [...out, ...names(text, out)] : [];
}

/** The forum's name, which it sows with the runs: the same word right behind two of them. */
function names(text: string, runs: readonly Cut[]): Cut[] {
  const found = new Map<string, Cut[]>();
  for (const { end, rule } of runs) {
    const word = /^[\u4E00-\u9FFF]{2,10}(?=\s|$)/.exec(text.slice(end, end + 12))?.[0];
    if (word !== undefined) found.set(word, [...(found.get(word) ?? []), { start: end, end: end + word.length, rule }]);
  }
  return [...found.values()].filter((cuts) => cuts.length > 1).flat();
}

/** The run less what belongs to the words beside it: a stop or a number before, an opening bracket behind. */
function within(text: string, start: number, end: number): [number, number] {
  let from = start;
  let to = end;
  if (text.charCodeAt(from - 1) >= 0x3400) while (from < to && ',;:!?)%'.includes(text[from] ?? '')) from++;
  if (text.charCodeAt(from - 1) >= 0x3400 && text.charCodeAt(from - 1) <= 0x9fff) while (from < to && text[from] !== ' ') from++;
  if (text.charCodeAt(to) >= 0x3400) while (to > from && '( ['.includes(text[to - 1] ?? '')) to--;
  while (from < to && text[from] === ' ') from++;
  while (to > from && text[to - 1] === ' ') to--;
  return [from, to];
}

/** The forum's name in Latin letters at a run's end. */
const NAME = /(?: ?[A-Za-z]{3,16},?){1,5}$/;

/** How many signs a run has that is mostly pieces of one or two characters, with letters among them and no word; 0 for any other. */
function jammed(whole: string): number {
  const run = whole.replace(NAME, '');
  const pieces = run.split(' ').filter((p) => p !== '');
  const long = pieces.filter((p) => p.length > 3).length;
  const signs = run.replace(/[A-Za-z0-9.,:;()%/ -]/g, '').length;
  return pieces.length >= 5 && long * 4 <= pieces.length && /[a-z]/.test(run) && !/[A-Za-z]{3}/.test(run) ? signs : 0;
}
