/** What stands in front of a name and is passed over: occasions, those who do something and how often, quotes, brackets, examples. */
import { anyIn, charSet, findIn, isIn } from '../../core/charset.ts';
import type { Hit } from '../../core/words.ts';
import type { Range } from '../quantity/found.ts';
import { LEADS, type Lead } from './lexicon.ts';
import { findLast } from './words.ts';

/** Endings that make a verb into a noun: 完成率, 保障性, 种植业. */
const BOUND = new Set('率性型式化度业者');
/** Endings that do so only at the end of a name: 推进会, 培训班; but 培育会计师. */
const BOUND_LAST = new Set('量额数值费员部会者力群团班面');
/** Words that begin like such an ending, and are objects of their own: 新建度假村, 建设化工厂, 开展业务. */
const OBJECTS = /^(?:度假|率先|性别|型号|化工(?![作程])|化[肥学验粪妆石纤解]|业[务绩主态余内])/;
/** Does what follows a verb make a noun of it? */
export const bound = (text: string, at: number, end: number): boolean =>
  BOUND.has(text[at] ?? '')
    ? !OBJECTS.test(text.slice(at, at + 3))
    : BOUND_LAST.has(text[at] ?? '') && (at === end - 1 || '\u3001和与及'.includes(text[at + 1] ?? '?'));

/** 云岭彝族自治州全社会用电量: whose it is, where it is the whole document's. */
const REGION = /^[\u4E00-\u9FFF]{2,8}族?自治[州县区](?=(?:全社会|全体|规模|规上|地区|农|城|居民|一般|地方|公共|社会|固定|工业|财政|常住|粮食|外贸|旅游))/;
const REGION_MARKS = charSet('治');

/** After the autonomous region whose figure it is; `at` itself where none stands. */
export function afterRegion(text: string, at: number, end: number): number {
  const most = Math.min(end, at + 16);
  return anyIn(text, REGION_MARKS, at, Math.min(end, at + 12)) ? at + (REGION.exec(text.slice(at, most))?.[0].length ?? 0) : at;
}

const DURING =
  /^(?:\u201C[^\u201D]{1,8}\u201D|[\u4E00-\u9FFF]{2,6}?)期间内?|^(?:[\u4E00-\u9FFF]{2,7}|\u201C[^\u201D]{1,6}\u201D)以来|^(?:入?汛期?|春节|国庆|五一|元旦|中秋|入冬|开学|放假|供暖季?|采暖[季期])(?:之前|前)|^[\u4E00-\u9FFF]{0,4}?(?:假期|长假|春运|黄金周)(?:期间|[\d一二三五七八]{1,2}天)?(?=[,共累全])/;

/** 项目建成后年产值可达8亿元: once it stands. */
const ONCE_BUILT = /^(?:项目)?(?:全部|全面)?(?:建成|投产|达产|竣工|完工|投用)(?:投产|达产|投用|运营|投入使用)?后(?=[\u4E00-\u9FFF,]{3})/;
const BUILT_STARTS = charSet('项全建投达竣完');

/** One of them stands in whatever DURING matches. */
const LED: Readonly<Record<string, string>> = { 来: '以', 运: '春', 周: '金' };
const DURING_MARKS = charSet('期前假运周来');

/** “119”消防宣传月组织演练, “3·15”消费者权益日期间发放手册: on what days something is done. */
const CAMPAIGN = /^\u201C[^\u201D]{1,8}\u201D[\u4E00-\u9FFF]{0,10}?[日月周](?:期间|前后|当天|活动(?:期间|中))?/;
function campaign(text: string, at: number, end: number): number {
  const m = CAMPAIGN.exec(text.slice(at, Math.min(end, at + 26)));
  if (!m) return at;
  const from = at + m[0].length;
  const hit = LEADS.starting(text, from, end);
  return hit?.of === 'make' && hit.word.length > 1 && end - hit.end >= 2 && !bound(text, hit.end, end) ? from : at;
}

