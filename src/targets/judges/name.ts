import { isDigit, isHan, isLetter } from '../quantity/chars.ts';
import type { Raw } from '../quantity/raw.ts';
import { endsBefore, is, isBare, type Judge, startsAt } from './context.ts';
import { sessionOf } from './sessions.ts';
import { isStage } from './stages.ts';
import { ofMany } from './varieties.ts';

/** h7n9, PM2.5, 5G, G109, 7+1: a number grown together with letters. GDP5000亿元 is a quantity. */
export const letters: Judge = (n, { text, before, after }) => {
  if (
    (text[n.at - 1] === '+' && !signed(n, text)) ||
    (text[n.end] === '+' &&
      !n.comparatorSpans.some(([at]) => at === n.end) &&
      (isDigit(text, n.end + 1) || isHan(text, n.end + 1) || isLetter(text, n.end + 1)))
  )
    return is('name', 'joined by + to what stands beside it');
  if (text[n.end] === '\u00D7' || (text[n.at - 1] === '\u00D7' && n.unit !== '')) return is('name', 'joined by \u00D7 to what stands beside it');
  if (
    (n.unit === '' || n.unit === '版') &&
    !inList(text, n) &&
    text.startsWith('.0', n.numberEnd - 2) &&
    n.numberEnd - n.numberAt <= 4 &&
    n.comparatorSpans.length === 0 &&
    !inColumns(text, n)
  )
    return is('name', 'a version');
  if (
    '\u00B0\u2032'.includes(text[n.numberEnd] || '?') &&
    ((before !== undefined && n.at - before.end <= 2) || /[经纬]$/.test(text.slice(Math.max(0, n.at - 1), n.at)))
  )
    return is('name', 'a place on the map');
  // 残疾人两项补贴: what it is called.
  if (n.unit === '项' && n.shape === 'chinese' && n.value === 2 && text.startsWith('补贴', n.end)) return is('name', 'a set phrase');
  // 高于行业75分位: where it stands among others.
  if (n.unit === '分' && text[n.end] === '位' && !'列居于次'.includes(text[n.end + 1] || '?')) return is('name', 'a percentile');
  if (n.unit === '句' && n.shape === 'chinese' && text[n.end] === '话') return is('name', 'a saying');
  // 号牌01车型: a number with a nought before it and no unit tells one of many.
  if (n.unit === '' && n.shape === 'digits' && n.numberEnd - n.numberAt === 2 && text[n.numberAt] === '0' && text[n.end] !== '%')
    return is('name', 'a number that tells one of many');
  // 知晓率=知晓人数/总人数*100%
  if (
    n.shape === 'mask' &&
    text.startsWith('*100', n.at) &&
    (isHan(text, n.at - 1) || ')] '.includes(text[n.at - 1] || '?')) &&
    FORMULA.test(text.slice(Math.max(0, n.at - 40), n.at))
  )
    return is('name', 'part of a formula');
  if (n.unit === '' && n.shape === 'digits' && AWAY.test(text.slice(Math.max(0, n.at - 10), n.at))) return is('name', 'how far it is');
  // 市二人医: the second hospital of a city, by its short name.
  if (n.unit === '人' && n.shape === 'chinese' && text[n.end] === '医' && '市县区省州'.includes(text[n.at - 1] || '?'))
    return is('name', 'a hospital by its short name');
  // 主推中棉69、新陆中46、⟦鲁棉研36⟧: the last of several that are told by their numbers.
  if (before && isBare(n) && n.shape === 'digits' && isHan(text, n.at - 1) && ofMany(text, before, n)) return is('name', 'a number that tells one of many');
  // 示范田在五方、同义村: sides and names, no volume.
  if (n.unit === '方' && n.shape === 'chinese' && n.magnitude === 1 && n.comparatorSpans.length === 0 && n.end - n.at === 2) return is('name', 'a set phrase');
  if ((text[n.at - 1] === '_' || text[n.at - 1] === '.') && /PM_(?:2\.)?$/i.test(text.slice(Math.max(0, n.at - 5), n.at)))
    return is('name', 'letters before the number');
  if (n.shape === 'chinese' && text[n.at - 1] === '大' && /[一二三四五六七八九十]大$/.test(text.slice(Math.max(0, n.at - 2), n.at)))
    return is('name', 'one of two numerals in a set phrase');
  if (text[n.end] === '#') return is('name', 'the number of a building');
  if (n.unit === '对' && (isDigit(text, n.end) || text[n.end] === '多') && n.value === 1) return is('name', 'one to one');
  if (n.unit === '' && before?.unit === '对' && before.end === n.at && before.value === 1) return is('name', 'one to one');
  if (n.unit === '' && dotted(n, text, before, after)) return is('name', 'a month and a day with a dot between');
  const acronym = isLetter(text, n.at - 1) && isLetter(text, n.at - 2) && n.unit !== '' && n.unitKind !== 'time';
  if (text[n.at - 1] === '.' && isLetter(text, n.at - 2) && n.unit === '') return is('name', 'letters before the number');
  if (isLetter(text, n.at - 1) && !acronym) return is('name', 'letters before the number');
  if (text[n.at - 1] === '-' && isLetter(text, n.at - 2)) return is('name', 'letters before the number');
  if (n.unit === '' && n.comparatorSpans.length === 0 && isLetter(text, n.numberEnd)) return is('name', 'letters after the number');
  return null;
};

