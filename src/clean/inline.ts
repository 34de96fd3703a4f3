/** Words that a site put inside lines. */
import type { Site } from '../core/model.ts';
import type { Cut } from './chrome.ts';
import type { Seen } from './judge.ts';
import { GLUED, QUANTITY } from './judge.ts';
import type { Page } from './page.ts';

/** Words inside lines. Each rule looks only where one of its literals begins, so a hostile text costs no more than its length. */
export function inlineCuts(page: Page, hits: Seen['inline'], site: Site | null): Cut[] {
  const out: Cut[] = [];
  let done = 0;
  for (const { rule, at, length } of hits) {
    if (at < done || (rule.site !== null && rule.site !== site) || !isNear(rule.near, at, page.text.length)) continue;
    let end = at + length;
    if (rule.pattern) {
      rule.pattern.lastIndex = at;
      if (!rule.pattern.test(page.text)) continue;
      end = rule.pattern.lastIndex;
    }
    let start = rule.from ? startOf(page.text, at, rule.from, done) : at;
    if (start < 0) continue;
    while (start < at && page.text[start] === ' ') start++;
    out.push({ start, end, rule: rule.name });
    done = end;
  }
  return out;
}

/** How far from the page's ends a rule that holds there looks. */
const NEAR = 1000;
const isNear = (near: 'head' | 'tail' | 'edge' | undefined, at: number, length: number): boolean =>
  near === undefined || (near !== 'tail' && at < NEAR) || (near !== 'head' && at > length - NEAR);

type From = 'sentence' | 'title' | 'lead';

/** Where a stretch begins whose telling words stand at `at`: after the last sentence end or wide blank, or at the last 《, within 80 characters of the same line. */
function startOf(text: string, at: number, from: From, floor: number): number {
  const lead = from === 'lead' ? leadOf(text, at, floor) : -1;
  if (lead >= 0) return lead;
  const stop = Math.max(floor, at - 80, 0);
  for (let i = at - 1; i >= stop; i--) {
    const c = text[i] ?? '';
    if (c === '\n') return from === 'title' ? -1 : i + 1;
    if (from === 'title' ? c === '《' : '。!?;】…'.includes(c) || (c === ' ' && text[i - 1] === ' ')) return from === 'title' ? i : i + 1;
  }
  return from === 'title' ? -1 : stop === floor || stop === 0 ? stop : at;
}

/** A lead-in is no longer than this. */
const LEAD = 400;
/** The title that it may stand behind, perhaps with a chunk's number before; said twice where the page set its headline above. */
const TITLED =
  /^\s{0,4}(?:\d{1,2}、)?([^。,;:!?、]{2,40}?(?:计划|总结|方案|报告|要点|打算|汇报|安排|规划)(?:范文|\([^()]{1,12}\)|\s?[\d一二三四五六七八九十]{1,3}\s?篇){0,2})(?:\s?\1)?/;

/** Where the lead-in begins that ends in the words at `at`: behind a title at the line's start, else at its start. -1 where what stands before is the plan's own. */
function leadOf(text: string, at: number, floor: number): number {
  const near = Math.max(floor, at - LEAD, 0);
  const line = text.slice(near, at).lastIndexOf('\n') + 1;
  if (line === 0 && near > floor) return -1;
  const start = near + line;
  const before = text.slice(start, at);
  if (GLUED.test(before) || QUANTITY.test(before)) return -1;
  const title = TITLED.exec(before)?.[0].length ?? 0;
  // The title may be what the lead-in speaks of: 计划是…的前提.
  return before.length - title < 2 || /^(?:是|能|可以|的|对|就)/.test(before.slice(title)) ? start : start + title;
}
