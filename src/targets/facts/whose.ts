/** Whose a rate is, told behind the verb: 签约率稳定在全人群45%、重点人群75%. */
import type { Found, Range } from '../quantity/found.ts';
import { tailOf } from './edges.ts';
import type { Named } from './named.ts';

const TOLD = /(?<=率)(?:已|均|全部)?(?:稳定在|保持在|维持在|达到|控制在|不低于)(?=[\u4E00-\u9FFF]{2,8}$)/;
/** 低保标准提高到城市780元、农村560元. */
const RAISED =
  /(?<=标准|价格?|养老金|补助|补贴)(?:分别|已|均)?(?:(?:提高|提升|调整|上调|增加)[到至为]|达到|为)(?=(?!每|人均|月人均|年人均)[\u4E00-\u9FFF]{2,8}$)/;
/** 时长压缩至低压2天、高压15天. */
const CUT = /(?<=时[长间限])(?:已|均|分别)?(?:压缩|缩短|压减|压降|缩减)[到至](?=[\u4E00-\u9FFF]{2,6}$)/;
const RATE = /(?:率|度|比|比例|比重)$/;

/** A rate's name less the verb and whose it is; null where nothing follows the verb. The next of a row is that of the number `before`. */
export function whose(text: string, found: Found, name: Range, before: Named | undefined): { readonly name: Range; readonly of: Range } | null {
  if (found.unitKind !== 'percent' && found.unitKind !== 'time' && found.unitKind !== 'money') return null;
  const said = text.slice(...name);
  const told = (found.unitKind === 'time' ? CUT : found.unitKind === 'money' ? RAISED : TOLD).exec(said);
  if (told) return { name: [name[0], name[0] + told.index], of: [name[0] + told.index + told[0].length, name[1]] };
  const rate = before?.of && before.how === 'named before the verb' ? before.names[0] : undefined;
  return rate && before && text[tailOf(before.found)] === '\u3001' && name[0] === tailOf(before.found) + 1 && !RATE.test(said)
    ? { name: rate, of: name }
    : null;
}
