/** Numbers of rules and warnings: when an alarm is raised, what an offence is, what each gets, what a price has as steps. */
import { anyIn, charSet } from '../../core/charset.ts';
import { isHan } from '../quantity/chars.ts';
import type { Cue } from '../quantity/found.ts';
import { endOf, type Raw, startOf } from '../quantity/raw.ts';
import { type Context, cue, endsBefore, startsAt } from './context.ts';

/** A number of a rule, where its unit may be one; null where it is none. */
export function ruleOf(n: Raw, c: Context): Cue | null {
  const { text } = c;
  if (n.unitKind !== 'percent' && inEach(n, text)) return cue('standard', 'a norm for each, in brackets');
  if (n.unitKind === 'money') return money(n, text);
  if ((n.unitKind === 'count' || n.unitKind === 'people') && given(n, text)) return cue('scope', 'what a plan is fitted to');
  const limited = n.comparatorSpans.length > 0;
  // 养鸡满500只者
  if (those(n, text)) return cue('standard', 'it says which ones count');
  if (n.unitKind === 'percent') return limited && startsOffence(text, endOf(n)) ? cue('standard', 'what an offence is') : null;
  if (n.unitKind === 'time') {
    if (startsAt(text, n.end, RAINS)) return cue('standard', 'when an alarm is raised');
  } else if (n.unitKind === 'length') return sized(n, c, limited);
  if ((n.unitKind === 'volume' || n.unitKind === 'energy') && STEP.test(text.slice(Math.max(0, n.at - 12), n.at))) return cue('standard', 'a step of a price');
  if (limited && CONTENT_UNITS.test(n.unit) && /\([^()\n]{1,30}$/.test(text.slice(Math.max(0, startOf(n) - 32), startOf(n))))
    return cue('standard', 'a norm, in brackets');
  return allotted(n, text) ? cue('standard', 'at what rate something is allotted') : null;
}

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
  const last = text.charCodeAt(n.at - 1);
  if (GIVEN_ENDS[last] === 1 && GIVEN.test(text.slice(Math.max(0, n.at - 14), n.at))) return cue('standard', 'a rate for each person');
  if (text[n.at - 1] === ',' && n.unit.includes('/') && AFTER_STEP.test(text.slice(Math.max(0, n.at - 34), n.at))) return cue('standard', 'a step of a price');
  if (PRICE_ENDS[last] === 1 && PRICED.test(text.slice(Math.max(0, n.at - 6), n.at))) return cue('standard', 'the price of a piece');
  return those(n, text) ? cue('standard', 'it says which ones count') : null;
}

/** 消毒用品(每班⟦2瓶⟧、口罩50只): a bracket that opens with what is for each, and holds no more than that. */
function inEach(n: Raw, text: string): boolean {
  const low = Math.max(0, n.at - 32);
  for (let i = n.at - 1; i >= low; i--) {
    const does = BRACKETS[text.charCodeAt(i)];
    if (does) return text[i] === '(' && text[i + 1] === '每' && EACH.test(text.slice(i + 1, i + 6));
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
  const after = text.slice(n.end, n.end + 44);
  const fits = after.includes('的') ? FITS.exec(after) : null;
  return fits !== null && FITTED_TO.test(text.slice(Math.max(0, n.at - 40), n.at));
}
const FITS = /^[^,;\u3002\n]{1,34}的(?:实际|现状|特点|校情|村情|镇情|县情)(?:情况|需要|需求)?(?=[,;\u3002\n])/;
const FITTED_TO = /(?:^|[,;\u3002\n])(?:现|并|特|本着|紧密|充分){0,2}(?:结合|根据|针对|立足|鉴于)[^,;\u3002\n]{0,34}$/;
