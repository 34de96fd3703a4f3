/** The second opinion: mammoth reads what our own reader can't. It has no numbers, no tables and no limits, so it comes last and only for what is small. */
import type { SourceText } from '../../core/model.ts';
import { span } from '../../core/span.ts';
import type { Limits, Unread } from '../limits.ts';
import { loss, say, unread } from '../problems.ts';
import { openZip } from '../zip.ts';

/** Bytes of XML, inflated, that mammoth may be given: it builds a tree of some hundred times that size. */
const MOST = 2 * 1024 * 1024;
/** Tags in it: each costs its parser time for all that stand before it. */
const MOST_TAGS = 20_000;

/** Reads a .docx with mammoth after our reader failed with `error`. Unread when it can't either. */
export async function readByMammoth(bytes: Uint8Array, error: unknown, limits: Limits): Promise<SourceText | Unread> {
  const why = error instanceof Error ? error.message : String(error);
  try {
    if (!(await isSmall(bytes, limits))) return damaged(why);
    const { default: mammoth } = await import('mammoth');
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
    const text = value.replace(/\n{2,}/g, '\n').slice(0, limits.maxChars);
    return text.trim() === '' ? damaged(why) : { format: 'docx', encoding: null, text, paragraphs: paragraphs(text), tables: [], problems: [fellBack(why)] };
  } catch {
    return damaged(why);
  }
}

/** Are all XML parts together small, counted as they come out, and few enough their tags? */
async function isSmall(bytes: Uint8Array, limits: Limits): Promise<boolean> {
  const zip = await openZip(bytes, { ...limits, maxInflated: MOST, maxPart: MOST });
  let tags = 0;
  for (const name of zip.names) if (/\.(?:xml|rels)$/i.test(name)) tags += countOf(await zip.read(name), 0x3c);
  return tags <= MOST_TAGS;
}

function countOf(bytes: Uint8Array, byte: number): number {
  let n = 0;
  for (let at = bytes.indexOf(byte); at >= 0; at = bytes.indexOf(byte, at + 1)) n++;
  return n;
}

function paragraphs(text: string): SourceText['paragraphs'] {
  let at = 0;
  return text.split('\n').flatMap((line, i) => {
    const start = at;
    at += line.length + 1;
    return line.trim() === '' ? [] : [{ span: span(start, start + line.length), number: i + 1 }];
  });
}

const fellBack = (why: string) =>
  loss(
    'docx-fallback',
    say(
      `read without automatic numbers and tables, for the usual way failed: ${why}`,
      `常规读取失败\uff0c已改用备用方式\uff0c自动编号和表格结构缺失\uff1a${why}`,
    ),
    say('open it in Word and save it anew; please report the file', '请用 Word 打开并重新保存\uff0c并报告该文件'),
  );

const damaged = (why: string): Unread =>
  unread(
    'unreadable',
    'docx-damaged',
    say(`the document is damaged: ${why}`, `文档已损坏\uff1a${why}`),
    say('open it in Word, repair it and save it anew', '请用 Word 打开、修复并重新保存'),
  );
