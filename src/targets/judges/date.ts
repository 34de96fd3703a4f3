import { isHan } from '../quantity/chars.ts';
import type { Raw } from '../quantity/raw.ts';
import { type Context, endsBefore, is, isBare, type Judge, startsAt } from './context.ts';

/** Units that only dates have. */
const CALENDAR = new Set(['年', '月', '月份', '日', '旬', '季度', '世纪', '年代', '学年', '学期', '刻钟']);
/** Of which there are never two thousand. */
const PLACES = new Set(['国家', '国', '省', '省份', '州', '市']);
/** Units that durations have: a deadline, a stretch of the past, or a quantity. */
const SPANS = new Set(['个月', '周', '天', '小时', '分钟', '秒', '秒钟', '工作日', '自然日', '星期', '礼拜', '钟头']);
const IN = ['内', '之内', '时间内', '时间里', '的时间内', '的时间里', '来', '以来', '后', '之后', '前', '之前', '以后', '以前'];
const SINCE = ['为期', '历时', '前', '近', '过去', '过去的', '未来', '最近', '这', '头', '后', '今后', '接下来', '上', '下', '短短', '短短的', '再过'];
const DAYTIME = ['上午', '下午', '晚上', '早上', '凌晨', '中午', '晚', '早', '日', '号', '傍晚', '夜里', '每天', '到', '至', '-'];

/** ⟦15分钟⟧便民生活圈 */
const CIRCLE = /^[\u4E00-\u9FFF\u201C\u201D]{0,10}圈/;
/** 三个⟦多月⟧ */
const MORE_THAN = ['多月', '多星期', '多小时', '多学期', '半月'];

const isYear = (n: Raw): boolean => n.value !== null && n.value >= 1900 && n.value <= 2100 && Number.isInteger(n.value);

/** Years, months, days, clocks, deadlines, stretches of time. */
export const date: Judge = (n, c) => calendar(n, c) ?? span(n, c) ?? clock(n, c) ?? bare(n, c);

function calendar(n: Raw, { text }: Context) {
  if (n.unit === '周年') return is('name', 'an anniversary');
  if ((n.unit === '届' || n.unit === '期' || n.unit === '版') && isYear(n)) return is('date', 'a year');
  // 2021国家规划纲要: a year, and whose paper it is.
  if (n.unitKind === 'count' && n.shape === 'digits' && n.magnitude === 1 && isYear(n) && PLACES.has(n.unit)) return is('date', 'a year');
  if (!CALENDAR.has(n.unit)) return null;
  if (n.unit === '年' && text[n.end] === '级') return is('name', 'a class of a school');
  if (
    n.unit === '年' &&
    n.value !== null &&
    n.value < 100 &&
    n.comparatorSpans.length > 0 &&
    n.comparator !== 'approx' &&
    text[n.end] !== '内' &&
    !text.startsWith('以内', n.end) &&
    !text.startsWith('之内', n.end)
  )
    return null;
  if (n.unit === '年' && lifetime(n, text)) return null;
  return is('date', `the unit ${n.unit}`);
}

const LIVES = /(?:(?:教育|使用|耐用|服役|运行)年限|寿命|平均(?:司龄|工龄|教龄))[^,;\u3002\d]{0,6}$/;

/** 寿命达到79.2岁,比2020年提高⟦1.4年⟧ */
const LIVES_LONGER = /(?:寿命|年限)[^,;\u3002\d]{0,6}\d{1,3}(?:\.\d{1,2})?[岁年],[比较][^,;\u3002]{2,14}(?:提高|增加|延长)了?$/;

/** 平均受教育年限达到11.3年, 设备使用年限不少于10年: years that are measured. */
export const lifetime = (n: Raw, text: string): boolean =>
  n.value !== null &&
  n.value < 100 &&
  (LIVES.test(text.slice(Math.max(0, n.at - 14), n.at)) ||
    ('高加长了'.includes(text[n.at - 1] ?? '?') && LIVES_LONGER.test(text.slice(Math.max(0, n.at - 36), n.at))));

