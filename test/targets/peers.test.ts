import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** Runs the scorer on cases of our own; it tells how many the library passes. */
function score(cases: readonly object[]): string {
  const dir = mkdtempSync(join(tmpdir(), 'peers-'));
  const [file, library] = [join(dir, 'cases.jsonl'), join(dir, 'library.mjs')];
  writeFileSync(file, cases.map((c) => JSON.stringify({ suite: 'own', model: 'all', complete: true, ...c })).join('\n'));
  writeFileSync(
    library,
    "export const parseQuantity = (t) => (t === '五个' ? { value: 5, min: null, max: null, unit: '个', comparator: 'eq' } : null);\nexport const readMentions = (t) => (t.includes('3家') ? [{ span: [2, 4], text: '3家', class: 'target', value: 3, min: null, max: null, unit: '家', comparator: 'ge' }] : []);\n",
  );
  return execFileSync(process.execPath, [join(import.meta.dirname, '../peers.mjs'), file, '--from', library], { encoding: 'utf8' });
}

it('a case passes when its quantity is met and nothing else is one', () => {
  const home = { input: '至少3家', bare: false };
  expect(score([{ ...home, expect: [{ start: 2, end: 4, low: 3, unit: '家' }] }])).toContain('1/1');
  expect(score([{ ...home, expect: [{ start: 2, end: 4, value: 4, unit: '家' }] }])).toContain('0/1');
  expect(score([{ ...home, expect: [] }])).toContain('0/1');
});

it('a bare case asks for the whole input', () => {
  expect(
    score([
      { input: '五个', bare: true, expect: [{ value: 5, unit: null }] },
      { input: '四川', bare: true, expect: [] },
    ]),
  ).toContain('2/2');
});
