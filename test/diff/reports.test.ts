import { describe, expect, test } from 'vitest';
import { diff } from '../../src/diff/diff.ts';
import { readFailOn } from '../../src/diff/levels.ts';
import { trend } from '../../src/diff/trend.ts';
import type { DiffReport } from '../../src/diff/types.ts';
import { FORMATS, type Look } from '../../src/report/formats.ts';
import { spark, TREND_FORMATS } from '../../src/report/trend.ts';
import { width } from '../../src/report/width.ts';
import { outlineOf } from './outline.ts';

const LOOK: Look = { lang: 'en', color: false, columns: 80, all: false, fails: readFailOn('error') };

const compare = (old: string[], fresh: string[], pair = ''): DiffReport =>
  diff([{ pair, old: outlineOf(2024, ...old), new: outlineOf(2025, ...fresh), locateNew: () => ({ line: 7, column: 3 }) }], { version: '0.1.0', diff: {} });
const render = (format: string, report: DiffReport, look: Partial<Look> = {}): string =>
  (FORMATS[format] as (typeof FORMATS)[string])(report, { ...LOOK, ...look });

const PLAIN = compare(
  ['就业 ge 1200人', '培训 eq 5期', '入学率 eq 99%'],
  ['就业 ge 1100人', '入学率 eq 99%', '道路 eq 5公里', '参保 eq 8人 role:result year:2024', '参保 eq 9人'],
);
/** A stranger's document: its names try to be code for whoever reads them. */
const HOSTILE = [
  '<script>alert(1)</script>',
  '=cmd|calc',
  '\uFF1D1+1',
  '@everyone',
  'a|b',
  '`x`',
  '::error::boo',
  '%0A::error::boo',
  '"x"',
  "'x'",
  '](http://x)',
  '\u0001',
  '\uD800',
  '</details>',
];
const EVIL = compare(
  HOSTILE.map((n) => `${n} eq 5个`),
  [],
);

describe.each(Object.keys(FORMATS))('%s', (format) => {
  test('says the same twice, in both languages, and of nothing', () => {
    for (const lang of ['en', 'zh'] as const) {
      expect(render(format, PLAIN, { lang })).toBe(render(format, PLAIN, { lang }));
      expect(() => render(format, diff([], { version: '0', diff: {} }), { lang })).not.toThrow();
    }
  });
  test('ends in a line end', () => expect(render(format, PLAIN)).toMatch(/\n$/));
});

describe('text', () => {
  test('keeps to the columns', () => {
    const long = compare([`${'很长的指标名称'.repeat(9)} eq 123456789人`], [`${'很长的指标名称'.repeat(9)} ge 223456789人`]);
    for (const columns of [40, 60, 80, 120])
      for (const line of render('text', long, { columns }).split('\n').slice(1)) expect(width(line), line).toBeLessThanOrEqual(columns);
  });
  test('aligns the arrows', () => {
    const rows = render('text', compare(['就业 eq 5人', '城镇新增就业 eq 5000人'], ['就业 eq 6人', '城镇新增就业 eq 6000人']))
      .split('\n')
      .filter((l) => l.includes('→') && l.startsWith('·'));
    expect(new Set(rows.map((r) => width(r.slice(0, r.indexOf('→'))))).size).toBe(1);
  });
  test('last year’s result stands under the target', () => expect(render('text', PLAIN)).toContain('was 8人'));
  test('a table’s value has its unit', () =>
    expect(render('text', compare(['道路 eq 150=150公里', '投资 eq 36=360000元'], ['道路 eq 140=140公里', '投资 eq 38=380000元']))).toMatch(
      /150公里 → 140公里[\s\S]*36万元 → 38万元/,
    ));
  test('no colour unless asked for', () => {
    expect(render('text', PLAIN)).not.toContain('\u001B');
    expect(render('text', PLAIN, { color: true })).toContain('\u001B[');
  });
});

describe('github', () => {
  test('at file and line, worst first', () =>
    expect(render('github', PLAIN).split('\n')[0]).toMatch(/^::error file=2025\.txt,title=error%3A dropped::培训: 5期 → ∅ /));
  test('within the limits, the rest told', () => {
    const many = compare(
      Array.from({ length: 30 }, (_, i) => `指标${i} eq 5个`),
      Array.from({ length: 12 }, (_, i) => `目标${i} eq 5人`),
    );
    const lines = render('github', many).trim().split('\n');
    expect(['error', 'warning', 'notice'].map((k) => lines.filter((l) => l.startsWith(`::${k} `)).length)).toEqual([10, 0, 10]);
    expect(lines.at(-1)).toContain('23 more changes');
  });
  test('no command but its own', () => {
    for (const line of render('github', EVIL).trim().split('\n')) expect(line).toMatch(/^::(?:error|notice) /);
    expect(render('github', EVIL)).toContain('%250A');
  });
});

