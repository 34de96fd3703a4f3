/** Items of a text whose line breaks and stops were lost: …办好三件事1、检修农机,…覆盖各村2、培训机手…,3、推广新机…. */
import type { Mark } from './marks.ts';
import { marksAt } from './marks.ts';
import type { Para } from './paras.ts';
import type { Step } from './steps.ts';
import { CLASS, classes, STYLES } from './styles.ts';

const ARABIC = STYLES.findIndex((s) => s.id === 'arabic');
/** So far apart two items of one list stand, at least and at most. */
const NEAR = 8;
const FAR = 1500;
/** How many make a run, and how many of them have nothing before them: fewer may be anything. */
const LEAST = 3;
const GLUED = 2;
/** What such an item is worth: as much as one behind a full stop. */
const WORTH = 0.8;

/**
 * The steps, those of a run that counts up from 1 in mid-paragraph as good as behind full stops; an item behind a comma, which is no step by itself, is put in
 * where its number is due. Linear: a first item right behind another is not tried, and an item is looked for within reach of the one before.
 */
export function gluedRuns(f: string, paras: readonly Para[], steps: readonly Step[]): readonly Step[] {
  const lifted = new Map<Step, Step>();
  const added: Step[] = [];
  let last = -FAR;
  steps.forEach((head, i) => {
    if (head.context === 'start' || ordinalOf(head) !== 1) return;
    const near = head.at - last < NEAR * 4;
    last = head.at;
    const run = near ? [] : runFrom(f, paras, steps, i);
    const glued = run.filter((s) => s.context === 'glued');
    if (run.length < LEAST || glued.length < GLUED) return;
    for (const s of glued) {
      const step: Step = { ...s, context: 'stop', readings: s.readings.filter((r) => r.style === ARABIC).map((r) => ({ ...r, worth: WORTH })) };
      if (s.readings[0]?.worth === 0) added.push(step);
      else lifted.set(s, step);
    }
  });
  return lifted.size + added.length === 0 ? steps : [...steps.map((s) => lifted.get(s) ?? s), ...added].sort((a, b) => a.at - b.at);
}

/** The number that a step states in Arabic digits with their mark behind; 0 if none. */
const ordinalOf = (step: Step): number => step.readings.find(plain)?.ordinal ?? 0;
const plain = (m: Mark): boolean => m.style === ARABIC && m.sure === 2 && m.prefix === 0;

/** The items that count on from a first one, each within reach of the one before. One behind a comma is made here, worth nothing yet. */
function runFrom(f: string, paras: readonly Para[], steps: readonly Step[], head: number): Step[] {
  const run = [steps[head] as Step];
  for (let i = head + 1, n = 2; ; n++) {
    const before = run.at(-1) as Step;
    const most = before.at + FAR;
    while (i < steps.length && (steps[i]?.at ?? 0) < before.at + NEAR) i++;
    let k = i;
    while (k < steps.length && (steps[k]?.at ?? 0) <= most && ordinalOf(steps[k] as Step) !== n) k++;
    const next = steps[k];
    const at = next && next.at <= most ? next.at : most;
    const behind = behindComma(f, n, before.at + NEAR, at);
    const step = behind < at ? stepAt(f, paras, before.para, behind) : at < most ? (next ?? null) : null;
    if (!step || step.context === 'start') return run;
    run.push(step);
  }
}

/** Where `,2、` or `,2.` stands next in `[from, to)`: the digit's offset, Infinity if nowhere. */
function behindComma(f: string, n: number, from: number, to: number): number {
  const text = f.slice(from, to);
  const said = `,${n}`;
  let at = text.indexOf(said);
  while (at >= 0 && !('、.'.includes(text[at + said.length] ?? ' ') && classes[text.charCodeAt(at - 1)] !== CLASS.digit)) at = text.indexOf(said, at + 1);
  return at < 0 ? Number.POSITIVE_INFINITY : from + at + 1;
}

function stepAt(f: string, paras: readonly Para[], first: number, at: number): Step | null {
  let para = first;
  while ((paras[para]?.end ?? Number.POSITIVE_INFINITY) <= at) para++;
  const p = paras[para];
  const readings = p && !p.table ? marksAt(f, at, p.end).filter(plain) : [];
  return readings.length > 0 ? { at, para, context: 'glued', readings: readings.map((m) => ({ ...m, worth: 0 })) } : null;
}
