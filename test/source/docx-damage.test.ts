import { expect, test } from 'vitest';
import { cost } from '../cost.mjs';
import { problem, readBytes } from './docx-check.ts';
import { docx, entries, p, part, tbl, zip } from './make-docx.mjs';

const plan = { body: p('一、总体要求') + p('增长5%'), styles: '', numbering: '' };
const files = (name: string, data: string) => entries(plan).map((e) => (e.name === name ? { ...e, data } : e));

test('no bytes, other bytes, a lone signature', async () => {
  expect(await problem(new Uint8Array())).toMatch(/^unreadable not-a-zip: /);
  expect(await problem(Buffer.from('text'))).toMatch(/^unreadable not-a-zip: /);
  expect(await problem(Buffer.from('PK\x03\x04'))).toMatch(/^unreadable zip-truncated: /);
});

test('a file cut off anywhere says so', async () => {
  const whole = docx(plan);
  for (let at = 5; at < whole.length; at += 97) expect(await problem(whole.subarray(0, at))).toMatch(/^unreadable zip-truncated: /);
});

test('any byte flipped gives text or a problem, and never a throw', async () => {
  const whole = docx(plan);
  for (let at = 0; at < whole.length; at += 7) {
    const bytes = Buffer.from(whole);
    bytes[at] = (bytes[at] ?? 0) ^ 0x55;
    const source = await readBytes(bytes);
    expect('text' in source ? source.text : source.problems.length).toBeTruthy();
  }
});

test('a checksum that does not match is damage, and a header that lies about the size is not believed', async () => {
  const damaged = entries(plan).map((e) => (e.name === 'word/document.xml' ? { ...e, crc: 1 } : e));
  expect(await problem(zip(damaged))).toMatch(/^unreadable part-damaged: .*word\/document\.xml.*CRC/);
  const lying = entries(plan).map((e) => (e.name === 'word/document.xml' ? { ...e, size: 3 } : e));
  expect(await problem(zip(lying), { maxPart: 100 })).toMatch(/^limit limit-max-part: .*100 allowed, 101 reached, set by --max-part/);
});

test('a part that is not read may say what it likes of its size', async () => {
  const picture = { name: 'word/media/a.png', data: 'x', size: 9, store: true };
  expect(await readBytes(zip([...entries(plan), picture]))).toMatchObject({ text: '一、总体要求\n增长5%\n', problems: [] });
});

test('a bomb stops at the limit of a part, of all parts, of the number of parts', async () => {
  const bomb = zip(files('word/document.xml', part('document', `<w:body>${p('字'.repeat(3_000_000))}</w:body>`)));
  expect(bomb.length).toBeLessThan(50_000);
  expect(await problem(bomb, { maxPart: 1_000_000 })).toMatch(/^limit limit-max-part: .*word\/document\.xml.*1000000 allowed.*--max-part/);
  expect(await problem(bomb, { maxInflated: 1_000_000 })).toMatch(/^limit limit-max-inflated: .*--max-inflated/);
  expect(await problem(bomb, { maxChars: 1000 })).toMatch(/^limit limit-max-chars: .*--max-chars/);
  expect(await problem(docx(plan), { maxParts: 2 })).toMatch(/^limit limit-max-parts: .*2 allowed, 6 reached/);
  expect(await problem(docx(plan), { maxMillis: -1 })).toMatch(/^timeout limit-max-millis: .*--max-millis/);
});

test('a bomb in a part that is not read costs nothing', async () => {
  const bytes = zip([...entries(plan), { name: 'word/media/image1.png', data: Buffer.alloc(50_000_000) }]);
  expect(await readBytes(bytes, { maxInflated: 100_000 })).toMatchObject({ text: '一、总体要求\n增长5%\n', problems: [] });
});

