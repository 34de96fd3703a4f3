/** Numbers of a whole, of which what follows tells a part; and limits that say who is counted. */
import { charSet, isIn } from '../../core/charset.ts';
import type { Found } from '../quantity/found.ts';
import { find, findLast, openBefore } from './words.ts';

/** 27项指标中,19项达标; not 新建3所高中,. */
export const AMONG =
  /^[\u4E00-\u9FFF]{0,16}(?<![高初完职普集其空水心当]|建设|施工|进行|推进|筹备|办理|审批|申报|洽谈|实施|装修|编制)中(?:,|有?\d|招聘|选拔|评选|挑选|选出|脱颖|胜出|排名|是?唯一|$)/;
/** 15个站点建设已完成8个: of the whole, in the same unit, a part is told. */
const DONE = /^[\u4E00-\u9FFF()]{1,20}已[\u4E00-\u9FFF]{1,4}\d{1,6}(?:\.\d{1,2})?/;

/** Is a part of the number, in its own unit, told behind it in `after`? */
export const wholeOf = (found: Found, after: string): boolean => {
  const done = found.unit === '' ? null : DONE.exec(after.slice(0, 40));
  return done !== null && after.startsWith(found.unit, done[0].length);
};

/** 60%, 九成, 三分之一: how many of them all, and no limit that says which. */
export const shareOf = ({ unitKind, unit, value }: Found): boolean =>
  unitKind === 'percent' || unit === '成' || (unit === '' && value !== null && value > 0 && value < 1);

/** 生育⟦2⟧男和⟦1⟧男⟦1⟧女者724人: which families are meant. */
export const ofChildren = ({ unit, end }: Found, text: string): boolean =>
  unit === '' && '男女'.includes(text[end] ?? '?') && /^(?:孩|户|者|和|\d|一|、)/.test(text.slice(end + 1, end + 2));

const MET = /^(?:、[^,;\u3002\d]{2,14}\d[\d.]{0,5}%)?的(?:年度|改善|减排|下降|增长|控制){1,2}目标/;
const FULFILLED = /(?:超额|提前|圆满|如期)(?:完成|实现)[^,;\u3002]{2,36}$/;
/** Is a number, or the one that it is listed with, the goal that was more than met? */
export const fulfilled = (text: string, { at, end }: Found, clause: readonly [number, number]): boolean =>
  MET.test(text.slice(end, end + 36)) && FULFILLED.test(text.slice(Math.max(clause[0], at - 42), at));

/** 与⟦11家⟧卫生服务站签订责任书: with how many it was agreed. */
export const AGREED = /^[^,;。\d]{2,16}(?:签订|签署|签约|签了|建立了?[^,;。]{0,6}(?:关系|机制)|结成|达成|结对)(?![^,;。]{0,14}\d)/;
/** 辖9乡⟦3镇⟧⟦84个⟧村(居)民委员会 */
export const GOVERNS = /(?<![管直所])辖(?:区|有)?(?:\d{1,4}(?:个?[乡镇村]|个?街道)[\u3001和及]?){1,4}$/;
/** ⟦3万⟧人口以上乡镇 */
export const LARGE = /^人口(?:及?以[上下]|以内)的?[\u4E00-\u9FFF]{2}/;
/** (血红蛋白在⟦110g/L⟧以下)50人 */
export const IN_BRACKETS = /^\)(?:的?有?)?\d{1,5}[人例名个户件家]/;

const CONDITION = /(?:针对|对于|凡是?|如有|一旦|[,;:\u3002\u3001]对(?!照|标|外|接))[^,;\u3002]{0,16}$|^对(?!照|标|外|接)[^,;\u3002]{0,16}$/;
const OF_THOSE = /^[A-Za-z]{0,4}(?:\([^()]{1,12}\))?的[\u4E00-\u9FFF]/;
/** 针对误差超过⟦5%⟧的项目查明原因: the condition under which something is done. */
export const conditional = (before: string, after: string): boolean =>
  (after.includes('的') && ((WHO.test(after) && /[<>\u2264\u2265\u2266\u2267=超过于足]$/.test(before)) || (OF_THOSE.test(after) && CONDITION.test(before)))) ||
  (after.length > 2 && TRIGGERS.test(after)) ||
  ('<>\u2264\u2265\u2266\u2267='.includes(before.at(-1) ?? '?') && (STARTS.test(after) || IF.test(before)));
