/** Rules of assessment: how much a mark weighs, who is praised or punished. They bind, but promise no work. */
import { anyIn, charSet, isIn } from '../../core/charset.ts';
import { endOf, startOf } from '../quantity/raw.ts';
import type { Judge } from './roles.ts';

/** What patterns below can't do without: a weight's word before the number, the first character behind it, what calls a grade. */
const WEIGHS = charSet('权分占');
const WEIGHED_STARTS = charSet('的权比计折');
const PAYS_STARTS = charSet('的标比额予给进作用一发提计奖返补扣罚分拨兑结');
const GRADED = charSet('为属即');

/** 权重占30%, 占总分的30%, 占年终考核40分. */
const WEIGHT = /(?:权重|分值)(?:各|分别)?(?:占|为|是|:|约)?$|占[\u4E00-\u9FFF]{0,8}(?:总分|总评|总成绩|成绩|考核|考评|得分|评分|绩效|测评)[^,;\u3002\d]{0,8}$/;
/** 平时成绩占40%: what is weighed stands before. */
const MARKS = /考核|考评|总分|总评|权重|评分|测评|总成绩/;
const WEIGHED = /^的?(?:权重|比例计入|计入(?:总分|总评|总成绩|期末|年终|年度|考核|学期)|折算(?:计入|成))/;
/** 超额部分10%奖励, 按利润的5%计提. */
const PAID = /(?:按|超额|超出|超过|节约|节余|增加|增收|提成|个人)[^,;\u3002\d]{0,14}$/;
const PAYS =
  /^的?(?:标准|比例|额度)?(?:予以|给予|进行|作为|用于|一次性|发放|提取|计)?(?:奖励|提成|计提|返还|奖金|补贴|补助|扣罚|罚款|计发|计算|计奖|分成|提取|拨付|兑现|兑付|结算)/;
