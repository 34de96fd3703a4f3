/** One value for several names, several values for several names, one name for several members. */

import { anyIn, charSet } from '../../core/charset.ts';
import type { Tokens } from '../../tokens/tokens.ts';
import type { Found, Range } from '../quantity/found.ts';
import { eachDid, examplesBefore, measureBefore } from './each-member.ts';
import { readFront } from './front.ts';
import { headsOf, MEASURE, trimLast } from './heads.ts';
import type { Left } from './left.ts';
import { oftenBehind } from './often.ts';
import { membersOf, type Split } from './parting.ts';
import { trimQuotes } from './trim.ts';

/** A comparison of two things is one name: 物流费用与GDP的比率. */
const RATIO_SIGNS = charSet('与和同');
const RATIO = /[与和同].{1,20}(?:比率|比值|之比|的比例|的比重|差距|差额|收入比|倍差)$/;

/** 存、贷款余额: words that part inside a word are the members. */
const BOTH_WAYS = /(?:存\u3001贷款|存和贷款|进\u3001出口|上\u3001下行|内\u3001外资)[\u4E00-\u9FFF]{0,4}$/;

const JOINING = charSet('\u3001和与及');

const EVENT =
  /(?:中毒|[暴爆]发|爆炸|坍塌|垮塌|触电|坠落|踩踏|重伤|事故|火灾|溺水|伤亡|感染|死亡|案件|事件|差错|纠纷|投诉|上访|压疮|坠床|跌倒|泄漏|污染|违规|违纪)$/;

/** Words of two characters at least, of which the last is not longer than the first by more than one: 消防、安全检查 is one name. */
const alike = (parts: readonly Range[]): boolean => {
  const lengths = parts.map((p) => p[1] - p[0]);
  return lengths.every((n) => n >= 2) && (lengths.at(-1) ?? 0) <= (lengths[0] ?? 0) + 1;
};

