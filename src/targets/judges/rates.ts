/** What each of them gets, pays, costs or is worth: rates for a head, prices of a piece, marks, a norm of each day. None of them is a target. */
import { charSet, isIn } from '../../core/charset.ts';
import type { Cue } from '../quantity/found.ts';
import type { Raw } from '../quantity/raw.ts';
import { cue, endsBefore, startsAt } from './context.ts';
import { lastsOf, situation } from './situations.ts';

const BY = situation('by');
const BY_ENDS = lastsOf(BY);

/** What a number says of each one; null where it is told of all. */
export function rateOf(n: Raw, text: string): Cue | null {
  const before = (most: number): string => text.slice(Math.max(0, n.at - most), n.at);
  if (n.unit === '分' && text[n.at - 1] === '(' && '),'.includes(text[n.end] || '?') && !SCORED.test(before(6))) return cue('standard', 'of how many marks');
  if (n.unit === '分钟' && HOMEWORK.test(before(40))) return cue('standard', 'a norm of each day');
  if (isIn(BY_ENDS, text, n.at - 1) && endsBefore(text, n.at, BY)) {
    if (n.unitKind === 'money' || n.unit.includes('/') || n.unit === '年一遇' || text.startsWith('的比例', n.end))
      return cue('standard', '按 before the amount');
  }
  // 按低保标准的1.3倍执行
  if (n.unitKind === 'multiple' && text[n.at - 1] === '的' && BY_TIMES.test(before(22))) return cue('standard', '按 before the amount');
  if (text[n.at - 1] === '(' && n.unit.startsWith('元/') && text[n.end] === ')') return cue('standard', 'a rate in brackets');
  if (n.unitKind !== 'money') return null;
  const because = SUMS.find(([holds]) => holds(n, text, before))?.[1];
  return because === undefined ? null : cue('standard', because);
}

type Holds = (n: Raw, text: string, before: (most: number) => string) => boolean;

/** What sums are told of each, in the order in which they are asked. */
const SUMS: readonly (readonly [Holds, string])[] = [
  [(n, text, before) => isIn(FEE_ENDS, text, n.at - 1) && FEE.test(before(22)), 'a rate for each person'],
  [(n, text, before) => n.comparatorSpans.length === 0 && paidBy(text, n, before(11)), 'a rate for each person'],
  [(_, __, before) => PER_DAY.test(before(16)), 'a rate for each person'],
  // 按照每吨均价800元来计算
  [(n, text, before) => startsAt(text, n.end, RECKONED) && /按[^,;\u3002\d]{0,20}$/.test(before(22)), '按 before the amount'],
  [(_, __, before) => PER_HEAD.test(before(40)), 'a rate for each person'],
  [(n, text) => text[n.at - 2] === '每' && PIECES.has(text[n.at - 1] ?? ''), 'the price of a piece'],
  [(_, __, before) => PRICED.test(before(34)), 'the price of a piece'],
  [
    (n, text, before) =>
      startsAt(text, n.end, AWARDS) &&
      RATE_OF.test(
        before(16)
          .split(/[,;\u3002]/)
          .at(-1) ?? '',
      ),
    'a rate for each person',
  ],
  [(n, text) => n.magnitude === 1 && endsBefore(text, n.at, ['享受', '享受到', '可领取']), 'a rate for each person'],
  [(n, _, before) => n.unit.includes('/') && EACH_TIME.test(before(26)), 'a rate for each person'],
];
const AWARDS = ['标准', '的标准', '/的标准', '奖励', '的奖励', '扶助', '的扶助'];

/** 满意度测评得分(92分) is a score; 医疗服务(200分) says what it is worth. */
const SCORED = /(?:得分|评分|成绩|满意度?|指数|均分|分数|总评|测评|考评结果)\($/;
/** 书面作业七年级不超过⟦60分钟⟧; not 高空作业车⟦30分钟⟧到场. */
const HOMEWORK = /(?:(?:书面|家庭|课外|课后|课堂|学生|校外)作业|作业(?:总?量|总?时间|总?时长))[^;\u3002\n]{0,30}$/;
/** 签约服务费每人每年⟦60元⟧, 每人体检经费⟦150元⟧, 每份档案补助⟦6元⟧; not 提高到每人每年60元. */
const FEE =
  /(?<![到至为达升高整加增][^,;\u3002]{0,4})(?:(?:费|补助|补贴|津贴|奖金)(?:按|为)?每[人户份例](?:每[年月天次])?|每[人份例户](?![年月])[\u4E00-\u9FFF]{0,6}(?:经费|费用?|补助|补贴|奖励)(?:仅|只有|约)?|每(?:公里|平方米|亩)(?:补助|补贴|奖励)(?:仅|只有|约)?|(?:补助|补贴|奖励)(?:标准[为是]?)?每[亩人户头]|[户人]均(?:补助|补贴|奖励)|每(?:更新|新建|完成|发现)\d?[\u4E00-\u9FFF]{1,4}(?:补助|补贴|奖励))$/;
const FEE_ENDS = charSet('人户份例年月天次费用助贴励亩仅有约');

/** 按生均初中⟦940元⟧、小学720元拨付: the first sum behind 按, where what is paid by it, and by those joined to it, follows. */
const paidBy = (text: string, { end }: Raw, before: string): boolean => before.includes('按') && PAID.test(text.slice(end, end + 24)) && PAID_BY.test(before);
const PAID = /^(?:\u3001[\u4E00-\u9FFF]{1,6}\d{1,6}元){0,3}(?:足额|全额|及时)?(?:拨付|安排|补助|发放|核定|执行|落实)/;
const PAID_BY = /按[^,;\u3002\d]{0,10}$/;
/** 按集中供养每人每年⟦3500元⟧拨付 */
const PER_HEAD =
  /按[^,;。按]{0,24}每(?:人|户|生|床|亩|例|村)(?:每(?:年|月|天|学期))?(?:、?[^,;。\d]{0,8}\d{1,6}元、[^,;。\d]{0,8}每(?:人|户|生|床)(?:每(?:年|月|天))?)?$/;
/** 每生每天⟦5元⟧标准; not 提高到每人每月800元标准. */
const RATE_OF = /^(?!.*(?:[到至为达升]|提高|调整))[^,;\u3002]{0,12}每[人户生亩床例村天月年日次](?:每[年月天日学期]{1,2})?$/;
/** 每生每天⟦5元⟧; not 提高到每人每月800元. */
const PER_DAY =
  /^(?!.*(?:[到至为达升]|提高|调整|增加))[\s\S]*?(?:^|[,;\u3002:(\u3001\s])(?:小学|普?通?高中|初中|中学|幼儿园|学前|中职|[城农][市村镇]|寄宿生|特教)?每[人户生床]每(?:[天日月年]|学[期年])$/;
const RECKONED = ['计算', '来计算', '测算', '来算', '估算', '折算', '核算'];
/** 手套每对⟦26元⟧, 电费每度⟦0.6元⟧ */
const PIECES: ReadonlySet<string> = new Set('例对只件台套份张册本瓶盒度袋支条把桶箱碗餐顿晚节枚双'.split(''));
/** 每对261元(男:⟦116元⟧,女:145元) */
const PRICED = /每[对只件台套份张册本瓶盒袋支条双]\d{1,6}元\([^()]{1,24}$/;
/** 主讲人每次⟦40元/次⟧ */
const EACH_TIME = /每[次人天日课节场](?:\d{1,5}元\/[\u4E00-\u9FFF],[\u4E00-\u9FFF]{2,8})?$/;
const BY_TIMES = /按照?[^,;\u3002\d]{2,18}的$/;
