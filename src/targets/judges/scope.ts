import { anyIn, charSet, isIn } from '../../core/charset.ts';
import { isDigit, isHan, isLetter } from '../quantity/chars.ts';
import type { Cue } from '../quantity/found.ts';
import type { Raw } from '../quantity/raw.ts';
import { article, MAKES } from './article.ts';
import { type Context, cue, endsBefore, startsAt } from './context.ts';
import { lastsOf, situation } from './situations.ts';

const POINTING = situation('pointing');
const COLLECTED = situation('collected');
const SIDES = situation('sides');
const TALK = situation('talk');
const BODIES = situation('bodies');
const SETTING = situation('setting');
const POPULATION = situation('population');
const POPULATION_ENDS = lastsOf(POPULATION);
const VOWS = situation('vows');
const WEATHER = situation('weather');
const SUFFERS = situation('suffers');

/** A count that only describes: 11大服务项目, 以下19项工作, 一批先进设备. */
export function scope(n: Raw, c: Context): Cue | null {
  const { text, before, after } = c;
  if (article(n, c)) return cue('scope', '一 and its noun: an article');
  if (n.unit === '个' && (STEPS.test(text.slice(n.end, n.end + 8)) || startsAt(text, n.end, NEW_STEP)))
    return cue('scope', 'how many steps of a size were climbed');
  if (n.value === 1 && n.unitKind === 'count' && EACH_DONE.test(text.slice(Math.max(0, n.at - 3), n.at)))
    return cue('scope', '每 before it: what is counted for');
  if (n.comparatorSpans.length > 0 || n.per !== undefined || n.flags.includes('masked-value')) return null;
  if (n.unit === '' && text[n.end] === '大' && isHan(text, n.end + 1)) return cue('scope', '大 after the count');
  if (n.unit === '' && text.startsWith('方面', n.end)) return cue('scope', 'it counts points of the text itself');
  if (text[n.at - 1] === '每' && n.unitKind !== 'percent' && n.unitKind !== 'money') return cue('scope', '每 before it: what is counted for');
  if (isIn(POPULATION_ENDS, text, n.at - 1) && endsBefore(text, n.at, POPULATION) && !counted(text, n.at)) return cue('scope', 'how large the place is');
  if (n.unitKind === 'time' && n.unit !== '年' && isWord(text, n.end) && endsBefore(text, text[n.at - 1] === ' ' ? n.at - 1 : n.at, ['连续']))
    return cue('scope', 'how long in a row');
  if (IN_A_ROW.has(n.unit) && isWord(text, n.end) && endsBefore(text, n.at, ['连续', '接连'])) return cue('scope', 'how often in a row');
  if (BOUTS.has(n.unit) && startsAt(text, n.end, WEATHER) && endsBefore(text, n.at, SUFFERS)) return cue('scope', 'what had to be borne');
  if (n.unitKind !== 'count' && n.unitKind !== 'people' && n.unitKind !== 'times' && n.unit !== '') return null;
  const noun = isHan(text, n.end);
  const from = text[n.at - 1] === ' ' ? n.at - 1 : n.at;
  if (
    noun &&
    n.unit !== '' &&
    n.unit !== '人次' &&
    ((endsBefore(text, from, POINTING) &&
      !doneTo(text, from, n.end) &&
      !REACHED_ALL.test(text.slice(from - 5, from)) &&
      !REST_OF.test(text.slice(Math.max(0, from - 6), from)) &&
      !came(n, text)) ||
      inHand(text, from) ||
      again(n, text) ||
      endsBefore(text, from, PLACED))
  )
    return cue('scope', 'a word that points at known things before the count');
  if (noun && ONE_OF.test(text.slice(n.end, n.end + 14))) return cue('scope', 'among how many it ranks');
  // 国家⟦13⟧部委联合发文
  if (n.unit === '' && startsAt(text, n.end, ['部委', '部门', '部局']) && endsBefore(text, n.at, ['国家', '国务院', '中央', '等']))
    return cue('scope', 'a word that points at known things before the count');
  if (n.unit === '' && n.magnitude >= 1e4 && text.startsWith('人口', n.end) && endsBefore(text, n.at, HAS)) return cue('scope', 'how large the place is');
  if (n.unit === '' && n.magnitude >= 1e4 && POPULACE.test(text.slice(n.end, n.end + 10))) return cue('scope', 'how large the place is');
  // 辖4镇、10乡、233个行政村
  if ((n.unit === '镇' || n.unit === '乡' || n.unit === '街道') && endsBefore(text, n.at, ['辖', '现辖', '下辖', '管辖']))
    return cue('scope', 'how large the place is');
  if ((n.unit === '件' || n.unit === '项' || n.unit === '个') && GATHERED.test(text.slice(Math.max(0, n.at - 18), n.at)))
    return cue('scope', 'how many works for the people are spoken of');
  // 广西等12个省, 跻身27个中心区城市, 156名列席代表
  if (noun && text[n.at - 1] === '等' && ((n.unit === '个' && LANDS.test(text.slice(n.end, n.end + 4))) || CONTENTS.test(text.slice(n.end, n.end + 6))))
    return cue('scope', 'it sums up the names before it');
  if (noun && n.unitKind === 'count' && anyIn(text, RANKED_SIGNS, n.at - 14, n.at) && RANKED.test(text.slice(Math.max(0, n.at - 14), n.at)))
    return cue('scope', 'among how many it ranks');
  if (noun && n.unitKind === 'people' && startsAt(text, n.end, ['列席', '与会'])) return cue('scope', 'how many were at a meeting');
  if (noun && n.unitKind === 'people' && VOTERS.test(text.slice(n.end, n.end + 14))) return cue('scope', 'how many were at a meeting');
  if (n.unit === '人' && endsBefore(text, n.at, ['应到', '实到', '应到会', '实到会']) && !endsBefore(text, n.at, ['充实到', '落实到', '响应到']))
    return cue('scope', 'how many were at a meeting');
  if (startsAt(text, n.end, ['中居', '中排', '中位', '中列', '中名列'])) return cue('scope', 'among how many it ranks');
  if (noun && n.shape === 'chinese' && quotes(text, n.at) === n.value) return cue('scope', 'it sums up the names before it');
  // 组成3个督导组, 五个专班分头推进: in how many groups they go about it.
  if (noun && n.unit === '个' && anyIn(text, GROUP_SIGNS, n.end, n.end + 12) && GROUPS.test(text.slice(n.end, n.end + 12)) && !endsBefore(text, n.at, FORMED))
    return cue('scope', 'into how many it is divided');
  if (n.unit !== '' && DIVIDED.test(text.slice(Math.max(0, n.at - 4), n.at))) return cue('scope', 'into how many it is divided');
  if (noun && (n.unit === '件' || n.unit === '项' || n.unit === '个') && works(text, n)) return cue('scope', 'how many works for the people are spoken of');
  if (n.unitKind === 'count' && announced(n, text)) return cue('scope', 'it says how many are listed');
  if (n.unit === '次' && startsAt(text, n.end, ['亲临', '莅临', '亲自'])) return cue('scope', 'how often in a row');
  if (n.unit === '点' && n.shape === 'chinese' && (':,。'.includes(text[n.end] || '?') || startsAt(text, n.end, SAID)))
    return cue('scope', 'it counts points of the text itself');
  // 共16篇58章, 分8章45条: the parts of a text.
  if (TEXT_PARTS.has(n.unit) && ((before?.end === n.at && TEXT_PARTS.has(before.unit)) || (after?.at === n.end && TEXT_PARTS.has(after.unit))))
    return cue('scope', 'it counts points of the text itself');
  if (n.unit === '篇' && text[n.at - 1] === '(' && text[n.end] === ')') return cue('scope', 'how many texts a collection has');
  if (n.unit === '篇' && endsBefore(text, n.at, COLLECTED)) return cue('scope', 'how many texts a collection has');
  if (noun && n.unitKind === 'count' && talked(n, text)) return cue('scope', 'it counts points of the text itself');
  if (noun && n.shape === 'chinese' && (n.unit === '种' || n.unit === '类') && listed(text, n.at)) return cue('scope', 'it sums up the names before it');
  if (noun && n.unit === '个' && KINDS.test(text.slice(n.end, n.end + 10)) && listed(text, n.at, n.value, false))
    return cue('scope', 'it sums up the names before it');
  if (noun && (n.unit === '个' || n.unit === '项') && n.shape === 'chinese' && listed(text, n.at, n.value))
    return cue('scope', 'it sums up the names before it');
  if (noun && n.unit === '类' && !text.startsWith('以', n.end)) return cue('scope', 'it counts kinds');
  if (n.unit === '种' && startsAt(text, n.end, ['大病', '重大疾病', '重大传染病'])) return cue('scope', 'it counts kinds');
  if (noun && n.shape === 'chinese' && endsBefore(text, n.at, ['围绕构建', '围绕打造', '围绕建设', '围绕培育']))
    return cue('scope', 'it counts points of the text itself');
  return null;
}