/** 64.0 63.0, 15% 64.0: a cell among cells of a row, or alone on its line. */
const inColumns = (text: string, { at, end }: Raw): boolean =>
  /\s/.test(text[at - 1] ?? '\n') &&
  /^(?:\s|$)/.test(text.slice(end, end + 1)) &&
  (/[\d%)\n][ \t]{1,8}$|[\n\t]$|^$/.test(text.slice(Math.max(0, at - 9), at)) || /^[ \t]{1,8}[\d-]/.test(text.slice(end, end + 9)));

/** 结构为9.5、⟦41.0⟧、49.5: one of several, no version. */
const inList = (text: string, n: Raw): boolean => text[n.at - 1] === '、' || text[n.end] === '、' || text[n.at - 1] === ':' || text[n.end] === ':';

const FORMULA = /[/÷=][^,;\u3002\n]{1,30}$/;
/** 距县城⟦36⟧公路, whose unit is mistaken */
const AWAY = /距[^,;\u3002\d目标]{2,8}$/;

/** 同比+⟦3.1%⟧, (+⟦0.4个百分点⟧): a change with its sign; not 互联网+3, 5+2. */
const signed = (n: Raw, text: string): boolean =>
  (n.unitKind === 'percent' || n.unitKind === 'points') && n.magnitude === 1
    ? ' (,:;\u3001|\t\n比长速幅率减年期底初均月'.includes(text[n.at - 2] ?? '\n')
    : n.unit === '' &&
      CELL.test(text.slice(Math.max(0, n.at - 4), n.at)) &&
      '\t\n|'.includes(text[n.end] === ' ' ? (text[n.end + 1] ?? '\n') : (text[n.end] ?? '\n'));
/** The start of a table's cell. */
const CELL = /[\t|] ?\+$/;

const isDot = (text: string, at: number): boolean => text[at] === '\u00B7' || text[at] === '\u2022';
/** ⟦3⟧·15, 3·⟦15⟧; not 3·5亿元, whose dot is a damaged one. */
const dotted = (n: Raw, text: string, before: Raw | undefined, after: Raw | undefined): boolean =>
  (isDot(text, n.end) && after?.at === n.end + 1 && after.unit === '' && (n.value ?? 99) <= 31) ||
  (isDot(text, n.at - 1) && before?.end === n.at - 1 && before.unit === '' && (n.value ?? 99) <= 31);

/** 24小时值班, 365天: all the time, no amount of it. */
export const aroundTheClock: Judge = (n, { text }) => {
  const always = (n.unit === '小时' && n.value === 24) || (n.unit === '天' && n.value === 365);
  if (!always || n.comparatorSpans.length > 0 || !isHan(text, n.end) || '内以之'.includes(text[n.end] ?? '?')) return null;
  return is('name', 'all day, or all the year round');
};

const NEAR = 14;
const TITLE = 40;
const LINE_END = 10;
const FULL_STOP = '。'.charCodeAt(0);

