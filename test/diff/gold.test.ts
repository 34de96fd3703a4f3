import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { diffDocuments } from '../../src/diff/diff.ts';
import type { OutlineJson } from '../../src/document/types.ts';
import { extract } from '../../src/extract.ts';
import { readGold, score } from './gold.ts';

// The quality floor of the comparison. Only a person lowers it.
const FLOOR = { pairs: 0.97, kinds: 0.97 };

const file = (name: string): string => new URL(`../../fixtures/diff/${name}`, import.meta.url).pathname;
const text = (name: string): string => readFileSync(file(name), 'utf8');

async function outline(name: string): Promise<OutlineJson> {
  const { outline } = await extract(readFileSync(file(name)), { name });
  if (!outline) throw new Error(`no outline of ${name}`);
  return outline;
}

test.each([
  ['county', 2024],
  ['school', 2023],
])('two years of a %s’s plan: pairs and kinds', async (name, year) => {
  const [old, fresh] = [`${name}-${year}.txt`, `${name}-${year + 1}.txt`];
  const diff = diffDocuments({ pair: '', old: await outline(old), new: await outline(fresh) });
  const { pairs, kinds, misses } = score(diff, readGold(text(`${name}.gold.jsonl`)), text(old), text(fresh));
  expect(pairs, misses.join('\n')).toBeGreaterThanOrEqual(FLOOR.pairs);
  expect(kinds, misses.join('\n')).toBeGreaterThanOrEqual(FLOOR.kinds);
});
