/** Numbers of a whole, of which what follows tells a part. */
import type { Found } from '../quantity/found.ts';

/** 27项指标中,19项达标; not 新建3所高中,. */
export const AMONG = /^[\u4E00-\u9FFF]{0,16}(?<![高初完职普集其空水心当])中(?:,|有?\d|招聘|选拔|评选|挑选|选出|脱颖|胜出|排名|是?唯一|$)/;
/** 15个站点建设已完成8个: of the whole, in the same unit, a part is told. */
const DONE = /^[\u4E00-\u9FFF()]{1,20}已[\u4E00-\u9FFF]{1,4}\d{1,6}(?:\.\d{1,2})?/;

/** Is a part of the number, in its own unit, told behind it in `after`? */
export const wholeOf = (found: Found, after: string): boolean => {
  const done = found.unit === '' ? null : DONE.exec(after.slice(0, 40));
  return done !== null && after.startsWith(found.unit, done[0].length);
};

/** 60%, 九成, 三分之一: how many of them all, and no limit that says which. */
export const shareOf = ({ unitKind, unit, value }: Found): boolean =>
  unitKind === 'percent' || unit === '成' || (unit === '' && value !== null && value > 0 && value < 1);

/** 生育⟦2⟧男和⟦1⟧男⟦1⟧女者724人: which families are meant. */
export const ofChildren = ({ unit, end }: Found, text: string): boolean =>
  unit === '' && '男女'.includes(text[end] ?? '?') && /^(?:孩|户|者|和|\d|一|、)/.test(text.slice(end + 1, end + 2));