/** After 春节期间 or 汛期前 in front of a name; `at` itself where nothing like it stands. */
export function during(text: string, at: number, end: number, least = 2): number {
  if (text[at] === '\u201C') {
    const day = campaign(text, at, end);
    if (day > at) return day;
  }
  const most = Math.min(end, at + 12);
  let mark = findIn(text, DURING_MARKS, at, most);
  // 来, 运 and 周 are common: 以来, 春运 and 黄金周 are not.
  while (mark < most && LED[text[mark] as string] !== undefined && LED[text[mark] as string] !== text[mark - 1])
    mark = findIn(text, DURING_MARKS, mark + 1, most);
  const m = mark < most ? DURING.exec(text.slice(at, most)) : isIn(BUILT_STARTS, text, at) ? ONCE_BUILT.exec(text.slice(at, Math.min(end, at + 16))) : null;
  return m && end - at - m[0].length >= least ? at + m[0].length : at;
}

/** 5年提升10个百分点: for how long, and no name. */
const SPAN = /^(?:近|过去|这)?[\d一二两三四五六七八九十]{1,3}年(?:来|间|内|累计)?$/;
const YEARS_END = charSet('年来间内计');
/** Does a name say nothing but for how long? */
export const isSpan = (text: string, [at, end]: Range): boolean => isIn(YEARS_END, text, end - 1) && SPAN.test(text.slice(at, end));

/** 剔除减税因素后增长5%: what is left out of account, and no name. */
export const isFactor = (text: string, [, end]: Range): boolean =>
  text[end - 1] === '后' && (text.startsWith('因素', end - 3) || text.startsWith('影响', end - 3));

/** 在各位同事的共同努力下: with whose help, and no name. */
const HELP = /(?:努力|支持|领导|指导|关心|帮助|带领|配合|协助|引领|背景|形势|压力|逆风|影响|冲击)下$/;
export const isHelp = (text: string, [at, end]: Range): boolean => text[end - 1] === '下' && HELP.test(text.slice(Math.max(at, end - 3), end));

/** What those who each do something start with. */
export const EACH_STARTS = charSet('各每');

/** After those who each do something: 各中队准备节目 → 准备节目. `at` itself where none do. */
export function afterEach(text: string, at: number, end: number): number {
  // 每千人口拥有执业医师: what a rate is of.
  if (/^(?:每[百千万]|各级各类)/.test(text.slice(at, at + 4))) return at;
  for (let i = at + 2; i < Math.min(at + 7, end - 2); i++) {
    const hit = LEADS.starting(text, i, end);
    if (hit && hit.word.length > 1 && (hit.of === 'make' || hit.of === 'time' || hit.of === 'strip') && end - hit.end >= 2 && !bound(text, hit.end, end))
      return i;
  }
  return at;
}

const THERE =
  /^[\u4E00-\u9FFF]{0,3}?(?:乡镇|街道|社区|[县市]区|[县区镇乡村])(?:\([\u4E00-\u9FFF、]{2,6}\))?(?=硬化|铺设|完成|新建|建成|建设|开展|实施|推广|改造|发展|种植|举办|安装|设立|建立)/;

/** After the places in which something is done, where nothing but their number stood before: 4个乡镇完成造林 → 完成造林. `at` itself where none are. */
export const afterPlace = (text: string, at: number, end: number): number => at + (THERE.exec(text.slice(at, Math.min(end, at + 18)))?.[0].length ?? 0);

/** Where a word that must stay whole starts inside a word to strip: 力争完成 in 力争完成投资. 0 when there is none. */
export function keptInside(text: string, hit: Hit<Lead>, end: number): number {
  for (let i = hit.at + 1; i < hit.end; i++) {
    const other = LEADS.starting(text, i, end);
    // 全市政府性基金: 市政 stands in it by chance.
    if (other?.of === 'keep' && other.end > hit.end && !(hit.of === 'scene' && text.startsWith('市政府', i))) return i;
  }
  return 0;
}

