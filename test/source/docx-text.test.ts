import { expect, test } from 'vitest';
import { lines, read, readBytes } from './docx-check.ts';
import { docx, entries, field, p, part, r, style, styled, zip } from './make-docx.mjs';

const begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>';
const separate = '<w:r><w:fldChar w:fldCharType="separate"/></w:r>';
const end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>';
const code = (text: string): string => `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`;
const run = (content: string): string => `<w:r>${content}</w:r>`;
const hidden = (text: string): string => r(text, '<w:vanish/>');

test('runs, tabs, breaks and hyphens', () =>
  lines(
    {
      body:
        p(r('甲') + r('乙')) +
        p(run('<w:t>单位</w:t><w:tab/><w:t>丙</w:t>')) +
        p(run('<w:t>上</w:t><w:br/><w:t>下</w:t>')) +
        p(run('<w:t>前</w:t><w:br w:type="page"/><w:t>后</w:t>')),
    },
    '甲乙\n单位\t丙\n上\n下\n前\n后',
  ));

test('a hyphen that does not break is one, a soft hyphen is none', () =>
  lines({ body: p(run('<w:t>2026</w:t><w:noBreakHyphen/><w:t>2028年</w:t><w:softHyphen/><w:t>度</w:t>')) }, '2026-2028年度', 'it writes U+2011'));

test('tab stops among the properties are no tabs, and blanks count as the file says', () =>
  lines(
    {
      body: p(
        run('<w:t> 甲 </w:t><w:t xml:space="preserve"> 乙 </w:t><w:t xml:space="preserve">丙\n丁</w:t>'),
        '<w:tabs><w:tab w:val="left" w:pos="420"/></w:tabs>',
      ),
    },
    '甲 乙 丙 丁',
  ));

test('empty paragraphs leave no line, yet count', async () => {
  const { text, paragraphs } = await read({ body: p('甲') + p() + p(' ') + p('乙') });
  expect([text, paragraphs.map((x) => x.number)]).toEqual(['甲\n乙\n', [1, 4]]);
});

test('rare characters and entities', () => lines({ body: p('生僻字𠮷㐀〇') + p('A&amp;B &lt;5% &#x4E00;&#22235;') }, '生僻字𠮷㐀〇\nA&B <5% 一四'));

test('insertions and moves stay where they came to; what was deleted or moved away is out', () =>
  lines(
    {
      body:
        p(`${r('达到')}<w:del>${run('<w:delText>90%</w:delText>')}</w:del><w:ins>${r('98%')}</w:ins>${r('以上')}`) +
        p(`<w:moveFrom>${r('移动。')}</w:moveFrom>${r('余文。')}`) +
        p(`${r('前文。')}<w:moveTo>${r('移动。')}</w:moveTo>`),
    },
    '达到98%以上\n余文。\n前文。移动。',
  ));

test('a deleted mark joins two paragraphs, which look as the second', async () => {
  const { text, paragraphs } = await read({ body: p(r('前半'), '<w:jc w:val="center"/><w:rPr><w:del/></w:rPr>') + p('后半', '<w:outlineLvl w:val="1"/>') });
  expect([text, paragraphs.map((x) => [x.level, x.centred])]).toEqual(['前半后半\n', [[2, undefined]]]);
});

test('a deleted mark before a table, or at the end, joins nothing', () =>
  lines(
    {
      body: `${p(r('甲'), '<w:rPr><w:del/></w:rPr>')}<w:tbl><w:tr><w:tc>${p('1')}</w:tc><w:tc>${p('2')}</w:tc></w:tr></w:tbl>${p(r('乙'), '<w:rPr><w:del/></w:rPr>')}`,
    },
    '甲\n1\t2\n乙',
    'it drops the text',
  ));

test('a list that a tracked change took away gives no number', () =>
  lines({ body: p('甲', '<w:pPrChange><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:jc w:val="center"/></w:pPr></w:pPrChange>') }, '甲'));

test('hidden text is out: directly, by character style, by paragraph style', () =>
  lines(
    {
      styles:
        style('H', 'hid', '<w:rPr><w:vanish/></w:rPr>', 'character') +
        style('P', 'gone', '<w:rPr><w:vanish/></w:rPr>') +
        style('Q', 'child', '<w:basedOn w:val="P"/>'),
      body: p(r('甲') + hidden('藏') + r('藏', '<w:rStyle w:val="H"/>') + r('乙', '<w:vanish w:val="0"/>')) + styled('P', '藏') + styled('Q', '藏'),
    },
    '甲乙',
    'it reads hidden text',
  ));

