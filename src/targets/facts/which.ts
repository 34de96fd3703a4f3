/** Numbers that say which ones, of how many or for which goal: 存栏⟦300-500头⟧的猪场8个, ⟦7个⟧项目完成年度计划的81%, 超额完成⟦13%⟧的减排任务. */
import { anyIn, charSet, DIGITS } from '../../core/charset.ts';
import type { Judge, RoleContext, Verdict } from './roles.ts';

/** 存栏⟦3000只⟧以上的4个, 出栏⟦200-500只⟧养殖户20户: a size that says which ones the next number counts. */
const SIZED = /(?:存栏|出栏|饲养|养殖|种植|规模|面积|产值|年产|收入|资产|床位)(?:在|达)?$/;
const COUNTED = /^(?:以上|以下|以内|之间)?的?[\u4E00-\u9FFF]{0,12}\d{1,6}[个家户名人所处](?!百分)/;

/** 日处理污水⟦6万吨⟧的扩建工程: how large the works are that are meant. */
const DAILY = /日(?:处理|供|加工|产)[\u4E00-\u9FFF]{0,4}(?:能力)?$/;
const WORKS = /^的[\u4E00-\u9FFF]{0,12}(?:工程|项目|厂|站)(?![\u4E00-\u9FFF]{0,6}\d)/;

/** 停产⟦2小时⟧以上的设备事故: how grave the accidents are that are meant. */
const GRAVE = /^(?:及?以上|以内|以下)的?[\u4E00-\u9FFF]{0,8}(?:事故|故障|事件|案件)/;

/** ⟦7个⟧重点项目完成年度投资计划的81%: whose share it is. */
const SHARE = /^[\u4E00-\u9FFF\u201C\u201D]{2,24}?完成了?(?:年度|全年|年初|总)?[\u4E00-\u9FFF]{0,4}(?:计划|任务|目标)的 ?\d/;
/** ⟦104个⟧项目完成85个: of how many it was done. */
const OF_ALL = /^[\u4E00-\u9FFF()]{1,20}?(?:完成|竣工|投产|完工)\d{1,6}(\D)/;
/** ⟦17个⟧服务站平均仅3人: over how many the mean is taken. */
const MEAN = /^[\u4E00-\u9FFF]{2,10}平均(?:每[\u4E00-\u9FFF]{1,2})?(?:仅|只|约|为|有|达){0,2}\d/;
/** 在⟦31个⟧省、市、自治区中,…: among which. */
const AMONG = /^ ?[\u4E00-\u9FFF、]{1,14}(?:当中|之中|中),/;
const SHARE_SIGNS = charSet('完竣投');

/** 检查⟦九项⟧服务项目执行情况: what is looked at. */
const LOOKED_AT = /^[\u4E00-\u9FFF]{2,16}?(?:执行|开展|实施|完成|落实|进展|推进)情况/;

/** 超额完成“十一五”⟦14%⟧的减排任务, 与全年下降⟦3.5%⟧的目标还有差距: the goal that it is held against. */
const HELD_GOAL = /^的(?:年度|预期|减排|削减|节能|控制|规划|投资|增长|下降){0,2}(?:目标|任务)/;
const KEPT = /(?:完成|实现|达到)了?[\u4E00-\u9FFF\u201C\u201D]{0,16}$/;
const HOPED = /力争|争取|确保|预计|有望|可以?|将|要|须|力求|努力/;
const AWAY = /[与距离][^,;\u3002]{0,16}$/;
const GAP = /^的[\u4E00-\u9FFF]{0,4}(?:目标|任务)[^,;\u3002\d]{0,6}(?:差距|距离|相差|差\d)/;

/** 一票否决的,考核得分为⟦零⟧: what it costs to fail. */
const MARKED = /(?:考核|考评|绩效|测评|得)分?(?:数|值)?(?:直接)?(?:为|计为?|记为?)$/;
const FAULT = /发生|否决|如有|凡|未|扣/;

/** 围绕⟦1000只⟧羊、⟦7000亩⟧人工草地的目标: what it is done for. */
const AROUND = /围绕(?:[^,;\u3002]{1,40}\u3001)?$/;
const AIM = /^[^,;\u3002]{1,50}的(?:工作|发展|建设|年度)?目标/;

