import { expect, test } from 'vitest';
import { lines, read, readBytes } from './docx-check.ts';
import { abstractNum, docx, li, lvl, num, p, style, styled } from './make-docx.mjs';

const PAREN = '\uFF08%2\uFF09';
/** 一、 then (一) in full width, then 1. */
const PLAN = lvl(0, 'chineseCounting', '%1、') + lvl(1, 'chineseCounting', PAREN) + lvl(2, 'decimal', '%3.');
const numbering = abstractNum(1, PLAN) + num(1, 1);
const body = (...items: [level: number, text: string][]): string => items.map(([level, text]) => li(1, level, text)).join('');
const start = (ilvl: number, n: number): string => `<w:lvlOverride w:ilvl="${ilvl}"><w:startOverride w:val="${n}"/></w:lvlOverride>`;

test('a number stands in front of its paragraph, and lower levels start again', () =>
  lines(
    { numbering, body: body([0, '甲'], [1, '乙'], [2, '丙'], [2, '丁'], [1, '戊'], [2, '己'], [0, '庚'], [1, '辛']) },
    '一、甲\n\uFF08一\uFF09乙\n1.丙\n2.丁\n\uFF08二\uFF09戊\n1.己\n二、庚\n\uFF08一\uFF09辛',
  ));

test('the number is marked as the reader’s own', async () => {
  const { text, paragraphs } = await read({ numbering, body: body([0, '总体要求']) + p('正文') });
  expect(paragraphs.map((x) => x.generated && text.slice(...x.generated))).toEqual(['一、', undefined]);
});

test('a paragraph without a list has no number, nor has one in list 0', () =>
  lines({ numbering, body: body([0, '甲']) + p('正文') + li(0, 0, '退出') + body([0, '乙']) }, '一、甲\n正文\n退出\n二、乙'));

test('a list that is not defined gives no number', () => lines({ numbering, body: li(7, 0, '甲') + li(1, 5, '乙') }, '甲\n乙'));

test('several levels in one number', () =>
  lines(
    {
      numbering: abstractNum(1, lvl(0, 'decimal', '%1') + lvl(1, 'decimal', '%1.%2') + lvl(2, 'decimal', '%1.%2.%3')) + num(1, 1),
      body: body([0, '甲'], [1, '乙'], [2, '丙'], [2, '丁'], [0, '戊'], [1, '己']),
    },
    '1甲\n1.1乙\n1.1.1丙\n1.1.2丁\n2戊\n2.1己',
  ));

test('a level above that was left out shows where it starts, and counts as used', () =>
  lines(
    { numbering: abstractNum(1, lvl(0, 'decimal', '%1.') + lvl(1, 'decimal', '%1.%2')) + num(1, 1), body: body([1, '甲'], [1, '乙'], [0, '丙'], [1, '丁']) },
    '1.1甲\n1.2乙\n2.丙\n2.1丁',
  ));

test('a level below shows nothing in the number of one above', () =>
  lines(
    { numbering: abstractNum(1, lvl(0, 'decimal', '%1-%2.') + lvl(1, 'decimal', '%2')) + num(1, 1), body: body([0, '甲'], [1, '乙'], [0, '丙']) },
    '1-.甲\n1乙\n2-.丙',
  ));

test('isLgl writes every counter in digits', () =>
  lines(
    {
      numbering: abstractNum(1, lvl(0, 'chineseCounting', '第%1章') + lvl(1, 'decimal', '%1.%2', '<w:isLgl/>')) + num(1, 1),
      body: body([0, '甲'], [0, '乙'], [1, '丙']),
    },
    '第一章甲\n第二章乙\n2.1丙',
  ));

test('isLgl that is off does not', () =>
  lines(
    {
      numbering: abstractNum(1, lvl(0, 'chineseCounting', '第%1章') + lvl(1, 'decimal', '%1.%2', '<w:isLgl w:val="0"/>')) + num(1, 1),
      body: body([0, '甲'], [1, '丙']),
    },
    '第一章甲\n一.1丙',
  ));

test('start at a number, and at zero where none is said', () =>
  lines(
    {
      numbering:
        abstractNum(1, lvl(0, 'decimal', '%1.', '', 5)) +
        abstractNum(2, '<w:lvl w:ilvl="0"><w:suff w:val="nothing"/><w:lvlText w:val="%1."/></w:lvl>') +
        num(1, 1) +
        num(2, 2),
      body: li(1, 0, '甲') + li(1, 0, '乙') + li(2, 0, '丙') + li(2, 0, '丁'),
    },
    '5.甲\n6.乙\n0.丙\n1.丁',
  ));

test('two lists of one abstract list count together', () =>
  lines({ numbering: abstractNum(1, PLAN) + num(1, 1) + num(2, 1), body: li(1, 0, '甲') + li(2, 0, '乙') + li(1, 0, '丙') }, '一、甲\n二、乙\n三、丙'));

