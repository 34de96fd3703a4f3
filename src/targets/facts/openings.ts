/** What a name may open with that is no part of it: how long, when, how many, how large, for group. */
import { charSet, DIGITS, isIn } from '../../core/charset.ts';
import { LEADS } from './lexicon.ts';
import { afterPlace, bound } from './skip.ts';
import { findLast } from './words.ts';

/** After one such opening in `[at, end)`; `at` itself where none stands. */
export function afterOpening(text: string, at: number, end: number): number {
  if (!isIn(OPENING_STARTS, text, at)) return at;
  const mark = isIn(ITEM_STARTS, text, at) && (at === 0 || isIn(ITEM_AFTER, text, at - 1)) ? ITEM.exec(text.slice(at, Math.min(end, at + 9))) : null;
  if (mark) return at + mark[0].length;
  if (text[at] === '连' || text[at] === '近') return at + (FRONT_RUN.exec(text.slice(at, Math.min(end, at + 8)))?.[0].length ?? 0);
  const span = isIn(SPAN_STARTS, text, at) && text.slice(at, at + 9).includes('时间') ? SPAN_OF.exec(text.slice(at, Math.min(end, at + 14))) : null;
  if (span) return at + span[0].length;
  const date = isIn(DATE_STARTS, text, at) ? dateAt(text.slice(at, Math.min(end, at + 20))) : null;
  if (date && date[0].length > 1) return at + date[0].length;
  const count = isIn(DIGITS, text, at) ? FRONT_COUNT.exec(text.slice(at, Math.min(end, at + 12))) : null;
  if (count) return afterPlace(text, at + count[0].length, end);
  // 主要指标:1传染病漏报率: an item whose mark lost its stop.
  if (isIn(DIGITS, text, at) && text[end - 1] === '率' && isIn(ITEM_AFTER, text, at - 1) && BARE_ITEM.test(text.slice(at, Math.min(end, at + 6))))
    return at + 1;
  const group = isIn(GROUP_STARTS, text, at) ? GROUP.exec(text.slice(at, Math.min(end, at + 12))) : null;
  if (group) return at + group[0].length;
  const size = isIn(SIZE_STARTS, text, at)
    ? (FRONT_SIZE.exec(text.slice(at, Math.min(end, at + 24))) ?? SIZED.exec(text.slice(at, Math.min(end, at + 16))))
    : null;
  if (size) return at + size[0].length;
  // 全县有幼儿园86所: that they are there is no part of what they are.
  if (text[at] === '有')
    return text.startsWith('人员', at + 1)
      ? at + 1
      : end - at > 2 && !HAVING.has(text[at + 1] ?? '有') && !'率比'.includes(text[end - 1] ?? '率') && !text.slice(at, end).includes('的')
        ? at + 1
        : at;
  const against = isIn(AGAINST_STARTS, text, at) ? AGAINST.exec(text.slice(at, Math.min(end, at + 12))) : null;
  if (against) return at + against[0].length;
  // 建职工书屋3个: the verb alone; 建筑, 建档 and 建阳 are words.
  if (text[at] === '建') return end - at > 3 && !BUILT.has(text[at + 1] ?? '建') && text[end - 1] !== '率' ? at + 1 : at;
  const there = text[at] === '在' ? IN_PLACE.exec(text.slice(at, Math.min(end, at + 24))) : null;
  if (there) return at + there[0].length;
  if (isIn(AIM_STARTS, text, at) && AIM.test(text.slice(at, at + 2))) return behindAim(text, at, end);
  const setting = isIn(SETTING_STARTS, text, at) ? FRONT_SETTING.exec(text.slice(at, Math.min(end, at + 24))) : null;
  return setting && end - at - setting[0].length >= 2 ? at + setting[0].length : at;
}

const FRONT_DATE =
  /^(?:到|至|截[至止]到?|在|于|自|从|比|较|含)?\s?(?:(?:19|20)\d{2}\s?(?:年度(?!假)|年)?|0\d\s?年|(?:(?:19|20)\d?)?[Xx*\u00D7_]{1,4}\s?年{1,2}(?:度(?!假))?|\d{1,2}\s?[-\u2014~至到]+\s?\d{1,2}\s?(?:月份?|日)|\d{1,2}\s?月(?!龄)份?|[Xx*\u00D7]{1,2}\s?月份?)(?:\d{1,2}\s?月份?)?(?:\d{1,2}日)?(?:年?底|年?末|上半年|下半年)?(?:之?前|以前|以来|起(?![草诉步重源点]))?[,\s]?/;
