/** What stands between one marker and the next. */
import type { Step } from './steps.ts';

/** Does a step stand right under another one's line, which has nothing under it, while the one before that has a text? A bare list of headings has none anywhere. */
export function isHollow(f: string, steps: readonly Step[], k: number): boolean {
  const [step, above, first] = [steps[k], steps[k - 1], steps[k - 2]];
  if (!step || !above || !first || step.context !== 'start' || above.context !== 'start' || step.para !== above.para + 1) return false;
  return above.para - first.para > 1 && step.at - above.at <= SHORT_LINE && !f.slice(above.at, step.at).includes('\u3002');
}

const SHORT_LINE = 24;

/** Is there nothing between two markers but a title, perhaps with a full stop? */
export function adjoins(f: string, from: number, to: number): boolean {
  if (from < 0 || to - from > 45 || to - from < 2) return false;
  if (f[to - 1] === ' ') return adjoins(f, from, to - 1);
  for (let i = from; i < to - 1; i++) if ('\u3002;!?\n'.includes(f[i] ?? '')) return false;
  return !';!?\n'.includes(f[to - 1] ?? '');
}
