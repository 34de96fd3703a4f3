/** Sizes that are part of the names of works: 年产10万吨水泥项目, 推进12吉瓦时储能电池项目. */
import { isHan } from '../quantity/chars.ts';
import type { Raw } from '../quantity/raw.ts';
import { endsBefore } from './context.ts';

/** Is an amount the size of the works that are named after it, and no amount that is meant? */
export function ofWorks(n: Raw, text: string): boolean {
  if (n.unit === '英寸') return n.comparatorSpans.length === 0 && isHan(text, n.end);
  if (!MEASURED.has(n.unitKind)) return false;
  const before = text.slice(Math.max(0, n.at - 5), n.at);
  const works = KIND_OF_WORKS.test(text.slice(n.end, n.end + 18));
  if (works && endsBefore(text, n.at, YIELDS)) return true;
  if (n.unitKind === 'energy') return n.comparatorSpans.length === 0 && ((works && CARRIED_ON.test(before)) || named(n, text));
  if (n.unitKind !== 'mass') return false;
  if (n.comparatorSpans.length === 0 && named(n, text)) return true;
  return n.magnitude >= 1e4 && ((works && COSTS.test(before)) || (text[n.numberEnd] === '吨' && PLANT.test(text.slice(n.end, n.end + 6))));
}

const MEASURED: ReadonlySet<string> = new Set(['area', 'length', 'mass', 'energy', 'volume']);
/** 投资8亿元的⟦50万吨⟧不锈钢项目 */
const COSTS = /\d[万亿]?元的$/;
/** 桥东铝业⟦50万吨⟧绿电铝技改、青山辉源⟦20万吨⟧铝板带等项目, 南网⟦720兆瓦⟧储能电站等项目: the size of a work is part of its name. */
const named = (n: Raw, text: string): boolean =>
  isHan(text, n.at - 1) && !GROWS.test(text.slice(Math.max(0, n.at - 8), n.at)) && AMONG_WORKS.test(text.slice(n.end, n.end + 90));
const AMONG_WORKS =
  /^(?!的|左右|以[上下内])[\u4E00-\u9FFFA-Za-z]{2,20}(?:、[^,;\u3002\n]{2,60})?等(?:一批)?(?:重点|重大|标志性|\d{1,3}个)?(?:项目|工程)(?!资金|投资)/;
/** Verbs and measures whose object is the amount. */
const GROWS = /(?:新增|增加|形成|达到?|完成|装机|规模|容量|产[量能]|总量|收购|销售|生产|投放|储备|供应|并网|合计|共|超|约)(?:了|约|近)?$/;
/** 二期⟦20万吨⟧项目, ⟦450万吨⟧钢系统 */
const PLANT = /^[\u4E00-\u9FFF]{0,2}(?:项目|生产线|装置|系统|高炉|转炉)/;
/** 推进⟦12吉瓦时⟧储能电池项目; not 新建20兆瓦光伏项目. */
const CARRIED_ON = /(?:推进|推动|加快|引进|签约|落地|公司|集团|科技|股份|能源|实业)$/;
/** 年产⟦10万吨⟧水泥项目 */
const YIELDS = ['年产', '日产', '年加工', '日加工', '年处理', '日处理', '年屠宰', '年出栏', '日供', '年供'];
const KIND_OF_WORKS = /^[\u4E00-\u9FFFA-Za-z]{1,14}(?:项目|生产线|工程|基地|车间|厂|泵站|水厂)/;
