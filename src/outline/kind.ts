import { charSet, isIn } from '../core/charset.ts';
import type { Kind } from '../core/model.ts';
import { MIXED_NOUNS, PLAN_CUES, PLAN_ENDS, PLAN_NOUNS_ONLY, SUMMARY_CUES, SUMMARY_ENDS, SUMMARY_NOUNS } from './words.ts';

/** Who solves problems or builds on results has something to do yet: 解决存在问题, 巩固已有成绩. */
const ACTS =
  /^回顾(?:历史|党史|初心|传统|历程)|^(?:要|着力|切实|认真|全力|努力|积极|加快|坚持|持续|继续|大力|尽快|抓紧|聚焦|聚力|突出|扎实|全面|进一步|加速|下大力气?|下功夫){0,2}(?:巩固|扩大|再创|力争|争取|确保|提高|提升|解决|整改|针对|破解|直面|克服|补|攻坚|紧盯|查找|查摆|整治|治理|化解|消除|强弱项|铸牢|牢记|改进|弥补|关心|帮扶)|[补攻][齐上足强]?[\u4E00-\u9FFF]{0,10}短板/;
/** 十二月底前总结: a day that it is due by. */
const DUE = /^(?:(?:\d{1,2}|[一二三四五六七八九十]{1,2})月[^,]{0,3}前|年底前|[上中下]旬前)/;
/** Words that make a plan of what seems a result: 力争取得新成效. */
const HOPED = /力争|争取|努力|确保|实现|推动|促进/;

/** In a plan, new results are to come: 取得造林绿化新成绩, 深化农村改革取得新突破; not 造林绿化工作取得新成绩, which tells. */
const ANEW =
  /(?:^|[,\s])(?:(?:深化|推进|推动|促进|加快|加强|抓好|做好)[^,\u3002]{2,12})?(?:取得|实现|迎来|创造|展现|再创)[^,\u3002]{0,14}新的?(?:成绩|成效|突破|进展|进步|成果|佳绩|业绩|提升|跨越)$/;

/** Works on plans and schemes, and plans nothing itself: 完善应急预案, 严格执行计划. */
export const HANDLES: RegExp =
  /^(?:认真|严格|全面|不断|科学|切实|积极|统筹|主动|精心|及时|扎实|深入|突出|着力|重点)?(?:完善|制定|制订|编制|优化|落实|健全|修订|执行|贯彻|明确|细化|创新|理清|厘清|拓宽|转变|研究|谋划|实施|推进|做好|抓好|加强|强化)/;

/** 免疫规划, 教学计划, 防汛预案 in a report: work that is called so. Not 下一步工作计划, 2024年安排, 整改方案. */
const OF_A_FIELD =
  /(?<!^|[下今明来后新年期步段度与和及的\u3001]|工作|发展|改进|整改|提升|学期|主要|初步|具体|个人|总体|未来)(?:计划|方案|规划|安排|纲要|预案)$/;

/** 抓好了群众的生活安排, 制定了年度工作计划: the scheme was seen to. */
const SAW_TO = /(?<![为除])了(?!解)/;

/** Chapters that look back, or at what is given, before a plan of several years begins: 发展环境, “十三五”建设成就, 规划背景与面临的形势. */
const AREA = '(?:主要|发展|规划|面临的?|宏观|外部|内外部|建设|编制|现实|取得的?|经济|社会|工作|行业|产业|国内外|国内|国际|重大|历史性?){0,4}';
const GIVEN = `${AREA}(?:成就|成效|成绩|基础|背景|形势|现状|机遇|挑战|(?:发展|面临的?|宏观|外部|内外部|国内外|规划)(?:环境|条件|优势|问题))`;
const REVIEWS = new RegExp(
  `^(?:[\u201C"]?十[一二三四五六]五[\u201D"]?(?:时期|期间)?的?|当前|我[市县省区]|全[市县省区])?${GIVEN}(?:(?:以及|和|与|及|\u3001)${GIVEN}){0,3}$`,
);

/** The characters that these end in. */
const REVIEW_ENDS = charSet('就效绩础景势状遇战境件题');
/** 上半年亮点工作及主要措施: what stood out was done. */
const SHOWN = /^(?:(?:20\d{2}年|上半年|全年|年度|本年度|主要|特色|重点|工作|和|及|与|\u3001){0,4})亮点(?:工作)?(?:(?:以?及|和|与|\u3001)[^,]{0,12})?$/;

