/** Who does something, in front of what they do and count: 车管所共办理业务, 公司完成投产新机. */
import { charSet, isIn } from '../../core/charset.ts';
import type { Range } from '../quantity/found.ts';
import { LEADS } from './lexicon.ts';
import { IN_PLACE, isGiven } from './openings.ts';
import { bound } from './skip.ts';

/** The characters at which anything is done; at others nothing is asked. */
const SIGNS = charSet('年在完将了对为给向新计有共已我');

/** What is left of a name behind those who do it; null where nobody does anything. */
export function afterDoer(text: string, from: number, end: number): Range | null {
  for (let i = end - 3; i >= from + 2; i--) {
    if (!isIn(SIGNS, text, i)) continue;
    const c = text[i];
    // 已下达2022年专项资金: of which year.
    if (c === '年' && i - from >= 6 && PUBLIC.test(text.slice(i - 6, i + 1))) return [i + (SEASON.exec(text.slice(i + 1, i + 4))?.[0].length ?? 0) + 1, end];
    // 目标确定到2030年绿化率: by when.
    if (c === '年' && i - from >= 8 && BY_YEAR.test(text.slice(i - 6, i + 2))) return [i + 1, end];
    if (c === '年' && i - from >= 6 && YEAR_OF.test(text.slice(i - 6, i + 3))) return [i + (text[i + 1] === '度' ? 2 : 1), end];
    if (c === '在' && !WITHIN.has(text[i - 1] ?? '')) {
      const made = IN_PLACE.exec(text.slice(i, Math.min(end, i + 24)));
      if (made) return [i + made[0].length, end];
    }
    if (c === '完' && completes(text, from, i, end)) return [i + 2, end];
    // 省水利厅下达我市节水灌溉任务: who hands what down to whom.
    if (c === '我' && HANDED.test(text.slice(i - 3, i + 2))) return [i + 2, end];
    // 集团将投入资金, 向市场下达了告诫书: what will be done, and what was.
    if (c === '将' && willDo(text, i + 1, end)) return [i + 1, end];
    if (c === '了' && i + 2 < end && !PARTICLES.test(text.slice(i - 1, i + 2)) && HAN2.test(text.slice(i + 1, i + 3))) return [i + 1, end];
    // 城管办对各单位下发督办函: what was done for whom.
    if (isIn(TO_WHOM, text, i) && AGENT.test(text.slice(Math.max(from, i - 3), i)) && isGiven(text, i, end)) return [i, end];
    // 水利建设新增蓄水能力, 国有林场计划造林: what the works bring, and what those who plan do.
    if (c === '新' && text[i + 1] === '增' && end - i >= 4 && !bound(text, i + 2, end)) {
      const who = text.slice(i - 2, i);
      if ((end - i >= 6 && WORKS.test(who)) || MAKERS.has(who)) return [i, end];
    }
    if (c === '计' && text[i + 1] === '划' && end - i >= 4 && OWNERS.test(text.slice(i - 2, i)) && !PLANS.test(text.slice(i + 2, i + 4))) return [i + 2, end];
    // 企业有研发活动的比例, 企业有组织排放达标率: what a rate is of is told whole.
    if (
      c === '有' &&
      !RATED.test(text.slice(end - 3, end)) &&
      HAS.test(text.slice(Math.max(from, i - 4), i)) &&
      !HAD.has(text[i + 1] ?? '') &&
      /^[\u4E00-\u9FFF]{2}/.test(text.slice(i + 1, i + 3))
    )
      return [i + 1, end];
    // 推进河道整治、共拆除围网: what was done stands behind the mark.
    if ((c === '共' || c === '已') && text[i - 1] === '\u3001' && LEADS.starting(text, i, end)?.of !== 'keep') return [i + 1, end];
    if (
      (c !== '共' && c !== '已' && (c !== '计' || text[i - 1] !== '累')) ||
      (GLUED.has(text[i - 1] ?? '') && !(text[i - 1] === '中' && COURSE.test(text.slice(i - 3, i)))) ||
      !DOES.has(text.slice(i + 1, i + 3))
    )
      continue;
    // 居民普查共普查1781户: the verb was said before.
    const who = c === '计' ? i - 1 : i;
    // 检察机关共批捕900人: what they did is all that is said.
    if (i + 3 === end)
      return text.slice(i - 2, i) === text.slice(i + 1, end)
        ? [from, i]
        : c === '共' && BODIES.test(text.slice(Math.max(from, i - 2), i))
          ? [i + 1, end]
          : null;
    // 普查中共发现: in the course of what.
    if (text[who - 1] === '中' && COURSE.test(text.slice(Math.max(from, who - 3), who))) return [i + 1, end];
    return AGENT.test(text.slice(Math.max(from, who - 3), who)) && !bound(text, i + 3, end) && !/\d/.test(text[i + 3] ?? '') ? [i + 1, end] : null;
  }
  return null;
}

/** 下达给我镇 */
const HANDED = /(?:下达|分配|分解)给?我[省市州县区镇乡村局院校街]$/;

