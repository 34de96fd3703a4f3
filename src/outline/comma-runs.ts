/** Items of a text without line breaks whose numbers have commas behind them: 1,出生率控制在…; 2,合格率达…; 3,…. */
import { chineseInteger } from '../core/numerals.ts';
import type { Para } from './paras.ts';
import { CLASS, classes } from './styles.ts';

/** Only a paragraph of this length can have swallowed a list's line breaks. */
const LONG = 120;
/** So far apart two items of one list stand at most. */
const FAR = 2000;

/** Offsets of such items, where three or more of them count up from 1 (two for 一, 二,): each is as good as a line's start. Linear. */
export function commaRuns(f: string, paras: readonly Para[]): number[] {
  const out: number[] = [];
  let comma = 0;
  for (const p of paras) {
    // One look ahead for all paragraphs: a text without commas is read once.
    if (comma >= 0 && comma < p.start) comma = f.indexOf(',', p.start);
    if (comma < 0) break;
    if (p.table || p.end - p.start < LONG) continue;
    const arabic: number[][] = [];
    const chinese: number[][] = [];
    for (; comma >= 0 && comma < p.end; comma = f.indexOf(',', comma + 1)) {
      const kind = classes[f.charCodeAt(comma - 1)];
      if (kind !== CLASS.digit && kind !== CLASS.cn) continue;
      const at = classes[f.charCodeAt(comma - 2)] === kind ? comma - 2 : comma - 1;
      if (at < p.start || !opens(f, p.start, at) || !/^ ?[\u4E00-\u9FFF\u201C]/.test(f.slice(comma + 1, comma + 3))) continue;
      const word = f.slice(at, comma);
      put(kind === CLASS.digit ? arabic : chinese, at, kind === CLASS.digit ? Number(word) : (chineseInteger(word) ?? 0));
    }
    for (const run of arabic) if (run.length >= 3) out.push(...run);
    for (const run of chinese) if (run.length >= 2) out.push(...run);
  }
  return out;
}

/** May an item begin here: at the paragraph's start, behind a sentence's end, or behind a blank? */
function opens(f: string, start: number, at: number): boolean {
  const c = f[at - 1] ?? '';
  return at === start || c === ' ' || ';:.\u3002!?)'.includes(c);
}

/** Puts an item into the run that it continues; 1 begins a new one. */
function put(runs: number[][], at: number, ordinal: number): void {
  const run = runs.at(-1);
  if (ordinal === 1) runs.push([at]);
  else if (run && ordinal === run.length + 1 && at - (run.at(-1) ?? 0) <= FAR) run.push(at);
}
