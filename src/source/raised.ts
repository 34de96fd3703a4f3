const SIGNS = '\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079';

/** Raised digits as Unicode's own, so that a note's 1 behind 30 never makes 301, and m\u00B2 stays one. */
export const raised = (text: string): string => text.replace(/\d/g, (d) => SIGNS.charAt(Number(d)));