/** Does a verb with what it takes stand at `at`, behind 将? */
function willDo(text: string, at: number, end: number): boolean {
  const hit = LEADS.starting(text, at, end);
  return (
    hit !== null && hit.of !== 'keep' && hit.of !== 'scene' && hit.of !== 'time' && hit.word.length > 1 && end - hit.end >= 2 && !bound(text, hit.end, end)
  );
}
/** 为了, 除了 and 了解 tell nothing that was done, and what was done stands before and behind 进行了. */
const PARTICLES = /^[为除罢免未明行过]了|^.了[解然不却]/;
const HAN2 = /^[\u4E00-\u9FFF\u201C]{2}/;

/** Does 完成 at `i` take what follows as its object, behind one who does it? 招商项目完成投资 tells of the projects. */
const completes = (text: string, from: number, i: number, end: number): boolean =>
  i + 4 < end &&
  text[i + 1] === '成' &&
  PLANNER.test(text.slice(Math.max(from, i - 3), i)) &&
  /^[\u4E00-\u9FFF]{2}/.test(text.slice(i + 2, i + 4)) &&
  !NOUNS.test(text.slice(i + 2, i + 4)) &&
  !bound(text, i + 2, end);

const YEAR_OF = /^(?:下达|发放|拨付|争取|完成|安排|落实|兑现|分配|上缴|缴纳|定的|达的)20\d\d年(?!至|以|底|末|初|第)/;
const BY_YEAR = /(?:[定划标]到|情况)20\d\d年(?![至以底末初第度])/;
/** 各级政府2022年秋季购买学位: who, and when. */
const PUBLIC = /(?:政府|部门|公司|单位|机关)20\d\d年/;
const SEASON = /^(?:度|[春秋]季|[上下]半年)/;
const TO_WHOM = charSet('对为给向');
const WORKS = /建设|项目|工程|小区|社区|[然政]村/;
const MAKERS = new Set(['公司', '集团', '医院', '学校', '银行', '支行', '分行', '中心', '机关', '单位', '机构']);
const OWNERS = /林场|农场|牧场|公司|集团|[县市区]局|业局|利局|通局/;
const PLANS = /^(?:生育|免疫|单列|内|外|任务|指标|目标|总?投资|资金|的|数|书|表)/;
/** What makes a word of 在. */
const WITHIN = new Set('所存现正内外潜实好旨意');
/** What makes another word with 共 or 已 behind it. */
const GLUED = new Set('公中总医教一国早而');
const COURSE = /(?:普查|检查|排查|抽查|调查|行动|活动|整治|工作|过程)中$/;
const BODIES = /机关|法院|[察检]院/;
/** Those who fulfil something, and the words of a plan. */
const PLANNER = /(?:城市|公司|企业|机关|集团|单位|部门|系统|中心|(?<!景)区|[县局]|推进|方案|计划)$/;
/** What 完成 makes a noun of. */
const NOUNS = /^(?:情况|进度|比例|质量|数量|时[限间]|程度|任务)/;
const RATED = /率$|(?:比例|比重|占比)$/;
/** Those who count what they did; 景区共接待游客 tells of the place. */
const AGENT =
  /(?:本人|我们|公司|企业|机关|集团|单位|部门|中心|法院|活动|领域|仓库|平台|财政|街道|社区|车间|队伍|[利业路区程本]建设|[医察]院|场馆|(?:上半年|全年)|[局校所队组委会站办馆省镇乡])$/;
/** Who has something: 派出所有干警. */
const HAS =
  /(?:公司|企业|集团|中心|医院|(?:派出|研究|卫生|事务|管理)所|学校|车站|支队|大队|图书馆|文化馆|幼儿园|[县市区]局|支行|村委会|[乡镇村县]|(?:[境乡镇县村校]|辖区|区域|园区)内)$/;
/** What makes a word of 有. */
const HAD = new Set('无效关力机限色害利序毒名偿氧线望意缘史所线声趣志条林轨奖');
/** What they do. */
const DOES = new Set(
  '批捕 起诉 逮捕 审结 判处 宣判 接警 承接 承办 上缴 派遣 发布 审减 接报 发表 接待 接报 端掉 摧毁 打掉 清除 排查 救助 普查 办理 查处 发生 检查 受理 出动 投入 争取 收到 征集 走访 化解 清理 拆除 整治 处理 处置 抓获 破获 侦破 审理 执结 接诊 收治 签订 参加 服务 帮扶 培训 慰问 资助 发现 立案 收缴 取缔 缴获 收集 检测 接种 筛查 登记 摸排 惠及 种植 栽植 拨付 支出 下达 落实 组织 举办 开展 召开 印发 制定 出台 报送 查获 查扣 调处 调解 储备 发放 征收 完成 实施 新建 建成 引进 安排 筹集 募集 销售 生产 养殖 存栏 出栏 修建 改造 安装 吸引 带动 保障 供应 采购 审查 审核 审批 监测 巡查 巡检 督查 督办 约谈 问责 处分 处罚 表彰 奖励 选派 招聘 招录 招收 解决 减免 兑现 救治 治疗 转诊 随访 体检 建档'.split(
    ' ',
  ),
);
