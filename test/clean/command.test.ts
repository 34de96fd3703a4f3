import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { folder, run } from '../cli/fake.ts';
import { plan, sitePage } from './plans.ts';

test('rules lists every rule, and as JSON with its examples', async () => {
  const text = await run(['rules']);
  expect(text.out).toContain('preview/caption');
  expect(text.out).toContain('page-chunk/marker');
  const json = JSON.parse((await run(['rules', 'list', '--format', 'json'])).out);
  expect(json.find((r: { name: string }) => r.name === 'preview/caption')).toMatchObject({ where: 'line', removes: [expect.any(String)] });
});

test('rules show explains one rule, or all of a site', async () => {
  const one = await run(['rules', 'show', 'preview/caption']);
  expect(one.out).toMatch(/caption under the picture[\s\S]*keeps/);
  expect((await run(['rules', 'show', 'bdocx'], { lang: 'zh' })).out).toContain('冰豆网');
  const none = await run(['rules', 'show', 'preview/captoin']);
  expect([none.code, none.err]).toEqual([2, expect.stringMatching(/did you mean preview\/caption/i)]);
});

test('rules learn writes a site file that --rules takes', async () => {
  const cwd = folder({
    ...Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`mozhu/${i}.txt`, sitePage(i).text])),
    'page.txt': sitePage(500).text,
  });
  const learned = await run(['rules', 'learn', 'mozhu', '-o', 'mozhu.json'], { cwd });
  expect([learned.code, learned.err]).toEqual([0, expect.stringMatching(/rules from 12 pages/)]);
  expect(JSON.parse(readFileSync(path.join(cwd, 'mozhu.json'), 'utf8')).id).toBe('mozhu');
  const cleaned = await run(['clean', '--rules', 'mozhu.json', 'page.txt'], { cwd });
  expect(cleaned.out).not.toContain('墨竹文斋');
  expect(cleaned.out).toContain('达标率');
});

test('rules learn says what is missing', async () => {
  const cwd = folder({ 'a/1.txt': plan(1).lines.join('\n'), 'a/2.txt': plan(2).lines.join('\n') });
  expect(await run(['rules', 'learn', 'a'], { cwd })).toMatchObject({ code: 2, err: expect.stringContaining('nothing-shared') });
  expect(await run(['rules', 'learn', 'b'], { cwd })).toMatchObject({ code: 2, err: expect.stringContaining('no-folder') });
});

test('a site file that is wrong is told by its field', async () => {
  const cwd = folder({ 'r.json': '{"id":"x","rules":[{"id":"a","why":"b","where":"lines","has":["ab"],"removes":["ab"]}]}', 'a.txt': 'x' });
  const { code, err } = await run(['clean', '--rules', 'r.json', 'a.txt'], { cwd });
  expect([code, err]).toEqual([2, expect.stringContaining('rules[0].where')]);
});