/** 对辖区⟦6家⟧矿山、4家化工企业: all that there are; what a mark joins to them is told the same in their row. */
const inHand = (text: string, at: number): boolean => isIn(IN_HAND_ENDS, text, at - 1) && TO_THEM.test(text.slice(Math.max(0, at - 8), at));
const IN_HAND_ENDS = charSet('区内的出');
const TO_THEM = /[对给向](?:(?:全?辖区|[县市区镇乡]域)内?|排查出|摸排出|在册)的?$/;

/** 对⟦8家⟧医院、18家卫生院每半年监测1次: those to whom something is done again and again. */
const again = ({ unit, at, end }: Raw, text: string): boolean =>
  '家所个处座'.includes(unit || '?') &&
  anyIn(text, EVERY, end, end + 28) &&
  anyIn(text, WHOM, at - 12, at) &&
  OVER_AND_OVER.test(text.slice(end, end + 34)) &&
  FOR_THEM.test(text.slice(Math.max(0, at - 12), at));
const EVERY = charSet('每');
const WHOM = charSet('对');
const OVER_AND_OVER = /^[\u4E00-\u9FFF、()\d]{2,24}?每[一两二三四半]?个?(?:年|季度?|月|周|学期)/;
const FOR_THEM = /(?:^|[,;:\u3002\n\s\u3001.])[\u4E00-\u9FFF]{0,4}对(?!比|接|标|外)[\u4E00-\u9FFF、]{0,6}$/;

