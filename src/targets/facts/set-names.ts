/** Numbers that are part of a name or of no sentence: 985, the 2期 of a building, how many texts a collection has. */
import type { Found } from '../quantity/found.ts';
import type { Look } from './look.ts';
import { ofChildren } from './part-of.ts';
import { quoted } from './quoted.ts';
import type { Verdict } from './roles.ts';
import { QUOTE } from './signs.ts';

/** “北线”六期, “智慧粮库”2期; not “快讯”24期 */
const STAGE = /^[1-3一二三四五六七八九]期$/;

/** How far a collection's headline may reach, in a text that is one line. */
const HEADLINE = 90;

/** 985, a policy's number, an anniversary: told by the number itself and what stands right behind it. */
export function setName(text: string, found: Found): Verdict | null {
  if (found.unit === '' && (found.value === 985 || found.value === 211) && SCHOOLS.test(text.slice(found.end, found.end + 8)))
    return { class: 'name', because: 'a list of universities', grade: 'high' };
  // 门诊180累计补偿300人次, 1-4累计完成投资: which policy, or which months.
  if (
    found.unit === '' &&
    !found.worded &&
    found.comparatorSpans.length === 0 &&
    text.startsWith('累计', found.end) &&
    BEFORE_TOTAL.test(text.slice(found.at - 1, found.end))
  )
    return { class: 'name', because: 'a number that tells one of many', grade: 'medium' };
  if (found.unit === '周年') return { class: 'name', because: 'an anniversary', grade: 'high' };
  return null;
}

/** Names, stages, texts of a collection, numerals that are part of a word. */
export function names({ text, found, clause, before, after, signs }: Look): Verdict | null {
  if (found.unit === '次' && after.startsWith('产业')) return { class: 'name', because: '三次产业, a name', grade: 'high' };
  if (found.unit === '本' && after.startsWith('预算')) return { class: 'name', because: 'the budgets by a set name', grade: 'high' };
  if (found.unit === '期' && before.endsWith('\u201D') && STAGE.test(text.slice(found.at, found.end)))
    return { class: 'name', because: 'a stage of what is named before', grade: 'high' };
  if (signs & QUOTE && quoted(text, found, clause)) return { class: 'name', because: 'inside a name in quotes', grade: 'high' };
  if (
    found.unit === '篇' &&
    (/(?:精选|通用|优秀|热门|合集|汇总|推荐|共)$/.test(before) ||
      (found.at < HEADLINE && /(?:计划|总结|方案|打算|要点) ?$/.test(text.slice(Math.max(0, found.at - 6), found.at))))
  )
    return { class: 'scope', because: 'how many texts a collection has', grade: 'high' };
  // 1名医生+1名护士+1名村干部: what each team is made of.
  if (found.unitKind === 'people' && (text[found.at - 1] === '+' || /^[\u4E00-\u9FFF]{1,8}\+\d/.test(after)))
    return { class: 'scope', because: 'what each team is made of', grade: 'medium' };
  if (text[found.at] === '一' && /^一(?:大?批|系列|支|套)$/.test(text.slice(found.at, found.end)))
    return { class: 'scope', because: `${text.slice(found.at, found.end)} is no count`, grade: 'high' };
  if ((found.unit === '' && !found.worded && /^[一二两三四五六七八九]$/.test(text.slice(found.at, found.end))) || ofChildren(found, text))
    return { class: 'name', because: 'a numeral with no unit, part of a name', grade: 'medium' };
  return null;
}

const BEFORE_TOTAL = /^[\u4E00-\u9FFF\n,;。](?:\d{3}|\d{1,2}[-~\u2014]\d{1,2})$/;
/** ⟦985⟧、211院校 */
const SCHOOLS = /^(?:工程|\u201D|"|及|和|\u3001|\/|,|211|985){0,3}(?:院校|高校|大学|毕业|学校|名校|工程|\u201D|重点)/;
