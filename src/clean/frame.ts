/** What frames a saved page, found once its own chrome is known: the record set above the text, the lists of links at the foot. */
import type { Chrome, Cut } from './chrome.ts';
import { footBetween, footLists, hosts } from './foot-lists.ts';
import { type Line, lineAt, type Page } from './page.ts';
import { savedRecord } from './saved.ts';

/** A page's chrome with its frame. */
export const framed = (page: Page, chrome: Chrome): Chrome => underFoot(page, underRecord(page, chrome));

const whole =
  (rule: string, sure: boolean): ((line: Line) => Cut) =>
  (line) => ({ start: line.from, end: line.to, rule, sure });

/** The record's lines go as what they are: no file name of an address is a title. */
function underRecord(page: Page, chrome: Chrome): Chrome {
  const saved = savedRecord(page);
  if (saved.last < 0) return chrome;
  const rule = 'metadata/saved-record';
  const record = [...saved.lines.map(whole(rule, true)), ...(saved.label ? [{ ...saved.label, rule, sure: true }] : [])];
  const outside = (c: Cut): boolean => !record.some((r) => r.start <= c.start && c.start < r.end);
  const body = [Math.max(chrome.body[0], saved.last + 1), chrome.body[1]] as const;
  return { ...chrome, cuts: [...record, ...chrome.cuts.filter(outside)], doubts: chrome.doubts.filter(outside), body };
}

function underFoot(page: Page, chrome: Chrome): Chrome {
  const last = chrome.body[1];
  if (last >= page.lines.length - 1) return chrome;
  const end = page.lines[last]?.end ?? 0;
  const foot = chrome.cuts.filter((c) => c.start >= end);
  const index = (c: Cut): number => lineAt(page, c.start)?.index ?? -1;
  const lists = footLists(page, new Set(foot.map(index)), last);
  const gone = foot.flatMap((c) => {
    const line = lineAt(page, c.start);
    return line && c.start <= line.from && c.end >= line.to ? [line.index] : [];
  });
  const between = footBetween(page, new Set([...gone, ...lists.map((l) => l.index)]), last);
  const legal = new Set(foot.filter((c) => c.rule.startsWith('legal/')).map(index));
  const cuts = [
    ...between.map(whole('unknown/foot-between', false)),
    ...lists.map(whole('unknown/foot-list', false)),
    ...hosts(page, legal, last).map(whole('government/foot-office', true)),
  ];
  return cuts.length === 0 ? chrome : { ...chrome, cuts: [...chrome.cuts, ...cuts] };
}
