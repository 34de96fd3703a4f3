import type { Para } from './paras.ts';
import { titleLine } from './title-line.ts';

const LABEL = /目\s{0,4}录\s?[:]?/g;
/** How far into a paragraph the label is looked for, and how long the list may be. */
const HEAD = 300;
const LIST = 4000;
/** Shorter words are said often without being a title. */
const LEAST = 8;

/**
 * Titles of a collection that a list at its top names (目录 1.镇林业工作总结 2 2.镇水利工作总结 9 …), where they stand in the text behind it.
 * Offsets into `text`, in order; none where fewer than two of them are said again, unless the first stands right behind the list.
 */
export function listedTitles(text: string): [start: number, end: number][] {
  LABEL.lastIndex = 0;
  const label = LABEL.exec(text.slice(0, HEAD));
  if (!label) return [];
  const names: string[] = [];
  let at = label.index + label[0].length;
  for (let n = 1; n < 60; n++) {
    const entry = entryAt(text, at, n);
    if (!entry) break;
    names.push(entry.name);
    at = entry.end;
  }
  const behind = at + (/^\s{0,4}/.exec(text.slice(at, at + 4))?.[0].length ?? 0);
  const out: [number, number][] = [];
  for (const name of names) {
    const found = name.length < LEAST || !titleLine(name) ? -1 : text.indexOf(name, at);
    if (found < 0) continue;
    out.push([found, found + name.length]);
    at = found + name.length;
  }
  // A preview may hold the first of them only, which stands right behind the list.
  return out.length > 1 || (names.length > 2 && out[0]?.[0] === behind) ? out : [];
}

/** The entry with number `n` that stands at `at`, up to its page number or the next entry. */
function entryAt(text: string, at: number, n: number): { name: string; end: number } | null {
  const head = new RegExp(`^\\s{0,4}${n}\\s?[.\\u3001]\\s{0,4}`).exec(text.slice(at, at + 14));
  if (!head) return null;
  const from = at + head[0].length;
  const rest = text.slice(from, Math.min(from + 90, at + LIST));
  // Its page stands behind the title, or the next number does.
  const end = new RegExp(`^([^\\u3002;!?]{4,80}?)(?:[\\s.\\u2026\\u00B7]{1,40}\\d{1,3}(?=\\s|\\D)|(?=\\s{0,4}${n + 1}\\s?[.\\u3001]))`).exec(rest);
  return end?.[1] && titleLine(end[1].trim()) ? { name: end[1].trim(), end: from + end[0].length } : null;
}

/** The same where the list and the titles stand on lines of their own. Indices of the titles' paragraphs. */
export function listedLines(f: string, paras: readonly Para[], contents: ReadonlySet<number>): number[] {
  const names = new Set<string>();
  for (const i of contents) {
    const name = bare(f, paras[i]);
    if (name.length >= LEAST && !PART.test(name) && titleLine(name)) names.add(name);
  }
  if (names.size < 2) return [];
  const out: number[] = [];
  paras.forEach((p, i) => {
    if (!contents.has(i) && p.alone && !p.table && p.end - p.start < 80 && names.delete(bare(f, p))) out.push(i);
  });
  return out.length > 1 ? out : [];
}

/** A part of one plan, whatever noun it ends in: 第三部分 全年工作总结. */
const PART = /^(?:第[一二三四五六七八九十\d]{1,3}[部章节]|[一二三四五六七八九十]{1,3}、|\()/;

const bare = (f: string, p: Para | undefined): string =>
  p && p.end - p.start < 90
    ? f
        .slice(p.start, p.end)
        .replace(/^\d{1,2}\s?[.\u3001]\s{0,4}/, '')
        .replace(/[\s.\u2026\u00B7]{1,60}\d{1,3}$/, '')
        .replace(/\s/g, '')
    : '';
