/** Names a number that has no name of its own: by what became of those it counts, by the number before, by a clause before, by the title. */
import type { Found, Range } from '../quantity/found.ts';
import { headOf, tailOf } from './edges.ts';
import { readFront } from './front.ts';
import { type Left, readLeft } from './left.ts';
import { isEmpty, type Named, type Own, own, VERB } from './named.ts';
import { readDone } from './purpose.ts';
import { clauseEnd, clauseStart } from './sentences.ts';
import { among } from './trim.ts';
import { findLast, openBefore } from './words.ts';

/** What was named before a number. */
interface Before {
  readonly text: string;
  readonly sentence: Range;
  /** The numbers of the sentence that are named so far. */
  readonly out: readonly Named[];
  /** The last of them, or the last of the sentence before. */
  readonly last: Named | null;
  readonly titles: readonly Range[];
}

/** 到位资金3亿元,占总资金3%,完成任务的82%: what a share is of has no share of its own. */
function whole({ text, sentence, out }: Before, last: Named, grew: boolean): Named {
  // 完成投资3亿元、完成率22%,同比增长9%: nor does the rate grow.
  const share = (n: Named): boolean =>
    n.names.some(([at, end]) => text[at] === '占' || (grew && (text.startsWith('完成率', end - 3) || (end - at === 2 && BY_DAY.test(text.slice(at, end))))));
  return share(last) ? (out.findLast((n) => n.found.at >= sentence[0] && !share(n)) ?? last) : last;
}

/** 接待游客30万人次,日均1万人次,同比增长9%: what grew is the whole. */
const BY_DAY = /^[日月]均/;

const ALIKE: ReadonlySet<string> = new Set(['count', 'people']);

/** The last number in the same part of the sentence that counts in the unit of `first`, where the one right before counts in another. */
function likeUnit({ text, sentence, out }: Before, last: Named, first: Found): Named | undefined {
  if (last.found.unit === first.unit || first.unit === '') return undefined;
  const from = Math.max(sentence[0], findLast(text, ';', sentence[0], first.at));
  return out.findLast((n) => n.found.unit === first.unit && n.found.at > from);
}

/** 利润8万元,完成年度指标20万元的40%: a share of the number before it is told of the one before that. */
function ofWhole({ text, sentence, out }: Before, last: Named, first: Found): Named | undefined {
  if (first.unitKind !== 'percent' || text.slice(tailOf(last.found), headOf(first)) !== '的') return undefined;
  const told = out.findLast((n) => n.found.end < last.found.at);
  return told && told.found.at >= sentence[0] && /^,?(?:仅|已|约)?(?:占|完成)/.test(text.slice(tailOf(told.found), tailOf(told.found) + 4)) ? told : undefined;
}

/** The names of the levels since the last ; that a growth of all of them is told of; none where one of them is itself borrowed or has grown by another. */
function levelsBefore({ text, sentence, out }: Before, first: Found): Range[] {
  const start = Math.max(sentence[0], first.at - 200);
  const from = Math.max(start, findLast(text, ';', start, first.at));
  const levels = out.slice(-8).filter((n) => n.found.at > from);
  const plain = levels.every((n) => !n.borrowed && !n.shared && n.left.change === null && n.found.unitKind !== 'percent' && !n.found.worded);
  return plain ? levels.flatMap((n) => n.names) : [];
}

/** A name in a clause of its own without what is told of it. */
function clause(text: string, name: Range): Range {
  // 按营业收入3%的比例安排研发经费: by what share is no name.
  const by = BY_SHARE.exec(text.slice(...name))?.[0].length ?? 0;
  if (by > 0 && name[1] - name[0] - by >= 2) return clause(text, [name[0] + by, name[1]]);
  const told = TOLD_OF.exec(text.slice(...name));
  return told && told.index >= 2 ? [name[0], name[0] + told.index] : among(text, name);
}
const BY_SHARE =
  /^[^,;:]{0,24}?\d[\d.]{0,5} ?[%\u2030](?:以上)?的?(?:比例|标准|额度)?(?:足额|及时|按时|统一)?(?:提取|计提|安排|预算|列支|列入|拨付|缴纳|配套|投入|设立|落实|筹集|归集)/;

/** The last number named before the bracket that a number stands in. */
function beforeBracket({ text, sentence, out }: Before, inner: Named): Named | undefined {
  const open = findLast(text, '(', Math.max(sentence[0], inner.found.at - 60), inner.found.at);
  return open < 0 ? undefined : out.findLast((n) => n.found.end <= open);
}

