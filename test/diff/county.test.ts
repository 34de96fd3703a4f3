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

test('two years of a county’s plan: pairs and kinds', async () => {
  const [old, fresh] = [text('county-2024.txt'), text('county-2025.txt')];
  const diff = diffDocuments({ pair: '', old: await outline('county-2024.txt'), new: await outline('county-2025.txt') });
  const { pairs, kinds, misses } = score(diff, readGold(text('county.gold.jsonl')), old, fresh);
  console.log(`pairs ${pairs.toFixed(3)}, kinds ${kinds.toFixed(3)}\n${misses.join('\n')}`);
  expect(pairs).toBeGreaterThanOrEqual(FLOOR.pairs);
  expect(kinds).toBeGreaterThanOrEqual(FLOOR.kinds);
});
