import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { expect, test } from 'vitest';
import { diffDocuments } from '../../src/diff/diff.ts';
import type { OutlineJson } from '../../src/document/types.ts';
import { extract } from '../../src/extract.ts';

// One number of a document is made a larger one: diff must tell that one, and nothing else.
const parse = async (text: string): Promise<OutlineJson> => {
  const { outline } = await extract(new TextEncoder().encode(text), { name: 'plan.txt' });
  if (!outline) throw new Error('no outline');
  return outline;
};

test.each(globSync('fixtures/gold/*.txt').sort())('%s', async (file) => {
  const text = readFileSync(file, 'utf8');
  const old = await parse(text);
  const facts = old.plans.flatMap((p) => p.targets).filter((t) => t.quantity.value !== null && /^[1-7]\d*(?:\.\d+)?\D*$/.test(t.quantity.text));
  const wrong: string[] = [];
  let tried = 0;
  for (let i = 0; i < facts.length; i += Math.max(1, Math.floor(facts.length / 6))) {
    const t = facts[i];
    if (!t) continue;
    const at = t.quantity.span[0];
    const fresh = await parse(`${text.slice(0, at)}${Number(text[at]) + 1}${text.slice(at + 1)}`);
    const { changes } = diffDocuments({ pair: '', old, new: fresh }, { results: true });
    tried++;
    const told = changes.map((c) => `${c.kinds.join(' ')} ${c.old?.indicator} ${c.old?.quantity.text} → ${c.new?.indicator} ${c.new?.quantity.text}`);
    // One value of several names is told for each of them.
    const names = old.plans.flatMap((p) => p.targets).filter((o) => o.quantity.span[0] === at).length;
    const right = changes.length === names && changes.every((c) => c.old?.span[0] === at && c.new?.span[0] === at && c.kinds.includes('raised'));
    if (!right) wrong.push(`${t.indicator.text} ${t.quantity.text}: ${told.join(' | ')}`);
  }
  expect(tried).toBeGreaterThan(0);
  expect(wrong, wrong.join('\n')).toEqual([]);
});