/** 过去一年的主要工作, 五年来重点工作: the work of a time that is over. */
const OVER = /^(?:(?:刚刚)?过去的?[一两二三四五几半]?[年个]?|[一两二三四五几半]年来)[^,和与及]{0,6}(?:主要|重点)?工作$/;

/** 八成指标已提前达到中期目标 */
const REACHED = /已(?:经|提前|全部|如期|全面|基本|超额|圆满){0,2}(?:达到|完成|实现|达成)/;

/** “十三五”目标任务全面完成 outside of a plan */
const FULFILLED =
  /^(?!确保|力争|争取|努力|推动|保证|实现|促进|坚决|全力)[^,]{0,24}(?:目标|任务|指标|规划|计划)[^,]{0,6}(?:全面|圆满|胜利|顺利|如期|超额|提前|全部)(?:完成|收官|实现)$/;

/** Said of what was done, where a document tells of both: 县域发展交出坚实答卷, 经济运行稳中向好. What is hoped for begins with its verb: 推动改革迈出新步伐. */
const TOLD =
  /(?:交出[^,]{0,10}答卷|迈出[^,]{0,6}步伐|(?:成绩|成就)斐然|成绩(?:喜人|突出)|成效(?:显著|明显|突出)|稳中(?:有进|向好|提质)|(?:显著|明显|不断|持续|大幅)(?:增强|提升|改善|提高|向好|优化)|再[创攀]新高|蓬勃发展|硕果累累|圆满完成)$/;
const BEGINS = /^(?:推动|推进|促进|实现|力争|争取|确保|努力|着力|加快|坚持|全力|聚焦|围绕|以|让|使|持续|不断|进一步)/;

/** Do the words of a title tell of what was done, whoever else may have use for them? */
const tells = (title: string, inherited: Kind, known: boolean): boolean =>
  SUMMARY_ENDS.ends(title) ||
  SUMMARY_CUES.inside(title) ||
  (isIn(REVIEW_ENDS, title, title.length - 1) && REVIEWS.test(title)) ||
  (title.includes('亮点') && SHOWN.test(title)) ||
  ((title.includes('取得') || title.includes('成效')) &&
    !HOPED.test(title) &&
    !title.includes('已取得') &&
    !(known && inherited === 'plan' && TOLD.test(title)));

/** 下月要求, 下季度重点, and what a report proposes: 改进措施, 对策与建议. Not 地下周转库, 以下月份. */
const NEXT = /(?:^|[^以线地天之当])下一?个?(?:月份?|周|季度?|期)的?(?:(?:主要|重点|工作|要求|任务|目标|思路|措施|努力)|$)/;
const PROPOSED = /^(?:今后|几点|主要|工作|具体)?(?:改进|后续)(?:的?(?:工作|措施|意见|办法|方向|计划))$|^(?:对策|意见|工作|几点|有关|相关|措施)?[和与及]?建议$/;

/** What a section's title says of its time: told as done, about to come, or nothing (null). 主要工作 inside a review tells what was done. `known`: what is inherited is known, not supposed. */
export function kindOfTitle(title: string, inherited: Kind = 'plan', known = true): Kind | null {
  const told = inherited === 'mixed' && TOLD.test(title) && !title.split(/[,\s、]/).some((part) => BEGINS.test(part));
  const done =
    told ||
    (title.includes('已') && REACHED.test(title)) ||
    (!(known && inherited === 'plan') && FULFILLED.test(title)) ||
    (tells(title, inherited, known) &&
      !ACTS.test(title) &&
      !(title.includes(',') && ACTS.test(title.slice(title.lastIndexOf(',') + 1))) &&
      !(title.includes('前') && DUE.test(title)) &&
      !(known && inherited === 'plan' && title.includes('新') && ANEW.test(title)));
  const ahead =
    PLAN_CUES.inside(title) ||
    (title.includes('下') && NEXT.test(title)) ||
    ('议作施见法向划'.includes(title.at(-1) || '?') && PROPOSED.test(title)) ||
    (PLAN_NOUNS_ONLY.ends(title) && !SAW_TO.test(title) && !(inherited === 'summary' && (HANDLES.test(title) || OF_A_FIELD.test(title)))) ||
    (inherited !== 'summary' && PLAN_ENDS.ends(title));
  if (done && ahead)
    return SUMMARY_ENDS.ends(title) || SHOWN.test(title) || OVER.test(title) || REACHED.test(title) || FULFILLED.test(title) ? 'summary' : 'mixed';
  return done ? 'summary' : ahead ? 'plan' : null;
}

