/** 二期, 一期工程: stages of works, which count nothing. */
import { isHan } from '../quantity/chars.ts';
import type { Raw } from '../quantity/raw.ts';
import { startsAt } from './context.ts';

/** Is a number with 期 a stage of works? `single` where it is one Chinese numeral with no comparator. */
export const isStage = (text: string, n: Raw, single: boolean): boolean =>
  // “北线”工程⟦六期⟧
  (single && /[\u201D"]工程$/.test(text.slice(Math.max(0, n.at - 3), n.at))) ||
  // 地铁4号线⟦2期⟧
  (n.numberEnd - n.numberAt === 1 && text.startsWith('号线', n.at - 2)) ||
  (single &&
    ((n.value !== null && n.value <= 4 && stage(text, n)) || phase(text, n) || startsAt(text, n.end, WORKS) || STAGES.test(text.slice(n.end, n.end + 14))));

/** 一⟦、二、三期工程⟧ */
const STAGES = /^(?:[、和与][一二三四五六七八九十]){1,4}期(?:工程|项目|建设|改造|规划)/;
const WORKS = ['建成', '完工', '竣工', '投用', '投产', '工程', '项目', '建设', '改造', '规划', '厂', '全部返迁', '返迁', '安置'];

/** Verbs and nouns of what comes out or is held by 期: 培训班三期, 编印简报四期. */
const ISSUED = /[班训报刊讯座坛营展播课赛册队办印发出开]|杂志|专题|活动|讲堂|培训/;

/** 东湖新城⟦二期⟧、西山水厂: after a place's name, and nothing that comes by issues. */
function stage(text: string, n: Raw): boolean {
  if (!isHan(text, n.at - 1) || '第分共各每前后本办上下约近'.includes(text[n.at - 1] ?? '?') || !'、等至段'.includes(text[n.end] || '?')) return false;
  return !ISSUED.test(
    text
      .slice(Math.max(0, n.at - 12), n.at)
      .split(/[,;。、]/)
      .at(-1) ?? '',
  );
}

/** 建成⟦二期⟧防波堤, ⟦二期⟧3万平方米厂房, 生态工程⟦一期⟧,: before what is built or behind a work, and nothing that comes by issues. */
function phase(text: string, n: Raw): boolean {
  if (!'一二三四'.includes(text[n.at] ?? '?') || '第分共各每前后'.includes(text[n.at - 1] || '?')) return false;
  if (/(?:工程|项目)$/.test(text.slice(Math.max(0, n.at - 2), n.at))) return /^[,;。\d(]/.test(text[n.end] ?? '');
  // 东湖花园二期,
  if (',;。('.includes(text[n.end] || '?') && ESTATE.test(text.slice(Math.max(0, n.at - 3), n.at))) return true;
  return (
    /^(?:[\u4E00-\u9FFF]{2}|\d)/.test(text.slice(n.end, n.end + 2)) &&
    !COMES.test(text.slice(n.end, n.end + 8)) &&
    !ISSUED.test(text.slice(Math.max(0, n.at - 8), n.at))
  );
}
const ESTATE = /(?:花园|小区|新城|家园|广场|公寓|园区|业园|开发区|新区|水厂|电厂|港区|校区|院区|系统|平台|软件|机房|电站|厂房|大厦|大楼)$/;
/** What comes by issues, or what is said of how many there were. */
const COMES = /^(?:共|累计|合计|均|每|的|左右|以上|已|全部)|[班训报刊讯座坛营展播课赛册队]|杂志|专题|活动|讲堂|节目|视频|债|票|学员/;