/** After a quote that opened before the name (以“甲,乙”为主题的条幅2条), with the words that tie it. */
export function afterQuote(text: string, from: number, end: number): number {
  const close = findLast(text, '\u201D', from, end);
  if (close < from || end - close < 3 || findLast(text, '\u201C', from, close) >= from) return from;
  return close + 1 + (/^(?:为(?:主题|内容|载体|抓手|重点)的?|的|等)/.exec(text.slice(close + 1, end))?.[0].length ?? 0);
}

/** After a bracket that closes inside the name, when a whole name follows it: 社区机构(不含医院)门诊次均费用. */
export function afterBracket(text: string, from: number, end: number): number {
  // 【改革创新】国有资本…: a label before the sentence.
  if (text[from] === '\u3010') return Math.max(from, findLast(text, '\u3011', from, Math.min(end, from + 24)) + 1);
  const close = findLast(text, ')', from, end);
  if (close < from) return from;
  // 自然村(组)通硬化路率: a short bracket is part of its word.
  const open = close - from >= 3 ? findLast(text, '(', Math.max(from, close - 4), close) : -1;
  if (open > from && !/[不含其中]/.test(text.slice(open, close))) return from;
  const long = findLast(text, '(', from, close);
  // 材料费(不含试剂)占收入的比重: a share says nothing without whose it is.
  if (text[close + 1] === '占' && close - from > 3) return from;
  // 江东路(一桥至二桥段)供热管网: where it lies is no part of what it is.
  if (long > from && '段期'.includes(text[close - 1] ?? '?') && PIPES.test(text.slice(close + 1, end))) return close + 1;
  // 水质优良(一至三类)断面比例: what is inside only says which.
  if (long > from + 1 && long >= close - 12 && !/[不含其中除包括,]/.test(text.slice(long, close))) return from;
  return close >= from && (end - close - 1 >= 4 || text[from] === '(') ? close + 1 : from;
}

const PIPES = /^[\u4E00-\u9FFF]{0,8}(?:管网|管线|管道|电缆|路灯|绿道|步道)$/;
const THESE = /^这(?:\d{1,2}|[二三四五六七八九十两]{1,2})大?[类种项个](?:的)?/;
const MEASURES = new Set([
  '单位',
  '企业',
  '案件',
  '活动',
  '项目',
  '工程',
  '物资',
  '设备',
  '产品',
  '业务',
  '课程',
  '会议',
  '消费',
  '收入',
  '投资',
  '产值',
  '支出',
  '销售',
  '产量',
  '面积',
  '税收',
  '补贴',
  '资金',
  '管网',
  '成本',
  '费用',
  '价格',
  '销量',
  '出口',
  '利润',
  '增加值',
]);

/** 毛竹、枫香等树种为主的风景林: what it is made of. */
const MAINLY = /^[\u4E00-\u9FFF]{0,4}为(?:主|主体|重点|代表|核心|支撑)的/;

/** After 等, when the names before it are examples of what follows: 《山那边》等剧目 → 剧目. */
export function afterExamples(text: string, from: number, end: number): number {
  // 癫痫、抑郁症这两类患者: what they are summed up as.
  const these = findLast(text, '这', from + 1, end - 4);
  if (these > from) {
    const m = THESE.exec(text.slice(these, these + 6));
    if (m && end - these - m[0].length >= 2) return these + m[0].length;
  }
  for (let i = end - 3; i > from + 1; i--) {
    if (text[i] !== '等' || /[高中初劣优均平同相甲乙丙]/.test(text[i - 1] ?? '') || /[级次于效保待候同教院学职]/.test(text[i + 1] ?? '')) continue;
    const rest = (text[i + 1] === '的' ? i + 2 : i + 1) + (MAINLY.exec(text.slice(i + 1, Math.min(end, i + 10)))?.[0].length ?? 0);
    if (end - rest < 2) continue;
    // 汽车、家电等消费: the measure alone does not say of what.
    return MEASURES.has(text.slice(rest, end)) || ('率额'.includes(text[end - 1] ?? '?') && end - rest <= 3) ? from : rest;
  }
  return from;
}