test('hidden twice, by both styles, is shown, and webHidden is no hidden', () =>
  lines(
    {
      styles: style('H', 'hid', '<w:rPr><w:vanish/></w:rPr>', 'character') + style('P', 'gone', '<w:rPr><w:vanish/></w:rPr>'),
      body: p(r('甲', '<w:rStyle w:val="H"/>'), '<w:pStyle w:val="P"/>') + p(r('乙', '<w:webHidden/>')),
    },
    '甲\n乙',
  ));

test('a ruby gives its base', () =>
  lines(
    { body: p(`${run(`<w:ruby><w:rubyPr/><w:rt>${r('gong')}</w:rt><w:rubyBase>${r('攻')}</w:rubyBase></w:ruby>`)}${r('坚')}`) },
    '攻坚',
    'it drops rubies',
  ));

test('signs of symbol fonts', () =>
  lines(
    {
      body:
        p(
          run('<w:sym w:font="Wingdings" w:char="F0FE"/>') +
            r('项') +
            r('\u00A3', '<w:rFonts w:ascii="Wingdings 2"/>') +
            r('\uF0B3', '<w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/>') +
            r('98%'),
        ) + p(run('<w:sym w:font="宋体" w:char="2103"/>')),
    },
    '☑项□≥98%\n℃',
    'it leaves the codes of symbol fonts',
  ));

test('a sign that is not known is left out, and said', async () => {
  const body = p(`${run('<w:sym w:font="Nobody" w:char="F041"/><w:t>无</w:t>')}${r('2\uF031', '<w:rFonts w:ascii="Wingdings 2"/>')}`);
  expect(await readBytes(docx({ body }))).toMatchObject({
    text: '无\n',
    problems: [{ code: 'docx-unknown-sign', message: { en: expect.stringContaining('3 sign') } }],
  });
});

test('signs of other fonts stay letters', () => lines({ body: p(r('A\u00A3l', '<w:rFonts w:ascii="Times New Roman"/>')) }, 'A£l'));

test('a field shows its result, never its code', () =>
  lines(
    {
      body:
        p(`${r('共')}${field('NUMPAGES', '12')}${r('页')}`) +
        p('<w:fldSimple w:instr=" DATE "><w:r><w:t>2026年1月15日</w:t></w:r></w:fldSimple>') +
        p(field('HYPERLINK "http://x"', '链接')),
    },
    '共12页\n2026年1月15日\n链接',
    'it drops simple fields',
  ));

test('a field in the code of a field is code', () =>
  lines({ body: p(begin + code('IF ') + field('PAGE', '3') + code('= 1') + separate + r('是') + end) }, '是', 'it reads the inner result'));

test('a table of contents is out, with its title, over several paragraphs', () =>
  lines(
    {
      body:
        p('目  录') +
        p(begin + code('TOC \\o') + separate + r('一、总则') + run('<w:tab/>') + field('PAGEREF _T1', '2')) +
        p(r('二、目标\t3')) +
        p(end) +
        p('一、总则'),
    },
    '一、总则',
    'it reads the contents',
  ));

test('a field that never ends hides nothing', () =>
  lines({ body: p(begin + code('TOC') + separate + r('一、总则')) + p('正文') + p(begin + r('半截')) }, '一、总则\n正文\n半截'));

test('the control around a table of contents, and lines that were one', () =>
  lines(
    {
      styles: style('TOC1', 'toc 1') + style('11', 'WPSOffice手动目录 1'),
      body: `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${p('目录')}${styled('TOC1', '一、总则')}${p('计划说明')}</w:sdtContent></w:sdt>${styled('TOC1', '二、目标\t12')}${styled('TOC1', '增长5%')}${styled('11', '三、措施…………8')}${p('四、其他\t9')}`,
    },
    '计划说明\n增长5%\n四、其他 9',
    'it reads the contents',
  ));

test('fields that Chinese Word draws from their code: circled numbers, readings, boxes', () =>
  lines(
    {
      body:
        p(begin + code('EQ \\o\\ac(○,3)') + end + r('项')) +
        p(begin + code('EQ \\* jc2 \\o\\ad(\\s\\up 9(gong),攻)') + end + r('坚')) +
        p(begin + code('MACROBUTTON Go 请填写单位') + end) +
        p(begin + code('FORMCHECKBOX') + end + r('是')) +
        p(begin + code('SYMBOL 252 \\f "Wingdings" \\s 12') + end),
    },
    '③项\n攻坚\n请填写单位\n☐是\n✓',
    'it has no such fields',
  ));

