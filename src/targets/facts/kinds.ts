/** What titles, and the first words of a text without one, say of its kind: a plan, a report, or both. */
import { anyIn, charSet, isIn } from '../../core/charset.ts';
import type { Kind, Plan } from '../../core/model.ts';
import type { View } from '../../core/view.ts';
import { findCues, leanOf } from './cues.ts';
import { yearsIn } from './years.ts';

/** A plan's kind, where the outline took it for a plan: its title may name none, or there may be no title at all. */
export function kindOf(plan: Plan, title: string | null, view: View): Kind {
  if (plan.kind !== 'plan') return plan.kind;
  return title === null ? kindUntitled(plan, view) : kindTitled(plan, title, view);
}

/** The kind that a title says, or that its text does under a title that names nothing. */
function kindTitled(plan: Plan, title: string, view: View): Kind {
  if (reviewsFirst(title)) return 'mixed';
  // 计划免疫工作 and 减排目标完成困难 plan nothing by their names.
  const named = title.replace(/(?:计划|规划)(?=生育|免疫|财务|单列)|(?:目标|任务)(?=完成(?:困难|率|进度|情况|良好))|(?:措施|意见)(?=(?:情况)?的?报告$)/g, '');
  if (REACHED.test(title) && !HOPED.test(title)) return 'summary';
  if (PLANS.test(named) && !LOOKED_AT.test(title)) return 'plan';
  if (plan.blocks[0] && BACK.test(view.folded.slice(...view.fromSource(plan.blocks[0].span)).slice(0, 12))) return 'summary';
  if (TELLING.test(title) && leanOf(view.folded, ...view.fromSource(plan.span)) >= 0) return 'summary';
  if (REPORTS.test(title) || COUNTED_UP.test(title) || LOOKED_AT.test(title)) return 'summary';
  return announces(view, plan) ? 'plan' : 'mixed';
}

/** A text without a title reports when its first words say so, or when it tells more than it promises. */
function kindUntitled(plan: Plan, view: View): Kind {
  if (announces(view, plan)) return 'plan';
  const [at, end] = view.fromSource(plan.span);
  const opening = view.folded.slice(at, Math.min(end, at + OPENS));
  if (ledIn(opening) || DID.test(opening)) return 'summary';
  const first = plan.blocks[0]?.span ?? plan.sections[0]?.title;
  const from = first ? view.fromSource(first)[0] : at;
  const head = view.folded.slice(from, Math.min(end, from + HEAD)).replace('现将', '');
  if (/总结(?!了?(?:去年|上年|过去|20\d\d年[^,\u3002]{0,14}工作[,\u3001]|经验))|汇报|公报|述职|小结|自评|自查报告/.test(head) && !PLANS.test(head))
    return 'summary';
  if (NAMED_FIRST.test(head)) return 'plan';
  const counted = countedIn(view.folded.slice(at, Math.min(end, at + FAR)));
  // Figures that were counted, and no word that hopes: 全区登记患者3734人,管理率达92.4%。
  if (counted >= TELLS && end - at <= FAR && findCues(view.folded, at, end).every((c) => c.of.says === 'told')) return 'summary';
  return leanOf(view.folded, at, end) + counted >= TELLS ? 'mixed' : 'plan';
}

/** 今年集中办了以下实事:, 上半年主要抓了三件事。 */
const DID =
  /(?:今年|去年|本年度?|全年|上半年|一年来|半年来|以来)[^,;\u3002\d]{0,10}(?:做|抓|办|干|开展|完成)了(?:以下|如下|下列|[\d几一二三四五六七八九十]{1,2}[个件项方])[^,;\u3002\n]{0,12}[:\u3002]/;

/** 2031年东河乡茶叶工作计划全乡…: a title that runs into its text names a plan. */
const NAMED_FIRST = /^(?:19|20)\d{2}(?:-\d{4})?(?:学?年度?)[^,\u3002;:\n]{1,24}工作(?:计划|要点|打算|安排)(?!完成|执行|落实|实施|开展|进展|总结|[和与及的,:])/;

/** 全县造林超额完成目标: a headline of what was done; not 确保全面完成目标. */
const REACHED = /(?:超额|提前|圆满|全面|如期|顺利|首次|胜利)(?:完成|突破|实现)/;
const HOPED = /确保|力争|努力|争取|方案|计划|要点|决战|冲刺|打赢|攻坚|为|将|要|目标责任|力促|推动|部署|动员|打算|安排/;

