/** The word of a list that a mistyped one was most likely meant to be: one edit for short words, two or three for longer; undefined when none is near. */
export function nearest(typed: string, words: Iterable<string>): string | undefined {
  const room = typed.length < 4 ? 1 : typed.length < 8 ? 2 : 3;
  let best: string | undefined;
  let least = room + 1;
  for (const word of words) {
    if (Math.abs(word.length - typed.length) >= least) continue;
    const d = edits(typed.toLowerCase(), word.toLowerCase());
    if (d < least && d < Math.max(word.length, typed.length)) {
      least = d;
      best = word;
    }
  }
  return best;
}

/** Edits between two words; two neighbours that changed places count as one. */
function edits(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let d = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) d = Math.min(d, (before[j - 2] ?? 0) + 1);
      next.push(d);
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}
