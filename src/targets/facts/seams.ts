/** Where a name that runs up to the next number ends: before what is that number's own. */
import { LINKS } from './lexicon.ts';
import { findLast } from './words.ts';

/** A count with nothing behind its unit. */
const COUNTED = /^(?:近|约|超|不少于|不低于|至少)?(?:\d[\d.]{0,8}[万亿千百]{0,2}|[一二两三四五六七八九十百]{1,4})[余多]?[\u4E00-\u9FFF]{1,2}[\u3001,;\u3002\n]/;
const SUM = /(?:计划|完成|概算)?(?:总投资|投资|总造价|概算|预算|总长度?|全长|总里程|总面积)$/;

/** Another of the same unit, with a noun behind it. */
const SAME = /^\d{1,5}([\u4E00-\u9FFF])[\u4E00-\u9FFF]{2}/;
/** What a clause ends with. */
const ENDS = new Set(',;:\u3002!?\n');
/** What ends at the next number is less the words of that: 论文、上1节 and 时限压缩至3个. */
export function beforeNext(text: string, start: number, to: number): number {
  const and = findLast(text, '和', start + 2, to);
  // 2个重点村和东岭、西湾、南坪3个集聚区: the examples are of the next.
  if (and > start + 1 && /\u3001[^\u3001]{1,8}\u3001/.test(text.slice(and, to))) return and;
  const comma = findLast(text, '\u3001', Math.max(start, to - 3), to);
  // 更换37处水泵、阀门,: where the clause ends, no number follows.
  if (comma > start && !ENDS.has(text[to] ?? '\n')) return comma;
  const own = findLast(text, '\u3001', start + 2, to);
  // 30万亩苹果基地、川道4万亩蔬菜基地: what stands between the last mark and the next number is of that one.
  if (/[\d一二两三四五六七八九十]/.test(text[to] ?? '') && !/[和与及或、]/.test(text[to - 1] ?? '')) {
    const last = and > start + 1 ? and : own;
    if (last > start + 1 && to - last <= 5) return last;
  }
  // 4处示范片区、石桥段1处美丽河流: where the next is.
  if (own > start + 1 && to - own > 2 && to - own <= 12 && SAME.exec(text.slice(to, to + 9))?.[1] === text[start - 1]) return own;
  // 为7万名妇女免费筛查、为全州6万名老人…: for whom the next is.
  if (own > start + 1 && to - own <= 8 && '为对给向'.includes(text[own + 1] ?? '?')) return own;
  // 关闭了90座矿山、搬迁企业8家,: the second has nothing behind it, so what stands before it is its own.
  if (own > start + 1 && own < to - 2 && findLast(text, '(', start, own) <= findLast(text, ')', start, own) && COUNTED.test(text.slice(to, to + 18)))
    return own;
  // 41项饮水工程总投资1900万元: the sum is of them.
  const sum = SUM.exec(text.slice(Math.max(start + 2, to - 6), to));
  if (sum) return to - sum[0].length;
  const hit = LINKS.ending(text, to, start);
  // 10个村有8个达标: who has the next number.
  if ((hit?.word === '有' || hit?.word === '占') && hit.at > start && hit.of !== 'keep') return hit.at;
  return hit && hit.at > start + 1 && hit.word.length > 1 && (hit.of === 'level' || hit.of === 'up' || hit.of === 'down') ? hit.at : to;
}