/** “三个代表”, 《健康中国2030》: a number in short quotes or in a title is part of a name. A percentage or a sum of money in quotes stays one. */
export const enclosed: Judge = (n, { text, before, after }) => {
  if (n.unit === '个' && after && after.at - n.end <= 1 && after.at >= n.end && after.unitKind === 'percent' && (after.at === n.end || text[n.end] === ' '))
    return is('name', 'how many hundred per cents: 两个100%');
  if (n.unitKind === 'percent' && before?.unit === '个' && n.at - before.end <= 1 && (before.end === n.at || text[before.end] === ' '))
    return is('name', 'one of two numerals in a set phrase');
  // 五个突破、五个⟦翻番⟧
  if (n.worded && before?.unit === '个' && before.end === n.at && before.shape === 'chinese') return is('name', 'one of two numerals in a set phrase');
  if ((n.unit === '次' || n.unit === '趟') && n.value === 1 && text[n.at - 1] === '跑') return is('name', 'a set phrase');
  const opened = openedBefore(text, n.at);
  if (opened === 0) return null;
  if (opened & TITLED && inside(text, n, '\u300A', '\u300B', TITLE)) return is('name', 'inside a title');
  if (n.unitKind === 'percent' || n.unitKind === 'money' || n.comparatorSpans.length > 0 || n.worded || n.flags.length > 0) return null;
  if (
    opened & QUOTED &&
    (inside(text, n, '\u201C', '\u201D', NEAR) ||
      inside(text, n, '"', '"', NEAR) ||
      inside(text, n, '\u2018', '\u2019', NEAR) ||
      inside(text, n, '\u2033', '\u2033', NEAR) ||
      inside(text, n, '\u300C', '\u300D', NEAR))
  )
    return is('name', 'inside quotes');
  return null;
};

/** What opens a title, and what opens a quote; most numbers have none before them in their line. */
const TITLED = 1;
const QUOTED = 2;
const OPENINGS = new Uint8Array(0x10000);
for (const c of '\u201C"\u2018\u2033\u300C') OPENINGS[c.charCodeAt(0)] = QUOTED;
OPENINGS['\u300A'.charCodeAt(0)] = TITLED;

function openedBefore(text: string, at: number): number {
  let opened = 0;
  for (let i = at - 1; i >= at - TITLE; i--) {
    const c = text.charCodeAt(i);
    if (c === LINE_END || Number.isNaN(c)) break;
    opened |= OPENINGS[c] as number;
  }
  return opened;
}

function inside(text: string, n: Raw, open: string, close: string, far: number): boolean {
  const [opening, closing] = [open.charCodeAt(0), close.charCodeAt(0)];
  const least = Math.max(0, n.at - far);
  let at = n.at - 1;
  for (; at >= least; at--) {
    const c = text.charCodeAt(at);
    if (c === opening) break;
    if (c === closing || c === LINE_END) return false;
  }
  if (at < least || (opening === closing && !opens(text, at))) return false;
  const most = Math.min(text.length, at + far + 2);
  for (let i = n.end; i < most; i++) {
    const c = text.charCodeAt(i);
    if (c === closing) return true;
    if (c === opening || c === LINE_END || (c === FULL_STOP && far === NEAR)) return false;
  }
  return false;
}

/** A straight quote opens when no letter, Chinese character or mark of a sentence's end stands close after an earlier one; near enough: what follows is no mark. */
const opens = (text: string, at: number): boolean => !' ,.;:、。)'.includes(text[at + 1] ?? ' ') && !closes(text, at);

const SENTENCE = 120;

/** Do an odd number of straight quotes stand before it in its sentence? */
function closes(text: string, at: number): boolean {
  const quote = text.charCodeAt(at);
  let odd = false;
  for (let i = at - 1; i >= Math.max(0, at - SENTENCE); i--) {
    const c = text.charCodeAt(i);
    if (c === quote) odd = !odd;
    else if (c === FULL_STOP || c === LINE_END) break;
  }
  return odd;
}

/** 十组新湾、四组大湾: groups that are told by their number. */
const groups = (n: Raw | undefined): boolean => n?.unit === '组' && n.shape === 'chinese';

