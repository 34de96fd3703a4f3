/** What each turn of a sequence earns or costs, beside what the marker is worth by itself. */
export const PRICE = {
  next: 2,
  /** 4、 behind 3. may count with the 3、 outside it. */
  otherClose: -0.3,
  repeat: -1.5,
  /** 4、 said twice behind full stops, in a list that has come that far: its writer lost count. */
  miscount: -0.5,
  restart: -2.5,
  gap: -0.9,
  gapEach: -0.25,
  gapMost: -4,
  openLate: -1,
  openLateEach: -0.4,
  openLateMost: -4,
  runOn: -0.3,
  excerpt: -2.5,
  inverse: -1.2,
  /** A line of its own as the child of an item in mid-paragraph, a chapter inside (1). */
  inverseFar: -5,
  popToOpen: -1.6,
  sameAgain: -3,
  /** The same with another style between, and closed by another mark. */
  sameApart: -0.3,
  /** 二、具体措施 with nothing under it but 一、每天的工作: its own list, counted the same way. */
  hollow: -0.5,
  openInline: -1.5,
  /** A title and then its first child with nothing between: 一、重点工作(一)… */
  firstChild: 3,
  /** What it costs to pass over a marker that stands well, for each point of its worth. */
  skip: -0.5,
} as const;

/** What it costs to begin at a later number than 1, given how far its style has come. `stands`: it opens a paragraph, marked as it should be. */
export function latePrice(ordinal: number, before: number, stands: boolean): number {
  if (ordinal === before + 1) return PRICE.runOn;
  const late = Math.max(PRICE.openLateMost, PRICE.openLate + PRICE.openLateEach * (ordinal - 1));
  // An excerpt of a list that runs on through its sections: 17. 18. (七)37.
  return stands && before >= 10 && ordinal > before ? Math.max(late, PRICE.excerpt) : late;
}
