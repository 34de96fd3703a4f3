/** Whose a rate is, told behind the verb: 签约率稳定在全人群45%、重点人群75%. */
import { anyIn, charSet, isIn } from '../../core/charset.ts';
import type { Found, Range } from '../quantity/found.ts';
import { tailOf } from './edges.ts';
import type { Named } from './named.ts';

const TOLD = /(?<=率)(?:已|均|全部)?(?:稳定在|保持在|维持在|达到|控制在|不低于)(?=[\u4E00-\u9FFF]{2,8}$)/;
/** 低保标准提高到城市780元、农村560元. */
const RAISED =
  /(?<=标准|价格?|养老金|补助|补贴)(?:分别|已|均)?(?:(?:提高|提升|调整|上调|增加)[到至为]|达到|为)(?=(?!每|人均|月人均|年人均)[\u4E00-\u9FFF]{2,8}$)/;
/** 时长压缩至低压2天、高压15天. */
const CUT = /(?<=时[长间限])(?:已|均|分别)?(?:压缩|缩短|压减|压降|缩减)[到至](?=[\u4E00-\u9FFF]{2,6}$)/;
/** A character of each of their verbs. */
const VERB_SIGNS = charSet('在到至于为');
const RATE = /(?:率|度|比|比例|比重)$/;

/** A rate's name less the verb and whose it is; null where nothing follows the verb. The next of a row is that of the number `before`. */
export function whose(text: string, found: Found, name: Range, before: Named | undefined): { readonly name: Range; readonly of: Range } | null {
  if (found.unitKind !== 'percent' && found.unitKind !== 'time' && found.unitKind !== 'money') return null;
  const said = text.slice(...name);
  const told = anyIn(text, VERB_SIGNS, ...name) ? (found.unitKind === 'time' ? CUT : found.unitKind === 'money' ? RAISED : TOLD).exec(said) : null;
  if (told) return { name: [name[0], name[0] + told.index], of: [name[0] + told.index + told[0].length, name[1]] };
  const colon = found.unitKind === 'percent' && isIn(GROUP_STARTS, text, name[0]) && GROUP.test(said) ? rateBefore(text, name[0], before) : null;
  if (colon) return { name: colon, of: name };
  const rate = before?.of && before.how === 'named before the verb' ? before.names[0] : undefined;
  return rate && before && text[tailOf(before.found)] === '\u3001' && name[0] === tailOf(before.found) + 1 && !RATE.test(said)
    ? { name: rate, of: name }
    : null;
}

/** Of whom a rate is told, where they alone stand before the number. */
const GROUP_STARTS = charSet('城农乡县镇门住急男女校青中老流户常');
const GROUP =
  /^(?:城网|农网|农村|城镇|城市|乡镇|城区|乡村|县城|镇区|门诊|住院|急诊|男性|女性|男|女|(?:校[内外])?青少年|中小学生|老年人|流动人口|户籍人口|常住人口)(?:地区|居民|人口|学校|医院|医疗机构|医疗保健机构)?$/;
const RATE_BEFORE = /(?:^|[^\u4E00-\u9FFF\d])([\u4E00-\u9FFF\d]{2,20}(?:率|比例|占比)): ?$/;
const RATE_IN = /^[^,;]{2,20}?率(?=[\u4E00-\u9FFF]{2,12}$)/;

/** 系统管理率:农村达85%,城镇达95%; 剖宫产率县级医院40%,乡镇25%: the rate that is told of several; null where none is. */
function rateBefore(text: string, at: number, before: Named | undefined): Range | null {
  const label = text[at - 1] === ':' || text[at - 2] === ':' ? RATE_BEFORE.exec(text.slice(Math.max(0, at - 26), at)) : null;
  const rate = label?.[1];
  if (rate) {
    const from = text.lastIndexOf(rate, at);
    return [from, from + rate.length];
  }
  const last = before?.names.length === 1 ? before.names[0] : undefined;
  if (!last || !before || before.found.unitKind !== 'percent' || !NEAR.test(text.slice(tailOf(before.found), at))) return null;
  if (before.of && before.how === 'named before the verb') return last;
  const said = text.slice(...last);
  const inside = RATE_IN.exec(said);
  if (inside) return [last[0], last[0] + inside[0].length];
  // 城网供电可靠率99.9%、农网99.8%: the rate without whose the first is.
  const first = WHOSE_FIRST.exec(said)?.[0].length ?? 0;
  return said.endsWith('率') && before.left.change === null ? [last[0] + first, last[1]] : null;
}
const WHOSE_FIRST = /^(?:城网|农网|城镇|城市|城区|农村|男性|女性)(?=[\u4E00-\u9FFF]{3,12}率$)/;
const NEAR = /^(?:及?以[上下内])?[,\u3001;]$/;
