import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import type { extract } from '../../src/extract.ts';
import { folder } from '../cli/fake.ts';
import { HEIGHT, pdf, set } from './make-pdf.ts';

// A few bytes of a font that state ranges of thousands of millions of codes: pdf.js, left alone, fills arrays with them until V8 ends the process.

const LINES = ['某县2026年工作计划', '一、总体目标', '年末规范化建档率达到95%以上\uff0c新增床位120张。'];

/** The library as it is built: what is held there is pdf.js, which the build changes. */
const { extract: built } = (await import(pathToFileURL(fileURLToPath(new URL('../../dist/index.js', import.meta.url))).href)) as { extract: typeof extract };

const latin1 = (bytes: Buffer, from: string, to: string): Buffer => {
  const text = bytes.toString('latin1');
  expect(text.split(from)).toHaveLength(2);
  return Buffer.from(text.replace(from, to), 'latin1');
};
const stream = (dictionary: string, body: string | Buffer): Buffer =>
  Buffer.concat([Buffer.from(`<< ${dictionary} /Length ${body.length} >>\nstream\n`), Buffer.from(body), Buffer.from('\nendstream')]);

async function values(bytes: Buffer): Promise<unknown[]> {
  const { status, outline } = await built(bytes, { name: 'a.pdf' });
  return [status, ...(outline?.plans.flatMap((p) => p.targets.map((t) => t.quantity.value)) ?? [])];
}
const SOUND = ['ok', 95, 120];

test('widths of thousands of millions of CIDs are those that a font can have', async () => {
  expect(await values(latin1(pdf([set(LINES)]), '/W [1 95 500]', '/W [1 2000000000 500]'))).toEqual(SOUND);
  expect(await values(latin1(pdf([set(LINES)]), '/W [1 95 500]', '/W [-2000000000 95 500]'))).toEqual(SOUND);
  const vertical = pdf([set(LINES)], { encoding: 'UniGB-UCS2-V' });
  expect(await values(latin1(vertical, '/DW 1000', '/DW 1000 /W2 [1 2000000000 -500 250 772]'))).toEqual(await values(vertical));
});

test('a character map holds so many codes and no more', async () => {
  const ranges = Array.from({ length: 12 }, (_, k) => {
    const high = k.toString(16).padStart(2, '0');
    return `<${high}000000> <${high}ffffff> ${k * 0x1000000}`;
  });
  const map = (kind: string, body: readonly string[]): string =>
    `begincmap 1 begincodespacerange <00000000> <ffffffff> endcodespacerange ${body.length} begin${kind}range ${body.join(' ')} end${kind}range endcmap`;
  const font = '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding UniGB-UCS2-H /ToUnicode 5 0 R /DescendantFonts [4 0 R] >>';
  const bf = ranges.map((r) => r.replace(/\d+$/, '<4e00>'));
  const told = await built(pdf([set(LINES)], { font: font.replace('Encoding Uni', 'Encoding /Uni'), more: [stream('', map('bf', bf))] }), { name: 'a.pdf' });
  const placed = await built(
    pdf([set(LINES)], { font: font.replace('UniGB-UCS2-H /ToUnicode ', ''), more: [stream('/Type /CMap /CMapName /X', map('cid', ranges))] }),
    {
      name: 'b.pdf',
    },
  );
  expect([told.status, told.outline?.plans[0]?.title?.text, placed.status]).toEqual(['ok', LINES[0], 'ok']);
});

test('a Type 1 font has 256 places in its encoding, a simple font no more codes than two bytes hold', async () => {
  const clear =
    '%!PS-AdobeFont-1.0: A\n/FontMatrix [0.001 0 0 0.001 0 0] readonly def\n/Encoding 256 array\ndup 2147483600 /A put\nreadonly def\ncurrentfile eexec\n';
  const secret = encrypted('xxxxdup /Private 8 dict dup begin /lenIV 4 def /CharStrings 1 dict dup begin /A 9 RD 123456789 ND end end');
  const file = Buffer.concat([Buffer.from(clear), secret, Buffer.from(`\n${'0'.repeat(512)}\ncleartomark\n`)]);
  expect(
    await spoken(
      '/Subtype /Type1 /FirstChar 65 /LastChar 65 /Widths [500]',
      `/FontFile 6 0 R`,
      stream(`/Length1 ${clear.length} /Length2 ${secret.length} /Length3 526`, file),
    ),
  ).toContain('AAAA');
  expect(await spoken('/Subtype /TrueType /FirstChar 0 /LastChar 2000000000 /ToUnicode /Identity-H', '', Buffer.from('null'))).toContain('AAAA');
});

