/** What each of them gets, pays or is worth: rates for a head or a piece, marks, a norm of each day. None of them is a target. */
import { charSet, isIn } from '../../core/charset.ts';
import type { Cue } from '../quantity/found.ts';
import type { Raw } from '../quantity/raw.ts';
import { cue } from './context.ts';

/** What a number says of each one; null where it is told of all. */
export function forEach(n: Raw, text: string): Cue | null {
  const before = (most: number): string => text.slice(Math.max(0, n.at - most), n.at);
  if (n.unit === '分' && text[n.at - 1] === '(' && '),'.includes(text[n.end] || '?') && !SCORED.test(before(6))) return cue('standard', 'of how many marks');
  if (n.unit === '分钟' && HOMEWORK.test(before(40))) return cue('standard', 'a norm of each day');
  if (n.unitKind !== 'money') return null;
  if (isIn(FEE_ENDS, text, n.at - 1) && FEE.test(before(22))) return cue('standard', 'a rate for each person');
  return n.comparatorSpans.length === 0 && paidBy(text, n, before(30)) ? cue('standard', '按 before the amount') : null;
}

/** 满意度测评得分(92分) is a score; 医疗服务(200分) says what it is worth. */
const SCORED = /(?:得分|评分|成绩|满意度?|指数|均分|分数|总评|测评|考评结果)\($/;
/** 书面作业七年级不超过⟦60分钟⟧ */
const HOMEWORK = /作业[^;\u3002\n]{0,32}$/;
/** 签约服务费每人每年⟦60元⟧, 每人体检经费⟦150元⟧, 每份档案补助⟦6元⟧; not 提高到每人每年60元. */
const FEE =
  /(?<![到至为达升高整加增][^,;\u3002]{0,4})(?:(?:费|补助|补贴|津贴|奖金)(?:按|为)?每[人户份例](?:每[年月天次])?|每[人份例户](?![年月])[\u4E00-\u9FFF]{0,6}(?:经费|费用?|补助|补贴|奖励)|[户人]均(?:补助|补贴|奖励)|每(?:更新|新建|完成|发现)\d?[\u4E00-\u9FFF]{1,4}(?:补助|补贴|奖励))$/;
const FEE_ENDS = charSet('人户份例年月天次费用助贴励');

/** 按生均初中⟦940元⟧、小学⟦720元⟧拨付: a sum, or one of two, between 按 and what is paid by it. */
const paidBy = (text: string, { end }: Raw, before: string): boolean => before.includes('按') && PAID.test(text.slice(end, end + 24)) && BY.test(before);
const PAID = /^(?:\u3001[\u4E00-\u9FFF]{1,6}\d{1,6}元){0,3}(?:拨付|安排|补助|发放|核定|执行|落实)/;
const BY = /按[^,;\u3002\d]{0,10}(?:\d{1,6}元\u3001[\u4E00-\u9FFF]{1,6})?$/;
