import fc from 'fast-check';
import { expect, it } from 'vitest';
import { clean } from '../../src/clean/clean.ts';
import { span } from '../../src/core/span.ts';
import { siteFiles } from '../../src/rules/sites.ts';
import { BODY, cleanText, removedOf, sourceOf } from './page.ts';
import { plan } from './plans.ts';

const examples = siteFiles().flatMap((f) => f.rules.flatMap((r) => [...r.removes, ...r.keeps].map((e) => e.replace(/[⟦⟧]/g, ''))));
const piece = fc.oneof(
  fc.constantFrom(...examples, ...BODY, '1、', '2、', '《', '》由会员', '\u200b', '(jìn)', '[2]', '20xx年', '\uFF03', '。', '\u3000'),
  fc.nat(60).map((n) => plan(n).lines[n % 4] ?? ''),
  fc.string({ maxLength: 12 }),
);
const page = fc.array(fc.tuple(piece, fc.constantFrom('\n', '\n\n', '', '\r\n', ' ')), { maxLength: 40 }).map((parts) => parts.map(([a, b]) => a + b).join(''));

it('every character is kept, removed or repaired, once, whatever the page', () => {
  fc.assert(
    fc.property(page, (text) => {
      const c = cleanText(text);
      const owner = new Uint8Array(text.length);
      for (const { span: s } of [...c.removals, ...c.repairs]) {
        for (let i = s[0]; i < s[1]; i++) {
          expect(owner[i]).toBe(0);
          owner[i] = 1;
        }
      }
      expect(c.view.text).toBe([...owner].map((o, i) => (o ? '' : text[i])).join(''));
      for (const r of c.removals) expect(text.slice(r.span[0], r.span[1])).toMatch(/\S/);
      for (const r of c.readings) expect(r.as.length).toBe(r.span[1] - r.span[0]);
      for (const p of c.problems) if (p.span) expect(p.span[1]).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 300, seed: 7 },
  );
});

it('cleaning is the same on every run', () => {
  const text = [...examples, ...BODY].join('\n');
  expect(JSON.stringify(cleanText(text))).toBe(JSON.stringify(cleanText(text)));
});

it('a table is left as it is', () => {
  const head = '下载文档\n林业站工作打算\n';
  const table = '下载\t收藏\n本站所有资源\t如有侵权请联系我们删除\n2400\t万元';
  const text = `${head}${table}\n确保完成造林任务1.2万亩。`;
  const at = span(head.length, head.length + table.length);
  const c = clean({ ...sourceOf(text), format: 'docx', tables: [{ span: at, rows: [] }] });
  expect(removedOf(text, c)).toEqual(['下载文档']);
  expect(c.view.text).toContain(table);
});

it('nothing is removed from a hundred plans', () => {
  for (let i = 0; i < 100; i++) {
    const p = plan(i);
    expect(cleanText([p.title, ...p.lines].join('\n'))).toMatchObject({ removals: [], problems: [] });
  }
});

it.each([
  ['one letter', 'a'],
  ['blank lines', '\n'],
  ['fields', '时间:1 来源:2 '],
  ['buttons', '打印 关闭 '],
  ['lists of articles', '相关文章列表:'],
  ['readings', '国(bā)'],
  ['footnotes', '国[1]'],
  ['numbers of chunks', '1、\n'],
  ['notices', '如侵权联系'],
  ['editors', '小编整理\n'],
  ['openers of lists', '相关文章\n'],
  ['openers over titles', '相关文章\n春耕总结\n'],
  ['brackets', '】\n\n'],
  ['menus', '首页\n机构\n'],
])('a text of %s alone takes its length in time, not the square of it', (_, unit) => {
  const time = (n: number): number => {
    const text = unit.repeat(Math.ceil(n / unit.length));
    const start = process.cpuUsage().user;
    cleanText(text);
    return process.cpuUsage().user - start;
  };
  time(20_000);
  const small = Math.max(time(50_000), 4000);
  expect(time(400_000)).toBeLessThan(small * 40);
});
