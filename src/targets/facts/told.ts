/** A paragraph that begins to tell of the past goes on telling, until a word looks ahead. */
import { anyIn, charSet, isIn } from '../../core/charset.ts';
import type { Range } from '../quantity/found.ts';
import type { CueHit } from './cues.ts';
import { isOver } from './period.ts';
import type { Phrase } from './times.ts';
import { find } from './words.ts';

/** Words that a told paragraph opens with. */
const PAST =
  /^(?:去年|上一?年度?|上一?个?学[期年]|前段时间|[前上]一?阶段|一年来|截[至止](?:目前)?|过去的?(?:[一三五半几]年)?|刚刚过去|[两三五半]年来|这一年|这五年|.{0,6}以来$)/;

/** 一年来,…。全年新增8家: the whole of the year that is told of. */
const SAME_YEAR = /^(?:一年来|过去的?一年|这一年|刚刚过去)$/;

/** 纲要显示,“十三五”期间…: where a sentence starts behind whoever says so. */
function saidFrom(text: string, at: number): number {
  // 李某某说,… and 李某某表示,…: whoever has a name of two or three characters.
  if (text[at + 4] === ',' && text[at + 3] === '说') return at + 5;
  if (!isIn(SAYERS, text, at) && text[at + 5] !== ',' && text[at + 4] !== ',') return at;
  const comma = find(text, ',', at + 3, at + 12);
  return comma > 0 && '示绍计出到说'.includes(text[comma - 1] ?? '?') && SAYS.test(text.slice(at, comma)) ? comma + 1 : at;
}
const SAYERS = charSet('据纲规数报调统公《资');
const SAYS = /^[\u4E00-\u9FFF《》\u201C\u201D]{2,8}(?:显示|介绍|统计|指出|提出|提到|表示|介绍说|表示说)$/;

/** A character of each of those words and years. */
const TELLS = charSet('去上前过刚一两三五半这今近十截2');
/** Could a sentence that starts here open what is told? Most do not, and need not be read again. */
export const mayTell = (text: string, at: number): boolean => {
  const from = saidFrom(text, at);
  return anyIn(text, TELLS, from, from + 5) && /^.{0,4}(?:[去上前过刚一两三五半这今近十截]|20\d\d年)/.test(text.slice(from, from + 9));
};

/** What a sentence leaves to the next: its own past opening, that of one before, or null once it looks ahead. */
export function pastAfter(
  word: string | null,
  [start, end]: Range,
  text: string,
  cues: readonly CueHit[],
  phrases: readonly Phrase[],
  planYear: number | null,
  halfOver: boolean,
): string | null {
  const at = saidFrom(text, start);
  let now = word;
  if (cues.some((c) => c.of.says !== 'told')) return null;
  if (word === null && !mayTell(text, at)) return null;
  if (
    /本学期|本学年|新学期|新的一年|新学年|今年|本年/.test(text.slice(at, Math.min(end, at + 40))) ||
    phrases.some(
      (p) =>
        p.named &&
        !(SAME_YEAR.test(word ?? '') && text.startsWith('全年', p.at)) &&
        !p.within &&
        ((p.year ?? 0) >= (planYear ?? 9999) || (p.relative ?? -1) >= 0),
    )
  )
    now = null;
  if (halfOver && text.startsWith('上半年', at)) return '上半年';
  if (halfOver && text.startsWith('下半年', at)) return null;
  const over = (p: Phrase): boolean =>
    isOver(p, planYear) || (p.year !== null && (p.by === null || /[底末]$/.test(text.slice(p.at, p.end))) && planYear !== null && p.year < planYear);
  const year = phrases.find((p) => p.at - at <= 2 && !p.within && over(p));
  const told = cues.find((c) => c.at - at <= 4 && !c.within && PAST.test(c.word));
  // 截至2020年底 tells in a plan for 2021, 截至2025年底 does not.
  const upTo = told && /^截[至止]$/.test(told.word);
  if (told && (!upTo || phrases.some((p) => p.at - told.at <= 3 && over(p)))) return told.word;
  return year ? text.slice(year.at, year.end) : now;
}
