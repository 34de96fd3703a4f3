import { readFileSync } from 'node:fs';
import path from 'node:path';
import { globSync } from 'tinyglobby';
import { expect, test } from 'vitest';

// Who may import whom (src/README.md, "Who imports whom"). A folder may always import itself.
const MAY: Readonly<Record<string, readonly string[]>> = {
  core: [],
  rules: ['core'],
  tokens: ['core'],
  source: ['core'],
  document: ['core'],
  clean: ['core', 'rules'],
  outline: ['core', 'rules', 'tokens'],
  targets: ['core', 'rules', 'tokens'],
  diff: ['core', 'rules', 'document'],
  report: ['core', 'rules', 'document', 'diff'],
  '.': ['core', 'rules', 'tokens', 'source', 'document', 'clean', 'outline', 'targets', 'diff', '.'],
  batch: ['core', 'rules', 'tokens', 'source', 'document', 'report', '.'],
  cli: ['core', 'rules', 'tokens', 'source', 'document', 'clean', 'outline', 'targets', 'diff', 'report', 'batch', '.'],
};

const folder = (file: string): string => {
  const parts = path.relative('src', file).split(path.sep);
  return parts.length > 1 ? (parts[0] as string) : '.';
};

test('every import keeps to the table of layers', () => {
  const broken: string[] = [];
  for (const file of globSync('src/**/*.ts')) {
    const text = readFileSync(file, 'utf8');
    for (const m of text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)) {
      const to = folder(path.join(path.dirname(file), m[1] as string));
      const from = folder(file);
      if (from !== to && !MAY[from]?.includes(to)) broken.push(`${file}: ${from} may not import ${to} (${m[1]})`);
    }
  }
  expect(broken).toEqual([]);
});

test('full-width characters are written as escapes, so that no editor folds them unseen', () => {
  const literal: string[] = [];
  for (const file of globSync(['src/**/*.{ts,mts,mjs,json}', 'test/**/*.{ts,mts,mjs,json}', 'bin/*', 'schemas/*'], { ignore: '**/node_modules/**' }))
    readFileSync(file, 'utf8')
      .split('\n')
      .forEach((line, i) => {
        if (/[\uff01-\uff5e]/.test(line)) literal.push(`${file}:${i + 1}`);
      });
  expect(literal).toEqual([]);
});