/** 讲座(8场)、筛查(3场): what stands before the bracket that holds nothing but a number; null where that is a number itself. */
function outside(text: string, open: number, floor: number): Range | null {
  let at = clauseStart(text, open, floor);
  while (at < open && ')\u3001'.includes(text[at] ?? '?')) at++;
  const { name } = readFront(text, at, open);
  const said = name[1] === open ? clause(text, name) : name;
  const words = text.slice(...said);
  return name[1] === open && /^[\u4E00-\u9FFF\u201C\u201D/A-Za-z()]{2,}$/.test(words) && !isEmpty(words) ? said : null;
}

/** No name of its own: 同比下降12% takes the one before; 完成4423例 the clause before; else the title says. */
export function borrow(before: Before, first: Found, behind: Found, left: Left, to: number): Own {
  const { text, sentence, out, last, titles } = before;
  const start = clauseStart(text, headOf(first), sentence[0]);
  const dashed = text.startsWith('\u2014\u2014', tailOf(behind)) && headOf(first) <= start + 1 ? clause(text, behindDash(before, tailOf(behind) + 2)) : null;
  if (dashed && dashed[1] - dashed[0] >= 2) return own([dashed], 'named after the number', false);
  const alone = left.name[1] <= left.name[0] && !left.verb && !(last && tailOf(last.found) > start);
  const done = first.unitKind === 'people' ? readDone(text, tailOf(behind), to, alone) : null;
  if (done) return own([done], 'named by what became of them', false);
  const sameSentence = last && last.found.at >= sentence[0];
  // 接收患者5800例,其中50%以上实现“上车即救”: what became of a part of them.
  const part =
    sameSentence && (first.unitKind === 'percent' || ALIKE.has(first.unitKind)) && text.slice(start, headOf(first)) === '其中'
      ? readDone(text, tailOf(behind), to, true)
      : null;
  if (part) return own([part], 'named by what became of them', false);
  const inside = text[start - 1] === '(' ? outside(text, start - 1, Math.max(sentence[0], sameSentence ? tailOf(last.found) : 0)) : null;
  if (inside) return own([inside], 'named in the clause before', true);
  // 膳食调查(24小时回顾法,每季度1次): how often what stands before the bracket is done.
  const open =
    first.unitKind === 'times' && first.per && text[start - 1] === ','
      ? openBefore(text, start, Math.max(sentence[0], sameSentence ? tailOf(last.found) : 0))
      : -1;
  const often = open > 0 ? outside(text, open, sentence[0]) : null;
  if (often) return own([often], 'named in the clause before', true);
  const between = sameSentence ? text.slice(tailOf(last.found), start).replace(/\([^()]{0,60}\)/g, '') : '';
  // 甲桥工程,投资3亿元,完成90%;乙桥工程,投资2亿元: what the second is for stands behind the semicolon.
  const built = sameSentence && left.verb && first.unitKind === 'money' ? builtBefore(before, tailOf(last.found), start) : null;
  if (built) return own([built], 'named in the clause before', true);
  // 开展主题活动,共计开展50人次: the verb was said before with what it takes.
  const again = sameSentence && left.verb ? sameVerb(before, left.verb, tailOf(last.found), start) : null;
  if (again) return own([again], 'named in the clause before', true);
  // 建成梯田6万亩,占任务的103%,累计建成47万亩: what was counted in this unit right before the share of it.
  const same = sameSentence && left.verb && last.found.unitKind === 'percent' ? likeUnit(before, last, first) : undefined;
  if (last && same && last.names[0] === same.names[0]) return own(same.names, 'named with the number before', true);
  // 安措费680万元,6月底前投入不少于55%: a share of the sum.
  if (sameSentence && left.verb && first.unitKind === 'percent' && last.found.unitKind === 'money' && SPENT.test(text.slice(...left.verb)))
    return own(last.names, 'named with the number before', true);
  // 涉及6个乡镇,其中新建3所: another unit, so another thing; the verb says more than the name before.
  if (sameSentence && left.verb && (/;/.test(between) || last.found.unit !== first.unit || last.how === VERB) && first.unit !== '' && last.found.unit !== '')
    return own([left.verb], VERB, true);
  // 总收入8.5亿元(其中地方收入5.2亿元),增长12%: what stands in brackets is passed over.
  const outer = sameSentence && text[tailOf(last.found)] === ')' ? beforeBracket(before, last) : undefined;
  if (outer) return own(outer.names, 'named with the number before', true);
  // 游客人数、旅游收入分别突破500万人次和40亿元,均增长15%: all of those that were paired off.
  const pairs = sameSentence && left.all && last.paired ? out.filter((n) => n.left === last.left).flatMap((n) => n.names) : [];
  if (pairs.length > 1 && new Set(pairs).size > 1) return own([...new Set(pairs)], 'named with the numbers before', true);
  // 接待游客3万人次、旅游收入5亿元,均增长20%: all the levels of the clauses before.
  const both = sameSentence && left.all && left.change !== null && first.unitKind === 'percent' ? levelsBefore(before, first) : [];
  if (both.length > 1) return own(both, 'named with the numbers before', true);
  // 火灾9起、受伤3人,同比减少2起: what is counted alike.
  const alike = sameSentence && (left.change !== null || left.basis !== null) && ALIKE.has(first.unitKind) ? likeUnit(before, last, first) : undefined;
  // 占收入比重76%,同比提高2个百分点: the share's own rise.
  const risen = left.change !== null && first.unitKind === 'points';
  if (sameSentence && !/[\u4E00-\u9FFF]{4}/.test(between) && !LABEL.test(between))
    return own(
      (alike ?? ofWhole(before, last, first) ?? (risen ? last : whole(before, last, left.change !== null))).names,
      'named with the number before',
      true,
    );
  // 新增公园12座,城市面貌一新,累计达到90座: a total in the unit of the number before.
  if (sameSentence && ALIKE.has(first.unitKind) && last.found.unit === first.unit && TOTAL.test(text.slice(start, headOf(first))))
    return own(last.names, 'named with the number before', true);
  // 19项提前达到目标,占76%: what became of those counted before is no name.
  if (sameSentence && first.unitKind === 'percent' && ALIKE.has(last.found.unitKind) && became(text, tailOf(last.found), start - 1))
    return own(last.names, 'named with the number before', true);
  // 投入2亿元用于设备更新,较去年增长9%: what stands behind the number before, up to the mark, has named it.
  const named = sameSentence && last.names.length === 1 ? last.names[0] : undefined;
  if (last && named && named[0] >= tailOf(last.found) && named[1] === start - 1 && text[start - 1] === ',')
    return own([named], 'named with the number before', true);
  let end = start - 1;
  const floor = sameSentence ? tailOf(last.found) : sentence[0];
  while (end > floor) {
    const at = clauseStart(text, end, floor);
    // 108项是定量指标,其中83项达到要求: what the number before it counts.
    if (sameSentence && at === floor && text[at] === '是' && last.names[0]?.[0] === at + 1) return own(last.names, 'named with the number before', true);
    // 收案、结案分别为: what ends at a colon is less the words that tie its numbers.
    const name = clause(text, (text[end] === ':' ? readLeft(text, at, end) : readFront(text, at, end)).name);
    if (
      name[1] - name[0] >= 2 &&
      !isEmpty(text.slice(...name)) &&
      !SETTING.test(text.slice(...name)) &&
      !CAUSE.test(text.slice(at, at + 4)) &&
      !PRICED.test(text.slice(...name)) &&
      !RANKED.test(text.slice(at, end))
    )
      return own([name], 'named in the clause before', true);
    end = at - 1;
  }
  if (left.verb) return own([left.verb], VERB, true);
  if (last) return own(last.names, 'named with the number before', true);
  const title = titles.at(-1);
  if (title) return own([readFront(text, title[0], title[1]).name], 'named by the title above', true);
  return own([], 'no name', true);
}