/** News that makes works for the people known: 区人大票决产生了12件民生实事, 十件实事如下:…; not 民生实事已办结9件. */
const ANNOUNCES =
  /(?:公布|发布|确定|明确|敲定|产生|票决)了?[^\u3002,;\n\d]{0,12}[\d一二三四五六七八九十]{1,3}[件项个][^\u3002,;\n]{0,8}实事|实事(?:项目|工程|清单)?(?:如下|是:|包括:|(?:票决)?结果|出炉|敲定|揭晓|(?:正式)?(?:公布|发布)|正式确定)/;
const WORKED = /实事[^\u3002\n:]{0,20}(?:已|完成|办结|办成|兑现|竣工|开工|进展|见效|成效)|测评/;
function announces(view: View, plan: Plan): boolean {
  const at = view.fromSource(plan.span)[0];
  const head = view.folded.slice(at, at + OPENS);
  return head.includes('实事') && ANNOUNCES.test(head) && !WORKED.test(head);
}
const OPENS = 400;

/** How far such a text is looked through for figures that were counted (94.73%, 62.3%, 227068人, 1362人次, 45.89亿元,增长1.8%), and how much they weigh at most. */
const FAR = 2000;
const COUNTED =
  /\d\.\d{2}%|\d\.\d{2}[\u4E00-\u9FFF]{1,4}[,、](?:比上年|同比)?(?:增长|下降)\d{1,3}\.\d%|[1-9]\d{3,8}[1-9](?:人|件|户|家|亩|吨|万?元)|(?<!\d)[1-9]\d{2}[1-9](?:人(?!次)|人次|户次|家次|件|例|份|起)|率[达为]?\d{2}\.[1-9]%|(?:共有?|率达|\u4EBA|\u6237)[xX]{1,2}(?:人|户|名|%|人次)|(?:目标|计划|任务|预算)(?:任务|数)?的?\d{2,3}\.\d{1,2}%/g;
const countedIn = (text: string): number => Math.min(4, text.match(COUNTED)?.length ?? 0);

/** How far the words of a title that is run into its text may reach. */
const HEAD = 40;
/** From how much lean on a text without a title may be a report. */
const TELLS = 3;
/** 统计公报, 进展情况: such titles name reports. */
const REPORTS =
  /(?:公报|年鉴|通报|进展情况|完成情况|履职情况|统计数据|运行情况|(?:自查|自评|整改|整改情况|述职|述廉|审计|督查|检查|核查|评估|调研|考察|执行情况|完成情况|进展情况)的?报告)$/;

/** 活动情况, 工作纪实, 经验交流材料: such titles name reports where the text does not hope for more than it tells. */
const TELLING =
  /(?:情况(?:分析|简介|介绍|反映|综述|说明)?|纪实|侧记|综述|回眸|成绩单|大事记|简报|亮点|(?:事迹|典型|经验|交流|介绍|发言|汇报|述职)材料|事迹|经验(?:介绍|做法|交流)|发布(?:稿|会|词|材料)|简介|概况|介绍)$/;

/** How a review begins, under a title that names nothing: 一年来,…; 今年以来,…. */
const BACK = /^(?:一年来|半年来|[两三四五]年来|今年以来|过去的?一年|年初以来|上半年,|20\d\d年以来)/;

/** 前三季度水产品产量达19万吨: a headline of figures that were counted. */
const COUNTED_UP =
  /(?:前三个?季度|前[二三四五六七八九十\d]{1,2}个?月|上半年|去年|[一三]季度|1[-\u2014至到]{1,2}\d{1,2}月).{2,30}(?:达到?|超过?|突破|增长|下降|完成|实现)[^\d\n]{0,4}\d/;

/** 计划执行情况的审议意见, 预算执行情况(摘要): what is said of how a plan was carried out tells of it. */
const LOOKED_AT =
  /(?:执行|完成)情况\([^()]{1,8}\)$|(?:执行|完成|进展|落实|实施)情况(?!.{0,8}(?:草案|计划|安排)).{0,10}(?:审查|审议|评估|督查|检查)(?:意见|报告|结果)/;

/** 全村基本情况:…: a paragraph that begins to say how things stand. */
export const GIVES = /基本情况|基本概况|基本村情|基本镇情|基本县情/;

