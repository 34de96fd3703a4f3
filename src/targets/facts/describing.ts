/** Numbers that only describe: which ones, with whom, by which rule. */
import { aimed } from './aimed.ts';
import { held, sharing } from './held-against.ts';
import type { Look } from './look.ts';
import { AGREED, AMONG, conditional, earns, fulfilled, GOVERNS, glosses, IN_BRACKETS, LARGE, normed, ruledOn, shareOf, wholeOf } from './part-of.ts';
import type { Judge, Verdict } from './roles.ts';
import { names, setName } from './set-names.ts';
import { BY, EACH, GOALS, PARTS, RATES, RULES, SUM, signsIn, WITH } from './signs.ts';
import { madeUpOf, spokenOf } from './spoken-of.ts';

/** In the document's context: numbers that say which ones, with whom or on what, and only describe. */
export const describing: Judge = ({ text, found, clause, sentence, kind }) => {
  const named = setName(text, found);
  if (named) return named;
  const start = Math.max(sentence[0], found.at - 18);
  const look: Look = {
    text,
    found,
    clause,
    sentence,
    kind,
    before: text.slice(start, found.at),
    after: text.slice(found.end, Math.min(clause[1], found.end + 24)),
    signs: signsIn(text, start, found.at),
    signsAfter: signsIn(text, found.end, Math.min(text.length, Math.max(clause[1], found.end + 30))),
    count: found.unitKind === 'count' || found.unitKind === 'people' || found.unitKind === 'none',
  };
  return names(look) ?? withWhom(look) ?? ruled(look) ?? limiting(look) ?? sharing(look) ?? held(look) ?? amongOthers(look);
};

/** With whom or without whom, by which rules, of which list: 除3家外, 按照5项制度, 以9个镇为重点. */
function withWhom({ text, found, clause, kind, before, after, signs, signsAfter, count }: Look): Verdict | null {
  if (
    count &&
    signs & WITH &&
    /(?:不含|(?<![消清拆解排破剔根铲删废])除|与|会同|联合|依托|下辖|现辖|辖|下设|内设)(?:\d{1,4}[个家名][^,;。\d]{1,10}[\u3001和]){0,5}$/.test(before) &&
    /^[\u4E00-\u9FFF]/.test(after) &&
    !AGREED.test(after)
  )
    return { class: 'scope', because: 'says with whom or without whom', grade: 'medium' };
  if (count && signs & WITH && GOVERNS.test(before)) return { class: 'scope', because: 'how large the place is', grade: 'high' };
  if (
    count &&
    signs & BY &&
    /以[^,;。]{0,12}$/.test(before) &&
    /^[^,;。]{1,20}为(?:基础|核心|重点|抓手|载体|依托|主体|主线|中心|目标|支撑|引领|补充|主)/.test(text.slice(found.end, found.end + 30))
  )
    return { class: 'scope', because: '以 … 为: what the work rests on', grade: 'medium' };
  if (
    count &&
    signs & RULES &&
    /(?:执行|贯彻|遵守|遵循|坚持|围绕|按照|根据|落实)[^,;。]{0,20}$/.test(before) &&
    (/^[^,;。]{0,6}(?:措施|制度|规定|政策|要求|标准|原则|纪律|举措|机制|准则|禁令|规范|意见|办法|服务项目)/.test(after) ||
      (BY_PAPER.test(before) && PAPER.test(after)))
  )
    return { class: 'scope', because: 'rules that are followed, not counted', grade: 'medium' };
  if (found.unit === '种' && /\u3001[^,;。]{1,12}$/.test(before) && found.max === null && (found.value ?? 9) <= 6)
    return { class: 'scope', because: 'sums up the list before it', grade: 'medium' };
  if (count && signsAfter & SUM && /^[^,;。\u3001]{1,20}(?:共计|合计|总计|共)\d/.test(after))
    return { class: 'scope', because: 'whose numbers are summed up', grade: 'medium' };
  if (count && madeUpOf(text, found, clause)) return { class: 'scope', because: '以 … 为: what the work rests on', grade: 'medium' };
  const mentioned = spokenOf(found, before, after, kind);
  if (mentioned) return mentioned;
  return null;
}

/** Rates and shares that a rule sets. */
function ruled({ text, found, clause, kind, before, after, signsAfter }: Look): Verdict | null {
  if (
    found.unitKind === 'money' &&
    /每[人户村亩校例次](?:每[年月])?(?:发放|补助|补贴|给予|资助)?$/.test(before) &&
    /^的?[^,;。]{0,6}(?:补助|补贴|资助|津贴)/.test(after)
  )
    return { class: 'standard', because: 'a rate for each person', grade: 'medium' };
  // 按每万人配备不少于2名消防员的标准
  if (signsAfter & GOALS && found.unitKind !== 'percent' && BY_STANDARD.test(after) && BY_RULE.test(before))
    return { class: 'standard', because: 'rules that are followed, not counted', grade: 'medium' };
  // 按照省级补助60%、县级配套40%的比例
  if (found.unitKind === 'percent' && found.comparator === 'eq' && after.includes('比例') && SHARED_OUT.test(after) && BY_RATIO.test(before))
    return { class: 'standard', because: 'rules that are followed, not counted', grade: 'medium' };
  // 3万人口以上乡镇至少办好2所
  if (found.unit === '' && LARGE.test(after)) return { class: 'standard', because: 'a limit that says which ones count', grade: 'high' };
  // 超额完成浓度下降4%、重污染天数减少6%的改善目标
  if (kind === 'summary' && signsAfter & GOALS && fulfilled(text, found, clause))
    return { class: 'scope', because: 'the goal that it is held against', grade: 'high' };
  return null;
}