/** How a name that is a list shares out over its values; null when it does not. */
export function sharedNames(text: string, name: Range, left: Left, values: readonly Found[], before: Range | null, tag: Tokens['tag']): Split | null {
  // A name without any of these has no members.
  if (values.length === 1 && !anyIn(text, JOINING, name[0], name[1])) return null;
  if (anyIn(text, RATIO_SIGNS, name[0], name[1]) && RATIO.test(text.slice(name[0], name[1]))) return null;
  const done = values.length > 1 ? eachDid(text, name, values.length) : null;
  if (done) return done;
  const listing = values.length > 1 ? summed(text, name) : name;
  const all = membersOf(text, listing);
  const parts = all.length > values.length && values.length > 2 ? bindAnd(text, all, values.length) : all;
  const read = (r: Range): string => text.slice(r[0], r[1]);
  const whole = parts.length > 1 && parts.every((p) => MEASURE.test(read(p)));
  if (values.length === 1) {
    const value = values[0];
    // 火灾、溺水及交通事故发生率为0: each of what happened.
    const zero = value?.value === 0 && (value.worded || (parts.length > 1 && parts.slice(0, -1).every((p) => EVENT.test(read(p)))));
    if (parts.length < 2 || parts.length > 6) return null;
    if (left.each) return whole || zero || text[left.linkAt] === '各' ? { kind: 'shared', names: parts } : null;
    // 减税及缓费超过40亿元: one sum of both.
    if (whole && !left.all && value?.unitKind === 'money' && parts.length === 2 && '和与及'.includes(text[parts[0]?.[1] ?? 0] ?? '?')) return null;
    // 医保、养老实现100%: short words alike.
    if (value?.value === 100 && value.unitKind === 'percent' && left.linked && parts.every((p) => p[1] - p[0] === 2 && text[p[1]] !== '和'))
      return { kind: 'shared', names: parts };
    if (whole || zero || (left.all && text[parts[0]?.[1] ?? 0] === '\u3001')) return { kind: 'shared', names: parts };
    // 高危儿、体弱儿筛查率、管理率达到90%: rates, of which the first has members of its own.
    const rates = parts.findIndex((p) => MEASURE.test(read(p)));
    if (rates > 0 && parts.length - rates >= 2 && parts.slice(rates).every((p) => MEASURE.test(read(p))))
      return { kind: 'shared', names: measuredGroups(text, parts) };
    if (left.all) return { kind: 'shared', names: parts };
    // 水泵、闸门每两周保养一次: things alike, each of them as often.
    if (value?.unitKind === 'times' && text[parts[0]?.[1] ?? 0] === '\u3001' && oftenBehind(text, name[1]) && alike(parts))
      return { kind: 'shared', names: parts };
    // 签订好集体合同、签订率达到100%: what was done stands before what is measured.
    const [done, own] = [parts.at(-2), parts.at(-1)];
    return done && own && done[1] - done[0] >= 5 && MEASURE.test(read(own)) && /^v/.test(tag(read(done))[0]?.tag ?? '') && own[1] - own[0] >= 3
      ? { kind: 'shared', names: [own] }
      : null;
  }
  // 城乡居民收入, 存贷款余额, 进出口额: two of them in one word.
  const two = values.length === 2 ? TWO.find(([word]) => read(name).includes(word)) : undefined;
  if (!left.each && parts.length !== values.length && (!two || parts.length > 1)) return null;
  const examples = left.each && parts.length === 1 && text[name[0] - 1] === '等' ? examplesBefore(text, name[0] - 1) : [];
  if (examples.length === values.length)
    return { kind: 'paired', names: values.map(() => name), of: examples, called: examples.map((r) => read(r) + read(name)) };
  if (parts.length === values.length) {
    const led = left.each ? measureBefore(text, parts) : null;
    if (led) return { kind: 'paired', names: parts.map(() => led.name), of: led.of, called: led.of.map((r) => read(r) + read(led.name)) };
    if (whole || listing[1] < name[1] || values.some((v) => v.unitKind !== values[0]?.unitKind))
      return { kind: 'paired', names: parts, of: parts.map(() => null) };
    const both = name[1] - name[0] >= 4 ? BOTH_WAYS.exec(text.slice(...name)) : null;
    if (both && values.length === 2) {
      const at = name[0] + both.index;
      return {
        kind: 'paired',
        names: [name, name],
        of: [
          [at, at + 1],
          [at + 2, at + 3],
        ],
        called: [0, 2].map((i) => text.slice(name[0], at) + text[at + i] + text.slice(at + 3, name[1])),
      };
    }
    // 城镇和农村居民人均可支配收入: the members share the tail, so it is the name and each value says whose it is.
    // 接待游客、旅游收入 are names of their own: the first has its own verb.
    const first = read(parts[0] ?? name);
    // 城镇和农村低保对象分别有2万人和5万人.
    const sided = left.each && parts.every((p) => SIDES.has(text.slice(p[0], p[0] + 2))) && first.length === 2;
    const tailed =
      sided || (MEASURE.test(read(name)) && !MEASURE.test(first) && (first.length <= 2 || first.endsWith('业') || !/^v/.test(tag(first)[0]?.tag ?? '')));
    const level = /^[省市县区镇乡村校院]级/.test(read(parts.at(-1) ?? name));
    const ranked = !tailed && parts.slice(0, -1).every((p) => RANKED.test(read(p)) || (level && p[1] - p[0] === 1));
    if (!tailed && !ranked) return { kind: 'paired', names: parts, of: parts.map(() => null) };
    const heads = headsOf(text, parts, tag, tailed);
    const tailAt = heads.at(-1)?.[1] ?? name[1];
    const from = text.startsWith('分别', tailAt) ? tailAt + 2 : tailAt;
    const tail = text.slice(from, name[1]);
    // 城镇和农村居民人均可支配收入 is short enough to be read whole; a list of three is not.
    const readable = parts.length === 2 && heads.every((h) => h[1] - h[0] <= (text[parts[0]?.[1] ?? 0] === '\u3001' ? 2 : 3)) && tail.length >= 3;
    const shown: Range = readable ? name : trimQuotes(text, from, name[1]);
    if (shown[1] - shown[0] <= 1) return { kind: 'paired', names: parts, of: parts.map(() => null) };
    return { kind: 'paired', names: parts.map(() => shown), of: heads, called: heads.map((h) => ordinal(read(h), first) + tail) };
  }
  const measured = parts.length > values.length ? measuredGroups(text, parts) : [];
  if (measured.length === values.length) return { kind: 'paired', names: measured, of: measured.map(() => null) };
  // 信息传输和软件业、租赁和商务业增加值: 、 parts what 和 joins.
  const listed = parts.length > values.length ? bindAnd(text, parts, values.length, '和与及') : parts;
  if (listed.length === values.length && text.slice(...name).includes('\u3001')) return { kind: 'paired', names: listed, of: listed.map(() => null) };
  const town = two ? read(name).indexOf(two[0]) : -1;
  if (two)
    return {
      kind: 'paired',
      names: [name, name],
      of: [
        [name[0] + town, name[0] + town + 1],
        [name[0] + town + 1, name[0] + town + 2],
      ],
      called: [two[1], two[2]].map((w) => read(name).replace(two[0], w)),
    };
  // 做强电子、新能源两大产业,产值分别突破200亿元、80亿元: what is done to them, and how many they are, is none of them.
  const earlier = before ? membersOf(text, summed(text, readFront(text, before[0], before[1], false).name)) : [];
  const final = earlier.at(-1);
  const shone = final ? (SHONE.exec(read(final))?.[0].length ?? 0) : 0;
  // 华北、华南区域表现突出,分别完成80万元: how they did is none of them.
  if (final && shone > 0) earlier[earlier.length - 1] = [final[0], final[1] - shone];
  if (earlier.length === values.length && !earlier.every((r) => /\d年/.test(read(r)))) {
    const of = trimLast(text, earlier, tag);
    return { kind: 'paired', names: values.map(() => name), of, called: of.map((r) => read(r) + read(name)) };
  }
  return left.each ? { kind: 'paired', names: values.map(() => name), of: values.map(() => null) } : null;
}

