import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { findGutter } from '../../src/source/pdf/sides.ts';
import { lines, read, refused } from './check.ts';
import { DESCRIPTOR, file, HEIGHT, pdf, set, stream, type Text } from './make-pdf.ts';

const LONG = '到年底前建成示范应用场景十二个以上\uff0c网上可办率达到百分之九十八\uff0c群众满意度不低于百分之九十五\uff0c重点事项按期办结率达到百分之百。';
const FIRST = '各单位要把年度任务逐项分解到科室和个人\uff0c明确责任、时限和标准\uff0c确保件件有着落。';

test('lines of a paragraph are one, paragraphs stay apart', async () => {
  await lines(pdf([set(['一、总体目标', LONG, FIRST])]), ['一、总体目标', LONG, FIRST]);
});

test('paragraphs without indents are told by where their last line ends', async () => {
  const flat = set(['甲', LONG, FIRST]).texts.map(([x, y, s, t]) => [x > 100 ? 90 : x, y, s, t] as Text);
  expect((await read(pdf([{ texts: flat }]))).text.split('\n')).toContain('甲');
});

test('short lines under one another never join', async () => {
  const items = ['一、总体要求', '二、重点任务', '三、保障措施', '四、组织领导', '五、督查考核'];
  await lines(pdf([set(items)]), items);
  await lines(pdf([{ texts: items.map((t, k) => [90, 120 + 28 * k, 16, t] as Text) }]), items);
});

test('a paragraph that crosses a page is one', async () => {
  const [a, b] = [LONG.slice(0, 50), LONG.slice(50)];
  const first = set([FIRST, FIRST, a], 600).texts;
  const second: Text[] = [
    [90, 120, 16, b],
    [122, 148, 16, FIRST.slice(0, 24)],
    [90, 176, 16, FIRST.slice(24)],
  ];
  await lines(pdf([{ texts: first }, { texts: second }]), [FIRST, FIRST, LONG, FIRST]);
});

test('two columns are read one after the other, paragraphs across them whole', async () => {
  const paragraphs = ['一、总体目标', LONG, FIRST, LONG, '二、重点任务', FIRST, LONG, FIRST];
  const { texts } = set(paragraphs, 120, 60, 14, 15);
  const left = texts.filter(([, y]) => y < 560);
  const right = texts.filter(([, y]) => y >= 560).map(([x, y, s, t]) => [x + 260, y - 440 + 7, s, t] as Text);
  await lines(pdf([{ texts: [...left, ...right] }]), paragraphs);
});

test('a title that fills one line and is centred in the next is one', async () => {
  const title: Text[] = [
    [90, 110, 26, '某县二〇二六年度农业农村工作要点'],
    [246, 150, 26, '任务分解'],
  ];
  await lines(pdf([{ texts: [...title, ...set([LONG, FIRST], 200).texts] }]), ['某县二〇二六年度农业农村工作要点任务分解', LONG, FIRST]);
});

test('running heads, feet and page numbers are left out, with a record', async () => {
  const pages = [1, 2, 3].map((n) => ({
    texts: [
      [230, 50, 9, '某县年度工作计划汇编'] as Text,
      ...set([`${'一二三'[n - 1]}、第${n}部分`, FIRST], 120).texts,
      [280, 800, 12, `\u2014 ${n} \u2014`] as Text,
    ],
  }));
  const source = await lines(pdf(pages), ['一、第1部分', FIRST, '二、第2部分', FIRST, '三、第3部分', FIRST], ['running-head-dropped']);
  expect(source.problems[0]?.message.en).toMatch(/6 running heads.*3 pages.*某县年度工作计划汇编/);
  expect(source.problems[0]?.status).toBeUndefined();
  expect(source.paragraphs.map((p) => p.page)).toEqual([1, 1, 2, 2, 3, 3]);
});

test.each(['- 1 -', '\u2014 1 \u2014', '1', '第1页', '第 1 页 共 5 页', '1 / 5', 'Page 1 of 5', '\u00B71\u00B7'])(
  '%s in the margin is a page number',
  async (foot) => {
    await lines(pdf([{ texts: [...set([FIRST]).texts, [280, 800, 12, foot]] }]), [FIRST], ['running-head-dropped']);
  },
);

