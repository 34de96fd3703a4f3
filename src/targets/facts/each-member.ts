/** Values for each of several members, where the list of them stands behind the measure, before a verb of their own, or as examples. */
import type { Found, Range } from '../quantity/found.ts';
import { readFront } from './front.ts';
import { MEASURE } from './heads.ts';
import type { Named } from './named.ts';
import { membersOf, type Split } from './parting.ts';

/** 经费标准小学、初中分别提高到720元和940元: a measure that stands before the members; null where none does. */
export function measureBefore(text: string, parts: readonly Range[]): { name: Range; of: Range[] } | null {
  const [first, ...others] = parts;
  if (!first || others.length === 0) return null;
  const lengths = others.map((r) => r[1] - r[0]);
  if (Math.max(...lengths) > 4 || others.some((r) => MEASURE.test(text.slice(...r)))) return null;
  for (let at = first[1] - Math.max(...lengths) - 1; at <= first[1] - Math.min(...lengths); at++)
    if (at - first[0] >= 3 && (MEASURE.test(text.slice(first[0], at)) || text.startsWith('标准', at - 2)))
      return { name: [first[0], at], of: [[at, first[1]], ...others] };
  return null;
}

/** 覆盖率64%,其中镇、街道分别达到62%和60%: members of what the number before it measures; null where they are measures themselves. */
export function thoseOf(
  text: string,
  before: Named | undefined,
  values: readonly Found[],
  split: Split,
): { names: Range[]; of: Range; called: string }[] | null {
  const whole = before?.names[0];
  const [first, ...others] = split.names;
  if (!whole || before.names.length > 1 || split.kind !== 'paired' || !first || others.length === 0 || !MEASURE.test(text.slice(...whole))) return null;
  if (!text.startsWith('其中', first[0] - 2) || first[0] - before.found.end > 12 || split.of.some((r) => r !== null)) return null;
  if (values.some((v) => v.unitKind !== before.found.unitKind) || split.names.some((r) => r[1] - r[0] > 5 || MEASURE.test(text.slice(...r)))) return null;
  return split.names.map((r) => ({ names: [whole], of: r, called: text.slice(...r) + text.slice(...whole) }));
}

/** 东山、西河两镇分别完成投资3亿元、2亿元: who each did what stands before 分别; null where nobody does. */
export function eachDid(text: string, [at, end]: Range, count: number): Split | null {
  const said = text.slice(at, end);
  const i = said.indexOf('分别');
  if (i < 3 || said.length - i < 4) return null;
  const of = membersOf(text, [at, at + i - (HOW_MANY.exec(said.slice(0, i))?.[0].length ?? 0)]);
  if (of.length !== count) return null;
  // 盗窃、诈骗案件分别审结30件、20件: the verb names nothing.
  if (VERBS_ALONE.test(text.slice(at + i + 2, end))) return { kind: 'paired', names: of, of: of.map(() => null) };
  const { name } = readFront(text, at + i + 2, end);
  if (name[1] - name[0] < 2) return null;
  return { kind: 'paired', names: of.map(() => name), of, called: of.map((r) => text.slice(...r) + text.slice(...name)) };
}
/** Verbs that say nothing of what is counted. */
const VERBS_ALONE =
  /^(?:发生|审结|办结|受理|查处|破获|立案|完成|实现|新建|新增|建成|举办|开展|检出|处置|收治|发展|培训|评选|安排|种植|栽植|播种|发放|配备|达到|出现)了?$/;
const HOW_MANY =
  /(?:\d{1,2}|[两二三四五六七八九十]{1,2})[个大]?(?:[镇乡村县市区校厂地]|街道|社区|学校|企业|公司|单位|部门|区域|片区|园区|产业|行业|支行|车间)$/;

/** 风电、光伏等新能源装机分别达到30万千瓦、50万千瓦: the examples that the values are for. */
export function examplesBefore(text: string, end: number): Range[] {
  let at = end;
  while (at > 0 && end - at < 40 && EXAMPLE.test(text[at - 1] ?? '')) at--;
  return membersOf(text, readFront(text, at, end, false).name);
}
const EXAMPLE = /[\u4E00-\u9FFFA-Za-z\u201C\u201D\u3001]/;
