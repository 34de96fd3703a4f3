/** Numbers of rules and warnings: when an alarm is raised, what an offence is, what each gets, what a price has as steps. */
import { anyIn, charSet, isIn } from '../../core/charset.ts';
import { isHan } from '../quantity/chars.ts';
import type { Cue } from '../quantity/found.ts';
import { endOf, type Raw, startOf } from '../quantity/raw.ts';
import { type Context, cue, endsBefore, startsAt } from './context.ts';

/** A number of a rule, where its unit may be one; null where it is none. */
export function ruleOf(n: Raw, c: Context): Cue | null {
  const { text } = c;
  if (n.unitKind !== 'percent' && inEach(n, text)) return cue('standard', 'a norm for each, in brackets');
  if (n.unitKind === 'money') return money(n, text);
  if (n.unitKind === 'count' || n.unitKind === 'people') {
    if (given(n, text)) return cue('scope', 'what a plan is fitted to');
    if (n.unit === '份' && endsBefore(text, n.at, COPIES)) return cue('scope', 'a measure that only describes');
    if (text[n.at - 1] === '由' && LED.test(text.slice(n.end, n.end + 16))) return cue('scope', 'says with whom or without whom');
  }
  const limited = n.comparatorSpans.length > 0;
  // 养鸡满500只者
  if (those(n, text)) return cue('standard', 'it says which ones count');
  if (!limited && text[n.at - 1] === '按' && startsAt(text, n.end, CHARGED)) return cue('standard', 'at what rate something is allotted');
  if (n.unitKind === 'percent') return limited && startsOffence(text, endOf(n)) ? cue('standard', 'what an offence is') : null;
  if (n.unitKind === 'time') {
    if (startsAt(text, n.end, RAINS)) return cue('standard', 'when an alarm is raised');
  } else if (n.unitKind === 'length') return sized(n, c, limited);
  if ((n.unitKind === 'volume' || n.unitKind === 'energy') && STEP.test(text.slice(Math.max(0, n.at - 12), n.at))) return cue('standard', 'a step of a price');
  if (limited && CONTENT_UNITS.test(n.unit) && /\([^()\n]{1,30}$/.test(text.slice(Math.max(0, startOf(n) - 32), startOf(n))))
    return cue('standard', 'a norm, in brackets');
  return allotted(n, text) ? cue('standard', 'at what rate something is allotted') : null;
}

/** 本合同一式⟦三份⟧,双方各执⟦一份⟧ */
const COPIES = ['一式', '各执', '各持', '各存', '各留', '备案', '存档', '存查'];
/** 由⟦2名⟧局领导带队 */
const LED = /^[^,;\u3002\d]{0,10}(?:带队|牵头|挂帅|带班|包保|任组长|负责)/;
/** 欠费按⟦1‰⟧计收滞纳金 */
const CHARGED = ['计收', '加收', '收取', '计提', '提取', '的比例计提', '的比例提取', '的比例收取', '的标准收取'];

const FULL: ReadonlySet<string> = new Set('满达过超逾足');
/** Is it said of those who reach the number? */
const those = (n: Raw, text: string): boolean => text[n.end] === '者' && (n.comparatorSpans.length > 0 || FULL.has(text[n.at - 1] ?? ''));
/** ⟦6小时⟧降雨量超过50毫米 */
const RAINS = ['降雨', '降水', '内降雨', '内降水', '雨量', '内雨量'];
/** 降雨量达50毫米、⟦100毫米⟧; not 平均降雨量达986毫米, nor what fell. */
const WHEN = /(?:遇|当|如|若|预报|凡)[^,;\u3002]{0,24}$/;
const AT_THAT = /^[^,;\u3002]{0,12}(?:时|的)(?=[,;\u3002]|启动|分别|应)/;
const RAIN = /(?<![均年计总])(?:降雨量|降水量|(?<!降)雨量)(?:达到?|超过?|大于)(?:\d{1,3}毫米、){0,3}$/;
/** 水位超警戒⟦0.5米⟧ */
const FLOOD = /水位(?:超|超过|高于|达到?|超出)(?:警戒|汛限|保证|设防)(?:水位|线)?$/;
/** 开挖深度超过⟦5米⟧的基坑 */
const DEEP = /(?:深度|高度|跨度|跨径|坡度|层高)(?:在|为)?$/;

/** 高度大于30米的住宅、大于⟦25米⟧的商场 */
const ALSO_DEEP = /(?:深度|高度|跨度|跨径|层高)[大小高低超][于过]\d{1,3}(?:\.\d)?米的[\u4E00-\u9FFF]{1,8}、$/;

/** How deep a pit is, how much it rains. */
function sized(n: Raw, { text }: Context, limited: boolean): Cue | null {
  const start = startOf(n);
  const said = text.slice(Math.max(0, start - 14), start);
  const before = text.slice(Math.max(0, n.at - 30), n.at);
  if (n.unit === '毫米' && RAIN.test(before) && (WHEN.test(before) || AT_THAT.test(text.slice(n.end, n.end + 16))))
    return cue('standard', 'when an alarm is raised');
  if (said.includes('水位') && FLOOD.test(said)) return cue('standard', 'when an alarm is raised');
  if (!limited || text[endOf(n)] !== '的' || !isHan(text, endOf(n) + 1)) return null;
  if (DEEP.test(said)) return cue('standard', 'it says which ones count');
  return ALSO_DEEP.test(text.slice(Math.max(0, start - 30), start)) ? cue('standard', 'it says which ones count') : null;
}

/** 超员⟦20%⟧以上等违法行为 */
const OFFENCE = /^(?:的|等){0,2}[\u4E00-\u9FFF、]{0,8}?(?:违法|违规|违章|违纪)(?!率)/;
const startsOffence = (text: string, at: number): boolean => OFFENCE.test(text.slice(at, at + 14));

/** 第二级每户每月⟦18立方米⟧ */
const STEP = /第[一二三四五1-5][级档](?:水量|电量|气量)?(?:每户)?(?:每[月年])?$/;
/** 第一级每户每月18立方米以下,⟦2.85元/立方米⟧ */
const AFTER_STEP = /第[一二三四五1-5][级档][^,;\u3002]{2,26},$/;
/** (COD\u2264⟦50mg/L⟧): how much of it may be in what. */
const CONTENT_UNITS = /^(?:[mu\u03BC]?g|毫克|微克)\//;

/** 每亩补⟦800元⟧, 一次性奖⟦3000元⟧, 单台封顶⟦5000元⟧, 每立方米⟦0.2元⟧ */
const GIVEN =
  /(?:每[\u4E00-\u9FFF]{1,3}(?:一次性)?(?:补助?|补贴|奖励?|奖补|发放|发给|给予|资助)|一次性(?:补助?|补贴|奖励?|奖补|资助|发放|给予)|(?:单台|单个|每户|每人|每个|累计|年度)?封顶|(?:举报|单个|每户|每人|一次性)(?:奖励|补助|补贴)最高)$/;
const GIVEN_ENDS = charSet('助补贴励奖放给予资顶高');
/** 地表水每立方米⟦0.2元⟧; not 提高到每吨30元. */
const PRICED = /(?<![到至为达])每(?:立方米|立方|吨|千瓦时|公斤)$/;
const PRICE_ENDS = charSet('米方吨时斤');

function money(n: Raw, text: string): Cue | null {
  if (n.magnitude > 1e4) return null;
  if (isIn(GIVEN_ENDS, text, n.at - 1) && GIVEN.test(text.slice(Math.max(0, n.at - 14), n.at))) return cue('standard', 'a rate for each person');
  if (text[n.at - 1] === ',' && n.unit.includes('/') && AFTER_STEP.test(text.slice(Math.max(0, n.at - 34), n.at))) return cue('standard', 'a step of a price');
  if (isIn(PRICE_ENDS, text, n.at - 1) && PRICED.test(text.slice(Math.max(0, n.at - 6), n.at))) return cue('standard', 'the price of a piece');
  if (isIn(REWARDED_ENDS, text, n.at - 1)) {
    const before = text.slice(Math.max(0, n.at - 26), n.at);
    if (EACH_PERSON.test(before) || AT_MOST.test(before)) return cue('standard', 'a rate for each person');
    if (REWARDED.test(before)) return cue('standard', 'it says who is rewarded');
  }
  return those(n, text) ? cue('standard', 'it says which ones count') : null;
}
/** 大学新生每人⟦3000元⟧, 值班餐费每人每天⟦20元⟧; not 户均增收. */
const EACH_PERSON =
  /(?:^|[,;\u3002:(\u3001\n])(?:[\u4E00-\u9FFF]{1,8}(?:生|员|工|者|童|师|干部|家庭|对象|困难户|低保户|脱贫户)每[人名户]|[\u4E00-\u9FFF]{0,8}(?:伙食|餐|食宿|误餐|住宿|交通|补贴|补助|津贴)费?(?:标准)?每人每[天日餐月])$/;
/** 个人贷款最高额度⟦15万元⟧, 合伙创业的最高⟦60万元⟧ */
const AT_MOST =
  /(?:贷款|补助|补贴|奖励|资助|救助|担保|报销)(?:额度|金额|限额)?(?:最高|上限)(?:额度|限额|金额)?(?:为|可达|可)?$|最高(?:贷款|补助|奖励|补贴|报销|救助|担保)?(?:额度|限额)(?:为)?$|(?:合伙|个人|企业|单户|单笔)[\u4E00-\u9FFF]{0,6}最高为?$/;
/** 85分以上为优秀,奖励⟦3万元⟧ */
const REWARDED = /(?:优秀|先进|达标|获奖|等奖|第一名)(?:等次|单位|集体|个人|的|者){0,2},(?:给予|予以)?(?:一次性)?奖励(?:现金|资金)?$/;
const REWARDED_ENDS = charSet('人名户天日餐月高限额度为过达可励金');

/** 消毒用品(每班⟦2瓶⟧、口罩50只): a bracket that opens with what is for each, and holds no more than that. */
function inEach(n: Raw, text: string): boolean {
  const low = Math.max(0, n.at - 32);
  for (let i = n.at - 1; i >= low; i--) {
    if (isIn(BRACKETS, text, i)) return text[i] === '(' && text[i + 1] === '每' && EACH.test(text.slice(i + 1, i + 6));
  }
  return false;
}
const BRACKETS = charSet('();\u3002\n');
const EACH = /^每(?:[百千万]?[人户份班站床车桌台箱]|万?[亩吨])(?!均|次)/;

/** 按每站不少于⟦6人⟧、3分钟到场配置 */
function allotted(n: Raw, text: string): boolean {
  if (n.unitKind !== 'people' && n.unitKind !== 'count' && n.unitKind !== 'time') return false;
  if (!anyIn(text, EACH_SIGN, n.at - 26, n.at)) return false;
  const end = endOf(n);
  const after = text.slice(end, end + 22);
  return ALLOTS.test(after) && BY_EACH.test(text.slice(Math.max(0, n.at - 26), n.at)) && !endsBefore(text, n.at, ['配备', '配置']);
}
const EACH_SIGN = charSet('每');
const ALLOTS = /^[^,;\u3002(]{0,16}(?:配置|配备|配齐|设置|设立)(?=[,;\u3002)]|$)/;
const BY_EACH = /按照?每[^,;\u3002]{1,22}$/;

/** 结合全校⟦24个⟧班级、1136名学生的实际,制定本计划: what the plan is made to fit. */
function given(n: Raw, text: string): boolean {
  if (n.comparatorSpans.length > 0) return false;
  const after = text.slice(n.end, n.end + 48);
  if (after.includes('本') && FOR_WHOM.test(after)) return true;
  const fits = after.includes('的') ? FITS.exec(after) : null;
  return fits !== null && FITTED_TO.test(text.slice(Math.max(0, n.at - 40), n.at));
}
/** 为保障全园⟦280名⟧幼儿的健康,特制订本计划 */
const FOR_WHOM = /^[^;\u3002\n\d]{1,34},(?:特|现|特此)?(?:拟定|制[定订])本(?:年度|学期|工作)?(?:计划|方案|要点|预案)/;
const FITS = /^[^,;\u3002\n]{1,34}的(?:实际|现状|特点|校情|村情|镇情|县情)(?:情况|需要|需求)?(?=[,;\u3002\n])/;
const FITTED_TO = /(?:^|[,;\u3002\n])(?:现|并|特|本着|紧密|充分){0,2}(?:结合|根据|针对|立足|鉴于)[^,;\u3002\n]{0,34}$/;
