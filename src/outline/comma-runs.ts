/** Items of a text without line breaks whose numbers have commas behind them: 1,出生率控制在…; 2,合格率达…; 3,…. */
import { chineseInteger } from '../core/numerals.ts';
import type { Para } from './paras.ts';

/** Only a paragraph of this length can have swallowed a list's line breaks. */
const LONG = 120;
/** So far apart two items of one list stand at most. */
const FAR = 2000;
const ITEM = /(?<=^|[;:.\u3002!?)]\s{0,3}|\s{2}|[\u4E00-\u9FFF]\s)(\d{1,2}|[一二三四五六七八九十]{1,2}),(?=\s?[\u4E00-\u9FFF\u201C])/g;

/** Offsets of such items, where three or more of them count up from 1 (two for 一, 二,): each is as good as a line's start. Linear. */
export function commaRuns(f: string, paras: readonly Para[]): number[] {
  const out: number[] = [];
  for (const p of paras) {
    if (p.table || p.end - p.start < LONG) continue;
    const text = f.slice(p.start, p.end);
    const arabic: number[][] = [];
    const chinese: number[][] = [];
    for (const m of text.matchAll(ITEM)) {
      const word = m[1] ?? '';
      const digits = /^\d/.test(word);
      put(digits ? arabic : chinese, m.index, digits ? Number(word) : (chineseInteger(word) ?? 0));
    }
    for (const run of arabic) if (run.length >= 3) out.push(...run.map((at) => p.start + at));
    for (const run of chinese) if (run.length >= 2) out.push(...run.map((at) => p.start + at));
  }
  return out;
}

/** Puts an item into the run that it continues; 1 begins a new one. */
function put(runs: number[][], at: number, ordinal: number): void {
  const run = runs.at(-1);
  if (ordinal === 1) runs.push([at]);
  else if (run && ordinal === run.length + 1 && at - (run.at(-1) ?? 0) <= FAR) run.push(at);
}
