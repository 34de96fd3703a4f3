import { charSet, has, isIn } from '../../core/charset.ts';
import { isDigit, isHan } from '../quantity/chars.ts';
import type { Cue } from '../quantity/found.ts';
import type { Raw } from '../quantity/raw.ts';
import { type Context, cue, startsAt } from './context.ts';
import { situation } from './situations.ts';

const RISES = situation('rises');
const RISE_STARTS = charSet(RISES.map((w) => w[0]).join(''));
const FROM = charSet('由从自');
/** 自⟦71%⟧增至85%, 自去年的5家增至8家; not 自来水普及率, 自建房. */
const SINCE_LEVEL = /^自(?:去年|上年|目前|现在|原来|20\d\d年)?的?[\d一二三四五六七八九十百]/;
const STOP = charSet(',。;\n');
const BETWEEN = charSet('和分别元%与的及以左右上多余家人亩个万亿米吨次户名所台预计有望力争可将');

/** Where a change starts: 由⟦37%⟧提高到45%, 比上年的⟦5万元⟧增加2万元, 在去年⟦86%⟧的基础上提高3个百分点. */
export function base(n: Raw, c: Context): Cue | null {
  return start(n, c) ?? until(n, c) ?? again(n, c) ?? compared(n, c) ?? footing(n, c) ?? bracketed(n, c);
}

/** 从2020年的⟦40亿元⟧到2025年的64亿元: what it was in one year, set against another. */
function until(n: Raw, { text, after }: Context): Cue | null {
  if (n.unitKind === 'time' || !'到至'.includes(text[n.end] || '?') || !after || fromBefore(text, n.at) < 0) return null;
  return LATER.test(text.slice(n.end, n.end + 12)) ? cue('base', '从 before it, 到 and a year after it') : null;
}

/** 感染率≤2.8%(2025年基线⟦3.2%⟧), 覆盖率达95%(2025年为⟦92%⟧), 新增9家(2024年:⟦6家⟧): what it was, in brackets behind what it is to be. */
function bracketed(n: Raw, { text, before }: Context): Cue | null {
  if (text[n.end] !== ')' || !before || n.at - before.end > 16 || n.comparatorSpans.length > 0) return null;
  const said = WAS.exec(text.slice(Math.max(0, n.at - 22), n.at))?.[0];
  return said === undefined ? null : cue('base', 'in brackets: what it was');
}