/** 女职工⟦10人⟧以上的应建立委员会, 超限⟦30%⟧以上的车辆不得上桥, 对超标⟦2次⟧以上的船舶实施监管: those that a rule is made for. */
export const ruledOn = (before: string, after: string, found: Found): boolean =>
  (BARRED.test(after) && !(shareOf(found) && !EXCESS.test(before))) || (RULE.test(after) && (shareOf(found) ? EXCESS : OF_WHOM).test(before));
const BARRED = /^的[\u4E00-\u9FFF]{0,8}?,?(?:不得|不准|不予|一律|严禁|责令|取消|暂停|应当?[\u4E00-\u9FFF]|必?须|方可|给予|予以)/;
const RULE = /^的[\u4E00-\u9FFF]{2,10}?,?(?:实[行施]|进行|开展|采取|列[入为]|纳入|依法|由|按照?)/;
const EXCESS = /(?:超|低于|不足|误差|偏差|波动|损失|亏|降|涨|跌)[\u4E00-\u9FFF]{0,4}$/;
const OF_WHOM = /(?:^|[^\u4E00-\u9FFF])(?:对于?|将|凡)(?!全)[^,;\u3002\d]{2,14}(?<!开展|组织|进行|完成|实施|举办|新增|新建|建成|不少于|至少)$/;
/** 对透析时间不足的患者,透析班次延长至⟦4.5-5小时⟧: how those are treated who are spoken of. */
export const treats = (text: string, { at, unitKind }: Found, from: number): boolean => {
  if ((unitKind !== 'time' && unitKind !== 'volume' && unitKind !== 'none' && unitKind !== 'area') || !isIn(TREATS, text, at - 1)) return false;
  const start = Math.max(from, findLast(text, ';', Math.max(from, at - 70), at) + 1);
  return at - start < 70 && text[start] === '对' && TREATED.test(text.slice(start, at));
};
const TREATS = charSet('到至为积量间度<>\u2264\u2265\u2266\u2267=约');
const TREATED =
  /^对[^,;\u3002]{2,24}(?:患者|病人|孕产?妇|产妇),[^;\u3002]{2,30}(?:(?:延长|缩短|提升|提高|增加|减少|降低|调整)[到至为]|面积|剂量|流量|时间|温度)[<>\u2264\u2265\u2266\u2267=约]{0,2}$/;
/** 血糖>⟦16.7mmol/L⟧的患者, 血糖\u2265⟦7⟧mmol/L、血压\u2265⟦140⟧/90mmHg的居民: who is meant. */
const WHO =
  /^(?:[A-Za-z/]{0,8}[、或和且及][\u4E00-\u9FFFA-Za-z]{1,6}[<>\u2264\u2265\u2266\u2267]{1,2}[\d./]{1,8}){0,2}[A-Za-z/\d]{0,10}的(?:[\u4E00-\u9FFF]{0,4}患者|人员|居民|病人|人群|儿童|孕产?妇|老年?人|对象|员工|班组|科室|单位|县|乡镇|村|学生|客户)/;
