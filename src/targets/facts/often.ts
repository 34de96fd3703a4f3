/** How often something is done, told between those who do it, or what it is done to, and what is done. */
import { anyIn, charSet, isIn } from '../../core/charset.ts';
import type { Range } from '../quantity/found.ts';
import { LEADS } from './lexicon.ts';
import { bound } from './skip.ts';
import { findLast } from './words.ts';

/** How often, or by when, between those who do something and what they do. */
const OFTEN =
  /(?:每隔?(?:\d{1,2}|[一两二三四五六七八九十半]{1,2})?个?(?:年|月|季度?|周|星期|学期|学年|天|日|旬|小时)(?:可|均|都)?|全年|年内|年底前|今年(?:上半年|前三季度|以来)?|(?<![近去连续])[两三四五]年(?=[\u4E00-\u9FFF]{2,3}$))(?:至少)?(?:要|将|计划)?/;
/** One of them stands in whatever OFTEN matches. */
const OFTEN_MARKS = charSet('每年');
/** Those who do something often; a nursery that is checked every quarter is none. */
const DOERS =
  /(?:财政|政府|公司|集团|部门|单位|办|办公室|委员会|局|板块|组|党委|团委|工会|两委|班子|车间|支部|[目程产检量术卫勤务理控全院厂司传运修备售场服业总分]部|[务理控剂验卫财全息健勤备事感]科|[务生教育勤卫事研]处|中队|村|镇|社区|科室|学校|医院|干部|[教律技厨]师|(?<![动复满缺])员|民警|网格员|[河林田路山湖园校院组队站厂店护士科所村镇乡班]长|经理|[校村厂队园]医|医生|医师|护士|班主任|书记|主任|幼儿|儿童|妇女|老人|老年人|学生|新生)$/;
/** How often something is done. */
const TIMES = /^(?:不少于|至少)?[\d一二两三四五六七八九十]{1,3}[次轮批场期回遍]/;
const ONES = /^(?:不少于|不低于|至少)?[\d一二两三四五六七八九十]{1,3}[户人名家篇节份]/;
/** Places where something is done, and those who may do it or have it done to them: neither alone says what is counted. */
const PLACES = /(?:室|房|场|区|间|园|站|所|中心|机构|厂|店|企业|处|院|校|队|班|户|者|人|方|部|司|行|社|会)$/;
const DONE = /^[\u4E00-\u9FFF]{2,3}$/;

/** 财政每年安排专项资金, 保安员每日巡查3次: what is done; 锅炉每20天检修一次: what it is done to. Null where nothing like it stands. */
export function often(text: string, at: number, end: number): Range | null {
  // 60岁以上老年人免费筛查一次: what they are given.
  const free = findLast(text, '免', at + 2, end - 3);
  if (free > 0 && text[free + 1] === '费' && TIMES.test(text.slice(end, end + 8)) && GIVEN.test(text.slice(at, free))) return [free, end];
  if (isIn(VISIT_ENDS, text, end - 1) && visits(text, at, end)) return [end - 2, end];
  if (!anyIn(text, OFTEN_MARKS, at, end)) return null;
  const name = text.slice(at, end);
  const m = OFTEN.exec(name);
  if (!m || m.index < 2) return null;
  const rest = at + m.index + m[0].length;
  if (end - rest < 2) return null;
  const hit = LEADS.starting(text, rest, end);
  const does =
    hit !== null &&
    (hit.word === '完成投资' || (hit.word.length > 1 && (hit.of === 'make' || hit.of === 'strip') && end - hit.end >= 2 && !bound(text, hit.end, end)));
  if (does) return [rest, end];
  const who = name.slice(0, m.index).replace(EACH_END, '');
  // 班主任每学期家访15户: what each of them does, in whatever it is counted.
  if (m[0][0] === '每' && DOERS.test(who) && DONE.test(text.slice(rest, end)) && ONES.test(text.slice(end, end + 9))) return [rest, end];
  if (!TIMES.test(text.slice(end, end + 8))) return null;
  // 对6家矿山每季度至少会诊1次: to whom it is done.
  if (DOERS.test(who) || WHEN.test(who) || isIn(TO_WHOM, text, at) || isIn(TO_WHOM, text, at - 1) || LISTED.test(who)) return [rest, end];
  const done = text.slice(rest, end);
  const held = LIGHT.has(done) && HELD.test(who);
  // With a limit on the number the verb says what is limited.
  const thing =
    COUNT.test(text[end] ?? '') &&
    (m[0][0] === '每' || isIn(FEW, m[0], 0)) &&
    DONE.test(done) &&
    !PLACES.test(who) &&
    !WITHIN.test(who) &&
    !isIn(ONE_EACH, text, at);
  return held || thing ? [at, at + m.index] : null;
}
/** 每季度对各卫生室考核1次: what is done to those whom one goes to. */
function visits(text: string, at: number, end: number): boolean {
  if (!VISITS.has(text.slice(end - 2, end)) || !TIMES.test(text.slice(end, end + 8))) return false;
  const to = findLast(text, '对', Math.max(0, at - 1), end - 3);
  return to >= 0 && VISITED.test(text.slice(to, end - 2));
}
/** Whom one goes to; 在建项目督查 says what is looked at. */
const VISITED =
  /^对(?![口接外标应象])(?:各[\u4E00-\u9FFF]{1,6}|[^\u3001,和与及]{0,12}(?:[站所院室店点户村镇乡]|门诊|单位|机构|部门|企业|公司|学校|社区|街道|班组|车间|中心|人员))$/;
