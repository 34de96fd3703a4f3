/** A copy of the text's beginning that a site shows above the text. */
import type { Line, Page } from './page.ts';
import { TITLE_END } from './shapes.ts';

/** Index of the page's first line where it is the description that a page's head has: it breaks off in dots, and its first and its last words stand below; -1 if it is none. */
export function description(page: Page): number {
  const first = page.lines.find((l) => l.to > l.from);
  if (!first || first.fixed || first.to - first.from < 80 || first.to - first.from > 800) return -1;
  const end = page.text.slice(first.to - 8, first.to).search(TAGGED);
  if (end < 0) return -1;
  const last = page.text.slice(first.to - 8 + end - WORDS, first.to - 8 + end);
  const below = page.text.slice(first.to, first.to + 6000).replace(/\s/g, '');
  return !/\s/.test(last) && below.includes(last) && below.includes(page.text.slice(first.from, first.from + WORDS)) ? first.index : -1;
}

/** How many of its words must stand below. */
const WORDS = 10;
/** Dots, perhaps with what is left of the tag that the description stood in. */
const TAGGED = /(?:\.{3}|\u2026)["']?\s?\/?>?$/;

/** A cut-off copy of the text's beginning, which a site shows above the text as its abstract. */
export function abstract(page: Page, taken: ReadonlySet<number>): Line | null {
  const solid = page.lines.slice(0, 60).filter((l) => l.to > l.from && !taken.has(l.index) && !l.fixed);
  for (let i = 0; i + 1 < Math.min(solid.length, 10); i++) {
    const a = solid[i];
    const b = solid[i + 1];
    if (!a || !b) return null;
    const length = a.to - a.from;
    if (length >= 40 && length <= 800 && labelled(page.text, a)) return a;
    // A long title, and the copy under it that begins with it and breaks off.
    const broken = b.to - b.from <= 600 && i + 2 < solid.length && CUT.test(page.text.slice(b.to - 3, b.to)) && TITLE_END.test(page.text.slice(a.from, a.to));
    if (length >= 40 && length <= 600 && b.to - b.from > length && opensLike(page.text, a, b)) return broken ? b : a;
    // The copy may begin with the title, which stands on a line of its own before the text.
    const c = solid[i + 2];
    if (c && length >= 120 && length <= 600 && b.to - b.from < 60 && c.to - c.from > length && cutCopy(page.text, a, b, c)) return a;
  }
  return null;
}

/** The words of a stretch without their blanks. */
const bare = (text: string, from: number, to: number): string => text.slice(from, to).replace(/\s/g, '');

/** Does one line begin with all of another's words? Blanks don't count: the copy may have lost those of the page. */
function opensLike(text: string, a: Line, b: Line): boolean {
  return text[a.from] === text[b.from] && bare(text, b.from, Math.min(b.to, b.from + 2 * (a.to - a.from))).startsWith(bare(text, a.from, a.to));
}

/** 导读:… ends in dots, and its last words before them stand in the text below; without dots its first words too, perhaps behind the title. */
function labelled(text: string, a: Line): boolean {
  const label = LABEL.exec(text.slice(a.from, a.from + 8));
  if (!label || !(CUT.test(text.slice(a.to - 3, a.to)) || says(text, a, a.from + label[0].length))) return false;
  const words = text
    .slice(a.to - 28, a.to)
    .replace(/[.\u2026\s]{1,8}$/, '')
    .slice(-14);
  const at = words.length < 12 ? -1 : text.indexOf(words, a.to);
  return at >= 0 && at < a.to + 6000;
}

/** Do the first words of a line, from `from` on or behind a title there, begin a line below? */
function says(text: string, a: Line, from: number): boolean {
  const head = text.slice(from, from + 60);
  const title = /^\s?[^,\u3002;:]{4,40}?(?:计划|总结|要点|报告|方案|意见|打算|安排)/.exec(head)?.[0].length ?? 0;
  return [0, title].some((skip) => {
    const at = text.indexOf(head.slice(skip, skip + 14).trimStart(), a.to);
    return head.length - skip >= 14 && at >= 0 && at < a.to + 600 && /\s/.test(text[at - 1] ?? '');
  });
}

const LABEL = /^(?:导读|导语|摘要|概要|内容摘要|内容提要|内容概要|简介)\s?[:】]/;
const CUT = /(?:\.{3}|\u2026)$/;

/** A copy that ends in dots and begins with the title and the text's first hundred characters. */
function cutCopy(text: string, a: Line, title: Line, c: Line): boolean {
  if (text[a.from] !== text[title.from] || !CUT.test(text.slice(a.to - 3, a.to))) return false;
  const head = bare(text, title.from, title.to) + bare(text, c.from, Math.min(c.to, c.from + 200));
  return head.slice(0, 100) === bare(text, a.from, a.to).slice(0, 100);
}
