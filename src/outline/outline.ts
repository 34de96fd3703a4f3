import type { Cleaned, Outlined, SourceText } from '../core/model.ts';
import { span } from '../core/span.ts';
import type { Tokens } from '../tokens/tokens.ts';

/** Rebuilds the outline: plans, sections, titles, blocks. */
export function outline(_source: SourceText, cleaned: Cleaned, _tokens: Tokens): Outlined {
  const { view } = cleaned;
  const all = view.toSource(0, view.text.length);
  return {
    plans: [{ kind: 'plan', title: null, year: null, issuer: null, span: span(all[0], all[1]), blocks: [{ kind: 'paragraph', span: all }], sections: [] }],
    repairs: [],
    problems: [],
  };
}