test.each(['2026年1月15日', '抄送\uff1a各科室', '1.组织领导', '共建共享', '第1页的任务见附表'])('%s near the end of a page stays', async (last) => {
  const { texts } = set([FIRST, FIRST], 700);
  expect((await read(pdf([{ texts: [...texts, [122, 700 + 28 * texts.length, 16, last]] }]))).text).toContain(last);
});

test('a title at the top of a page stays', async () => {
  const title: Text = [180, 95, 22, '年度工作计划'];
  expect((await read(pdf([{ texts: [title, ...set([FIRST]).texts] }, { texts: [title, ...set([LONG]).texts] }]))).text).toContain('年度工作计划');
});

test('gaps between scripts are no blanks, gaps between words are', async () => {
  const texts: Text[] = [
    [90, 120, 16, '到'],
    [110, 120, 16, '2026'],
    [146, 120, 16, '年底达到'],
    [214, 120, 16, '98%'],
    [242, 120, 16, '以上'],
    [90, 160, 16, 'Plan'],
    [130, 160, 16, 'B'],
    [90, 200, 16, '第一条'],
    [146, 200, 16, '总则'],
  ];
  await lines(pdf([{ texts }]), ['到2026年底达到98%以上', 'Plan B', '第一条 总则']);
});

test('letters drawn twice to look bold are read once', async () => {
  const source = await read(
    pdf([
      {
        texts: [
          [90, 120, 16, '一、总体目标'],
          [90.4, 120, 16, '一、总体目标'],
          [122, 148, 16, '人人有责'],
        ],
      },
    ]),
  );
  expect(source.text).toBe('一、总体目标\n人人有责\n');
  expect(source.paragraphs.map((p) => p.bold)).toEqual([true, undefined]);
});

test('a note mark above the line stays apart from its number', async () => {
  await lines(
    pdf([
      {
        texts: [
          [90, 120, 16, '投资30'],
          [138, 114, 9, '1'],
          [144, 120, 16, '亿元'],
        ],
      },
    ]),
    ['投资30\u00B9亿元'],
  );
});

test('text at an angle is a watermark, and is told', async () => {
  const raw = `BT /F1 40 Tf 0.7 0.7 -0.7 0.7 150 400 Tm <${Buffer.from('内部资料', 'utf16le').swap16().toString('hex')}> Tj ET`;
  await lines(pdf([{ raw, ...set([FIRST]) }]), [FIRST], ['watermark-dropped']);
});

test.each([90, 180, 270])('a page turned by %i degrees reads along its lines', async (rotate) => {
  expect((await read(pdf([{ rotate, ...set([FIRST]) }]))).text).toBe(`${FIRST}\n`);
});

test('a table that lies on its side reads along its lines', async () => {
  const hex = (t: string): string => Buffer.from(t, 'utf16le').swap16().toString('hex');
  const row = (x: number, t: string): string => `BT /F1 16 Tf 0 1 -1 0 ${x} 100 Tm <${hex(t)}> Tj ET`;
  await lines(pdf([{ raw: [row(100, '一、总体目标'), row(140, '二、重点任务')].join('\n') }]), ['一、总体目标', '二、重点任务']);
});

test.each(['UniGB-UCS2-H', 'UniGB-UTF16-H'])('a Chinese font that is not embedded, by %s', async (encoding) => {
  await lines(pdf([set(['一、总体目标'])], { encoding }), ['一、总体目标']);
});

const UNMAPPED = '<< /Type /Font /Subtype /Type0 /BaseFont /AAAAAA+FangSong /Encoding /Identity-H /DescendantFonts [5 0 R] MAP >>';
const BARE =
  '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /AAAAAA+FangSong /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 1000 '.concat(
    DESCRIPTOR,
    ' >>',
  );

test('a font that maps to no characters is unreadable, not garbage', async () => {
  const bytes = pdf([set(['一、总体目标与重点任务'])], {
    font: UNMAPPED.replace('MAP', ''),
    more: [BARE],
    hex: (t) => [...t].map((_, k) => (k + 1).toString(16).padStart(4, '0')).join(''),
  });
  expect(await refused(bytes, 'unreadable', 'font-without-mapping')).toContain('garbled');
});

