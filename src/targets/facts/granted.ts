/** Names of those who were given something: by what they were given, or by what became of them. */
import { wordList } from '../../core/words.ts';
import following from '../../rules/following.json' with { type: 'json' };
import type { Range } from '../quantity/found.ts';
import { readRight } from './right.ts';

const GENERIC = new Set(following.find((r) => r.id === 'generic')?.words ?? []);
const GRANTED = wordList(following.filter((r) => r.id === 'granted').flatMap((r) => r.words));

const GRANTED_BY = /^被[\u4E00-\u9FFF]{2,14}?(?:授予|评为|命名为|认定为|确定为|列为|评选为)了?(?=[\u4E00-\u9FFF\u201C])/;

const GIVES = new Set(['实施', '开展', '启动', '推行', '组织', '举办']);

/** 三家单位被列为“示范基地”: a name that says nothing gives way to what they were made, or runs on into what became of it (3个项目开工). */
export function readGranted(text: string, name: Range, to: number): Range | null {
  // 2个班组被总工会授予“先锋号”称号
  const by = text[name[1]] === '被' && name[1] - name[0] <= 6 ? GRANTED_BY.exec(text.slice(name[1], Math.min(to, name[1] + 24))) : null;
  if (by) return readRight(text, name[1] + by[0].length, to, { whole: true });
  // 4名教师被省委组织部授予“先锋号”称号, named whole
  const whom = text.slice(name[0], Math.min(name[1], name[0] + 8)).indexOf('被');
  const given = whom > 1 ? GRANTED_BY.exec(text.slice(name[0] + whom, name[1])) : null;
  if (given) return readRight(text, name[0] + whom + given[0].length, to, { whole: true });
  // 16个村达到了10万元: the next number has a verb of its own.
  if (!GENERIC.has(text.slice(name[0], name[1])) || text[name[1]] === text[name[1] - 1] || /^(?:达到?了?|有|占)\d/.test(text.slice(name[1], name[1] + 4)))
    return null;
  // 评定3个社区为“一类”社区: what they were made.
  if (/^为[\u4E00-\u9FFF\u201C]/.test(text.slice(name[1], name[1] + 2))) return readRight(text, name[1] + 1, to, { whole: true });
  const hit = GRANTED.starting(text, name[1], to);
  if (hit) return readRight(text, hit.end, to, { whole: true });
  // 7家企业总投资1.2亿元: the sum has a number of its own.
  if (/^(?:计划|完成|累计)?(?:总投资|总面积|总产值|投资|产值|占地)/.test(text.slice(name[1], name[1] + 5))) return null;
  let end = name[1];
  while (end < to && end - name[1] < 12 && /[\u4E00-\u9FFF]/.test(text[end] ?? '') && !/[和与及]/.test(text[end] ?? '') && !text.startsWith('参与', end)) end++;
  // 20个村开展2次检查: what they do has a number of its own.
  // 遴选12所学校实施“成长计划”: what stands in quotes is the verb's, and they are named without it.
  if ((text[end] === '\u201C' || text[end] === '\u300A') && GIVES.has(text.slice(end - 2, end))) return null;
  return end > name[1] && !/^ ?\d/.test(text.slice(end, end + 2)) ? [name[0], end] : null;
}