test('lists of different abstract lists do not', () =>
  lines(
    { numbering: abstractNum(1, PLAN) + abstractNum(2, PLAN) + num(1, 1) + num(2, 2), body: li(1, 0, '甲') + li(2, 0, '乙') + li(1, 0, '丙') },
    '一、甲\n一、乙\n二、丙',
  ));

test('startOverride starts anew once, and goes on from there', () =>
  lines(
    { numbering: abstractNum(1, PLAN) + num(1, 1) + num(2, 1, start(0, 1)), body: li(1, 0, '甲') + li(1, 0, '乙') + li(2, 0, '丙') + li(2, 0, '丁') },
    '一、甲\n二、乙\n一、丙\n二、丁',
  ));

test('startOverride of a lower level holds again under each heading', () =>
  lines(
    {
      numbering: abstractNum(1, PLAN) + num(1, 1) + num(2, 1, start(0, 3) + start(1, 2)),
      body: li(1, 0, '甲') + li(2, 0, '乙') + li(2, 1, '丙') + li(2, 0, '丁') + li(2, 1, '戊'),
    },
    '一、甲\n三、乙\n\uFF08二\uFF09丙\n四、丁\n\uFF08二\uFF09戊',
  ));

test('a level that a list replaces', () =>
  lines(
    {
      numbering: abstractNum(1, PLAN) + num(1, 1, `<w:lvlOverride w:ilvl="0">${lvl(0, 'upperRoman', '%1) ', '', 2)}</w:lvlOverride>`),
      body: body([0, '甲'], [1, '乙']),
    },
    'II) 甲\n\uFF08一\uFF09乙',
  ));

test('a level and its start as two overrides, as LibreOffice writes them', () =>
  lines(
    {
      numbering:
        abstractNum(1, PLAN) +
        num(1, 1) +
        num(2, 1, `<w:lvlOverride w:ilvl="0">${lvl(0, 'decimal', '%1.')}</w:lvlOverride>${start(0, 4)}<w:lvlOverride w:ilvl="0"/>`),
      body: li(1, 0, '甲') + li(2, 0, '乙') + li(2, 0, '丙'),
    },
    '一、甲\n4.乙\n5.丙',
  ));

test('lvlRestart 0 never starts again', () =>
  lines(
    {
      numbering: abstractNum(1, lvl(0, 'decimal', '%1.') + lvl(1, 'decimal', '(%2)', '<w:lvlRestart w:val="0"/>')) + num(1, 1),
      body: body([0, '甲'], [1, '乙'], [0, '丙'], [1, '丁']),
    },
    '1.甲\n(1)乙\n2.丙\n(2)丁',
  ));

test('lvlRestart names the level that starts it again', () =>
  lines(
    {
      numbering: abstractNum(1, lvl(0, 'decimal', '%1.') + lvl(1, 'decimal', '(%2)') + lvl(2, 'decimal', '[%3]', '<w:lvlRestart w:val="1"/>')) + num(1, 1),
      body: body([0, '甲'], [1, '乙'], [2, '丙'], [1, '丁'], [2, '戊'], [0, '己'], [2, '庚']),
    },
    '1.甲\n(1)乙\n[1]丙\n(2)丁\n[2]戊\n2.己\n[1]庚',
  ));

test('a level may have words and no number, a bullet, or nothing', () =>
  lines(
    {
      numbering:
        abstractNum(
          1,
          lvl(0, 'none', '附件') +
            lvl(1, 'bullet', '\uF06C', '<w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr>') +
            lvl(2, 'decimal', '') +
            lvl(3, 'bullet', '\uF0B7'),
        ) + num(1, 1),
      body: body([0, '甲'], [1, '乙'], [2, '丙'], [3, '丁']),
    },
    '附件甲\n●乙\n丙\n•丁',
  ));

test('what parts number and text: a blank, but none after Chinese punctuation, and never a digit glued on', () => {
  const tab = (ilvl: number, text: string): string => lvl(ilvl, 'decimal', text).replace('"nothing"', '"tab"');
  return lines(
    {
      numbering: abstractNum(1, tab(0, '%1') + tab(1, '%2、') + tab(2, '%3.') + lvl(3, 'decimal', '%4.')) + num(1, 1),
      body: body([0, '甲'], [1, '乙'], [2, '丙'], [3, '5G网络'], [3, '丁']),
    },
    '1 甲\n1、乙\n1. 丙\n1. 5G网络\n2.丁',
  );
});

const linked = (id: string, name: string, props: string, based = ''): string =>
  style(id, name, `${based && `<w:basedOn w:val="${based}"/>`}<w:pPr>${props}</w:pPr>`);
const numPr = (inner: string): string => `<w:numPr>${inner}</w:numPr>`;

