/** 一 before a noun: an article (建立一个机制), or a count (新建一所学校). */
import { isHan, isLetter } from '../quantity/chars.ts';
import type { Raw } from '../quantity/raw.ts';
import { type Context, endsBefore, startsAt } from './context.ts';
import { situation } from './situations.ts';

const BUILDS = situation('builds');
/** Verbs whose object is counted. */
export const MAKES = [...BUILDS, ...situation('makes')];

/** 新建一所学校 and 召开一次会议 count; 建立一个机制 and 打造一支队伍 do not. */
const RENEWS = ['改造', '改造提升', '修缮', '维修', '翻新', '修建'];
const ONE_EACH = /各(?:个)?(?:县|乡|镇|乡镇|村|[县市区]区|县市|区县|街道|社区|学校|科室)(?:都|均)(?:要|应)?(?:打造|建成|建设|建立|培育|创建|建好)$/;
const CONCRETE = new Set(['所', '座', '处', '家', '期', '次', '场', '台', '辆', '栋', '幢', '例', '轮', '届', '间', '架', '口', '艘', '块', '部']);
const BUILT = new Set(['个', '条', '项', '名']);

/** What each one does a number of times: 每位教师每学期上⟦一节⟧公开课,写⟦一篇⟧反思. */
const EACH_COUNTS = new Set(['节', '篇', '本', '份', '次', '场', '堂', '期', '例', '个', '名', '项', '条', '件', '幅', '首', '门']);
const EACH = [
  '位',
  '名',
  '人',
  '学期',
  '学年',
  '年',
  '月',
  '周',
  '季度',
  '天',
  '班',
  '校',
  '村',
  '个班',
  '个学科',
  '个教研组',
  '科室',
  '户',
  '支部',
  '个支部',
  '镇',
];
/** 每两年, 每三个月. */
const EVERY_FEW = /^(?:[两二三四五六七八九十半]|\d{1,2})个?(?=[年月周天学季])/;
const SENTENCE = 60;

/** Does 每位, 每学期 or the like stand before in the sentence, not as 每次 or 每天 of a custom? */
function sharedOut(text: string, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - SENTENCE); i--) {
    if ('。;\n:'.includes(text[i] ?? '\n')) return false;
    if (text[i] === '每' && startsAt(text, i + 1 + (EVERY_FEW.exec(text.slice(i + 1, i + 4))?.[0].length ?? 0), EACH)) return true;
  }
  return false;
}

/** 发现⟦一例⟧处置⟦一例⟧: each, as it comes. */
const AS_EACH = /[\u4E00-\u9FFF]{2}一([\u4E00-\u9FFF])[\u4E00-\u9FFF]{2,4}一\1/;

const EACH_ONE = /[\u4E00-\u9FFF]{2}1([\u4E00-\u9FFF])[\u4E00-\u9FFF]{2,4}1\1/;

/** What comes in no number. */
const AIR = /^[^,;\u3002\d]{0,14}(?:环境|氛围|局面|格局|形象|风气|秩序)(?:[,;\u3002、)]|$)/;

/** 一 before its own noun is an article (一支队伍); after the noun, or with other counts beside it, it counts (培训班一期; 一个中心、三个站). */
export function article(n: Raw, { text, before, after }: Context): boolean {
  // 发现1例及时处置1例, in digits
  if (n.value === 1 && n.shape === 'digits' && n.unit.length === 1 && EACH_ONE.exec(text.slice(Math.max(0, n.at - 8), n.end + 8))?.[1] === n.unit) return true;
  if (n.numberEnd - n.numberAt !== 1 || text[n.numberAt] !== '一' || n.unit === '' || n.list !== undefined) return false;
  if (n.unit === '批' || n.unit === '种') return true;
  if (AS_EACH.exec(text.slice(Math.max(0, n.at - 8), n.end + 8))?.[1] === n.unit) return true;
  // 创建一个有益于健康的社区环境
  if (n.unit === '个' && AIR.test(text.slice(n.end, n.end + 20))) return true;
  if (n.comparatorSpans.length > 0 || n.per !== undefined) return false;
  if (CONCRETE.has(n.unit) ? endsBefore(text, n.at, MAKES) || endsBefore(text, n.at, ['必须有', '须有']) : BUILT.has(n.unit) && endsBefore(text, n.at, BUILDS))
    return false;
  if (EACH_COUNTS.has(n.unit) && sharedOut(text, n.at)) return false;
  // 提升改造一个服务站: what is rebuilt stands somewhere. 各乡镇都要打造一个公园: one each.
  if (n.unit === '个' && (endsBefore(text, n.at, RENEWS) || ONE_EACH.test(text.slice(Math.max(0, n.at - 12), n.at)))) return false;
  if (!isHan(text, n.end) && !'\u201C"'.includes(text[n.end] || '?') && !isLetter(text, n.end)) return false;
  const counted = (m: Raw | undefined, gap: number): boolean =>
    m !== undefined &&
    gap >= 0 &&
    gap <= 12 &&
    m.unit === n.unit &&
    !m.verdict &&
    // 是一个农业大县、也是一个水利大县: two articles count nothing.
    (m.value !== 1 || !'是做有'.includes(text[n.at - 1] || '?')) &&
    !/[\u3002\n]/.test(text.slice(Math.min(m.end, n.end), Math.max(m.at, n.at)));
  return !counted(before, n.at - (before?.end ?? 0)) && !counted(after, (after?.at ?? 0) - n.end);
}
