/** What the year before a number says of it: 2022年 in a plan for 2024, 到2030年, 预计到2030年. */
import type { Judge } from './roles.ts';

/** 到2027年新建30公里, 前三季度应完成55个 */
const AIMED_AT = /^[到至]|应|须/;
/** 由20亿元增加到2016年的⟦30亿元⟧,年均增长⟦8%⟧: what it was in a year. */
const LEVEL = /[到至]((?:19|20)\d\d)年的(?:\d[\d.]{0,10}[^,;\u3002\d]{1,4},(?:年均|平均|累计|净)[^,;\u3002\d]{0,5})?$/;
/** ⟦预计到⟧2030年, in a text without a year of its own. */
const HOPED_BY = /(?:预计|力争|计划|争取|有望)[到至]$/;
/** 2022年 in a report of 2023 is past; 到2025年 in a plan of 2024 is to come. */
export const byYear: Judge = ({ year, planYear, kind, reviewed, lean, text, found }) => {
  if (planYear === null)
    return year?.by && HOPED_BY.test(text.slice(Math.max(0, year.at - 3), year.at + 1))
      ? { class: 'target', because: `${year.year} is to come`, grade: 'medium' }
      : null;
  const level = '的长增高加降少'.includes(text[found.at - 1] || '?') ? LEVEL.exec(text.slice(Math.max(0, found.at - 34), found.at)) : null;
  if (level && Number(level[1]) < planYear) return { class: 'result', because: `${level[1]} is past in ${planYear}`, grade: 'medium' };
  if (!year) return null;
  if (reviewed && kind === 'mixed' && year.year === planYear && !year.by) return { class: 'result', because: `${year.year} is reported on`, grade: 'medium' };
  if (year.year < planYear) return { class: 'result', because: `${year.year} is past in ${planYear}`, grade: 'medium' };
  // 2017年底在岗职工870人,较去年减少28人: the end of a year that is told of.
  if (year.year === planYear && kind === 'mixed' && lean > 0 && !AIMED_AT.test(text.slice(year.at, found.at))) return null;
  if (year.year > planYear || year.by) return { class: 'target', because: `${year.year} is to come`, grade: 'medium' };
  return null;
};
