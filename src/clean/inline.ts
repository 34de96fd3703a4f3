/** Words that a site put inside lines. */
import type { Site } from '../core/model.ts';
import type { Cut } from './chrome.ts';
import type { Seen } from './judge.ts';
import type { Page } from './page.ts';

/** Words inside lines. Each rule looks only where one of its literals begins, so a hostile text costs no more than its length. */
export function inlineCuts(page: Page, hits: Seen['inline'], site: Site | null): Cut[] {
  const out: Cut[] = [];
  let done = 0;
  for (const { rule, at, length } of hits) {
    if (at < done || (rule.site !== null && rule.site !== site) || !isNear(rule.rule.near, at, page.text.length)) continue;
    let end = at + length;
    if (rule.pattern) {
      rule.pattern.lastIndex = at;
      if (!rule.pattern.test(page.text)) continue;
      end = rule.pattern.lastIndex;
    }
    let start = rule.rule.from ? startOf(page.text, at, rule.rule.from, done) : at;
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

/** Where a stretch begins whose telling words stand at `at`: after the last sentence end or wide blank, or at the last 《, within 80 characters of the same line. */
function startOf(text: string, at: number, from: 'sentence' | 'title', floor: number): number {
  const stop = Math.max(floor, at - 80, 0);
  for (let i = at - 1; i >= stop; i--) {
    const c = text[i] ?? '';
    if (c === '\n' || c === '\r') return from === 'title' ? -1 : i + 1;
    if (from === 'title' ? c === '《' : '。!?;】…'.includes(c) || (c === ' ' && text[i - 1] === ' ')) return from === 'title' ? i : i + 1;
  }
  return from === 'title' ? -1 : stop === floor || stop === 0 ? stop : at;
}