/** 53亿元——经济总量稳步提升: the clause behind the dash. */
function behindDash({ text, sentence }: Before, at: number): Range {
  return readFront(text, at, Math.min(clauseEnd(text, at, sentence[1]), at + 24)).name;
}

/** What the same verb takes in the clause before. */
function sameVerb({ text }: Before, [at, end]: Range, floor: number, start: number): Range | null {
  const verb = text.slice(at, end);
  const from = floor + text.slice(floor, start - 1).lastIndexOf(verb);
  if (verb.length < 2 || from < floor || text[start - 1] !== ',') return null;
  const { name } = readFront(text, from + verb.length, start - 1);
  return name[1] === start - 1 && name[1] - name[0] >= 3 && /^[\u4E00-\u9FFF\u201C\u201D]+$/.test(text.slice(...name)) ? name : null;
}

const SPENT = /^(?:投入|发放|兑付|支付|兑现|拨付|安排|实施)$/;
/** The works that a clause names between a semicolon and the clause of an investment. */
function builtBefore({ text }: Before, floor: number, start: number): Range | null {
  const from = findLast(text, ';', floor, start) + 1;
  if (from <= floor || start - from < 5 || text[start - 1] !== ',') return null;
  const name = readFront(text, clauseStart(text, start - 1, from), start - 1).name;
  return WORKS.test(text.slice(...name)) ? name : null;
}
const WORKS = /(?:工程|项目|[路桥线段渠库站厂闸坝]|期|段)$/;

