import { isHan, skipBlanks } from './chars.ts';
import { tidy } from './digits.ts';
import { endOf, type Raw, startOf } from './raw.ts';

const MOST = 24;

/** Do two numbers stand side by side in one list: 85%、70%, 5亿和7.5亿元? What may stand between them is a single mark or 和. */
function sideBySide(text: string, n: Raw, m: Raw): boolean {
  const from = n.comparatorSpans.at(-1)?.[1] ?? n.end;
  const start = Math.max(from, n.end);
  const end = Math.min(m.at, m.comparatorSpans[0]?.[0] ?? m.at);
  if (end <= start || end - start > 4) return false;
  const between = text.slice(skipBlanks(text, start, 1), end).trimEnd();
  return between === '、' || between === '和' || between === '与' || between === '及' || between === ',' || between === '或';
}

/** Numbers the lists of a text, and shares out in each what is written once: the unit, the magnitude, the comparator. */
export function group(text: string, numbers: readonly Raw[]): void {
  let list = 0;
  for (let i = 0; i < numbers.length; ) {
    let j = i + 1;
    while (
      j < numbers.length &&
      j - i < MOST &&
      sideBySide(text, numbers[j - 1] as Raw, numbers[j] as Raw) &&
      alike(numbers[j - 1] as Raw, numbers[j] as Raw) &&
      !begins(text, numbers[j - 1] as Raw, numbers[j] as Raw)
    )
      j++;
    if (j - i === 1) stretch(text, numbers[i] as Raw, numbers[i + 1]);
    else {
      const members = numbers.slice(i, j);
      for (const n of members) n.list = list;
      list++;
      share(text, members);
    }
    i = j;
  }
}

/** Members of a list have one unit, or all but the last have none. */
const alike = (n: Raw, m: Raw): boolean =>
  !n.verdict &&
  !m.verdict &&
  (n.unit === m.unit ||
    (n.unit === '' && !(m.unitKind === 'percent' && n.magnitude >= 1e4) && n.shape !== 'fraction' && n.value !== 0 && !m.round) ||
    (n.unit === '个' && m.unit === '百分点') ||
    guessed(n, m) ||
    (m.unit === '' && n.flags.includes('percent-sign-missing'))) &&
  n.shape !== 'mask' &&
  !isDate(m.unit);
/** 上诉率下降⟦3.6⟧、2.6个百分点: no sign was lost, the unit stands behind the last. */
const guessed = (n: Raw, m: Raw): boolean => m.unitKind === 'points' && n.flags.includes('percent-sign-missing');
/** 指数达到0.95,⟦30⟧人获奖; 超500家,⟦12家⟧企业上榜; 户均12万元,⟦50万元⟧以上大户占5%: behind a comma, a number with a noun of its own begins another clause. */
function begins(text: string, n: Raw, m: Raw): boolean {
  if (m.unit === '' || text[m.at - 1] !== ',') return false;
  const end = endOf(m);
  if (n.unit !== '' && (n.comparatorSpans.length === 0 || m.unitKind !== 'count') && end === m.end) return false;
  return isHan(text, end) && !'以左上的和与及或等'.includes(text[end] ?? '?');
}
const isDate = (unit: string): boolean => unit === '年' || unit === '月' || unit === '日' || unit === '月份';

function share(text: string, members: Raw[]): void {
  const first = members[0] as Raw;
  const last = members.at(-1) as Raw;
  const distributes = /(?:分别|均|都|各)/.test(text.slice(Math.max(0, (members[0] as Raw).at - 12), (members[0] as Raw).at));
  if (last.unit !== '') for (const n of members) takeUnit(n, last);
  else if (first.flags.includes('percent-sign-missing')) for (const n of members) takePercent(n, first);
  for (const n of distributes ? members : members.slice(-2)) {
    if (n === last || n.comparatorSpans.length > 0 || n.range || n.vague || isWhole(n)) continue;
    // 失业率3.4%,控制在4%以内: the limit is of the second alone.
    const after = last.comparatorSpans.some(([, end]) => end <= last.at) ? undefined : last.comparatorSpans.find(([at]) => at >= last.end);
    if (after && last.comparator !== 'eq' && last.comparator !== 'range') n.comparator = last.comparator;
  }
  const before = first.comparatorSpans.find(([, end]) => end <= first.at);
  const shared = distributes || text[first.end] === '、' ? members : members.slice(0, 2);
  if (before && first.comparator !== 'range')
    for (const n of shared) if (n.comparatorSpans.length === 0 && !n.range && !n.vague) n.comparator = first.comparator;
}

/** 报付比分别达85、70、70: a sign that is lost is lost for the whole list. */
function takePercent(n: Raw, first: Raw): void {
  if (n === first || n.unit !== '' || n.value === null || n.value > 100) return;
  n.unit = first.unit;
  n.unitKind = first.unitKind;
  n.flags.push('percent-sign-missing');
}

