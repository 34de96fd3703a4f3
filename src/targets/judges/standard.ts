import { anyIn, charSet, isIn } from '../../core/charset.ts';
import { Char, isHan, isLetter, kindAt } from '../quantity/chars.ts';
import type { Cue } from '../quantity/found.ts';
import { endOf, type Raw } from '../quantity/raw.ts';
import { condition } from './conditions.ts';
import { type Context, cue, endsBefore, startsAt } from './context.ts';
import { lifetime } from './date.ts';
import { penalty } from './penalty.ts';
import { rateOf } from './rates.ts';
import { ruleOf } from './rules-of.ts';
import { lastsOf, situation } from './situations.ts';
import { whichOnes } from './which-ones.ts';
import { ofWorks } from './works.ts';

const DESCRIBING = situation('describing');
const DESCRIBING_ENDS = lastsOf(DESCRIBING);
const NOT_A_NOUN = situation('not-a-noun');
const OVER = situation('over');
/** ⟦8个月⟧~14周岁 */
const AGED_SIGNS = charSet('~-\u2014\u2013至到');
const AGED = /^[~\-\u2014\u2013至到]{1,2}\d{1,2}周?岁/;
/** 0岁(⟦28天⟧内), 新生儿期(⟦0-28天⟧) */
const INFANTS = /(?:岁|(?:新生儿|婴儿|早产儿|围产|婴幼儿|产褥)期?)\((?:出生后?)?$/;
const AGES = new Set(['岁', '周岁', '月龄', '岁龄']);

/** A norm, a price, a limit of who counts: 65岁以上老年人, 按10元/人次计, 500万元以上项目. */
export function standard(n: Raw, c: Context): Cue | null {
  const { text } = c;
  if (text[n.at] === '\u00B1' && !(n.unitKind === 'percent' && endsBefore(text, n.at, ['控制在', '不超过', '锁定在', '稳定在', '保持在', '稳控在'])))
    return cue('standard', 'how far off it may be');
  const of = attribute(n, c) ?? whichOnes(n, c) ?? penalty(n, text) ?? condition(n, c) ?? ruleOf(n, c);
  if (of) return of;
  if (n.unitKind === 'score' && (n.range || n.comparatorSpans.length > 0)) {
    const end = endOf(n);
    // 80-89分按95%拨付
    if (n.range && '按为'.includes(text[end] || '?')) return cue('standard', 'it says who is rewarded or fined');
    if ('的者'.includes(text[end] || '?') && awarded(text, end + 1)) return cue('standard', 'it says who is rewarded or fined');
  }
  if (n.value === 0) {
    const of = text.slice(n.end, n.end + 6).indexOf('的');
    if (of >= 0 && awarded(text, n.end + of + 1)) return cue('standard', 'it says who is rewarded or fined');
  }
  if (
    AGES.has(n.unit) ||
    (isIn(AGED_SIGNS, text, n.end) && AGED.test(text.slice(n.end, n.end + 6))) ||
    (n.unit === '周' && text[n.at - 1] === '孕') ||
    (n.unit === '天' && INFANTS.test(text.slice(Math.max(0, n.at - 6), n.at))) ||
    ((n.unit === '个月' || n.unit === '月') && startsAt(text, n.end, ['儿童', '婴', '幼儿', '龄', '内儿童', '以内儿童', '内婴', '以内婴']))
  )
    return cue('standard', 'an age');
  const rate = rateOf(n, text);
  if (rate) return rate;
  if (SIZED.has(n.unit) && text[n.end] === '级' && isHan(text, n.end + 1)) return cue('standard', 'a size of the thing that is named after it');
  if (heldTo(n, c)) return cue('standard', 'the norm that the number before it is held against');
  if (bodyMass(text, n.at)) return cue('standard', 'a measure that only describes');
  if (n.unit === '年' && !lifetime(n, text)) return cue('standard', 'a length of service or of use');
  if (text[n.at - 1] === '(' && text[n.end] === ')' && endsBefore(text, n.at - 1, ['标准'])) return cue('standard', 'a measure that only describes');
  if (ofWorks(n, text)) return cue('standard', 'a size of the works that are named after it');
  if (MEASURED.has(n.unitKind) && text[n.end] === '的' && endsBefore(text, n.at, ['占地', '占地约', '占地面积']) && isHan(text, n.end + 1))
    return cue('standard', 'a size of the thing that is named after it');
  if (n.unitKind === 'money' && PASSED.test(text.slice(Math.max(0, n.at - 3), n.at)) && startsAt(text, n.end, WHICH))
    return cue('standard', 'a sum that says which ones count');
  if ((n.unitKind === 'money' || MEASURED.has(n.unitKind)) && n.comparatorSpans.length > 0 && text[n.end] === '的' && whose(n, c))
    return cue('standard', 'it says which ones count');
  // 89家超⟦千万⟧企业
  if (n.unit === '' && n.shape === 'chinese' && n.magnitude >= 1e4 && n.comparator === 'gt' && startsAt(text, n.end, ['企业', '项目', '大户', '园区']))
    return cue('standard', 'it says which ones count');
  if (n.unitKind === 'length' && (AWAY.test(text.slice(Math.max(0, n.at - 16), n.at)) || within(text, n))) return cue('standard', 'how far it is');
  // 提升客单价15%: a change of a price is no price.
  if (
    isIn(DESCRIBING_ENDS, text, n.at - 1) &&
    endsBefore(text, n.at, DESCRIBING) &&
    !(n.unitKind === 'percent' && text[n.at - 1] === '价') &&
    !SINCE.test(text.slice(n.end, n.end + 5))
  )
    return cue('standard', 'a measure that only describes');
  if (n.unitKind === 'money' && (n.comparator === 'gt' || n.range) && startsAt(text, n.end, OVER)) return cue('standard', 'a sum that says which ones count');
  if (text[n.end] === ')' && LIMIT.test(text.slice(Math.max(0, n.at - 16), n.at))) return cue('standard', 'a measure that only describes');
  const after = n.comparatorSpans.find(([at]) => at >= n.end);
  if (!after || n.comparator === 'approx') return null;
  const big = n.unitKind === 'money' || MEASURED.has(n.unitKind);
  const from = text[after[1]] === '的' || text[after[1]] === '(' ? after[1] + 1 : after[1];
  if (big && text[after[1]] === '且' && ALSO.test(text.slice(after[1], after[1] + 20))) return cue('standard', 'it says which ones count');
  if (n.unitKind === 'score' && c.after?.at === from && c.after.unitKind === 'people') return cue('standard', 'it says whom the next number counts');
  if ((big || n.unitKind === 'people') && counted(text, from, c.after)) return cue('standard', 'it says which ones the next number counts');
  if (n.unitKind === 'percent' && text[after[1]] === '的' && awarded(text, from)) return cue('standard', 'it says who is rewarded');
  // 比上年扩大1万亩以上粮食总产62万吨, whose commas are lost
  if (big && isHan(text, from) && !startsAt(text, from, NOT_A_NOUN) && !endsBefore(text, n.at, GROWN)) {
    return cue('standard', `${text.slice(after[0], after[1])} and a noun after it: it says which ones count`);
  }
  return null;
}

/** 首条⟦1000公里⟧级管道, ⟦10万吨⟧级泊位 */
const SIZED: ReadonlySet<string> = new Set(['公里', '吨', '千瓦', '兆瓦', '米', '千伏', '立方米', '平方米']);

/** 降至7.6天,低于医院核定的⟦8天⟧标准: the norm that the number before it keeps to. */
function heldTo(n: Raw, { text, before }: Context): boolean {
  if (!before || before.unit !== n.unit || !anyIn(text, NORM_ENDS, n.end, n.end + 8) || !NORM.test(text.slice(n.end, n.end + 8))) return false;
  const m = KEEPS.exec(text.slice(Math.max(0, n.at - 18), n.at));
  return m !== null && n.at - m[0].length >= before.end && n.at - m[0].length - before.end <= 3;
}
const NORM_ENDS = charSet('准值限线求');
const NORM = /^的?(?:[\u4E00-\u9FFF]{0,4})(?:标准|限值|上限|下限|警戒线|控制线|红线|要求)(?![\u4E00-\u9FFF])/;
const KEEPS = /[,、](?:远|均|已)?(?:低于|高于|优于|好于|快于|短于|少于)[\u4E00-\u9FFF]{0,10}的?$/;

/** BMI\u2265⟦24⟧ */
function bodyMass(text: string, at: number): boolean {
  for (let i = at - 3; i >= at - 8; i--) if (text[i] === 'B') return BMI.test(text.slice(i, at));
  return false;
}
const BMI = /^BMI ?(?:[<>=\u2264\u2265\u2267\u2266]{1,2}|大于|达到?|在)? ?$/;
/** 平均降雨量⟦986毫米⟧,较常年偏多: what a year brought. */
const SINCE = /^,?\(?[比较](?:常年|历年|多年|去年|上年|往年|同期)/;
const GROWN = ['增加', '扩大', '提高', '增长', '减少', '下降'];
const AROUND = ['周边', '周围', '半径', '方圆', '外围', '沿线', '两侧', '两侧各', '两旁各', '两岸', '两岸各', '左右各', '上下游各'];
/** 车站周边⟦2公里⟧范围, 方圆⟦10公里⟧内 */
const within = (text: string, { at, end }: Raw): boolean =>
  endsBefore(text, at, AROUND) && startsAt(text, end, ['范围', '内', '以内', '之内', '区域', '的范围', '居民', '群众', '村民', '商户']);
/** 感染率0.9%(达标值≤⟦1.5%⟧): the norm, in brackets. */
const LIMIT =
  /\((?:达标|标准|参考|正常|合格|限定?|阈|国家标准|行业标准|[省市国]标)(?:值|线|范围)?(?:应|为|是|:)?(?:[<>=\u2264\u2265\u2266\u2267]{1,2}|不[低高大小多少]于|不超过)?$/;
/** 距县城⟦50公里⟧ */
const AWAY = /(?<![间株行焦差轴轮])(?:距离?|相距)[^,;。\d]{0,12}$/;
const WHICH = ['的村', '的企业', '的户', '的项目', '的镇', '省份', '的省份', '城市', '的城市', '县区', '元的有', '的有', '的两'];
const PASSED = /(?:刚?过|达|超过?|满)$/;

/** 45个产值超⟦千万元⟧的项目: a count stands before, and a noun behind. */
const whose = (n: Raw, { text, before }: Context): boolean => {
  if (before?.unitKind !== 'count' || before.verdict || !isHan(text, n.end + 1)) return false;
  const between = text.slice(before.end, n.at);
  return between.length <= 8 && /^[\u4E00-\u9FFF]+$/.test(between);
};
/** 面积在⟦200平方米⟧以上且证照齐全的商场 */
const ALSO = /^且[^,;\u3002\d]{2,14}的[\u4E00-\u9FFF]/;
const MEASURED: ReadonlySet<string> = new Set(['area', 'length', 'mass', 'energy', 'volume']);
const NOUN = 12;

/** Does a count stand at this place, or after a noun that begins here: 10亿元以上⟦5个⟧, 50人以上企业⟦3家⟧? */
function counted(text: string, from: number, next: Raw | undefined): boolean {
  if (!next || next.verdict || next.at < from || next.at - from > NOUN) return false;
  if (next.unitKind !== 'count' && !(next.unitKind === 'people' && next.at === from)) return false;
  for (let i = from; i < next.at; i++) if (!isHan(text, i)) return false;
  return true;
}

const AWARDS = situation('awards');

/** 得分在95%以上的⟦科室评为先进⟧. */
function awarded(text: string, at: number): boolean {
  for (let i = at; i < at + NOUN && (isHan(text, i) || text[i] === ','); i++) if (startsAt(text, i, AWARDS)) return true;
  return text[at] === '按' && kindAt(text, at + 1) === Char.digit;
}

/** After these a sum is spent or gained, on whatever follows: 完成投资5亿元,项目20个. */
const SPENT = ['投资', '资金', '贷款', '补助', '到位', '投入', '融资', '授信', '完成', '总额', '合计', '共', '达', '为', '了'];
/** What a mine's workings are called by, with how deep they are. */
const LEVELS = ['中段', '水平巷', '标高'];
const GRADED = ['吨级', '万吨级', '千伏', '伏', 'kV', 'KV', '千伏安', '兆伏安', '蒸吨', '马力'];
const WIDE = '宽高厚深长';
const SIZES = situation('sizes');
/** 配备⟦6吨⟧水罐车2台, ⟦25米⟧云梯车1辆: machines are told by their size; not 运送200吨货物租用卡车. */
const MADE = new Set(['台', '辆', '艘', '架', '套', '部', '台套', '台(套)']);
const MACHINE = /^(?:(?![租购用运投配和及])[\u4E00-\u9FFF]){0,5}(?:[车船艇机泵炉罐柜屏灯秤吊]|叉车|平台|塔架)$/;
/** 购买⟦53米⟧云梯消防车, */
const BOUGHT = ['购买', '购置', '采购', '配备', '添置', '更新', '配置'];
const A_MACHINE = /^(?:(?![租购用运投配和及])[\u4E00-\u9FFF]){0,6}[车船艇机](?:[,;\u3002\u3001]|并|$)/;
/** Units of what stands somewhere, and verbs that put it there: 新建⟦1万立方米⟧调蓄池1座. */
const SITED = new Set(['座', '口', '栋', '处', '个']);
const PUTS_UP = situation('puts-up');
const FACILITIES = situation('facilities');

/** 1000吨级泊位, 110千伏变电站, 6米宽水泥路, 3000立方米蓄水池2口: a number that tells what kind of thing it is, not how much of it. */
function attribute(n: Raw, c: Context): Cue | null {
  // 64排CT, 64排以上CT
  if (n.unit === '排' && isLetter(c.text, endOf(n))) return cue('standard', 'a grade of the machine that is named after it');
  if (n.comparatorSpans.length > 0) return null;
  if (GRADED.includes(n.unit) && (isHan(c.text, n.end) || '(/'.includes(c.text[n.end] || '?')) && !startsAt(c.text, n.end, NOT_A_NOUN))
    return cue('standard', 'a grade of the thing that is named after it');
  // 750千伏和330千伏电网工程
  if (GRADED.includes(n.unit) && c.after?.unit === n.unit && c.after.at - n.end <= 1 && isHan(c.text, c.after.end))
    return cue('standard', 'a grade of the thing that is named after it');
  // -150米中段开拓工程
  if (n.unitKind === 'length' && startsAt(c.text, n.end, LEVELS)) return cue('standard', 'a grade of the thing that is named after it');
  const { text } = c;
  if (n.unit === '座' && (c.after?.unit === '台' || c.after?.unit === '辆') && counted(text, n.end, c.after))
    return cue('standard', 'seats of the vehicles that the next number counts');
  if (
    n.unitKind === 'money' &&
    startsAt(text, n.end, ['项目', '级项目', '工程', '级企业', '企业', '级产业']) &&
    !endsBefore(text, n.at, SPENT) &&
    counted(text, n.end, c.after)
  )
    return cue('standard', 'how large the things are that the next number counts');
  if (c.before?.end === n.at && c.before.unitKind === 'count' && (n.unitKind === 'money' || MEASURED.has(n.unitKind)) && isHan(text, n.end))
    return cue('standard', 'a size of the things that the number before it counts');
  if (!MEASURED.has(n.unitKind)) return null;
  if (endsBefore(text, n.at, SIZES) && isHan(text, n.end) && isHan(text, n.end + 1) && !startsAt(text, n.end, NOT_A_NOUN))
    return cue('standard', 'a size of the thing that is named after it');
  // 修路2公里(宽4米、厚18厘米): how wide what stands before the bracket is.
  if (n.unitKind === 'length' && endsBefore(text, n.at, SIZES) && /\d[\u4E00-\u9FFF]{1,4}\([^()]{0,16}$/.test(text.slice(Math.max(0, n.at - 24), n.at)))
    return cue('standard', 'a size of the thing that is named before it');
  if (
    n.unitKind === 'length' &&
    WIDE.includes(text[n.end] || '?') &&
    (isHan(text, n.end + 1) ? !/[度江期]/.test(text[n.end + 1] ?? '') : text[n.end + 1] === '、')
  )
    return cue('standard', 'a size of the thing that is named after it');
  if (text[n.end] === '的' && endsBefore(text, n.at, ['日处理', '日产', '年产', '日供', '年处理', '日供水']))
    return cue('standard', 'a size of the thing that is named after it');
  if (endsBefore(text, n.at, BOUGHT) && A_MACHINE.test(text.slice(n.end, n.end + 10))) return cue('standard', 'a size of the thing that is named after it');
  if (!counted(text, n.end, c.after) || !isHan(text, n.end) || text[n.end] === '的') return null;
  if (MADE.has(c.after?.unit ?? '') && MACHINE.test(text.slice(n.end, c.after?.at))) return cue('standard', 'a size of the things that the next number counts');
  if (n.unit === '升' || n.unit === '毫升') return cue('standard', 'a size of the things that the next number counts');
  return startsAt(text, n.end, FACILITIES) || (SITED.has(c.after?.unit ?? '') && endsBefore(text, n.at, PUTS_UP))
    ? cue('standard', 'a size of the things that the next number counts')
    : null;
}
