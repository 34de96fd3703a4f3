/** Units that a text lost: 覆盖率达60 is 60 with unit %, flagged, not a value that was made up. */
import type { Quantity } from '../../core/model.ts';
import type { Found } from '../quantity/lexer.ts';

/** Names of shares, so that a bare number up to 100 is one of a hundred. */
const SHARE = /(?:率|覆盖面|比例|比重|占比|满意度)$/;
/** Rates that are not told in percent, or not always. */
const OTHER = /(?:效率|利率|汇率|频率|速率|功率|倍率|容积率|死亡率|出生率|增长率|发病率|损失率|成灾率|受灾率|伤亡率|负伤率|事故率|发案率|自然增长率|周转率)$/;

/** The quantity of a number in the light of its name; `missing` when its percent sign was. */
export function withUnit(found: Found, name: string): { quantity: Quantity; missing: boolean } {
  const { value, min, max, unit, comparator } = found;
  const most = Math.max(value ?? 0, min ?? 0, max ?? 0);
  const lost = unit === '' && !found.worded && most > 1 && most <= 100 && SHARE.test(name) && !OTHER.test(name);
  return { quantity: { value, min, max, unit: lost ? '%' : unit, comparator }, missing: lost };
}
