/** Long lines that hold a whole text, its line breaks turned to wide blanks: cut at those, so that rules for lines see the pieces. */
import type { Line, Page } from './page.ts';

/** A shorter line is one line, whatever its blanks. */
const LONG = 60;
/** A longer one holds more than one paragraph: no rule for lines would look at it whole. */
const VERY_LONG = 1200;
const HEADING = /^(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\)|第[一二三四五六七八九十]{1,3}[章节篇条部])/;
const TITLE = /(?:计划|总结|要点|报告|方案|意见|打算|安排|规划)$/;

/** The page with every such line in pieces. A notice or a record with wide blanks in it stays one line. Linear. */
export function inPieces(page: Page): Page {
  const { text } = page;
  let next = text.indexOf('  ');
  if (next < 0) return page;
  const lines: Line[] = [];
  let cut = false;
  for (const line of page.lines) {
    if (next >= 0 && next < line.from) next = text.indexOf('  ', line.from);
    const parts = next >= 0 && next < line.to && line.to - line.from >= LONG && !line.fixed ? partsOf(text, line) : [];
    const apart = parts.length > 1 && holdsText(text, line, parts);
    if (!apart) lines.push(lines.length === line.index ? line : { ...line, index: lines.length });
    else {
      cut = true;
      parts.forEach(([from, to], i) => {
        const start = i === 0 ? line.start : from;
        const end = i === parts.length - 1 ? line.end : to;
        lines.push({ index: lines.length, start, end, from, to, fixed: false });
      });
    }
  }
  return cut ? { ...page, lines } : page;
}

/** The stretches between runs of two or more blanks; none where they are scraps of a character or two, a drawing or noise. */
function partsOf(text: string, line: Line): [from: number, to: number][] {
  const out: [number, number][] = [];
  let from = line.from;
  while (from < line.to) {
    const gap = text.indexOf('  ', from);
    const to = gap < 0 || gap > line.to ? line.to : gap;
    if (to > from) out.push([from, to]);
    if (out.length > 64 && out.length * 6 > to - line.from) return [];
    from = to;
    while (from < line.to && text.charCodeAt(from) <= 32) from++;
  }
  return out;
}

/** Is it a text, with headings or a title among its pieces, and not a notice? */
function holdsText(text: string, line: Line, parts: readonly (readonly [number, number])[]): boolean {
  if (line.to - line.from > VERY_LONG) return true;
  if (parts.some(([from]) => HEADING.test(text.slice(from, from + 8)))) return true;
  const first = parts[0];
  return parts.length >= 3 && first !== undefined && first[1] - first[0] <= 40 && TITLE.test(text.slice(first[0], first[1]));
}
