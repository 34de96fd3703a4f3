/** Numbers that others are held against, and that are no facts of their own. */
import type { Found } from '../quantity/found.ts';

const FIGURE = '\\d{1,6}(?:\\.\\d{1,3})?(?:%|\u2030|/10万)?';
/** 较一季度(⟦5.2%⟧)回落0.4个百分点, 较2020年(84.9%和⟦94.1%⟧)分别提高 */
const THAN = new RegExp(`(?<![占对环同])[较比与](?:(?:19|20)\\d\\d年)?[^,;\u3002()\\d]{0,8}\\((?:${FIGURE}[和、])?$`);
const THEN = new RegExp(`^(?:[和、]${FIGURE})?\\)(?:分别)?(?:大幅|小幅|明显)?[回增提上下降减加放收扩高低快慢多少]`);
/** 高于全国平均(⟦5%⟧)2个百分点 */
const MEAN = /(?:平均|全[国省市县州区])[^,;。()]{0,10}\($/;
/** 适用率32%(全省平均⟦28%⟧) */
const MEAN_ALONE = /\d[%\u2030\u4E00-\u9FFF]{0,4}\((?:(?:同期)?全[国省市县州区]|同类[\u4E00-\u9FFF]{2,4}|行业)平均(?:水平|值|数)?(?:为|是|仅)?$/;
/** 接近西部⟦12省⟧平均水平 */
const MEAN_OF = /^(?:\([区市县]\))?[\u4E00-\u9FFF]{0,6}平均(?:水平|值|数)/;

/** 超过省定目标⟦290天⟧10天: the goal, before by how much it was passed. */
const GOAL_PASSED = /(?:超过?|高于|低于|优于|好于|多于|少于)[^,;\u3002\d]{0,8}(?:目标|任务|标准|计划|平均)(?:值|数|水平)?(?:为|的)?$/;

/** Is a number in brackets, or a count of places, what the next number is held against? `before` and `after` are the text around it. */
export function comparedWith(text: string, found: Found, before: string, after: string): boolean {
  const next = text[found.end] ?? '';
  if (found.unitKind === 'count' && after.includes('平均') && MEAN_OF.test(after)) return true;
  if (next >= '0' && next <= '9' && found.unit !== '' && '目标任务准划均值数平为的'.includes(before.at(-1) ?? '?') && GOAL_PASSED.test(before)) return true;
  if (!')和、'.includes(next || '?') || !before.includes('(')) return false;
  if (next === ')' && MEAN_ALONE.test(before)) return true;
  return (
    (next === ')' && /^\)[高低多少快慢]?\d/.test(text.slice(found.end, found.end + 3)) && MEAN.test(before)) ||
    (THEN.test(text.slice(found.end, found.end + 24)) && THAN.test(before))
  );
}
