/** What it costs to fail and pays to do well. */
import { anyIn, charSet } from '../../core/charset.ts';
import { isHan } from '../quantity/chars.ts';
import type { Cue } from '../quantity/found.ts';
import type { Raw } from '../quantity/raw.ts';
import { cue, endsBefore, startsAt } from './context.ts';

/** 每次扣5分, 扣减绩效工资20%: what it costs to fail. 抵扣 and 扣押 cost nothing. */
export function penalty(n: Raw, text: string): Cue | null {
  if (n.unit === '分' && endsBefore(text, n.at, ['最高加', '另加', '奖', '奖励', '最多加', '一次加', '个加', '例加', '项加']))
    return cue('standard', 'what it pays to do well');
  // 简易案件12起罚1300元: the cases were counted, not fined for so many.
  if (startsAt(text, n.end, ['扣', '罚', '加扣']) && !(CASES.has(n.unit) && text[n.end] === '罚' && FINED.test(text.slice(n.end, n.end + 6))))
    return cue('standard', 'what is fined');
  if (endsBefore(text, n.at, ['权重', '权重占', '权重为', '分值', '分值为'])) return cue('standard', 'a weight in an assessment');
  if (n.unitKind !== 'score' && n.unitKind !== 'percent' && n.unitKind !== 'money') return null;
  if (n.unitKind === 'percent' && hooked(n, text)) return cue('standard', 'it says who is rewarded or fined');
  if (n.unitKind === 'money' && text.startsWith('奖励', n.end) && endsBefore(text, n.at, ['给予', '予以'])) return cue('standard', 'what it is rewarded with');
  // 奖励第一责任人奖金3000元: what a rule pays, not what was paid out (奖励了…).
  if (n.unitKind === 'money' && endsBefore(text, n.at, ['奖金']) && PAYS.test(text.slice(Math.max(0, n.at - 24), n.at)))
    return cue('standard', 'what it is rewarded with');
  // 给予最高100万元的一次性奖励, 给予补助,最高不超过200万元
  if (n.unitKind === 'money' && n.comparatorSpans.length > 0) {
    const before = text.slice(Math.max(0, n.at - 22), n.at);
    if (before.includes('予') && AT_MOST.test(before + text.slice(n.end, n.end + 8))) return cue('standard', 'what it is rewarded with');
  }
  if (startsAt(text, n.end, REWARDED) && n.unitKind !== 'score') return cue('standard', 'what it is rewarded with');
  for (let i = n.at - 1; i >= n.at - PENAL && (isHan(text, i) || text[i] === ' '); i--)
    if ('后达'.includes(text[i] ?? '?')) return null;
    else if (text[i] === '扣' && !'抵折回环纽查暂追'.includes(text[i - 1] || '?') && !'押缴款留非'.includes(text[i + 1] || '?'))
      return cue('standard', '扣 before it: what it costs to fail');
  return null;
}

/** 考核结果与⟦30%⟧绩效资金挂钩: what hangs on a result. */
const hooked = (n: Raw, text: string): boolean =>
  anyIn(text, HOOK, n.end, n.end + 12) && HOOKED.test(text.slice(n.end, n.end + 12)) && WITH.test(text.slice(Math.max(0, n.at - 12), n.at));
const HOOK = charSet('挂');
const HOOKED = /^的?[\u4E00-\u9FFF]{0,8}挂钩(?!帮|扶|结|联)/;
const WITH = /[与同跟和][\u4E00-\u9FFF]{0,10}$/;

const PAYS = /(?:^|[,;:\u3002])(?:对[\u4E00-\u9FFF]{2,12})?(?:给予)?奖励(?!了|资金|经费)[\u4E00-\u9FFF]{0,16}奖金$/;
const CASES: ReadonlySet<string> = new Set(['起', '件', '宗', '例', '家', '户']);
const FINED = /^罚(?:款|没|金)?\d/;
const AT_MOST =
  /予以?(?:最高|单个|每个|一次性)?(?:不超过|不低于|最高|不高于)(?:不超过)?的?[\u4E00-\u9FFF]{0,5}(?:奖励|奖补|补助|补贴|资助|支持|贷款|贴息)|予以?[^,;\u3002]{0,8}(?:奖励|奖补|补助|补贴|资助),?[^,;\u3002\d]{0,6}最高(?:不超过|可达|达)?/;
const REWARDED = ['予以奖', '给予奖', '进行奖', '的奖励', '予以补', '给予补', '的标准奖', '提取奖'];
const PENAL = 14;
