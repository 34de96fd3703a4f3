import { charSet, isIn } from '../../core/charset.ts';
import type { Comparator } from '../../core/model.ts';
import { Words, wordList } from '../../core/words.ts';
import rows from '../../rules/comparators.json' with { type: 'json' };
import { isDigit, isHan, isLetter } from './chars.ts';
import type { Range } from './found.ts';
import type { Raw } from './raw.ts';
import { unitAt } from './units.ts';

interface Hit {
  readonly comparator: Comparator;
  readonly span: Range;
}

const wordsOf = (side: string): Words<Comparator> =>
  new Words(rows.filter((row) => row.side === side).flatMap((row) => row.words.map((word) => [word, row.comparator as Comparator] as const)));
const BEFORE = wordsOf('before');
const AFTER = wordsOf('after');

/** Words that may stand between a comparator and its number: 至少⟦是⟧3, 超过⟦了⟧80, 不少于⟦达到⟧. */
const FILLERS = wordList(['了', '为', '是', '有', '到', '在', '于', '达', '达到', '完成', '人民币', '总额', ' ', ':', '\u201C', '要', '能', '就']);

/** Characters that make another word of 近, 约, 超, 最高 and so on: 附近, 节约, 高超. */
const GLUED: Readonly<Record<string, string>> = {
  约: '节预签契合特履条制违邀婉集简失爽缔誓盟公赴续解毁大',
  近: '附最临亲邻靠远贴走新切相挨迫',
  超: '赶高出反远班商中',
  逾: '',
  突破: '',
  上限: '',
  最高: '',
  不足: '题板距',
  不到: '达做办看找得想',
  不下: '放拿居',
  低于: '',
  '~': '',
};

/** 更新⟦近⟧百台: not 新近. */
const RENEWED = new Set(['更新', '翻新', '创新', '全新']);

/** 至少 and 最多 also stand before a verb: 至少⟦开展⟧2次, 最多⟦安排⟧3人. */
const ADVERBS: readonly (readonly [string, Comparator])[] = [
  ['至少', 'ge'],
  ['最少', 'ge'],
  ['不少于', 'ge'],
  ['至多', 'le'],
  ['最多', 'le'],
];
const ADVERB_ENDS = charSet('少于多');
const VERB = 9;

/** The comparator that stands before a number at `at`; nothing before `floor` is looked at. */
export function comparatorBefore(text: string, at: number, floor: number): Hit | null {
  let end = at;
  // 不低于每月2次, 不低于每人每年15元: for how long or whom stands between.
  if (isIn(PER_ENDS, text, at - 1) && (text[at - 2] === '每' || text[at - 3] === '每'))
    end -= PER.exec(text.slice(Math.max(floor, at - 7), at))?.[0].length ?? 0;
  for (let n = 0; n < 3; n++) {
    const hit = BEFORE.ending(text, end);
    if (hit && hit.at >= floor) {
      const word = text.slice(hit.at, end);
      const glued = GLUED[word];
      if (glued === undefined || hit.at === 0 || !glued.includes(text[hit.at - 1] ?? '') || RENEWED.has(text.slice(hit.at - 2, hit.at)))
        return { comparator: hit.of, span: [hit.at, end] };
      return null;
    }
    const filler = FILLERS.ending(text, end);
    if (!filler || filler.at < floor) break;
    end = filler.at;
  }
  if (text[at - 1] === '过' && at - 1 >= floor && '比率量值入数额均度收产利'.includes(text[at - 2] || '?')) return { comparator: 'gt', span: [at - 1, at] };
  // 交易额破2亿元; 破3起案件 passes no mark.
  if (text[at - 1] === '破' && at - 1 >= floor && MEASURED.includes(text[at - 2] || '?') && ROUND.test(text.slice(at, at + 9)))
    return { comparator: 'gt', span: [at - 1, at] };
  return adverbBefore(text, at, floor) ?? (text[at - 1] === '的' ? beforeOf(text, at, Math.min(floor, at - yearOf(text, at))) : null);
}

/** What ends a measure's name, or stands before 破 itself. */
const MEASURED = '额值入量数资模费利税流款收产均已连再';
const ROUND = /^(?:\d[\d.,]{0,5} ?[千百万亿]|[百千万])/;

const PER = /(?:每(?:季度|学期|学年|半年|[年月周季天日旬班人户村亩])){1,2}$/;
const PER_ENDS = charSet('年月周季度期天日旬班人户村亩');

const OF = 12;
/** 最高人民法院的3条: words that may be part of a name. */
const IN_NAMES = new Set(['最高', '最低', '最长', '最多', '最少', '大体']);