/** 年末户籍人口⟦21万人⟧: a statistic of a day. */
const counted = (text: string, at: number): boolean => anyIn(text, DAYS, at - 16, at) && DATED.test(text.slice(Math.max(0, at - 18), at));
const DAYS = charSet('末底');
const DATED = /[年月期][末底](?:我|全)?[^,;\u3002\d]{0,10}$/;

/** Does a word start here, also one in letters: 连续3次CV超限? */
const isWord = (text: string, at: number): boolean => isHan(text, at) || isLetter(text, at);

/** 票决产生了⟦12件⟧民生实事, 2026年度⟦十件⟧惠民实事出炉; not 全面完成12件民生实事, 10件惠民实事圆满办结. */
const WORKS = /^[\u4E00-\u9FFF]{0,7}实事(?!(?:项目|工程)?[\u4E00-\u9FFF]{0,4}(?:完成|办结|办成|兑现|落地|见效|计划|总投资))/;
/** 从⟦12个⟧候选项目中, 共收集实事项目⟦136件⟧, ⟦242名⟧区人大代表现场投票 */
const CANDIDATES = /^[^,;\u3002]{0,34}候选(?:实事)?项目/;
const GATHERED = /(?:征集|收集|报送|遴选|选定|筛选)(?:了|出|到|的)?(?:[\u4E00-\u9FFF]{0,5}实事(?:候选)?(?:项目)?(?:建议)?)$/;
const VOTERS = /^[\u4E00-\u9FFF]{0,6}代表(?:现场)?(?:投票|票决|表决|对)/;
const LISTED_WORKS =
  /^[\u4E00-\u9FFF]{0,7}实事(?:项目|工程)?(?:名单)?(?:正式)?(?:如下|包括|涵盖|分别|出炉|公布|揭晓)|^项目被?(?:确定|列)[为入][^,;\u3002]{0,14}实事/;
