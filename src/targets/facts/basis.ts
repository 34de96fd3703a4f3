/** What a number is measured against, in the words right before it: 比去年, 年度计划的, 高于城镇, 是上年的. */
import { anyIn, charSet, DIGITS, isIn } from '../../core/charset.ts';
import type { UnitKind } from '../quantity/found.ts';

const BASIS =
  /(?:(?:同比|相[比较]于?|(?<![占环对评])比|较|与|同) ?(?:上一?年|上半年|去年|前年|上年度|年初|年底|年末|上季度|上月|上期|上学期|同期|往年|计划|目标|基期|\u201C?十[一二三四五六]五\u201D?(?:时期|期间|期?末)|(?:(?:19|20)?(?:\d{2}|[Xx\uFF38*\u00D7_]{1,4})) ?年)(?:同期|同月|底|末|初|年底|年末|相比|(?:预算|决算|执行|实际|完成)数?)?(?:相比)?|(?:低于|高于|高出|低出|优于|好于|快于|超|超过|超出|比|较)?(?:全[国省市县区州](?:平均(?:水平|增速|增幅|值)?|均值|增速|增幅)(?:\([\d.]{1,6}%\))?|(?:年度|全年|计划|时间|均衡|时序|序时){1,3}进度|年度目标|目标值|年度计划|\u201C?十[一二三四五六]?五\u201D?(?:计划|规划)(?:目标)?)|(?:(?<![占对环同])[比较])?(?:(?:省|市|县|区|州|镇|乡|街道|集团|总行|分行|上级|年初|年度|全年|(?:上|下)?半年|季度|月度|[今本当去上明]?年|调整|变动|原定)(?:省|市|县|区|投资|建设|生产)?(?:政府|局|委|公司|联社|级|[\u4E00-\u9FFF]{2}(?:工程|实事))?(?:(?:下达|分解|确定|规定|交办)的?(?:全年|年度)?)?的?)?(?:(?:调整|变更|变动|汇总)后的?(?=预算)|调整及变动|总)?(?:(?<=后的?)预算(?:收入|支出)|预算|计划任务|计划|考核任务|考核指标|考核目标|责任目标|(?:营销|销售|生产|征收)任务|目标任务|任务目标|目标|任务|指标|(?<=完成)方针(?:使命)?(?=的))[数值]?(?: ?\d[\d.]{0,8} ?[万亿]?[^\d,;。]{0,3}|\(\d[^()]{0,8}\))?的?|按?(?:可比|不变|现行|当年)价格?(?:计算)?|[与同](?!比) ?[\u4E00-\u9FFF\d]{2,12}(?: 年)?相比|(?:距离?|[与同跟])[\u4E00-\u9FFF]{2,12}(?:还|尚|仍|相)差|(?:低于|高于|高出|低出|超过?|超出)全[国省市县区州]平均(?:单产|亩产|分数?|成绩|工资|收入)|增[速幅](?:高于|快于|低于|好于|领先于?)[\u4E00-\u9FFF]{2,10}增[速幅]|以[\u4E00-\u9FFF]{1,6}为单位)$/;
const SAME =
  /(?:同 ?比|环 ?比|\((?:下同|不?含[^()]{1,8}|同口径|(?:剔除|扣除)[^()]{1,12}|[^()]{2,14}(?:以下|偏低|偏高|不足)|主要[^()]{1,18}|以下简?称?[^()]{1,14}|按[^()]{1,10}口径[^()]{0,12})\))$/;
/** The characters in which these may end: most names end in others, and need no pattern. */
const BASIS_ENDS = charSet('年度初底末月期间划标比均平值速幅算务数的价格差位产分绩资入)');
const TIMES_ENDS = charSet('的年期均来');
const AHEAD_ENDS = charSet('高低快慢多少出了');
/** May a comparison end here: with one of its words, or with a goal's number (目标3万元)? */
const mayEndBasis = (text: string, from: number, end: number): boolean => isIn(BASIS_ENDS, text, end - 1) || anyIn(text, DIGITS, from, end);

