/** The name that stands behind a number: what it counts, what a sum is for, what became of those who are counted. */
import { charSet, isIn } from '../../core/charset.ts';
import type { Tokens } from '../../tokens/tokens.ts';
import type { Found, Range } from '../quantity/found.ts';
import { headOf, tailOf } from './edges.ts';
import { readFront } from './front.ts';
import { readGranted } from './granted.ts';
import type { Left } from './left.ts';
import { readPurpose } from './purpose.ts';
import { readRight, sizedBehind } from './right.ts';
import { findLast } from './words.ts';

/** Reads the name behind `last` of a list that begins with `first`, up to `to`; null when none stands there. */
export function readBehind(text: string, sentence: Range, first: Found, last: Found, left: Left, to: number): Range | null {
  const tail = tailOf(last);
  const alone = left.name[1] <= left.name[0] && last.unitKind === 'percent';
  const share = (text[tail] === '\u7684' && (last.unitKind === 'percent' || last.unitKind === 'multiple')) || alone;
  const object = isIn(OBJECT_ENDS, text, headOf(first) - 1) && OBJECT.test(text.slice(Math.max(sentence[0], headOf(first) - 3), headOf(first)));
  // 在9个县建设示范片: a place, and what is done there.
  const place = object && text[headOf(first) - 1] === '在' && PLACES.has(last.unit);
  const people = PEOPLE.has(last.unit) && (!left.verb || object);
  const times = last.unitKind === 'times' && TIMES.has(last.unit);
  const money = last.unitKind === 'money';
  // 管理率:30%规范管理率:80%: what stands before a colon is what it is of.
  if (alone && text[headOf(first) - 1] === ':' && '率度比'.includes(text[headOf(first) - 2] ?? '?')) return null;
  // 入园率以每年3个百分点的速度递增: at which pace.
  if (text[tail] === '的' && PACE.test(text.slice(tail, tail + 8))) return null;
  // 由下降4.2%转为增长6.7%: what stands behind it is the change.
  if (alone && first.cue?.class === 'base') return null;
  // 挡墙13千米 道路8千米: a blank parts two clauses, where the first has its name.
  if (text[tail] === ' ' && (left.name[1] - left.name[0] >= 2 || left.basis !== null)) return null;
  // 投资70万元、全长4公里的港西路: what the sum is for is told behind its length.
  const invested = money && (text[tail] === '\u3001' || (text[tail] === ',' && !text.startsWith('投资', tail + 1) && text.slice(...left.name) === '总投资'));
  const sized = invested && /投资$/.test(text.slice(left.name[0], left.name[1])) ? sizedBehind(text, tail + 1, sentence[1]) : false;
  if (sized) return readRight(text, tail + 1, sentence[1], { whole: false });
  if (money && !(left.name[1] > left.name[0] && !FUNDS.test(text.slice(...left.name)))) {
    const purpose = readPurpose(text, tail, sentence[1]);
    if (purpose) return purpose;
  }
  // 12个百亿元、70个30亿元以上项目: how much they cost says which.
  const costing = last.unitKind === 'count' || money ? COSTING.exec(text.slice(tailOf(first), Math.min(sentence[1], tailOf(first) + 24))) : null;
  if (costing) return readRight(text, tailOf(first) + costing[0].length, sentence[1], { whole: false });
  // 新建5个、改造3个食堂: the noun stands behind the second of two verbs.
  const next =
    first === last && text[tail] === '\u3001' && left.name[1] <= left.name[0] && last.unitKind === 'count'
      ? ALSO.exec(text.slice(tail, Math.min(sentence[1], tail + 14)))
      : null;
  if (next?.[1] === last.unit) return readRight(text, tail + next[0].length, sentence[1], { whole: false });
  // 有108项是可检查的指标, 6所为自备水: what they are.
  const are = left.name[1] <= left.name[0] && (last.unitKind === 'count' || last.unitKind === 'people') && ARE.test(text.slice(tail, tail + 4));
  const name = are
    ? readRight(text, tail + 1, to, { whole: false })
    : readRight(text, tail, to, { whole: share || times || (object && !place) || (people && (first === last || tailOf(first) === headOf(last))) });
  if (!name) return null;
  // 零伤亡目标: what there is to be none of; behind 事故率(零目标) nothing else.
  if (first.worded && first.value === 0 && text.startsWith('目标', name[1] - 2)) return name[1] - name[0] > 2 ? [name[0], name[1] - 2] : null;
  // 同比增长6%零售总额完成10亿元, whose full stop was lost: what follows is of the next number.
  if (alone && left.change !== null && name[1] < sentence[1] && NEXT.test(text.slice(name[1], name[1] + 5))) return null;
  const ranked = first === last ? ofNext(text, name, sentence[1]) : null;
  if (ranked) return ranked;
  const listed = first === last ? withExamples(text, first, left, name) : null;
  if (listed) return listed;
  // 招聘6名大学生为村级专干: what they were made.
  const made = PEOPLE.has(last.unit) && APPOINTS.test(text.slice(Math.max(sentence[0], headOf(first) - 3), headOf(first))) ? madeOf(text, name, to) : null;
  if (made) return made;
  // 新增3个县通高速: what they have since.
  const reached =
    text[name[1]] === '通' &&
    (left.change === 'up' ? /新增/ : /实现$|实现(?:不少于|至少)$/).test(text.slice(left.verb?.[0] ?? Math.max(0, headOf(first) - 6), headOf(first)))
      ? REACHED.exec(text.slice(name[1], Math.min(sentence[1], name[1] + 9)))
      : null;
  if (reached) return [name[0], name[1] + reached[0].length];
  // 帮助65家企业获得支持: who was helped to it.
  const helped = '助持推导'.includes(text[headOf(first) - 2] ?? '?') || '助持动导'.includes(text[headOf(first) - 1] ?? '?');
  const granted = money || place || (helped && HELPED.test(text.slice(headOf(first) - 2, headOf(first)))) ? null : readGranted(text, name, sentence[1]);
  if (granted) return granted;
  const front = times ? readFront(text, name[0], name[1]).name : name;
  // 讲座1轮涵盖全部行政村: how many of them is no name.
  return times && text.slice(...front) === '全部' ? null : front;
}