test('radicals that look like characters are those characters', async () => {
  const map = stream('1 beginbfrange <0001> <0005> [<2F00> <2F64> <2F63> <2EC5> <2ED3>] endbfrange');
  const bytes = pdf([set(['12345'])], {
    font: UNMAPPED.replace('MAP', '/ToUnicode 6 0 R'),
    more: [BARE, map],
    hex: (t) => [...t].map((c) => `000${c}`).join(''),
  });
  await lines(bytes, ['一用生见长']);
});

test('bytes of GBK in a Latin font are read as Chinese, and that is told', async () => {
  const { encode } = await import('./check.ts');
  const font = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>';
  const bytes = pdf([{ texts: [[90, 120, 16, '一、总体目标是提高覆盖率']] }], { font, hex: (t) => encode(t, 'gb18030').toString('hex') });
  await lines(bytes, ['一、总体目标是提高覆盖率'], ['mojibake-repaired']);
});

test('pages without text are a scan, or empty of text', async () => {
  const picture = stream(Buffer.alloc(12), false, ' /Type /XObject /Subtype /Image /Width 2 /Height 2 /ColorSpace /DeviceRGB /BitsPerComponent 8');
  expect(await refused(pdf([{}], { more: [picture] }), 'scanned', 'no-text-layer')).toContain('scan');
  expect(await refused(pdf([{}, {}]), 'scanned', 'no-text-layer')).toContain('2 pages');
  await refused(pdf([{ texts: [[280, 810, 9, '1']] }], { more: [picture] }), 'scanned', 'no-text-layer');
});

test('a PDF with no Chinese in it is unreadable', async () => {
  await refused(pdf([set(['Work plan 2026'])]), 'unreadable', 'no-han');
});

test('files that are cut or mere headers are refused with what happened', async () => {
  const whole = pdf([set([FIRST])]);
  await refused(Buffer.from('%PDF-1.4'), 'unreadable', 'damaged-pdf');
  await refused(whole.subarray(0, 60), 'unreadable', 'damaged-pdf');
});

test('a lost table of places is mended', async () => {
  const whole = pdf([set([FIRST])]);
  await lines(Buffer.concat([Buffer.from('From the archive\n'), whole]), [FIRST]);
  await lines(Buffer.from(whole.toString('latin1').replace(/startxref\n\d+/, 'startxref\n1'), 'latin1'), [FIRST]);
});

test('of a file that is cut the pages that are left are read, as a loss', async () => {
  const whole = pdf([set([FIRST]), set([LONG])]);
  const source = await lines(whole.subarray(0, whole.indexOf('xref')), [FIRST, LONG], ['pdf-cut']);
  expect(source.problems[0]?.status).toBe('partial');
  await lines(whole.subarray(0, whole.indexOf('7 0 obj')), [FIRST], ['pdf-cut']);
});

test('bombs stop at the limit', async () => {
  const limits = { maxPart: 1 << 20, maxInflated: 3 << 20 };
  const bomb = (n: number): Buffer => stream(Buffer.alloc(n, 0x20), true);
  expect(await refused(file(['<< >>', bomb(5 << 20)]), 'limit', 'limit-max-part', { limits })).toMatch(/1048576 allowed.*--max-part/);
  await refused(file(['<< >>', ...Array.from({ length: 5 }, () => bomb(900_000))]), 'limit', 'limit-max-inflated', { limits });
  const { deflateSync } = await import('node:zlib');
  const twice = deflateSync(deflateSync(Buffer.alloc(5 << 20, 0x20)));
  const nested = Buffer.concat([Buffer.from(`<< /Length ${twice.length} /Filter [/FlateDecode /Fl] >>\nstream\n`), twice, Buffer.from('\nendstream')]);
  await refused(file(['<< >>', nested]), 'limit', 'limit-max-part', { limits });
});

test('pages and characters stop at their limits', async () => {
  expect(await refused(pdf([set([FIRST]), set([FIRST]), set([FIRST])]), 'limit', 'limit-max-pages', { limits: { maxPages: 2 } })).toContain('3 reached');
  await refused(pdf([set([FIRST])]), 'limit', 'limit-max-chars', { limits: { maxChars: 10 } });
});

