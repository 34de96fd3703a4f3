import { expect, test } from 'vitest';
import { sniff } from '../../src/source/sniff.ts';
import { encode, lines, read, refused } from './check.ts';
import { docx } from './make-docx.mjs';
import { pdf, set } from './make-pdf.ts';

const latin = (s: string): Buffer => Buffer.from(s, 'latin1');
const ole = (name: string): Buffer => Buffer.concat([latin('\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1'), Buffer.alloc(1600), Buffer.from(`${name}\0`, 'utf16le')]);
const zip = (name: string): Buffer => Buffer.concat([latin(`PK\x03\x04${'\0'.repeat(26)}${name}`), latin('PK\x05\x06')]);

test.each([
  ['image', latin('\x89PNG\r\n\x1A\n'), 'scanned', 'image'],
  ['image', latin('\xFF\xD8\xFF\xE0'), 'scanned', 'image'],
  ['archive', latin('Rar!\x1A\x07\0'), 'unsupported', 'unsupported-archive'],
  ['archive', latin('7z\xBC\xAF\x27\x1C'), 'unsupported', 'unsupported-archive'],
  ['caj', latin('CAJ\0\0\0'), 'unsupported', 'unsupported-caj'],
  ['program', latin('MZ\x90\0'), 'unsupported', 'unsupported-program'],
  ['xls', ole('Workbook'), 'unsupported', 'unsupported-xls'],
  ['ppt', ole('PowerPoint Document'), 'unsupported', 'unsupported-ppt'],
  ['ole', ole('Other'), 'unsupported', 'unsupported-ole'],
  ['encrypted-office', ole('EncryptedPackage'), 'encrypted', 'encrypted'],
  ['xlsx', zip('xl/workbook.xml'), 'unsupported', 'unsupported-xlsx'],
  ['pptx', zip('ppt/presentation.xml'), 'unsupported', 'unsupported-pptx'],
  ['odf', zip('mimetypeapplication/vnd.oasis.opendocument.text'), 'unsupported', 'unsupported-odf'],
  ['epub', zip('mimetypeapplication/epub+zip'), 'unsupported', 'unsupported-epub'],
  ['ofd', zip('OFD.xml'), 'unsupported', 'unsupported-ofd'],
  ['zip', zip('photo.jpg'), 'unsupported', 'unsupported-zip'],
  ['word-xml', latin('<?xml version="1.0"?>\n<?mso-application progid="Word.Document"?>'), 'unsupported', 'unsupported-word-xml'],
] as const)('%s is refused by its name', async (kind, bytes, status, code) => {
  expect(sniff(bytes)).toBe(kind);
  await refused(bytes, status, code, { name: 'plan.docx' });
});

test.each([
  ['<!DOCTYPE html><p>', 'html'],
  ['\n<?xml version="1.0"?>\n<!-- made by -->\n<html>', 'html'],
  ['<p class=x>甲</p>', 'html'],
  ['<2026年>工作计划', 'txt'],
  ['《办法》<附件>', 'txt'],
  ['<!-- 只有注释', 'txt'],
  ['{\\rtf1\\ansi', 'rtf'],
  ['MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n', 'mhtml'],
  ['\r\n\r\n%PDF-1.4', 'pdf'],
  ['PDF 文件说明', 'txt'],
])('%j is %s', (text, kind) => {
  expect(sniff(Buffer.from(text))).toBe(kind);
});

test('a file is read by what it is, and the name that lies is told', async () => {
  const page = encode('<html><head><meta charset="gb2312"></head><body><h1>工作计划</h1><p>一、目标</p></body></html>', 'gb18030');
  await lines(page, ['工作计划', '一、目标'], ['name-lies'], { name: '计划.doc' });
  await lines(pdf([set(['一、目标'])]), ['一、目标'], ['name-lies'], { name: 'a.docx' });
  await lines(docx({ body: '<w:p><w:r><w:t>一、目标</w:t></w:r></w:p>' }), ['一、目标'], ['name-lies'], { name: 'a.DOC' });
  await lines(Buffer.from('一、目标'), ['一、目标'], ['name-lies'], { name: 'a.pdf' });
});

test('names that say nothing, or the truth, are no lie', async () => {
  for (const name of ['a.txt', 'a', 'a.2026', 'a.TXT', 'a.bak', undefined]) {
    expect((await read(Buffer.from('一、目标'), name === undefined ? {} : { name })).problems).toEqual([]);
  }
});

test('an empty file is empty whatever its name', async () => {
  for (const name of ['a.pdf', 'a.docx', 'a.doc', 'a.txt']) await refused(Buffer.alloc(0), 'empty', 'empty', { name });
});