/** 三个月内 is a deadline, 近3个月 the past; 不少于40小时 is a quantity, and so is a limit (压缩到3个工作日内). */
function span(n: Raw, { text, before }: Context) {
  if (n.unit === '个' && text.startsWith('年度', n.end) && !text.startsWith('年度计划', n.end)) return is('date', 'a stretch of time');
  if (n.unit === '个' && startsAt(text, n.end, MORE_THAN)) return is('date', 'a stretch of time');
  if ((n.unit === '分钟' || n.unit === '小时') && CIRCLE.test(text.slice(n.end, n.end + 14))) return is('name', 'a circle named by how far one gets');
  if (!SPANS.has(n.unit) && n.unit !== '年') return null;
  if (n.unit === '年') return null;
  if (n.unit === '个月' && ROW_BEFORE.test(text.slice(Math.max(0, n.at - 5), n.at))) return is('date', 'months of a year');
  if (n.comparator === 'ge' && endsBefore(text, n.at, ['提前'])) return null;
  // 早一天开工: the sooner the better.
  if (n.value === 1 && text[n.at - 1] === '早' && n.shape === 'chinese') return is('date', 'a stretch of time');
  // 用药后1周、2周、4周
  if (text[n.at - 1] === '、' && before?.end === n.at - 1 && SPANS.has(before.unit) && AFTERWARDS.test(text.slice(Math.max(0, n.at - 20), n.at)))
    return is('date', 'a stretch of time');
  // 急性期(住院0-4周): how long a stage is.
  if (n.range && text[n.end] === ')' && STAGE_OF.test(text.slice(Math.max(0, n.at - 8), n.at))) return is('date', 'a stretch of time');
  // 客人离店后60分钟内完成: how soon behind what happens each time.
  if ((n.unit === '分钟' || n.unit === '小时') && '后,'.includes(text[n.at - 1] || '?') && PROMPT.test(text.slice(n.end, n.end + 5))) return null;
  if (endsBefore(text, n.at, SINCE) && !n.comparatorSpans.some(([at, end]) => end <= n.at && end - at > 1)) return is('date', 'a stretch of time');
  if (text[n.end] === '的' && /经过(?:将近|近|约)?$/.test(text.slice(Math.max(0, n.at - 4), n.at))) return is('date', 'a stretch of time');
  if (text.startsWith('的时间', n.end) && SPENT.test(text.slice(Math.max(0, n.at - 6), n.at))) return is('date', 'a stretch of time');
  if (n.unit === '天' && n.comparatorSpans.length === 0 && endsBefore(text, n.at, HOLIDAYS)) return is('date', 'a stretch of time');
  if (startsAt(text, n.end, IN) && !limited(text, n)) return is('date', 'a stretch of time up to a date');
  return null;
}