test('deep nesting stops at the limit, and does not overflow', async () => {
  const deep = (n: number): Buffer => docx({ body: '<w:sdt>'.repeat(n) + p('甲') + '</w:sdt>'.repeat(n) });
  expect(await problem(deep(100_000))).toMatch(/^limit limit-max-depth: .*512 allowed, 513 reached, set by --max-depth/);
  expect(await readBytes(deep(400))).toMatchObject({ text: '甲\n' });
});

test('a DOCTYPE is refused, wherever it is, and its entities are never read', async () => {
  const evil = '<?xml version="1.0"?><!DOCTYPE w:x [<!ENTITY a "aaaa"><!ENTITY b SYSTEM "file:///etc/passwd">]>';
  for (const name of ['word/document.xml', 'word/styles.xml', '_rels/.rels']) {
    const xml = String(files('', '').find((e) => e.name === name)?.data).replace(/^<\?xml.*\?>/, evil);
    expect(await problem(zip(files(name, xml.replace('总体', '&b;'))))).toMatch(/^unreadable docx-doctype: /);
  }
});

test('broken XML gives the text before the break, as partial', async () => {
  const xml = part('document', `<w:body>${p('前文')}${p('断在')}`).replace('断在</w:t>', '断在<w:t');
  expect(await readBytes(zip(files('word/document.xml', xml)))).toMatchObject({
    text: '前文\n断在\n',
    problems: [{ code: 'docx-malformed', status: 'partial' }],
  });
});

test('what mammoth can still read whole is read by it, and said', async () => {
  const bare = part('document', `<w:body>${p('前文')}${p('研发 & 试验')}${p('后文')}</w:body>`);
  const source = await readBytes(zip(files('word/document.xml', bare)));
  expect(source).toMatchObject({ text: '前文\n研发 & 试验\n后文\n', problems: [{ code: 'docx-fallback', status: 'partial' }] });
  expect('text' in source && source.paragraphs.map((x) => [x.number, source.text.slice(...x.span)])).toEqual([
    [1, '前文'],
    [2, '研发 & 试验'],
    [3, '后文'],
  ]);
});

test('a second reader is not asked for what it would take minutes over', async () => {
  const xml = part('document', `<w:body>${p('前文')}${'<w:p/>'.repeat(40_000)}`).replace('</w:document>', '');
  const broken = zip(files('word/document.xml', xml));
  expect(await cost(() => readBytes(broken), 1)).toBeLessThan(2000);
  expect(await readBytes(broken)).toMatchObject({ text: '前文\n', problems: [{ code: 'docx-malformed', status: 'partial' }] });
});

test('broken XML with no text before the break is damage', async () => {
  for (const xml of ['', '<', '<w:document', 'no xml', '<a><b></a>'])
    expect(await problem(zip(files('word/document.xml', xml)))).toMatch(/^unreadable docx-damaged: /);
});

test('a damaged part that the text can do without is said and left', async () => {
  expect(await readBytes(zip(files('word/numbering.xml', '<w:numbering')))).toMatchObject({
    text: '一、总体要求\n增长5%\n',
    problems: [{ code: 'docx-part-damaged', status: 'partial' }],
  });
  const crc = entries(plan).map((e) => (e.name === 'word/styles.xml' ? { ...e, crc: 1 } : e));
  expect(await readBytes(zip(crc))).toMatchObject({ text: '一、总体要求\n增长5%\n', problems: [{ code: 'docx-part-damaged' }] });
});

test('archives that hold something else are named', async () => {
  expect(await problem(zip([{ name: 'a.txt', data: 'x' }]))).toMatch(/^unsupported docx-no-document: .*a zip archive without/);
  expect(await problem(zip([{ name: 'xl/workbook.xml', data: '<x/>' }]))).toMatch(/^unsupported docx-no-document: .*Excel/);
});

test('text that is embedded in another format is not lost without a word', async () => {
  expect(await readBytes(docx({ body: `${p('甲')}<w:altChunk r:id="rId9"/>` }))).toMatchObject({
    text: '甲\n',
    problems: [{ code: 'docx-alt-chunk', status: 'partial' }],
  });
});

