/** Numbers that are part of a name in quotes. */
import type { Found } from '../quantity/found.ts';
import { quotesAround } from './words.ts';

/** 重大事故“⟦零⟧发生”, 重大事故“⟦零⟧”发生: there is to be none, whatever the quotes. */
const NONE = /^[\u4E00-\u9FFF]\u201C零\u201D?(?:发生|事故|死亡|伤亡|增长)/;
/** “⟦2小时⟧到场、⟦24小时⟧办结”要求: how fast, in the words of a rule. */
const PACE = /\u201C(?:[^\u201C\u201D,\u3002]{1,20}[\u3001,])?$/;
const PACED = /^内?[\u4E00-\u9FFF](?:[^\u201C\u201D,\u3002]{1,20}[\u3001,])?[^\u201C\u201D,\u3002]{1,14}\u201D/;
/** “六个百分之百”: the whole of a short quotation, or nearly. */
export function quoted(text: string, found: Found, clause: readonly [number, number]): boolean {
  if (found.worded && NONE.test(text.slice(found.at - 2, found.end + 3))) return false;
  if (
    found.unitKind === 'time' &&
    found.unit !== '年' &&
    PACE.test(text.slice(Math.max(clause[0], found.at - 24), found.at)) &&
    PACED.test(text.slice(found.end, found.end + 30))
  )
    return true;
  const quotes = quotesAround(text, found.at, found.end, 9, clause[0]);
  return quotes !== null && found.at - quotes[0] <= 7 && quotes[1] - quotes[0] <= 14;
}
