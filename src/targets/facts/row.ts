/** Numbers that share what the one before them is: counts in a row with one that only describes, and the parts of a whole. */
import type { Found, Range } from '../quantity/found.ts';
import type { CueHit } from './cues.ts';
import type { Verdict } from './roles.ts';
import { find, findLast } from './words.ts';

/** What parts the counts of one row: 12个村、58个组; 9个乡镇120个村. Not a verb that begins something new. */
const IN_ROW = /^(?:[^,;。\d]{1,8}[\u3001和]|[^,;。\d建设成立开办创培增招引改新投完实]{1,3})$/;
/** 辖10个村,167个村民组,1.06万户: parts of the same place. */
const IN_PLACE = /^(?:[\u4E00-\u9FFF]{1,5}[\u4E00-\u4E2C\u4E2E-\u9FFF]|[\u4E00-\u9FFF]|(?:[\u4E00-\u9FFF]{1,3}、){1,3}[\u4E00-\u9FFF]{1,3}),$/;
const PART = /^(?:村|社区|居|组|自然|行政村|嘎查|苏木|(?:乡|镇|乡镇|街道|农场|林场)(?:[,;。、和(]|$))/;

/** 对12个村、58个村民小组进行整治: what the first of a row only describes, the next describes too. */
export function shareScope(text: string, judged: { found: Found; verdict: Verdict }[]): void {
  for (let i = 1; i < judged.length; i++) {
    const before = judged[i - 1];
    const here = judged[i];
    if (!before || !here || before.verdict.class !== 'scope' || before.found.unitKind !== 'count' || here.verdict.class === 'scope') continue;
    const counts = here.found.unitKind === 'count';
    if (before.found.value === 1 || !(counts || here.found.unit === '户')) continue;
    const between = text.slice(before.found.end, here.found.at);
    const placed = IN_PLACE.test(between) && (!counts || PART.test(text.slice(here.found.end, here.found.end + 3)));
    if (placed || (counts && IN_ROW.test(between))) here.verdict = { ...before.verdict, because: `in a row with what is described: ${before.verdict.because}` };
  }
}

/** 计划投资3亿元,其中:水利1.2亿元,水电1.8亿元: the parts of a whole are promised or told as it is, where their own words say nothing. */
export function shareRole(text: string, judged: { readonly found: Found; readonly clause: Range; verdict: Verdict }[], cues: readonly CueHit[]): void {
  for (let i = 1; i < judged.length; i++) {
    const [whole, here] = [judged[i - 1], judged[i]];
    if (!whole || !here || !isRole(whole.verdict) || !isRole(here.verdict) || whole.verdict.class === here.verdict.class || here.verdict.grade === 'high')
      continue;
    if (cues.some((c) => c.at >= whole.found.end && c.end <= here.clause[1])) continue;
    // 完成17015亩(任务14815亩),其中油茶5118亩: what a bracket says is no whole.
    if (text[whole.found.end] === ')') continue;
    const among = findLast(text, '其', whole.found.end, here.found.at);
    const part = among >= 0 && text[among + 1] === '中' ? among : (parts.get(whole) ?? -1);
    if (part < 0 || find(text, ';', part, here.found.at) >= 0) continue;
    parts.set(here, part);
    here.verdict = { ...whole.verdict, because: `a part of what is before it: ${whole.verdict.because}` };
  }
}

const isRole = (v: Verdict): boolean => v.class === 'target' || v.class === 'result';
/** Where the parts of a whole began, for the next part. */
const parts = new WeakMap<object, number>();
