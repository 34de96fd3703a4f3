/** A number that is a fact, with everything that is known of it, and the facts that are made of it: one for each name. */
import { charSet, isIn } from '../../core/charset.ts';
import type { Fact, Flag, Plan, Quantity } from '../../core/model.ts';
import type { Span } from '../../core/span.ts';
import type { View } from '../../core/view.ts';
import { isDigit, isHan } from '../quantity/chars.ts';
import type { Found, Range } from '../quantity/found.ts';
import { headOf } from './edges.ts';
import { keyOf } from './keys.ts';
import type { DamageMarks } from './marks.ts';
import type { Named } from './named.ts';
import { readPeriod, type Share } from './period.ts';
import type { Verdict } from './roles.ts';
import type { Place } from './sentences.ts';
import { sharedMeasure } from './shared.ts';
import type { Phrase } from './times.ts';

/** A number with its verdict. */
export interface Judged {
  readonly found: Found;
  readonly verdict: Verdict;
}

/** A number that is a fact, with everything that is known of it; ranges are of the view. */
export interface Draft {
  readonly place: Place;
  readonly sentence: Range;
  readonly clause: Range;
  readonly judged: Judged;
  readonly named: Pick<Named, 'names' | 'of' | 'left' | 'how' | 'borrowed' | 'shared' | 'paired' | 'under' | 'called'>;
  readonly base: Found | null;
  readonly phrases: readonly Phrase[];
  readonly share?: Share | null;
  readonly running?: Phrase | undefined;
  readonly past?: string | null;
}

/** The facts of a draft; none where its number is neither promised nor told. */
export function factsFrom(draft: Draft, plan: Plan, view: View, marks: DamageMarks): Fact[] {
  const { place, sentence, clause, judged, named, base, phrases, share = null, running, past } = draft;
  const { found, verdict } = judged;
  if (verdict.class !== 'target' && verdict.class !== 'result') return [];
  const role = verdict.class;
  const facts: Fact[] = [];
  const { period, flags } = readPeriod({
    view,
    plan,
    phrases,
    clause,
    at: found.at,
    end: found.end,
    titles: place.titles,
    share,
    running,
    opened: past ? running : undefined,
    told: verdict.class === 'result',
  });
  const span = view.toSource(found.at, found.end);
  const marked = marks.over(span);
  const under = named.under ? keyOf(view.text.slice(named.under[0], named.under[1])) : '';
  const measure = named.shared || named.paired ? sharedMeasure(named.names.map((n) => view.text.slice(...n))) : '';
  const told = view.toSource(sentence[0], sentence[1]);
  for (const name of named.names) {
    if (name[1] <= name[0]) continue;
    const text = view.text.slice(name[0], name[1]);
    const stated = levelled(text, found, view.folded)
      ? null
      : (named.left.change ?? (named.borrowed && found.unitKind === 'percent' ? null : changeOf(text, found, view.folded)));
    const change = signed(found, stated !== null, view.folded) ? 'down' : stated;
    const more: Flag[] = [...flags, ...marked];
    if (named.shared) more.push('shared-value');
    if (named.paired) more.push('paired-value');
    facts.push({
      role,
      indicator: {
        span: view.toSource(name[0], name[1]),
        key: under + keyOf(named.called ?? (measure !== '' && !text.endsWith(measure) ? text + measure : text)),
      },
      quantity: quantityOf(found, span, view),
      change: change && { direction: change, ...(named.left.basis ? { basis: view.toSource(...named.left.basis) } : {}) },
      base: base && quantityOf(base, view.toSource(base.at, base.end), view),
      of: named.of && view.toSource(named.of[0], named.of[1]),
      period,
      plan: place.plan,
      section: place.section,
      sentence: told,
      because: `${verdict.because}; ${named.how}`,
      flags: found.flags.length + more.length === 0 ? [] : [...new Set([...found.flags, ...more])].sort(),
      confidence: confidence(verdict.grade, named.borrowed, found),
    });
  }
  return facts;
}

/** 同比-2.3%, 分别增长3.2%、-9.7%: a rate of change with its sign, which stays with the value. */
const signed = ({ value, at, unitKind }: Found, changed: boolean, text: string): boolean =>
  value !== null &&
  value < 0 &&
  (unitKind === 'percent' || unitKind === 'points') &&
  (changed ||
    /(?:[同环]比|[比较](?:上年|去年|年初|上月|上季度|上年同期|去年同期)|增长|增速|增幅|增)(?:为|了|达|:)?$/.test(text.slice(Math.max(0, at - 10), at)));