/** 5个省级、12个市级产业园: the noun that the first has behind the second; null where it has its own. */
function ofNext(text: string, name: Range, to: number): Range | null {
  if (name[1] - name[0] > 3 || !isIn(RANKS, text, name[1] - 1)) return null;
  const next = NEXT_RANK.exec(text.slice(name[1], Math.min(to, name[1] + 12)));
  return next ? readRight(text, name[1] + next[0].length, to, { whole: false }) : null;
}
const PACE = /^的(?:平均)?(?:速度|增速|幅度|增幅|降幅)(?:递增|递减|增长|提高|提升|增加|下降|上升|减少)/;
const NEXT = /^(?:完成|达到?|实现|为)\d/;
const HELPED = /^(?:帮助|支持|扶持|协助|推动|助推|引导|指导)$/;
const ARE = /^[是为](?![了何此止由主期准老民农企侠侨])[\u4E00-\u9FFF]{3}/;
const ALSO =
  /^\u3001(?:新建|改建|扩建|改扩建|新增|改造|提升|提升改造|续建|建成|完成|培育|创建|打造|升级|维修|新改建|盘活|整治|引进|认定|巩固|储备|开工|竣工|投产) ?(?:约|近|超)?\d{1,5}([\u4E00-\u9FFF])(?=[A-Z\d\u201C\u4E00-\u9FFF][\u4E00-\u9FFF])/;
const COSTING =
  /^ ?\d{0,4} ?[十百千]{0,2}[万亿](?:元(?:级|以上)?|级)[\u3001和] ?\d{1,4} ?[个家](?:\d{1,4}[十百千]{0,2}[万亿](?:元(?:级|以上)?|级))?(?=[\u4E00-\u9FFF]{2})/;
/** Behind the last 为 of a name, or right behind it. */
function madeOf(text: string, [at, end]: Range, to: number): Range | null {
  const as = text[end] === '为' ? end : findLast(text, '为', at + 2, end - 2);
  if (as < 0 || '成作认因以'.includes(text[as - 1] ?? '?')) return null;
  const made = readRight(text, as + 1, to, { whole: false });
  return made && made[1] - made[0] >= 2 ? made : null;
}
const APPOINTS = /(?:招聘|聘请|聘任|选聘|推选|选举|推举)了?$/;
const REACHED = /^通[\u4E00-\u9FFF]{1,6}(?=[,;\u3002\u3001\n]|$)/;
const RANKS = charSet('级域类型亩');
const NEXT_RANK = /^[\u3001和] ?\d{1,4} ?[个家所条座处项名][\u4E00-\u9FFF]{1,2}[级域类型亩](?=[\u4E00-\u9FFF]{2})/;

