/** Lists of what is attached: 附件:1.任务分解表 / 2.责任人名单. What follows 附:2025年十件实事 is a list of things to do. */
import type { Para } from './paras.ts';
import { CLASS, classes } from './styles.ts';
import { ATTACHMENTS } from './words.ts';

/** What a list that goes on says of itself: nothing but 附件, or what it lists. */
export type Attached = 'bare' | 'named' | null;

/** Is this a list of attachments, or a numbered line of one that began above as `above` says? */
export function attached(f: string, p: Para, above: Attached): Attached {
  const word = ATTACHMENTS.at(f, p.start);
  const long = p.end - p.start;
  if (word) {
    const behind = f.slice(p.start + word.length - (word.endsWith(':') ? 1 : 0), Math.min(p.end, p.start + word.length + 8));
    if (long >= 80 || !/^\s?[:\d一二三]/.test(behind)) return null;
    return /^\s?[\d一二三]{0,2}:?\s{0,4}(?:\d{1,2}[.、)\s]|$)/.test(behind) ? 'bare' : 'named';
  }
  if (!above || long >= 60 || classes[f.charCodeAt(p.start)] !== CLASS.digit) return null;
  const line = f.slice(p.start, p.end);
  const named = DOCUMENT.test(line);
  return named || (above === 'bare' && !SENTENCE.test(line)) ? above : null;
}

/** A paper, by what its name ends in. */
const DOCUMENT =
  /(?:[表单图书册证]|清单|名单|台账|办法|方案|细则|规定|规划|计划|标准|指标|目[录标]|说明|报告|意见|制度|汇总|分工|安排|通知|要点|一览|情况|材料|模板|样式|格式|指南|名录|职责)》?(?:\([^()]{1,12}\))?[;\u3002.]?$/;
/** A sentence has a comma, or ends in a stop. */
const SENTENCE = /[,\u3002;!?.]$|,/;

/** Where a line attaches what is to be done, under it or under a title of its own: what is listed there counts by itself, and belongs to no section before. View offsets. */
export function attachedLists(f: string, paras: readonly Para[]): number[] {
  const out: number[] = [];
  for (const [i, p] of paras.entries()) {
    if (f.charCodeAt(p.start) !== ATTACH || p.table || !attached(f, p, null)) continue;
    const [next, behind] = [paras[i + 1], paras[i + 2]];
    if (!next || next.table || attached(f, next, 'named')) continue;
    const first = FIRST.test(f.slice(next.start, next.start + 4)) ? next : next.end - next.start <= TITLE ? behind : undefined;
    if (first && FIRST.test(f.slice(first.start, first.start + 4)) && !attached(f, first, 'bare')) out.push(p.start);
  }
  return out;
}

const ATTACH = '附'.charCodeAt(0);
const TITLE = 40;
const FIRST = /^(?:1[.、]\D|一、|\([1一]\)|\u2460)/;
