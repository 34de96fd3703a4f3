import { expect, it } from 'vitest';
import type { Cleaned, Outlined, Plan, Section, SourceText } from '../../src/core/model.ts';
import { type Span, span } from '../../src/core/span.ts';
import { View } from '../../src/core/view.ts';
import { toOutline } from '../../src/document/build.ts';
import { promiseFaults } from '../../src/document/validate.ts';
import { outline } from '../../src/outline/outline.ts';
import { tokens } from '../../src/tokens/tokens.ts';

const MARK = /⟦([#\d]) ?([^|⟧]*)\|([^⟧]*)⟧/g;

/**
 * One case: a text with its headings marked `⟦level marker|title⟧` and its plans' titles `⟦#|title⟧`. The marks are taken out, the outline is read,
 * and the text marked with what was found must be the text as given. A text without marks says that nothing in it is a heading.
 */
export function check(name: string, marked: string): void {
  it(name, () => {
    const text = marked.replace(MARK, '$2$3');
    expect(remark(text, read(text).outlined)).toBe(marked);
  });
}

/** Reads a text's outline, with the source and the cleaned view that it was read from; holds the contract's promises on the way. */
export function read(text: string, layout: Partial<SourceText> = {}, holes: readonly Span[] = []): { outlined: Outlined; view: View } {
  const source: SourceText = { format: 'txt', encoding: 'utf-8', text, paragraphs: [], tables: [], problems: [], ...layout };
  const removals = holes.map((s) => ({ span: s, rule: 'test' }));
  const cleaned: Cleaned = { site: null, removals, repairs: [], readings: [], marks: [], view: new View(text, holes), problems: [] };
  const outlined = outline(source, cleaned, tokens);
  const id = { name: 't', bytes: 0, sha256: '', version: '0', tokenizer: 't' };
  expect(promiseFaults(toOutline(id, source, cleaned, outlined, [], outlined.problems), text)).toEqual([]);
  return { outlined, view: cleaned.view };
}

/** All sections, outer before inner, in the order of the text. */
export function sections(list: readonly Section[]): Section[] {
  return list.flatMap((s) => [s, ...sections(s.sections)]);
}

function remark(text: string, found: Outlined): string {
  const marks: { at: Span; label: string; title: Span | null }[] = [];
  for (const p of found.plans as Plan[]) {
    if (p.title) marks.push({ at: span(p.title[0], p.title[0]), label: '#', title: p.title });
    for (const s of sections(p.sections))
      marks.push({ at: s.marker?.span ?? span(s.span[0], s.span[0]), label: s.marker ? `${s.level} ` : `${s.level}`, title: s.title });
  }
  marks.sort((a, b) => b.at[0] - a.at[0]);
  let out = text;
  for (const m of marks) {
    const end = m.title?.[1] ?? m.at[1];
    const titleAt = m.title?.[0] ?? end;
    out = `${out.slice(0, m.at[0])}⟦${m.label}${text.slice(m.at[0], titleAt)}|${text.slice(titleAt, end)}⟧${out.slice(end)}`;
  }
  return out;
}