const AFTERWARDS = /后\d{1,2}[\u4E00-\u9FFF]{1,2}(?:、\d{1,2}[\u4E00-\u9FFF]{1,2}){0,3}、$/;
const STAGE_OF = /[期段]\([\u4E00-\u9FFF]{0,4}$/;
/** 利用⟦三天⟧的时间 */
const SPENT = /(?:利用|用了?|花了?|抽出|经过)(?:[约近])?$/;

const PROMPT = /^(?:之|以)?内(?:完成|到达|到场|送达|办结|即?可(?!能))/;
const LIMITS = ['到', '至', '在', '过', '于', '时限', '限时', '为', '达', '缩短', '提速', '办结时间'];
const limited = (text: string, n: Raw): boolean =>
  (text[n.end] === '内' || text.startsWith('之内', n.end)) &&
  endsBefore(text, n.at, LIMITS) &&
  // 投诉在24小时内答复: by when it is done; 控制在, 时间在 and 在30分钟内。 are limits.
  !(text[n.at - 1] === '在' && isHan(text, text[n.end] === '内' ? n.end + 1 : n.end + 2) && !HELD.test(text.slice(Math.max(0, n.at - 3), n.at - 1)));
const HELD = /[制持定缩限止][在]?$|时间|时[长限效]|周期|用时|均$/;
/** 春运⟦40天⟧, 国庆假期⟦7天⟧ */
const HOLIDAYS = ['春运', '假期', '长假', '黄金周'];

/** 15点20分, 17时, 凌晨2许时. */
function clock(n: Raw, { text, before }: Context) {
  const next = text[n.end] ?? '';
  if (n.unit === '点' && (n.value ?? n.max ?? 99) <= 24) {
    if (endsBefore(text, n.at, DAYTIME) || '0123456789钟半整到至前后三四五二'.includes(next || '?')) return is('date', 'a time of day');
  }
  const clocked = before?.unit === '点' && before.end === n.at;
  if (clocked && (n.unit === '分' || n.unit === '')) return is('date', 'a time of day');
  if (n.unit !== '' || n.value === null || n.value > 24) return null;
  const from = next === '许' ? n.end + 1 : n.end;
  if (text[from] === '时' && !'代候间期段限效任速'.includes(text[from + 1] || '?')) return is('date', 'a time of day');
  return null;
}

/** A number without a unit that reads as a date: 2024工会工作计划, 20240307, 10月22. */
function bare(n: Raw, { text, before }: Context) {
  // [10-05 23:18:02], XXXX2026.01.25
  if (
    '.['.includes(text[n.at - 1] || '?') &&
    n.shape === 'digits' &&
    n.at > 3 &&
    n.numberEnd - n.at <= 5 &&
    STAMPED.test(text.slice(n.at - 5, n.numberEnd + 12))
  )
    return is('date', 'a month and a day');
  if (n.range && n.unit === '' && n.shape === 'digits' && /^0\d-[0-3]\d$/.test(text.slice(n.at, n.end))) return is('date', 'a month and a day');
  if (n.unit !== '' || n.value === null) {
    if (n.range && n.unit === '' && (n.min ?? 0) >= 1900 && (n.max ?? 0) <= 2100) return is('date', 'a range of years');
    return null;
  }
  if (text[n.end] === '号' && (before?.unit === '月' || !isHan(text, n.end + 1)) && n.value <= 31) return is('date', 'a day of a month');
  if (before && before.end === n.at && (before.unit === '月' || before.unit === '年') && n.value <= 31) return is('date', 'a day after its month');
  if (!isBare(n)) return null;
  if (n.shape === 'digits' && n.value <= 12 && '、和'.includes(text[n.end] || '?') && MONTHS.test(text.slice(n.end, n.end + 20)))
    return is('date', 'months of a year');
  if (n.shape === 'digits' && n.value <= 12 && MONTHS.test(text.slice(n.end, n.end + 4)) && ROW_BEFORE.test(text.slice(Math.max(0, n.at - 4), n.end)))
    return is('date', 'months of a year');
  if (n.shape === 'digits' && n.end - n.at === 4 && isYear(n)) return is('date', 'a year');
  if (n.shape === 'positional' && isYear(n)) return is('date', 'a year');
  if (n.shape === 'digits' && n.end - n.at === 8 && compact(n.value)) return is('date', 'year, month and day');
  return null;
}

const STAMPED = /^[\s\S]{0,4}\[[01]?\d-[0-3]\d [0-2]?\d:\d\d|^(?:19|20)\d\d\.[01]?\d\.[0-3]?\d(?!\d)/;
/** 6、7、8三个月 */
const MONTHS = /^(?:[、和]\d{1,2}){0,6}[两三四五六]个月/;
const ROW_BEFORE = /\d[、和]\d{1,2}$/;

/** 20240307. */
function compact(value: number): boolean {
  const year = Math.floor(value / 10000);
  const month = Math.floor(value / 100) % 100;
  const day = value % 100;
  return year >= 1900 && year <= 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
}
