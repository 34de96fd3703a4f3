/** Kinds of a crop or a machine in a row, each told by its number: 中棉69、新陆中46、鲁棉研36. */
import type { Raw } from '../quantity/raw.ts';

/** Is the one before in a row with it, and are they kinds of a crop or a machine? */
export const ofMany = (text: string, before: Raw, n: Raw): boolean =>
  n.at - before.end <= 7 && '、,和及'.includes(text[before.end] ?? '?') && before.unit === '' && VARIETIES.test(text.slice(Math.max(0, n.at - 48), n.at));
const VARIETIES = /(?:品种|良种|主推|主栽|种植|选用|机型|型号)[^\u3002;:\n]{0,44}$/;
