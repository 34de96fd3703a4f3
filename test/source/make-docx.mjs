// Builds .docx files for tests and benches: a zip writer, and short ways to write the parts of a Word document.
import { crc32, deflateRawSync } from 'node:zlib';

/** A zip archive. An entry may lie about its checksum (`crc`) or its size (`size`), or be stored as it is. */
export function zip(entries) {
  const files = [];
  const directory = [];
  let at = 0;
  for (const { name, data, store = false, crc, size } of entries) {
    const raw = typeof data === 'string' ? Buffer.from(data) : data;
    const packed = store ? raw : deflateRawSync(raw);
    const names = Buffer.from(name);
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(0x800, 2);
    head.writeUInt16LE(store ? 0 : 8, 4);
    head.writeUInt32LE(crc ?? crc32(raw), 10);
    head.writeUInt32LE(packed.length, 14);
    head.writeUInt32LE(size ?? raw.length, 18);
    head.writeUInt16LE(names.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    const file = Buffer.concat([Buffer.from('PK\x03\x04'), head, names, packed]);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), head, place, names]));
    files.push(file);
    at += file.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...files, list, end]);
}

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SPACES = `xmlns:w="${W}" xmlns:r="${REL}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" \
xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:x="urn:of-nobody"`;
const KINDS = ['styles', 'numbering', 'footnotes', 'endnotes'];
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A part's XML around its content. */
export const part = (root, content) => `${DECLARATION}<w:${root} ${SPACES}>${content}</w:${root}>`;

/** The entries of a document; `parts.document` replaces the whole document part, `parts.body` only what is in its body. */
export function entries(parts) {
  const document = parts.document ?? part('document', `<w:body>${parts.body ?? ''}</w:body>`);
  const has = KINDS.filter((kind) => parts[kind] !== undefined);
  const relation = (kind, i) => `<Relationship Id="rId${i + 1}" Type="${REL}/${kind}" Target="${kind}.xml"/>`;
  const relations = (list) => `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list}</Relationships>`;
  const type = (kind) => `application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml`;
  const override = (name, kind) => `<Override PartName="/word/${name}.xml" ContentType="${type(kind)}"/>`;
  const types = [override('document', 'document.main'), ...has.map((kind) => override(kind, kind))].join('');
  const defaults =
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>';
  return [
    {
      name: '[Content_Types].xml',
      data: `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${defaults}${types}</Types>`,
    },
    { name: '_rels/.rels', data: relations(`<Relationship Id="rId1" Type="${REL}/officeDocument" Target="word/document.xml"/>`) },
    { name: 'word/_rels/document.xml.rels', data: relations(has.map(relation).join('')) },
    { name: 'word/document.xml', data: document },
    ...has.map((kind) => ({ name: `word/${kind}.xml`, data: parts[kind].startsWith('<?xml') ? parts[kind] : part(kind, parts[kind]) })),
  ];
}

/** A whole .docx file. */
export const docx = (parts) => zip(entries(parts));

/** A run of text; `props` is what stands in its rPr. */
export const r = (text, props = '') => `<w:r>${props && `<w:rPr>${props}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A paragraph of text or, where it starts with a tag, of runs; `props` is what stands in its pPr. */
export const p = (content = '', props = '') =>
  `<w:p>${props && `<w:pPr>${props}</w:pPr>`}${content === '' || content.startsWith('<') ? content : r(content)}</w:p>`;

/** A paragraph in a list. */
export const li = (numId, ilvl, content) => p(content, `<w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${numId}"/></w:numPr>`);

/** A paragraph in a style. */
export const styled = (style, content) => p(content, `<w:pStyle w:val="${style}"/>`);

/** A level of a list: `more` is what else stands in it. */
export const lvl = (ilvl, format, text, more = '', start = 1) =>
  `<w:lvl w:ilvl="${ilvl}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:suff w:val="nothing"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;

/** An abstract list, and a list that uses one. */
export const abstractNum = (id, content) => `<w:abstractNum w:abstractNumId="${id}">${content}</w:abstractNum>`;
export const num = (id, abstract, overrides = '') => `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${overrides}</w:num>`;

/** A paragraph style. */
export const style = (id, name, content = '', type = 'paragraph') =>
  `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${name}"/>${content}</w:style>`;

/** A table of rows of cells. A cell is text, or [properties, content]. */
export const tbl = (...rows) => `<w:tbl>${rows.map((row) => (typeof row === 'string' ? row : tr(row))).join('')}</w:tbl>`;
export const tr = (cells, props = '') =>
  `<w:tr>${props && `<w:trPr>${props}</w:trPr>`}${cells.map((c) => (typeof c === 'string' ? tc(c) : tc(c[1], c[0]))).join('')}</w:tr>`;
const tc = (content, props = '') =>
  `<w:tc>${props && `<w:tcPr>${props}</w:tcPr>`}${content.startsWith('<w:p>') || content.startsWith('<w:tbl>') ? content : p(content)}</w:tc>`;

/** A field with its code and its result, as runs. */
export const field = (code, result = '') =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result && r(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
