/** Numbers that only describe: which ones, with whom, by which rule. */
import { aimed } from './aimed.ts';
import { comparedWith } from './compared.ts';
import {
  AGREED,
  AMONG,
  conditional,
  earns,
  fulfilled,
  GOVERNS,
  glosses,
  heldTo,
  IN_BRACKETS,
  LARGE,
  normed,
  ofChildren,
  ruledOn,
  shareOf,
  treats,
  wholeOf,
} from './part-of.ts';
import { quoted } from './quoted.ts';
import type { Judge } from './roles.ts';
import { BEST, BY, EACH, GOALS, GROUND, HELD, MADE, PARTS, QUOTE, RANKS, RATES, RULES, SHARES, STEPS, SUM, signsIn, WITH } from './signs.ts';
import { madeUpOf, spokenOf } from './spoken-of.ts';

/** “北线”六期, “智慧粮库”2期; not “快讯”24期 */
const STAGE = /^[1-3一二三四五六七八九]期$/;

/** How far a collection's headline may reach, in a text that is one line. */
const HEADLINE = 90;

/** In the document's context: numbers that say which ones, with whom or on what, and only describe. */
export const describing: Judge = ({ text, found, clause, sentence, kind }) => {
  if (found.unit === '' && (found.value === 985 || found.value === 211) && SCHOOLS.test(text.slice(found.end, found.end + 8)))
    return { class: 'name', because: 'a list of universities', grade: 'high' };
  // 门诊180累计补偿300人次, 1-4累计完成投资: which policy, or which months.
  if (
    found.unit === '' &&
    !found.worded &&
    found.comparatorSpans.length === 0 &&
    text.startsWith('累计', found.end) &&
    BEFORE_TOTAL.test(text.slice(found.at - 1, found.end))
  )
    return { class: 'name', because: 'a number that tells one of many', grade: 'medium' };
  if (found.unit === '周年') return { class: 'name', because: 'an anniversary', grade: 'high' };
  const start = Math.max(sentence[0], found.at - 18);
  const before = text.slice(start, found.at);
  const signs = signsIn(text, start, found.at);
  const signsAfter = signsIn(text, found.end, Math.min(text.length, Math.max(clause[1], found.end + 30)));
  const after = text.slice(found.end, Math.min(clause[1], found.end + 24));
  const count = found.unitKind === 'count' || found.unitKind === 'people' || found.unitKind === 'none';
  if (found.unit === '次' && after.startsWith('产业')) return { class: 'name', because: '三次产业, a name', grade: 'high' };
  if (found.unit === '本' && after.startsWith('预算')) return { class: 'name', because: 'the budgets by a set name', grade: 'high' };
  if (found.unit === '期' && before.endsWith('\u201D') && STAGE.test(text.slice(found.at, found.end)))
    return { class: 'name', because: 'a stage of what is named before', grade: 'high' };
  if (signs & QUOTE && quoted(text, found, clause)) return { class: 'name', because: 'inside a name in quotes', grade: 'high' };
  if (
    found.unit === '篇' &&
    (/(?:精选|通用|优秀|热门|合集|汇总|推荐|共)$/.test(before) ||
      (found.at < HEADLINE && /(?:计划|总结|方案|打算|要点) ?$/.test(text.slice(Math.max(0, found.at - 6), found.at))))
  )
    return { class: 'scope', because: 'how many texts a collection has', grade: 'high' };
  // 1名医生+1名护士+1名村干部: what each team is made of.
  if (found.unitKind === 'people' && (text[found.at - 1] === '+' || /^[\u4E00-\u9FFF]{1,8}\+\d/.test(after)))
    return { class: 'scope', because: 'what each team is made of', grade: 'medium' };
  if (text[found.at] === '一' && /^一(?:大?批|系列|支|套)$/.test(text.slice(found.at, found.end)))
    return { class: 'scope', because: `${text.slice(found.at, found.end)} is no count`, grade: 'high' };
  if ((found.unit === '' && !found.worded && /^[一二两三四五六七八九]$/.test(text.slice(found.at, found.end))) || ofChildren(found, text))
    return { class: 'name', because: 'a numeral with no unit, part of a name', grade: 'medium' };
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
  if (kind === 'plan' && treats(text, found, sentence[0])) return { class: 'standard', because: 'a measure that only describes', grade: 'medium' };
  if (signsAfter & GROUND && /^[^,;。]{0,20}的?基础上/.test(after) && /在(?!确保|力争|保证)[^,;。]{0,30}$/.test(before))
    return { class: 'result', because: '在…基础上: what was there before', grade: 'high' };
  if (
    after[0] === '的' &&
    ((/^的 ?\d/.test(after) && /(?:为|占|完成)[^,;。\d]{0,8}(?:目标|计划|任务|预算|指标|年度总?投资)[^,;。\d]{0,4}$/.test(before)) ||
      (found.unitKind === 'money' && /预算[数额]?$/.test(before) && /^的 ?\d{1,3}(?:\.\d{1,2})? ?%/.test(after)))
  )
    return { class: 'scope', because: 'the goal that a share is of', grade: 'high' };
  if (signs & SHARES && /占(?:全部|总数|总量|全[省市县区国])[^,;。\d]{0,4}$/.test(before) && /^[^,;。\d]{0,12}的 ?\d{1,3}(?:\.\d{1,2})? ?%/.test(after))
    return { class: 'scope', because: 'what a share is of', grade: 'high' };
  if (found.unit === '人' && HARMED.test(before) && /^(?:及?以上)?的?[\u4E00-\u9FFF]{0,10}(?:事故|火灾|事件|案件)/.test(after))
    return { class: 'standard', because: 'how grave the accidents are that are meant', grade: 'high' };
  if (
    !count &&
    found.unitKind !== 'times' &&
    found.unitKind !== 'time' &&
    '以之的'.includes(after[0] ?? '?') &&
    after.includes('的') &&
    COUNTS.test(after) &&
    (/(?:达到?|过|满|超|逾|破|能力|率在?|[,;:\u3001(])$/.test(before) || WHOSE.test(after))
  )
    return { class: 'standard', because: 'it says which ones the next number counts', grade: 'high' };
  if (comparedWith(text, found, before, after)) return { class: 'scope', because: 'what it is compared with', grade: 'high' };
  if (
    found.unitKind === 'score' &&
    (/满分(?:为|是|值)?$/.test(before.slice(-4)) || (text[found.end] === ')' && /标准分|合格分|及格分|满分|总分值?$/.test(before.slice(-4))))
  )
    return { class: 'standard', because: 'of how many marks', grade: 'high' };
  if (signs & HELD && heldTo(before, after, kind === 'summary')) return { class: 'scope', because: 'the goal that it is held against', grade: 'high' };
  if (
    count &&
    signsAfter & MADE &&
    /^[\u4E00-\u9FFF]{1,10}(?:[\u3001和]\d{1,4}[名个人位][\u4E00-\u9FFF]{1,8}){0,4}(?:组成|构成)/.test(text.slice(found.end, found.end + 30))
  )
    return { class: 'scope', because: 'what it is made of', grade: 'high' };
  // 第8个产值突破千亿大关的县: which ones they are.
  if (
    signsAfter & STEPS &&
    /^元?(?:大关|关口|台阶)的[\u4E00-\u9FFF]/.test(after) &&
    /(?:第[\d一二三四五六七八九十]{1,3}个|首个|唯一)[^,;。]{2,14}$/.test(before)
  )
    return { class: 'scope', because: 'which ones of a ranking', grade: 'high' };
  if (count && signs & BEST && /最(?:[大小高低优差强弱快慢]|[\u4E00-\u9FFF]的)$/.test(before) && /^[\u4E00-\u9FFF<>\u2264\u2265]/.test(after))
    return { class: 'scope', because: 'which ones of a ranking', grade: 'high' };
  if ((signsAfter & GOALS || before.endsWith('(')) && ofGoal(before, text.slice(found.end, found.end + 16)))
    return { class: 'scope', because: 'the goal that a share is of', grade: 'high' };
  if (count && signsAfter & RANKS && /^[^,;。\d]{1,12}(?:排名|排第|位居|位列|名列)/.test(after))
    return { class: 'scope', because: 'among how many it ranks', grade: 'high' };
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
};

const BY_STANDARD = /^[^,;\u3002\d]{1,14}的(?:标准|要求)(?![率化])/;
const SHARED_OUT = /^(?:[\u3001,和][\u4E00-\u9FFF]{2,10}\d{1,3}(?:\.\d)?%){0,3}的?(?:分担|出资|配套|负担|补助)?比例(?![率值为])/;
const BY_RATIO = /按照?(?!时|期|月|年)[^,;\u3002]{0,28}$/;
/** 根据⟦12种⟧传染病监测方案 */
const BY_PAPER = /(?:根据|依据|按照)[^,;\u3002]{0,6}$/;
const PAPER = /^[\u4E00-\u9FFF]{2,10}(?:方案|规范|规程|指南)(?:和|及|、|,|要求|的|$)/;
const BY_RULE = /按照?(?!时|期|月|年)[^,;\u3002]{0,16}$/;
/** 比上年扩大⟦1万亩⟧以上粮食总产62万吨, whose commas are lost */
const GREW = /(?:增加|扩大|提高|增长|减少|下降)$/;
const BEFORE_TOTAL = /^[\u4E00-\u9FFF\n,;。](?:\d{3}|\d{1,2}[-~\u2014]\d{1,2})$/;
/** ⟦985⟧、211院校 */
const SCHOOLS = /^(?:工程|\u201D|"|及|和|\u3001|\/|,|211|985){0,3}(?:院校|高校|大学|毕业|学校|名校|工程|\u201D|重点)/;

/** 死亡⟦3人⟧以上的事故 */
const HARMED = /(?:死亡|重伤|受伤|轻伤|伤亡|致死|中毒|被困|死伤|失踪)$/;
/** 杜绝损失超过⟦1000元⟧的设备、火灾事故 */
const GRAVE = /^(?:以上)?的[\u4E00-\u9FFF\u3001]{0,14}(?:事故|事件|案件|火灾)/;
/** 达到⟦100万元⟧的村2个, ⟦80-90万元⟧的4个 */
const COUNTS = /^(?:以上|以下|以内|之间)?的[\u4E00-\u9FFF]{0,6} ?\d{1,6} ?[个家户名人所件项条座台辆套处](?!百分)/;

/** 捐款⟦5000元至10000元⟧的有9人 */
const WHOSE = /^(?:以上|以下|以内|之间)?的共?有 ?\d/;

/** 占年度任务(⟦1026台⟧)的55%, 完成全年⟦80亿⟧目标任务的125%. */
const ofGoal = (before: string, after: string): boolean =>
  (before.endsWith('要求(') && /^(?:以上|以下|以内)?\)/.test(after)) ||
  (after[0] === ')' && /(?:目标|任务|计划)的?\($/.test(before)) ||
  ('元的目任计'.includes(after[0] ?? '?') &&
    /^元?的?(?:目标任务|任务目标|目标|任务|计划)的?\d/.test(after) &&
    /(?:完成|占|为)(?:了|全年|年度|年初|市定|省定|县定|预定){0,2}$/.test(before));