test('a document without text says so, and whether it is pictures', async () => {
  expect(await problem(docx({ body: p() }))).toMatch(/^empty empty: /);
  const picture = '<w:r><w:drawing><a:blip xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"/></w:drawing></w:r>';
  expect(await problem(docx({ body: p(picture) }))).toMatch(/^scanned no-text-layer: .*1 picture/);
  expect(await readBytes(docx({ body: p(picture) + p('甲') }))).toMatchObject({ text: '甲\n', problems: [] });
});

test('text in a diagram is not lost without a word', async () => {
  const diagram = '<w:r><dgm:relIds xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram"/></w:r>';
  expect(await readBytes(docx({ body: p(diagram) + p('甲') }))).toMatchObject({ text: '甲\n', problems: [{ code: 'docx-diagram' }] });
});

test('blanks before the XML declaration do no harm', async () => {
  expect(await readBytes(zip(files('word/document.xml', `\n ${part('document', `<w:body>${p('甲')}</w:body>`)}`)))).toMatchObject({
    text: '甲\n',
    problems: [],
  });
});

test('many of anything ends at a limit, soon and in little memory', async () => {
  const many = (xml: string, n = 400_000): Buffer => docx({ body: xml.repeat(n) });
  expect(await problem(many('<w:p/>'))).toMatch(/^limit limit-max-paragraphs: .*200000 allowed, 200001 reached, set by --max-paragraphs/);
  for (const xml of ['<w:tbl/>', '<w:tr/>', '<w:tc/>']) expect(await problem(many(xml))).toMatch(/^limit limit-max-cells: /);
  expect(await problem(docx({ styles: '<w:x/>'.repeat(1_000_001), body: p('甲') }))).toMatch(/^partial docx-part-damaged: .*1000000 elements/);
  const prefixes = Array.from({ length: 2000 }, (_, i) => `xmlns:p${i}="u"`).join(' ');
  expect(await problem(docx({ body: `<w:p ${prefixes}/>` }))).toMatch(/^unreadable docx-damaged: .*namespaces/);
});

test('no shape of a document takes more than linear time', async () => {
  const begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>';
  const joined = '<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>连</w:t></w:r></w:p>';
  const chain = Array.from({ length: 30_000 }, (_, i) => `<w:style w:type="paragraph" w:styleId="s${i}"><w:basedOn w:val="s${i + 1}"/></w:style>`).join('');
  const shapes = [
    { body: p(begin.repeat(100_000)) },
    { body: joined.repeat(100_000) + p('尾') },
    { body: p(`a${' '.repeat(2_000_000)}b`) + p(`<w:r><w:t>a${' '.repeat(2_000_000)}b</w:t></w:r>`) },
    { styles: chain, body: Array.from({ length: 30_000 }, (_, i) => `<w:p><w:pPr><w:pStyle w:val="s${i}"/></w:pPr><w:r><w:t>甲</w:t></w:r></w:p>`).join('') },
    { body: tbl(...Array.from({ length: 40_000 }, () => ['甲', '5%'])) },
  ];
  for (const shape of shapes) {
    // A square of these lengths would run into the test's time limit.
    const read = await readBytes(docx(shape));
    expect('status' in read ? read.problems.length : read.text.length).toBeGreaterThan(0);
  }
});

test('linear: twice the text takes about twice the time', async () => {
  const size = (n: number): Buffer => docx({ body: (p('增长5%') + p(`${'<w:r><w:t>字</w:t></w:r>'.repeat(20)}`)).repeat(n) });
  const time = (bytes: Buffer): Promise<number> => cost(() => readBytes(bytes), 1);
  const [small, large] = [size(1000), size(8000)];
  await time(small);
  expect(await time(large)).toBeLessThan(8 * 4 * Math.max(await time(small), 5));
});