/** 压减为365辆 and 新增贷款利率不高于4% are levels, whatever their verbs say. */
function levelled(name: string, found: Found, text: string): boolean {
  const before = text.slice(Math.max(0, headOf(found) - 6), headOf(found));
  if ('到至为成了的'.includes(before.at(-1) ?? '?') && /(?:增|减|降|缩|升|整|扩|涨|加|少|高|低|变|改|展|短)(?:到|至|为|成)(?:了|原来的)?$/.test(before))
    return true;
  if (
    found.unitKind !== 'percent' &&
    found.unitKind !== 'points' &&
    isIn(REACHED_ENDS, text, found.at - 1) &&
    REACHED.test(text.slice(Math.max(0, found.at - 8), found.at))
  )
    return true;
  return (
    found.comparator !== 'eq' &&
    found.unitKind !== 'points' &&
    /(?:率|成本|价格?|占比|比例|比重|均价|利息)$/.test(name) &&
    !/(?:增|长|升|涨|高|加|降|减|低|少|压缩|回落|幅)(?:了|幅)?$/.test(before.trimEnd())
  );
}

/** 净增30亿元、突破⟦350亿元⟧: what it comes to. */
const REACHED_ENDS = charSet('破过达到越上逾');
const REACHED = /[\u3001,](?:力争|争取|确保)?(?:突破|超过|达到?|跨越|站上|冲破|逾)$/;

/** 城镇新增就业5万人, 价格涨幅3% and 翻一番 are changes by their own words. */
function changeOf(name: string, found: Found, text: string): 'up' | 'down' | null {
  // 主导产业实现20%以上增长: the noun behind it says so.
  if (found.unitKind === 'percent' && text[found.end] !== ',' && GREW.test(text.slice(found.end, found.end + 8))) return 'up';
  // 净增完成率45%: how far it is, and no change.
  const last = name.at(-1) ?? '?';
  if ('率比例重度'.includes(last) && DONE.test(name)) return null;
  if (
    ((name.includes('增') || last === '幅') && /新增(?!债券|专项债|一般债|地方政府|政府债|限额|建设用地)|净增|(?:增长|涨幅|增幅)$/.test(name)) ||
    (found.worded === true && text.startsWith('翻', found.at))
  )
    return 'up';
  return '幅降'.includes(last) && /(?:降幅|下降)$/.test(name) ? 'down' : null;
}

const GREW = /^(?:以上|左右)?的?(?:正|较快|快速|稳定|高速)?增长(?![率点极速目到至])/;

const DONE = /(?:完成|达成|到位|开工|竣工|投产|入库|覆盖|合格)率$|占比$|比例$|比重$|进度$/;

/** high: words of its own clause decide and name it; low: nothing but the plan speaks for it, or its digits are damaged. */
function confidence(grade: Verdict['grade'], borrowed: boolean, found: Found): Fact['confidence'] {
  if (grade === 'low' || found.flags.includes('ocr-suspect') || found.flags.includes('lost-digits') || found.flags.includes('masked-value')) return 'low';
  if (borrowed) return grade === 'high' ? 'medium' : 'low';
  return grade;
}

const quantityOf = (found: Found, span: Span, view: View): Quantity & { readonly span: Span } => {
  const { value, min, max, comparator } = found;
  return { value, min, max, unit: asWritten(found, view), comparator, span };
};

/** A unit of a traditional text is read as a simplified one, and published as the text has it: 260戶. One that the next number has (3、5戶) is looked for there. */
function asWritten({ unit, at, end }: Found, { text, folded }: View): string {
  let i = end - unit.length;
  while (i < end && text.charCodeAt(i) === folded.charCodeAt(i)) i++;
  // 10.6、6.3個百分點: a number that ends with a digit has its unit from the next.
  if ((i === end && (unit === '' || !isDigit(folded, end - 1))) || !HAN.test(unit)) return unit;
  const own = folded.slice(at, end).lastIndexOf(unit);
  const next = own < 0 ? folded.slice(end, end + SHARED).indexOf(unit) : 0;
  if (next < 0) return unit;
  const from = own < 0 ? end + next : at + own;
  let written = '';
  for (let k = 0; k < unit.length; k++) written += isHan(text, from + k) ? text[from + k] : unit[k];
  return written;
}
const HAN = /[\u4E00-\u9FFF]/;
/** How far behind a number the unit may stand that it shares. */
const SHARED = 30;