/** 连续两年稳定在5万吨以上, 近3年发展党员6名: for how long. */
const FRONT_RUN = /^(?:连续(?:[\d一二两三四五六七八九十]{1,3}|多)个?(?:年|季度|月)|近[\d一二两三四五六七八九十]{1,3}年(?:来|间|内)?(?=[\u4E00-\u9FFF]{2}))/;
/** 短短4个月时间内破获: in how long. */
const SPAN_OF =
  /^(?:在|用|利用)?(?:短短)?(?:的)?(?:\d{1,3}|[一两二三四五六七八九十]{1,3})(?:余|多)?个?(?:多)?(?:月|天|年|周)(?:的)?时间[里内]?(?=[\u4E00-\u9FFF]{2})/;
/** 3年内改造城中村: by when. */
const WITHIN_YEARS = /^(?:未来|今后)?(?:\d{1,2}|[一二两三四五六七八九十]{1,2})年之?内(?=[\u4E00-\u9FFF]{3})/;
/** 一、二、三季度分别完成20%: the quarters that values are for. */
const QUARTERS = /^[一二三四](?:[、和至到][一二三四]){1,3}季度/;
/** 3月初至6月中旬降雨30毫米: from when to when. */
const MONTHS = /^\d{1,2}月(?:初|底|末|[上中下]旬)?[至到]\d{1,2}月(?:初|底|末|[上中下]旬)|^\d{1,2}[-~\u2014]\d{1,2}(?=累计)/;
/** 七月底完成任务: by when, in words. */
const MONTH_IN_WORDS = /^(?:[一二三四五六七八九]|十[一二]?)月(?:份|[初底末]|[上中下]旬)(?:之?前|以前)?(?=[\u4E00-\u9FFF]{2})/;
/** 对28所托幼机构每季度检查1次: how many there are is no part of the name, unless it says which ones (20户以上自然村). */
const FRONT_COUNT =
  /^\d{1,6}个(?:行政)?村\([\u4E00-\u9FFF]{2,3}\)(?=[\u4E00-\u9FFF]{3})|^\d{1,6}(?:个|所|家|名|户|处|座|条|位|支|场|台|辆|套|栋|件)(?=[\u4E00-\u9FFF]{2}|[\u4E00-\u9FFF]\()(?!以上|以下|以内|及以|月|小时|工作日)/;
/** 较采购计划节约资金5万元: what it is held against. */
const AGAINST =
  /^(?:[比较](?:[\u4E00-\u9FFF]{2,4})?(?:计划|预算|概算|往年|常年)(?=[\u4E00-\u9FFF]{3})|[比较与同和][\u4E00-\u9FFF\d]{2,8}相比,?(?=[\u4E00-\u9FFF]{2}))/;
const AGAINST_STARTS = charSet('比较与同和');
const BARE_ITEM = /^\d(?![型线楼路院岁级个类项种月年周天日小米千万亿度号成倍次期批轮强所家])[\u4E00-\u9FFF]{4}/;
/** 三组种植莲藕200亩: which group of a village. */
const GROUP = /^[一二三四五六七八九十]{1,2}组(?=(?:发展|种植|栽植|新建|修建|建成|完成|养殖|引进|新增)[\u4E00-\u9FFF]{2})/;
const GROUP_STARTS = charSet('一二三四五六七八九十');
/** What makes a word of 建. */
const BUILT = new Set('筑设议档成立制材卡证行国军党言库功交模有起好造构华邺瓯德水湖昌平阳宁始安瓴标池瓦兰言策团支会群机账户园校厂店点站'.split(''));
/** 在城区和乡镇新增超市: where something is made. */
export const IN_PLACE =
  /^在(?![建校职岗册园编库产用营外线])[\u4E00-\u9FFF\u3001\u201C\u201D]{2,14}?(?=(?:新增|实施|新建|改建|建成|建设|建立|设立|设置|配置|配备|安装|开设|增设|布设|投放|建(?![设成立档言议制筑材造]))[\u4E00-\u9FFF\u201C]{2})/;
/** 在动态调整下, 为群众办理: a setting in front of the name. */
const FRONT_SETTING =
  /^(?:在[^,;。\d]{1,16}(?:下|中|后|前|时|期间|以来|方面)(?![国央华医心学小型等级药标高岗辖乡游属沉备勤续列景沿间限长段效速代])[,\s]?|(?:剔除|扣除|考虑)[\u4E00-\u9FFF、]{2,14}(?:因素|影响)后[,\s]?|提前[\d一二两三四五]{1,2}(?:个月|年|天)(?:完成|实现|达到)(?:了|\u201C?十[一二三四五六]五\u201D?规划)?|以[^,;。\d]{1,10}为单位[,\s]?|按照?[\u4E00-\u9FFF]{2,8}(?:标准|要求|规定|规划|计划|原则|模式)(?=新|改|扩|建|配|完成|实施|开展)|(?:为|给|向|对)[\u4E00-\u9FFF、]{1,12}?(?:办理|提供|发放|推送|发送|下发|移送|反馈|报送|解决|落实|送去|捐赠|兑现|支付|减免|购买|配备|(?=(?<!维)修(?!改|订)|安装|新增|增设|增配|添置|购置|降低|压降|挽回|追回|追讨|讨回|节约|节省|减轻|争取|垫付|代缴|筹集|募集))了?)/;
/** Does 对各单位下发 stand at `at`, with something behind it? */
export function isGiven(text: string, at: number, end: number): boolean {
  const m = FRONT_SETTING.exec(text.slice(at, Math.min(end, at + 24)));
  return m !== null && end - at - m[0].length >= 2;
}
/** 3万吨冷库: how large what is made is. 1000吨级泊位 and 50亩以上大棚 say which. */
const SIZED = /^建?\d[\d.]{0,6}[万千百]?(?:立方(?:米|(?!米))|方|m3|m\u00B3|吨|平方(?:米|(?!米))|\u33A1|亩)(?![级以位次])(?=[\u4E00-\u9FFF]{2})/;
/** 年产3万吨的米厂: how large it is. */
const FRONT_SIZE =
  /^(?:总投资|计划投资|投资|年产|日产|日处理|年处理|日处理能力|日供水能力|年产能|占地|总面积|建筑面积|总长|全长|总装机)(?:约|近|达|超|超过)?\d[\d.]{0,8}[\u4E00-\u9FFF]{1,5}?的(?=[\u4E00-\u9FFF]{2})/;
/** The characters that a size and a span begin with. */
const SIZE_STARTS = charSet('0123456789建总计投年日占全');
const SPAN_STARTS = charSet('0123456789在用利短一两二三四五六七八九十');
/** The characters that the two begin with. */
const DATE_STARTS = charSet('含到至截在于自从比较0123456789Xx*\u00D7_一二三四五六七八九十');
/** 针对夏季高温发布提示, 围绕青年成长举办讲座: at whom or what it is aimed, and what is done. */
const AIM = /^(?:针对|面向|围绕|聚焦|紧扣|紧盯|立足|依托|结合)/;
const AIM_STARTS = charSet('针面围聚紧立依结');
function behindAim(text: string, at: number, end: number): number {
  for (let i = end - 4; i > at + 3; i--) {
    const hit = LEADS.starting(text, i, end);
    if (hit?.of === 'make' && hit.word.length > 1 && end - hit.end >= 2 && text[hit.end] !== '的' && !bound(text, hit.end, end)) return i;
  }
  return at;
}
const SETTING_STARTS = charSet('提以按在为给向对剔扣考');
/** 实施堡垒工程 1.发展党员20名: after an item's mark that a title runs on into; `from` where none stands. */
export function afterItem(text: string, from: number, end: number): number {
  const point = findLast(text, '.', from + 2, end - 2);
  if (point < 0 || !isIn(DIGITS, text, point - 1)) return from;
  const at = point - (isIn(DIGITS, text, point - 2) ? 2 : 1);
  return at > from && TITLE_END.test(text[at - 1] ?? '') && RUN_ON.test(text.slice(point + 1, point + 4)) ? point + 1 : from;
}
const TITLE_END = /[\u4E00-\u9FFF\u201D \u3000:]/;
const RUN_ON = /^[ \u3000]?[\u4E00-\u9FFF\u201C][\u4E00-\u9FFF\u201C]/;

/** 收入14亿元; 2. 利润1亿元: the mark of an item, in a text that is one line. Behind a point that is one's own stands no digit. */
const ITEM =
  /^(?:\(?\d{1,2}[).\u3001]|\([一二三四五六七八九十]{1,3}\)|[一二三四五六七八九十]{1,3}\u3001)[ \u3000]{0,3}(?![一二三四五六七八九十]{1,2}[\u3001和季期产类级年])(?=[\u4E00-\u9FFF\u201C])/;
const ITEM_STARTS = charSet('(0123456789一二三四五六七八九十');
const ITEM_AFTER = charSet(';。, \u3000\n:');
/** What makes a word of 有. */
const HAVING = new Set('林无效关力机限色害利序毒名偿氧线望意缘史所声趣志条轨证奖责钱爱余心教组有子人床'.split(''));
const OPENING_STARTS = charSet(
  '用利与同和提含以按连近0123456789建总计投年日占全在短一两二三四五六七八九十到至截于自从比较Xx*\u00D7_为给向对剔扣考有(五六七八九十针面围聚紧立依结',
);
const dateAt = (piece: string): RegExpExecArray | null =>
  QUARTERS.exec(piece) ??
  (piece.includes('内') ? WITHIN_YEARS.exec(piece) : null) ??
  MONTHS.exec(piece) ??
  (piece.includes('月') ? MONTH_IN_WORDS.exec(piece) : null) ??
  FRONT_DATE.exec(piece);