const WAS = /[\d%\u2030\u4E00-\u9FFF]\((?:(?:19|20)\d\d年(?:末|底)?的?(?:基线|基数|现状)?(?:值|率)?|(?:基线|基数|现状)(?:值|率)?)(?:平均|约?为|是|:)?$/;
const LATER = /^[到至](?:20\d\d年(?:年?底|年?末)?|如今|目前|现在|去年(?:年?底)?|今年(?:年?底)?)的?\d/;

/** 从目前的⟦23%⟧再提高1个百分点, 职工⟦936人⟧→901人: what stands before a further change, or an arrow. */
function again(n: Raw, { text }: Context): Cue | null {
  const next = text[n.end];
  if (next === '\u2192') return isDigit(text, n.end + 1) && n.comparatorSpans.length === 0 ? cue('base', 'an arrow after it') : null;
  const at = next === '的' ? n.end + 1 : text.startsWith('以上再', n.end) ? n.end + 2 : n.end;
  if (text[at] !== '再' || !FURTHER.test(text.slice(at, at + 8)) || (fromBefore(text, n.at) < 0 && !ON_THIS.test(text.slice(Math.max(0, n.at - 8), n.at))))
    return null;
  return cue('base', '从 before it, 再 after it');
}

/** 在目前的⟦50%⟧以上再提高5个百分点 */
const ON_THIS = /在(?:目前|现有|现在|去年|上年)的?$/;
const FURTHER = /^再(?:提高|提升|增加|下降|降低|减少|上升)(?:[约超近]|超过)?\d/;

const HELD_TO = /[与同和跟](?:上一?年度?|去年|前年|往年|上学[期年]|上季度|年初|(?:19|20)\d\d年)(?:同期|[底末])?的?$/;
const NEAR = 16;
const NOT_COMPARING = '例重率值较如占同环对相评无可类正反';

/** 比上年的5万元增加2万元: the number before the verb is the other year's. */
function compared(n: Raw, { text, after }: Context): Cue | null {
  // 与上年的91%相比有所提高
  if (text.startsWith('相比', n.end) && HELD_TO.test(text.slice(Math.max(0, n.at - 12), n.at))) return cue('base', '与 before it, 相比 after it');
  // 比去年同期(95.2%)上升1个百分点: what it is compared with stands in brackets.
  const inside = text[n.end] === ')' && text[n.at - 1] === '(' && (n.unit === '' || after?.unit === n.unit || after?.unitKind === 'points');
  const at = text[n.end] === '的' || text[n.end] === ' ' || inside ? n.end + 1 : n.end;
  const gap = '高低多少快慢'.includes(text[at] || '?') && isDigit(text, at + 1);
  if (!gap && !(isIn(RISE_STARTS, text, at) && startsAt(text, at, RISES))) return null;
  for (let i = n.at - 1; i >= Math.max(0, n.at - NEAR); i--) {
    const c = text[i] ?? ',';
    if (isIn(STOP, c, 0) || (isIn(RISE_STARTS, c, 0) && startsAt(text, i, RISES))) return null;
    if (c !== '比' && c !== '较') continue;
    if (NOT_COMPARING.includes(text[i + 1] ?? '?') || '占同环对相评'.includes(text[i - 1] ?? '?')) return null;
    // 比目标4%低0.5个百分点: how far it is from it, no change that starts there.
    return gap ? cue('scope', 'what it is compared with') : cue('base', `${c} before it, ${text.slice(at, at + 2)} after it`);
  }
  return null;
}

/** 在去年86%的基础上, 在现有5个站点基础上. */
function footing(n: Raw, { text }: Context): Cue | null {
  const end = n.comparatorSpans.at(-1)?.[1] ?? n.end;
  let at = Math.max(end, n.end);
  for (const most = at + NEAR; at < most && (isHan(text, at) || text[at] === ' '); at++) {
    if (text[at] !== '基' || !text.startsWith('基础上', at)) continue;
    for (let i = n.at - 1; i >= Math.max(0, n.at - NEAR); i--) {
      const c = text.charCodeAt(i);
      if (c === IN) return cue('base', '在 before it, 基础上 after it');
      if (has(STOP, c)) return null;
    }
    return null;
  }
  return null;
}

/** Verbs of a turn: 由下降4.2%转为增长6.7%. */
const TURNS: ReadonlySet<string> = new Set(['转', '变', '转变']);
const IN = '在'.charCodeAt(0);

const NOUN = 6;
const COUNT = /^\d{1,6}(?:\.\d{1,2})?(?:[万亿])?([\u4E00-\u9FFF]{1,4})/;

const DATED = /^\((?:19|20)\d\d年(?:末|底)?\)/;

/** 住院日⟦8.9天⟧缩短至7.4天, whose 由 is left out: right behind it a verb of change leads to another number in its unit. */
function straight(n: Raw, { text, after }: Context): Cue | null {
  if (!after || n.comparatorSpans.length > 0 || after.unit !== n.unit || n.unit === '' || text[n.at - 1] === '比' || !isIn(RISE_STARTS, text, n.end))
    return null;
  const rise = RISES.find((w) => text.startsWith(w, n.end));
  const to = rise === undefined ? 0 : n.end + rise.length;
  return rise !== undefined && '到至'.includes(text[to] || '?') && isDigit(text, to + 1) && after.at === to + 1
    ? cue('base', `${rise}${text[to]} right behind it`)
    : null;
}

/** What stands between 由 and the verb is where it starts. */
function start(n: Raw, c: Context): Cue | null {
  const { text } = c;
  const from = fromBefore(text, n.at);
  if (from < 0) return straight(n, c);
  // 由3.2万元(2015年)增至4.1万元(2020年): which year it was.
  let at = n.end + (text[n.end] === '(' ? (DATED.exec(text.slice(n.end, n.end + 12))?.[0].length ?? 0) : 0);
  let noun = 0;
  for (const most = n.end + 24; at < most; at++) {
    const c = text.charCodeAt(at);
    if (Number.isNaN(c) || has(STOP, c)) return null;
    if (has(RISE_STARTS, c) && startsAt(text, at, RISES)) break;
    if (isHan(text, at) && !has(BETWEEN, c) && (n.unitKind !== 'count' || ++noun > NOUN)) return null;
  }
  const rise = RISES.find((w) => text.startsWith(w, at));
  const to = rise === undefined ? 0 : at + rise.length + (text[at + rise.length] === ' ' ? 1 : 0);
  // 由74岁提高1岁: what a change starts from, where its own size is told.
  const by = noun === 0 && isDigit(text, to) && from === n.at - 1;
  if (rise === undefined || !(by || '到至为成'.includes(text[to] || '?'))) return null;
  // 从7所学校发展到9所学校: the noun between belongs to both, and so does the unit.
  if (noun > 0 && COUNT.exec(text.slice(at + rise.length + 1, at + rise.length + 14))?.[1]?.startsWith(n.unit) !== true) return null;
  // 由上年下降4.2%转为增长6.7%: what it did before is no size of a change.
  if (!TURNS.has(rise)) for (let i = from; i < n.at; i++) if (isIn(RISE_STARTS, text, i) && startsAt(text, i, RISES)) return null;
  return cue('base', `${text[from]} before it, ${rise}${by ? '' : text[at + rise.length]} after it`);
}

const SELF = '自'.charCodeAt(0);
/** Where 由, 从 or 自 stands before a number in its clause, or -1. */
function fromBefore(text: string, at: number): number {
  for (let i = at - 1; i >= Math.max(0, at - 26); i--) {
    const c = text.charCodeAt(i);
    if (has(FROM, c) && (c !== SELF || SINCE_LEVEL.test(text.slice(i, i + 9)))) return i;
    if (has(STOP, c)) return -1;
  }
  return -1;
}