test('a form’s list shows what was chosen', () => {
  const list = (state: string): string =>
    `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:ddList>${state}<w:listEntry w:val="甲"/><w:listEntry w:val="乙"/></w:ddList></w:ffData></w:fldChar></w:r>${code('FORMDROPDOWN')}${separate}${end}`;
  return lines({ body: p(list('') + r('或') + list('<w:result w:val="1"/>')) }, '甲或乙', 'it has no such fields');
});

test('numbers that old fields made are missed', async () => {
  const body = p(`${begin}${code('AUTONUM ')}${end}${r('甲')}`);
  expect(await readBytes(docx({ body }))).toMatchObject({ text: '甲\n', problems: [{ code: 'automatic-numbers-lost', status: 'partial' }] });
});

test('content controls, hyperlinks, smart tags and unknown elements are their content', () =>
  lines(
    {
      body: `<w:sdt><w:sdtPr><w:rPr><w:vanish/></w:rPr></w:sdtPr><w:sdtContent>${p('块')}</w:sdtContent></w:sdt>${p(`<w:sdt><w:sdtContent>${r('行')}</w:sdtContent></w:sdt><w:hyperlink>${r('链')}</w:hyperlink><w:smartTag>${r('智')}</w:smartTag><w:customXml>${r('标')}</w:customXml><w:bdo>${r('向')}</w:bdo>`)}`,
    },
    '块\n行链智标向',
    'it drops what it does not know',
  ));

test('a text box is read once, after its paragraph', () => {
  const box = `<w:txbxContent>${p('框中')}${p('两段')}</w:txbxContent>`;
  const alternatives = `<mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx>${box}</wps:txbx></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${box}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent>`;
  return lines({ body: p(`${r('锚')}${run(alternatives)}${r('段')}`) + p('后') }, '锚段\n框中\n两段\n后');
});

test('an alternative that needs what is unknown gives way to the fallback, and to nothing where there is none', () =>
  lines(
    {
      body: p(
        `<mc:AlternateContent><mc:Choice Requires="x">${r('新')}</mc:Choice><mc:Fallback>${r('旧')}</mc:Fallback></mc:AlternateContent><mc:AlternateContent><mc:Choice Requires="x">${r('无')}</mc:Choice></mc:AlternateContent>`,
      ),
    },
    '旧',
  ));

test('a note follows its paragraph and never touches the number before it', () =>
  lines(
    {
      footnotes: `<w:footnote w:type="separator" w:id="-1">${p(run('<w:separator/>'))}</w:footnote><w:footnote w:id="2">${p(`${run('<w:footnoteRef/>')}${r(' 按可比价')}`)}</w:footnote>`,
      endnotes: `<w:endnote w:id="2">${p('含续建')}</w:endnote>`,
      body:
        p(`${r('增长5.2')}${run('<w:footnoteReference w:id="2"/>')}${r('个百分点')}`) +
        p(`${r('30')}${run('<w:endnoteReference w:customMarkFollows="1" w:id="2"/><w:t>1</w:t>')}${r('亿元')}`) +
        p('尾'),
    },
    '增长5.2个百分点\n按可比价\n30亿元\n含续建\n尾',
    'it has no notes in its raw text',
  ));

test('a note that is missing is nothing, and one in a note is not followed', async () =>
  lines(
    {
      footnotes: `<w:footnote w:id="1">${p(`${r('注')}${run('<w:footnoteReference w:id="1"/>')}`)}</w:footnote>`,
      body: p(`${r('甲')}${run('<w:footnoteReference w:id="1"/><w:footnoteReference w:id="9"/>')}`),
    },
    '甲\n注',
    'it has no notes in its raw text',
  ));

test('formulas keep their parts apart', () =>
  lines(
    {
      body: p(
        `${r('比')}<m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f><m:sSup><m:e><m:r><m:t>10</m:t></m:r></m:e><m:sup><m:r><m:t>4</m:t></m:r></m:sup></m:sSup></m:oMath>`,
      ),
    },
    '比1/210^4',
    'it has no formulas',
  ));