/** Does what stands right behind a number tell what became of it, up to the mark at `end`? */
const became = (text: string, at: number, end: number): boolean =>
  end > at && end - at < 24 && BECAME.test(text.slice(at, at + 6)) && !/[,;:]/.test(text.slice(at, end));
const BECAME = /^(?:提前|已|均|全部|顺利|按期|如期|圆满)?(?:达到|完成|通过|实现|得到|纳入|列入|进入|获得|被)/;

/** 管理率98%;糖尿病:320人: a short name before a colon. */
const LABEL = /[,;、](?!其中|同比|环比|分别|其他|其余|合计|共计|总计|平均|截至|目前)[\u4E00-\u9FFF]{2,3}:$/;
/** What is no more than a total. */
const TOTAL = /^(?:累计|总数|总量|合计|共计|总计)(?:已|共)?(?:达到?|为|有)?$/;
/** What a clause only sets the scene with, or ranks: 居全省第4位. */
const SETTING =
  /^[一二三四五六七八九](?:[\u3001至到-][一二三四五六七八九]){0,2}年级|^(?:下辖|现辖|管辖|辖|扣除|剔除|抓住|抢抓|围绕|紧扣|紧盯|聚焦|立足|结合|把握|借助|依托|克服|面对|针对)|^(?:居|位居|位列|列|排名?|名列)?[\u4E00-\u9FFF]{0,8}(?:第[\d一二三四五六七八九十]{1,3}位?|前[\d一二三四五六七八九十]{1,3}名?)$|^(?:超过|高于|好于|恢复到)[\u4E00-\u9FFF\u3001]{2,12}(?:水平|同期)$|^以[\u4E00-\u9FFF\u201C\u201D\u3001]{2,20}(?:引领|推动|促进|带动|助推|赋能)|持平$|(?:台阶|大关|关口|宣布|表示|指出|介绍|透露|日前|近日)$|(?:基础上|[前情支努推带引指领][\u4E00-\u9FFF]{1,3}下|计算|口径|因素|同时|以来|期间|之际|后|过程中)$/;
/** 主要是一次性补助退出,完成预算的93%: why, and no name. */
const CAUSE = /^(?:主要(?:是|由于|因为?|系|受)|由于|因为|原因是?)/;
/** 户均补助2万元,6月底前完成60%: what one of them costs is not done by a share. */
const PRICED = /均(?:补助|补贴|投资|投入|奖补|资助)?\d[\d.]{0,6}[万亿]?元$/;
/** 全市20个区县排名第4: among how many something ranks. */
const RANKED = /^(?:在[\u4E00-\u9FFF]{1,8}|全[国省市县区州旗])?\d{1,4}个[\u4E00-\u9FFF]{1,8}(?:中)?(?:排名?|位居|位列|名列|居|列)(?:第|前)/;
/** What is told of a name in its clause: 破案率⟦创历史新高⟧, 经济总量⟦持续⟧扩大. */
const TOLD_OF =
  /涉及|创(?:下|出|造)?了?(?:历史|新[高低纪])|再创|持续|连续|保持|平稳|稳健|较快|快速|跨上|连跨|跨越|跨过|连上|不断|明显|显著|稳步|大幅|进一步|稳中|有了|有所|位于[^,;]{0,10}第|在[\u4E00-\u9FFFx]{1,8}\d{1,3}个(?:区县|县区|[市县区])|位居|名列|排名|稳居|继续|得到|取得|迈上|再上|跃上|喜获|实现|逐年|同比|环比|持平|提速(?![工升行])|正在|受[\u4E00-\u9FFF]{2,8}(?:冲击|影响)|呈|上升(?!率)|下降(?![率幅])|减少(?![率量])|增加(?![值量])|增长(?![率点极速])|回升|向好|好转|按(?:可比|不变|现行|当年)价|领跑|领先|快于|好于|跃居|[一二三四五六七八九](?:[\u3001至到-][一二三四五六七八九]){0,2}年级(?![组部生段])|居全[国省市县区州]/;
