/** When in doubt the text stays, and the reader is told. */
import type { Problem } from '../core/problem.ts';
import { span } from '../core/span.ts';
import type { Chrome, Cut } from './chrome.ts';
import type { Page } from './page.ts';

/** Of a document's characters, what may go on wording and lists alone. */
const SHARE = 0.6;

/** Rules that name what they take by its own words (a record, a caption, a notice). What they take says nothing against a short plan on a long page. */
const SURE = /^(?:site|share|metadata|preview|legal|government|watermark|news|counter|welcome|wechat|forum|spam|noise|page-chunk)\//;

/** What of the chrome is taken out after all, and the warnings. */
export function settle(page: Page, chrome: Chrome): { cuts: readonly Cut[]; problems: readonly Problem[] } {
  const problems = chrome.doubts.map((d) => overruled(d));
  const isSure = (c: Cut): boolean => c.sure === true || SURE.test(c.rule);
  const sure = chrome.cuts.filter(isSure);
  const guessed = chrome.cuts.filter((c) => !isSure(c));
  if (guessed.length === 0) return { cuts: chrome.cuts, problems };
  const doubtful = solid(page, guessed);
  const rest = solid(page, [{ start: 0, end: page.text.length, rule: '' }]) - solid(page, sure);
  // A page with no line that reads like a plan's is measured whole: its own short lines are all that there is.
  if (doubtful <= SHARE * rest || doubtful < 60) return { cuts: chrome.cuts, problems };
  return { cuts: sure, problems: [...problems, tooMuch(guessed, doubtful / rest)] };
}

/** How many characters other than white space the cuts hold. Two rules may take the same words, which count once. */
function solid(page: Page, cuts: readonly Cut[]): number {
  let n = 0;
  let at = 0;
  for (const c of [...cuts].sort((a, b) => a.start - b.start)) for (at = Math.max(at, c.start); at < c.end; at++) if (page.text.charCodeAt(at) > 32) n++;
  return n;
}

const overruled = (d: Cut): Problem => ({
  code: 'clean-suspicious',
  message: {
    en: `the rule ${d.rule} would remove a sentence that reads like the plan's; it stays`,
    zh: `规则 ${d.rule} 要删除的句子像是计划正文\uff0c已保留`,
  },
  next: { en: `look at the sentence, and at the rule: plan-extract rules show ${d.rule}`, zh: `请核对该句与规则\uff1aplan-extract rules show ${d.rule}` },
  span: span(d.start, d.end),
});

const tooMuch = (cuts: readonly Cut[], share: number): Problem => ({
  code: 'clean-suspicious',
  message: {
    en: `${Math.round(share * 100)} % of the text would go as chrome that only its wording tells; it stays`,
    zh: `仅凭措辞判断\uff0c将有 ${Math.round(share * 100)}% 的文字被当作网页附加内容删除\uff0c已全部保留`,
  },
  next: { en: 'write a site file for such pages: plan-extract rules learn DIR', zh: '请为此类网页编写规则文件\uff1aplan-extract rules learn DIR' },
  span: span(
    cuts.reduce((a, c) => Math.min(a, c.start), Number.POSITIVE_INFINITY),
    cuts.reduce((a, c) => Math.max(a, c.end), 0),
  ),
});
