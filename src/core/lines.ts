/** One line of a text: `[start, end)` without its line end, in that text's own offsets. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Splits a text into lines at \n, \r\n, \r, and Unicode's line and paragraph separators and form feed; offsets are the text's own. */
export function lines(text: string): Line[] {
  const out: Line[] = [];
  const ends = /\r\n|[\n\r\f\u2028\u2029]/g;
  let start = 0;
  for (let m = ends.exec(text); m; m = ends.exec(text)) {
    out.push({ start, end: m.index, text: text.slice(start, m.index) });
    start = m.index + m[0].length;
  }
  out.push({ start, end: text.length, text: text.slice(start) });
  return out;
}
