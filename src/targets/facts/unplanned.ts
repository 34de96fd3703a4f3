/** What nobody plans: deaths, losses, faults found. A sentence that gives figures of them tells. */
import { anyIn, charSet } from '../../core/charset.ts';
import type { Range } from '../quantity/found.ts';

/** A character of each word of UNPLANNED. */
const SIGNS = charSet('患亡伤损罚封故');

/** 发现隐患⟦182处⟧, 死亡⟦2人⟧, 罚款⟦2.3万元⟧; not 死亡3人以上, 每发现隐患1处. */
const UNPLANNED =
  /(?:(?:发现|查出|排查出|检查出)[^,;\u3002\d]{0,10}(?:隐患|问题)|死亡(?:人数)?|受伤(?:人数)?|直接(?:经济|财产)损失|罚款(?:金额)?(?=\d[\d.]{0,6}万)|查封[^,;\u3002\d]{0,8}|发生[^,;\u3002\d]{0,8}事故)[共约达为了]{0,2}(?!0|1[起人例处])\d[\d.]{0,8}[万余多]{0,2}[起人例处件元个家条项](?!以[上下内]|及以|[的者扣\u3001])/;

/** What is to be kept off, or what follows when it comes, is no figure of what happened. */
const IF = /[凡若如每]|一旦|违者|造成|控制(?!考核|指标|目标|数)|防止|杜绝|避免|遏制|力争|确保|以内|不超|[低少]于|预案|演练|可能/;

/** Does a sentence give figures of what nobody plans? */
export function unplanned(text: string, [at, end]: Range): boolean {
  if (!anyIn(text, SIGNS, at, end)) return false;
  const said = text.slice(at, end);
  const m = UNPLANNED.exec(said);
  return m !== null && !IF.test(said.slice(0, m.index));
}
