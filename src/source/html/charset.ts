/** The characters of an HTML file: a mark first, then what the bytes are, then what its meta tag says. */
import { type Decoded, decode, encodingOf, markOf } from '../decode.ts';
import { guess, isUtf8 } from '../guess.ts';
import { note, say } from '../problems.ts';

/** Decodes a page. Where the bytes and the meta tag disagree the bytes are right, and a note says so. */
export function decodePage(bytes: Uint8Array, override?: string): Decoded {
  if (override !== undefined || markOf(bytes) !== undefined) return decode(bytes, override);
  const stated = statedCharset(bytes);
  const found = byBytes(bytes, stated);
  const read = decode(bytes, found);
  if (stated === undefined || sameFamily(stated, found)) return read;
  const problem = note(
    'charset-disagrees',
    say(
      `the page says that it is ${stated}, its bytes are ${found}: read as ${found}`,
      `网页声明编码为 ${stated}\uff0c实际字节为 ${found}\uff0c按 ${found} 读取`,
    ),
    say('if the text looks wrong, name the encoding with --encoding', '如果文字不对\uff0c请用 --encoding 指定编码'),
  );
  return { ...read, problems: [problem, ...read.problems] };
}

/** Valid UTF-8 with more than ASCII in it is UTF-8 whatever the tag says; a tag that names UTF-8 for other bytes is not believed. */
function byBytes(bytes: Uint8Array, stated: string | undefined): string {
  if (stated === undefined) return guess(bytes).encoding;
  if (isUtf8(bytes)) return bytes.some((b) => b >= 0x80) ? 'utf-8' : stated.startsWith('utf-16') ? 'utf-8' : stated;
  const guessed = guess(bytes);
  if (stated === 'utf-8' || stated === 'windows-1252' || stated.startsWith('utf-16')) return guessed.encoding;
  // A page in Big5 or cut UTF-8 that says GBK is common; a doubtful guess gives way to the tag.
  return guessed.certainty === 'high' && !sameFamily(guessed.encoding, stated) ? guessed.encoding : widest(stated);
}

/** GB 2312 and GBK are read as GB18030, which holds both. */
const widest = (encoding: string): string => (encoding === 'gbk' ? 'gb18030' : encoding);
const sameFamily = (a: string, b: string): boolean => widest(a) === widest(b);

/** The charset of the first meta tag or XML line that names one, as the Encoding Standard calls it. */
function statedCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 8192));
  const label =
    /<meta[^>]{0,200}?charset\s{0,8}=\s{0,8}["']?\s{0,8}([\w.:-]{1,40})/i.exec(head)?.[1] ??
    /^[^<]{0,8}<\?xml[^>]{0,100}?encoding\s{0,8}=\s{0,8}["']([\w.:-]{1,40})/i.exec(head)?.[1];
  if (label === undefined) return undefined;
  try {
    return encodingOf(label);
  } catch {
    return undefined;
  }
}
