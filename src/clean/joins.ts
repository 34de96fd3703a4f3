/** Paragraphs broken in the middle of a sentence or a word: the break is skipped, so that the sentence reads on. */
import type { Cut } from './chrome.ts';
import type { Owner } from './owner.ts';
import type { Line, Page } from './page.ts';
import { MARKER, NO_END, NO_START, TERMINAL } from './shapes.ts';

/** Finds the breaks to skip. A word processor's paragraphs are taken as they are; only the breaks of plain text and pages are doubted. */
export function findJoins(page: Page, owner: Owner): Cut[] {
  if (page.source.format === 'docx' || page.source.format === 'doc') return [];
  const lines = page.lines.filter((l) => l.to > l.from && owner.kept(l.from) && owner.kept(l.to - 1));
  const width = wrapWidth(lines);
  const out: Cut[] = [];
  for (let i = 1; i < lines.length; i++) {
    const a = lines[i - 1];
    const b = lines[i];
    if (a && b && !a.fixed && !b.fixed && readsOn(page, a, b, width)) out.push({ start: a.to, end: b.from, rule: 'paragraph/join' });
  }
  return out;
}

function readsOn(page: Page, a: Line, b: Line, width: number): boolean {
  const end = page.text.slice(Math.max(a.from, a.to - 4), a.to);
  const start = page.text.slice(b.from, Math.min(b.to, b.from + 16));
  if (NO_START.test(start)) return !TERMINAL.test(end) || /^[。”]/.test(start);
  if (MARKER.test(start) || TERMINAL.test(end)) return false;
  const length = a.to - a.from;
  const head = MARKER.test(page.text.slice(a.from, a.from + 16));
  if (NO_END.test(end)) return true;
  if (/\d$/.test(end) && /^[万亿%‰元人户个亩吨]/.test(start) && length >= 10) return true;
  if (quoted(page, b) || (quoted(page, a) && !head)) return !head && /\p{Script=Han}$|[”]$/u.test(end);
  if (/[)】》>]$/.test(end)) return false;
  if (width > 0 && length >= width - 2) return b.from - b.start < 2;
  // A paragraph, not a title: long, with a sentence's punctuation in it; what follows is text too.
  const text = page.text.slice(a.from, a.to);
  if (length < (head ? 80 : 40) || !/[,。;]/.test(text)) return false;
  return b.to - b.from >= 8 && /[,。;]/.test(page.text.slice(b.from, Math.min(b.to, b.from + 400))) && !/^[“《\d\s【[<#—-]/.test(start);
}

/** A quoted phrase alone on its line, torn out of a sentence. */
const quoted = (page: Page, line: Line): boolean => line.to - line.from <= 24 && /^“[^”。]{1,20}”$/.test(page.text.slice(line.from, line.to));

/** The width at which a text was wrapped by hand, or 0: most lines of any length are nearly as long as the longest. */
function wrapWidth(lines: readonly Line[]): number {
  const lengths = lines
    .map((l) => l.end - l.start)
    .filter((n) => n > 12)
    .sort((a, b) => a - b);
  if (lengths.length < 8) return 0;
  const top = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  if (top < 16 || top > 90) return 0;
  const full = lengths.filter((n) => n >= top - 3 && n <= top + 1).length;
  return full * 10 >= lengths.length * 5 ? top : 0;
}
