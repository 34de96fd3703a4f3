import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { diffDocuments } from '../../src/diff/diff.ts';
import type { OutlineJson } from '../../src/document/types.ts';
import { extract } from '../../src/extract.ts';

const PLAN = `石桥镇2025年农业工作计划

一、稳定粮食生产
全年粮食播种面积稳定在3.2万亩\uff0c粮食总产量达到1.5万吨以上。新建高标准农田2000亩\uff0c推广良种面积1.1万亩。

二、发展特色产业
新增农业龙头企业3家\uff0c培育家庭农场20家。10月底前完成蔬菜大棚改造120座。培训农民600人次\uff0c参训农民满意度达到95%。

三、改善人居环境
农村卫生厕所普及率达到85%\uff0c生活垃圾处理率达到98%。改造农村公路25公里\uff0c新增路灯300盏。
`;

async function outline(bytes: Uint8Array): Promise<OutlineJson> {
  const { outline } = await extract(bytes, { name: 'plan.txt' });
  if (!outline) throw new Error('no outline');
  return outline;
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The same text in UTF-16 with a mark. */
const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]));

/** Commas, stops and brackets as ASCII. */
const halfWidth = (text: string): string => text.replace(/[\uFF01-\uFF5E]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));
/** Digits, % and points as full-width forms. */
const fullWidth = (text: string): string => text.replace(/[0-9%.]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));

/** A county's plan as a sharing site shows it: numbered chunks of some 300 characters, cut wherever they end. */
function chunked(text: string): string {
  const chunks = text.match(/[\s\S]{1,310}/g) ?? [];
  return chunks.map((c, i) => `${i + 1}、${c}`).join('\n\n');
}

/** Turns the clauses of every sentence round. */
const swapped = (text: string): string =>
  text
    .split('\n')
    .map((line) =>
      line.includes('\uFF0C')
        ? line
            .split('。')
            .map((s) => s.split('\uFF0C').reverse().join('\uFF0C'))
            .join('。')
        : line,
    )
    .join('\n');

describe('what makes no difference', () => {
  const check = async (bytes: Uint8Array): Promise<void> => {
    const old = await outline(utf8(PLAN));
    expect(old.plans[0]?.targets.length).toBeGreaterThanOrEqual(12);
    const told = (changes: ReturnType<typeof diffDocuments>['changes']): string[] =>
      changes.map((c) => `${c.kinds.join(' ')}: ${c.old?.indicator} ${c.old?.quantity.text} → ${c.new?.indicator} ${c.new?.quantity.text}`);
    const fresh = await outline(bytes);
    expect(told(diffDocuments({ pair: '', old, new: fresh }, { results: true }).changes)).toEqual([]);
    expect(told(diffDocuments({ pair: '', old: fresh, new: old }, { results: true }).changes)).toEqual([]);
  };
  test('the encoding', () => check(utf16(PLAN)));
  test('a mark and Windows line ends', () => check(utf8(`\uFEFF${PLAN.replace(/\n/g, '\r\n')}`)));
  test('half-width punctuation', () => check(utf8(halfWidth(PLAN))));
  test('full-width digits', () => check(utf8(fullWidth(PLAN))));
  test('the order of clauses', () => check(utf8(swapped(PLAN))));
  test('the order of sections', () => {
    const [title = '', a = '', b = '', c = ''] = PLAN.split(/\n\n/);
    return check(utf8([title, c.replace('三、', '一、'), a.replace('一、', '二、'), b.replace('二、', '三、')].join('\n\n')));
  });
  test('page chunks', async () => {
    const text = readFileSync('fixtures/diff/county-2024.txt', 'utf8');
    const [head = '', ...body] = text.split('\n').filter((l) => l !== '');
    const site = `${head}\n\n《${head}》由会员分享,可在线阅读,更多相关《${head}(9页珍藏版)》请在装配图网上搜索。\n\n`;
    const flat = body.join('');
    const [old, fresh] = [await outline(utf8(`${site}${flat}\n`)), await outline(utf8(`${site}${chunked(flat)}\n`))];
    const d = diffDocuments({ pair: '', old, new: fresh });
    expect(d.unchanged.length).toBeGreaterThan(95);
    expect(d.changes.map((c) => `${c.kinds.join(' ')}: ${c.old?.indicator} ${c.old?.quantity.text} → ${c.new?.indicator} ${c.new?.quantity.text}`)).toEqual([]);
  });
});
