/** The list of contents of slides that were read as text: CONTENTS目录01 / 年度概述02 / 工作成果03 / …, each entry with the next one's number behind it. */
import type { Cut } from './chrome.ts';
import type { Page } from './page.ts';

const LABEL = '目录01';
/** How long such a list may be, and how it begins: the first entry, and the second's number. */
const LIST = 1200;
const FIRST = /^\s{0,6}([^\d\s\u3002][^\d\n\u3002]{1,29})02(?!\d)/;

/** The list, from its label to where the first slide says the first entry again. */
export function slideContents(page: Page): Cut[] {
  const at = page.text.indexOf(LABEL);
  const from = at + LABEL.length;
  const entry = at < 0 ? undefined : FIRST.exec(page.text.slice(from, from + 40))?.[1]?.trim();
  if (entry === undefined) return [];
  const again = page.text.indexOf(entry, page.text.indexOf(entry, from) + entry.length);
  if (again < 0 || again > from + LIST || page.text.slice(from, again).includes('\u3002')) return [];
  const start = page.text.slice(at - CONTENTS.length, at).toUpperCase() === CONTENTS ? at - CONTENTS.length : at;
  return [{ start, end: again, rule: 'preview/slide-contents' }];
}

const CONTENTS = 'CONTENTS';
