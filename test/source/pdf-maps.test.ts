import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { changedPdfjs } from '../../src/changed-pdfjs.mjs';
import { extract } from '../../src/extract.ts';
import { encode } from './check.ts';
import { pdf, set } from './make-pdf.ts';

const LINES = ['某县二〇二六年工作计划', '一、总体目标', '年末规范化建档率达到95%以上\uff0c新增床位120张。', '二、重点任务', '改造农村公路36公里。'];

const gbk = (text: string): string => encode(text, 'gb18030').toString('hex');
const utf16 = (text: string): string => Buffer.from(text, 'utf16le').swap16().toString('hex');

/** The library as it is installed, whose pdf.js keeps its character maps. */
const built = (await import(pathToFileURL(fileURLToPath(new URL('../../dist/index.js', import.meta.url))).href)) as { readonly extract: typeof extract };

test('character maps that are kept from one PDF to the next give what maps read anew give', async () => {
  const many: readonly (readonly [string, (text: string) => string])[] = [
    ['UniGB-UCS2-H', utf16],
    ['GBK-EUC-H', gbk],
    ['UniGB-UTF16-H', utf16],
    ['UniGB-UCS2-V', utf16],
    ['GBKp-EUC-H', gbk],
    ['GBK2K-H', gbk],
    ['GB-EUC-H', gbk],
    ['UniGB-UCS2-H', utf16],
  ];
  const kept: string[] = [];
  const anew: string[] = [];
  for (const [encoding, hex] of many) {
    const bytes = pdf([set(LINES)], { encoding, hex });
    kept.push(JSON.stringify((await built.extract(bytes, { name: 'a.pdf' })).outline));
    anew.push(JSON.stringify((await extract(bytes, { name: 'a.pdf' })).outline));
  }
  expect(kept).toEqual(anew);
  expect(kept.filter((k) => k.includes('规范化建档率')).length).toBe(many.length);
});

test('another pdf.js than the one that the change was made for stops the build', () => {
  const file = fileURLToPath(new URL('../../node_modules/pdfjs-dist/legacy/build/pdf.worker.mjs', import.meta.url));
  const code = readFileSync(file, 'utf8');
  expect(changedPdfjs.transform(code, file)).toContain('builtInCMaps');
  expect(() => changedPdfjs.transform(code.replace('async function createBuiltInCMap', 'function createBuiltInCMap'), file)).toThrow(/pdf\.js has changed/);
  expect(changedPdfjs.transform(code, '/elsewhere/pdf.worker.mjs')).toBe(null);
});
