/** Time words that speak of something else than the number after them: 由去年的45%降到43%, 在去年的基础上, 巩固去年成果. */
import { type CharSet, charSet, has, isIn } from '../../core/charset.ts';
import type { Found, Range } from '../quantity/found.ts';

const STOPS: CharSet = charSet('\u3002,;:!?\n\t');
const FROM = charSet('由从自');
const NEAR = 14;
const FAR = 44;

/** 比去年, 与上年同期相比: compared with. */
const COMPARED = /(?:[比较与同跟]|扣除|剔除|不含|[优好快高低]于|原)$/;
const COMPARED_WITH = /^(?:同期|同月|年?底|年?末)?(?:相比|持平|相当|一样)/;
/** 以2017年渍水点数量为基数,数量减少50%: what the rest is held against. */
const BASED = /^[^,;\u3002]{0,20}为(?:基(?:数|值|准|期|线|点)|参照)/;
/** 恢复到2019年水平, 是2017年的1.9倍, 不少于去年的86个: a year that is measured with. */
const MEASURE = /^(?:同期|全年|年?底|年?末)?的?(?:平均)?(?:水平|\d[\d.]{0,8}(?:倍|成)|[一二两三四五六七八九十几]{1,3}(?:点[一二三四五六七八九])?倍)/;
/** 提前达到2025年规划目标: whose goal it is. */
const REACHED = /(?:达到?|完成|实现)了?$/;
const GOAL = /^的?(?:中期|规划|阶段性?|预期|发展|末期|终期){0,2}(?:目标|任务|指标|规划值)/;
/** ⟦2025年⟧目标,占54.6%: the line before, that was broken off, says how many reached it. */
const SHARE_OF_GOAL = /^的?(?:中期|规划|阶段性?|预期|发展|末期|终期){0,2}(?:目标|规划值)[,(]占/;
const PART_OF = /(?:[是为占]|[低少多大超]于|超过|突破)$/;
const PART = /^(?:同期|全年)?的\d/;
/** 巩固去年创建成果, 针对目前存在的问题. */
const BUILT_ON =
  /(?:巩固|扩大|拓展|延续|深化|总结|借鉴|运用|用好|对照|结合|针对|吸取|汲取|整改|解决|根据|依据|依照|参照|比照|按照|鉴于|基于|完善|改变|克服|梳理|回头看|聚焦|围绕|立足|紧扣|利用|依托|整合|盘活|优化|发挥|提升|检验|修订|评估|维护|加固|改造|升级|更新|扩建|保护|充实|调整|理顺|清理|推广)(?:好|了|和[\u4E00-\u9FFF]{2})?$/;
/** 始建于1957年,现有教师80人: when something was founded is not when the rest is told. */
const FOUNDED = /(?:建|成立|创办|创立|设立|诞生|组建|挂牌)于$/;
const HANDLED = /[对将把用除于]$/;
const WITH_WHOM = /^[^,;\u3002]{0,24}的[^,;\u3002]{1,12},/;
const HELD = /^(?:现有|目前|现在|已有)/;
/** 去年开工的项目: which ones they are. */
const WHICH =
  /^(?:度|以来)?(?:已经?|新|刚|未|尚未)?(?:开工|建设|新建|在建|续建|实施|签约|引进|下达|启动|确定|立项|创建|认定|建成|完成|改造|种植|栽植|遗留|结转|出台|制定|排查|发现|招聘|录用|成立|入库|脱贫|存在|制约)[^,;\u3002\d]{0,8}的/;

/** 完工2024年⟦9个⟧续建项目: left over from a year, to be done now. */
const LEFT_OVER = /(?:完工|竣工|完成|续建|收尾|消化|交付|建成)$/;
const OLD_WORKS = /^\d{1,4}[个项条处座户套所][\u4E00-\u9FFF]{0,4}(?:续建|结转|在建|遗留|未完工)/;

/** The stretch that a time word at `[at, end)` keeps to: only numbers inside it are of that time. Null for a word that governs its sentence. */
export function boundTo(text: string, at: number, end: number, [from, to]: Range, bases: readonly Found[]): Range | null {
  // 较 2016 年下降 5%: numbers may have blanks around them.
  const before = text.slice(Math.max(from, at - NEAR), at).trimEnd();
  const after = text.slice(end, Math.min(to, end + FAR)).trimStart();
  if (
    (REACHED.test(before) && GOAL.test(after)) ||
    (at === from && SHARE_OF_GOAL.test(after)) ||
    COMPARED.test(before) ||
    COMPARED_WITH.test(after) ||
    (before.endsWith('以') && BASED.test(after)) ||
    MEASURE.test(after) ||
    ((PART_OF.test(before) || /^[到至]/.test(text.slice(at, at + 1))) && PART.test(after))
  )
    return [at, end];
  // 在目前的50%以上再提高5个百分点: where the change starts.
  const footing = text[at - 1] === '在' ? bases.find((b) => b.at >= end && b.at - end <= 2) : undefined;
  if (footing) return [at, footing.end];
  const start = startOf(text, at, from);
  if (start >= 0 && !/^(?:\d{1,2}月)?(?:起|以来|开始)/.test(after)) {
    const base = bases.find((b) => b.at >= end && b.at - end <= NEAR);
    if (base && stopAt(text, end, base.at) === base.at) return [start, base.end];
    if (start === at - 1) return [at, end];
  }
  if (LEFT_OVER.test(before) && OLD_WORKS.test(after)) return [at, end];
  if (FOUNDED.test(before)) return [at, stopAt(text, end, to)];
  const ground = groundAfter(text, end, to);
  if (ground) return [at, ground];
  if (HELD.test(text.slice(at, end)) && HANDLED.test(before)) return [at, end];
  // 对去年考核后3位的乡镇进行约谈,培训120人: with whom it is done.
  if (before.endsWith('对') && WITH_WHOM.test(after)) return [at, stopAt(text, end, to)];
  if (BUILT_ON.test(before)) return [at, /^(?:现有|已有)/.test(text.slice(at, end)) ? end : stopAt(text, end, to)];
  const which = WHICH.exec(after);
  return which ? [at, end + which[0].length] : null;
}

/** Is a number governed by a time word that keeps to a stretch, or to none? */
export const governs = (bound: Range | null | undefined, at: number): boolean => !bound || (bound[0] <= at && at < bound[1]);

/** The end of 基础上 in the same clause, or 0: what is told before it was there before. */
export function groundAfter(text: string, at: number, to: number): number {
  const i = text.slice(at, Math.min(to, at + FAR)).indexOf('基础上');
  return i >= 0 && stopAt(text, at, at + i) === at + i ? at + i + 3 : 0;
}

/** Where 由 or 从 stands not far before, in the same clause; -1 when none does. */
function startOf(text: string, at: number, from: number): number {
  for (let i = at - 1; i >= Math.max(from, at - NEAR); i--) {
    const c = text.charCodeAt(i);
    if (has(FROM, c)) return i;
    if (has(STOPS, c)) return -1;
  }
  return -1;
}

/** The first end of a clause in `[at, to)`, or `to`. */
function stopAt(text: string, at: number, to: number): number {
  for (let i = at; i < to; i++) if (isIn(STOPS, text, i)) return i;
  return to;
}