const VISITS = new Set(['督导', '考核', '检查', '巡查', '抽查', '督查', '指导', '评估', '检测', '巡诊', '会诊', '走访', '暗访', '回访', '体检', '培训']);
const VISIT_ENDS = charSet('导核查估测诊访检训');
/** 汛期每日巡查, 夜间每2小时巡查: when, and no thing. */
const WHEN = /(?:[汛冬春夏秋旱雨暑假忙]期|[春夏秋冬雨旱]季|期间|假日|节日|夜间|白天|平时|雨天)$/;
/** Of those to whom it is done, the second has a number too. */
const LISTED = /\u3001\d{1,4}[家所个处座][\u4E00-\u9FFF]{2}/;
const TO_WHOM = charSet('对给为向');
const ONE_EACH = charSet('每各');
const COUNT = /[\d一二两三四五六七八九十]/;
const FEW = charSet('两三四五');
const EACH_END = /(?:人均|平均|每人|每[班组科]|分别|均|各)$/;
/** Verbs that say nothing without what is held: 家长会每学期召开2次. */
const LIGHT = new Set(['召开', '开展', '组织', '举行', '举办', '进行', '实施']);
const HELD = /(?:(?<![工学协商总委员理事居委村])会|会议|活动|演练|培训班?|学习班|公开课|论坛|检查|比赛|竞赛|讲座|排查|行动|督查|调研)$/;
/** Those who do something, before where they do it: 干部下基层每月调研2次. */
const WITHIN = /干部|教师|[员师长](?=[到下进赴入上])/;

const GIVEN = /(?:人|妇女|学生|儿童|幼儿|居民|职工|群众|村民|农户|会员|员工|患者|教师)$/;

/** Where a name ends that a verb follows which says nothing: 展会参加6场, 例会召开4次. */
export const heldIn = (text: string, [at, end]: Range): number =>
  end - at >= 4 && (LIGHT.has(text.slice(end - 2, end)) || text.startsWith('参加', end - 2)) && HELD.test(text.slice(at, end - 2)) ? end - 2 : end;

/** Does what is counted stand before how often, so that things that are listed there are counted each: 水泵、闸门每月保养一次? */
export const oftenBehind = (text: string, end: number): boolean => text[end] === '每' && OFTEN_THERE.test(text.slice(end, end + 12));
const OFTEN_THERE = /^每隔?(?:\d{1,2}|[一两二三四五六七八九十半]{1,2})?个?(?:年|月|季|周|星期|学期|学年|天|日|旬|小时)/;