/** 2022年主要工作 in a report of 2023: the year's work is told. What was planned then keeps its own words: 2022年工作计划完成情况. */
export function isPastYear(title: string, year: number | null): boolean {
  const of = title.startsWith('20') ? YEARS_WORK.exec(title) : null;
  return of !== null && year !== null && Number(of[1]) < year;
}

/** A year's work, and nothing of whether it is done: 2022年主要工作. */
export const YEARS_WORK: RegExp = /^(20\d{2})年(?:度|的|全[省市县区院])?(?:[\u4E00-\u9FFF]{0,4}(?:主要|重点)?工作)(?:情况)?$/;

/** “十三五”水利建设 in a plan titled 十四五 tells, when nothing else of its title says otherwise; null where the title names no such time. */
export function kindOfEra(title: string, plan: string): Kind | null {
  const mine = erasOf(title);
  if (mine.length === 0) return null;
  const theirs = erasOf(plan);
  return theirs.length > 0 && Math.max(...mine) < Math.max(...theirs) ? 'summary' : null;
}

/** The five-year plans that a title names, as numbers: 十四五 is 4. */
const erasOf = (title: string): number[] =>
  title.includes('五') ? [...title.matchAll(/十([一二三四五六])五/g)].map((m) => '一二三四五六'.indexOf(m[1] ?? '') + 1) : [];

/** 工作计划完成情况, 规划中期评估报告, 规划统计监测报告: what became of a plan. */
const CARRIED_OUT =
  /^[^和与及暨\s]{0,40}(?:计划|规划|方案|预算|要点|安排)[^和与及暨\s]{0,8}(?:执行|实施|完成|落实|进展)情况的?(?:评估)?(?:报告|总结|汇报|通报|说明)?$|(?:中期|总结|终期|实施)评估(?:报告)?$|(?:规划|纲要|计划|方案|两纲|两规)”?[^和与及暨\s]{0,14}(?:监测|(?<!影响|风险|社会稳定)评估)(?:统计|监测|评估|分析|情况){0,3}(?:报告|总结|通报|分析)$/;

/** “十三五”规划工作总结, 三年行动方案总结, 规划超额完成20项指标: what is summed up is a plan or a report, and nothing is planned. */
const SUMS_UP =
  /(?:规划|纲要)》?[^,\u3002和与及暨]{0,8}(?:预计|已经?|超额|提前|全面|如期|顺利|基本|圆满)完成|(?:规划|纲要|行动方案|实施方案|行动计划|工作报告)(?:实施)?(?:工作)?(?:总结|小结)(?:报告|材料)?$/;

/** A speech at a meeting: what its title names is the meeting's business. */
const SPEECH = /(?:会|会议|大会)上的(?:讲话|发言|致辞)(?:稿|提纲)?(?:[(〔][^)〕]{1,12}[)〕])?$/;

/** Work that has 计划 in its name is no plan: 计划生育工作总结 tells, also where a spinner wrote 方案生育. */
const NAMED_PLAN = /(?:计划|方案)(?:生育|免疫|内生育|外生育|财务|单列)/g;

/** A title that names a report names a plan beside it where its noun stands alone: 工作总结及明年计划, not 规划局工作总结, 规划编制情况报告. */
const PLANNED_TOO =
  /(?:计划|方案|要点|规划|思路|安排|打算|设想|纲要|预案)(?:$|[^\u4E00-\u9FFF]|[和与及以暨的书表稿]|总结|小结|草案|建议|意见|(?:的?(?:情况|说明|汇报|报告|材料|发言|模板|范文|例文|范本))|[一二三四五六七八九十](?:$|[^\u4E00-\u9FFF]))/;

