import { describe, expect, test } from 'vitest';
import cues from '../../src/rules/cues.json' with { type: 'json' };
import cutting from '../../src/rules/cutting.json' with { type: 'json' };
import damage from '../../src/rules/damage.json' with { type: 'json' };
import following from '../../src/rules/following.json' with { type: 'json' };
import leading from '../../src/rules/leading.json' with { type: 'json' };
import links from '../../src/rules/links.json' with { type: 'json' };
import synonyms from '../../src/rules/synonyms.json' with { type: 'json' };
import { keyOf } from '../../src/targets/facts/keys.ts';
import { markedFacts } from './read-facts.ts';

// Every row of words carries sentences for it and against it; each says which facts its marked number gives.
const LISTS = { cues, cutting, following, leading, links };

describe.each(Object.entries(LISTS))('%s', (_name, rows) => {
  test.each(rows.map((r) => [r.id, r] as const))('%s holds in its examples', (_id, row) => {
    expect(row.for.length, 'an example for').toBeGreaterThan(0);
    expect(row.against.length, 'an example against').toBeGreaterThan(0);
    for (const example of [...row.for, ...row.against]) {
      const [marked = '', facts = ''] = example.split(' => ');
      expect(`${marked} => ${markedFacts(marked).split('\n')[0]}`).toBe(`${marked} => ${facts}`);
    }
  });
  test('no word stands in it for two things', () => {
    const seen = new Map<string, string>();
    for (const row of rows)
      for (const word of row.words) {
        expect(`${word}: ${seen.get(word) ?? row.id}`).toBe(`${word}: ${row.id}`);
        expect(seen.has(word), word).toBe(false);
        seen.set(word, row.id);
      }
  });
});

test.each(damage.map((r) => [r.id, r] as const))('damage %s is mended in keys alone', (_id, row) => {
  for (const example of [...row.for, ...row.against]) {
    const [damaged = '', meant = ''] = example.split(' => ');
    expect(keyOf(damaged)).toBe(keyOf(meant));
  }
});

test.each(synonyms.map((r) => [r.id, r] as const))('synonyms %s share a key', (_id, row) => {
  for (const example of row.for) {
    const [a = '', b = ''] = example.split(' = ');
    expect(keyOf(a), example).toBe(keyOf(b));
  }
  for (const example of row.against) {
    const [a = '', b = ''] = example.split(' \u2260 ');
    expect(keyOf(a), example).not.toBe(keyOf(b));
  }
});
