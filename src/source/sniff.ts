/** What a file is, told from its bytes alone: names lie. */

/** Kinds that are read, and kinds that are known and refused by name. */
export type Kind =
  | 'empty'
  | 'pdf'
  | 'docx'
  | 'doc'
  | 'rtf'
  | 'html'
  | 'mhtml'
  | 'txt'
  | 'encrypted-office'
  | 'xlsx'
  | 'pptx'
  | 'odf'
  | 'epub'
  | 'ofd'
  | 'zip'
  | 'xls'
  | 'ppt'
  | 'ole'
  | 'word-xml'
  | 'caj'
  | 'image'
  | 'archive'
  | 'program';

const MAGIC: readonly (readonly [kind: Kind, start: string])[] = [
  ['image', '\x89PNG\r\n'],
  ['image', '\xFF\xD8\xFF'],
  ['image', 'GIF8'],
  ['image', 'II*\0'],
  ['image', 'MM\0*'],
  ['archive', 'Rar!\x1A\x07'],
  ['archive', '7z\xBC\xAF\x27\x1C'],
  ['archive', '\x1F\x8B\x08'],
  ['archive', 'BZh'],
  ['archive', '\xFD7zXZ\0'],
  ['caj', 'CAJ\0'],
  ['caj', 'HN\x01'],
  ['caj', 'KDH '],
  ['program', 'MZ\x90\0'],
  ['program', '\x7FELF'],
  ['rtf', '{\\rtf'],
];
const HEAD = 4096;
const NAMES = 1 << 20;

/** Tells a file's kind. `txt` is what is left: text, or bytes that decoding will find to be no text. */
export function sniff(bytes: Uint8Array): Kind {
  if (bytes.length === 0) return 'empty';
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = buffer.toString('latin1', 0, HEAD);
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06') || head.startsWith('PK\x07\x08')) return zipKind(buffer);
  if (head.startsWith('\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1')) return oleKind(buffer);
  for (const [kind, start] of MAGIC) if (head.startsWith(start)) return kind;
  if (head.startsWith('RIFF') && head.startsWith('WEBP', 8)) return 'image';
  if (head.startsWith('BM') && buffer.length > 30 && buffer.readUInt32LE(2) === buffer.length) return 'image';
  // A mail program or a download page may put lines in front: the reader of the standard accepts %PDF in the first 1024 bytes.
  if (head.slice(0, 1024).includes('%PDF-')) return 'pdf';
  return markupKind(head);
}

/** What a zip holds, told by the names in it: the last megabyte holds the table of names, the first the names of a file that was cut. */
function zipKind(buffer: Buffer): Kind {
  const names = `${buffer.toString('latin1', 0, Math.min(buffer.length, NAMES))}${buffer.toString('latin1', Math.max(0, buffer.length - NAMES))}`;
  if (names.includes('mimetypeapplication/vnd.oasis.opendocument')) return 'odf';
  if (names.includes('mimetypeapplication/epub')) return 'epub';
  if (names.includes('word/')) return 'docx';
  if (names.includes('xl/workbook')) return 'xlsx';
  if (names.includes('ppt/presentation')) return 'pptx';
  if (names.includes('OFD.xml')) return 'ofd';
  return names.includes('[Content_Types].xml') || names.includes('_rels/.rels') ? 'docx' : 'zip';
}

/** What a compound file holds, told by the names in its directory, which are UTF-16. */
function oleKind(buffer: Buffer): Kind {
  const has = (name: string): boolean => buffer.includes(Buffer.from(`${name}\0`, 'utf16le'));
  if (has('EncryptedPackage') || has('EncryptionInfo')) return 'encrypted-office';
  if (has('WordDocument')) return 'doc';
  if (has('Workbook') || has('Book')) return 'xls';
  if (has('PowerPoint Document')) return 'ppt';
  // A file that was cut has lost its directory: Word's own is likeliest, and its reader says what is wrong.
  return directoryLost(buffer) ? 'doc' : 'ole';
}

/** Does the directory lie behind the end of the file? */
const directoryLost = (buffer: Buffer): boolean =>
  buffer.length < 512 || (buffer.readUInt32LE(48) + 1) * 2 ** Math.min(buffer.readUInt16LE(30), 16) >= buffer.length;

/** Markup by its first element, whatever the encoding: zero bytes of UTF-16 are skipped. */
function markupKind(head: string): Kind {
  const text = head.replace(/^(?:\xEF\xBB\xBF|\xFF\xFE|\xFE\xFF)/, '').replaceAll('\0', '');
  const start = text.trimStart();
  if (start.startsWith('<?mso-application') || (start.startsWith('<?xml') && /<\?mso-application|<w:wordDocument|<pkg:package/.test(start))) return 'word-xml';
  if (/^mime-version:/im.test(start.slice(0, 1024)) && /^content-type:\s{0,8}(?:multipart\/(?:related|alternative|mixed)|text\/html)/im.test(start))
    return 'mhtml';
  return isHtml(start) ? 'html' : 'txt';
}

const OPENING = /^<(?:!doctype\s{1,9}html|html|head|body|meta|title|style|script|table|div|p|h[1-6]|center|font|span|ul|ol)(?=[\s>/])/i;

/** Markup begins with an element or the type line, after comments and an XML line; a text that only has a tag somewhere is text. */
function isHtml(start: string): boolean {
  let at = 0;
  for (let k = 0; k < 20; k++) {
    while (/\s/.test(start[at] ?? '')) at++;
    const end = start.startsWith('<!--', at) ? '-->' : start.startsWith('<?', at) ? '>' : undefined;
    if (end === undefined) break;
    const close = start.indexOf(end, at);
    if (close < 0) return false;
    at = close + end.length;
  }
  return OPENING.test(start.slice(at, at + 40));
}
