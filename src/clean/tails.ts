/** The same few letters behind paragraph after paragraph, which a page sows against copying: 一、工作目标vfO, 提出意见。hd9. */
import type { Cut } from './chrome.ts';
import type { Line, Page } from './page.ts';

/** How many lines at least end in the letters, and what share of the lines that is. */
const LEAST = 5;
const SHARE = 4;
const TAIL = /(?:[a-zA-Z]{2,5}|[a-zA-Z]{2,4}\d)$/;
/** A line that was wrapped is wide. */
const WIDE = 20;

/**
 * Finds such tails, and the line breaks inside paragraphs: lines without a tail between those that have one were wrapped.
 * Letters that are all capitals, or all small, may be a word: GDP, vip; small ones with a digit behind are none. Linear.
 */
export function tails(page: Page): { removals: Cut[]; joins: Cut[] } {
  const counts = new Map<string, number>();
  let lines = 0;
  for (const line of page.lines) {
    if (line.fixed || line.to - line.from < 4) continue;
    lines++;
    const tail = tailOf(page, line);
    if (tail !== '') counts.set(tail, (counts.get(tail) ?? 0) + 1);
  }
  const [sown] = [...counts].find(([, times]) => times >= LEAST) ?? [''];
  if (sown === '') return { removals: [], joins: [] };
  const ends = page.lines.filter((line) => !line.fixed && tailOf(page, line) === sown);
  // Where only paragraphs end in them, the lines that were wrapped do not count.
  const open = page.lines.filter((line) => !line.fixed && line.to - line.from >= WIDE && !STOPS.includes(page.text[line.to - 1] ?? '')).length;
  const whole = lines - open + ends.filter((line) => line.to - line.from >= WIDE).length;
  if (ends.length * SHARE < Math.min(lines, Math.max(whole, LEAST))) return { removals: [], joins: [] };
  const removals = ends.map((line) => ({ start: line.to - sown.length, end: line.to, rule: 'noise/anti-copy' }));
  return { removals, joins: wrapped(page, ends, sown) };
}

function wrapped(page: Page, ends: readonly Line[], sown: string): Cut[] {
  const out: Cut[] = [];
  const last = ends.at(-1)?.index ?? 0;
  for (let i = (ends[0]?.index ?? 0) + 1; i < last; i++) {
    const line = page.lines[i] as Line;
    const next = page.lines[i + 1] as Line;
    if (line.fixed || next.fixed || line.to - line.from < WIDE || next.to === next.from || tailOf(page, line) === sown) continue;
    if (!STOPS.includes(page.text[line.to - 1] ?? '')) out.push({ start: line.to, end: next.from, rule: 'paragraph/join' });
  }
  return out;
}

function tailOf(page: Page, line: Line): string {
  const last = page.text.charCodeAt(line.to - 1);
  if (!letter(last) && !(last >= 48 && last <= 57)) return '';
  const tail = TAIL.exec(page.text.slice(Math.max(line.from, line.to - 6), line.to))?.[0] ?? '';
  const behind = page.text.charCodeAt(line.to - tail.length - 1) >= 0x80 || '.,;:!?%)'.includes(page.text[line.to - tail.length - 1] ?? ' ');
  const mixed = tail !== tail.toUpperCase() && tail !== tail.toLowerCase();
  return behind && tail !== '' && (mixed || (last <= 57 && tail === tail.toLowerCase())) ? tail : '';
}

const STOPS = '\u3002!?;:';
const letter = (c: number): boolean => (c >= 65 && c <= 90) || (c >= 97 && c <= 122);
