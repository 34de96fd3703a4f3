/** A web page saved as one file (MHTML, RFC 2557; Word's "single file web page", often named .doc): its first HTML part is read. */
import type { SourceText } from '../core/model.ts';
import { readHtml } from './html/read.ts';
import type { Limits, Unread } from './limits.ts';
import { say, unread } from './problems.ts';

/** Reads the page. */
export function readMhtml(bytes: Uint8Array, limits: Limits, encoding?: string): SourceText | Unread {
  const part = findHtml(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), 0);
  if (part) return readHtml(part.bytes, limits, encoding ?? part.charset);
  return unread(
    'unsupported',
    'mhtml-without-page',
    say('this is a saved web page or mail with no HTML part in it', '这是不含 HTML 正文的网页存档或邮件'),
    say('save it as DOCX or HTML', '请另存为 DOCX 或 HTML'),
  );
}

interface Part {
  readonly bytes: Uint8Array;
  readonly charset: string | undefined;
}

/** The first HTML part, looked for through multiparts in multiparts. */
function findHtml(data: Buffer, depth: number): Part | undefined {
  const end = /\r?\n\r?\n/.exec(data.toString('latin1', 0, 65_536));
  if (!end || depth > 8) return undefined;
  const head = data.toString('latin1', 0, end.index).replace(/\r?\n[ \t]+/g, ' ');
  const body = data.subarray(end.index + end[0].length);
  const type = /^content-type:\s{0,8}([\w/+.-]{1,80})/im.exec(head)?.[1]?.toLowerCase() ?? '';
  if (type === 'text/html' || type === 'application/xhtml+xml')
    return { bytes: plain(body, head), charset: known(/charset="?([\w.:-]{1,40})/i.exec(head)?.[1]) };
  const boundary = /boundary="?([^";\r\n]{1,200})/i.exec(head)?.[1];
  if (!type.startsWith('multipart/') || boundary === undefined) return undefined;
  const mark = Buffer.from(`--${boundary}`, 'latin1');
  for (let at = body.indexOf(mark), n = 0; at >= 0 && n < 1000; n++) {
    const next = body.indexOf(mark, at + mark.length);
    const skip = body[at + mark.length] === 0x0d ? 2 : 1;
    const found = findHtml(body.subarray(at + mark.length + skip, next < 0 ? body.length : next), depth + 1);
    if (found) return found;
    at = next;
  }
  return undefined;
}

/** Undoes a part's transfer encoding. */
function plain(body: Buffer, head: string): Uint8Array {
  const how = /^content-transfer-encoding:\s{0,8}([\w-]{1,40})/im.exec(head)?.[1]?.toLowerCase();
  if (how === 'base64') return Buffer.from(body.toString('latin1'), 'base64');
  if (how !== 'quoted-printable') return body;
  const text = body
    .toString('latin1')
    .replace(/=[ \t]{0,20}\r?\n/g, '')
    .replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(text, 'latin1');
}

/** A charset that there is; others are left to the page's bytes. GBK's family is left to them too, which tell it better. */
function known(label: string | undefined): string | undefined {
  return label !== undefined && /^utf-?16|^utf-8$/i.test(label) ? label : undefined;
}