describe('a stranger’s document', () => {
  test('is no code in HTML', () => {
    const html = render('html', EVIL);
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html).not.toMatch(/\b(?:src|href)=/);
    expect(html).toMatch(/script-src 'sha256-[A-Za-z0-9+/]{43}='/);
    expect(html).toContain("default-src 'none'");
  });
  test('is no formula in CSV', () => {
    const csv = render('csv', EVIL);
    expect(csv.startsWith('\uFEFF')).toBe(true);
    expect(csv).not.toMatch(/(?:^|,)"?[=+@\uFF1D\uFF0B\uFF20-]\D/m);
  });
  test('is no markup in Markdown', () => {
    const md = render('md', EVIL);
    expect(md).not.toMatch(/<script|@everyone/);
    expect(md.split('<details>').length).toBe(md.split('</details>').length);
    for (const row of md.split('\n').filter((l) => l.startsWith('|'))) expect(row.replace(/\\\|/g, '').match(/\|/g), row).toHaveLength(7);
  });
  test('is text in XML', () => {
    const xml = render('junit', EVIL);
    expect(xml).not.toMatch(/<script/);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 forbids.
    expect(xml).not.toMatch(/[\u0000-\u0008]/);
  });
});

describe('md', () => {
  test('too long for a comment: cut between rows, and said', () => {
    const many = compare(
      Array.from({ length: 1500 }, (_, i) => `很长的指标名称${i}个中文字 eq 5个`),
      [],
    );
    const md = render('md', many);
    expect(md.length).toBeLessThan(65_536);
    expect(md).toMatch(/Too long for a comment/);
  });
});

describe('junit', () => {
  test('one case a target, one failure a failing change', () => {
    const xml = render('junit', PLAIN);
    expect(xml).toContain('<testsuites name="plan-extract diff" tests="5" failures="1">');
    expect(xml.match(/<testcase /g)).toHaveLength(5);
    expect(xml.match(/<failure type="dropped"/g)).toHaveLength(1);
  });
});

describe('trend', () => {
  const years = [
    { outline: outlineOf(2023, '城镇新增就业 ge 1.1万人=11000人', '入学率 eq 98%'), year: null },
    { outline: outlineOf(2025, '城镇新增就业 ge 1.3万人=13000人', '城镇新增就业 eq 1.25万人=12500人 role:result', '入学率 range 98-99%=98-99%'), year: null },
    { outline: outlineOf(null, '新增城镇就业 ge 1.2万人=12000人 key:城镇新增就业', '道路 eq 3公里'), year: 2024 },
  ];
  const all = trend(years);
  const values = (name: string, role: 'targets' | 'results'): (number | null)[][] | undefined =>
    all.series.find((s) => s.indicator === name)?.[role].map((p) => [p.year, p.value]);

  test('by year, whatever the order of files; results apart, of the year before', () => {
    expect(all.years).toEqual([2023, 2024, 2025]);
    expect(values('城镇新增就业', 'targets')).toEqual([
      [2023, 11000],
      [2024, 12000],
      [2025, 13000],
    ]);
    expect(values('城镇新增就业', 'results')).toEqual([[2024, 12500]]);
    expect(values('入学率', 'targets')).toEqual([
      [2023, 98],
      [2025, 98.5],
    ]);
  });
  test('indicators of one year are left out unless asked for', () => {
    expect(values('道路', 'targets')).toBeUndefined();
    expect(trend(years, { single: true }).series.some((s) => s.indicator === '道路')).toBe(true);
  });
  test('without a year it is left out, and said', () =>
    expect(trend([{ outline: outlineOf(null, '道路 eq 3公里'), year: null }]).undated).toEqual([{ source: 'plan.txt', facts: 1 }]));
  test('spark lines', () => expect([spark([1, null, 3, 2]), spark([5, 5]), spark([null])]).toEqual(['▁ █▅', '▄▄', ' ']));
  test.each(Object.keys(TREND_FORMATS))('%s', (format) => {
    const text = (TREND_FORMATS[format] as (typeof TREND_FORMATS)[string])(all, LOOK);
    expect(text).toContain('城镇新增就业');
    expect((TREND_FORMATS[format] as (typeof TREND_FORMATS)[string])({ ...all, series: [], years: [] }, LOOK)).toMatch(/\n$/);
    if (format === 'html') expect(text.match(/<path class="line targets" d="M[\d.]+,/g)).toHaveLength(2);
  });
});
