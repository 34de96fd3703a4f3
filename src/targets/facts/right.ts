/** Reads what stands after a number: the name that it counts (打造10个先进级智能工厂), up to the verb. */
import { anyIn, DIGITS, isIn } from '../../core/charset.ts';
import type { Range } from '../quantity/found.ts';
import { FOLLOWING, LEADS, LINKS } from './lexicon.ts';
import { beforeNext } from './seams.ts';
import { trimQuotes } from './trim.ts';
import { find } from './words.ts';

const LONGEST = 40;
/** A limit between a number and the name that it counts. */
const SIZE =
  /^(?:\d{1,6}(?:\.\d{1,2})? ?(?:[万亿千百]?元级|[万亿]级)(?=[\u4E00-\u9FFF]{2})|\d{1,6}(?:\.\d{1,2})?[万亿千百]?(?:千瓦|兆瓦|吨|立方米|平方米)(?![级以及时])(?=[\u4E00-\u9FFF]{2})|(?:[\u4E00-\u9FFF]{2,8}(?:为|达到?|超过?|在)|(?:总长|全长|总里程|总投资|投资了?|装机容量|总面积|建筑面积|占地)约?)\d{1,6}(?:\.\d{1,2})?[万亿千百]?(?:亩|平方米|立方米|方|人|吨|公里|米|元|千瓦|兆瓦)(?:及?以上|以下|以内|左右)?的(?=[\u4E00-\u9FFF]{2})|\d{1,6}(?:\.\d{1,2})?[万亿千百]?(?:亩|平方米|人|户|头|床|吨|公里|米|元|千瓦)(?:及?以上|以下|以内)的?(?=[\u4E00-\u9FFF]{2}))/;

/** How a name after a number is read. */
export interface RightOptions {
  /** People are named by what became of them: 医务人员晋升高级职称. */
  readonly whole: boolean;
}

