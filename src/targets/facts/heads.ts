/** Where the last member of a list ends and the words begin that all of them share. */
import type { Tokens } from '../../tokens/tokens.ts';
import type { Range } from '../quantity/found.ts';

/**
 * 小学、初中入学率: the last member is its first words, the rest is what all of them share. Members of one list are about equally long, so of the
 * places between two words that one is taken that makes the last most like the others; of two as good, the
 * `later`, which may be one character longer than the others, or the earlier.
 */
export function headsOf(text: string, parts: readonly Range[], tag: Tokens['tag'], later = true): Range[] {
  const last = parts.at(-1);
  if (!last) return [];
  // 第一、第三产业增加值: the second is 第三.
  if (parts.every((p) => NTH.test(text.slice(p[0], p[0] + 2))) && parts.slice(0, -1).every((p) => p[1] - p[0] === 2))
    return [...parts.slice(0, -1), [last[0], last[0] + 2]];
  const others = parts.slice(0, -1).map((r) => r[1] - r[0]);
  const words = tag(text.slice(last[0], Math.min(last[1], last[0] + 24)));
  const foreign = parts.slice(0, -1).some((p) => LATIN.test(text.slice(...p)));
  let best = last[1];
  let off = Number.POSITIVE_INFINITY;
  let at = last[0];
  for (const [i, { word }] of words.slice(0, -1).entries()) {
    at += word.length;
    // 省级⟦“小巨人”企业⟧: no place lies behind a quote that opens.
    if ('\u201C\u300A('.includes(word.at(-1) ?? '?')) continue;
    const length = at - last[0];
    const away = Math.max(0, Math.min(...others) - length, length - Math.max(...others) - (later ? 1 : 0));
    // 服务点 may be two words to the tokenizer; its 点 begins no measure.
    const next = words[i + 1]?.word ?? '';
    if ((next.length === 1 && !'占\u201C\u300A'.includes(next) && !MEASURE.test(next)) || WHO.test(next)) continue;
    // 稀土产业、新能源装备制造业产值: both are trades, however long their names are.
    if (word.endsWith('业') && MEASURE.test(next) && parts.slice(0, -1).every((p) => text[p[1] - 1] === '业')) {
      best = at;
      break;
    }
    if (away > off || (!later && away === off) || (length === 1 && !others.includes(1))) continue;
    best = at;
    off = away;
    // 京津冀、汾渭平原PM2.5浓度: letters begin the measure, where no other member has any.
    if (TAILS.test(next) || (LATIN.test(next[0] ?? '') && !foreign)) break;
  }
  return [...parts.slice(0, -1), [last[0], best]];
}

/** 城镇职工、城镇居民和新农合医疗保障做到…: the last member runs on into the words that all of them share, so it is its first word. */
export function trimLast(text: string, parts: readonly Range[], tag: Tokens['tag']): Range[] {
  const last = parts.at(-1);
  const longest = Math.max(...parts.slice(0, -1).map((r) => r[1] - r[0]));
  return last && last[1] - last[0] > longest + 1 ? headsOf(text, parts, tag, false) : [...parts];
}

const LATIN = /[A-Za-z]/;
const NTH = /^第[一二三四五]$/;
/** Words that end a name whole, so that a list's members are names of their own: 建卡率、建证率. */
export const MEASURE =
  /(?:率|量|总量|产量|值|产值|增加值|总额|额|收入|支出|投资|面积|比例|比重|占比|覆盖面|满意度|浓度|数|费|费用|价|指数|里程|规模|能力|范围|得分|平均分|均分|存栏|出栏|销量|人次|时间|时长|时限|天数|增速|增幅|涨幅|降幅|(?:补助|补贴|低保|保障|供养|工资|征收)标准)$/;

/** Words that end who it is: 机关事业单位, 医务人员. */
const WHO = /^(?:单位|人员|中心|机构)$/;
/** Words that begin what all members share: 氨氮重点工程减排量, 农村居民人均可支配收入. */
const TAILS =
  /^(?:占|参保|居民|农民|职工|人均|户均|亩均|平均|重点|规范|主要|总|累计|新增|综合|基本|有效|达标|标准化|排放|减排|削减|毛|净|年|平?均|交流|轮岗|工作|行业|产业|企业|项目|营收|销售收入|销售额|产值|增加值)/;