/** 约占⟦全年任务的⟧1.2倍, 不低于⟦上年的⟧2万人: the comparator stands before the words that the number belongs to. */
function beforeOf(text: string, at: number, floor: number): Hit | null {
  // The year of the yardstick is a number of its own, and the floor lies behind it.
  const year = YEARLY.exec(text.slice(Math.max(0, at - 9), at));
  const limit = year && BEFORE.ending(text, at - year[0].length);
  if (year && limit && at - year[0].length - limit.at > 1) return { comparator: limit.of, span: [limit.at, at] };
  for (let i = at - 1; i > floor + 1 && at - i <= OF && (isHan(text, i - 1) || isDigit(text, i - 1)); i--) {
    const hit = BEFORE.ending(text, i);
    if (!hit || i - hit.at < 2 || hit.at < floor || i === at - 1) continue;
    // 未达标的23家: who failed, and no bound.
    if (IN_NAMES.has(text.slice(hit.at, i)) || (text[i] === '标' && text[i - 1] === '达')) return null;
    return { comparator: hit.of, span: [hit.at, reach(text, i, at)] };
  }
  return null;
}

/** 不低于⟦去年的⟧86个: the time that a limit is taken from belongs to the limit. */
const YARDSTICK = /^(?:去年|前年|上一?年度?|上一?个?学[期年]|上季度?|上月|年初|(?:19|20)\d{2}年)(?:同期|全年|[底末])?的$/;
const YEARLY = /(?:19|20)\d{2}年(?:同期|全年|[底末])?的$/;
/** How long 2024年的 before a number is, year and all: the year is a number too, and is looked past. 0 where there is none. */
const yearOf = (text: string, at: number): number => {
  const m = /(?:19|20)\d{2}年(?:同期|全年|[底末])?的$/.exec(text.slice(Math.max(0, at - 9), at));
  return m ? m[0].length + LONGEST : 0;
};
/** 不得低于 and its like. */
const LONGEST = 6;
/** Where a comparator that ends at `end` stops, before a number at `at`. */
const reach = (text: string, end: number, at: number): number => (YARDSTICK.test(text.slice(end, at)) ? at : end);

function adverbBefore(text: string, at: number, floor: number): Hit | null {
  for (let i = text[at - 1] === ' ' ? at - 1 : at; i > floor && at - i <= VERB && (isHan(text, i - 1) || text[i - 1] === '\u3001'); i--) {
    if (!isIn(ADVERB_ENDS, text, i - 1)) continue;
    for (const [word, comparator] of ADVERBS)
      if (i - word.length >= floor && text.startsWith(word, i - word.length)) return { comparator, span: [i - word.length, reach(text, i, at)] };
  }
  return null;
}

/** After these a Chinese character makes another word of them: 3家内⟦资⟧企业, 5个多⟦功⟧能厅, 12人多⟦次⟧获奖. */
const ALONE = new Set(['内', '多', '余', '许']);
const MAY_FOLLOW = '的完办达建实全可';

const ASIDE = /^\([\u4E00-\u9FFF]{1,2}\)/;

/** The comparator that stands after a number or its unit. One character (内, 多) needs a unit before it. */
export function comparatorAfter(text: string, at: number, hasUnit: boolean): Hit | null {
  // 2500万头(只)左右: another unit in brackets.
  const aside = text[at] === '(' && hasUnit ? (ASIDE.exec(text.slice(at, at + 4))?.[0].length ?? 0) : 0;
  const from = text[at + aside] === ' ' ? at + aside + 1 : at + aside;
  const hit = AFTER.starting(text, from);
  if (!hit) return null;
  if (!hasUnit && hit.end - from === 1) return null;
  if (ALONE.has(text.slice(from, hit.end)) && isHan(text, hit.end) && !(text[from] === '内' && MAY_FOLLOW.includes(text[hit.end] ?? '?'))) return null;
  return { comparator: hit.of, span: [from, hit.end] };
}

/** 日活3000⟦+⟧, 覆盖500⟦+⟧家: more than that. Not 5+2, 1+N, 10+部门. */
export function plusAfter(text: string, n: Raw): Hit | null {
  if (text[n.end] !== '+' || n.shape !== 'digits' || (n.value ?? 0) < 10) return null;
  const next = n.end + 1;
  const joins =
    isDigit(text, next) || isLetter(text, next) || (isHan(text, next) && (n.unit !== '' || unitAt(text, next)?.needs !== undefined || !unitAt(text, next)));
  return joins ? null : { comparator: 'ge', span: [n.end, next] };
}

/** What two comparators around one number say together: 至少…以上 is ge, 控制在…左右 is approx, 近…以上 is ge, 超过…以上 is gt. */
export function combine(before: Hit | null, after: Hit | null): { comparator: Comparator; spans: Range[] } {
  const spans = [before?.span, after?.span].filter((s) => s !== undefined);
  if (!before && !after) return { comparator: 'eq', spans };
  if (!after) return { comparator: before?.comparator ?? 'eq', spans };
  if (before?.comparator === 'gt' && after.comparator === 'ge') return { comparator: 'gt', spans };
  if (before?.comparator === 'lt' && after.comparator === 'le') return { comparator: 'lt', spans };
  return { comparator: after.comparator, spans };
}
