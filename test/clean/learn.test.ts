import { describe, expect, it } from 'vitest';
import { learn } from '../../src/clean/learn.ts';
import { parseSiteFile } from '../../src/rules/read.ts';
import { cleanText } from './page.ts';
import { plan, sitePage } from './plans.ts';

const samples = Array.from({ length: 30 }, (_, i) => ({ name: `${i}.txt`, text: sitePage(i).text }));
const learned = learn(samples, 'mozhu');
const rules = { sites: [learned.file] };

/** Characters that should go and went, went wrongly, were missed. */
function score(pages: readonly { text: string; own: boolean[] }[]): { f1: number; wrong: string[] } {
  let hit = 0;
  let extra = 0;
  let missed = 0;
  const wrong: string[] = [];
  for (const { text, own } of pages) {
    const gone = new Uint8Array(text.length);
    for (const r of cleanText(text, rules).removals) gone.fill(1, r.span[0], r.span[1]);
    let at = 0;
    text.split('\n').forEach((line, k) => {
      const went = gone.slice(at, at + line.length).reduce((a, b) => a + b, 0);
      if (own[k]) extra += went;
      else {
        hit += went;
        missed += line.length - went;
      }
      if (own[k] ? went > 0 : went === 0) wrong.push(line);
      at += line.length + 1;
    });
  }
  return { f1: (2 * hit) / (2 * hit + extra + missed), wrong };
}

describe('learn', () => {
  it('proposes a file that reads as a site file', () => {
    expect(parseSiteFile(JSON.parse(JSON.stringify(learned.file)), 'mozhu.json').id).toBe('mozhu');
    expect(learned.file.signs).toContain('mozhu.example');
  });

  it('cleans pages of the site that it has not seen', () => {
    const { f1, wrong } = score(Array.from({ length: 10 }, (_, i) => sitePage(1000 + i)));
    expect(wrong).toEqual([]);
    expect(f1).toBeGreaterThanOrEqual(0.98);
  });

  it('drops nothing of 200 plans from elsewhere', () => {
    for (let i = 0; i < 200; i++) {
      const p = plan(i + 90000);
      expect(cleanText([p.title, ...p.lines].join('\n'), rules).removals).toEqual([]);
    }
  });

  it('learns no heading that plans share, and nothing from two pages', () => {
    const plans = Array.from({ length: 20 }, (_, i) => ({ name: `${i}`, text: ['农机站工作打算', ...plan(i).lines].join('\n') }));
    expect(
      learn(plans, 'x')
        .file.rules.flatMap((r) => r.has)
        .filter((h) => /、/.test(h)),
    ).toEqual([]);
    expect(learn(samples.slice(0, 2), 'x').file.rules).toEqual([]);
  });
});
