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
 * where its number is due. Linear: a first item right behind another is not tried, and each number is looked for once over the text.
 */
export function gluedRuns(f: string, paras: readonly Para[], steps: readonly Step[]): readonly Step[] {
  const lifted = new Map<Step, Step>();
  const added: Step[] = [];
  const commas = new Map<number, number>();
  let last = -FAR;
  steps.forEach((head, i) => {
    if (head.context === 'start' || ordinalOf(head) !== 1) return;
    const near = head.at - last < NEAR * 4;
    last = head.at;
    const run = near ? [] : runFrom(f, paras, steps, i, commas);
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
function runFrom(f: string, paras: readonly Para[], steps: readonly Step[], head: number, commas: Map<number, number>): Step[] {
  const run = [steps[head] as Step];
  for (let i = head + 1, n = 2; ; n++) {
    const before = run.at(-1) as Step;
    const most = before.at + FAR;
    while (i < steps.length && (steps[i]?.at ?? 0) < before.at + NEAR) i++;
    let k = i;
    while (k < steps.length && (steps[k]?.at ?? 0) <= most && ordinalOf(steps[k] as Step) !== n) k++;
    const next = steps[k];
    const at = next && next.at <= most ? next.at : most;
    const behind = behindComma(f, n, before.at + NEAR, commas);
    const step = behind < at ? stepAt(f, paras, before.para, behind) : at < most ? (next ?? null) : null;
    if (!step || step.context === 'start') return run;
    run.push(step);
  }
}

/** Where `,2、` or `,2.` stands next at or behind `from`: the digit's offset, Infinity if nowhere. */
function behindComma(f: string, n: number, from: number, commas: Map<number, number>): number {
  const known = commas.get(n);
  if (known !== undefined && known >= from) return known;
  let at = f.indexOf(`,${n}`, from);
  while (at >= 0 && !('、.'.includes(f[at + 1 + `${n}`.length] ?? ' ') && classes[f.charCodeAt(at - 1)] !== CLASS.digit)) at = f.indexOf(`,${n}`, at + 1);
  const found = at < 0 ? Number.POSITIVE_INFINITY : at + 1;
  commas.set(n, found);
  return found;
}

function stepAt(f: string, paras: readonly Para[], first: number, at: number): Step | null {
  let para = first;
  while ((paras[para]?.end ?? Number.POSITIVE_INFINITY) <= at) para++;
  const p = paras[para];
  const readings = p && !p.table ? marksAt(f, at, p.end).filter(plain) : [];
  return readings.length > 0 ? { at, para, context: 'glued', readings: readings.map((m) => ({ ...m, worth: 0 })) } : null;
}