/** 江北大桥等3个项目: what says nothing alone is named with the examples before it. */
function withExamples(text: string, first: Found, left: Left, name: Range): Range | null {
  const head = headOf(first);
  // 甲地等4个单位获奖: what became of them is told, and they are named by what they are.
  // Works are named with their examples, however far they are.
  if (text[head - 1] !== '等' || !SORT.test(text.slice(...name))) return null;
  if (/[\u4E00-\u9FFF]/.test(text[name[1]] ?? '') && !(text.slice(...name) === '项目' && STANDS.test(text.slice(name[1], name[1] + 6)))) return null;
  const at = left.name[0];
  return left.name[1] > at && name[1] - at <= 40 ? [at, name[1]] : null;
}

const STANDS = /^(?:全部|相继|陆续|如期|顺利|已)?(?:建成|投用|竣工|完工|开工|投产|通车|投入)/;

/** 江北大桥等3个项目 without its number; undefined for a name that the number does not stand in. */
export function withoutNumber(text: string, first: Found, name: Range): string | undefined {
  return name[0] < first.at ? text.slice(name[0], headOf(first) - 1) + text.slice(tailOf(first), name[1]) : undefined;
}

/** What the tokenizer said of a few words; the same come again in one document. */
const VERBAL = new Map<string, boolean>();

/** Does a verb follow the number (投保农户30户申请赔保), so that the name stands before it? Asked of the tokenizer, over a few words. */
export function isVerb(text: string, [at, end]: Range, tag: Tokens['tag']): boolean {
  const piece = text.slice(at, Math.min(end, at + 6));
  // 116家种植、养殖、加工的龙头企业: what they do, and no verb of the sentence.
  if (/^[\u4E00-\u9FFF]{2}\u3001[\u4E00-\u9FFF]{2}[\u3001\u7684和]/.test(piece)) return false;
  // 4个抽水蓄能电站: a plant, whatever it does.
  if (end - at >= 5 && PLANT.test(text.slice(end - 3, end))) return false;
  const known = VERBAL.get(piece);
  if (known !== undefined) return known;
  const [word, next] = tag(piece);
  const adverb = word?.tag === 'd' && /^[dv]$/.test(next?.tag ?? '');
  const verbal = adverb || (word !== undefined && /^v[^n]?$/.test(word.tag) && !/^(?:的|n)/.test(next?.tag ?? '') && !THING.has(next?.word ?? ''));
  if (VERBAL.size > 2000) VERBAL.clear();
  VERBAL.set(piece, verbal);
  return verbal;
}

const PLANT = /(?:[救看]护员|护理员|指导员|技术员|服务员|辅导员|人才|电站|泵站|水厂|电厂|水库|园区|电网|管网|基地)$/;
/** What makes a noun of the verb before it, for the tokenizer another kind of word: 示范村, 安置点, 调解员. */
const THING = new Set('村点员户站班所室馆园场厂店镇乡县街区院校队线岗');
/** Before a number whose noun is the object of a preposition or of 深入: the clause says what is done to them. */
const OBJECT = /(?:对|为|向|给|使|让|深入|走进|在)$/;
const OBJECT_ENDS = charSet('对为向给使让入进在');
const PEOPLE: ReadonlySet<string> = new Set('名人位');
const PLACES: ReadonlySet<string> = new Set(['个', '所', '家', '处', '座']);
const TIMES: ReadonlySet<string> = new Set('次场轮批');
/** Sums that are named by what they are for; 超长期特别国债 and 专项经费 have names. */
const FUNDS = /(?:投资|投入|出资|筹资|自筹|投|预留|列支|财政安排)$|^(?:投入|安排|筹集|筹措|落实|争取|拨付|整合|募集|总|共)?(?:各类|财政)?(?:资金|经费|款项)$/;
/** Nouns that say nothing of what is counted. */
const SORT = /^(?:重点|重大)?(?:项目|工程|活动|单位|工作|任务|行动|事项)$/;