test('numbers through styles: by the level that names the style, by the style’s own level, by what it is based on', () =>
  lines(
    {
      numbering: abstractNum(1, lvl(0, 'chineseCounting', '%1、', '<w:pStyle w:val="H1"/>') + lvl(1, 'chineseCounting', PAREN)) + num(1, 1),
      styles:
        linked('H1', 'heading 1', numPr('<w:numId w:val="1"/>')) +
        linked('H2', 'heading 2', numPr('<w:ilvl w:val="1"/>'), 'H1') +
        linked('Mine', 'My heading', '', 'H2'),
      body: styled('H1', '甲') + styled('H2', '乙') + styled('Mine', '丙') + styled('H1', '丁'),
    },
    '一、甲\n\uFF08一\uFF09乙\n\uFF08二\uFF09丙\n二、丁',
  ));

test('a paragraph that names its list but no level keeps its style’s level', () =>
  lines(
    {
      numbering: abstractNum(1, PLAN) + abstractNum(2, PLAN) + num(1, 1) + num(2, 2),
      styles: linked('H2', 'heading 2', numPr('<w:ilvl w:val="1"/><w:numId w:val="1"/>')),
      body: styled('H2', '甲') + p('乙', '<w:pStyle w:val="H2"/><w:numPr><w:numId w:val="2"/></w:numPr>') + p('丙', '<w:numPr><w:numId w:val="2"/></w:numPr>'),
    },
    '\uFF08一\uFF09甲\n\uFF08一\uFF09乙\n二、丙',
  ));

test('a style leaves the list of the style it is based on with list 0', () =>
  lines(
    {
      numbering,
      styles: linked('H1', 'a', numPr('<w:numId w:val="1"/>')) + linked('Out', 'b', numPr('<w:numId w:val="0"/>'), 'H1'),
      body: styled('H1', '甲') + styled('Out', '乙') + styled('H1', '丙'),
    },
    '一、甲\n乙\n二、丙',
  ));

test('numStyleLink leads to the list of a numbering style', () =>
  lines(
    {
      numbering: abstractNum(1, '<w:numStyleLink w:val="Plan"/>') + abstractNum(2, `<w:styleLink w:val="Plan"/>${PLAN}`) + num(1, 1) + num(2, 2),
      styles: linked('Plan', 'Plan', numPr('<w:numId w:val="2"/>')).replace('"paragraph"', '"numbering"'),
      body: li(1, 0, '甲') + li(2, 0, '乙'),
    },
    '一、甲\n二、乙',
  ));

test('circles of styles and of lists end', () =>
  lines(
    {
      numbering: abstractNum(1, '<w:numStyleLink w:val="A"/>') + num(1, 1),
      styles: linked('A', 'a', numPr('<w:numId w:val="1"/>'), 'B') + linked('B', 'b', '', 'A'),
      body: styled('A', '甲') + li(1, 0, '乙'),
    },
    '甲\n乙',
    'it fails',
  ));

test('a deleted paragraph does not count, nor does one that is hidden whole', () =>
  lines(
    {
      numbering,
      body:
        li(1, 0, '甲') +
        '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr><w:del/></w:rPr></w:pPr><w:del><w:r><w:delText>删</w:delText></w:r></w:del></w:p>' +
        p('<w:r><w:rPr><w:vanish/></w:rPr><w:t>藏</w:t></w:r>', '<w:numPr><w:numId w:val="1"/></w:numPr><w:rPr><w:vanish/></w:rPr>') +
        li(1, 0, '乙'),
    },
    '一、甲\n二、乙',
    'it reads hidden text',
  ));

test('a paragraph that its style hides does not count either', () =>
  lines(
    {
      numbering,
      styles: style('Gone', 'gone', '<w:rPr><w:vanish/></w:rPr>'),
      body: li(1, 0, '甲') + p('藏', '<w:pStyle w:val="Gone"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>') + li(1, 0, '乙'),
    },
    '一、甲\n二、乙',
    'it reads hidden text',
  ));

test('an empty paragraph in a list shows its number', () => lines({ numbering, body: li(1, 0, '') + li(1, 0, '乙') }, '一、\n二、乙'));

test('the format that Word writes for 01, with a fallback for older programs', () =>
  lines(
    {
      numbering:
        abstractNum(
          1,
          `<w:lvl w:ilvl="0"><w:start w:val="1"/><mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent><w:suff w:val="space"/><w:lvlText w:val="%1"/></w:lvl>`,
        ) + num(1, 1),
      body: li(1, 0, '甲'),
    },
    '001 甲',
  ));

test('a hidden number counts but does not show', () =>
  lines(
    {
      numbering: abstractNum(1, lvl(0, 'decimal', '%1.', '<w:rPr><w:vanish/></w:rPr>') + lvl(1, 'decimal', '%1.%2')) + num(1, 1),
      body: body([0, '甲'], [0, '乙'], [1, '丙']),
    },
    '甲\n乙\n2.1丙',
  ));

test('hostile numbers: no level, a huge start, a long text', async () => {
  const huge = abstractNum(1, lvl(0, 'upperLetter', '%1', '', 999_999_999) + lvl(1, 'decimal', '%1'.repeat(5000))) + num(1, 1);
  const source = await readBytes(docx({ numbering: huge, body: body([0, '甲'], [1, '乙']) }));
  expect('text' in source && source.text.length).toBeLessThan(5000);
});
