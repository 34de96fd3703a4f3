import { test } from 'vitest';
import { encode, lines, refused } from './check.ts';

const mail = (type: string, how: string, body: string): Buffer =>
  Buffer.from(
    `MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary="----=_X"\r\n\r\n------=_X\r\nContent-Type: ${type}\r\nContent-Transfer-Encoding: ${how}\r\n\r\n${body}\r\n------=_X\r\nContent-Type: image/png\r\n\r\n\x89PNG\r\n------=_X--\r\n`,
    'latin1',
  );

const page = (charset: string): string => `<html><head><meta charset="${charset}"></head><body><p>一、总体目标</p><p>到年底达到98%</p></body></html>`;
const quoted = (bytes: Buffer): string =>
  [...bytes]
    .map((b, k) => (b >= 0x80 || b === 0x3d ? `=${b.toString(16).toUpperCase().padStart(2, '0')}` : String.fromCharCode(b)) + (k % 20 === 19 ? '=\r\n' : ''))
    .join('');
const EXPECTED = ['一、总体目标', '到年底达到98%'];

test('the page in a saved web page is read, by either transfer encoding', async () => {
  await lines(mail('text/html; charset="gb2312"', 'quoted-printable', quoted(encode(page('gb2312'), 'gb18030'))), EXPECTED, ['name-lies'], { name: 'a.doc' });
  await lines(mail('text/html; charset=utf-8', 'base64', Buffer.from(page('utf-8')).toString('base64')), EXPECTED, [], { name: 'a.mht' });
  await lines(mail('text/html', '8bit', Buffer.from(page('utf-8')).toString('latin1')), EXPECTED);
});

test('a mail without a page is refused by name', async () => {
  await refused(mail('text/plain', '7bit', 'Hello'), 'unsupported', 'mhtml-without-page');
});
