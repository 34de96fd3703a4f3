/** Marks of a mark-up language that a page shows as they are: Markdown's # and **, HTML's tags. */
import type { Cut } from './chrome.ts';
import { lineText, type Page, SIGN } from './page.ts';

const HEAD = /^#{1,6}\s{1,4}(?=\S)/;
/** The same in a text that lost its line breaks: 各站同心。 ### 1.1 造林. */
const HEAD_INSIDE = /(?<=[\u3002!?;:)\u201D]\s)#{2,6}\s{1,4}(?=[\u4E00-\u9FFF\d(])/g;
const BOLD = /\*\*(?=[^*\s])[^*\n]{2,60}?(?<=[^*\s])\*\*/g;
const TAG =
  /<\/?(p|br|h[1-6]|div|ul|ol|li|table|tbody|tr|td|th|section|article|center|span|strong|b|em|i|u|a|img|font|script|style)(?:\s[^<>]{0,400})?\/?>|&(?:nbsp|ensp|emsp);/gi;
const INLINE = new Set(['span', 'strong', 'b', 'em', 'i', 'u', 'a', 'img', 'font']);
/** A line of empty elements of any name, perhaps numbered, as a page that was taken over is sown with: 1. <rp id="x1"><option id="x1"></option></rp> */
const EMPTY = /^(?:[\u2022*-]|\d{1,3}\.)?\s{0,8}(?:<\/?[a-z][a-z\d]{0,15}(?:\s[a-z]{1,12}="[^"<>]{0,60}"){0,4}\s?\/?>\s{0,4}){1,60}$/;

/** Finds the marks; a text with one or two of them is left alone, as they may be its own. Linear. */
export function findMarkup(page: Page): Cut[] {
  return [...markdown(page), ...tags(page), ...emptyLines(page), ...escapes(page)];
}

/** A line break that a page writes out, backslash and letter, between a sentence and the next: 消灭死角。\\n三、…. */
function escapes(page: Page): Cut[] {
  if (!(page.signs & SIGN.backslash) || !page.text.includes('\\n') || page.text.includes(':\\')) return [];
  return [...page.text.matchAll(ESCAPE)].map((m) => ({ start: m.index, end: m.index + m[0].length, rule: 'noise/markup' }));
}

const ESCAPE = /(?<=[\u3002;:!?”)])(?:\\[nrt]){1,4}(?=\s{0,4}(?:[\u4E00-\u9FFF(\d“]|$))/g;

function markdown(page: Page): Cut[] {
  if (!(page.signs & SIGN.hash) || !page.text.includes('# ')) return [];
  const heads: Cut[] = [];
  for (const line of page.lines) {
    const m = line.fixed || page.text[line.from] !== '#' ? null : HEAD.exec(lineText(page, line));
    if (m) heads.push({ start: line.from, end: line.from + m[0].length, rule: 'noise/markup' });
  }
  const inside = [...page.text.matchAll(HEAD_INSIDE)];
  if (inside.length >= 3) heads.push(...inside.map((x) => ({ start: x.index, end: x.index + x[0].length, rule: 'noise/markup' })));
  if (heads.length < 2) return [];
  const bold = [...page.text.matchAll(BOLD)].flatMap((m) => [mark(m.index), mark(m.index + m[0].length - 2)]);
  return [...heads, ...bold];
}

const mark = (at: number): Cut => ({ start: at, end: at + 2, rule: 'noise/markup' });

function tags(page: Page): Cut[] {
  if (!(page.signs & SIGN.tag) || !page.text.includes('</')) return [];
  const out: Cut[] = [];
  let closing = 0;
  for (const m of page.text.matchAll(TAG)) {
    const name = m[1]?.toLowerCase();
    if (m[0].startsWith('</')) closing++;
    out.push({ start: m.index, end: m.index + m[0].length, rule: name === undefined || INLINE.has(name) ? 'noise/markup' : 'noise/block-tag' });
  }
  return closing >= 3 ? out : [];
}

function emptyLines(page: Page): Cut[] {
  if (!(page.signs & SIGN.tag) || !page.text.includes('></')) return [];
  const out = page.lines.flatMap((line) => {
    if (line.fixed || page.text[line.to - 1] !== '>' || line.to - line.from > 2000) return [];
    return EMPTY.test(lineText(page, line)) ? [{ start: line.from, end: line.to, rule: 'noise/block-tag' }] : [];
  });
  return out.length >= 3 ? out : [];
}