/** The two sides of a people. */
const SIDES = new Set(['城镇', '农村', '城市', '乡村', '男性', '女性']);
const TWO = [
  ['城乡', '城镇', '农村'],
  ['存贷款', '存款', '贷款'],
  ['进出口', '进口', '出口'],
  ['牛羊', '牛', '羊'],
  ['产销', '产量', '销量'],
] as const;

/** 工业、建筑业、服务业3个行业增速: how many they are is said behind the last of them. */
const SUMMED =
  /(?<=[\u3001和与及][\u4E00-\u9FFF]{1,14})(?<!第)(?:\d|[二两三四五六七八九十])[个项大]?(?:主要|重点|核心|优势|主导|支柱|特色|传统|新兴){0,2}(?:指标|行业|产业|领域)[\u4E00-\u9FFF]{0,4}$/;
const summed = (text: string, [at, end]: Range): Range => [at, end - (SUMMED.exec(text.slice(at, end))?.[0].length ?? 0)];

/** 国有企业、集体企业和外商及港澳台企业: with 和 before it 及 binds two words to one member. The parts as they are where that makes another number of them. */
function bindAnd(text: string, parts: readonly Range[], wanted: number, binding = '及'): readonly Range[] {
  const out: Range[] = [];
  for (const part of parts) {
    const before = out.at(-1);
    if (before && part[0] === before[1] + 1 && binding.includes(text[before[1]] ?? '?')) out[out.length - 1] = [before[0], part[1]];
    else out.push(part);
  }
  return out.length === wanted ? out : parts;
}

/** 控股、参股企业收入、利润总额: members up to a measure are one name; none where something follows the last. */
function measuredGroups(text: string, parts: readonly Range[]): Range[] {
  const out: Range[] = [];
  let from = -1;
  for (const [at, end] of parts) {
    if (from < 0) from = at;
    if (!MEASURE.test(text.slice(at, end))) continue;
    out.push([from, end]);
    from = -1;
  }
  return from < 0 ? out : [];
}

/** 第一、二、三产业: the second is 第二产业. */
const ordinal = (member: string, first: string): string => (first.startsWith('第') && /^[二三四五六七八九十]$/.test(member) ? `第${member}` : member);

const SHONE = /(?<=[\u4E00-\u9FFF]{2})(?:表现|成效|成绩|业绩|增势|势头)(?:较为|十分|尤为|最为|比较)?(?:突出|良好|亮眼|抢眼|较好|优异|强劲|显著)$/;
/** Ranks and kinds that stand before a noun that only the last of them has: 省级、市级龙头企业. */
const RANKED = /(?:级|类|型|性|式|等)$/;
/** 粮食、蔬菜产量: the measure that only the last name says, for the keys of the others; '' when they say their own or there is none. */
export function sharedMeasure(names: readonly string[]): string {
  const measure = MEASURE.exec(names.at(-1) ?? '')?.[0] ?? '';
  return names.length > 1 && measure.length > 1 && !names.slice(0, -1).some((n) => MEASURE.test(n)) ? measure : '';
}
