import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { expect, test } from 'vitest';
import { OWN } from '../../src/clean/own.ts';
import { chinese } from '../../src/cli/chinese.ts';
import { stages } from '../../src/extract.ts';
import { siteFiles } from '../../src/rules/sites.ts';
import { readMentions } from '../../src/targets/mentions.ts';

/** Are there English words of ours left? What a document says in Latin letters stands in quotes. */
const english = (text: string): boolean => /[a-z]{3,}/.test(text.replace(/\u201C[^\u201D]*\u201D/g, ''));
const untold = (phrases: Iterable<string>): string[] => [...new Set(phrases)].filter((p) => english(chinese(p)));

test.each([
  ['in a plan; named before the verb', '在计划中\uff1b名称在动词之前'],
  ['力争 commits to it; named before the number', '\u201C力争\u201D表示承诺\uff1b名称在数字之前'],
  ['2025 is past in 2026', '2025年在2026年的计划中已过去'],
  ['in a row with what is described: a set phrase; named by the table', '与所描述的内容并列\uff1a固定词组\uff1b名称取自表格'],
  ['由 before it, 提高到 after it', '前有\u201C由\u201D\uff0c后有\u201C提高到\u201D'],
  ['text is not the slice of its span', '文字与其区间的原文不符'],
  ['is 3 under a parent of level 1', '为 3\uff0c而上级为第 1 级'],
  ['should be integer', '应为 整数'],
])('%s → %s', (en, zh) => expect(chinese(en)).toBe(zh));

test('what nobody has put into Chinese stays as it is', () => {
  for (const text of ['A rule of my own.', 'commits to it', ' is past in ', '']) expect(chinese(text)).toBe(text);
});

/** Nearly all of what comes out has its Chinese; the few that are new are named, and stay English until someone adds them. */
function nearlyAll(phrases: readonly string[], file: string): void {
  const kinds = new Set(phrases);
  const missing = untold(kinds);
  expect(missing.length / kinds.size, `add to src/cli/chinese/${file}: ${missing.join(' | ')}`).toBeLessThan(0.04);
}

test('the reasons of rules have their Chinese', () => {
  nearlyAll([...siteFiles().flatMap((f) => f.rules.map((r) => r.why)), ...OWN.map((o) => o.why)], 'rules.json');
});

test('the reasons that the documents at hand bring out have their Chinese', async () => {
  const reasons: string[] = [];
  for (const file of globSync(['fixtures/*.{txt,docx,html}', 'fixtures/gold/*.txt'])) {
    const read = await stages(readFileSync(file), { name: file });
    if (!('status' in read)) reasons.push(...read.facts.map((f) => f.because), ...readMentions(read.cleaned.view.text).map((m) => m.because));
  }
  expect(reasons.length).toBeGreaterThan(1000);
  nearlyAll(reasons, 'reasons.json');
});
