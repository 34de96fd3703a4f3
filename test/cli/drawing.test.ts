import { expect, test } from 'vitest';
import { problemLine } from '../../src/cli/io.ts';
import type { OutlineJson, TargetJson } from '../../src/document/types.ts';
import { markdown } from '../../src/report/markdown.ts';
import { table, valueText } from '../../src/report/table.ts';
import { targetRows } from '../../src/report/target-rows.ts';
import { tree } from '../../src/report/tree.ts';
import { cut, pad, width, wrap } from '../../src/report/width.ts';

type Part<T> = { readonly [K in keyof T]?: T[K] };

const span = (start: number, end: number): [number, number] => [start, end];
const quantity = { text: '85%', span: span(0, 3), value: 85, min: null, max: null, unit: '%', comparator: 'ge' as const };

function target(part: Part<TargetJson> = {}): TargetJson {
  return {
    id: 't-000000000000',
    role: 'target',
    indicator: { text: '农机化率', span: span(0, 4), key: '农机化率' },
    quantity,
    change: null,
    base: null,
    of: null,
    period: { year: 2024, by: null, per: null, text: null, span: null },
    section: 'p1.1',
    sentence: { text: '', span: span(0, 1) },
    because: '',
    flags: [],
    confidence: 'high',
    ...part,
  };
}

function outline(targets: TargetJson[], warnings: OutlineJson['warnings'] = []): OutlineJson {
  const section = { level: 1, confidence: 'high' as const, blocks: [], sections: [] };
  const marker = (text: string) => ({ text, style: 'cn', ordinal: 1, span: span(0, 2), generated: false });
  return {
    schemaVersion: '1.0.0',
    generator: { name: 'plan-extract', version: '0.0.0', tokenizer: 'none' },
    source: { name: 'a.txt', format: 'txt', encoding: 'utf-8', bytes: 1, sha256: '0'.repeat(64), length: 100 },
    site: null,
    plans: [
      {
        id: 'p1',
        kind: 'plan',
        title: { text: '县农业局工作计划', span: span(0, 8) },
        year: null,
        issuer: null,
        span: span(0, 100),
        blocks: [],
        sections: [
          { ...section, id: 'p1.1', marker: marker('一、'), title: { text: '总体目标', span: span(2, 6) }, span: span(0, 50) },
          {
            ...section,
            id: 'p1.2',
            marker: marker('二、'),
            title: null,
            span: span(50, 100),
            blocks: [{ kind: 'paragraph', text: '加强领导。', span: span(52, 57) }],
            confidence: 'low',
          },
        ],
        targets,
      },
    ],
    removed: [],
    repairs: [],
    readings: [],
    warnings,
  };
}

const screen = { columns: 80, color: false, lang: 'en' } as const;

test('Han characters take two columns, colours none', () => {
  expect([width('abc'), width('工作'), width('\u001B[1m工作\u001B[22m'), width('\uFF08一\uFF09')]).toEqual([3, 4, 4, 6]);
  expect([cut('工作计划', 8), cut('工作计划', 7), cut('工作计划', 6)]).toEqual(['工作计划', '工作计…', '工作…']);
  expect([pad('工', 4), pad('工', 4, 'right'), pad('工作计划', 4)]).toEqual(['工  ', '  工', '工作计划']);
  expect(wrap('工作计划总结', 4)).toEqual(['工作', '计划', '总结']);
  expect(wrap('工作计划总结', 4, 2)).toEqual(['工作', '计…']);
});

test('no line of a table or a tree is wider than the screen', () => {
  const long = target({ indicator: { text: '农村孕产妇住院分娩率和新生儿疾病筛查覆盖率以及其他许多指标'.repeat(3), span: span(0, 4), key: 'x' } });
  const o = outline([long, target()], [{ code: 'numbering-gap', message: '二、 is followed by 五、 '.repeat(9), span: span(1, 2) }]);
  for (const columns of [40, 60, 80, 120]) {
    const lines = `${table(targetRows(o), { ...screen, columns })}${tree(o, { ...screen, columns })}`.split('\n');
    expect(lines.filter((l) => width(l) > columns)).toEqual([]);
  }
});

test('a narrow screen shows what is measured, and leaves out where and when', () => {
  const heads = (columns: number): string => table(targetRows(outline([target()])), { ...screen, columns }).split('\n')[0] ?? '';
  expect(heads(80)).toMatch(/^indicator +value +unit +period +role +where$/);
  expect(heads(40)).toMatch(/^indicator +value +unit +period$/);
  expect(heads(30)).toMatch(/^indicator +value +unit$/);
});

test('columns stand under each other by display width', () => {
  const rows = targetRows(outline([target(), target({ indicator: { text: 'GDP', span: span(0, 3), key: 'GDP' } })]));
  const at = table(rows, screen)
    .trimEnd()
    .split('\n')
    .map((l) => width(l.slice(0, l.indexOf(l.includes('unit') ? 'unit' : '%'))));
  expect(new Set(at).size).toBe(1);
});

