import { describe, expect, it } from 'vitest';
import { fold } from '../../src/core/fold.ts';
import comparators from '../../src/rules/comparators.json' with { type: 'json' };
import denominators from '../../src/rules/denominators.json' with { type: 'json' };
import names from '../../src/rules/names.json' with { type: 'json' };
import situations from '../../src/rules/situations.json' with { type: 'json' };
import units from '../../src/rules/units.json' with { type: 'json' };
import worded from '../../src/rules/worded.json' with { type: 'json' };
import { type Found, findNumbers } from '../../src/targets/quantity/lexer.ts';
import { isFact, mark, unmarked } from './marked.ts';

const found = (text: string): Found[] => findNumbers(fold(text)).filter(isFact);

/** Every row's examples hold: what it reads is marked, what it does not read has no quantity of its kind. */
function examples(id: string, reads: readonly string[], not: readonly string[], isOne: (n: Found) => boolean): void {
  for (const marked of reads) it(`${id} reads ${marked}`, () => expect(mark(unmarked(marked), (n) => isFact(n) && isOne(n))).toBe(marked));
  for (const text of not) it(`${id} leaves ${text}`, () => expect(found(unmarked(text)).filter(isOne)).toEqual([]));
}

describe('units.json', () => {
  for (const row of units) {
    examples(row.id, row.reads, row.not, (n) => n.unitKind === row.kind);
    it(`${row.id}: each of its units is read after 12`, () => {
      const wanted = [...row.units.map((u) => [u, u]), ...Object.entries('as' in row && row.as ? row.as : {})] as [string, string][];
      const read = (unit: string): string | undefined => findNumbers(fold(`共${row.needs === 'coins' ? 2 : 12}${unit}。`)).find((n) => n.unit !== '')?.unit;
      const lost = wanted.filter(([word, unit]) => read(word) !== fold(unit) && row.needs !== 'coins' && read(word) !== '\u5143');
      expect(lost).toEqual([]);
    });
  }
  it('each denominator is read after 12\u5143/', () => {
    expect(denominators.units.filter((u) => findNumbers(`12\u5143/${u}。`)[0]?.unit !== `\u5143/${u}`)).toEqual([]);
  });
});

describe('comparators.json', () => {
  for (const row of comparators) {
    examples(row.id, row.reads, row.not.map(unmarked), (n) => n.comparator === row.comparator);
    it(`${row.id}: each of its words is read`, () => {
      const text = (w: string): string => (row.side === 'before' ? `达标率${w}5%。` : `达标率5%${w}。`);
      expect(row.words.filter((w) => found(text(w))[0]?.comparator !== row.comparator)).toEqual([]);
    });
  }
});

describe('situations.json', () => {
  for (const row of situations) {
    const cued = (text: string): string => mark(text, (n) => n.cue?.class === row.cue);
    for (const marked of row.reads) it(`${row.id} sees ${marked}`, () => expect(cued(unmarked(marked))).toBe(marked));
    for (const text of row.not) it(`${row.id} leaves ${text}`, () => expect(cued(text)).toBe(text));
  }
});

describe('worded.json', () => {
  for (const row of worded) examples(row.id, row.reads, row.not, (n) => n.flags.includes('worded'));
});

describe('names.json', () => {
  for (const row of names) {
    examples(row.id, row.reads, row.not, () => true);
    if (row.as === 'number') continue;
    it(`${row.id}: none of its words counts anything`, () => expect(row.words.filter((w) => found(`${w}的事`).length > 0)).toEqual([]));
  }
});