/** 偏差>⟦3%⟧即触发预警 */
const TRIGGERS = /^(?:以[上下])?(?:时|的)?[,]?(?:即|则|自动|立即)[\u4E00-\u9FFF]{0,4}(?:触发|启动|预警|上报|停[机用止]|约谈|通报)/;
/** PHQ-9\u2265⟦10分⟧启动干预 */
const STARTS = /^[A-Za-z/]{0,6}(?:启动|纳入|转入|转诊|给予|列为|判定|诊断|触发|预警|报警|提示|上报)/;
/** 如结节\u2265⟦8mm⟧ */
const IF = /(?:^|[(,;:\u3002\u3001])(?:如|若|凡|一旦)(?!期)[\u4E00-\u9FFFA-Za-z/()]{1,14}[<>\u2264\u2265\u2266\u2267=]{1,2}$/;

/** 达标率\u226590%(Kt/V\u2265⟦1.2⟧), 达标率90%(血压维持在⟦140mmHg⟧以下): what a rate before the bracket counts; not 建档率90%(建档500份). */
export function glosses(text: string, { at, end, unitKind, unit, comparatorSpans }: Found): boolean {
  if (unitKind === 'percent' || unitKind === 'count' || unitKind === 'people' || unitKind === 'money' || unitKind === 'times') return false;
  const open = openBefore(text, at, at - GLOSS + 1);
  if (open < 0 || !'%\u2030'.includes(text[open - 1] as string)) return false;
  const said = text.slice(open + 1, at);
  return !/[,;\u3002]/.test(said) && (comparatorSpans.length > 0 ? unit !== '' || LETTER.test(said + (text[end] ?? '')) : HELD.test(said));
}
/** (监管标准分别为:拨备覆盖率不低于⟦150%⟧,资本充足率不低于⟦10.5%⟧): norms, in brackets. */
export function normed(text: string, { at, comparatorSpans }: Found): boolean {
  if (comparatorSpans.length === 0) return false;
  const open = findLast(text, '(', Math.max(0, at - NORMS), at);
  return open >= 0 && find(text, ')', open, at) < 0 && NORM.test(text.slice(open, open + 14));
}
const NORMS = 70;
const NORM = /^\((?:监管|达标|国家|行业|[省市国]定|规定|考核|参考|正常|合格|评价|警戒){1,2}(?:标准|要求|线|红线|范围|值)(?:分别)?(?:应?为|是|:)/;
const GLOSS = 22;
const LETTER = /[A-Za-z]/;
const HELD = /(?:维持|控制|保持|稳定)在$/;

/** 超额完成⟦5500万人⟧的目标, 低于⟦5.5%⟧的预期控制目标. */
const HELD_TO =
  /(?:超额完成|(?:未|没有|未能)(?:完成|达到|实现)[\u4E00-\u9FFF]{0,4}|提前完成|(?<!不)(?:超过|超出|低于|高于|优于|好于|快于))(?:了|年初|全年|年度|既定|国家|[省市县区部]里?|上级|行业|规定|要求|确定|定|人均|户均|每人){0,3} ?$/;
/** 完成增长⟦8%⟧的预期目标, in a report. */
const AHEAD = /(?:有望|预计|力争|确保|争取|可以?|将|能)[\u4E00-\u9FFF]{0,3}$/;
const KEPT_TO = /(?:完成|实现|达到|达成)(?:了|全年|年度|[\u4E00-\u9FFF]{0,4}(?:增长|增幅|下降|不低于|不超过)){0,2}$/;
const GOAL = /^的?(?:年度|全年|预期|控制|规划|考核|既定|省定){0,2}(?:目标|任务|要求|指标)|^的(?:控制|规定|最低|国家|行业){0,2}(?:标准|红线|底线)/;
/** The characters that these begin with, and those of a row. */
const GOAL_STARTS = charSet('的年全预控规考既省目任要指\u3001和');

/** 低于省定⟦6‰、5‰⟧、3‰的目标: the goals of a row are held against one by one. */
const ROW = '\u3001和';
const ROW_BEFORE = /(?:\d{1,6}(?:\.\d{1,3})?[%\u2030]?[\u3001和]){1,4}$/;
const ROW_AFTER = /^(?:[\u3001和]\d{1,6}(?:\.\d{1,3})?[%\u2030]?){1,4}/;
/** 失业率3.1%,控制在市定⟦4.5%⟧以内, in a report: within which it was kept. */
const SET_FOR = /(?:控制在|低于|不超过|高于|不低于|优于|好于)(?:国家|[省市县区部]里?|上级|行业)(?:规定|要求|下达|确定|定)的?$/;

/** Is a number, between these words, a goal that something is held against? */
export const heldTo = (before: string, after: string, told: boolean): boolean => {
  if (told && '定求达'.includes(before.at(before.endsWith('的') ? -2 : -1) ?? '?') && SET_FOR.test(before)) return true;
  const from = ROW.includes(before.at(-1) || '?') ? before.replace(ROW_BEFORE, '') : before;
  return (
    isIn(GOAL_STARTS, after, 0) &&
    GOAL.test(ROW.includes(after[0] || '?') ? after.replace(ROW_AFTER, '') : after) &&
    (HELD_TO.test(from) || (told && KEPT_TO.test(from) && !AHEAD.test(from)))
  );
};

/** 已有⟦42个⟧村集体收入超10万元: how many have come so far. */
const EARNS = /(?:[共已]有|实现|新增|培育|达到|累计)$/;
const EARNING =
  /^(?:[\u4E00-\u9FFF]{0,2}[村镇乡]|企业|行政村|社区|合作社|农户)[\u4E00-\u9FFF]{0,10}(?:收入|产值|利润|税收)(?:均|全部)?(?:超过?|突破|达到?|迈过|过)\d/;
/** Are those counted that earn so much, and not only named? */
export const earns = (before: string, after: string): boolean => EARNS.test(before) && EARNING.test(after);