/** A title that names a plan. 工作情况报告 names none, so its words and years decide. */
const PLANS =
  /^(?!.{0,40}(?:票决|代表|公布|进展|落实|推进|完成)).{0,24}实事(?:项目|工程)?(?:计划|清单|名单|任务|发布|出炉|敲定|揭晓)?[\u201D"]?!?$|(?:工作|考核|控制|约束性|质量|发展)(?:主要)?指标$|年度?重点工作$|计划|方案|要点|规划|思路|安排|打算|设想|纲要|预案|目标|任务|意见|部署|行动|措施|预算|举措|责任(?!与|和|担当|在肩|重于|[^\u4E00-\u9FFF])|承诺|通知|展望|谋划|将|力争/;
/** The characters that these end in, and those that the others have in them. */
const AHEAD_ENDS = charSet('标定算划务排向路');
const AHEAD_SIGNS = charSet('草预确展下今明');
const AHEAD =
  /^(?:年度|主要|具体)?目标$|目标(?:设定|制定)$|草案|预算安排|^(?:为)?确保|展望|^(?:下一?步|今后|明年|下半年)|(?:打算|计划|重点任务|目标任务|主要任务|年度任务|任务目标|年度目标|(?:总体|工作|主要|发展|具体|量化|建设|质控|质量|控制|管理)目标|工作安排|努力方向|工作思路|预期目标|经营目标|奋斗目标)$/;
/** 圆满完成目标任务, 紧扣重点任务: who works on tasks has them, and says nothing of when. */
const CARRIES_OUT = /(?:完成|落实|实现|达成|抓好|抓实|推进|聚焦|聚力|围绕|紧扣|紧盯|对标|锚定|狠抓|突出)[^,;]{0,12}(?:任务|目标)$/;
/** What a plan starts from; who builds on it has that to do: 夯实发展基础. */
const GIVEN = /(?:(?:发展|现实|工作|现有|现状)基础|发展(?:条件|现状|成就|成效))$/;
const BUILDS = /夯实|筑牢|打牢|打好|巩固|奠定|厚植|强化|加强|增强|改善|优化|提升|补齐|创造/;
const BEHIND =
  /(?:(?:基本|贫困|发展|工作|建设|目前)现状|^现状|概况|现状(?:与|和|及)(?:成效|问题)|工作成绩|取得成效|(?:面临|面对)的?(?:形势|困难|挑战|问题)|形势分析|形势研判|背景(?:与必要性(?:分析)?)?|必要性分析|(?:致因|成因|原因|致贫)分析|困难(?:与|和)挑战|主要困难|薄弱环节|存在(?:的)?(?:不足|差距|困难)|背景分析|现状分析|基础分析|[班校园学生村镇社]情分析|[级本园校生]情况分析|问题(?:定义|分析|诊断)|工作完成|回顾|完成情况|执行情况|工作总结|工作成效|主要成绩|存在(?:的)?(?:主要)?问题|开展情况|进展情况)$/;
/** 项目开工情况, 资金到位情况: a title that says how things stand; not 结合实际情况 or 掌握情况, and not 预算安排情况, which may be to come. */
const STANDS =
  /^(?!.{0,40}(?:改善|改变|扭转|了解|掌握|摸清|结合|根据|关注|公开|反馈|实际|具体|突发|紧急|特殊|视|(?:安排|编制|草案|计划|打算|分工|部署|设想)情况))[\u4E00-\u9FFF、“”]{2,14}(?:情况|状况)$/;
/** The characters that BEHIND, STANDS and GIVEN end with. */
const BEHIND_ENDS = charSet('状况效题绩势难战节足距析义断成顾结础件就判景');

/** Nouns that a line of its own heads the lines after it with. */
const HEADS = /(?:回顾|总结|成效|成绩|完成情况|执行情况|目标|任务|计划|安排|打算|思路|重点|展望|举措|措施|要求)$/;

/** 砥砺奋进的五年, 过去五年: a line that heads what some years brought; not 奋力赶超的五年目标, 今后五年. */
const PAST_YEARS =
  /^(?:过去的?[一三五]年|[一二三四五]年来)(?:的?(?:工作|主要工作|发展|成就|成效|回顾){1,2})?$|^(?!.{0,12}(?:今后|未来|接下来|下一?个?|新的|将|力争|要|为|展望|冲刺|是|关键|时期|期间|承上启下|全面发力))[\u4E00-\u9FFF]{2,14}[的这][三五]年$/;

/** 2025年——: what stands below is of that year. */
const YEAR_ALONE = /^(20\d{2})年[\s:\u2014-]{0,4}$/;

/**
 * What a line of its own tells of the lines after it: a report, or null for no more than what is around; undefined where it heads nothing.
 * A year alone tells in any text, other words in one of both kinds.
 */
export function lineKind(line: string, planYear: number | null, both: boolean): Kind | null | undefined {
  const said = line.trim();
  const alone = YEAR_ALONE.exec(said);
  if (alone && planYear !== null) return Number(alone[1]) < planYear ? 'summary' : null;
  if (said.length >= 4 && said.length <= 20 && PAST_YEARS.test(said)) return 'summary';
  if (!both || said.length < 4 || said.length > 30 || !HEADS.test(said) || /[,\u3002;:!?]/.test(said)) return undefined;
  return titledKind(said, planYear) === 'summary' || /总结$/.test(said) ? 'summary' : null;
}

/**
 * What a title tells of its section's kind where the outline does not: 预算草案 in a report, and a year that is after or before the plan's.
 * `ahead`: it stands below a title that plans, so that 收支情况 is what is to come, too.
 */
export function titledKind(title: string, planYear: number | null, ahead = false): Kind | undefined {
  if (title.length > 40) return undefined;
  // 八成指标已提前达到2025年目标: the year is of the goal.
  if (title.includes('已') && /已(?:经|提前|全部|如期|超额){0,2}(?:达到|完成|实现)/.test(title)) return 'summary';
  if (title.endsWith('年') && PAST_YEARS.test(title)) return 'summary';
  // 绝对指标(以2010年为基数): what it is held against is no time of its own.
  const year = title.includes('年') ? (yearsIn(title.replace(/\([^()]{0,40}\)/g, ''))[0]?.year ?? Number.NaN) : Number.NaN;
  if (planYear !== null && (year > planYear || year < planYear)) return year > planYear ? 'plan' : 'summary';
  if (isIn(BEHIND_ENDS, title, title.length - 1) && (BEHIND.test(title) || (!ahead && STANDS.test(title)) || (GIVEN.test(title) && !BUILDS.test(title))))
    return 'summary';
  const mayPlan = isIn(AHEAD_ENDS, title, title.length - 1) || anyIn(title, AHEAD_SIGNS);
  return mayPlan && AHEAD.test(title) && !CARRIES_OUT.test(title) ? 'plan' : undefined;
}

/** What a list is that begins at `at` under 附:2025年十件实事, or under a title behind 附件; undefined where it is not attached, or its title tells nothing. */
export function attachedKind(text: string, at: number, planYear: number | null): Kind | undefined {
  const [over = '', title = ''] = text
    .slice(Math.max(0, at - ABOVE), at)
    .trimEnd()
    .split('\n')
    .slice(-2);
  const said = [title, over].find((line) => line.startsWith('附'));
  if (said === undefined) return undefined;
  const name = (said === title ? said.replace(ATTACHES, '') : title).trim();
  return titledKind(name, planYear) ?? (PLANS.test(name) ? 'plan' : undefined);
}
const ABOVE = 90;
const ATTACHES = /^附[件表录]?\s?\d{0,2}\s?:?/;

/** A title that names a report first and a plan then: 2023年工作总结和2024年计划. */
export const BOTH: RegExp = /(?:总结|汇报|报告|回顾|情况)[^\u3002]{0,20}(?:计划|安排|打算|思路|要点|目标|任务)/;

/** 2023年工作总结和2024年计划: is the first year that such a title names the one that is reported on? */
export function reviewsFirst(title: string): boolean {
  const years = yearsIn(title);
  return BOTH.test(title) && (years[0]?.year ?? 0) < (years.at(-1)?.year ?? 0);
}

/** Is a report led in, and nothing else: 现将2022年工作总结如下? */
export function ledIn(text: string): boolean {
  const led = SUMS_UP.exec(text)?.[0] ?? '';
  return led !== '' && !/计划(?!完成|执行|落实)|打算|安排|思路|要点/.test(led);
}

/** A paragraph that leads a report in: …现将工作情况总结如下. */
export const SUMS_UP: RegExp = /现[就将][^,;\u3002]{0,30}(?:总结|汇报|报告|自查|自评|小结|通报|述职|反馈)如下/;
