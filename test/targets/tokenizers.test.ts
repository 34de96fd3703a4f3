import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { clean } from '../../src/clean/clean.ts';
import type { SourceText } from '../../src/core/model.ts';
import { outline } from '../../src/outline/outline.ts';
import { readNumbers } from '../../src/targets/numbers.ts';
import { tokenizer } from '../../src/tokens/tokens.ts';
import { goldDocuments } from '../gold.mjs';

const native = (): boolean => {
  try {
    return Boolean(createRequire(import.meta.url)('nodejieba'));
  } catch {
    return false;
  }
};

// nodejieba's native part is often missing; where it is there, it must find what its stand-in finds.
test.runIf(native()).each(goldDocuments('fixtures/gold'))('$name gives the same facts with both tokenizers', ({ txt }) => {
  const text = readFileSync(txt, 'utf8');
  const source: SourceText = { format: 'txt', encoding: 'utf-8', text, paragraphs: [], tables: [], problems: [] };
  const facts = ['nodejieba', '@node-rs/jieba'].map((name) => {
    const tokens = tokenizer(name);
    const cleaned = clean(source);
    return JSON.stringify(readNumbers(source, cleaned, outline(source, cleaned, tokens).plans, tokens).facts);
  });
  expect(facts[0]).toBe(facts[1]);
});
