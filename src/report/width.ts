/** Text in columns of a terminal: a Han character takes two. Characters of ambiguous width (… “ ①) count one, as most terminals draw them. */
import stringWidth from 'string-width';

// The library looks at graphemes, escapes and emoji; most of what a table holds needs none of that.
const PLAIN = /^[\x20-\x7E]*$/;
const HAN = /^[\x20-\x7E\u4E00-\u9FFF\u3001-\u3011\uFF01-\uFF60]*$/;

/** Columns that a text takes; colour escapes take none. */
export function width(text: string): number {
  if (PLAIN.test(text)) return text.length;
  if (!HAN.test(text)) return stringWidth(text);
  let n = 0;
  for (let i = 0; i < text.length; i++) n += text.charCodeAt(i) > 0x7e ? 2 : 1;
  return n;
}

/** Fills a text with blanks to so many columns; a wider one is left as it is. */
export function pad(text: string, columns: number, side: 'left' | 'right' = 'left'): string {
  const blanks = ' '.repeat(Math.max(0, columns - width(text)));
  return side === 'left' ? text + blanks : blanks + text;
}

/** Cuts a text to so many columns, with … at the end when something was cut. */
export function cut(text: string, columns: number): string {
  if (width(text) <= columns) return text;
  return `${head(text, columns - 1)}…`;
}

/** Breaks a text into lines of at most so many columns; Chinese may break anywhere. At most `most` lines, the last one cut. */
export function wrap(text: string, columns: number, most = Number.POSITIVE_INFINITY): string[] {
  const lines: string[] = [];
  let rest = text;
  while (width(rest) > columns && lines.length < most - 1) {
    const line = head(rest, columns);
    if (line === '') break;
    lines.push(line);
    rest = rest.slice(line.length).trimStart();
  }
  lines.push(cut(rest, columns));
  return lines;
}

/** The longest beginning of a text that takes at most so many columns. */
function head(text: string, columns: number): string {
  let at = 0;
  let used = 0;
  for (const c of text) {
    const w = width(c);
    if (used + w > columns) break;
    used += w;
    at += c.length;
  }
  return text.slice(0, at);
}
