/** What differs between two facts of a pair: the kinds of change, each with a word of why. */
import type { Comparator } from '../core/model.ts';
import { better } from './better.ts';
import { later, sameDeadline } from './deadline.ts';
import { type Item, plain } from './items.ts';
import type { Better } from './options.ts';
import type { Tolerance } from './tolerance.ts';
import type { Kind, Value } from './types.ts';
import { perYear, writtenUnit } from './units.ts';

export interface Verdict {
  readonly kinds: readonly Kind[];
  readonly because: readonly string[];
}

export interface KindOptions {
  readonly tolerance: Tolerance;
  readonly better?: (key: string) => Better | undefined;
}

/** Compares the facts of a pair. `kinds` is ['unchanged'] when they say the same. */
export function kindsOf(old: Item, fresh: Item, options: KindOptions): Verdict {
  const kinds: Kind[] = [];
  const because: string[] = [];
  // Asked in the order of KINDS, so that the kind that matters most comes first.
  const add = (kind: Kind, why: string): void => {
    kinds.push(kind);
    because.push(`${kind}: ${why}`);
  };
  const a = old.side;
  const b = fresh.side;
  if (a.role !== b.role) add('role-changed', `${a.role} → ${b.role}`);
  const moved = compareValues(old, fresh, options.tolerance);
  if (moved.value) add(moved.value, `${a.quantity.text} → ${b.quantity.text}`);
  // What is told as done binds nobody: 1256万人 is no looser than the 1200万人以上 that was promised.
  const bound = a.role === b.role ? compareBounds(a.quantity.comparator, b.quantity.comparator) : null;
  if (moved.width) add(moved.width, 'the range');
  else if (bound) add(bound, `${a.quantity.comparator} → ${b.quantity.comparator}`);
  if (moved.unit) add('unit-changed', moved.unit);
  if (a.role === b.role && !sameDeadline(old, fresh))
    add('deadline-moved', `${a.by ?? 'none'} → ${b.by ?? 'none'}${['', ' (later)', ' (earlier)'].at(later(old, fresh)) ?? ''}`);
  const words = reworded(old, fresh) ?? masked(old, fresh);
  if (words) add('reworded', words);
  const sign = good(old, fresh, moved.value, options.better);
  if (sign) add(sign, `${sign === 'improved' ? 'this way is the better one' : 'the other way is the better one'} for ${b.indicator}`);
  if (kinds.length === 0) return { kinds: UNCHANGED, because: [moved.within ? 'within the tolerance' : 'the same'] };
  return { kinds, because };
}

const UNCHANGED: readonly Kind[] = ['unchanged'];

interface Moved {
  readonly value: 'raised' | 'lowered' | null;
  /** A range that got wider or narrower around the same place. */
  readonly width: 'tightened' | 'loosened' | null;
  readonly unit: string | null;
  readonly within: boolean;
}

/** The ends of a value as numbers; null when masked. */
function ends(i: Item, times: number): { lo: number; hi: number } | null {
  const { value, min, max } = i.side.quantity;
  const k = i.measure.factor * times;
  if (value !== null) return { lo: value * k, hi: value * k };
  if (min === null && max === null) return null;
  return { lo: ((min ?? max) as number) * k, hi: ((max ?? min) as number) * k };
}

function compareValues(old: Item, fresh: Item, tolerance: Tolerance): Moved {
  const a = old.side;
  const b = fresh.side;
  const unit = unitChange(old, fresh);
  const moved = (value: Moved['value'], width: Moved['width'] = null, within = false): Moved => ({ value, width, unit: unit.told, within });
  if (!unit.comparable) return moved(null);
  const x = ends(old, unit.oldTimes);
  const y = ends(fresh, unit.newTimes);
  if (!x || !y) return moved(null);
  // A fall that became a rise is compared with its sign; two falls by their size.
  const turned = a.change !== null && b.change !== null && a.change !== b.change;
  const s = turned && a.change === 'down' ? -1 : 1;
  const t = turned && b.change === 'down' ? -1 : 1;
  const [lo, hi] = s < 0 ? [-x.hi, -x.lo] : [x.lo, x.hi];
  const [newLo, newHi] = t < 0 ? [-y.hi, -y.lo] : [y.lo, y.hi];
  const p = step(lo, newLo, old, tolerance);
  const q = step(hi, newHi, old, tolerance);
  const within = (lo !== newLo || hi !== newHi) && p === 0 && q === 0 && !(close(lo, newLo) && close(hi, newHi));
  if (p >= 0 && q >= 0 && p + q > 0) return moved('raised');
  if (p <= 0 && q <= 0 && p + q < 0) return moved('lowered');
  if (p < 0 && q > 0) return moved(null, 'loosened');
  if (p > 0 && q < 0) return moved(null, 'tightened');
  return moved(null, null, within);
}

const close = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));

const PERCENT = new Set(['rate', 'points']);

/** 1 when the value went up by more than the tolerance, -1 when it went down, 0 else. */
function step(from: number, to: number, old: Item, tolerance: Tolerance): -1 | 0 | 1 {
  if (close(from, to)) return 0;
  // Percentage points are for percentages: of a death rate of 12/10万 half a point would forgive everything.
  const points = PERCENT.has(old.measure.family) && old.measure.factor === 1 ? tolerance.points : 0;
  const slack = Math.max(Math.abs(from) * tolerance.relative, points) * (1 + 1e-9);
  return Math.abs(to - from) <= slack ? 0 : to > from ? 1 : -1;
}

interface UnitChange {
  readonly told: string | null;
  readonly comparable: boolean;
  /** What turns a side's value into one a year, where the two are for different periods. */
  readonly oldTimes: number;
  readonly newTimes: number;
}

