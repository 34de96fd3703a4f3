import { expect, test } from 'vitest';
import { extract } from '../../src/index.ts';

test('paragraphs part at tags that the page shows as they are', async () => {
  const text =
    '镇农机站工作计划\n<p>为做好今年农机工作,制定本计划。</p><p>一、主要目标</p><p>机耕率达到90%。</p><p>二、主要措施</p><p>1、加强宣传。<strong>每月</strong>一次。</p><p>2、加强检修。每季一次。</p>';
  const { outline } = await extract(new TextEncoder().encode(text), { name: 'a.txt' });
  const lines = outline?.plans[0]?.sections.flatMap((s) => [
    `${s.marker?.text} ${s.title?.text}`,
    ...s.sections.map((c) => `- ${c.marker?.text} ${c.title?.text}`),
  ]);
  expect(lines).toEqual(['一、 主要目标', '二、 主要措施', '- 1、 加强宣传', '- 2、 加强检修']);
});

test('and at a strange letter that stands for each line end', async () => {
  const text = '镇农机站工作计划\u0420一、目标\u04201、更新农机。共两台。\u04202、下乡服务。共三次。\u0420二、措施\u0420每月检查。';
  const { outline } = await extract(new TextEncoder().encode(text), { name: 'a.txt' });
  const plan = outline?.plans[0];
  const titles = plan?.sections.flatMap((s) => [s.title?.text, ...s.sections.map((c) => c.title?.text)]);
  expect([plan?.title?.text, ...(titles ?? [])]).toEqual(['镇农机站工作计划', '目标', '更新农机', '下乡服务', '措施']);
});
