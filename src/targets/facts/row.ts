/** Numbers that share what the one before them is: counts in a row with one that only describes, and the parts of a whole. */
import type { Found, Range } from '../quantity/found.ts';
import type { CueHit } from './cues.ts';
import type { Verdict } from './roles.ts';
import { find, findLast } from './words.ts';

/** What parts the counts of one row: 12个村、58个组; 9个乡镇120个村. Not a verb that begins something new. */
const IN_ROW = /^(?:[^,;。\d]{1,8}[\u3001和]|[^,;。\d建设成立开办创培增招引改新投完实]{1,3})$/;
/** 辖10个村,167个村民组,1.06万户: parts of the same place. */
const IN_PLACE = /^(?:[\u4E00-\u9FFF]{1,5}[\u4E00-\u4E2C\u4E2E-\u9FFF]|[\u4E00-\u9FFF]|(?:[\u4E00-\u9FFF]{1,3}、){1,3}[\u4E00-\u9FFF]{1,3}),$/;
const PART = /^(?:(?:城镇|乡村|农村|城市|中心)?社区|村|居|组|自然|行政村|嘎查|苏木|(?:乡|镇|乡镇|街道|农场|林场)(?:[,;。、和(]|$))/;

/** 每生500元、非寄宿生⟦250元⟧: the same rate, for others. */
const RATE = 'a rate for each person';
const EACH = /^、[\u4E00-\u9FFF]{1,8}$/;
const AND: ReadonlySet<string> = new Set(['、', '和', '或']);

/** 对12个村、58个村民小组进行整治: what the first of a row only describes, the next describes too. */
export function shareScope(text: string, judged: { found: Found; verdict: Verdict }[]): void {
  for (let i = 1; i < judged.length; i++) {
    const before = judged[i - 1];
    const here = judged[i];
    // 奖励5000元、3000元、2000元: what the first of a list pays, the others pay too.
    if (
      before?.verdict.class === 'standard' &&
      here &&
      isRole(here.verdict) &&
      before.found.unit === here.found.unit &&
      (AND.has(text.slice(before.found.end, here.found.at)) || (before.verdict.because === RATE && EACH.test(text.slice(before.found.end, here.found.at))))
    )
      here.verdict = before.verdict;
    if (!before || !here || before.verdict.class !== 'scope' || before.found.unitKind !== 'count' || here.verdict.class === 'scope') continue;
    const counts = here.found.unitKind === 'count';
    if (!(counts || here.found.unit === '户')) continue;
    const between = text.slice(before.found.end, here.found.at);
    // 12项指标中10项达标: a part of them.
    if (between.endsWith('中')) continue;
    const placed = IN_PLACE.test(between) && (!counts || PART.test(text.slice(here.found.end, here.found.end + 5)));
    if (placed || (before.found.value !== 1 && counts && IN_ROW.test(between)))
      here.verdict = { ...before.verdict, because: `${ROW}${before.verdict.because}` };
  }
}

/** 下辖29个支部。其中:村支部14个: the members of what only describes, in the next sentence. */
export function shareBefore(
  text: string,
  [at]: Range,
  before: { found: Found; verdict: Verdict } | null,
  judged: readonly { found: Found; verdict: Verdict }[],
): void {
  if (before?.verdict.class !== 'scope' || !text.startsWith('其中', at) || at - before.found.end > NEXT) return;
  const end = stop(text, at);
  for (const here of judged)
    if (here.found.at < end && isRole(here.verdict) && here.verdict.grade !== 'high' && here.found.unit === before.found.unit && here.found.comparator === 'eq')
      here.verdict = { ...before.verdict, because: `${ROW}${before.verdict.because.replace(ROW, '')}` };
}
/** Where the members end that 其中 begins: what stands behind a semicolon is none of them. */
function stop(text: string, at: number): number {
  const semi = find(text, ';', at, at + 200);
  return semi < 0 ? text.length : semi;
}
/** How far behind the number the next sentence may begin. */
const NEXT = 16;
const ROW = 'in a row with what is described: ';

interface Judged {
  readonly found: Found;
  readonly clause: Range;
  verdict: Verdict;
}

/** 计划投资3亿元,其中:水利1.2亿元,水电1.8亿元: the parts of a whole are promised or told as it is, where their own words say nothing. */
export function shareRole(text: string, judged: Judged[], cues: readonly CueHit[]): void {
  let whole = judged[0];
  for (let i = 1; i < judged.length; i++) {
    const here = judged[i];
    // 其中2024年新增863个: a date between the two parts nothing.
    if (here?.verdict.class === 'date') continue;
    const before = whole;
    whole = here;
    if (before && here && isRole(before.verdict) && isRole(here.verdict)) partOf(text, before, here, cues);
  }
}

/** Gives a part the role of its whole, or of the part before it; and what 以及 adds that of what it is added to. */
function partOf(text: string, whole: Judged, here: Judged, cues: readonly CueHit[]): void {
  if (whole.verdict.class === here.verdict.class || here.verdict.grade === 'high') return;
  if (cues.some((c) => c.at >= whole.found.end && c.end <= here.clause[1])) return;
  // 已争取省级资金300万元,以及县级资金80万元: it was told of both.
  if (text.startsWith(',以及', whole.found.end) && here.clause[0] === whole.found.end + 1) {
    here.verdict = { ...whole.verdict, grade: 'medium' };
    return;
  }
  // 已签约6个村,涉及林地8000亩: what was done is described, and nothing new is set.
  if (whole.verdict.class === 'result' && text[here.clause[0] - 1] === ',' && here.clause[0] - whole.found.end < 18) {
    if (find(text, ',', whole.found.end, here.clause[0] - 1) < 0 && DESCRIBES.test(text.slice(here.clause[0], here.found.at))) {
      here.verdict = { ...whole.verdict, grade: 'medium' };
      return;
    }
  }
  // 完成17015亩(任务14815亩),其中油茶5118亩: what a bracket says is no whole.
  if (text[whole.found.end] === ')') return;
  const among = findLast(text, '其', whole.found.end, here.found.at);
  const part = among >= 0 && text[among + 1] === '中' ? among : (parts.get(whole) ?? -1);
  if (part < 0 || find(text, ';', part, here.found.at) >= 0) return;
  parts.set(here, part);
  const why = whole.verdict.because;
  here.verdict = { ...whole.verdict, because: why.startsWith(PART_OF) ? why : `${PART_OF}${why}` };
}

/** How a clause begins that only says more of the number before it; not 覆盖率 or 受益面, which are measures of their own. */
const DESCRIBES =
  /^(?:(?:共|总)?(?:涉及|惠及|覆盖|辐射|带动|受益)(?![率面度])|共?(?:占|计)(?!地|用)|(?:合计|共计)|总(?:投资|面积|金额|额|长|里程|造价|价值|建筑面积|装机)(?!增|完成)|建筑面积|成交额|合同额)/;

const PART_OF = 'a part of what is before it: ';
const isRole = (v: Verdict): boolean => v.class === 'target' || v.class === 'result';
/** Where the parts of a whole began, for the next part. */
const parts = new WeakMap<object, number>();