/** 提出产量达⟦86万吨⟧的目标, 为了完成产量达⟦46万吨⟧的目标: a goal in so many words. */
const STATED = /^的(?:年度|预期|发展|工作){0,2}(?:目标|任务)/;
const STATES = /(?:提出|定下|设定|确定|下达)了?[^,;\u3002\d]{0,20}$|为了?(?:完成|实现|确保)[^,;\u3002\d]{0,24}$/;

const standard = (because: string): Verdict => ({ class: 'standard', because, grade: 'high' });
const scope = (because: string): Verdict => ({ class: 'scope', because, grade: 'high' });

/** With a limit behind it, or a range: how grave the accidents are that are meant, or which ones the next number counts. */
function sized({ text, found: { at, end, unitKind, comparatorSpans }, sentence, clause }: RoleContext): Verdict | null {
  const after = text.slice(end, Math.min(clause[1], end + 24));
  const limited = comparatorSpans.some(([from]) => from >= end);
  if (limited && unitKind !== 'percent' && GRAVE.test(after)) return standard('how grave the accidents are that are meant');
  return anyIn(after, DIGITS) && COUNTED.test(after) && SIZED.test(text.slice(Math.max(sentence[0], at - 8), at))
    ? standard('it says which ones the next number counts')
    : null;
}

/** A share with 的 behind it: the goal that something is held against. */
function heldAgainst({ text, found: { at, end }, sentence, clause, kind }: RoleContext): Verdict | null {
  const after = text.slice(end, Math.min(clause[1], end + 20));
  const before = text.slice(Math.max(sentence[0], at - 30), at);
  const held = (kind === 'summary' && HELD_GOAL.test(after) && KEPT.test(before) && !HOPED.test(before)) || (GAP.test(after) && AWAY.test(before));
  return held ? scope('the goal that it is held against') : null;
}

/** A count: of how many something was done, or what is looked at. */
function ofHowMany({ text, found: { at, end, unit }, clause }: RoleContext): Verdict | null {
  const most = Math.min(clause[1], end + 44);
  if ((unit === '项' || unit === '类') && LOOKED_AT.test(text.slice(end, most))) return scope('works that are spoken of');
  if (text[at - (text[at - 1] === ' ' ? 2 : 1)] === '在' && AMONG.test(text.slice(end, most))) return scope('of how many it was done');
  if (at === clause[0] && MEAN.test(text.slice(end, most))) return scope('of how many it was done');
  if (!anyIn(text, SHARE_SIGNS, end, most)) return null;
  const after = text.slice(end, most);
  return SHARE.test(after) || (OF_ALL.exec(after)?.[1] === unit[0] && unit.length === 1) ? scope('of how many it was done') : null;
}

export const which: Judge = (x) => {
  const { text, found, sentence, clause, kind } = x;
  const { at, end } = found;
  if (text[end] === '的' && STATED.test(text.slice(end, end + 8)) && STATES.test(text.slice(Math.max(sentence[0], at - 28), at)))
    return { class: 'target', because: 'a goal, before what was reached', grade: 'medium' };
  if (found.comparatorSpans.length > 0 || found.comparator === 'range')
    return sized(x) ?? (found.unitKind === 'percent' && text[end] === '的' ? heldAgainst(x) : null);
  if (found.unitKind === 'percent') return text[end] === '的' ? heldAgainst(x) : null;
  if (
    found.value === 0 &&
    '为计记'.includes(text[at - 1] ?? '?') &&
    MARKED.test(text.slice(Math.max(0, at - 10), at)) &&
    FAULT.test(text.slice(sentence[0], at))
  )
    return { class: 'standard', because: 'what it costs to fail, or pays to do well', grade: 'medium' };
  if (kind === 'summary' && (text[at - 1] === '绕' || text[at - 1] === '\u3001')) {
    if (AROUND.test(text.slice(Math.max(sentence[0], at - 46), at)) && AIM.test(text.slice(end, Math.min(clause[1], end + 60))))
      return { class: 'target', because: 'a goal, before what was reached', grade: 'medium' };
  }
  if (text[end] === '的' && WORKS.test(text.slice(end, end + 24)) && DAILY.test(text.slice(Math.max(sentence[0], at - 12), at)))
    return standard('it says which ones the next number counts');
  return found.unitKind === 'count' ? ofHowMany(x) : null;
};
