/** What opens a sentence behind a title that no mark closes. */
import { MID_OPENERS, OPENERS } from './words.ts';

/** How surely a sentence opens at `i`: 2.5 where it hardly does anything else, less where a title may hold the same words, 0 where nothing tells. */
export function openerAt(f: string, i: number): number {
  if (OPENERS.at(f, i) || dated(f, i) || inMonth(f, i)) return 2.5;
  if (DOERS.includes(f[i] ?? ' ') && !PLACE.includes(f[i - 1] ?? ' ') && DOES.test(f.slice(i, i + 8))) return 2.1;
  if (masked(f, i)) return 2;
  return MID_OPENERS.at(f, i) || yearAt(f, i) || (f[i] === '以' && TAKES.test(f.slice(i, i + 40))) ? 1.6 : 0;
}

/** 工会|认真贯彻…: who does it, and how. */
const DOES = /^(?:图书馆|文化馆|博物馆|工会|学校|医院|街道|妇联|团委|党委|支部|支队|大队|班级教师|教师)(?:认真|始终|坚持|积极|严格|高度|紧紧|将|每[日天周月])/;
const DOERS = '图文博工学医街妇团党支大班教';
/** 县医院: the name begins before. */
const PLACE = '省市县区镇乡村';

/** 农机档案|以各村农机为重点: how the work is done; 推进以提质为重点的改革 is one phrase. */
const TAKES = /^以[^,\u3002;的]{2,30}为(?:重点|核心|主线?|目标|抓手|中心|契机|载体|依托|导向|基础|宗旨|指导|突破口|切入点)(?![的体])/;

/** 2024, 20xx and the like before 年. */
export const yearAt = (f: string, i: number): boolean => f[i] === '2' && f[i + 1] === '0' && /^20[\dxX*_]{2}\s?年/.test(f.slice(i, i + 6));

/** 2024年, and 2024年是 open a sentence. */
const dated = (f: string, i: number): boolean =>
  yearAt(f, i) && /^20[\dxX*_]{2}\s?年(?:度|以来|[一二三四]季度|[上下]半年|前?\d{1,2}(?:[-\u2014]\d{1,2})?个?月)?(?:,|是)/.test(f.slice(i, i + 16));

/** 3月份, and 3、4月份, open a sentence; a day does too: 5月8日,. */
const inMonth = (f: string, i: number): boolean =>
  digit(f, i) && !digit(f, i - 1) && /^(?:\d{1,2}[-\u2014至、])?\d{1,2}月(?:份|底|初|[上中下]旬|\d{1,2}日)?,/.test(f.slice(i, i + 12));

const digit = (f: string, i: number): boolean => f.charCodeAt(i) >= 48 && f.charCodeAt(i) <= 57;

/** XX镇党委 and **局领导 open a sentence as 我镇党委 does. */
const masked = (f: string, i: number): boolean =>
  'xX*\u00D7'.includes(f[i] ?? ' ') && f[i - 1] !== f[i] && /^[xX*\u00D7]{1,4}[镇乡县市区局校院站所中]/.test(f.slice(i, i + 5));