/** 100%和88%以上: nothing is above the whole. */
const isWhole = (n: Raw): boolean => n.value === 100 && n.unitKind === 'percent';

/** 30和45万元: the unit that is written once belongs to each, and with a bare number its 万 too. 5亿和7.5亿元: the unit alone. */
function takeUnit(n: Raw, last: Raw): void {
  if (guessed(n, last)) n.flags = n.flags.filter((f) => f !== 'percent-sign-missing');
  else if (n.unit !== '' && (n.unit !== '个' || last.unit !== '百分点')) return;
  n.unit = last.unit;
  n.unitKind = last.unitKind;
  if (n.magnitude > 1 || last.magnitude === 1) return;
  if (n.value !== null) n.value = tidy(n.value * last.magnitude);
  n.magnitude = last.magnitude;
}

const HOPES = /^[\u3001,](?:力争|争取|确保|冲刺|冲击|奋力)(?:达到?|突破|超过|完成|实现)?$/;

/** 突破⟦550亿⟧、力争560亿元: two goals for one thing; the unit stands behind the second. */
function stretch(text: string, n: Raw, m: Raw | undefined): void {
  if (!m || n.unit !== '' || n.magnitude < 1e4 || n.verdict || m.verdict || m.unit === '' || m.magnitude !== n.magnitude || m.at - n.end > 8) return;
  if (HOPES.test(text.slice(n.end, m.at))) takeUnit(n, m);
}

/** 分别突破500万人次和40亿元: the verb before the first value holds for the next, though their units differ. */
export function spread(text: string, numbers: readonly Raw[]): void {
  const spreading = new Set<Raw>();
  for (let i = 1; i < numbers.length; i++) {
    const [n, m] = [numbers[i - 1] as Raw, numbers[i] as Raw];
    if (n.comparator === 'eq' || n.unit === m.unit || m.comparatorSpans.length > 0 || m.comparator !== 'eq' || m.verdict || n.verdict || m.shape === 'word')
      continue;
    const before = n.comparatorSpans[0];
    if (n.comparator === 'range' || n.vague || !sideBySide(text, n, m)) continue;
    const shared = before ? before[1] <= n.at && text.startsWith('分别', before[0] - 2) : spreading.has(n);
    if (!shared) continue;
    m.comparator = n.comparator;
    spreading.add(m);
  }
}

/** 分别达到⟦4万吨⟧、60亿元以上: what stands behind the last holds for those before it too. */
export function spreadBack(text: string, numbers: readonly Raw[]): void {
  for (let i = numbers.length - 1; i > 0; i--) {
    const n = numbers[i - 1] as Raw;
    if (text[n.end] !== '\u3001') continue;
    const m = numbers[i] as Raw;
    if (m.comparator === 'eq' || m.comparator === 'range' || n.comparator !== 'eq' || n.unit === m.unit || m.verdict || n.verdict) continue;
    if (n.comparatorSpans.length > 0 || n.shape === 'word' || !m.comparatorSpans.every(([at]) => at >= m.end) || !sideBySide(text, n, m)) continue;
    if (m.comparatorSpans.length > 0 && SHARED_OUT.test(text.slice(Math.max(0, n.at - 10), n.at))) n.comparator = m.comparator;
  }
}

const SHARED_OUT = /分别[\u4E00-\u9FFF]{0,6}$/;

const LINKS = /^[\s,\u3001]{0,2}(?:的同时|并且|而且|并|且|又|但|和|,|、)?[\s]{0,2}$/;

/** 大于100并且小于300, 1000以上、1500以下: two bounds of one thing are a range. */
export function joinBounds(text: string, numbers: readonly Raw[]): Raw[] {
  const out: Raw[] = [];
  for (const n of numbers) {
    const p = out.at(-1);
    if (p && opposite(p, n) && LINKS.test(text.slice(endOf(p), startOf(n)).slice(0, 8)) && startOf(n) - endOf(p) <= 6) bound(p, n);
    else out.push(n);
  }
  return out;
}

const lower = (n: Raw): boolean => n.comparator === 'ge' || n.comparator === 'gt';
const upper = (n: Raw): boolean => n.comparator === 'le' || n.comparator === 'lt';

function opposite(p: Raw, n: Raw): boolean {
  if (p.verdict || n.verdict || p.value === null || n.value === null || (p.unit !== n.unit && p.unit !== '')) return false;
  return (lower(p) && upper(n) && p.value < n.value) || (upper(p) && lower(n) && p.value > n.value);
}

function bound(p: Raw, n: Raw): void {
  const [a, b] = [p.value as number, n.value as number];
  p.min = Math.min(a, b);
  p.max = Math.max(a, b);
  p.value = null;
  p.range = true;
  p.comparator = 'range';
  p.comparatorSpans = [...p.comparatorSpans, ...n.comparatorSpans];
  p.end = n.end;
  p.numberEnd = n.numberEnd;
  p.unit = n.unit;
  p.unitKind = n.unitKind;
}