/** The name after `[.., at)`, up to `to` at most; null when no name stands there. */
export function readRight(text: string, at: number, to: number, options: RightOptions): Range | null {
  let start = at;
  while (start < to && (text[start] === ' ' || text[start] === '\u7684')) start++;
  if (options.whole && /[为是]/.test(text[start] ?? '') && /[\u4E00-\u9FFF]{3}/.test(text.slice(start + 1, start + 4))) start++;
  // 2小时内可获取报告: what can be had so soon.
  const able = text[start] === '可' && '内上'.includes(text[start - 1] ?? '?');
  if (able) start++;
  // 10家(一般程序)医疗机构: a word in brackets says which.
  if (text[start] === '(') start += ASIDE.exec(text.slice(start, Math.min(to, start + 14)))?.[0].length ?? 0;
  // 2次有全体教师参加的例会: who takes part.
  if (text[start] === '有') start += ATTENDED.exec(text.slice(start, Math.min(to, start + 34)))?.[0].length ?? 0;
  // 5个具有二级及以上资质的县级急救点: what they must have, where their own name is long enough.
  if (text[start] === '具') start += EQUIPPED.exec(text.slice(start, Math.min(to, start + 26)))?.[0].length ?? 0;
  // 1个100亩以上产业园: how large it is is no part of its name.
  const near = Math.min(to, start + 28);
  if (anyIn(text, DIGITS, start, near)) start += SIZE.exec(text.slice(start, near))?.[0].length ?? 0;
  const limit = Math.min(to, start + LONGEST);
  if (
    start >= limit ||
    ('和与及或并'.includes(text[start] || '?') && !/^(?:和美|和谐|与会|及时|并网|并购|并联|并轨|并列)/.test(text.slice(start, start + 2))) ||
    !/^(?:[\u4E00-\u9FFF\u201C\u300A"A-Za-z]|\d{1,3}(?:[-~\u2014至]\d{1,3})?(?:岁|周岁)|\d{2,3}强|\d{2,4}千伏)/.test(text.slice(start, start + 9))
  )
    return null;
  // 农户60户户均增收800元: what each has is another thing.
  if (text[start + 1] === '均' && '户人亩村校'.includes(text[start] ?? '?')) return null;
  // 增速26.6%全市第1: where it stands is no name.
  if (tied(text, start, to) || text.startsWith('基础上', start) || text.startsWith('任务完成率', start) || (text[start] === '全' && text[start + 2] === '第'))
    return null;
  // 增长3%二是扩大出口: the next point, whose mark was lost.
  if (text[start + 1] === '是' && '一二三四五六七八九'.includes(text[start] ?? '?')) return null;
  // 5个村村集体收入达到3万元: the second begins what is measured.
  if (text[start] === '村' && text[start + 1] === '村' && '集级民均委'.includes(text[start + 2] ?? '?')) return [start, start + 1];
  // 在9个县建设示范片: where, and what is done there.
  if ('县市区镇乡村'.includes(text[start] ?? '?') && SITED.test(text.slice(start + 1, start + 6))) return [start, start + 1];
  const towns = text.startsWith('乡镇(', start) ? TOWNS.exec(text.slice(start, start + 16)) : null;
  if (towns) return [start, start + towns[0].length];
  let end = limit;
  // 实施29个未完成安置的改造项目: which ones they are.
  const which = text[start] && '未已正被参享受来位处列纳在有'.includes(text[start] ?? '') ? WHICH.exec(text.slice(start, Math.min(limit, start + 24))) : null;
  for (let i = start + (which?.[0].length ?? 0); i < limit; i++) {
    const c = text[i] ?? '';
    if (c === '\u201C' || c === '\u300A' || (c === '"' && i === start)) {
      const close = find(text, CLOSES[c] ?? '"', i + 1, limit);
      if (close > 0) i = close;
      continue;
    }
    if (c === '(' && /^[^()\n]{1,16}\)[\u4E00-\u9FFF]/.test(text.slice(i + 1, i + 19))) {
      i = find(text, ')', i, i + 20);
      continue;
    }
    if (stops(text, i, start, to, options.whole)) {
      end = i;
      break;
    }
    if (options.whole || able) continue;
    // 6个主产乡镇新建农残快检室: a place, and what is done there.
    if (i > start + 1 && '新改扩增设建选成安'.includes(c) && THERE.test(text.slice(i, i + 2)) && PLACE.test(text.slice(i - 2, i))) {
      end = i;
      break;
    }
    const hit = FOLLOWING.starting(text, i, to);
    if (!hit) continue;
    // 具有二级及以上资质的医院: the limit says which.
    if (hit.of === 'keep' || (hit.word[0] === '以' && '及级市省县'.includes(text[i - 1] ?? '?') && LIMITS.test(text.slice(i, i + 3)))) i = hit.end - 1;
    else if (hit.of === 'stop' || hit.of === 'granted') {
      end = i - (MANNER.exec(text.slice(Math.max(start, i - 4), i))?.[0].length ?? 0);
      break;
    }
  }
  end = shortened(text, at, start, end, to, options.whole);
  const name = trimQuotes(text, start, end);
  // 简易案件12起罚1300元: a verb of one character that the next number follows.
  if (name[1] - name[0] === 1 && '罚花耗收付'.includes(text[name[0]] ?? '?') && isIn(DIGITS, text, name[1])) return null;
  // 补贴机具8000台全市新增动力2万千瓦: where is no name, and what follows lost its mark.
  // 建设项目5万亩目前已完成: nor is when.
  const scene = LEADS.starting(text, name[0], name[1]);
  if (scene?.end === name[1] && ((scene.of === 'scene' && text[name[0]] === '全') || scene.of === 'time')) return null;
  return name[1] - name[0] >= 1 && !/^[等后前内中时以达为至新A-Za-z]$/.test(text.slice(...name)) ? name : null;
}

/** Does a name that began at `start` end at `i`, whatever the words are: at a mark, or where another thing begins? */
function stops(text: string, i: number, start: number, to: number, whole: boolean): boolean {
  const c = text[i] ?? '';
  if (/[\u3002,;:!?()\n\t\u201D\u300B]/.test(c) || (c === '[' && /\d/.test(text[i + 1] ?? ''))) return true;
  // 剩余5公里硬化任务11月底前完成: by when.
  if (i > start + 2 && isIn(DIGITS, text, i) && !isIn(DIGITS, text, i - 1) && MONTH.test(text.slice(i, i + 5))) return true;
  // 20分钟处置-2小时办结: the next step.
  if (c === '-' && i > start + 1 && isIn(DIGITS, text, i + 1) && !/[\dA-Za-z]/.test(text[i - 1] ?? '')) return true;
  // What a blank parts in a text without marks is two: 建设3个口袋公园 改造1个农贸市场.
  if (c === ' ' && i > start + 1 && /^[\u4E00-\u9FFF]{2} [\u4E00-\u9FFF]{2}/.test(text.slice(i - 2, i + 3))) return true;
  if (c === '\u3001' && i > start + 1 && (/[创居列排占位]/.test(text[i + 1] ?? '') || (whole && /[为对给向]/.test(text[i + 1] ?? '')))) return true;
  // 1次综合检查、每季度2次演练: how often the next is.
  if (c === '\u3001' && text[i + 1] === '每' && i > start + 1) return true;
  // 水上项目和2家酒店落户: the next number has a noun of its own.
  if ('和与及\u3001'.includes(c) && i > start + 1 && NUMBERED.test(text.slice(i + 1, i + 6))) return true;
  // 8家医院与京津12家医院合作: those it is done with have a number of their own.
  if (c === '与' && i > start + 1 && WITH.test(text.slice(i + 1, i + 10))) return true;
  // 3个小游园建设及全区体育设施更新: where the next is done begins another.
  if ('和与及'.includes(c) && i > start + 2 && text[i + 1] === '全' && LEADS.starting(text, i + 1, to)?.of === 'scene') return true;
  // 两所小学各配备校医1名: what each of them has.
  if (c === '各' && i > start + 1 && LEADS.starting(text, i + 1, to)?.of === 'make') return true;
  // 80户农户户均增收800元: what each has is another thing.
  if (text[i + 1] === '均' && i > start + 1 && '户人亩'.includes(c)) return true;
  // 为9个村送戏每村1场: for each of whom the next number is.
  if (whole && c === '每' && i > start + 2 && '村户校镇班所人'.includes(text[i + 1] ?? '?')) return true;
  // 14名学生在10月底前到岗: by when.
  if (whole && c === '在' && i > start + 2 && isIn(DIGITS, text, i + 1)) return true;
  if (whole && c === '已' && i > start + 2 && /[\u4E00-\u9FFF]/.test(text[i + 1] ?? '')) return true;
  // 选出6名代表积极参加大会: who they are is told before it.
  if (whole && i > start + 1 && '积踊'.includes(c) && WILLING.test(text.slice(i, i + 4))) return true;
  return false;
}

/** Where a name ends whose last words tell what became of it, where it ranks or what it is given: less those. */
function shortened(text: string, at: number, start: number, stop: number, to: number, whole: boolean): number {
  let end = stop;
  if (whole) end -= (PRESENT.exec(text.slice(start + 2, end)) ?? (text[end - 1] === '贫' ? RISEN.exec(text.slice(start + 2, end)) : null))?.[0].length ?? 0;
  // 以100%的合格率名列第一: where it ranks is no part of it.
  const placed = whole ? RANKS.exec(text.slice(start + 1, end)) : null;
  if (placed) end = start + 2 + placed.index;
  // 对52个班的幼儿进行了旨在查出隐患的体检: what was done to them at such length is no name.
  const did = whole ? text.slice(start, end).indexOf('进行') : -1;
  if (did > 2 && end - start - did > 12) end = start + did;
  // 为20所学校更换课桌1.5万套: what they are given has a number of its own; people are named with it.
  const given = whole && end === to && isIn(DIGITS, text, to) && !'名人位'.includes(text[at - 1] ?? '?') ? GIVEN.exec(text.slice(start + 2, end)) : null;
  if (given) end = start + 2 + given.index;
  // 为90名员工办理了80万元的保险: so has what was done for them.
  if (whole && end === to && text[end - 1] === '了' && isIn(DIGITS, text, to)) end -= DONE.exec(text.slice(start + 2, end))?.[0].length ?? 0;
  if (end === to) end = beforeNext(text, start, end);
  // 8个集群规模超千亿: what of them is so large is told with the next number.
  if (!whole && '超突达过逾'.includes(text[end] || '?')) end -= EARNING.exec(text.slice(start + 1, end))?.[0].length ?? 0;
  while (end > start + 1 && /[和与及或、]/.test(text[end - 1] ?? '') && !text.startsWith('参与', end - 2)) end--;
  // 对20个村开展2次检查: what is done to them has a number of its own.
  if (whole && end === to && '展行施织'.includes(text[end - 1] ?? '?') && UNDONE.test(text.slice(start + 1, end))) end -= 2;
  // 15个乡镇有就业需求的: what they have.
  if (text[end - 1] === '有' && end > start + 2 && !'国公私所享具特拥没'.includes(text[end - 2] ?? '?')) end--;
  // 围绕7000亩种草的目标: as what it is set.
  if (text[end - 1] === '标' && end > start + 4 && text.startsWith('的目标', end - 3)) end -= 3;
  if (end > start + 2 && text[end - 1] === '等' && !/[高中初平均同优]/.test(text[end - 2] ?? '')) end--;
  return end;
}

const MONTH = /^\d{1,2}月[底末初份前\d]/;
const CLOSES: Readonly<Record<string, string>> = { '\u201C': '\u201D', '\u300A': '\u300B' };
const ASIDE = /^\((?!其中|包括|包含|不?含|下同)[\u4E00-\u9FFF]{2,8}\)(?=[\u4E00-\u9FFF]{2})/;
/** A clause that says which ones are counted, up to its 的. */
const WHICH =
  /^(?:有[\u4E00-\u9FFF\u3001]{2,24}?(?:参加|参与|出席)的(?=[\u4E00-\u9FFF]{2})|有[\u4E00-\u9FFF]{2,6}(?:意向|意愿|需求|条件|能力)的?(?=[\u4E00-\u9FFF]{2})|(?:未|已经?|正在|被|参加|参与|享受|受到|来自|位于|处于|列入|纳入|在(?=[全国省市县区本当行业]))[\u4E00-\u9FFF\u201C\u201D]{2,14}?的(?=[\u4E00-\u9FFF]{2}))/;
const ATTENDED = /^有[\u4E00-\u9FFF\u3001]{2,24}?(?:参加|参与|出席)的(?=[\u4E00-\u9FFF]{2})/;
const EQUIPPED = /^(?:具有|具备)[\u4E00-\u9FFFA-Z]{2,14}?的(?=[\u4E00-\u9FFF]{4})/;
/** How those who are counted join in. */
const RANKS = /[率度](?=(?:名列|位列|位居|稳居|排名)[\u4E00-\u9FFF])/;
const WILLING = /^(?:积极|踊跃)(?:参加|参与|投身|报名)/;
/** 90名贫困群众⟦全部脱贫⟧: what all of them came to is said behind who they are. */
const RISEN = /(?:全部|均已?|全面|如期|整体)(?:实现)?(?:稳定)?脱贫$/;
/** How something is done, right before the verb: 稳定⟦脱贫⟧, 全面⟦开工⟧. */
const MANNER =
  /(?:一年内|当年|年内|全年|全面|全部|稳定|有效|顺利|成功|持续|正式|陆续|相继|先后|如期|基本|初步|同步|集中|统一|就近|就地|逐步|稳步|快速|高效|按期|按时|及时|即将|确定|没有|从未|尚未|不再|圆满|超额|单独|自行|自愿|均|都|已|正|将)$/;

/** Is what follows a number sized by the next one (2条日处理能力为100吨的生产线), so that its name stands behind both? */
export const sizedBehind = (text: string, at: number, to: number): boolean => {
  if (!anyIn(text, DIGITS, at, Math.min(to, at + 28))) return false;
  const piece = text.slice(at, Math.min(to, at + 28));
  return SIZE.test(piece) || (isIn(DIGITS, piece, 0) && VOLTS.test(piece));
};
const VOLTS = /^\d{2,4}千伏[和\u3001及]\d{2,4}千伏/;

/** A number with its unit, behind 和. */
const NUMBERED = /^(?:\d(?!\d{1,3}千)|[一两二三四五六七八九十]{1,2}[个家所项名条座处场次批])/;
const WITH = /^[\u4E00-\u9FFF]{2,4}\d{1,4}[家所个]/;
const PLACE = /(?:乡镇|[政然]村|街道|社区|小区|学校|县区|[县市]区|县市)$/;
const TOWNS = /^乡镇\([\u4E00-\u9FFF、]{2,6}\)(?=(?:硬化|铺设|新建|建成|开展|实施|推广|完成|改造)[\u4E00-\u9FFF])/;
const SITED = /^(?:新建|建立|设立|成立|建成|开展|实施|推广|启动|建设(?!局|用地|单位|项目|标准|任务|规划|投资|管理)[\u4E00-\u9FFF]{3})/;
const THERE = /^(?:新建|改建|扩建|增设|设立|建立|建起|选举|成立|安装)/;
/** That people were there says no more than that they are counted. */
const PRESENT = /(?:参加|出席|到场|参会|到会)$/;

/** 从380元提高至1000元: what follows ties this number to the next, and names nothing. */
function tied(text: string, at: number, to: number): boolean {
  const hit = LINKS.starting(text, at, to);
  if (!hit || hit.of === 'keep' || hit.word === '具有' || FOLLOWING.starting(text, at, to)?.of === 'keep') return false;
  // 为1.1万人减免税费290万元: what they were spared has a noun of its own.
  if (SPARED.has(hit.word) && /^[\u4E00-\u9FFF]{2}/.test(text.slice(hit.end, hit.end + 2))) return false;
  // 由59亿元预计增至95亿元: the verb stands behind the adverb.
  const verb = EXPECTED.has(hit.word) ? LINKS.starting(text, hit.end, to)?.of : undefined;
  if (verb === 'level' || verb === 'up' || verb === 'down') return true;
  // 4次提高养老金: what was done as often.
  if (text[at - 1] === '次' && (hit.of === 'up' || hit.of === 'down') && /^[\u4E00-\u9FFF]{3}/.test(text.slice(hit.end, hit.end + 3))) return false;
  return hit.word.length > 1
    ? hit.of !== 'adverb' || /^(?:同比|环比|累计|合计|共计|总计|年均)/.test(hit.word)
    : /[共均都达为是占超至到增降]/.test(hit.word) && /^[\d约近超了至到]/.test(text.slice(hit.end, hit.end + 1));
}

const GIVEN =
  /(?:发放|提供|配备|更换|安装|购置|购买|赠送|送去|送上|添置|缴纳|办理|解决|兑现|落实|开展|进行|实施|改造|修建|新建|建设)了?(?=[\u4E00-\u9FFF\u201C]{2})(?![者率性型费])/;
const DONE = /(?:办理|发放|提供|缴纳|解决|兑现|落实|争取|购买|购置|减免|节省|节约|挽回|追回)了$/;
const EARNING = /(?:集体)?(?:经济|经营性?|年)?(?:规模|总?收入|产值|营收|税收|利润)$/;
const UNDONE = /(?:开展|进行|实施|组织)$/;
const LIMITS = /^以[上下][\u4E00-\u9FFF]/;
const EXPECTED = new Set(['预计', '预期', '有望', '力争', '争取', '将', '可望']);
const SPARED = new Set(['减免', '节省', '节约', '减轻']);