test.each([
  [{}, '≥ 85'],
  [{ quantity: { ...quantity, value: 120000, unit: '元', comparator: 'eq' as const } }, '120,000'],
  [{ quantity: { ...quantity, value: 18_640_000_000, unit: '元', comparator: 'eq' as const } }, '186.4'],
  [{ quantity: { ...quantity, value: 10_700_000, unit: '元', comparator: 'eq' as const }, base: { ...quantity, value: 9_800_000, unit: '元' } }, '980 → 1,070'],
  [{ quantity: { ...quantity, value: 0.5, comparator: 'approx' as const } }, '≈ 0.5'],
  [{ quantity: { ...quantity, value: null, min: 1, max: 2, comparator: 'range' as const } }, '1-2'],
  [{ quantity: { ...quantity, value: null, text: '____%', comparator: 'eq' as const } }, '____%'],
  [{ quantity: { ...quantity, value: 5, comparator: 'eq' as const }, change: { direction: 'down' as const, basis: null } }, '-5'],
  [{ quantity: { ...quantity, value: 0.5, comparator: 'ge' as const }, change: { direction: 'down' as const, basis: null } }, '≤ -0.5'],
  [{ quantity: { ...quantity, value: 0.5, comparator: 'ge' as const }, change: { direction: 'up' as const, basis: null } }, '≥ +0.5'],
  [{ quantity: { ...quantity, value: -2.3, comparator: 'eq' as const }, change: { direction: 'down' as const, basis: null } }, '-2.3'],
  [{ quantity: { ...quantity, value: 45, comparator: 'eq' as const }, base: { ...quantity, value: 37 } }, '37 → 45'],
] satisfies [Part<TargetJson>, string][])('value %#: %o', (part, text) => {
  expect(valueText(target(part))).toBe(text);
});

test.each([
  ['quarter', '2024/quarter', '2024/季度'],
  ['two-months', '2024/two-months', '2024/两个月'],
  ['10-days', '2024/10-days', '2024/10天'],
  ['ten-days', '2024/ten-days', '2024/旬'],
])('every %s is told in the reader’s language', (per, en, zh) => {
  const rows = targetRows(outline([target({ period: { year: 2024, by: null, per, text: null, span: null } })]));
  expect(table(rows, screen)).toContain(` ${en} `);
  expect(table(rows, { ...screen, lang: 'zh' })).toContain(` ${zh} `);
});

test('a tree shows levels, titles, counts, doubts and warnings in their place', () => {
  const o = outline([target(), target({ role: 'result', section: 'p1' })], [{ code: 'numbering-gap', message: 'three is missing', span: span(60, 61) }]);
  expect(
    tree(o, screen)
      .split('\n')
      .map((l) => l.replace(/ {2,}/g, '  ')),
  ).toEqual([
    'a.txt · utf-8 · 100 characters  targets  results',
    'p1 plan  县农业局工作计划  1  1',
    '1 ├ 一、总体目标  1  ·',
    '1 └ 二、“加强领导。” (unsure)  ·  ·',
    '  ! numbering-gap: three is missing',
    '',
  ]);
});

test('colours only where they are asked for', () => {
  const o = outline([target()]);
  expect(tree(o, screen) + table(targetRows(o), screen)).not.toContain('\u001B');
  expect(tree(o, { ...screen, color: true })).toContain('\u001B[');
});

test('Markdown signs in a document stay text', () => {
  const o = outline([]);
  const first = o.plans[0]?.sections[0];
  first?.blocks.push(
    { kind: 'paragraph', text: '# 见*附件*[1]', span: span(6, 12) },
    { kind: 'table', text: '', span: span(12, 20), rows: [[{ text: 'a|b', span: span(12, 15) }]] },
  );
  expect(markdown(o)).toContain('\\# 见\\*附件\\*\\[1\\]\n\n| a\\|b |\n| --- |');
});

test('fifty thousand sections with a warning and a target each are drawn in a moment', () => {
  const o = outline([]);
  const [plan] = o.plans;
  const one = plan?.sections[0];
  if (!plan || !one) throw new Error('no section');
  const n = 50_000;
  plan.sections = Array.from({ length: n }, (_, i) => ({ ...one, id: `p1.${i + 1}`, span: span(i * 10, i * 10 + 10) }));
  plan.targets = plan.sections.map((s) => target({ section: s.id }));
  o.warnings = plan.sections.map((s) => ({ code: 'x', message: 'y', span: s.span }));
  expect(tree(o, screen).split('\n')).toHaveLength(2 * n + 3);
});

test('ten thousand rows are drawn', () => {
  const rows = targetRows(outline(Array.from({ length: 10_000 }, () => target())));
  expect(table(rows, screen).split('\n').length).toBeGreaterThan(10_000);
});

test('no text of a document or a name moves the cursor of a terminal', () => {
  const o = outline([target({ indicator: { text: '建\u001B[2J档\u202E率\u009B', span: span(0, 4), key: 'x' } })]);
  Object.assign(o.plans[0]?.title ?? {}, { text: '计划\u001B]0;title\u0007' });
  Object.assign(o.source, { name: 'a\u001B[31m.txt' });
  const drawn = tree(o, screen) + table(targetRows(o), screen);
  expect(['\u001B', '\u0007', '\u009B', '\u202E'].filter((c) => drawn.includes(c))).toEqual([]);
  expect(problemLine({ code: 'x', message: { en: 'y\u001B[2J\nz', zh: '' } }, 'en', 'a\u0007.txt')).toBe('a.txt: warning x: y[2J z.');
});