/** 连续两年排名后三位的村, 考核前10名的单位: which ones. */
const RANKED = /(?:排名|排位|得分|考核|评比|成绩|名次|列|居|倒数|末尾|位次)[^,;\u3002\d]{0,6}[前后第末]$/;
const RANKS = /^(?:名|位)?(?:以内|之内)?的?[\u4E00-\u9FFF]{1,8}(?:,|取消|给予|予以|奖励|通报|约谈|授予|颁发|进行|评为|不得|将|要|由)/;
/** 90分以上为优秀, 低于60%的为不合格. */
const GRADE =
  /^(?:\([^()]{0,10}\))?的?[^,;\u3002\d]{0,6}?(?:[,]?(?:评|定|视|确定|认定|列|判)?为|[,]?属|[,]?即)(?:[\u201C"])?(?:优秀|良好|合格|不合格|优等|良等|达标|不达标|称职|不称职|及格|不及格|一等|二等|三等|[ABCD]级|一类|二类|三类|先进)/;
/** 连续两次排名末位. */
const AGAIN = /^(?:[排考评不被未无旷迟末倒]|位居|列|出现|发生|获|以上)/;
/** 对⟦两次⟧不合格者, ⟦3次⟧未参加的: whose fault it is. */
const FAULTY = /^(?:以上)?(?:[\u4E00-\u9FFF]{2,4})?(?:不合格|不及格|不达标|不到位|未|违[反规章]|迟到|早退|旷|缺[勤席课]|脱岗)[^,;\u3002\d]{0,10}(?:者|的)/;
/** 信访件超过⟦7天⟧未办结的通报 */
const OVERDUE = /^(?:仍|还|尚)?(?:未|没有|不(?!少于|低于|超过))[\u4E00-\u9FFF]{1,6}的/;
/** 暂停处方权⟦3个月⟧, 次年任务核减⟦20%⟧, behind what was not done. */
const STOPS = charSet('停消禁吊限推延暂');
const TAKES = charSet('减扣浮下降');
const SUSPENDED = /(?:暂停|停止|取消|禁止|停[发岗职课工学业]|吊销|限[制批]|推迟|延期|暂缓)[^,;\u3002\d]{0,12}$/;
const REDUCED =
  /(?:绩效|工资|奖金|津贴|补[贴助]|经费|任务|指标|资金|计划|额度|名额|预算|薪酬|报酬|提成)[^,;\u3002\d]{0,4}(?:核减|扣减|[核扣]除?|减[少发]?|削减|调减|下[浮调]|降低)$|(?:核减|扣[减发]|削减|调减)[\u4E00-\u9FFF]{2,6}$/;
const FAULT =
  /(?:未|不(?!断|少于|低于|超过|得)|没有|逾期|超[过期标时]|违[反规]|拒|弄虚作假|[瞒漏迟]报|末位|倒数|发生|连续)[^,;\u3002]{0,20}(?:的|者)[\u4E00-\u9FFF]{0,4}(?:,[^;\u3002\d]{0,20}|[^,;\u3002\d]{0,14})$/;
/** 低于95%的取消评优资格. */
const FAILING =
  /^的(?:村支书|单位|干部|人员|科室|村|乡镇)?[,]?(?:[\u4E00-\u9FFF]{0,4},)?[\u201C"]?(?:(?:实行)?[\u201C"]?一票否决|实行引咎|取消|不得|给予|予以|扣|视[为作]|一律|不予|责令|严肃|通报|约谈|追究|淘汰|降级|问责)/;
/** 罚款200元, 奖励500元 in a rule: 每, 者, 的 or a fault before it. */
const MONEY =
  /(?:罚款?|处罚|处以|罚金|扣款|扣发|奖励|奖金|奖)(?:人民币|现金|每人|本人|个人|(?:第一|直接|主要)?责任人|当事人|科室|班组|单位|(?:当班)?(?:大|小|副)?(?:班长|组长|主任|队长|厂长|员工|人员))?$/;
const CASE =
  /(?:每[次例起发人篇件项个]|一次|者|不合格|迟到|早退|旷工|违反|未按|如有|凡|对|被|的,|的(?:单位|个人|科室|教师|职工|员工|人员|班组|村)|一经|发生|发现|的[\u4E00-\u9FFF]{0,8}$)[^;\u3002]{0,24}$/;

/** Where a sentence starts, or the run-in title before it: 实行百分制考核:日常工作50分. */
function ledFrom(text: string, at: number): number {
  if (text[at - 1] !== ':') return at;
  const from = Math.max(0, at - 20);
  return from + text.slice(from, at).lastIndexOf('\n') + 1;
}
/** How far the words that say what the marks are shares of may stand before one. */
const SCORING = 300;

/** What the marks are shares of, and what is no share but a mark that was reached. */
const OUT_OF = /(?:[百千]分制|总分值?(?:为|共|是)?\d{2,4}分|满分(?:为|是)?\d{2,4}分|\d{2,4}分制|分值(?:分配|构成|设置|为)?:)/;
const TOTAL = /(?:考核|考评|测评|评分|评价|检查|^|[,;\u3002])总分(?:值)?(?:为|共|是|:)?$/;
const REACHES = /(?:达到?|[到至为于超过在]|提高|下降|增加|减少|得|获|平均分?|[高低]于)$/;
/** Those that are praised are to be few. */
const FEW = /(?:优秀|先进|优等|一等奖?|评优|表彰)(?!率)[^,;\u3002\d率]{0,8}(?:不超过|不得超过|控制在|不高于|不多于)[^,;\u3002\d]{0,8}$/;

const RULED = /每[次例起发人篇件项个]|者|的,|一次|一经|凡|如有|标准|[规按]定/;

export const assessing: Judge = ({ text, found, sentence, clause, kind }) => {
  const head = startOf(found);
  const before = text.slice(Math.max(sentence[0], head - 20), head);
  const tail = endOf(found);
  const after = text.slice(tail, Math.min(sentence[1], tail + 24));
  const percent = found.unitKind === 'percent';
  if (
    (percent || found.unit === '分') &&
    ((anyIn(before, WEIGHS) && WEIGHT.test(before)) ||
      (isIn(WEIGHED_STARTS, after, 0) && WEIGHED.test(after)) ||
      (before.endsWith('占') && MARKS.test(text.slice(sentence[0], found.at))))
  )
    return { class: 'standard', because: 'how much a mark weighs', grade: 'high' };
  // 百分制考核,其中日常工作⟦50分⟧、重点任务⟦30分⟧
  if (found.unit === '分' && found.comparator === 'eq' && (found.value ?? 0) >= 100 && TOTAL.test(before))
    return { class: 'standard', because: 'of how many marks', grade: 'high' };
  if (
    kind !== 'summary' &&
    found.unit === '分' &&
    found.comparator === 'eq' &&
    OUT_OF.test(text.slice(Math.max(ledFrom(text, sentence[0]), head - SCORING), head)) &&
    !REACHES.test(before)
  )
    return { class: 'standard', because: 'how much a mark weighs', grade: 'high' };
  // 先进单位不超过参评总数的⟦15%⟧
  if (percent && (found.comparator === 'le' || found.comparator === 'lt') && FEW.test(text.slice(Math.max(sentence[0], found.at - 30), found.at)))
    return { class: 'standard', because: 'who is praised or blamed', grade: 'high' };
  const rate = percent || found.unitKind === 'permille' || found.unit === '成';
  if (
    rate &&
    ((isIn(PAYS_STARTS, after, 0) && PAYS.test(after) && PAID.test(before)) ||
      (before.endsWith('给予') && /^[\u4E00-\u9FFF]{0,4}(?:奖励|奖金|处罚)/.test(after)))
  )
    return { class: 'standard', because: 'a rate of reward', grade: 'high' };
  if ((found.unit === '位' || found.unit === '名' || percent) && '前后第末'.includes(text[head - 1] || '?') && RANKED.test(before) && RANKS.test(after))
    return { class: 'standard', because: 'which ones of a ranking', grade: 'high' };
  if (found.unitKind === 'times' && ((before.endsWith('连续') && AGAIN.test(after)) || FAULTY.test(after)))
    return { class: 'standard', because: 'how often it must happen to count', grade: 'high' };
  if (found.unitKind === 'time' && (found.comparator === 'gt' || found.comparator === 'ge') && '仍还尚未没不'.includes(after[0] ?? '?') && OVERDUE.test(after))
    return { class: 'standard', because: 'how often it must happen to count', grade: 'high' };
  if ((percent || found.unit === '分' || found.unit === '') && after[0] === '的' && FAILING.test(after))
    return { class: 'standard', because: 'who is praised or blamed', grade: 'high' };
  if ((percent || found.unit === '分') && anyIn(after, GRADED) && GRADE.test(after))
    return { class: 'standard', because: 'where a grade begins', grade: 'high' };
  if (percent && before.endsWith('承担') && /[罚扣奖]/.test(text.slice(Math.max(sentence[0], found.at - 40), found.at)))
    return { class: 'standard', because: 'what it costs to fail, or pays to do well', grade: 'medium' };
  if (
    ((found.unitKind === 'time' && anyIn(before, STOPS) && SUSPENDED.test(before)) || (percent && anyIn(before, TAKES) && REDUCED.test(before))) &&
    FAULT.test(text.slice(Math.max(sentence[0], head - 60), head))
  )
    return { class: 'standard', because: 'what it costs to fail, or pays to do well', grade: 'medium' };
  const money =
    (found.unitKind === 'money' || (found.unitKind === 'none' && found.min !== null)) &&
    MONEY.test(before) &&
    // 对37名责任人问责,罚款28万元, in a report: what was taken in.
    !(kind === 'summary' && (found.value ?? 0) >= 1e4 && !RULED.test(text.slice(sentence[0], found.at))) &&
    CASE.test(text.slice(Math.max(sentence[0], clause[0] - 20), found.at));
  return money ? { class: 'standard', because: 'what it costs to fail, or pays to do well', grade: 'medium' } : null;
};