function unitChange(old: Item, fresh: Item): UnitChange {
  const a = old.side;
  const b = fresh.side;
  const [x, y] = [perYear(a.per), perYear(b.per)];
  // 每季度1次 and 每年4次 are compared by the year; a period on one side alone leaves nothing to convert by.
  const perDiffers = a.per !== b.per && x !== null && y !== null;
  const oldTimes = perDiffers ? x : 1;
  const newTimes = perDiffers ? y : 1;
  const per = perDiffers ? `per ${a.per} → per ${b.per}` : null;
  const comparable = old.measure.family === fresh.measure.family || old.measure.factor === fresh.measure.factor;
  if (old.measure.family !== fresh.measure.family && a.quantity.unit !== '' && b.quantity.unit !== '')
    return { told: `${a.quantity.unit} → ${b.quantity.unit}`, comparable, oldTimes, newTimes };
  if (bareUnit(a.quantity) && bareUnit(b.quantity) && a.quantity.unit === b.quantity.unit) return { told: per, comparable, oldTimes, newTimes };
  const [from, to] = [plain(writtenUnit(a.quantity)), plain(writtenUnit(b.quantity))];
  const [unit, newUnit] = [plain(a.quantity.unit), plain(b.quantity.unit)];
  const [size, newSize] = [from.slice(0, from.length - unit.length), to.slice(0, to.length - newUnit.length)];
  const sized = old.measure.factor !== fresh.measure.factor || (size !== newSize && !(grown(size, a.quantity) && grown(newSize, b.quantity)));
  return { told: per ?? (sized ? `${writtenUnit(a.quantity)} → ${writtenUnit(b.quantity)}` : null), comparable, oldTimes, newTimes };
}

/** Is a number written as its size wants it, so that 9800人 → 1.02万人 is no other unit: bare under ten thousand, in 万 above? */
const grown = (magnitude: string, { value }: Value): boolean =>
  value !== null && (magnitude === '' ? Math.abs(value) < 1e4 : magnitude === '万' && Math.abs(value) >= 1e4);

/** Does a digit stand right before the unit, so that there is no magnitude? */
function bareUnit({ text, unit }: Value): boolean {
  const before = text.charCodeAt(text.length - unit.length - 1);
  return before >= 48 && before <= 57 && text.endsWith(unit);
}

/** How much a comparator holds one to, on the side of a floor and on that of a cap. */
const FLOOR: Partial<Record<Comparator, number>> = { approx: 0, eq: 1, ge: 2, gt: 3 };
const CAP: Partial<Record<Comparator, number>> = { approx: 0, eq: 1, le: 2, lt: 3 };

/** What another comparator makes of a promise; null when it is the same. */
function compareBounds(a: Comparator, b: Comparator): 'tightened' | 'loosened' | 'bound-flipped' | null {
  if (a === b) return null;
  const floor = [FLOOR[a], FLOOR[b]];
  const [x, y] = floor[0] !== undefined && floor[1] !== undefined ? floor : [CAP[a], CAP[b]];
  if (x !== undefined && y !== undefined) return y > x ? 'tightened' : 'loosened';
  if (a === 'range' || b === 'range') return a === 'range' ? 'tightened' : 'loosened';
  return 'bound-flipped';
}

/** Words that tell how firmly a promise is made. */
const FIRM = /确保|必须|务必|保证/;
const SOFT = /力争|争取|努力|尽力|力求/;
const BINDS = new RegExp(`${FIRM.source}|${SOFT.source}`);

/** What is done stands before the name, or doesn't, as the sentence has it: 培训教师 and 教师 are one name. */
const VERB = /^(?:新建|建设|建成|创建|打造|培训|组织|举办|开展|完成|实施|推广|招聘|培育|引进)(?=..)/;

/** A name with its member, without what is done. */
const bare = ({ side }: Item): string => {
  const of = plain(side.of ?? '');
  const name = plain(side.indicator).replace(VERB, '');
  return name.includes(of) ? name : of + name;
};

/** What was said in other words: the name, or how firmly it is promised. Punctuation, width and blanks make no difference. */
function reworded(old: Item, fresh: Item): string | null {
  const [a, b] = [old.side, fresh.side];
  if ((a.indicator !== b.indicator || a.of !== b.of) && bare(old) !== bare(fresh)) return `${a.of ?? ''}${a.indicator} → ${b.of ?? ''}${b.indicator}`;
  if (!BINDS.test(a.sentence) || !BINDS.test(b.sentence)) return null;
  const [x, y] = [old.clause, fresh.clause];
  if (FIRM.test(x) && SOFT.test(y) && !FIRM.test(y)) return `${FIRM.exec(x)?.[0]} → ${SOFT.exec(y)?.[0]}`;
  if (SOFT.test(x) && FIRM.test(y) && !FIRM.test(x)) return `${SOFT.exec(x)?.[0]} → ${FIRM.exec(y)?.[0]}`;
  return null;
}

/** A value that is masked on one side can't be compared; that it is now told, or hidden, is. */
function masked(old: Item, fresh: Item): string | null {
  const [a, b] = [ends(old, 1), ends(fresh, 1)];
  return (a === null) === (b === null) ? null : `${old.side.quantity.text} → ${fresh.side.quantity.text}`;
}

function good(old: Item, fresh: Item, value: Moved['value'], own: KindOptions['better']): 'improved' | 'worsened' | null {
  if (value === null) return null;
  const x = better(old.key, own);
  const y = old.key === fresh.key ? x : better(fresh.key, own);
  const way = x ?? y;
  if (way === null || (y !== null && y !== way)) return null;
  // 下降5% → 下降8%: of a fall, more is less.
  const falls = old.side.change === 'down' && fresh.side.change === 'down';
  return ((value === 'lowered') !== falls) === (way === 'lower') ? 'improved' : 'worsened';
}