test('comments, headers, section properties and pictures hold no text', () =>
  lines(
    {
      body: p(
        `<w:commentRangeStart w:id="0"/>${r('甲')}<w:commentRangeEnd w:id="0"/>${run('<w:commentReference w:id="0"/>')}${run('<w:drawing><a:t xmlns:a="urn:a">图</a:t></w:drawing>')}`,
        '<w:sectPr><w:headerReference/></w:sectPr>',
      ),
    },
    '甲',
  ));

test('level, look and style of a paragraph', async () => {
  const styles = `<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="21"/></w:rPr></w:rPrDefault></w:docDefaults>${style('a', 'Normal').replace('<w:style ', '<w:style w:default="1" ')}${style('1', 'heading 1', '<w:basedOn w:val="a"/><w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:b/></w:rPr>')}${style('9', 'mine', '<w:basedOn w:val="1"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr>')}`;
  const { paragraphs } = await read({
    styles,
    body:
      styled('1', '甲') +
      p(r('乙', '<w:rFonts w:eastAsia="黑体"/><w:sz w:val="32"/>'), '<w:outlineLvl w:val="2"/>') +
      styled('9', '丙') +
      p(r('丁', '<w:b w:val="0"/>'), '<w:pStyle w:val="1"/><w:jc w:val="left"/>'),
  });
  expect(paragraphs.map(({ span: _, number: __, ...look }) => look)).toEqual([
    { level: 1, bold: true, centred: true, size: 10.5, style: 'heading 1' },
    { level: 3, size: 16, font: '黑体', style: 'Normal' },
    { bold: true, centred: true, size: 10.5, style: 'mine' },
    { level: 1, size: 10.5, style: 'heading 1' },
  ]);
});

const prefixed = (xml: string): string =>
  xml.replaceAll('<w:', '<n7:').replaceAll('</w:', '</n7:').replaceAll(' w:', ' n7:').replaceAll('xmlns:w=', 'xmlns:n7=');

test('other prefixes, a default namespace, and one that changes on the way', async () => {
  const document = part('document', `<w:body>${p(r('甲', '<w:vanish/>') + r('乙'))}</w:body>`);
  await lines({ document: prefixed(document) }, '乙', 'it reads hidden text');
  const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  await lines(
    {
      document: `<document xmlns="${W}"><body><p><r><t>丙</t></r></p><x:p xmlns:x="${W}"><x:r><x:t>丁</x:t></x:r></x:p><p><r xmlns="urn:other"><t>外</t></r></p></body></document>`,
    },
    '丙\n丁',
  );
});

test('strict namespaces', () =>
  lines(
    {
      document: part('document', `<w:body>${p('甲')}</w:body>`).replaceAll(
        'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
        'http://purl.oclc.org/ooxml/wordprocessingml/main',
      ),
    },
    '甲',
  ));

test('UTF-16 parts, with a mark and without', async () => {
  const xml = part('document', `<w:body>${p('增长5%')}</w:body>`).replace('UTF-8', 'UTF-16');
  const big = Buffer.from(xml, 'utf16le').swap16();
  for (const data of [Buffer.from(`\uFEFF${xml}`, 'utf16le'), Buffer.from(xml, 'utf16le'), big, Buffer.concat([Buffer.from([0xfe, 0xff]), big])]) {
    const source = await readBytes(zip(entries({}).map((e) => (e.name === 'word/document.xml' ? { ...e, data } : e))));
    expect(source).toMatchObject({ text: '增长5%\n', problems: [] });
  }
});

test('the document part by relationship, by content type, or by its usual name', async () => {
  const [, rels, , document] = entries({ body: p('甲') });
  const moved = { name: 'docs/main.xml', data: document?.data ?? '' };
  const link = { name: '_rels/.rels', data: String(rels?.data).replace('word/document.xml', '/docs/main.xml') };
  const types = {
    name: '[Content_Types].xml',
    data: '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/docs/main.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  };
  for (const files of [[link, moved], [types, moved], [{ name: 'Word\\Document.xml', data: moved.data }]])
    expect(await readBytes(zip(files))).toMatchObject({ text: '甲\n' });
});

test('control characters that some programs write do no harm', async () => {
  expect(await readBytes(docx({ body: p('甲\u0001乙') + p('丙&#x2;丁') }))).toMatchObject({ text: '甲乙\n丙丁\n', problems: [] });
});