/** 完成年度计划投资78%: what a share is of. */
const PLANNED = /(?<=完成|占|为)(?:(?:年度|全年)?计划总?投资额?|(?:年度|全年|季度|\d{1,2}[-~\u2014]\d{1,2}月份?)投资计划|应[\u4E00-\u9FFF]{1,3}数)的?$/;
const PLANNED_ENDS = charSet('资额的数');
/** 高于城镇2个百分点: what a distance is measured from. */
const FROM_WHAT =
  /(?:高于|低于|快于|慢于|好于|优于|高出|低出|领先|超(?=全|[省市县区]|时序|序时|年度|预期|计划|目标)过?)[\u4E00-\u9FFF]{1,16}(?:\u3001[\u4E00-\u9FFF]{1,8})?(?:\([\d.]{1,6}%\))?$/;
/** 比成立之初增长7倍, 比上半年高1个百分点: what a change is measured from. 占比, 较大事故 and 生师比 compare nothing. */
const COMPARED =
  /(?<![\u4E00-\u9FFF]?[占同环对相评可])(?:比(?![例重率值较赛亚如])|较(?![大好高低多少快强为重小轻]))[\u4E00-\u9FFF\d\u201C\u201D]{2,14}(?<!分别|依次|[各均])(?:\([-+]?[\d.]{1,6}(?:%|\u2030|\/10万)?(?:[和、][\d.]{1,6}%)?\))?$/;
/** 为常年3倍, 是“十五”期间的1.4倍, 相当于上年产量的98%, 不超过当年收入的5%: what a number is so much of. */
const TIMES_OF =
  /(?:(?<![但不就于也还都凡或总])是|(?<![行作成认因以人])为|相当于|达到?|(?:控制|保持|稳定|把握)在|不得?(?:超过|高于|低于|少于))(?!主)[\u4E00-\u9FFF\d\u201C\u201D]{2,14}的$|[为是达](?:常年|往年|历年|上年|去年|平均|原来)(?:同期)?$/;
/** 当年收入的⟦三分之一⟧ */
const PART = /^[一二三四五六七八九十]分之/;
/** 高 in 比上半年高1个百分点, not in 提高. */
const AHEAD = /(?<![提降减增升拔偏])[高低快慢多少][出了]?$/;
/** What a change or a share of `kind` that ends at `end` is measured against: `tail` is what stands before it. */
export function basisBefore(text: string, tail: string, end: number, kind: UnitKind, changed: boolean): RegExpExecArray | null {
  // The shortest of them has two characters.
  if (tail.length < 2) return null;
  const share = isShare(kind);
  return (
    (share && !changed && isIn(PLANNED_ENDS, text, end - 1) ? PLANNED.exec(tail) : null) ??
    (mayEndBasis(text, end - Math.min(6, tail.length), end) ? (BASIS.exec(tail) ?? SAME.exec(tail)) : null) ??
    (kind === 'points' || kind === 'score' ? FROM_WHAT.exec(tail) : null) ??
    (isIn(TIMES_ENDS, text, end - 1) && (kind === 'multiple' || kind === 'percent' || (kind === 'none' && PART.test(text.slice(end, end + 4))))
      ? TIMES_OF.exec(tail)
      : null) ??
    (changed || (isIn(AHEAD_ENDS, text, end - 1) && AHEAD.test(tail)) ? COMPARED.exec(tail) : null)
  );
}

/** 人大批准的收入 before 预算: who has approved it is no name. How much of what stands before a basis says so. */
export const approved = (before: string): number => (before.includes('批准') ? (APPROVED.exec(before)?.[0].length ?? 0) : 0);
const APPROVED = /(?:人大)?(?:会)?批准的?(?:收入|支出)?$/;

/** May a number of this kind be a share of a goal? Sums, counts and people are goals themselves. */
export const isShare = (kind: UnitKind): boolean => kind !== 'money' && kind !== 'count' && kind !== 'mass' && kind !== 'people';

const SUM = /预算\d[\d.]{0,8}[万亿]?元的$/;
const OF_SUM = /^(?:仅|已|约)?(?:完成|为|占|达到?)/;
/** 完成人大批准的预算37亿元的104%: does nothing but a verb and the sum that a share is of stand in its clause? */
export const ofSum = (text: string, from: number, basis: string): boolean => SUM.test(basis) && OF_SUM.test(text.slice(from, from + 5));
