/** Items whose brackets a reader lost, in a text without line breaks: 二、主要做法 一完善机制,落实责任。…。 二加强巡查,消除隐患。…. */
import { charSet, isIn } from '../core/charset.ts';
import type { Para } from './paras.ts';
import type { Step } from './steps.ts';
import { STYLES } from './styles.ts';

const PAREN = STYLES.findIndex((s) => s.id === 'cn-paren');
const NUMERALS = '一二三四五六七八九十';
/** A shorter paragraph has kept its line breaks; so far apart two items stand at most, and at least. */
const FLAT = 300;
const FAR = 4000;
const NEAR = 8;
/** A numeral behind a full stop or a blank, and a title up to the next full stop. */
const ITEM = /(?<=\u3002 ?|[^\u3001,\u3002] )[一二三四五六七八九十](?=[\u4E00-\u9FFF]{4,20}(?:,[\u4E00-\u9FFF]{4,16})?\u3002)/g;
/** What makes a count, a class or a word of the numeral before it. */
const WORDS = charSet(
  '是要个次定般些种类年月日期起致切样直方旦半律向级季周天位名项条套批部所家户人届层把手心体带路线流道面来再而则为百千万十亿分成倍元角点一二三四五六七八九两',
);

/** The steps with those of such runs put in: two items or more, counted from 一. A text that has its brackets has none. Linear. */
export function bareRuns(f: string, paras: readonly Para[], steps: readonly Step[]): readonly Step[] {
  const flat = paras.some((p) => p.end - p.start >= FLAT) && !f.includes('(一)');
  const added = !flat ? [] : paras.flatMap((p, para) => (p.table || p.end - p.start < FLAT ? [] : runsIn(f, p, para)));
  if (added.length === 0) return steps;
  const taken = new Set(steps.map((s) => s.at));
  return [...steps, ...added.filter((s) => !taken.has(s.at))].sort((a, b) => a.at - b.at);
}

function runsIn(f: string, p: Para, para: number): Step[] {
  const runs: number[][] = [];
  for (const m of f.slice(p.start, p.end).matchAll(ITEM)) {
    const at = p.start + m.index;
    const run = runs.at(-1);
    const last = run?.at(-1) ?? 0;
    if (isIn(WORDS, f, at + 1)) continue;
    if (m[0] === '一') runs.push([at]);
    else if (run && m[0] === NUMERALS[run.length] && at - last >= NEAR && at - last <= FAR) run.push(at);
  }
  return runs.flatMap((run) => (run.length < 2 ? [] : run.map((at, i) => stepAt(at, para, i + 1))));
}

const stepAt = (at: number, para: number, ordinal: number): Step => ({
  at,
  para,
  context: 'stop',
  readings: [{ end: at + 1, style: PAREN, ordinal, prefix: 0, sure: 1, worth: 1 }],
});
