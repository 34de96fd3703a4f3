/** Under which condition, and at what rate: values that bound whom a rule is for, and commit to nothing. */
import { isHan } from '../quantity/chars.ts';
import type { Cue } from '../quantity/found.ts';
import { endOf, type Raw, startOf } from '../quantity/raw.ts';
import { type Context, cue, endsBefore, startsAt } from './context.ts';

/** 收缩压≥⟦140⟧mmHg, <⟦140⟧/90mmHg: what is measured of a patient, with its limit. */
const CLINICAL = /^(?:\/\d{2,3})?(?:mmHg|[mu\u03BC\u00B5]mol|cmH2?O)/i;
/** 居住满⟦3个月⟧的儿童, 任职满⟦2年⟧以上的干部; not 期满3个月内. */
const OF_THOSE = /^(?:及?以上)?的[\u4E00-\u9FFF\d]/;
/** (开挖深度⟦5米⟧以上), (搭设高度≥⟦8m⟧), (经营面积⟦50亩⟧以上): which of the things before the bracket are meant. */
const DIMENSION =
  /[\u4E00-\u9FFF]\((?:[\u4E00-\u9FFF]{0,6})(?:深度|高度|跨度|跨径|坡度|荷载|直径|厚度|宽度|长度|面积|规模)(?:[<>=\u2264\u2265\u2266\u2267]{1,2}|不?[大小高低超]于|达到?|超过|在)?$/;
const BOUNDED: ReadonlySet<string> = new Set(['length', 'mass', 'area', 'count', 'other']);
/** 食堂⟦48小时⟧留样制度, ⟦24小时⟧回访机制: the time that a rule is called by. */
const RULE = /^(?:[\u4E00-\u9FFF]{1,8}?)(?:制度|机制|承诺制)/;
/** 每生每学期收费⟦180元⟧, 每人次缴纳20元 */
const FEE = /每(?:[人生户班床桌车亩](?:次)?)(?:每(?:学[期年]|[年月周日天次]))?(?:收费|收取|缴费|缴纳|交费|交纳|收)(?:标准)?(?:为|是|约)?$/;
const FEE_ENDS = '费取纳收准为是约';
const EACH_ENDS = '人户生名例亩';
/** 补助3127人,每人⟦400元⟧ */
const EACH = /[,(](?:每|平均每)[人户生名例亩]$/;

/** A limit of whom a rule is for, or a rate for each; null where it is none. */
export function condition(n: Raw, c: Context): Cue | null {
  const { text, before, after } = c;
  const limited = n.comparatorSpans.length > 0;
  if (n.unit === '' && limited && n.shape === 'digits' && CLINICAL.test(text.slice(n.end, n.end + 9))) return cue('standard', 'a measure that only describes');
  // 产检≥5次5472人: how often, of those whom the next number counts.
  if (n.unitKind === 'times' && limited && after?.unitKind === 'people' && !after.verdict && after.at === endOf(n))
    return cue('standard', 'it says whom the next number counts');
  // 得分低于60分,扣发绩效
  if (n.unitKind === 'score' && (n.comparator === 'lt' || n.comparator === 'le') && text[endOf(n)] === ',' && PUNISHED.test(text.slice(endOf(n), endOf(n) + 9)))
    return cue('standard', 'it says who is rewarded or fined');
  // 种植80亩以上的,每亩补贴40元: who gets it.
  if (limited && (n.unitKind === 'area' || n.unitKind === 'count' || n.unitKind === 'mass' || n.unitKind === 'people'))
    if (text[endOf(n)] === '的' && GETS.test(text.slice(endOf(n), endOf(n) + 14))) return cue('standard', 'it says who is rewarded');
  if (
    (n.unitKind === 'mass' || n.unitKind === 'volume') &&
    n.magnitude === 1 &&
    n.comparator !== 'le' &&
    DOSE.test(text.slice(Math.max(0, startOf(n) - 14), startOf(n)))
  )
    return cue('standard', 'at what rate something is allotted');
  if ((n.unitKind === 'time' || n.unitKind === 'mass') && SAMPLED.test(text.slice(Math.max(0, startOf(n) - 24), startOf(n))))
    return cue('standard', 'how samples are kept');
  if (n.unitKind === 'time') {
    // 放学前2分钟、每月末⟦25分钟⟧
    if (n.unit === '分钟' && BEFORE_LEAVING.test(text.slice(Math.max(0, n.at - 14), n.at))) return cue('standard', 'a measure that only describes');
    if (text[n.at - 1] === '满' && text[n.at - 2] !== '期' && OF_THOSE.test(text.slice(n.end, n.end + 5))) return cue('standard', 'it says which ones count');
    if (!limited && n.per === undefined && isHan(text, n.end) && RULE.test(text.slice(n.end, n.end + 12)) && !endsBefore(text, n.at, TAKES))
      return cue('standard', 'the time that a rule is called by');
    if (before?.unitKind === 'people' && n.at - before.end <= 16 && SENT.test(text.slice(before.end, startOf(n))))
      return cue('standard', 'how long each is sent for');
    return null;
  }
  if (
    limited &&
    (n.unitKind === 'people' || n.unitKind === 'count') &&
    startsAt(text, n.end, FITTED) &&
    BY_RULE.test(text.slice(Math.max(0, n.at - 30), startOf(n)))
  )
    return cue('standard', 'rules that are followed, not counted');
  if (limited && BOUNDED.has(n.unitKind) && text[endOf(n)] === ')')
    if (DIMENSION.test(text.slice(Math.max(0, n.at - 18), n.at))) return cue('standard', 'it says which ones count');
  if (n.unitKind !== 'money' || n.magnitude > 1) return null;
  const last = text[n.at - 1] || '?';
  if (FEE_ENDS.includes(last) && FEE.test(text.slice(Math.max(0, n.at - 16), n.at))) return cue('standard', 'a rate for each person');
  if (
    EACH_ENDS.includes(last) &&
    EACH.test(text.slice(Math.max(0, n.at - 5), n.at)) &&
    (before?.unitKind === 'people' || before?.unit === '户' || before?.unit === '亩') &&
    n.at - before.end <= 6 &&
    !limited &&
    !startsAt(text, n.end, ['以'])
  )
    return cue('standard', 'a rate for each person');
  return null;
}

/** Behind 以上: 的,每亩补助, 的,给予每头奖励. */
const GETS = /^的[\u4E00-\u9FFF]{0,4},?(?:给予|予以|财政)?每[亩头只户株人羽栋家个公](?:顷)?(?:一次性|给予|予以)?[补奖资扶]/;
/** 每亩供种⟦2公斤⟧, 每亩施肥⟦40公斤⟧; not 每亩产量. */
const DOSE =
  /每(?:亩|公顷|株|头|只|平方米)(?:地|田)?(?:需|应|约)?(?:[施用供播喷撒追]|底施|追施|喷施|撒施|施用|投放)(?:种|肥|药|苗|水|种子|化肥|农药|复合肥|有机肥|尿素|石灰)?(?:量)?(?:为|约|不少于|不低于)?$/;
/** 菜品留样⟦72小时⟧、每份不少于⟦200克⟧ */
const SAMPLED =
  /留样(?:时间|量)?(?:为|达|要|应|保存|保留|满|不少于|不低于){0,3}$|留样[^,;\u3002]{0,10}[\u3001,]每(?:样|份|种|品种|个品种|个?样品)(?:留样)?(?:量)?(?:不少于|不低于|为)?$/;
const BEFORE_LEAVING = /前\d{1,2}分钟\u3001[^,;\u3002\d]{1,6}$/;

/** 低于⟦60分⟧,扣发当月绩效 */
const PUNISHED = /^,(?:一律|将|要|则|予以|给予|当[月年季]|年度|对其){0,2}(?:扣|取消|约谈|通报|不予|问责|清退|降[低级职]|责令|限期|停发|解聘)/;
/** 选派15名骨干外出进修⟦3个月⟧以上 */
const SENT = /^[^,;\u3002\d]{0,14}(?:进修|挂职|跟班学习|跟岗学习|驻点|支教|支医)(?:学习|锻炼)?$/;
/** 按规定每5万平方米不少于⟦2人⟧配备安全员 */
const BY_RULE = /按照?(?:规定|要求|标准|规范)[^,;\u3002\d]{0,4}每[^,;\u3002]{1,12}$/;
const FITTED = ['配备', '配置', '配齐', '配足', '设置', '安排', '设立'];
/** After these the time is the aim: 缩短至⟦2小时⟧. */
const TAKES = ['到', '至', '为', '在', '于', '达', '少', '延长', '缩短', '压缩', '培训', '累计'];
