/** A place in a source text: `[start, end)` in UTF-16 units. Branded, so that an index into some other text can't pass for one. */
export type Span = readonly [start: number, end: number] & { readonly __span: true };

/** Makes a span of source offsets. Throws RangeError when the ends are no whole numbers in order: a caller's mistake, never a document's. */
export function span(start: number, end: number): Span {
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end < start) throw new RangeError(`no span: [${start}, ${end})`);
  return [start, end] as unknown as Span;
}

/** Sorts spans by start, then by end, and joins those that overlap or touch. */
export function union(spans: readonly Span[]): Span[] {
  const out: Span[] = [];
  for (const s of [...spans].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = out.at(-1);
    if (last && s[0] <= last[1]) out[out.length - 1] = span(last[0], Math.max(last[1], s[1]));
    else if (s[1] > s[0]) out.push(s);
  }
  return out;
}