test('a TrueType table names no more characters than Unicode has', async () => {
  expect(await spoken('/Subtype /TrueType /FirstChar 65 /LastChar 65 /Widths [500]', '/FontFile2 6 0 R', stream('', trueType(0, 0xfffffff0)))).toContain(
    'AAAA',
  );
});

test('what keeps pdf.js busy for hours is stopped at the limit of time, and the next document is read', async () => {
  const cwd = folder({});
  const endless = latin1(pdf([set(LINES)]), '/W [1 95 500]', `/W [${'0 65535 500 '.repeat(1_000_000)}]`);
  writeFileSync(path.join(cwd, 'endless.pdf'), endless);
  writeFileSync(path.join(cwd, 'sound.pdf'), pdf([set(LINES)]));
  const ran = spawnSync(
    process.execPath,
    [path.resolve('bin/plan-extract.js'), 'targets', 'endless.pdf', 'sound.pdf', '--max-millis', '5000', '--format', 'jsonl'],
    {
      cwd,
      encoding: 'utf8',
      timeout: 50_000,
      env: { PATH: process.env.PATH ?? '', LANG: 'C' },
    },
  );
  expect([ran.status, ran.stdout.trim().split('\n').length]).toEqual([3, 2]);
  expect(ran.stderr).toMatch(/^endless\.pdf: error limit-max-millis: .*5000 allowed, \d+ reached, set by --max-millis/m);
});

/** The text of a page that says AAAA in a simple font. */
async function spoken(font: string, descriptor: string, file: Buffer): Promise<string> {
  const about = `<< /Type /FontDescriptor /FontName /A /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 ${descriptor} >>`;
  const page = set(LINES);
  const bytes = pdf([page, { raw: `BT /F2 12 Tf 1 0 0 1 72 ${HEIGHT - 700} Tm (AAAA) Tj ET` }], {
    more: [about, file, `<< /Type /Font /BaseFont /A /FontDescriptor 5 0 R ${font} >>`],
  });
  const all = latin1Every(bytes, '/Font << /F1 3 0 R >>', '/Font << /F1 3 0 R /F2 7 0 R >>');
  const { status, outline } = await built(all, { name: 'a.pdf' });
  expect(status).toBe('ok');
  return JSON.stringify(outline);
}

const latin1Every = (bytes: Buffer, from: string, to: string): Buffer => Buffer.from(bytes.toString('latin1').replaceAll(from, to), 'latin1');

/** The second half of a Type 1 font (Adobe Type 1 Font Format, 7.1). */
function encrypted(text: string): Buffer {
  let r = 55665;
  const bytes = [...Buffer.from(text, 'latin1')].map((b) => {
    const c = b ^ (r >> 8);
    r = ((c + r) * 52845 + 22719) & 0xffff;
    return c;
  });
  return Buffer.from(bytes);
}

/** A TrueType font of two empty glyphs, whose cmap of format 12 has one group. */
function trueType(start: number, end: number): Buffer {
  const u16 = (...n: number[]): Buffer => Buffer.from(n.flatMap((x) => [(x >> 8) & 255, x & 255]));
  const u32 = (...n: number[]): Buffer => Buffer.concat(n.map((x) => u16(x >>> 16, x & 0xffff)));
  const head = Buffer.concat([u32(0x10000, 0x10000, 0, 0x5f0f3cf5), u16(0, 1000), Buffer.alloc(16), u16(0, 0, 1000, 1000, 0, 8, 2, 0, 0)]);
  const hhea = Buffer.concat([u32(0x10000), u16(800, 65336, 0, 500, 0, 0, 500, 1, 0, 0, 0, 0, 0, 0, 0, 2)]);
  const cmap = Buffer.concat([u16(0, 1, 0, 3), u32(12), u16(12, 0), u32(28, 0, 1, start, end, 0)]);
  const tables: [string, Buffer][] = [
    ['cmap', cmap],
    ['glyf', Buffer.alloc(4)],
    ['head', head],
    ['hhea', hhea],
    ['hmtx', u16(500, 0, 500, 0)],
    ['loca', u16(0, 0, 0)],
    ['maxp', Buffer.concat([u32(0x10000), u16(2), Buffer.alloc(26)])],
  ];
  let at = 12 + 16 * tables.length;
  const places = tables.map(([tag, data]) => {
    const place = Buffer.concat([Buffer.from(tag), u32(0, at, data.length)]);
    at += data.length;
    return place;
  });
  return Buffer.concat([u32(0x10000), u16(tables.length, 64, 2, 48), ...places, ...tables.map(([, data]) => data)]);
}