/** How a yearbook's entry, a piece of news and a part of a report begin: 【概况】 2011年,…; 本报讯 …; 记者从市红十字会获悉; 一年来,我们…. */
const NEWS =
  /^(?:(?:过去的?)?[一两三五]年来,|【[^】\n]{2,20}】\s{0,4}(?:截至)?(?:19|20)\d{2}年(?!,?[^,\u3002\n]{0,12}(?:将|计划|拟|要|力争))|(?:本报|本网|[^\s,\u3002]{2,12})讯(?=[\s(])|(?:[^\u3002\n]{2,24}\u3002)?[^\u3002\n]{0,60}记者[^\u3002\n]{0,30}(?:获悉|了解到))/;

/** News of a meeting that set the work of a year: what is told there was planned, too. */
const ARRANGES = /会议?,[^\u3002]{0,60}(?:安排|部署|研究)了?(?:今年|明年|下一?步|下一?阶段|20\d{2}年|下半年|新的?一年)/;

/** 《…预算执行情况和2026年预算草案的报告》: what was done, and what is planned. */
const DRAFTED = /执行情况(?:和|与|及)[^,\u3002]{0,20}(?:预算|计划)\(?草案/;

/** 林溪县情概况, 东河镇简介: how a place stands. */
const PROFILE =
  /[\u4E00-\u9FFF](?:[市县区省州旗镇乡村]|社区|街道)情?(?:的?基本)?(?:概况|概览|简介)$|^[\s\u2588\u25A0\u25CF\u25C6]{0,4}[市县区省州旗镇乡村]情?(?:概况|概览|简介)$/;

/** News of what is to come. */
const COMING =
  /[,\u3002:][^,\u3002]{0,20}(?:将|计划(?!生育)|拟|力争)|讯[^,\u3002]{0,30}(?:今年|明年|20\d{2}年)[^,\u3002]{0,14}(?:将|拟|力争|计划(?:完成|投资|实施|新建|新增|建设|改造|安排))/;

/** A headline of what is to come: 2025年全市力争新建公路300公里. */
const HEADLINE = /力争|(?:今年|明年|20\d{2}年)[^,\u3002]{0,12}(?:将|拟|计划)/;

/** News of a plan that was made known: 《市防火规划》近日印发, 公布了十件惠民实事. */
const MADE_KNOWN =
  /《[^》]{2,40}(?:规划|纲要|计划|方案|意见|要点)[^》]{0,16}》\s?(?:近日|日前|正式|已|获批|对外)?(?:印发|发布|出台|公布|下发)|(?:印发|发布|出台|公布)了?《[^》]{2,40}(?:规划|纲要|计划|方案|意见|要点)|(?:公布|发布|确定|明确|敲定|票决产生|票决)了?[^\u3002,;]{0,24}实事|实事(?:项目)?(?:正式)?(?:公布|发布|出炉|敲定|确定)/;

/** 全县水质监测情况的通报 第6期, 疫情分析报告: what is issued of how things stand tells throughout, until a heading plans. */
const ISSUED =
  /^(?!关于(?:做好|加强|开展|进一步|切实|推进)).{0,80}(?:情况|分析|工作|监测|检查|督查|督导|考核|抽查|抽检|运行|疫情|舆情|通报|统计)的?(?<!可行性分析)(?:通报|简报|月报|季报|年报|周报|快报|旬报|报告)(?:模[板版]|范文)?[(〔\s]{0,2}(?:20\d{2}年)?(?:第?[\d一二三四五六七八九十]{1,4}[期号])?[)〕]?\s{0,2}$/;

/** A plan's kind, by its title's nouns; by its sections' titles where the title is silent, and by how its text begins. */
export function kindOfPlan(name: string, sections: readonly string[], lead = ''): Kind {
  const title = name.replace(NAMED_PLAN, '');
  if (CARRIED_OUT.test(title) || SUMS_UP.test(title)) return 'summary';
  if (SPEECH.test(title)) return 'mixed';
  const done = SUMMARY_NOUNS.inside(title);
  const ahead = PLAN_NOUNS_ONLY.inside(title);
  if (MIXED_NOUNS.inside(title) || (done && ahead && PLANNED_TOO.test(title))) return 'mixed';
  if (done) return 'summary';
  if (ahead) return 'plan';
  if (PROFILE.test(title) || ISSUED.test(title)) return 'summary';
  const kinds = new Set(sections.map((s) => kindOfTitle(s, 'plan', false)));
  if (kinds.has('summary')) return kinds.has('plan') ? 'mixed' : 'summary';
  const start = lead.trimStart().slice(0, 160);
  if (sections.length > 0 || !NEWS.test(start) || COMING.test(start) || HEADLINE.test(title) || MADE_KNOWN.test(start)) return 'plan';
  return ARRANGES.test(start) || DRAFTED.test(start) ? 'mixed' : 'summary';
}
