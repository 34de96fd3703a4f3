import { createContext, Script } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { findChrome } from '../../src/clean/chrome.ts';
import { compile } from '../../src/clean/compile.ts';
import { readPage } from '../../src/clean/page.ts';
import { parseSiteFile, type Rule, type SiteRules } from '../../src/rules/read.ts';
import { siteFiles } from '../../src/rules/sites.ts';
import { BODY, cleanText, marked, removedOf, sourceOf } from './page.ts';

const place = (rule: Rule, line: string, sign: string): string => {
  const at = { head: 0, edge: 0, tail: BODY.length, line: 2, inline: BODY.length }[rule.where];
  return [...BODY.slice(0, at), line, ...BODY.slice(at), sign].join('\n');
};

/** What a rule alone takes of its example's page. */
function takes(file: SiteRules, rule: Rule, text: string): string[] {
  const { cuts } = findChrome(readPage(sourceOf(text)), compile([{ ...file, rules: [rule] }]));
  return cuts.filter((c) => !/^(?:unknown\/.*|site\/[a-z0-9-]+\/name)$/.test(c.rule)).map((c) => text.slice(c.start, c.end).trim());
}

describe.each(siteFiles().map((f) => [f.id, f] as const))('rules of %s', (id, file) => {
  it('are a valid site file', () => {
    expect(parseSiteFile(JSON.parse(JSON.stringify(file)), `${id}.json`).id).toBe(id);
  });

  it.each(file.rules.map((r) => [r.id, r] as const))('%s takes its examples and leaves what looks alike', (_, rule) => {
    const sign = file.signs?.find((s) => s.includes('.')) ?? file.signs?.[0] ?? '';
    for (const example of rule.removes) {
      const { text, spans } = marked(example.includes('⟦') ? example : `⟦${example}⟧`);
      expect(takes(file, rule, place(rule, text, sign)), example).toEqual(spans.map(([a, b]) => text.slice(a, b).trim()));
    }
    for (const example of rule.keeps) {
      expect(takes(file, rule, place(rule, example, sign)), `kept: ${example}`).toEqual([]);
      const all = place(rule, example, sign);
      expect(
        removedOf(all, cleanText(all)).filter((t) => t !== sign),
        `kept by all rules: ${example}`,
      ).toEqual([]);
    }
  });
});

it('covers many sites and kinds of page', () => {
  expect(siteFiles().length).toBeGreaterThanOrEqual(25);
  expect(new Set(siteFiles().map((f) => f.id)).size).toBe(siteFiles().length);
});

/** Tries a pattern on a line; false where it takes so long that it would never end. */
const page = createContext({});
const once = new Script('pattern.test(line)');
function ends(pattern: RegExp, line: string): boolean {
  Object.assign(page, { pattern, line });
  try {
    once.runInContext(page, { timeout: 2000 });
    return true;
  } catch {
    return false;
  }
}

it('a pattern that never ends is told, not waited for', () => {
  expect(ends(/^(?:a{1,40}){1,40}b$/, 'a'.repeat(400))).toBe(false);
  expect(ends(/^a{1,40}$/, 'aaa')).toBe(true);
});

it('no pattern takes long on a hostile line', () => {
  const slow: string[] = [];
  for (const { id, rules } of siteFiles())
    for (const rule of rules) {
      if (rule.pattern === undefined) continue;
      const pattern = rule.where === 'inline' ? new RegExp(rule.pattern, 'y') : new RegExp(`^(?:${rule.pattern})$`);
      const must = rule.has[0] ?? '';
      for (const seed of [...rule.has, ...rule.removes, '1', 'a ', '中', '. ', ' ', '(', ': ', `${must} `]) {
        const line = `${must}${seed.repeat(Math.ceil(1200 / seed.length)).slice(0, 1200)}${must}\u0001`;
        if (!ends(pattern, line)) {
          slow.push(`${id}/${rule.id}`);
          break;
        }
        // The least of three: a collection of garbage is not the pattern's cost.
        const costs = [1, 2, 3].map(() => {
          const start = process.cpuUsage().user;
          pattern.lastIndex = 0;
          pattern.test(line);
          return process.cpuUsage().user - start;
        });
        if (Math.min(...costs) > 20_000) slow.push(`${id}/${rule.id}`);
      }
    }
  expect(slow).toEqual([]);
});
