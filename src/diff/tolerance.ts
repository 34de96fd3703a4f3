/** How far a value may move without being a change. */
import { UsageError } from '../core/problem.ts';
import { plain } from './items.ts';
import type { DiffOptions } from './options.ts';

/** `relative`: share of the old value; `points`: percentage points, for percentages alone. */
export interface Tolerance {
  readonly relative: number;
  readonly points: number;
}

const NONE: Tolerance = { relative: 0, points: 0 };

/** Reads `5%`, `0.5pp`, `0.5个百分点`, or both joined by a comma. Throws UsageError for anything else. */
export function readTolerance(text: string): Tolerance {
  let { relative, points } = NONE;
  for (const part of text.split(',')) {
    const m = /^(\d{1,9}(?:\.\d{1,9})?)(%|\uFF05|pp|\u4E2A?\u767E\u5206\u70B9)$/.exec(part.trim());
    if (!m) throw wrong(text);
    if (m[2] === '%' || m[2] === '\uFF05') relative = Number(m[1]) / 100;
    else points = Number(m[1]);
  }
  return { relative, points };
}

const wrong = (text: string): UsageError =>
  new UsageError({
    code: 'tolerance-unreadable',
    message: { en: `no tolerance: ${text}`, zh: `无法识别的容差\uff1a${text}` },
    next: { en: 'write 5% (of the old value) or 0.5pp (percentage points)', zh: '请写作 5%\uff08相对旧值\uff09或 0.5pp\uff08百分点\uff09' },
  });

/** Makes a test for an indicator's name out of `match`, in which `*` stands for anything. Linear: the parts are looked for in turn. */
export function nameTest(match: string): (key: string) => boolean {
  const parts = match.split('*').map(plain);
  if (parts.length === 1) return (key) => plain(key) === parts[0];
  return (key) => {
    const name = plain(key);
    const first = parts[0] ?? '';
    const last = parts.at(-1) ?? '';
    if (!name.startsWith(first) || !name.endsWith(last) || name.length < first.length + last.length) return false;
    let at = first.length;
    for (const part of parts.slice(1, -1)) {
      const found = name.indexOf(part, at);
      if (found < 0) return false;
      at = found + part.length;
    }
    return at <= name.length - last.length;
  };
}

/** The tolerance for each indicator, by its key: the first rule that matches, else the general one. */
export function tolerances(options: DiffOptions): (key: string) => Tolerance {
  const general = options.tolerance === undefined ? NONE : readTolerance(options.tolerance);
  const own = (options.indicators ?? []).flatMap((r) =>
    r.tolerance === undefined ? [] : [{ test: nameTest(r.match), tolerance: readTolerance(r.tolerance) }],
  );
  return own.length === 0 ? () => general : (key) => own.find((r) => r.test(key))?.tolerance ?? general;
}