/** 三级医院, 6.8级地震, 一等奖, 二类, 一线, 一期工程: a rank, no count. */
export const level: Judge = (n, { text, before, after }) => {
  const next = text[n.end] ?? '';
  if ((n.unit === '' || n.unit === '星' || n.unitKind === 'money') && next === '级' && !startsAt(text, n.end, ['级以上的', '级台阶']))
    return is('name', 'a level');
  if (n.unit === '级' && n.magnitude >= 1e6 && !startsAt(text, n.end, ['台阶', '以'])) return is('name', 'a level');
  if (n.unit === '' && next === '等' && '奖功品级舱'.includes(text[n.end + 1] || '?')) return is('name', 'a grade');
  if (n.unit === '' && text.startsWith('人制', n.end)) return is('name', 'a class');
  if (n.unit === '' && next === '型' && n.value !== null && n.value <= 20) return is('name', 'a class');
  // 小二台、油坊沟2个乡: a place by its number.
  if (
    n.unit === '台' &&
    n.shape === 'chinese' &&
    n.numberEnd - n.numberAt === 1 &&
    '小大头上下东西前后'.includes(text[n.at - 1] || '?') &&
    '、乡镇村'.includes(text[n.end] || '?')
  )
    return is('name', 'a place by its number');
  // “八步”工作法, 新五件实事, 改革二字
  if (
    (n.unit === '步' && (text[n.at - 1] === '进' || METHOD.test(text.slice(n.end, n.end + 4)))) ||
    (n.unit === '件' && text[n.at - 1] === '新' && n.shape === 'chinese') ||
    (n.unit === '字' && n.shape === 'chinese' && n.value !== null && n.value <= 8 && isHan(text, n.at - 1) && !startsAt(text, n.end, ['以', '左', '的']))
  )
    return is('name', 'a set phrase');
  if (n.unit === '季' && n.shape === 'chinese') return is('name', 'seasons');
  if (n.unit === '' && next === '甲' && n.shape !== 'digits') return is('name', 'a level');
  const single = n.shape === 'chinese' && n.numberEnd - n.numberAt === 1 && n.comparatorSpans.length === 0;
  if (n.worded && startsAt(text, n.end, ['工程', '计划', '行动', '方案', '战略'])) return is('name', 'inside the name of a scheme');
  if (text[n.at - 1] === '(' && text[n.end] === ')' && ((n.unit === '期' && single) || (n.unit === '次' && text[n.at - 2] === '会')))
    return is('name', 'a stage of works, or which session of many');
  if (n.unit === '期' && isStage(text, n, single)) return is('name', 'a stage of works');
  // 死亡率(人/⟦百万公里⟧)
  if (text[n.at - 1] === '/' && text[n.end] === ')' && isHan(text, n.at - 2)) return is('name', 'the unit of a name, in brackets');
  if ((n.unit === '轮' || n.unit === '批') && single && text[n.at - 1] === '新') return is('name', '新一轮');
  if (n.unit === '轮' && startsAt(text, n.end, ['电动', '摩托', '车', '机动'])) return is('name', 'a class');
  const session = sessionOf(n, text);
  if (session) return session;
  if (n.unit === '部' && single && '发务营销程售划资技'.includes(text[n.at - 1] || '?')) return is('name', 'an office');
  if (n.unit === '组' && single && (groups(before) || groups(after)) && isHan(text, n.end)) return is('name', "one of a village's groups");
  // 四五类危桥
  if (n.unit === '类' && n.shape === 'chinese' && n.numberEnd - n.numberAt === 2 && n.min !== null && isHan(text, n.end)) return is('name', 'a class');
  if (n.unit === '类' && single && startsAt(text, n.end, ['、劣', '水质', '水体', '海水', '断面'])) return is('name', 'a class');
  if (n.unit === '类' && single && n.value !== null && n.value <= 3 && text[n.at - 1] !== '分') return is('name', 'a class');
  if (n.unit === '本' && single && n.value !== null && n.value <= 3 && TIER.test(text.slice(n.end, n.end + 3))) return is('name', 'a level');
  if (n.unit === '' && n.shape === 'chinese' && next === '大' && n.comparatorSpans.length === 0) return is('name', 'a congress, or the great so-many');
  return null;
};

/** 高考⟦一本⟧126人, ⟦二本⟧上线率 */
const METHOD = /^["'\u201D\u2019]?(?:(?:工作)?法|机制)/;
const TIER = /^(?:\u3001[二三]本|上线|[以及]上|达线|过线|录取|院校|线|率|\d{1,3}人?)/;

/** 四川, 五史, 两岸: a Chinese numeral with no unit counts nothing, unless a comparator, a list or its length makes it a number. */
export const noUnit: Judge = (n, { text }) => {
  if (n.shape === 'odd') return n.unit === '折' || n.unitKind === 'percent' ? null : is('name', 'two digits that make no number');
  if (n.unit !== '' || n.shape === 'fraction' || n.shape === 'word' || n.shape === 'digits' || n.shape === 'mask') return null;
  if (n.comparatorSpans.length > 0 || n.range || n.worded) return null;
  const next = text[n.end] ?? '';
  const length = n.numberEnd - n.numberAt;
  if (length >= 2 && !isHan(text, n.end)) return null;
  if (n.vague && (!isHan(text, n.end) || n.magnitude > 1)) return null;
  if (!isHan(text, n.end) && next !== '\u201D' && endsBefore(text, n.at, ['达', '为', '到', '有', '共', '计', '至', '了', '是'])) return null;
  return is('name', 'a Chinese numeral with no unit');
};
