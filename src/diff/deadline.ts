/** Deadlines of two years' plans set side by side: 10月底前 of last year's plan and of this year's are the same deadline. */
import type { Item } from './items.ts';

/** The deadline in the plan's own time (`+0-10`: October of the plan's year), and as it stands. */
function deadline(i: Item): { own: string; plain: string } | null {
  const { by } = i.side;
  if (by === null) return null;
  const year = Number(by.slice(0, 4));
  return { own: i.planYear === null ? by : `${year - i.planYear}${by.slice(4)}`, plain: by };
}

/** Do two facts state the same deadline: the same date (到2025年 in both), or the same place in each one's own year? */
export function sameDeadline(a: Item, b: Item): boolean {
  const x = deadline(a);
  const y = deadline(b);
  if (x === null || y === null) return x === y || isYearEnd(x ? a : b);
  if (x.plain === y.plain) return true;
  // Only a deadline inside its plan's own year moves along with it; 到2030年 in one plan and 到2031年 in the next is later.
  return x.own === y.own && x.own.startsWith('0') && y.own.startsWith('0');
}

/** Is the deadline no more than the plan's year itself? Then to leave it out says the same. */
function isYearEnd(i: Item): boolean {
  const by = i.side.by ?? '';
  const own = i.planYear === null || by.startsWith(String(i.planYear));
  return own && (/^\d{4}$/.test(by) || /^\d{4}-12(-31)?$/.test(by));
}

/** Which of two deadlines that differ is later: 1 the second, -1 the first, 0 not to be told. */
export function later(a: Item, b: Item): -1 | 0 | 1 {
  const x = deadline(a);
  const y = deadline(b);
  if (!x || !y) return 0;
  const own = x.own.startsWith('0') && y.own.startsWith('0');
  const [p, q] = own ? [x.own, y.own] : [x.plain, y.plain];
  return p === q ? 0 : p < q ? 1 : -1;
}