test('text that stands miles off the page costs the search for columns no more than any other', async () => {
  const line = (x: number, k: number) => ({ page: 1, x, end: x + 200, y: 20 * k, size: 10, text: '', bold: false, runs: [{ text: '', x, end: x + 200 }] });
  const near = Array.from({ length: 40 }, (_, k) => line(k % 2 === 0 ? 60 : 300, k));
  expect(findGutter(near, undefined)).toBeGreaterThanOrEqual(260);
  for (const far of [1e9, 1e20, Number.POSITIVE_INFINITY]) expect(findGutter([...near, line(far, 99)], undefined)).toBeUndefined();
});

test('a promise that pdf.js drops ends no program, another does as ever', () => {
  const library = JSON.stringify(new URL('../../dist/index.js', import.meta.url));
  const bytes = pdf([set(['一、总体目标'])]).toString('base64');
  const stray = `const stray = (stack) => { void Promise.reject(Object.assign(new Error('stray'), { stack })); return new Promise((go) => setTimeout(go, 20)); };`;
  // In a thread of the program's own, as in a batch's worker, pdf.js runs where it is called.
  const inside = `(async () => {
    const { extract } = await import(${library});
    const { workerData } = await import('node:worker_threads');
    await extract(Buffer.from(workerData, 'base64'));
    ${stray}
    await stray('at fetch (pdf.worker.mjs:1:1)');
    console.log('alive');
    await stray('at user.mjs:1:1');
    console.log('never');
  })()`;
  const thread = `import { Worker } from 'node:worker_threads'; new Worker(${JSON.stringify(inside)}, { eval: true, workerData: process.argv[1] });`;
  // Where the program calls, pdf.js runs in a thread apart, and the program's own promises are none of its business.
  const called = `import { extract } from ${library};
    await extract(Buffer.from(process.argv[1], 'base64'));
    console.log(process.listenerCount('unhandledRejection'));
    ${stray}
    await stray('at fetch (pdf.worker.mjs:1:1)');
    console.log('never');`;
  const run = (script: string) => spawnSync(process.execPath, ['--input-type=module', '-e', script, bytes], { encoding: 'utf8' });
  expect(run(thread)).toMatchObject({ status: 1, stdout: 'alive\n' });
  expect(run(called)).toMatchObject({ status: 1, stdout: '0\n' });
});

test('a script in the document does nothing', async () => {
  const bytes = file([`<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> >>`, '<< /Type /Pages /Kids [] /Count 0 >>']);
  await refused(bytes, 'scanned', 'no-text-layer');
});

test('push stays the native one', async () => {
  await read(pdf([set([FIRST])]));
  expect(Array.prototype.push.toString()).toContain('[native code]');
  expect(HEIGHT).toBe(842);
});

test('where paragraphs are parted by space, a line that ends early before a number is none of its own', async () => {
  const early = '全镇发展特色种植面积进一步扩大到一千二百亩其中新增'.slice(0, 24);
  const full = (t: string): string[] => [t.slice(0, 26), t.slice(26, 52), t.slice(52, 60)];
  const paragraphs = [
    ['一、种植业'],
    [early, '300亩\uff0c其余稳定。'],
    ['二、养殖业'],
    full(LONG),
    ['三、务工'],
    full(FIRST + FIRST),
    ['四、保障'],
    full(LONG),
    ['五、附则'],
  ];
  const texts: Text[] = [];
  let y = 120;
  for (const paragraph of paragraphs) {
    for (const line of paragraph) {
      texts.push([90, y, 16, line]);
      y += 24;
    }
    y += 8;
  }
  await lines(
    pdf([{ texts }]),
    paragraphs.map((p) => p.join('')),
  );
});

test('a character with a colon and a size behind it is one word to the layout', async () => {
  const texts = set([LONG, FIRST, LONG, FIRST], 200, 90, 12, 35).texts;
  const row = `${FIRST.slice(0, 30)}大`;
  expect((await read(pdf([{ texts: [[90, 120, 12, row], [90, 141, 12, '小:24.36KB'], ...texts] }]))).text).toContain(`${row}小:24.36KB`);
});
