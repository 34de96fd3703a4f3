/** How grave a kind of change is, and what makes the command fail. */
import { UsageError } from '../core/problem.ts';
import type { DiffOptions } from './options.ts';
import { nameTest } from './tolerance.ts';
import { type Change, KINDS, type Kind, LEVELS, type Level } from './types.ts';

/** The level of each kind when nobody says otherwise: a promise that is gone is an error, a weaker one a warning. */
const DEFAULT_LEVELS: Readonly<Record<Kind, Level>> = {
  dropped: 'error',
  worsened: 'error',
  lowered: 'warning',
  loosened: 'warning',
  'bound-flipped': 'warning',
  'deadline-moved': 'warning',
  'role-changed': 'info',
  'unit-changed': 'info',
  reworded: 'info',
  raised: 'info',
  tightened: 'info',
  added: 'info',
  improved: 'info',
  unchanged: 'info',
};

/** Works out a change's level from its kinds; null when all of them are off. The gravest kind decides. */
export function leveller(options: DiffOptions): (kinds: readonly Kind[], keys: readonly string[], result: boolean) => Level | null {
  const own = (options.indicators ?? []).flatMap((r) => (r.levels ? [{ test: nameTest(r.match), levels: r.levels }] : []));
  return (kinds, keys, result) => {
    const rule = own.find((r) => keys.some(r.test))?.levels;
    const judged = kinds.includes('improved') || kinds.includes('worsened');
    let gravest: Level | null = null;
    for (const kind of kinds) {
      const said = rule?.[kind] ?? options.levels?.[kind];
      // Where it is known which way is good, that decides and not the way of the number; what was only told, not promised, can't be broken.
      const usual = result || (judged && (kind === 'raised' || kind === 'lowered')) ? 'info' : DEFAULT_LEVELS[kind];
      const level = said ?? usual;
      if (level !== 'off' && (gravest === null || LEVELS.indexOf(level) < LEVELS.indexOf(gravest))) gravest = level;
    }
    return gravest;
  };
}

/** Reads `error`, `warning`, `info`, `none` or kinds (`dropped,lowered`). Throws UsageError for a word that is neither. */
export function readFailOn(value: DiffOptions['failOn']): (change: Change) => boolean {
  const words = (Array.isArray(value) ? value : (value ?? 'error').split(',')).map((w) => w.trim()).filter((w) => w !== '');
  for (const w of words) if (w !== 'none' && !isLevel(w) && !isKind(w)) throw wrong(w);
  const kinds = new Set(words.filter(isKind));
  const lowest = Math.max(-1, ...words.filter(isLevel).map((w) => LEVELS.indexOf(w)));
  return (change) => !change.accepted && (LEVELS.indexOf(change.level) <= lowest || change.kinds.some((k) => kinds.has(k)));
}

const isLevel = (w: string): w is Level => (LEVELS as readonly string[]).includes(w);
const isKind = (w: string): w is Kind => (KINDS as readonly string[]).includes(w);

const wrong = (word: string): UsageError =>
  new UsageError({
    code: 'fail-on-unknown',
    message: { en: `neither a level nor a kind of change: ${word}`, zh: `既不是级别也不是变化种类\uff1a${word}` },
    next: {
      en: `choose from error, warning, info, none, ${KINDS.join(', ')}`,
      zh: `可选\uff1aerror、warning、info、none、${KINDS.join('、')}`,
    },
  });
