import { readFileSync } from 'node:fs';
import path from 'node:path';
import { globSync } from 'tinyglobby';
import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract.ts';
import { tokenizer } from '../../src/tokens/tokens.ts';

const native = (): boolean => {
  try {
    return tokenizer('nodejieba').tag('工作计划').length > 0;
  } catch {
    return false; // its native part is optional: where it is not built there is one tokenizer, and nothing to compare
  }
};

describe.skipIf(!native())('both tokenizers', () => {
  const both = [tokenizer('nodejieba'), tokenizer('@node-rs/jieba')] as const;

  test.each(globSync('fixtures/{*.txt,gold/*.txt}').sort())('find the same outline in %s', async (file) => {
    const [a, b] = await Promise.all(both.map(async (tokens) => (await extract(readFileSync(file), { name: path.basename(file), tokens })).outline));
    expect({ ...a, generator: null }).toEqual({ ...b, generator: null });
    expect(a?.generator.tokenizer).toBe('nodejieba');
    expect(b?.generator.tokenizer).toBe('@node-rs/jieba');
  });

  test('know the words of the field', () => {
    for (const tokens of both)
      for (const word of ['建档率', '参合率', '知晓率'])
        expect(
          tokens.tag(`提高${word}`).map((w) => w.word),
          tokens.name,
        ).toContain(word);
  });
});
