import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expectSound, readBytes } from './docx-check.ts';
import { abstractNum, docx, lvl, num, style } from './make-docx.mjs';

/** Elements that mean something, in any order and depth, right or wrong: programs write what they like. */
const HOLDERS = [
  'w:p',
  'w:r',
  'w:tbl',
  'w:tr',
  'w:tc',
  'w:sdt',
  'w:sdtContent',
  'w:ins',
  'w:del',
  'w:hyperlink',
  'w:pPr',
  'w:rPr',
  'w:trPr',
  'w:tcPr',
  'w:numPr',
  'w:txbxContent',
  'w:footnote',
  'w:ruby',
  'w:fldSimple',
  'mc:AlternateContent',
  'mc:Fallback',
  'w:pPrChange',
  'm:den',
];
const LEAVES = [
  '<w:t>字5%</w:t>',
  '<w:t xml:space="preserve"> \t </w:t>',
  '<w:tab/>',
  '<w:br/>',
  '<w:vanish/>',
  '<w:del/>',
  '<w:numId w:val="1"/>',
  '<w:ilvl w:val="1"/>',
  '<w:pStyle w:val="h"/>',
  '<w:gridSpan w:val="3"/>',
  '<w:vMerge w:val="restart"/>',
  '<w:vMerge/>',
  '<w:hMerge/>',
  '<w:gridBefore w:val="2"/>',
  '<w:fldChar w:fldCharType="begin"/>',
  '<w:fldChar w:fldCharType="separate"/>',
  '<w:fldChar w:fldCharType="end"/>',
  '<w:instrText>TOC</w:instrText>',
  '<w:footnoteReference w:id="1"/>',
  '<mc:Choice Requires="wps"><w:t>选</w:t></mc:Choice>',
  '<w:sym w:font="Wingdings" w:char="F0FE"/>',
];

const { tree } = fc.letrec<{ tree: string }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 7, withCrossShrink: true },
    fc.constantFrom(...LEAVES),
    fc.tuple(fc.constantFrom(...HOLDERS), fc.array(tie('tree'), { maxLength: 5 })).map(([name, inner]) => `<${name}>${inner.join('')}</${name}>`),
  ),
}));
const rows = fc.array(
  fc.array(tree, { maxLength: 4 }).map((cells) => `<w:tr>${cells.map((c) => `<w:tc><w:tcPr>${c}</w:tcPr><w:p><w:r>${c}</w:r></w:p></w:tc>`).join('')}</w:tr>`),
  { maxLength: 4 },
);
const body = fc
  .tuple(
    fc.array(
      fc.oneof(
        tree,
        tree.map((t) => `<w:p><w:r>${t}</w:r></w:p>`),
      ),
      { maxLength: 12 },
    ),
    rows,
  )
  .map(([parts, table]) => `${parts.join('')}<w:tbl>${table.join('')}</w:tbl>`);

test('any order of elements is read without a fault, and spans say where the text is', async () => {
  const numbering = abstractNum(1, lvl(0, 'chineseCounting', '%1、') + lvl(1, 'decimal', '%1.%2', '<w:pStyle w:val="h"/>')) + num(1, 1);
  const styles = style('h', 'heading 2', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>');
  await fc.assert(
    fc.asyncProperty(body, async (xml) => {
      const source = await readBytes(
        docx({ body: xml, numbering, styles, footnotes: '<w:footnote w:id="1"><w:p><w:r><w:t>注</w:t></w:r></w:p></w:footnote>' }),
      );
      if ('text' in source) expectSound(source);
      expect(source.problems.map((x) => x.code)).toEqual('text' in source ? [] : ['empty']);
    }),
    { numRuns: 300 },
  );
});
