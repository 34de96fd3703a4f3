/** The second opinion on .doc files: word-extractor reads some that are damaged for the reader of our own. It knows no numbers, no tables and no hidden text. */
import type { SourceText } from '../../core/model.ts';
import { Builder } from '../builder.ts';
import type { Limits, Unread } from '../limits.ts';
import { loss, say, unread } from '../problems.ts';
import { textFault } from '../txt.ts';
import { CfbFault, openCfb } from './cfb.ts';

/** Reads by word-extractor. `cause` is why the first reader gave up. */
export async function readByWordExtractor(bytes: Uint8Array, cause: unknown, limits: Limits): Promise<SourceText | Unread> {
  const why = cause instanceof Error ? cause.message : String(cause);
  try {
    // The container was checked for circles by our own reader, which word-extractor's can't get out of.
    if (cause instanceof CfbFault || openCfb(bytes)('WordDocument') === undefined) throw cause;
    const { default: WordExtractor } = await import('word-extractor');
    const document = await new WordExtractor().extract(Buffer.from(bytes));
    const builder = new Builder(limits);
    const raw = { filterUnicode: false };
    const parts = [
      document.getBody(raw),
      document.getFootnotes(raw),
      document.getEndnotes(raw),
      document.getTextboxes({ ...raw, includeHeadersAndFooters: false }),
    ];
    for (const part of parts) for (const line of part.split('\n')) if (line.trim() !== '') builder.paragraph(line.trimEnd());
    const read = builder.finish('doc', null, [lostNumbers(why)]);
    return textFault(read.text, null) ?? read;
  } catch {
    return unread(
      'unreadable',
      'damaged-doc',
      say(`the document is damaged: ${why}`, `文档已损坏\uff1a${why}`),
      say('open it in Word or LibreOffice, repair it and save it as DOCX', '请用 Word 或 LibreOffice 打开修复\uff0c并另存为 DOCX'),
    );
  }
}

const lostNumbers = (why: string) =>
  loss(
    'automatic-numbers-lost',
    say(
      `the document is damaged (${why}): its text is there, automatic numbers and tables are not`,
      `文档已损坏\uff08${why}\uff09\uff1a仅读出文字\uff0c自动编号和表格已丢失`,
    ),
    say('open it in Word or LibreOffice and save it as DOCX', '请用 Word 或 LibreOffice 打开后另存为 DOCX'),
  );