/** Limits that say which ones count: 贫血(110g/L以下)50人. */
function limiting({ text, found, clause, sentence, before }: Look): Verdict | null {
  const limit = found.comparatorSpans.find(([at]) => at >= found.end);
  // 贫血(血红蛋白在110g/L以下)50人: a limit in brackets says who is counted.
  if (limit && text[limit[1]] === ')' && IN_BRACKETS.test(text.slice(limit[1], limit[1] + 8)) && before.includes('('))
    return { class: 'standard', because: 'a limit that says which ones count', grade: 'high' };
  if (limit && found.comparator !== 'approx' && !shareOf(found) && !GREW.test(before) && !aimed(text, found, limit[1], clause)) {
    const noun = text.slice(limit[1], limit[1] + 12);
    if (
      /^的?[\u4E00-\u9FFF]{2}/.test(noun) &&
      !/^(?:的?(?:目标|任务|水平|要求)|用于|用来|投入|作为|全覆盖|可[^能]|并|且|其中|和|同时|以上|完成[,;。(]|完成$)/.test(noun) &&
      (noun[0] !== '的' || /\d/.test(text.slice(limit[1], clause[1])))
    )
      return { class: 'standard', because: 'a limit that says which ones count', grade: 'medium' };
  }
  if (limit && text[limit[1]] === '的' && found.comparator !== 'approx' && ruledOn(before, text.slice(limit[1], Math.min(sentence[1], limit[1] + 24)), found))
    return { class: 'standard', because: 'a limit that says which ones count', grade: 'medium' };
  return null;
}

/** A rule for each, of how many it was done, a measure inside the name of a rate. */
function amongOthers({ text, found, clause, before, after, signs, signsAfter, count }: Look): Verdict | null {
  if (signs & EACH && /每(?:增加|提高|下降|降低|减少|新增|完成|超过?|引进|发生|出现)[^,;。]{0,14}$/.test(before))
    return { class: 'standard', because: 'a rule for each', grade: 'high' };
  if (
    found.unitKind !== 'percent' &&
    found.comparatorSpans.some(([at]) => at < found.at) &&
    /^(?:的|以上的)[\u4E00-\u9FFF]/.test(after) &&
    (/\d/.test(after) || GRAVE.test(after))
  )
    return { class: 'standard', because: 'a limit that says which ones count', grade: 'medium' };
  if ((found.comparatorSpans.length > 0 && conditional(before, after)) || glosses(text, found) || normed(text, found))
    return { class: 'standard', because: 'a limit that says which ones count', grade: 'medium' };
  if (count && signsAfter & PARTS && found.comparatorSpans.length === 0 && (AMONG.test(after) || wholeOf(found, text.slice(found.end, clause[1]))))
    return { class: 'scope', because: 'of how many it was done', grade: 'medium' };
  if (found.unitKind === 'times' && ((signsAfter & PARTS && AMONG.test(after)) || wholeOf(found, text.slice(found.end, clause[1]))))
    return { class: 'scope', because: 'of how many it was done', grade: 'medium' };
  // 公交站点500米覆盖率达95%, 9个断面优良比例100%: a measure inside the name of a rate.
  if (
    found.unitKind !== 'percent' &&
    found.unitKind !== 'points' &&
    signsAfter & RATES &&
    !text.startsWith('任务完成率', found.end) &&
    found.end < clause[1] &&
    !(count && earns(before, after)) &&
    /^(?:[^,;。\u3001\d()]{1,6}\([^()\d]{1,6}\)|\d{1,3}项)?(?:[^,;。\u3001\d()]{1,14}率[\u3001和]){0,2}[^,;。\u3001\d()]{0,16}(?:率|补偿比|报销比|用时|耗时|比例|占比|比重|覆盖面|面积|产值|产量|收入|利润|(?:人数|起数|件数|增加值)(?:同比|分别|均)?(?=下降|减少|增长|增加|上升))[^,;。\u3001\d]{0,6}(?:\d|百分)/.test(
      text.slice(found.end, clause[1]),
    )
  )
    return { class: 'standard', because: 'part of the name of a rate', grade: 'medium' };
  return null;
}

const BY_STANDARD = /^[^,;\u3002\d]{1,14}的(?:标准|要求)(?![率化])/;
const SHARED_OUT = /^(?:[\u3001,和][\u4E00-\u9FFF]{2,10}\d{1,3}(?:\.\d)?%){0,3}的?(?:分担|出资|配套|负担|补助)?比例(?![率值为])/;
const BY_RATIO = /按照?(?!时|期|月|年)[^,;\u3002]{0,28}$/;
/** 根据⟦12种⟧传染病监测方案 */
const BY_PAPER = /(?:根据|依据|按照)[^,;\u3002]{0,6}$/;
const PAPER = /^[\u4E00-\u9FFF]{2,10}(?:方案|规范|规程|指南)(?:和|及|、|,|要求|的|$)/;
const BY_RULE = /按照?(?!时|期|月|年)[^,;\u3002]{0,16}$/;
/** 比上年扩大⟦1万亩⟧以上粮食总产62万吨, whose commas are lost */
const GREW = /(?:增加|扩大|提高|增长|减少|下降)$/;

/** 杜绝损失超过⟦1000元⟧的设备、火灾事故 */
const GRAVE = /^(?:以上)?的[\u4E00-\u9FFF\u3001]{0,14}(?:事故|事件|案件|火灾)/;