const works = (text: string, { at, end }: Raw): boolean =>
  LISTED_WORKS.test(text.slice(end, end + 26)) ||
  CANDIDATES.test(text.slice(end, end + 42)) ||
  (WORKS.test(text.slice(end, end + 20)) && CHOSEN.test(text.slice(Math.max(0, at - 16), at)));
const CHOSEN = /(?:公布|发布|确定|产生|票决|敲定|明确|定下|报送|征集|收集|遴选|选定)(?:了|出)?(?:(?:20\d\d)?年度?)?的?$|年度的?$/;
/** 被评为⟦十六面⟧红旗之一 */
const LANDS = /^(?:省|市|县|区|国家|地区|城市)(?:份|区)?(?:[(,;\u3002、的]|$)/;
/** 血压、血糖等⟦19项⟧核心内容 */
const CONTENTS = /^(?:核心|主要|重点|基本|服务|关键|检查|检测)?(?:内容|科目|要素|环节|病种|方面)/;
const RANKED_SIGNS = charSet('跻围');
const RANKED = /(?:跻身|入围)[\u4E00-\u9FFF]{0,12}$/;
const ONE_OF = /^[\u4E00-\u9FFF\u201C\u201D]{1,12}之一/;
/** 农业、工业⟦2个⟧行业增速 */
const KINDS = /^(?:[\u4E00-\u9FFF]{2})?(?:指标|行业|产业|领域|板块)(?:的?(?:增速|增幅|占比|产值|增加值)|分别|均)/;
/** 让⟦530万⟧东河儿女, 团结⟦90万⟧各族人民 */
const POPULACE = /^(?:名|多|余)?(?:人民(?=[,;\u3002、的群]|$)|[\u4E00-\u9FFF]{0,6}(?:儿女|各族人民|各族群众|父老乡亲|干部群众|人民群众))/;
/** 跨越⟦3个⟧十亿级台阶 */
const NEW_STEP = ['新台阶', '新的台阶', '台阶', '大台阶', '新高度', '新的高度', '新水平', '新的水平'];
const STEPS = /^[十百千万亿]{1,3}元?级?(?:的?台阶|大关|门槛)/;
/** 连续⟦7次⟧获评 */
const IN_A_ROW = new Set(['次', '届', '轮']);
/** 遭遇⟦5轮⟧强降雨 */
const BOUTS = new Set(['次', '轮', '场', '个']);
/** 讲⟦三点⟧意见 */
const SAID = ['意见', '要求', '建议', '体会', '看法', '想法', '希望', '认识', '感受', '启示', '说明', '经验'];
const HAS = ['有', '共有', '拥有', '约', '近', '现有', '辖', '总计', '共', '容纳'];
/** 分⟦6个⟧标段, 涉及⟦4个⟧镇; not 部分3个. */
/** 接种点覆盖了全县⟦15个⟧乡镇: how many of them were reached. */
const REACHED_ALL = /覆盖了全.$/;
/** 完成其余⟦17件⟧工程: what is still to be done. */
const REST_OF = /(?:完成|建成|改造|整治|办结|推进|实施|消除|解决)(?:了)?其[余他]$/;
/** 对全县⟦17所⟧幼儿园提档升级, 为全镇⟦200户⟧困难家庭改厕: it is done to them. */
const doneTo = (text: string, at: number, end: number): boolean =>
  '对为给'.includes(text[at - 3] || '?') &&
  text[at - 2] === '全' &&
  (DONE_TO.test(text.slice(end, end + 34)) || (text[at - 3] === '为' && '名人户'.includes(text[end - 1] ?? '?') && SERVED.test(text.slice(end, end + 30))));
/** 全市⟦6567名⟧残疾人实现脱贫: what they came to. */
const came = ({ unit, end, value }: Raw, text: string): boolean =>
  value !== null &&
  (('名人户'.includes(unit || '?') && value >= 10 && CAME_TO.test(text.slice(end, end + 26))) ||
    ('个家所'.includes(unit || '?') && HONOURED.test(text.slice(end, end + 16))));
/** 全县⟦5个⟧单位获市级表彰 */
const HONOURED =
  /^[\u4E00-\u9FFF、]{1,8}?(?:[荣喜]?获(?!批准的)|被(?:评为|授予|认定|命名|列为)|入选|跻身|[\u4E00-\u9FFF]{0,4}(?:明确|建立|成立|设立|配备|实现)了)/;
const CAME_TO =
  /^[\u4E00-\u9FFF、]{2,16}?(?:(?:实现|稳定|全部|如期)(?:脱贫|就业|达标|搬迁|入住|参保)|脱贫|参加了|享受了?|受益|领取了?|得到了?|获得了?|搬[进入]了?|住上|喝上|用上|走上)/;
const DONE_TO =
  /^[\u4E00-\u9FFF()]{2,14}?(?:全面|整体|分批|进行|实施){0,2}(?:提档升级|提升|改造|整治|修缮|安装|加装|改厕|更新|维修|翻新)|^[\u4E00-\u9FFF()、]{2,28}?(?:进行|实施)(?:优化|升级|完善|改造|提升)/;
/** 为全县⟦300名⟧孤儿、留守儿童提供: what each of them is given. */
const SERVED = /^[\u4E00-\u9FFF、]{2,20}?(?:提供|发放|购买|配备|免费|办理)/;
/** 与辖区的⟦3个⟧居委会 */
const PLACED = ['与辖区的', '与所在的', '和辖区的', '现将', '现就'];
const DIVIDED = /(?:(?:^|[^部充百十得积学评区划细万处满])分[成为]?|(?:分解|细化|划分)[成为]|涉及) ?$/;
/** 每更新⟦1份⟧补助1.5元 */
const EACH_DONE = /每(?:更新|新建|新增|完成|发现|增加|减少|超过|提前|延迟)$/;
/** 派出⟦14个⟧工作组 counts what was sent out. */
const FORMED = ['成立', '成立了', '组建', '组建了', '派出', '派出了', '抽调', '选派', '派驻', '下派', '新增'];
const GROUP_SIGNS = charSet('组班');
const GROUPS =
  /^(?:(?:[\u4E00-\u9FFF]{0,4}(?:工作|督导|督查|检查|验收|专项|考核|推进|巡查|巡察|调研|攻坚|排查|宣讲|督办|考评)小?组|[\u4E00-\u9FFF]{0,4}专班)(?![\u4E00-\u9FFF]{0,3}长)|小组(?=[,;\u3002]|$))/;
const TEXT_PARTS: ReadonlySet<string> = new Set(['篇', '章', '节', '条', '款']);
const LISTED = ['工作', '任务', '事项', '清单', '措施', '指标', '内容', '目录', '名录'];

/** 牵头工作(⟦8项⟧), 有⟦三项⟧:一是… */
const announced = (n: Raw, text: string): boolean =>
  (n.unit === '项' || n.unit === '条' || n.unit === '件' || (n.unit === '种' && text[n.at - 1] === '(')) &&
  ((text[n.at - 1] === '(' && text[n.end] === ')' && endsBefore(text, n.at - 1, LISTED)) ||
    (text[n.at - 1] === '有' && ':('.includes(text[n.end] || '?') && !isDigit(text, n.end + 1)));

/** Does 、 stand within the clause before, not far off: 甲病、乙病三种疾病? With a value the names must be as many, and none of them be built. */
function listed(text: string, at: number, value?: number | null, built = true): boolean {
  let names = 1;
  for (let i = at - 1; i >= Math.max(0, at - (value ? 42 : 16)); i--) {
    const c = text[i] ?? '\n';
    if (',。;:\n'.includes(c)) break;
    if (c === '、' && value === undefined) return true;
    if (c === '、' || c === '和') names++;
    if (value && built && startsAt(text, i, MAKES)) return false;
  }
  return names > 1 && names === value;
}

/** How many quotes stand side by side before this place (“甲行动”“乙行动”两次检查), with none built; 0 where there are none or one. */
function quotes(text: string, at: number): number {
  if (text[at - 1] !== '\u201D' && text[at - 1] !== '\u300B') return 0;
  const [open, close] = text[at - 1] === '\u201D' ? ['\u201C', '\u201D'] : ['\u300A', '\u300B'];
  let names = 0;
  let i = at - 1;
  for (const least = Math.max(0, at - 60); i >= least && text[i] === close; names++) {
    while (i >= least && text[i] !== open) i--;
    i--;
  }
  return names < 2 || endsBefore(text, i + 1, MAKES) ? 0 : names;
}

/** 六个方面, 三项任务: points of the plan. With digits only where a word of setting stands before: 抓好5项工作, but 完成34项任务. */
function talked(n: Raw, text: string): boolean {
  if (startsAt(text, n.end, BODIES)) return false;
  const at = startsAt(text, n.end, ['重点', '主要', '具体', '基本', '必备', '核心', '考核', '大']) ? n.end + (text[n.end] === '大' ? 1 : 2) : n.end;
  if (text.startsWith('重点', n.end) && isHan(text, at) && !startsAt(text, at, TALK)) return false;
  if (startsAt(text, n.end, SIDES)) return !'到至为'.includes(text[n.at - 1] || '?') || !CUT_TO.test(text.slice(Math.max(0, n.at - 5), n.at));
  if (n.shape === 'chinese' && n.unit === '个' && vowed(text, n.end)) return true;
  if (n.shape === 'chinese' && n.unit === '件' && AFFAIRS.test(text.slice(n.end, n.end + 3)) && !endsBefore(text, n.at, ['办', '办成', '办好'])) return true;
  if (n.unit === '项' && startsAt(text, at, ['职责', '职能', '职权'])) return true;
  if (n.unit === '项' && startsAt(text, at, ['指标']) && !endsBefore(text, n.at, ['完成', '达标', '提前完成', '超额完成'])) return true;
  return (startsAt(text, at, TALK) || startsAt(text, n.end, TALK)) && (n.shape === 'chinese' || endsBefore(text, n.at, SETTING));
}

/** 报装压减到⟦2个⟧环节 */
const CUT_TO = /(?:压缩|压减|精简|缩减|减少|简化|优化|整合)[到至为]$/;
/** 有⟦两件⟧事值得一提 */
const AFFAIRS = /^事(?:情|[,:。是值需要])/;

/** 三个到位, 四个强化: what is vowed in a set phrase, that ends with its verb. */
function vowed(text: string, at: number): boolean {
  for (const w of VOWS)
    if (text.startsWith(w, at) && (at + w.length >= text.length || /[\s,;:.。、()和与及\u201D]/.test(text[at + w.length] ?? ' '))) return true;
  return false;
}
