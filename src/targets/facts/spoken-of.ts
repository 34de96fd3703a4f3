/** Numbers that say which works or which rate is spoken of, and count nothing. */
import type { Kind } from '../../core/model.ts';
import type { Found, Range } from '../quantity/found.ts';
import type { Verdict } from './roles.ts';
import { findLast } from './words.ts';

/** 人均⟦9元⟧的公共卫生补助经费, 超额完成人均⟦8元⟧的标准; not 提高到人均9元的标准. */
const PER_HEAD = /^的(?:[\u4E00-\u9FFF]{0,10}(?:补助|补贴|资助|津贴|经费)|标准)/;
const RAISED = /(?:[到至]|不低于|不少于|增加|提高)[^,;\u3002]{0,6}人均$/;
/** 高铁新城、⟦3个⟧安置区建设等项目 */
const AMONG_WORKS = /^[\u4E00-\u9FFF]{2,10}等(?:一批)?(?:重点|重大)?(?:项目|工程)/;
/** ⟦三个⟧项目投产后可新增就业100人 */
const ONCE_BUILT = /^(?:重点|重大)?项目(?:全部|全面)?(?:投产|建成|达产|竣工)(?:投产|达产)?后?,?(?:可|将|预计)/;

/** 共⟦38家⟧单位参与; not 组织12家单位参与. */
const TAKE_PART = /^(?:单位|部门|委办局)(?:共同|联合)?(?:参与|参加)(?:$|[,\u3001])/;
const INVITES = /组织|邀请|吸引|动员|发动|引导|争取|确保|力争|不少于/;

/** 精简版,只有⟦500字⟧: how long what is read is. */
const LONG = /(?:版|报告|原文|通稿|讲话稿?)[^,;\u3002\d]{0,4},?(?:只有|仅有?|共计?|长达|大?约)约?$|全文(?:只有|仅有?|共计?|长达|大?约){0,2}$/;

/** 按人均不低于⟦3平方米⟧的标准建设; a sum that is set aside so is promised. */
const BY_LEAST = /按照?(?!时|期|月|年)[^,;\u3002]{0,14}不[少低]于$/;
/** 围绕⟦六类⟧服务岗位, 紧扣⟦四条⟧主线 */
const AROUND = /(?:围绕|紧扣|聚焦|对照)$/;

/** What a number is that stands between these words and only says what is spoken of; null where it counts. */
export function spokenOf(found: Found, before: string, after: string, kind: Kind): Verdict | null {
  if (found.unitKind === 'money' && before.endsWith('人均') && PER_HEAD.test(after) && !RAISED.test(before))
    return { class: 'standard', because: 'a rate for each person', grade: 'medium' };
  // 按“稳、准、快、实”⟦四字⟧方针, “稳中求进、开放创新”⟦八个⟧字
  if ((found.unit === '字' && after.startsWith('方针')) || (before.endsWith('\u201D') && (found.unit === '字' || (found.unit === '个' && after[0] === '字'))))
    return { class: 'name', because: 'a set phrase', grade: 'high' };
  if (found.unit === '字' && LONG.test(before)) return { class: 'scope', because: 'how long a text is', grade: 'medium' };
  if (found.unitKind !== 'money' && /^的?标准/.test(after) && BY_LEAST.test(before))
    return { class: 'standard', because: 'rules that are followed, not counted', grade: 'medium' };
  if (found.unitKind !== 'count' && found.unitKind !== 'none') return null;
  if (kind === 'plan' && TAKE_PART.test(after) && !INVITES.test(before)) return { class: 'scope', because: 'says with whom or without whom', grade: 'medium' };
  if (found.comparatorSpans.length === 0 && AROUND.test(before) && !after.includes('目标'))
    return { class: 'scope', because: 'works that are spoken of', grade: 'medium' };
  return (before.endsWith('\u3001') && AMONG_WORKS.test(after)) || ONCE_BUILT.test(after)
    ? { class: 'scope', because: 'works that are spoken of', grade: 'medium' }
    : null;
}

/** 以⟦22家⟧商店、⟦6所⟧学校及车站等为主的单位: what it mostly is. */
export function madeUpOf(text: string, { at, end }: Found, clause: Range): boolean {
  const by = findLast(text, '以', Math.max(clause[0], at - 60), at);
  return by >= 0 && at - by < 60 && MOSTLY.test(text.slice(end, Math.min(clause[1], end + 72)));
}
const MOSTLY = /^[^,;\u3002]{2,66}等为(?:主|重点|代表)的/;
