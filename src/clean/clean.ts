import type { Cleaned, SourceText } from '../core/model.ts';
import { View } from '../core/view.ts';
import type { CleanRules } from '../rules/read.ts';

/** Finds what the site added to a document. */
export function clean(source: SourceText, _rules?: CleanRules): Cleaned {
  return { site: null, removals: [], repairs: [], readings: [], marks: [], view: new View(source.text), problems: [] };
}
