/** Units that no list has, or that a thousand stands before. */

import { Char, isHan, kindAt } from './chars.ts';
import { tidy } from './digits.ts';
import type { Raw } from './raw.ts';
import { unitAt } from './units.ts';

/** 2.18万⟦千公顷⟧, 1.2万⟦千吨⟧, as tables of statistics count: a thousand more of the unit. */
export function thousands(text: string, n: Raw, at: number): boolean {
  const unit = n.magnitude >= 1e4 && n.shape === 'digits' && n.value !== null ? unitAt(text, at) : null;
  if (!unit || (unit.kind !== 'area' && unit.kind !== 'mass')) return false;
  n.value = tidy((n.value ?? 0) * 1000);
  n.numberEnd = at;
  n.end = unit.end;
  n.unit = unit.unit;
  n.unitKind = unit.kind;
  return true;
}

const NO_UNIT = '的了余多来许左右上下内以和及与或等人为是有者次元里之至到并且均都各约共';

/** 2000万棒: after 万 or 亿, one character that a mark follows counts, known or not. */
export function strangeUnit(text: string, n: Raw): void {
  const at = n.numberEnd;
  if (n.magnitude < 1e4 || n.shape !== 'digits' || !isHan(text, at) || NO_UNIT.includes(text[at] ?? '?') || kindAt(text, at) !== Char.other) return;
  if (!'、,。;\n'.includes(text[at + 1] ?? '\n')) return;
  n.unit = text.slice(at, at + 1);
  n.unitKind = 'count';
  n.end = at + 1;
}
