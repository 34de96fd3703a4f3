/** Goals that a report states again, beside what was reached: 年初目标5000万元,实际完成5230万元. */
import { anyIn, charSet, isIn } from '../../core/charset.ts';
import type { Found } from '../quantity/found.ts';
import { startOf } from '../quantity/raw.ts';
import type { Judge, RoleContext } from './roles.ts';
import { find } from './words.ts';

/** A goal in so many words just before its value: 年度计划完成1500亩, 回款率目标不低于95%. */
const GOAL =
  /(?:目标任务|任务目标|目标|任务|计划)(?:任务|数|值|总数)?(?:定|设定|确定)?(?:完成|投资|总投资|完成投资|新增|新建|实施|为|是|不低于|不少于|不超过|控制在|达到?|:)?$/;
/** 年初计划招商引资5亿元,目前到位3亿元: a verb behind 计划. */
const MEANT = /(?:年初|年度|全年|原)计划(?![的数外内任目])[\u4E00-\u9FFF]{2,10}$/;
/** Who is held against a goal states none: 超额完成年度目标5000万元. */
const HELD = /(?:完成|实现|超过?|超额|突破|达到?|占|比|较|于|与|为|的|按照?|完成了)(?:了|全年|年度|年初|既定|预定|省|市|县|区|上级|下达|定|确定|的){0,4}$/;
/** What was reached, in the next clause, or in brackets. */
const REACHED =
  /^[^,;。()\d]{0,10}[,;(](?:目前|现|今年|当年|本年度?|截[至止][^,;。]{1,12}(?:,|(?<=[月底末日前])(?=完|已|累|共|实)))?(?:已经|已|全年|累计|共|实际|实){0,3}(?:累计|共)?(?:完成|到位|达成|达到|实现|执行|回款|新增|投入|收入|支出|签约|建成|兑现)(?:了|投资|值)?[^,;。\d目计任]{0,10}[\dxX\u00D7_*]/;
/** 新增客户500家,实际新增480家: a value that the real one follows at once. */
const REALLY = '实际(?:完成|新增|到位|实现|达|执行|回款|占|产|销|生产|投入|支出|收|培训|建成|发放|招|发电|[\\u4E00-\\u9FFF]{1,5}率)';
const REAL = new RegExp(`^[^,;。()\\d]{0,10}[,;(](?:${REALLY}[^,;。\\d]{0,10}|实际(?:为|是)?)\\d`);
/** 合格率目标98%,实际⟦99%⟧; 计划产钢10万吨,实际产钢⟦11万吨⟧. */
const REALIZED = new RegExp(`[,;(](?:${REALLY}[^,;。\\d]{0,10}|实际(?:为|是)?)$`);
const SET = /目标(?!企业|客户|人群)|计划|任务|下达|指标/;
/** A whole and what came of it are no goal and its result: 合同外资1亿美元,实际到位3000万美元. */
const WHOLE = /(?:总投资|合同|协议|签约|应[收缴付征缴发]|名义|实际|预算|批复|概算)[^,;。\d]{0,8}$/;
/** 完成造林1700亩(任务1480亩). */
const BRACKETED = /\d[^()\d]{0,4}\((?:年度|全年|年初|计划|目标|[省市县区州]定?|上级)?(?:目标任务|任务|目标|计划)(?:数|值|为|是|:)?$/;

const goal = (because: string) => ({ class: 'target', because, grade: 'medium' }) as const;

/** A character of each word for a goal. */
const GOAL_SIGNS = charSet('标务划');

/** A value that was meant, in the words of a goal, with what was reached after it or before it. */
export const restated: Judge = ({ text, found, sentence }) => {
  const head = startOf(found);
  const before = text.slice(Math.max(sentence[0], head - 30), text[found.at - 1] === ' ' ? found.at - 1 : found.at);
  const after = text.slice(found.end, Math.min(sentence[1], found.end + 40));
  if (after[0] === ')' && BRACKETED.test(before)) return goal('the task, in brackets beside what was done');
  if (before.includes('实际') && REALIZED.test(before) && SET.test(text.slice(Math.max(sentence[0], head - 120), head)))
    return { class: 'result', because: 'what was really reached, behind what was set', grade: 'high' };
  if (after.includes('实际') && REAL.test(after) && !WHOLE.test(before) && SET.test(text.slice(Math.max(sentence[0], head - 120), found.at)))
    return goal('what was set, before what was really reached');
  const stated = anyIn(before, GOAL_SIGNS) ? (GOAL.exec(before) ?? MEANT.exec(before)) : null;
  if (!stated || !REACHED.test(after)) return null;
  const lead = before.slice(0, stated.index);
  // 新建公厕的任务为340座: a goal that is given with 为 is held against nothing.
  return HELD.test(lead) && !(lead.endsWith('的') && /[为是]$/.test(stated[0])) ? null : goal('a goal, before what was reached');
};

/** 计划完成投资3亿元,新增灌溉面积4200亩: does a sentence begin with what was planned, and tell of nothing that was done? */
export const meant = ({ text, sentence, found }: RoleContext): boolean => {
  const sets = SETS.exec(text.slice(sentence[0], Math.min(sentence[1], sentence[0] + 30)));
  if (!sets || find(text, ';', sentence[0], found.at) >= 0) return false;
  return !DOES.test(text.slice(sentence[0] + sets[0].length, Math.min(sentence[1], sentence[0] + 200)));
};
const SETS =
  /^[\s\u3000]{0,3}(?:我[县市区镇乡局校院]|全[县市区镇乡])?(?:今年|本年度?|全年|年度|年初)?,?(?:共|总共)?计划(?:完成|新建|新增|新开工|实施|建设|改造|治理|安排|发展|招收|举办)/;
const DOES = /已|实际|目前|截[至止]|累计|现[有在]|如期|超额|完成了|共完成|均完成|全部完成|落实了|实现|今年|占(?:年度|全年)?计划/;

const PART =
  '(?:完成|占|为|实现|达到?)(?:了|全年|年度?|年初|省|市|县|区|级|定|下达|预定){0,4}(?:投资|生产|收入|考核)?(?:目标任务|任务目标|指标任务|目标|计划|任务|预算|方针使命|方针)(?:任务|数|值)?的?';
/** 参保⟦1.2万人⟧,完成全年任务的95.4%: what so much of a goal is, behind it; a round share may be a stage of the plan. */
const THEN_PART = new RegExp(`^[^,;\u3002\\d]{0,6},(?:已|仅|只|累计|超额|分别)?${PART}(?:[1-9]\\d\\d|\\d{1,2}\\.\\d{1,2}|1\\d\\d\\.\\d{1,2})%`);
const THEN_PARTS = new RegExp(
  `^(?:[、,][^,;\u3002\\d、]{1,12}\\d{1,8}(?:\\.\\d{1,4})?[^,;\u3002\\d、]{1,5}){1,3},分别${PART}(?:[1-9]\\d\\d|\\d{1,2}\\.\\d{1,2})`,
);
const PART_BEFORE = new RegExp(`${PART}$`);

/** How much of a goal was reached tells, and so does what was reached before it; not where a word hopes for it. */
export const ofGoal: Judge = ({ text, found, sentence, cues }) => {
  if (cues.some((c) => c.of.says !== 'told' && c.of.id !== 'hope/bound' && c.end <= found.at && !/计划|目标|任务/.test(c.word))) return null;
  const exact = found.value !== null && (found.value > 100 || !Number.isInteger(found.value)) && found.comparator === 'eq';
  if (
    found.unitKind === 'percent' &&
    exact &&
    '的数值务划标算'.includes(text[found.at - 1] ?? '?') &&
    PART_BEFORE.test(text.slice(Math.max(sentence[0], found.at - 20), found.at))
  )
    return { class: 'result', because: 'how much of the goal has been done', grade: 'high' };
  // 造林30亩、封山20亩,分别占计划的120%、101%: the first of those that are held against their goals one by one.
  if (
    '、,'.includes(text[found.end] || '?') &&
    find(text, '分别', found.end, Math.min(sentence[1], found.end + 70)) >= 0 &&
    THEN_PARTS.test(text.slice(found.end, Math.min(sentence[1], found.end + 70)))
  )
    return { class: 'result', because: 'how much of the goal it is stands behind it', grade: 'high' };
  const comma = find(text, ',', found.end, Math.min(sentence[1], found.end + 7));
  if (comma < 0 || !'已仅只累超完占为实达分'.includes(text[comma + 1] ?? '?') || !THEN_PART.test(text.slice(found.end, Math.min(sentence[1], comma + 34))))
    return null;
  return { class: 'result', because: 'how much of the goal it is stands behind it', grade: 'high' };
};

/** 今年发生火灾⟦12起⟧: nobody plans that. */
const HAPPENED = /(?<![不未无没防免绝禁少零再每凡如若旦])发生了?[^,;\u3002\d]{0,14}$/;
/** 全县受灾⟦2.1万亩⟧, 倒塌房屋⟦30间⟧: nor that. */
const SUFFERED = /(?<![减免防止少低若如遇])(?:受灾|成灾|绝收|倒塌|损毁)(?:面积|人口|农作物|作物|房屋|农房)?(?:达到?|共|近|约)?$/;

const CASES: ReadonlySet<string> = new Set(['起', '例', '宗']);
const LOST = charSet('灾塌毁绝');

/** 教师缺⟦56人⟧, 学位缺口⟦3600个⟧; not 补足教师缺口56人. */
const LACKS =
  /(?<![补填弥化解决消][^,;\u3002\d]{0,8})(?:缺编|缺额|缺口|短缺|缺少|尚缺|仍缺|还缺|缺)(?:教师|编制|床位|学位|医生|人员|资金)?(?:达到?|为|约|近|共)?$/;
/** ⟦11.2台⟧,低于全省平均水平; 比全省平均水平低⟦3.2个百分点⟧: who plans wants no less than others have. */
const BELOW = /^[,(](?:明显|远|均|仍|还|也)?(?:低于|落后于|不及)(?:全[省市国县区]|[省市国]|同类|周边)[^,;\u3002\d]{0,8}(?:平均|水平)/;
/** The second of its characters. */
const BELOW_STARTS = charSet('明远均仍还也低落不');
const LOWER = /(?:比|较)(?:全[省市国县区]|[省市国])[^,;\u3002\d]{0,8}(?:平均|水平)[^,;\u3002\d]{0,4}(?:低|少)$/;
const LACKING = charSet('缺口额编少低');
const lacks = (text: string, { at, end }: Found): boolean =>
  (anyIn(text, LACKING, at - 4, at) && (LACKS.test(text.slice(Math.max(0, at - 20), at)) || LOWER.test(text.slice(Math.max(0, at - 24), at)))) ||
  (',('.includes(text[end] || '?') && isIn(BELOW_STARTS, text, end + 1) && BELOW.test(text.slice(end, end + 22)));

export const happened: Judge = ({ text, found, clause, unplanned }) =>
  found.value !== 0 &&
  ((found.comparatorSpans.length === 0 &&
    (unplanned ||
      text[found.at - 1] === '仅' ||
      lacks(text, found) ||
      (CASES.has(found.unit) && HAPPENED.test(text.slice(Math.max(clause[0], found.at - 20), found.at))))) ||
    (found.unitKind !== 'percent' && anyIn(text, LOST, found.at - 10, found.at) && SUFFERED.test(text.slice(Math.max(clause[0], found.at - 10), found.at))))
    ? { class: 'result', because: 'what happened is told', grade: 'medium' }
    : null;

/** 占年计划的⟦62%⟧: how much of a plan has been done; not 力争占年计划的62%. */
const OF_PLAN =
  /占(?:了|全年|年度?|年初|当年|本年度?|总|考核|[省市县区州]?(?:上)?下达的?|[省市县区州]定){0,4}(?:投资|生产|收入|考核)?(?:计划|目标任务|任务|目标|预算)(?:任务|投资)?数?的?(?:\d{1,3}(?:\.\d{1,2})?%[、和]){0,4}$/;

export const shareOfPlan: Judge = ({ text, found, sentence, clause, cues, kind }) => {
  if (
    found.unitKind !== 'percent' ||
    found.comparator !== 'eq' ||
    find(text, '占', Math.max(clause[0], found.at - 40), found.at) < 0 ||
    !OF_PLAN.test(text.slice(Math.max(clause[0], found.at - ('、和'.includes(text[found.at - 1] || '?') ? 40 : 16)), found.at))
  )
    return null;
  // 东村造林100亩,占总任务的三成: a plan also shares its tasks out.
  if (kind === 'plan' && !/已|完成|到位|累计|实现/.test(text.slice(Math.max(sentence[0], found.at - 60), found.at))) return null;
  const hoped = cues.some((c) => c.of.says !== 'told' && c.at >= clause[0] && c.end <= found.at && !/计划|目标|任务/.test(c.word));
  return hoped ? null : { class: 'result', because: 'how much of the plan has been done', grade: 'high' };
};
